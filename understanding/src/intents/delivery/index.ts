/** The wishes about a parcel on its way and about delivery in general. */
import type { IntentDefinition } from '#intents/define'
import { chooseCarrier } from './choose-carrier.ts'
import { courierComplaint } from './courier-complaint.ts'
import { customsDuties } from './customs-duties.ts'
import { deliveredNotReceived } from './delivered-not-received.ts'
import { deliveryFailed } from './delivery-failed.ts'
import { expressShipping } from './express-shipping.ts'
import { lateParcel } from './late-parcel.ts'
import { lostParcel } from './lost-parcel.ts'
import { partialDelivery } from './partial-delivery.ts'
import { pickUpCode } from './pick-up-code.ts'
import { proofOfDelivery } from './proof-of-delivery.ts'
import { rescheduleDelivery } from './reschedule-delivery.ts'
import { shippingCost } from './shipping-cost.ts'
import { shippingRegions } from './shipping-regions.ts'
import { shippingTime } from './shipping-time.ts'
import { trackOrder } from './track-order.ts'

export const deliveryIntents: readonly IntentDefinition[] = [
  trackOrder,
  lateParcel,
  lostParcel,
  deliveredNotReceived,
  deliveryFailed,
  rescheduleDelivery,
  pickUpCode,
  partialDelivery,
  shippingCost,
  shippingTime,
  shippingRegions,
  customsDuties,
  chooseCarrier,
  expressShipping,
  courierComplaint,
  proofOfDelivery,
]
