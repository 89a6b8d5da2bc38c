import type { Intent } from '@celadon/contract'

/** Those with every word of the search in their name, label or description, in either language and any case. */
export function findIntents(intents: readonly Intent[], wanted: string): Intent[] {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean)
  return intents.filter(({ intent, label, description }) => {
    const text = [intent, label.zh, label.en, description.zh, description.en].join(' ').toLowerCase()
    return words.every((word) => text.includes(word))
  })
}
