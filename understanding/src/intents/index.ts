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
])

export const baseIntents: readonly IntentExamples[] = [
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
  ...catalogue.filter(({ intent }) => fromCatalogue.has(intent)),
]
