/** Other people's shops as we need them: the port a connector fills, a short memory of orders, and facts about parcels. */
export type * from './after-sales-port.ts'
export { createBounds } from './bound-calls.ts'
export { PortRefusal } from './port-refusal.ts'
export type { Capability, CommercePort, ShopCustomer } from './commerce-port.ts'
export { describeParcel, type OrderFacts, type ParcelFacts } from './describe-parcel.ts'
export { netPaid, originalMethod } from './net-paid.ts'
export { createOrderReader, type OrderReader, type OrdersRead } from './order-reader.ts'
export { currentStop, orderTimeline, type OrderStop, type StopCode } from './order-timeline.ts'
