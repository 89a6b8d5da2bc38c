/** The intents the assistant knows from the start, with written examples in both languages. */
import { exchangeItem, refundStatus, returnItem } from './after-sale.ts'
import { askPolicy } from './ask-policy.ts'
import { cancelOrder, changeAddress } from './change-order.ts'
import type { IntentExamples } from './examples.ts'
import { damagedOrWrongItem, missingItem } from './faulty-goods.ts'
import { outOfScope } from './out-of-scope.ts'
import { notSolved, solved } from './outcome.ts'
import { complaint, identity, requestHuman } from './people.ts'
import { productQuestion } from './product-question.ts'
import { bye, greet, thank } from './small-talk.ts'
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
