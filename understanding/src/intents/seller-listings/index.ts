/** The intents of a seller about what stands on the shelf: listings, approvals, reviews, promotions and ads. */
import type { IntentDefinition } from '#intents/define'
import { advertising } from './advertising.ts'
import { answerBuyerQuestion } from './answer-buyer-question.ts'
import { brandAuthorisation } from './brand-authorisation.ts'
import { categoryApproval } from './category-approval.ts'
import { createListing } from './create-listing.ts'
import { editListing } from './edit-listing.ts'
import { listingHealth } from './listing-health.ts'
import { listingRemoved } from './listing-removed.ts'
import { promotionSignup } from './promotion-signup.ts'
import { reportCopycat } from './report-copycat.ts'
import { reviewsQuestion } from './reviews-question.ts'

export const sellerListingsIntents: readonly IntentDefinition[] = [
  createListing,
  listingRemoved,
  editListing,
  listingHealth,
  brandAuthorisation,
  categoryApproval,
  reportCopycat,
  reviewsQuestion,
  answerBuyerQuestion,
  promotionSignup,
  advertising,
]
