/** What waits for a person's yes: asked once for each ruling, decided once, with a reason. */
export {
  countOpenApprovals,
  decideApproval,
  findApproval,
  findGrant,
  findRefusal,
  lapseApproval,
  listOpenApprovals,
  recordApproval,
  type Approval,
} from './approval-store.ts'
export { holdGoodwillSum } from './goodwill-sum-store.ts'
