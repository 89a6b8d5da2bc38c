/** Paying, what was taken, the papers for it, and what makes it cheaper. */
import type { IntentDefinition } from '#intents/define'
import { chargedTwice } from './charged-twice.ts'
import { correctInvoice } from './correct-invoice.ts'
import { couponNotApplied } from './coupon-not-applied.ts'
import { couponQuestion } from './coupon-question.ts'
import { giftCard } from './gift-card.ts'
import { payByInstalments } from './pay-by-instalments.ts'
import { paymentFailed } from './payment-failed.ts'
import { paymentMethods } from './payment-methods.ts'
import { promotionQuestion } from './promotion-question.ts'
import { requestInvoice } from './request-invoice.ts'
import { unknownCharge } from './unknown-charge.ts'

export const paymentIntents: readonly IntentDefinition[] = [
  paymentFailed,
  paymentMethods,
  payByInstalments,
  chargedTwice,
  unknownCharge,
  requestInvoice,
  correctInvoice,
  couponNotApplied,
  couponQuestion,
  promotionQuestion,
  giftCard,
]
