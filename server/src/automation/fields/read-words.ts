import type { FieldFound, FieldRead } from './field.ts'
import { saysStop } from './says-stop.ts'

/** Whatever is answered once it was asked for; that nothing is wanted any more, or what was asked, is no answer. */
export const readWords = ({ said, isAsked }: FieldRead): FieldFound | null => {
  const { utterance, reading, tapped } = said
  if (!isAsked || utterance.trim() === '' || tapped.length > 0 || saysStop(utterance)) return null
  const first = reading.acts[0]?.kind
  return first === 'cancel' || first === 'repeat' ? null : { answers: { words: utterance } }
}
