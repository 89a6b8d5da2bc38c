import type { Database } from '@celadon/server/platform/database'
import { createDice } from '#dice'
import { plantGoods, type Planted, type Room, type ShopFloor } from '#shop-floor'
import { drawLines } from './scripts.ts'

/** Buyers at once. */
const atOnce = 24
/** Orders planted in one go, and gone on with before the next. */
const batch = 100

/** Lets this many buyers speak with the assistant through the real turns. */
export const makeHistory = async (
  database: Database,
  { floor, room, conversations, seed }: { floor: ShopFloor; room: Room; conversations: number; seed: number },
): Promise<void> => {
  const dice = createDice(seed)
  const buyers = Array.from({ length: conversations }, (_, index) => {
    const buyer = buyerAt(index, dice.happens(0.35) ? 'paid' : 'delivered')
    return { buyer, lines: drawLines(dice, buyer) }
  })
  for (let at = 0; at < buyers.length; at += batch) {
    const some = buyers.slice(at, at + batch)
    await plantGoods(
      database,
      room,
      some.map(({ buyer }) => buyer),
    )
    const waiting = some.values()
    await Promise.all(
      Array.from({ length: atOnce }, async () => {
        for (const { buyer, lines } of waiting) await speak(floor, room, buyer, lines)
      }),
    )
    await floor.turns.sweepRuns()
    if (at % (batch * 10) === 0) console.error(`${Math.min(at + batch, conversations)} conversations were held`)
  }
}

const speak = async (floor: ShopFloor, room: Room, buyer: Planted, lines: readonly string[]): Promise<void> => {
  const chat = await floor.openChat(room, buyer)
  for (const line of lines) await chat.say(line)
}

const buyerAt = (index: number, status: Planted['status']): Planted => ({
  buyerId: `buyer-${index}`,
  number: String(7_000_000 + index),
  language: index % 2 === 0 ? 'zh' : 'en',
  status,
  name: '林晓',
  address: '青瓷路 1 号',
  title: index % 2 === 0 ? '青瓷茶杯' : 'Celadon cup',
  note: 'OPEN',
  scan: '已签收',
})
