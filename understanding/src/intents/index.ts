/** What the assistant reads from the start: the catalogue of intents, and which of them are acted on alike. */
import { exchangeItem, refundStatus, returnItem } from './after-sale.ts'
import { cancelOrder, changeAddress } from './change-order.ts'
import type { IntentExamples } from './examples.ts'
import { missingItem } from './faulty-goods.ts'
import { notSolved, solved } from './outcome.ts'
import { complaint, identity, requestHuman } from './people.ts'
import { bye, greet, thank } from './small-talk.ts'
import { listOrders, trackOrder } from './track-order.ts'
import { catalogue } from './catalogue.ts'

export { catalogue }
export { familyOf, isAskedBy, isForPeople } from './families.ts'
export type { IntentExamples } from './examples.ts'
export type { IntentDefinition } from '#intents/define'

/** Lines that were written for these before the catalogue told them apart from their neighbours. */
const broadIntents: readonly IntentExamples[] = [
  trackOrder,
  listOrders,
  cancelOrder,
  changeAddress,
  returnItem,
  refundStatus,
  exchangeItem,
  missingItem,
  complaint,
  requestHuman,
  identity,
  greet,
  thank,
  bye,
  solved,
  notSolved,
]

/** Every intent of the catalogue, those that others are taken for with the broader lines beside their own. */
export const baseIntents: readonly IntentExamples[] = catalogue.map(({ intent, zh, en }) => {
  const broad = broadIntents.find((each) => each.intent === intent)
  return {
    intent,
    zh: [...new Set([...(broad?.zh ?? []), ...zh])],
    en: [...new Set([...(broad?.en ?? []), ...en])],
  }
})
