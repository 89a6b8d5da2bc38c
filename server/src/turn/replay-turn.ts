import type { TurnRecord } from '@celadon/contract'
import { decideTurn, type Decision } from './decide-turn.ts'
import type { Situation } from './situation.ts'

/** Makes a saved decision again from what its record kept: the same situation gives the same decision. */
export const replayTurn = (record: TurnRecord): Decision => {
  const { utterance, reading, facts } = record
  return decideTurn({ ...(facts as Omit<Situation, 'utterance' | 'reading'>), utterance, reading })
}
