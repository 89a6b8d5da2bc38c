import type { ChatSnapshot, CustomerPart } from '@celadon/contract'
import type { ConversationHead } from '#conversation/heads'
import type { Dice } from '#demo/market'
import type { createManualClock } from '#platform/clock'
import type { Ids, Randomness } from '#platform/ids'
import type { Inbox } from '#tenancy'
import type { Actor, Turns } from '#turn'
import type { PastConversation } from './past-conversation.ts'
import type { Sayings } from './sayings.ts'

/** The turns of one conversation, on a clock of its own. */
export type PastTurns = Pick<Turns, 'chat' | 'desk' | 'recordRead' | 'continueRun'>

export type PastClock = ReturnType<typeof createManualClock>

/** Where the past is played. */
export type Stage = {
  inbox: Inbox
  /** The house's agents and supervisors. */
  staff: readonly Actor[]
  /** The shop's word for one of its buyers, at that moment. */
  signIn: (buyerId: string, at: Date) => Promise<string>
  headOf: (conversationId: string) => Promise<ConversationHead>
  /** `randomness`: what its numbers are drawn from, apart from what its people do. */
  turnsOn: (clock: PastClock, ids: Ids, randomness: Randomness) => PastTurns
  /** Nothing is played beyond it. */
  endsAt: Date
}

/** One conversation as it is being played. */
export type Scene = {
  stage: Stage
  plan: PastConversation
  words: Sayings
  dice: Dice
  clock: PastClock
  ids: Ids
  turns: PastTurns
  chat: { tenantId: string; inboxId: string; customerId: string; conversationId: string }
}

export const happens = (dice: Dice, percent: number): boolean => dice.between(1, 100) <= percent

const secondMs = 1000

/** Lets time pass. */
export const wait = ({ clock, dice }: Scene, fromSeconds: number, toSeconds: number): void =>
  clock.advance(dice.between(fromSeconds, toSeconds) * secondMs)

/** The state, and no more of the log than must be read. */
export const look = ({ turns, chat }: Scene): Promise<ChatSnapshot> => turns.chat.load({ ...chat, limit: 1 })

/** The customer writes or taps, and is answered before this ends; what they agreed to is done by then. */
export const say = async (scene: Scene, part: CustomerPart): Promise<ChatSnapshot> => {
  wait(scene, 6, 70)
  const { turns, chat, ids } = scene
  const { turn } = await turns.chat.postMessage({ ...chat, clientMessageId: ids.next(), parts: [part] })
  await turn
  return untilDone(scene)
}

export const sayText = (scene: Scene, text: string): Promise<ChatSnapshot> => say(scene, { type: 'text', text })

/** The turn begins it; whoever comes second finds it busy, and looks again. */
export const untilDone = async (scene: Scene): Promise<ChatSnapshot> => {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const seen = await look(scene)
    const doing = seen.pending.filter(({ waitsFor }) => waitsFor === 'doing')
    if (doing.length === 0) return seen
    for (const { runId } of doing) await scene.turns.continueRun({ tenantId: scene.chat.tenantId, runId })
  }
  return look(scene)
}

const mostTries = 20
