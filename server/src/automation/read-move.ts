import type { Run } from '@celadon/contract'
import { agreesToDo, onlyPraises, saysNo, saysStop, saysYes, type Said } from '#automation/fields'
import { passesOver } from './passes-over.ts'

/** What the words do to the run as a whole, apart from what they answer. */
export type Move = 'yes' | 'no' | 'stop' | 'repeat' | 'plain'

/**
 * A yes is a yes only when nothing else is said beside it: "yes, but the red one" is a correction, and "yes yes cancel"
 * while cancelling is decided by the summary being put again, never by guessing. So are thanks where something else was done
 * in the same breath.
 */
export const readMove = (run: Run, { utterance, reading, tapped, isSummedUpWithResult }: Said): Move => {
  if (tapped.includes('cancel-run')) return 'stop'
  if (tapped.includes('yes') && run.status === 'confirming') return 'yes'
  if (tapped.includes('no') && run.status === 'confirming') return 'no'
  if (tapped.length > 0) return 'plain'
  const kinds = reading.acts.map((act) => act.kind)
  if (saysStop(utterance)) return 'stop'
  if (kinds[0] === 'cancel' || (kinds.includes('cancel') && !kinds.includes('affirm'))) return 'stop'
  if (kinds.includes('repeat')) return 'repeat'
  // "Whatever" is no yes either.
  if (run.status !== 'confirming' || passesOver(utterance)) return 'plain'
  if (kinds.includes('deny') || kinds.includes('correct') || saysNo(utterance)) return 'no'
  if (isSummedUpWithResult && onlyPraises(utterance)) return 'plain'
  if (agreesToDo(run.workflow, utterance) || saysYes(utterance)) return 'yes'
  const isNothingElse = reading.acts.every((act) => beside.has(act.kind) && !isAllSaid.test(act.text.trim()))
  return isNothingElse && kinds.includes('affirm') ? 'yes' : 'plain'
}

/** What may stand beside a yes without changing it. */
const beside: ReadonlySet<string> = new Set(['affirm', 'greet', 'thank', 'small-talk'])

/** That nothing more is wanted is no yes to what was summed up. */
const isAllSaid =
  /(?:that'?s|that is|that will be|that'?ll be) (?:all|it|everything)\b|^nothing else|^(?:那|行)?就(?:这样|这些)吧?$|^没(?:有)?别的了?$/i
