import type { Audience, Language } from '@celadon/contract'
import { understand } from '@celadon/understanding'
import { openShippedModel } from './open-shipped-model.ts'

/** What a text is about, by the intents that come with Celadon: the finest one, with its confidence; null: not known. */
export const readSubject = (
  text: string,
  language: Language,
  audience: Audience,
): { intent: string; confidence: number } | null => {
  const { gate, intents } = understand(text, openShippedModel(), {
    awaiting: null,
    orders: [],
    now: new Date(0),
    timeZone: 'UTC',
    language,
    lastIntent: null,
    speaker: audience === 'sellers' ? 'seller' : 'buyer',
  })
  const [best] = intents
  return gate === 'answer' && best ? { intent: best.finer ?? best.intent, confidence: best.confidence } : null
}
