import type { Corrected, Model } from './model.ts'
import type { Token } from './tokens.ts'

/** A text and its tokens: all of them, and those of the part that is asked of, where that is less. */
export type Said = { text: string; tokens: readonly Token[]; asked?: readonly Token[] }

/** The words of an utterance one after the other, by which it is known again; whatever numbers stand among them. */
export const wordsOf = (text: string, tokens: readonly Token[]): string =>
  tokens.flatMap(({ kind, start, end }) => (kind === 'number' ? [] : [text.slice(start, end)])).join(' ')

/**
 * What a person said about these very words stands, whatever the weights make of them: a lead learned from one utterance
 * cannot outweigh hundreds of examples without harm to what is near them. Of two who taught the same words the last counts.
 */
export function heedTaught(
  { corrections }: Model,
  { text, tokens, asked = tokens }: Said,
  guess: { confidences: Float64Array; sureness: number },
): { confidences: Float64Array; sureness: number; isTaught: boolean } {
  if (corrections.length === 0) return { ...guess, isTaught: false }
  const taught = labelsOf(corrections)
  const label = taught.get(wordsOf(text, tokens)) ?? taught.get(wordsOf(text, asked))
  if (label === undefined) return { ...guess, isTaught: false }
  const { confidences, sureness } = guess
  const own = Math.max(confidences[label]!, sureOfTaught)
  const rest = confidences[label]! < 1 ? (1 - own) / (1 - confidences[label]!) : 0
  const heeded = confidences.map((confidence) => confidence * rest)
  heeded[label] = own
  return { confidences: heeded, sureness: Math.max(sureness, sureOfTaught), isTaught: true }
}

const sureOfTaught = 0.9

function labelsOf(corrections: readonly Corrected[]): ReadonlyMap<string, number> {
  const known = kept.get(corrections) ?? new Map(corrections.map(({ words, label }) => [words, label]))
  kept.set(corrections, known)
  // Nothing but numbers is nobody's words.
  known.delete('')
  return known
}

const kept = new WeakMap<readonly Corrected[], Map<string, number>>()
