import type { Database } from '@celadon/server/platform/database'
import type { TurnDependencies } from '@celadon/server/turn'
import type { openShopFloor, Room, ShopFloor } from '#shop-floor'
import { cardId, cny } from '#shop-floor'
import { buyerIdOf } from './names.ts'
import { believingReader } from './obedient-reader.ts'

export const variants = ['reader-confirms', 'policy-after-the-call'] as const
export type Variant = (typeof variants)[number]

export const isVariant = (name: string): name is Variant => variants.some((known) => known === name)

type Read = TurnDependencies['readMessage']

/** The floor with one promise taken out of it. */
export const breakFloor = (
  variant: Variant | undefined,
  open: typeof openShopFloor,
  database: Database,
  readMessage: Read,
  room: Room,
): ShopFloor => {
  if (variant === undefined) return open(database, { readMessage })
  if (variant === 'reader-confirms') return open(database, { readMessage: believingReader(readMessage) })
  const floor: ShopFloor = open(database, { readMessage: (...given) => callFirst(floor, room, readMessage, given) })
  return floor
}

/** The tool is called on the model's word, and policy is asked for the answer afterwards. */
const callFirst = async (floor: ShopFloor, room: Room, readMessage: Read, given: Parameters<Read>) => {
  const reading = await readMessage(...given)
  const order = given[1].orders[0]
  if (reading.second?.outcome !== 'taken' || !order) return reading
  await floor.ports.payments
    .move(room.tenantId, {
      key: `tool-${order.externalId}`,
      kind: 'refund',
      customerId: buyerIdOf(order.number),
      orderId: order.externalId,
      methodId: cardId,
      amount: cny(100),
      at: order.placedAt,
    })
    .catch(() => {})
  return reading
}
