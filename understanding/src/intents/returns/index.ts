/** Giving goods back or swapping them, and all that surrounds it: the rules, the label, the collection, the cost. */
import type { IntentDefinition } from '#intents/define'
import { cancelReturn } from './cancel-return.ts'
import { exchangeItem } from './exchange-item.ts'
import { keepItem } from './keep-item.ts'
import { returnItem } from './return-item.ts'
import { returnLabel } from './return-label.ts'
import { returnPickup } from './return-pickup.ts'
import { returnPolicy } from './return-policy.ts'
import { returnShippingCost } from './return-shipping-cost.ts'
import { returnStatus } from './return-status.ts'

export const returnIntents: readonly IntentDefinition[] = [
  returnItem,
  exchangeItem,
  returnPolicy,
  returnStatus,
  returnLabel,
  returnPickup,
  returnShippingCost,
  cancelReturn,
  keepItem,
]
