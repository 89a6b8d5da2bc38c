import type { Language, Reason } from '@celadon/contract'
import { decidePriority } from '#routing'
import { words } from '#turn/words'
import { readDanger } from './read-danger.ts'

/** What follows from words of danger that a person is to read: the reason, the priority, and a note that nobody overlooks. */
export type Alarm = { reason: Reason; priority: number; note: string }

/** Whoever has the conversation may not be looking at it: words of danger raise it above the others, and say so to staff. */
export const raiseAlarm = (utterance: string, language: Language): Alarm | null => {
  const danger = readDanger(utterance)
  if (!danger) return null
  return {
    reason: { code: danger.kind === 'crisis' ? 'in-crisis' : 'account-in-danger', words: danger.words },
    priority: decidePriority({ isDanger: true, isMember: false, anger: 0 }),
    note: words[language].alarm[danger.kind](danger.words.join(', ')),
  }
}
