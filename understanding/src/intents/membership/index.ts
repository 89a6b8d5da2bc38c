/** What customers say about membership: joining, leaving, what it gives, what it costs, and points. */
import type { IntentDefinition } from '#intents/define'
import { cancelMembership } from './cancel-membership.ts'
import { joinMembership } from './join-membership.ts'
import { membershipBenefits } from './membership-benefits.ts'
import { membershipCharge } from './membership-charge.ts'
import { pointsQuestion } from './points-question.ts'

export const membershipIntents: readonly IntentDefinition[] = [
  membershipBenefits,
  joinMembership,
  cancelMembership,
  membershipCharge,
  pointsQuestion,
]
