/** Writing rules: a draft is opened, saved as it is typed, compared, published or thrown away, and an old version put back. */
export { discardDraft, openDraft, saveDraft } from './write-draft.ts'
export { mayWriteRules, requireRulesWriter, type Writer } from './may-write-rules.ts'
export { findOperatorPolicy, holdPublishable, publishVersion, type Publishing } from './publish-draft.ts'
export { loadPolicyReading, loadPolicyShelf } from './show-policy.ts'
