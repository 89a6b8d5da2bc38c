import type { Order, OrderItem, OrderStatus, Shipment } from '@celadon/contract'
import type { DemoBuyer } from './demo-buyer.ts'
import type { Calendar } from './calendar.ts'
import { carriers } from './carriers.ts'
import type { Dice } from './dice.ts'
import type { LinePlan, OrderPlan, ParcelPlan } from './order-plan.ts'
import type { DemoProduct } from './demo-product.ts'
import { variantsOf } from './products.ts'
import type { DemoSeller, SellerKey } from './sellers.ts'
import { trackParcel } from './tracking.ts'

const currency = 'CNY'
const shippingMinor = 800
const freeFromMinor = 9_900

export type OrderContext = {
  calendar: Calendar
  dice: Dice
  newId: () => string
  sellers: Record<SellerKey, DemoSeller & { id: string }>
  products: readonly (DemoProduct & { id: string })[]
  buyer: DemoBuyer
}

/** The order that a plan tells of, as the shop keeps it. The same plan and context give the same order. */
export const buildOrder = (plan: OrderPlan, number: string, context: OrderContext): Order => {
  const { calendar, newId } = context
  const seller = context.sellers[productOf(plan.lines[0]!, context).seller]
  const items = plan.lines.map((line) => itemOf(line, productOf(line, context)))
  const total = totalOf(items)
  return {
    externalId: newId(),
    number,
    placedAt: placedAt(plan, calendar),
    seller: { id: seller.id, name: seller.name },
    status: plan.status,
    rawStatus: rawStatuses[plan.status],
    total: { amountMinor: total, currency },
    items,
    shipments: plan.parcels.map((parcel) => buildShipment(parcel, items, seller, context)),
    refunds: plan.refund
      ? [
          {
            amount: { amountMinor: total, currency },
            state: plan.refund.state,
            at: calendar.past(plan.refund.daysAgo, '10:15'),
          },
        ]
      : [],
    milestones: milestonesOf(plan, calendar),
  }
}

/** The shop's own words for its states. */
export const rawStatuses: Record<OrderStatus, string> = {
  unpaid: 'AWAITING_PAYMENT',
  paid: 'AWAITING_PACKING',
  packed: 'AWAITING_PICKUP',
  shipped: 'ON_ITS_WAY',
  late: 'ON_ITS_WAY_LATE',
  lost: 'LOST_IN_TRANSIT',
  'partly-delivered': 'PARTLY_RECEIVED',
  delivered: 'RECEIVED',
  returned: 'RETURN_RECEIVED',
  refunded: 'CLOSED_REFUNDED',
  cancelled: 'CLOSED_CANCELLED',
}

/** When the buyer placed it. */
export const placedAt = ({ placed }: OrderPlan, calendar: Calendar): string =>
  'minutesAgo' in placed ? calendar.minutesAgo(placed.minutesAgo) : calendar.past(placed.daysAgo, placed.time)

const productOf = (line: LinePlan, context: OrderContext): OrderContext['products'][number] =>
  context.products.find((product) => product.key === line.product)!

const itemOf = (line: LinePlan, product: OrderContext['products'][number]): OrderItem => {
  const { sku, options, price } = variantsOf(product)[line.value]!
  return { lineId: sku, productId: product.id, sku, title: product.title, options, quantity: line.quantity, price }
}

const totalOf = (items: OrderItem[]): number => {
  const goods = items.reduce((sum, item) => sum + item.price.amountMinor * item.quantity, 0)
  return goods >= freeFromMinor ? goods : goods + shippingMinor
}

const milestonesOf = (plan: OrderPlan, calendar: Calendar): NonNullable<Order['milestones']> => [
  ...(plan.isPaid ? [{ code: 'paid' as const, at: paidAt(plan, calendar) }] : []),
  ...(plan.packedDaysAgo === undefined
    ? []
    : [{ code: 'packed' as const, at: calendar.past(plan.packedDaysAgo, '15:20') }]),
  ...(plan.cancelledDaysAgo === undefined
    ? []
    : [{ code: 'cancelled' as const, at: calendar.past(plan.cancelledDaysAgo, '09:40') }]),
  ...(plan.returnedDaysAgo === undefined
    ? []
    : [{ code: 'returned' as const, at: calendar.past(plan.returnedDaysAgo, '11:00') }]),
]

const minutesUntilPaid = 4

const paidAt = (plan: OrderPlan, calendar: Calendar): string =>
  new Date(new Date(placedAt(plan, calendar)).getTime() + minutesUntilPaid * 60_000).toISOString()

const buildShipment = (
  plan: ParcelPlan,
  items: OrderItem[],
  seller: DemoSeller,
  { calendar, dice, newId, buyer }: OrderContext,
): Shipment => {
  const carrier = carriers[plan.carrier]
  const trackingEvents = trackParcel(plan, calendar, { from: seller.city, to: buyer.city })
  return {
    id: newId(),
    carrier: carrier.name,
    trackingNumber: carrier.drawNumber(dice),
    status: plan.status,
    promised: calendar.span(...plan.promised),
    estimated: plan.estimated ? calendar.span(...plan.estimated) : null,
    deliveredAt: plan.status === 'delivered' ? trackingEvents.at(-1)!.at : null,
    skus: items.filter((_, index) => plan.lines?.includes(index) ?? true).map((item) => item.sku),
    trackingEvents,
  }
}
