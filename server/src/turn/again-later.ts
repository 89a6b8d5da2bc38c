import type { Run, Workflow } from '@celadon/contract'
import type { LaterWish } from '#conversation/heads'

/**
 * A run that makes room for what is urged begins anew afterwards, by the intent that brought its presets along; one that no
 * words begin does not.
 */
export const againLater = ({ answers, openingWords }: Run, { intents, presets }: Workflow): LaterWish[] => {
  const known: Readonly<Record<string, unknown>> = answers
  const fits = (intent: string): boolean =>
    Object.entries(presets[intent] ?? {}).every(([name, value]) => known[name] === value)
  const intent = intents.find(fits) ?? intents[0]
  return intent === undefined ? [] : [{ intent, words: openingWords }]
}
