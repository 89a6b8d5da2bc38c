/** The wishes about an order before it is a parcel: seeing it, changing it, stopping it, placing it. */
import type { IntentDefinition } from '#intents/define'
import { cancelOrder } from './cancel-order.ts'
import { changeAddress } from './change-address.ts'
import { changeItems } from './change-items.ts'
import { changePayment } from './change-payment.ts'
import { changeQuantity } from './change-quantity.ts'
import { checkoutProblem } from './checkout-problem.ts'
import { combineOrders } from './combine-orders.ts'
import { listOrders } from './list-orders.ts'
import { orderNote } from './order-note.ts'
import { orderStatus } from './order-status.ts'
import { preOrder } from './pre-order.ts'
import { reorder } from './reorder.ts'
import { whenShipped } from './when-shipped.ts'

export const orderIntents: readonly IntentDefinition[] = [
  listOrders,
  orderStatus,
  whenShipped,
  cancelOrder,
  changeAddress,
  changeItems,
  changeQuantity,
  changePayment,
  combineOrders,
  reorder,
  orderNote,
  preOrder,
  checkoutProblem,
]
