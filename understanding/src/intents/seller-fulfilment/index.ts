/** The intents of a seller about getting orders out: dispatch, labels, stock, the marketplace's warehouse, and what buyers send back. */
import type { IntentDefinition } from '#intents/define'
import { buyerAddressProblem } from './buyer-address-problem.ts'
import { cancelBuyerOrder } from './cancel-buyer-order.ts'
import { exceptionForBuyer } from './exception-for-buyer.ts'
import { fulfilmentByMarketplace } from './fulfilment-by-marketplace.ts'
import { inboundShipment } from './inbound-shipment.ts'
import { lateShipmentPenalty } from './late-shipment-penalty.ts'
import { refundToBuyer } from './refund-to-buyer.ts'
import { returnDispute } from './return-dispute.ts'
import { sellerOrders } from './seller-orders.ts'
import { shipOrder } from './ship-order.ts'
import { shippingLabel } from './shipping-label.ts'
import { stockUpdate } from './stock-update.ts'
import { warehouseDamage } from './warehouse-damage.ts'

export const sellerFulfilmentIntents: readonly IntentDefinition[] = [
  sellerOrders,
  shipOrder,
  shippingLabel,
  lateShipmentPenalty,
  stockUpdate,
  fulfilmentByMarketplace,
  inboundShipment,
  warehouseDamage,
  cancelBuyerOrder,
  buyerAddressProblem,
  returnDispute,
  refundToBuyer,
  exceptionForBuyer,
]
