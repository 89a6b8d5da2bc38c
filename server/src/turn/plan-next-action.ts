import type { DeskEntry, NextAction, Order, StatedReason, TrialWish, Workflow } from '@celadon/contract'
import type { PolicyWord } from '#copilot/warnings'
import { decideWish, type Given } from '#policy'
import { makeTrialWish } from './make-trial-wish.ts'
import { whyDenied } from './why-denied.ts'
import { wishesIn } from './wishes.ts'

/** What the customer points to: the newest words that a workflow deals with. */
export type Pointed = { workflow: Workflow; intent: string; words: string; reason: StatedReason | null }

export const findPointed = (
  entries: readonly DeskEntry[],
  workflows: readonly Workflow[],
  orders: readonly Order[],
): Pointed | undefined => {
  const wishes = workflows.filter(({ wish }) => wish !== null)
  for (const { turn } of entries.toReversed()) {
    if (!turn) continue
    const { utterance, reading } = turn
    const [first] = wishesIn({ utterance, reading, tapped: [], orders }, wishes)
    const workflow = first && wishes.find(({ intents }) => intents.includes(first.intent))
    if (!workflow) continue
    const said = reading.slots.find(({ type }) => type === 'reason')?.value as StatedReason | undefined
    const presets = workflow.presets[first.intent] ?? workflow.presets['any']
    return { workflow, intent: first.intent, words: utterance, reason: said ?? presets?.reason ?? null }
  }
  return undefined
}

/** The order that is spoken of: the one the dialogue is about, else the last one named or shown, else the only one. */
export const findOrderInQuestion = (
  orders: readonly Order[],
  focusOrderId: string | null,
  named: readonly { text: string }[],
): Order | undefined =>
  orders.find(({ externalId }) => externalId === focusOrderId) ??
  orders.find(
    ({ number }) => number === named.findLast(({ text }) => orders.some((each) => each.number === text))?.text,
  ) ??
  (orders.length === 1 ? orders[0] : undefined)

/** The workflow that is pointed to, with what policy says to it now for this order. Nothing is done. */
export const planNextAction = (
  pointed: Pointed | undefined,
  order: Order | undefined,
  given: Given,
  hasPhoto: boolean,
): NextAction | null => {
  const kind = pointed && trialKinds.find((each) => each === pointed.workflow.wish)
  if (!pointed || !kind || !order) return null
  const wish = makeTrialWish(trialOf(kind, order, pointed.reason, hasPhoto), given.facts)
  if (!wish) return null
  const ruling = decideWish(wish, given)
  const { verdict, clauses, settlement } = ruling
  return {
    workflow: pointed.workflow.name,
    title: pointed.workflow.title,
    orderNumber: order.number,
    wish,
    verdict,
    clauses,
    why: whyDenied(ruling, given.facts),
    toCustomer: settlement?.toCustomer ?? null,
    withinDays: settlement?.withinDays ?? null,
    words: pointed.words,
  }
}

const trialKinds: readonly TrialWish['kind'][] = [
  'return-items',
  'exchange-items',
  'cancel-order',
  'claim',
  'compensate',
  'price-difference',
  'change-address',
  'change-items',
  'change-payment',
]

/** What policy says to whatever staff could promise for this order. A claim counts only where one was spoken of. */
export const listPolicyWords = (
  order: Order | undefined,
  pointed: Pointed | undefined,
  given: Given,
  hasPhoto: boolean,
): PolicyWord[] =>
  order === undefined
    ? []
    : trialKinds
        .filter((kind) => kind !== 'claim' || pointed?.workflow.wish === 'claim')
        .flatMap((kind) => {
          const wish = makeTrialWish(trialOf(kind, order, pointed?.reason ?? null, hasPhoto), given.facts)
          if (!wish) return []
          const { verdict, clauses, settlement } = decideWish(wish, given)
          const toCustomer = settlement?.toCustomer ?? null
          return [{ kind, verdict, clauses, toCustomer, withinDays: settlement?.withinDays ?? null }]
        })

const trialOf = (kind: TrialWish['kind'], order: Order, reason: StatedReason | null, hasPhoto: boolean): TrialWish => ({
  kind,
  orderId: order.externalId,
  reason,
  hasPhoto,
  lines: [],
})
