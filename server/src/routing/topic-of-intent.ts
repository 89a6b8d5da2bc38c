import type { Topic } from '@celadon/contract'

/** Of intents and of workflows, which are named alike. Small talk, wishes for a person and what an article answers are about nothing that a queue of its own is for. */
export const topicOfIntent = (intent: string): Topic | undefined =>
  topics.find(([, intents]) => intents.has(intent))?.[0]

const named = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

const topics: readonly (readonly [Topic, ReadonlySet<string>])[] = [
  [
    'account',
    named(`account-hacked suspicious-order login-problem reset-password verification-code change-profile delete-account
      privacy-request newsletter scam-report join-membership cancel-membership membership-benefits membership-charge
      points-question hold-order tell-membership end-membership`),
  ],
  [
    'payment',
    named(`charged-twice unknown-charge payment-failed payment-methods pay-by-instalments change-payment checkout-problem
      request-invoice resend-invoice correct-invoice coupon-not-applied coupon-question gift-card promotion-question price-difference apply-coupon`),
  ],
  [
    'order',
    named(`cancel-order change-address change-items change-quantity combine-orders list-orders order-confirmation
      order-note order-status pre-order reorder when-shipped`),
  ],
  [
    'logistics',
    named(`track-order late-parcel lost-parcel delivered-not-received delivery-failed redirect-parcel partial-delivery
      reschedule-delivery courier-complaint customs-duties choose-carrier express-shipping pick-up-code proof-of-delivery
      shipping-cost shipping-regions shipping-time missing-item compensate-late`),
  ],
  [
    'returns',
    named(`return-item exchange-item cancel-return keep-item return-label return-pickup return-policy return-status
      return-shipping-cost request-refund refund-status refund-amount refund-method compensation damaged-item faulty-item
      wrong-item not-as-described counterfeit repair spare-part warranty return-items
      exchange-items problem-with-goods goodwill`),
  ],
  [
    'product',
    named(`product-question compare-products price-question size-advice stock-question restock-alert recommend-product
      usage-help material-and-safety is-authentic product-review bulk-purchase gift-wrapping`),
  ],
  [
    'seller',
    named(`abusive-buyer account-appeal account-health close-shop open-shop sales-report seller-api seller-holiday
      seller-members seller-policy buyer-address-problem cancel-buyer-order exception-for-buyer fulfilment-by-marketplace
      inbound-shipment late-shipment-penalty refund-to-buyer return-dispute seller-orders ship-order shipping-label
      stock-update warehouse-damage advertising-cost advertising answer-buyer-question brand-authorisation
      category-approval create-listing edit-listing listing-health listing-removed promotion-signup report-copycat
      reviews-question deposit-question fee-dispute payout-account payout-report payout-schedule payout-status seller-fees
      seller-tax-invoice dispute-return request-payout-report appeal`),
  ],
]
