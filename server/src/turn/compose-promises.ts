import type { Ground, Order, Run } from '@celadon/contract'
import { formatDay, formatMoney } from '#platform/format'
import { words } from '#turn/words'
import { orderGrounds } from './compose-order.ts'
import type { Reply, ReplyFacts } from './reply.ts'
import type { Plan } from './situation.ts'

/** What follows once goods are back: how much, and by when if they are handed over soon; their label again where it is asked for. */
export const composePromises = (plan: Extract<Plan, { act: 'tell-promises' }>, facts: ReplyFacts): Reply => {
  const runs = facts.promises.filter(({ id }) => plan.runIds.includes(id))
  const orders = runs.map((run) => orderOf(run, facts))
  const sellers = new Set(orders.map((order) => order?.seller.id ?? null))
  return {
    parts: [
      { type: 'text', text: runs.map((run) => tellPromise(run, facts)).join('\n') },
      ...(plan.isOfLabel ? runs.flatMap(({ card }) => (card ? [{ type: 'card' as const, card }] : [])) : []),
    ],
    grounds: runs.flatMap((run) => groundsOf(run, facts)),
    awaiting: null,
    sellerId: sellers.size === 1 ? [...sellers][0]! : null,
  }
}

const tellPromise = (run: Run, facts: ReplyFacts): string => {
  const { language, timeZone, now } = facts
  const said = words[language].promise
  const number = orderOf(run, facts)?.number ?? ''
  const toCustomer = run.ruling?.settlement?.toCustomer
  const amount = toCustomer && toCustomer.amountMinor > 0 ? formatMoney(toCustomer, language) : ''
  const isInTime = run.expectedBy !== null && new Date(run.expectedBy) > now
  const by = isInTime ? said.by(formatDay(run.expectedBy!, language, timeZone)) : ''
  return [said.waiting(number), amount && said.back(amount, run.ruling?.settlement?.withinDays ?? null), by]
    .filter(Boolean)
    .join(words[language].sentenceJoin)
}

const groundsOf = (run: Run, facts: ReplyFacts): Ground[] => {
  const order = orderOf(run, facts)
  return order ? orderGrounds(order, facts).slice(0, 1) : []
}

const orderOf = ({ answers }: Run, { orders }: ReplyFacts): Order | undefined =>
  orders.find((order) => order.externalId === answers.orderId)
