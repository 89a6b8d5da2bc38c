/** Policies as they are kept: drafts, the version that binds, older ones to go back to, and standing exceptions. */
export {
  listPolicyVersions,
  publishPolicy,
  readRulesInForce,
  recordException,
  recordPolicyDraft,
  type PolicyVersion,
} from './policy-store.ts'
