/** The intents the assistant knows from the start, with written examples in both languages. */
import { damagedOrWrongItem, exchangeItem, missingItem, refundStatus, returnItem } from './after-sale.ts'
import { cancelOrder, changeAddress } from './change-order.ts'
import type { IntentExamples } from './examples.ts'
import { complaint, identity, requestHuman } from './people.ts'
import { askPolicy, outOfScope, productQuestion } from './questions.ts'
import { bye, greet, notSolved, solved, thank } from './small-talk.ts'
import { listOrders, trackOrder } from './track-order.ts'

export type { IntentExamples } from './examples.ts'

export const baseIntents: readonly IntentExamples[] = [
  trackOrder,
  listOrders,
  cancelOrder,
  changeAddress,
  returnItem,
  refundStatus,
  exchangeItem,
  damagedOrWrongItem,
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
  outOfScope,
]
