/** Policies as they are kept: drafts, the version that binds, and older ones to go back to. */
export {
  findPolicyVersion,
  listInForceSince,
  listPolicyTitles,
  listPolicyVersions,
  publishPolicy,
  readRulesInForce,
  recordPolicyDraft,
  type PolicyVersion,
} from './policy-store.ts'
