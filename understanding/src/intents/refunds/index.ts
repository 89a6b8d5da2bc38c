/** Money coming back to the customer: asked for, awaited, short, for a fallen price, or for the trouble. */
import type { IntentDefinition } from '#intents/define'
import { compensation } from './compensation.ts'
import { priceDifference } from './price-difference.ts'
import { refundAmount } from './refund-amount.ts'
import { refundMethod } from './refund-method.ts'
import { refundStatus } from './refund-status.ts'
import { requestRefund } from './request-refund.ts'

export const refundIntents: readonly IntentDefinition[] = [
  requestRefund,
  refundStatus,
  refundMethod,
  refundAmount,
  priceDifference,
  compensation,
]
