/** What an intent is: its name, whose it is, where it ends and its neighbour begins, and how people say it. */
import type { Localized } from '@celadon/contract'

/** Who says such a thing. Small talk is everybody's. */
export type IntentAudience = 'buyer' | 'seller' | 'everybody'

/**
 * What settles it: the shop's records, a workflow that acts, an article, a person, or a few civil words. Where a
 * workspace lacks the first three, a person does.
 */
export type SettledBy = 'records' | 'workflow' | 'article' | 'person' | 'talk'

/** One wish and how people type it in both languages: slips, no stops, rude, polite, mixed. The name counts as one line. */
export type IntentDefinition = {
  intent: string
  audience: IntentAudience
  settledBy: SettledBy
  /** As a customer sees it on a button, in their own voice: a few words. */
  label: Localized
  /** When it is meant, in one sentence. */
  definition: Localized
  /** Each neighbour it is easily taken for, and what tells them apart. */
  borders: Readonly<Record<string, Localized>>
  zh: readonly string[]
  en: readonly string[]
}

/** One utterance a line in `zh` and `en`. */
export function defineIntent(
  given: Omit<IntentDefinition, 'zh' | 'en'> & { zh: string; en: string },
): IntentDefinition {
  return { ...given, zh: readLines(given.zh), en: readLines(given.en) }
}

const readLines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
