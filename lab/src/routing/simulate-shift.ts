import { createManualClock } from '@celadon/server/platform/clock'
import { createRouting } from '@celadon/server/turn'
import type { Dice } from '#dice'
import { breakAnswer, dropIndexes, type Broken } from './break-routing.ts'
import { createMembers } from './shift-members.ts'
import { createQueueFill } from './fill-queues.ts'
import { countPassedOver, type MadeOffer } from './judge-order.ts'
import { ids, type Floor } from './plant-shift.ts'

export type ShiftOptions = {
  dice: Dice
  seconds: number
  /** Conversations a second before and after the burst, which is ten times as many for a tenth of the shift. */
  perSecond: number
  /** The mean of how long one conversation takes. */
  handlingSeconds: number
  broken?: Broken
}

/** `waitErrors`: how far the wait told was from the wait that came, in seconds, for each conversation taken. */
export type ShiftFigures = {
  conversations: number
  offers: number
  doubleAssignments: number
  doubleOffers: number
  lost: number
  oldestFirstViolations: number
  skillMatches: number
  waitErrors: number[]
}

const burst = 10
const start = '2026-11-24T01:00:00.000Z'

/**
 * A shift in simulated time, one second a step: customers come, members answer offers, some too late, take by hand, drop
 * out and return, while two servers assign at the same time on one database. It goes on until nobody waits.
 */
export const simulateShift = async (floor: Floor, options: ShiftOptions): Promise<ShiftFigures> => {
  const { dice, seconds, perSecond, handlingSeconds, broken } = options
  const clock = createManualClock(start)
  const routing = createRouting({ database: floor.database, clock, ids, announce: () => {} })
  if (broken === 'no-index') await dropIndexes(floor)
  const fill = createQueueFill(floor, dice, clock)
  const members = createMembers(floor, {
    dice,
    clock,
    handlingMs: handlingSeconds * 1000,
    routing: { ...routing, ...(broken === 'no-epoch' && { answerOffer: breakAnswer(floor, clock) }) },
  })
  const figures = { offers: 0, doubleOffers: 0, oldestFirstViolations: 0, skillMatches: 0 }
  await members.come()
  const longest = seconds + 10 * handlingSeconds
  for (
    let second = 0;
    second < longest && (second < seconds || members.hasWork() || fill.waiting().length > 0);
    second += 1
  ) {
    clock.advance(1000)
    const isBurst = second >= seconds * 0.3 && second < seconds * 0.4
    if (second < seconds) await fill.add(drawCount(dice, perSecond * (isBurst ? burst : 1)))
    await members.step({ isOver: second >= seconds })
    await Promise.all([routing.assign(floor.tenantId), routing.assign(floor.tenantId)])
    const seen = await look(floor, second)
    fill.setWaiting(seen.waiting)
    members.see(seen)
    const offers = seen.offers.filter((offer) => offer.isNew)
    const offered = new Set(seen.offers.map(({ conversationId }) => conversationId))
    figures.offers += offers.length
    figures.doubleOffers += seen.offers.length - offered.size
    figures.skillMatches += offers.filter(({ isRelaxed }) => !isRelaxed).length
    figures.oldestFirstViolations += countPassedOver(
      offers,
      seen.waiting.filter(({ conversationId }) => !offered.has(conversationId)),
      members.refused,
    )
  }
  const { doubleAssignments, waitErrors } = members.figures(fill.told)
  return { conversations: fill.told.size, ...figures, doubleAssignments, waitErrors, lost: await countLost(floor) }
}

/** Poisson, by multiplying shares until they fall below e^-mean. */
const drawCount = (dice: Dice, mean: number): number => {
  let count = 0
  for (let product = dice.share(); product > Math.exp(-mean); product *= dice.share()) count += 1
  return count
}

export type SeenOffer = MadeOffer & { id: string; isNew: boolean; isRelaxed: boolean }
export type Seen = { second: number; waiting: Omit<MadeOffer, 'memberId'>[]; offers: SeenOffer[] }

/** What stands in the database after the round, read apart from what the servers read. */
const look = async ({ owner, tenantId }: Floor, second: number): Promise<Seen> => {
  const at = new Date(Date.parse(start) + (second + 1) * 1000).toISOString()
  const rows = {
    waiting: await owner.query(
      `select id, owner_id, extract(epoch from owned_since)::float8 as since, priority, language from conversations
       where tenant_id = $1 and owner_kind = 'queue' and status = 'open' and call_back_by is null`,
      [tenantId],
    ),
    offers: await owner.query(
      `select o.id, o.conversation_id, o.member_id, o.offered_at = $2::timestamptz as is_new,
         (o.reason ->> 'isRelaxed')::boolean as is_relaxed
       from offers o where o.tenant_id = $1 and o.state = 'open'`,
      [tenantId, at],
    ),
  }
  const waiting = rows.waiting.rows.map((row) => ({
    conversationId: String(row.id),
    queueId: String(row.owner_id),
    since: Number(row.since),
    priority: Number(row.priority),
    language: String(row.language),
  }))
  const byId = new Map(waiting.map((one) => [one.conversationId, one]))
  const offers = rows.offers.rows.flatMap((row) => {
    const waiter = byId.get(String(row.conversation_id))
    const about = { id: String(row.id), memberId: String(row.member_id), isNew: Boolean(row.is_new) }
    return waiter ? [{ ...waiter, ...about, isRelaxed: Boolean(row.is_relaxed) }] : []
  })
  return { second, waiting, offers }
}

/** Whoever came and was not served to the end. */
const countLost = async ({ owner, tenantId }: Floor): Promise<number> => {
  const { rows } = await owner.query(
    `select count(*)::int as lost from conversations where tenant_id = $1 and status = 'open'`,
    [tenantId],
  )
  return Number(rows[0].lost)
}
