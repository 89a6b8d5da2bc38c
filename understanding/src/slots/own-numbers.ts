import type { UnderstandingContext } from '#context'

export type PlainNumber = { letters: string; digits: string }
export type OwnOrder = PlainNumber & { id: string }
export type OwnParcel = { orderId: string; number: string; plain: string }
export type OwnNumbers = { orders: readonly OwnOrder[]; parcels: readonly OwnParcel[] }

/** The customer's order and parcel numbers as they are compared; made once for each list of orders. */
export function ownNumbersOf(orders: UnderstandingContext['orders']): OwnNumbers {
  const known = remembered.get(orders)
  if (known) return known
  const own = {
    orders: orders.map((order) => ({ id: order.externalId, ...plainOf(order.number.toLowerCase()) })),
    parcels: orders.flatMap((order) =>
      order.shipments.map(({ trackingNumber }) => ({
        orderId: order.externalId,
        number: trackingNumber,
        plain: trackingNumber.toLowerCase().replaceAll(/[^a-z0-9]/g, ''),
      })),
    ),
  }
  remembered.set(orders, own)
  return own
}

const remembered = new WeakMap<UnderstandingContext['orders'], OwnNumbers>()

/** Its letters, and its digits with the letters that are mistaken for digits read as such. */
export function plainOf(number: string): PlainNumber {
  const letters = /^([a-z]{0,20})[ -]?[0-9olis]{0,40}[0-9]/.exec(number)?.[1]!.replace(/[olis]{1,20}$/, '') ?? ''
  const digits = number
    .slice(letters.length)
    .replaceAll('o', '0')
    .replaceAll(/[li]/g, '1')
    .replaceAll('s', '5')
    .replaceAll(/[^0-9]/g, '')
  return { letters, digits }
}
