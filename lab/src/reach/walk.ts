import type { Awaiting, Order, Owner } from '@celadon/contract'
import { mayFollow, newDialogue, type Dialogue } from '@celadon/server/conversation/heads'
import type { Decision, Situation } from '@celadon/server/turn'
import type { Dice } from '#dice'
import type { Parts } from './parts.ts'
import { drawSaying } from './sayings.ts'

/** `turns`: the most that a wish or a row of failures took until a person was there or offered. */
export type Walked = { turns: number; fault: string | null }

type State = {
  owner: Owner['kind']
  dialogue: Dialogue
  awaiting: Awaiting | null
  isVerified: boolean
  language: 'zh' | 'en'
  /** Turns in a row that did not help and offered nobody. */
  failures: number
  lastAct: Decision['plan']['act'] | null
}

const now = new Date('2026-11-24T03:00:00.000Z')
const mostFailures = 3

/** One conversation: anything said, any error, any owner. Ends at the first step where no person was within reach. */
export const walk = (parts: Parts, dice: Dice, orders: readonly Order[]): Walked => {
  let state: State = {
    owner: 'assistant',
    dialogue: newDialogue,
    awaiting: null,
    isVerified: dice.happens(0.5),
    language: dice.pick(['zh', 'en']),
    failures: 0,
    lastAct: null,
  }
  let turns = 0
  const steps = 4 + Math.floor(dice.share() * 12)
  for (let step = 0; step < steps; step += 1) {
    const fault = faultOfControl(parts, dice, state)
    if (fault) return { turns, fault }
    if (dice.happens(0.1)) {
      state = { ...state, owner: nextOwner(dice, state.owner), failures: 0 }
      continue
    }
    // With people the assistant is silent: whoever asks for a person has one or waits for one.
    if (state.owner !== 'assistant') continue
    const taken = takeTurnOrFail(parts, dice, state, orders)
    turns = Math.max(turns, taken.turns)
    if (taken.fault) return { turns, fault: taken.fault }
    state = taken.state
  }
  return { turns, fault: null }
}

/** The control of the widget: in every state a person has it, is waited for, or is queued for at this press. */
const faultOfControl = (parts: Parts, dice: Dice, state: State): string | null => {
  if (state.owner !== 'assistant') return null
  if (!mayFollow(state.owner, 'queue')) return 'the control finds no way from the assistant to the queue'
  return faultOfHandOff(parts, dice)
}

/** Open or closed, empty or crowded: a place and an expectation, or a date. */
const faultOfHandOff = (parts: Parts, dice: Dice): string | null => {
  const { owner, waiting } = parts.handOff(drawHandOffFacts(dice), now.toISOString())
  if (owner.kind !== 'queue') return `a wish for a person leads to ${owner.kind}`
  if (waiting.kind === 'queue') return waiting.position >= 1 ? null : 'a place in the queue below 1'
  return Date.parse(waiting.by) > now.getTime() ? null : 'a call-back in the past'
}

const drawHandOffFacts = (dice: Dice): Parameters<Parts['handOff']>[0] => ({
  queue: { id: 'queue', name: { zh: '人工客服', en: 'People' } },
  chosen: { because: 'default', topic: null },
  priority: dice.pick([0, 10, 20, 30, 100]),
  waitingAhead: Math.floor(dice.share() * 40),
  recentWaits: Array.from({ length: Math.floor(dice.share() * 8) }, (_, index) => ({
    waitedSeconds: Math.floor(dice.share() * 900),
    takenAt: new Date(now.getTime() - index * 60_000).toISOString(),
  })),
  minutesPerPlace: 3,
  isOpen: dice.happens(0.7),
  callBackBy: new Date(now.getTime() + 3_600_000).toISOString(),
})

const owners: readonly Owner['kind'][] = ['assistant', 'queue', 'agent', 'seller', 'supervisor']

const nextOwner = (dice: Dice, from: Owner['kind']): Owner['kind'] =>
  dice.pick(owners.filter((to) => mayFollow(from, to)))

const takeTurn = (parts: Parts, dice: Dice, state: State, owned: readonly Order[]) => {
  const orders = owned.slice(0, Math.floor(dice.share() * (owned.length + 1)))
  const isShopAway = dice.happens(0.1)
  const tapped = state.awaiting && dice.happens(0.25) ? (dice.pick(state.awaiting.options)?.id ?? null) : null
  const saying = tapped === null ? drawSaying(dice) : { text: tapped, isWish: tapped === 'person' }
  const seen = state.isVerified && !isShopAway ? orders : []
  const situation: Situation = {
    utterance: saying.text,
    reading: parts.read(saying.text, {
      awaiting: state.awaiting,
      orders: seen,
      now,
      timeZone: 'Asia/Shanghai',
      language: state.language,
      lastIntent: state.dialogue.recentIntents.at(-1) ?? null,
    }),
    tapped,
    awaiting: state.awaiting,
    dialogue: state.dialogue,
    isVerified: state.isVerified,
    orders: state.isVerified && !isShopAway ? orders.map(toFact) : null,
    article: dice.happens(0.5)
      ? { articleId: 'article', version: 1, title: 'Article', isSure: dice.happens(0.5) }
      : null,
    codeOutcome: null,
    advance: null,
    needsProof: false,
  }
  const decision = decideWithProof(parts, dice, situation)
  return judge(parts, dice, { state, situation, decision, orders, isWish: saying.isWish, said: saying.text })
}

/** A turn that throws leaves the customer without any answer. */
const takeTurnOrFail = (...given: Parameters<typeof takeTurn>): ReturnType<typeof takeTurn> => {
  try {
    return takeTurn(...given)
  } catch (error) {
    return { state: given[2], turns: 0, fault: `the turn failed: ${(error as Error).message}` }
  }
}

const toFact = (order: Order) => ({
  externalId: order.externalId,
  number: order.number,
  status: order.status,
  sellerId: order.seller.id,
  hasRefund: order.refunds.length > 0,
})

/** A code that is asked for or given comes out somehow, and the decision is made again, as the page does it. */
const decideWithProof = (parts: Parts, dice: Dice, situation: Situation): Decision => {
  const decision = parts.decide(situation)
  if (decision.plan.act === 'send-code')
    return parts.decide({ ...situation, codeOutcome: dice.pick(['asked', 'limited'] as const) })
  if (decision.plan.act !== 'check-code') return decision
  return parts.decide({
    ...situation,
    codeOutcome: dice.pick(['verified', 'wrong', 'expired', 'too-many-tries'] as const),
  })
}

type Turn = {
  state: State
  situation: Situation
  decision: Decision
  orders: readonly Order[]
  isWish: boolean
  said: string
}

const judge = (parts: Parts, dice: Dice, turn: Turn): { state: State; turns: number; fault: string | null } => {
  const { state, decision } = turn
  const isHandedOff = decision.kind === 'hand-off'
  if (turn.isWish && !isHandedOff)
    return { state, turns: 1, fault: `'${turn.said}' was answered by ${decision.plan.act}` }
  if (isHandedOff) {
    const after: State = {
      ...state,
      owner: 'queue',
      dialogue: decision.dialogue,
      awaiting: null,
      failures: 0,
      lastAct: null,
    }
    return { state: after, turns: 1, fault: faultOfHandOff(parts, dice) }
  }
  const reply = parts.compose(decision, factsOf(turn))
  const isOffered = reply.parts.some(
    (part) => part.type === 'choices' && part.options.some((option) => option.id === 'person'),
  )
  const failures = isFailure(turn) ? state.failures + 1 : 0
  const next: State = {
    ...state,
    dialogue: decision.dialogue,
    awaiting: reply.awaiting,
    isVerified: state.isVerified || decision.plan.act === 'say-verified',
    failures: isOffered ? 0 : failures,
    lastAct: decision.plan.act,
  }
  const isLost = !isOffered && failures >= mostFailures
  return {
    state: next,
    turns: failures,
    fault: isLost ? `${failures} failures in a row, the last by ${decision.plan.act}, and nobody was offered` : null,
  }
}

/** Not understood, or asked the very same thing again: the customer is no further than before. */
const isFailure = ({ state, situation, decision }: Turn): boolean => {
  const { act } = decision.plan
  const isAskedAgain = decision.kind === 'ask' && act === state.lastAct
  const isEmpty = act === 'say-welcome' && situation.awaiting?.slot !== 'person'
  return act === 'ask-again' || act === 'choose-topic' || act === 'offer-person' || isAskedAgain || isEmpty
}

const factsOf = ({ state, orders }: Turn): Parameters<Parts['compose']>[1] => ({
  advance: null,
  promises: [],
  instead: new Map(),
  language: state.language,
  timeZone: 'Asia/Shanghai',
  now,
  orders: [...orders],
  ordersReadAt: now.toISOString(),
  article: { articleId: 'article', version: 1, title: 'Article', passage: 'A passage.', isSure: true } as Parameters<
    Parts['compose']
  >[1]['article'],
  handOff: null,
  nextId: () => 'part',
})
