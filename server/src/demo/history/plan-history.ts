import { createDice, storied, type DemoMarket, type Dice } from '#demo/market'
import { orderTopics, type OrderTopic, type PastConversation, type Topic } from './past-conversation.ts'
import { openSpan } from './open-span.ts'

const dayMs = 86_400_000
const hourMs = 3_600_000
const minuteMs = 60_000

export const historyDays = 90
const defaultSeed = 20_261_126

/** The last of them has ended when the demo begins. */
const quietBeforeMs = 3 * hourMs

type Market = Pick<DemoMarket, 'buyers' | 'orders' | 'payments'>

/**
 * The demo's past: `count` conversations of the 90 days before `now`, newest first. What is about an order falls into the
 * time in which somebody would ask about it. The same market, moment and seed give the same past.
 */
export const planHistory = (
  market: Market,
  { now, count, seed = defaultSeed }: { now: Date; count: number; seed?: number },
): PastConversation[] => {
  const dice = createDice(seed)
  const people = market.buyers.filter(({ id }) => !isPlayed(id))
  const openings = openingsOf(market, now)
  const comings = new Map<string, number[]>()
  return Array.from({ length: count }, (_, index) => {
    const drawn = drawOne(dice, { people, openings, now }, seed + index)
    // Most people do not come again at once.
    const plan = cameLately(comings, drawn) ? drawOne(dice, { people, openings, now }, seed + index) : drawn
    if (plan.buyerId !== null)
      comings.set(plan.buyerId, [...(comings.get(plan.buyerId) ?? []), Date.parse(plan.startsAt)])
    // What is asked for once is not asked for again.
    if (paidTopics.some((topic) => topic === plan.topic))
      for (const topic of paidTopics) openings[topic] = openings[topic].filter(({ order }) => order !== plan.order)
    return plan
  }).toSorted((one, other) => other.startsAt.localeCompare(one.startsAt))
}

const cameLately = (comings: ReadonlyMap<string, number[]>, { buyerId, startsAt }: PastConversation): boolean =>
  (comings.get(buyerId ?? '') ?? []).some((ms) => Math.abs(ms - Date.parse(startsAt)) <= 3 * dayMs)

/** Whom the demo's visitor can be has no past. */
const isPlayed = (id: string): boolean => Object.values(storied).some((buyer) => buyer.id === id) || id === 'buyer-04'

type Opening = { buyerId: string; order: string; methodId: string | null; fromMs: number; untilMs: number }
type Given = { people: Market['buyers']; openings: Record<OrderTopic, Opening[]>; now: Date }

const openingsOf = ({ orders, payments }: Market, now: Date): Given['openings'] => {
  const methods = new Map(payments.map(({ orderId, methodId }) => [orderId, methodId]))
  const oldest = now.getTime() - historyDays * dayMs
  const newest = now.getTime() - quietBeforeMs
  const open = (topic: OrderTopic): Opening[] =>
    orders.flatMap(({ buyerId, order }) => {
      const span = isPlayed(buyerId) ? undefined : openSpan(topic, order, now)
      if (!span) return []
      const [fromMs, untilMs] = [Math.max(span.fromMs, oldest), Math.min(span.untilMs, newest)]
      return untilMs - fromMs > hourMs
        ? { buyerId, order: order.number, methodId: methods.get(order.externalId) ?? null, fromMs, untilMs }
        : []
    })
  return Object.fromEntries(orderTopics.map((topic) => [topic, open(topic)])) as Given['openings']
}

const paidTopics = ['return', 'damaged', 'missing'] as const

/** Of a thousand. */
const shares: Record<Topic, number> = {
  where: 200,
  late: 60,
  'not-sent': 60,
  'refund-when': 60,
  return: 50,
  damaged: 35,
  missing: 20,
  'how-to-use': 60,
  article: 285,
  product: 60,
  person: 50,
  complaint: 30,
  'small-talk': 30,
}

const drawOne = (dice: Dice, { people, openings, now }: Given, seed: number): PastConversation => {
  const topic = drawTopic(dice)
  const temper = drawTemper(dice, topic)
  const isAbout = orderTopics.find((each) => each === topic)
  const choices = isAbout ? openings[isAbout] : []
  if (isAbout && choices.length > 0) {
    const { fromMs, untilMs, ...about } = dice.pick(choices)
    const language = people.find(({ id }) => id === about.buyerId)!.language
    return { startsAt: drawWithin(dice, fromMs, untilMs), seed, topic, ...about, language, temper }
  }
  const person = dice.pick(people)
  const span = [now.getTime() - historyDays * dayMs, now.getTime() - quietBeforeMs] as const
  const isStranger = topic !== 'person' && topic !== 'complaint' && dice.between(1, 10) <= 4
  return {
    startsAt: drawWithin(dice, ...span),
    seed,
    topic: isAbout ? 'article' : topic,
    buyerId: isStranger ? null : person.id,
    language: person.language,
    order: null,
    methodId: null,
    temper,
  }
}

const drawTopic = (dice: Dice): Topic => {
  let left = dice.between(1, 1000)
  for (const [topic, share] of Object.entries(shares)) {
    left -= share
    if (left <= 0) return topic as Topic
  }
  return 'article'
}

const drawTemper = (dice: Dice, topic: Topic): PastConversation['temper'] => {
  const roll = dice.between(1, 100)
  const upset =
    topic === 'complaint' ? 90 : topic === 'late' || topic === 'damaged' ? 35 : topic === 'not-sent' ? 20 : 4
  return roll <= upset ? 'upset' : roll <= upset + 30 ? 'curt' : 'calm'
}

/** Mostly by day, as people are awake: of three draws the one nearest to the middle of a Chinese afternoon. */
const drawWithin = (dice: Dice, fromMs: number, untilMs: number): string => {
  const minutes = Math.floor((untilMs - fromMs) / minuteMs)
  const drawn = [1, 2, 3].map(() => fromMs + dice.between(0, minutes) * minuteMs + dice.between(0, 59) * 1000)
  const nearest = drawn.toSorted((one, other) => awayFromDay(one) - awayFromDay(other))[0]!
  return new Date(Math.min(nearest, untilMs - minuteMs)).toISOString()
}

const chinaAheadMs = 8 * hourMs
const middleOfDayMs = 15 * hourMs

const awayFromDay = (ms: number): number => Math.abs(((ms + chinaAheadMs) % dayMs) - middleOfDayMs)
