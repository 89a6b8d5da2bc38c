import { catalogue, familyOf } from '@celadon/understanding/intents'
import type { Language } from '@celadon/contract'
import { words } from '#turn/words'

/** What can be asked for, as a customer is shown it on a button; undefined for small talk and for what nobody here does. */
export const topicLabel = (intent: string, language: Language): string | undefined =>
  words[language].topics[intent] ?? labels.get(intent)?.[language]

const labels = new Map(
  catalogue
    .filter(({ intent, settledBy }) => settledBy !== 'talk' && familyOf(intent) === intent)
    .map(({ intent, label }) => [intent, label]),
)

export const isTopic = (intent: string): boolean => topicLabel(intent, 'en') !== undefined
