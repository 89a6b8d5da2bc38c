/** What the assistant reads from the start: the intents it acts on, and the wider catalogue they are taken from. */
import { exchangeItem, refundStatus, returnItem } from './after-sale.ts'
import { askPolicy } from './ask-policy.ts'
import { cancelOrder, changeAddress } from './change-order.ts'
import type { IntentExamples } from './examples.ts'
import { missingItem } from './faulty-goods.ts'
import { notSolved, solved } from './outcome.ts'
import { complaint, identity, requestHuman } from './people.ts'
import { productQuestion } from './product-question.ts'
import { bye, greet, thank } from './small-talk.ts'
import { listOrders, trackOrder } from './track-order.ts'
import { catalogue } from './catalogue.ts'

export { catalogue }
export type { IntentExamples } from './examples.ts'
export type { IntentDefinition } from '#intents/define'

/** The intents of the catalogue that a workflow of its own settles, and what nobody here does. */
const fromCatalogue: ReadonlySet<string> = new Set([
  'out-of-scope',
  'change-items',
  'change-payment',
  'request-refund',
  'damaged-item',
  'wrong-item',
  'faulty-item',
  'not-as-described',
  'late-parcel',
  'lost-parcel',
  'price-difference',
  'compensation',
  'request-invoice',
  'coupon-not-applied',
  'membership-benefits',
  'points-question',
  'cancel-membership',
  'account-hacked',
  'suspicious-order',
  'login-problem',
])

/** Wider than their namesakes in the catalogue: what no finer intent of ours is read for yet counts as them. */
const broadIntents: readonly IntentExamples[] = [
  trackOrder,
  listOrders,
  cancelOrder,
  changeAddress,
  returnItem,
  refundStatus,
  exchangeItem,
  missingItem,
  askPolicy,
  productQuestion,
  complaint,
  requestHuman,
  identity,
  greet,
  thank,
  bye,
  solved,
  notSolved,
]

/** Each broad intent with the lines of its namesake in the catalogue: half of what people mean by it stands only there. */
export const baseIntents: readonly IntentExamples[] = [
  ...broadIntents.map(withNamesake),
  ...catalogue.filter(({ intent }) => fromCatalogue.has(intent)),
]

function withNamesake({ intent, zh, en }: IntentExamples): IntentExamples {
  const namesake = catalogue.find((each) => each.intent === intent)
  return {
    intent,
    zh: [...new Set([...zh, ...(namesake?.zh ?? [])])],
    en: [...new Set([...en, ...(namesake?.en ?? [])])],
  }
}
