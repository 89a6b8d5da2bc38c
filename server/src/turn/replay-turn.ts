import type { Policy, Reading, TurnRecord } from '@celadon/contract'
import { isSameOutcome, ruleAgain, type Ruled, type RulingOutcome } from '#policy/replay'
import { decideTurn, type Decision } from './decide-turn.ts'
import type { Situation } from './situation.ts'

/** Makes a saved decision again from what its record kept: the same situation gives the same decision. */
export const replayTurn = (record: Pick<TurnRecord, 'utterance' | 'reading' | 'facts'>): Decision =>
  decideTurn(situationOf(record))

/** What another model or other rules would have done with a turn. */
export type Difference =
  | { kind: 'decision'; from: string; to: string }
  | { kind: 'ruling'; from: RulingOutcome; to: RulingOutcome }

/**
 * What would be otherwise in this turn: with the words read by another model, and ruled on under other policies. A ruling
 * is compared with the one that the policies in force make of the same facts. Empty: nothing. Pure.
 */
export const compareTurn = (
  record: TurnRecord,
  changed: { reading?: Reading; policies?: { now: readonly Policy[]; changed: readonly Policy[] } },
): Difference[] => {
  const decided = compareDecision(record, changed.reading)
  const ruled = ruledIn(record)
  if (!ruled || !changed.policies) return decided
  const [from, to] = [ruleAgain(ruled, changed.policies.now), ruleAgain(ruled, changed.policies.changed)]
  return isSameOutcome(from, to) ? decided : [...decided, { kind: 'ruling', from, to }]
}

/** The ruling of a turn, with what it rested on; none where nobody wished for anything, or the record is older than that. */
export const ruledIn = ({ facts }: Pick<TurnRecord, 'facts'>): Ruled | undefined =>
  (facts as Partial<Pick<Situation, 'advance'>>).advance?.ruled

/** A wish is planned on the reading that was: where another reading has other intents, another wish would have been. */
const compareDecision = (record: TurnRecord, reading: Reading | undefined): Difference[] => {
  if (record.decision.kind === 'stay-silent') return []
  const read = reading ?? record.reading
  const from = nameOf(record.decision.act, record.decision.reason.code, bestOf(record.reading), record)
  const again = replayTurn({ ...record, reading: read })
  const to = nameOf(again.plan.act, again.reason.code, bestOf(read), record)
  return from === to ? [] : [{ kind: 'decision', from, to }]
}

const nameOf = (act: string, reason: string, intent: string, { facts }: TurnRecord): string =>
  (facts as Partial<Situation>).advance ? `${act} ${reason} ${intent}` : `${act} ${reason}`

const bestOf = ({ intents, gate }: Reading): string => (gate === 'answer' ? (intents[0]?.intent ?? '') : '')

const situationOf = ({
  utterance,
  reading,
  facts,
}: Pick<TurnRecord, 'utterance' | 'reading' | 'facts'>): Situation => ({
  ...(facts as Omit<Situation, 'utterance' | 'reading'>),
  utterance,
  reading,
})
