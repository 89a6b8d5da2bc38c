import type { Wish } from '@celadon/contract'
import { decideWish, type Given } from '@celadon/server/policy'
import { createEmbeddedAfterSales, createEmbeddedShop } from '@celadon/server/connectors/commerce/embedded-shop'
import { systemClock } from '@celadon/server/platform/clock'
import { createIds, systemRandomness } from '@celadon/server/platform/ids'
import { marketPolicy } from '@celadon/server/policy'
import type { LabCommand } from '#command'
import { withOwnDatabase } from '#own-database'
import { cardId, createRoom, plantGoods } from '#shop-floor'
import { plantedAt } from './planted-at.ts'
import { verifiedBy } from './verified-by.ts'

export const rulingsCommand: LabCommand = {
  name: 'rulings',
  summary: 'rules on wishes of every kind over a real shop, on one core',
  flags: { seconds: 'for how long [5]' },
  run: async (args) => {
    const seconds = args.number('seconds', 5)
    const { given, wishes } = await readGiven()
    const verdicts = { allow: 0, deny: 0, 'needs-approval': 0 }
    for (const wish of wishes) verdicts[decideWish(wish, given).verdict] += 1
    const until = performance.now() + seconds * 1000
    let rulings = 0
    while (performance.now() < until) {
      for (const wish of wishes) decideWish(wish, given)
      rulings += wishes.length
    }
    const faults = verdicts.allow === 0 || verdicts.deny === 0 ? ['the wishes are all ruled on alike'] : []
    return { figures: { rulingsPerSecond: Math.round(rulings / seconds), kinds: wishes.length, ...verdicts }, faults }
  },
}

const clock = systemClock
const ids = createIds(clock, systemRandomness)

/** The facts as a turn reads them: a customer of the market with two orders. */
const readGiven = (): Promise<{ given: Given; wishes: Wish[] }> =>
  withOwnDatabase(async (database) => {
    const room = await createRoom(database)
    const open = { ...plantedAt(1), status: 'paid' as const }
    const came = { ...plantedAt(2), status: 'delivered' as const }
    await plantGoods(database, room, [open, came])
    const shop = createEmbeddedShop(database)
    const who = [open, came].map(({ buyerId }) => verifiedBy(buyerId))
    const orders = (await Promise.all(who.map((each) => shop.listOrders(room.tenantId, each, 50)))).flat()
    const port = createEmbeddedAfterSales({ ...database, clock, ids, randomness: systemRandomness })
    const [facts, others] = await Promise.all(
      who.map((each, at) => port.readFacts(room.tenantId, each, [orders[at]!.externalId])),
    )
    const now = clock.now()
    return {
      given: {
        facts: {
          orders,
          shop: {
            ...facts!,
            products: [...facts!.products, ...others!.products],
            dealings: [...facts!.dealings, ...others!.dealings],
          },
        },
        rules: { policies: [marketPolicy], exceptions: [] },
        proof: { method: 'shop-token', expiresAt: new Date(now.getTime() + 3_600_000).toISOString() },
        now,
      },
      wishes: orders.flatMap((order) => wishesFor(order.externalId, order.items[0]!.sku.replace('blue', 'red'))),
    }
  })

const wishesFor = (orderId: string, newSku: string): Wish[] => {
  const lines = [{ lineId: 'l1', quantity: 1 }]
  const swaps = [{ lineId: 'l1', newSku }]
  return [
    { kind: 'cancel-order', orderId, reason: 'no-longer-needed' },
    { kind: 'change-items', orderId, swaps, methodId: cardId },
    { kind: 'return-items', orderId, reason: 'too-small', lines, methodId: null },
    { kind: 'exchange-items', orderId, reason: 'too-small', swaps, methodId: cardId },
    { kind: 'claim', orderId, reason: 'damaged', lines, remedy: 'refund' },
    { kind: 'compensate', orderId },
    { kind: 'price-difference', orderId, lines },
  ]
}
