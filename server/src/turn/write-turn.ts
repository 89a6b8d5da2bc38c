import type { TurnRecord } from '@celadon/contract'
import type { TurnResult } from '#conversation'
import { textOfParts, type NewEntry } from '#conversation/log'
import type { HandOff } from '#routing'
import { advanceTaken, type Decision } from './decide-turn.ts'
import type { Gathered } from './gather-facts.ts'
import { assistant, handOffEntry, newEntry, noteEntry, systemEntry, turnEntry } from './new-entries.ts'
import { words } from '#turn/words'
import type { OpenTurn } from './open-turn.ts'
import type { Reply } from './reply.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

type Planned = {
  turn: OpenTurn
  gathered: Gathered
  decision: Decision
  reply: Reply
  handOff: HandOff | null
  startedAt: Date
}

/** The turn as it goes into the log: what is said, who has it now, and the explanation staff can open. */
export const writeTurn = (
  deps: Pick<TurnDependencies, 'clock' | 'ids' | 'isPast'>,
  planned: Planned,
): { result: TurnResult; record: TurnRecord } => {
  const { turn, gathered, decision, reply, handOff } = planned
  const now = deps.clock.now()
  const record = recordOf(planned, now)
  const result: TurnResult = {
    conversationId: turn.head.id,
    epoch: turn.head.epoch,
    leaseId: turn.leaseId,
    seenSeq: turn.head.lastCustomerSeq,
    pauseIds: deps.isPast ? null : turn.pauses.map(({ id }) => id),
    answers: answeredSeqs(turn),
    now: now.toISOString(),
    language: gathered.facts.language,
    sentiment: gathered.situation.reading.mood.sentiment,
    dialogue: decision.dialogue,
    awaiting: reply.awaiting,
    said: textOfParts(reply.parts),
    handOff: handOff && { owner: handOff.owner, callBackBy: handOff.callBackBy, priority: handOff.priority },
    sellerId: reply.sellerId,
    entries: entriesOf(deps, planned, record),
  }
  return { result, record }
}

const entriesOf = (deps: Pick<TurnDependencies, 'ids'>, planned: Planned, record: TurnRecord): NewEntry[] => {
  const { turn, reply, handOff, gathered } = planned
  const { language, timeZone } = gathered.facts
  const { sellerId } = reply
  const isVerifiedNow = gathered.situation.codeOutcome === 'verified'
  return [
    ...(isVerifiedNow
      ? [
          systemEntry(deps.ids.next(), {
            kind: 'verification',
            code: 'verified',
            text: words[language].system.verified,
          }),
        ]
      : []),
    newEntry({
      id: deps.ids.next(),
      kind: 'message',
      author: assistant,
      isPublic: true,
      parts: reply.parts,
      grounds: reply.grounds,
      sellerId,
    }),
    ...(advanceTaken(gathered.situation, planned.decision.plan)?.notes ?? []).map((text) =>
      noteEntry(deps.ids.next(), text, sellerId),
    ),
    ...(handOff ? [handOffEntry(deps.ids.next(), handOff, { language, timeZone })] : []),
    ...[...turn.overtaken, record].map((each) => turnEntry(deps.ids.next(), each, sellerId)),
  ]
}

export const answeredSeqs = (turn: Pick<OpenTurn, 'messages' | 'head'>): { from: number; to: number } => ({
  from: turn.messages[0]?.seq ?? turn.head.lastCustomerSeq,
  to: turn.head.lastCustomerSeq,
})

/** All a decision rested on, so that it can be made again and shown. */
const recordOf = ({ turn, gathered, decision, reply, handOff, startedAt }: Planned, now: Date): TurnRecord => {
  const { reading, utterance, ...facts } = gathered.situation
  return {
    answers: answeredSeqs(turn),
    utterance,
    reading,
    decision: { kind: decision.kind, act: decision.plan.act, reason: decision.reason },
    dropped: decision.dropped,
    ...(handOff && { queue: { id: handOff.queue.id, ...handOff.chosen, priority: handOff.priority } }),
    grounds: reply.grounds,
    facts,
    language: gathered.facts.language,
    outcome: 'sent',
    plannedAt: startedAt.toISOString(),
    tookMs: now.getTime() - startedAt.getTime(),
  }
}
