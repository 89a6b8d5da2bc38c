import type { IntentGuess } from '@celadon/contract'
import type { ActStretch } from '#acts'
import { guessVector, readTokens, toVector, weightOf, type Model, type Token, type Vector } from '#classifier'
import { type Normalised, spanOf, type Stretch } from '#text'

export type Guessed = {
  /** Best first, at most `mostGuesses`. */
  intents: IntentGuess[]
  nearness: number
  coverage: number
  /** How sure the model is that its best guess may be acted on. */
  sureness: number
  /** The model's chance of a wish for a person. */
  humanChance: number
  /** For each act the intent of its own words, '' when that is unsure; undefined where there were no words to ask of. */
  byAct: (string | undefined)[]
}

const mostGuesses = 5
const leastConfidence = 0.03
const mostWords = 4

/**
 * The intents of the acts that want something. All of them are read together, and each alone: a second wish keeps its
 * own place in the list. Words inside `covered` (numbers, addresses) say nothing about the intent.
 */
export function guess(
  source: Normalised,
  acts: readonly ActStretch[],
  covered: readonly Stretch[],
  model: Model,
): Guessed {
  const tokens = readTokens(source.text).filter((token) => !covered.some((stretch) => isInside(token, stretch)))
  const open = acts.flatMap((act, index) =>
    isOpen(act) ? [{ index, tokens: tokens.flatMap((token) => clip(token, act)) }] : [],
  )
  const asked = open.filter((act) => act.tokens.length > 0)
  if (asked.length === 0) return nothingGuessed(acts.length)
  const whole = toVector(
    source.text,
    asked.flatMap((act) => act.tokens),
    model.vocabulary,
  )
  const guessed = guessVector(model, whole)
  const together = guessed.confidences
  const alone =
    asked.length === 1
      ? [together]
      : asked.map((act) => guessVector(model, toVector(source.text, act.tokens, model.vocabulary)).confidences)
  const byAct: Guessed['byAct'] = acts.map(() => undefined)
  for (const [at, act] of asked.entries()) byAct[act.index] = sureIntent(model, alone[at]!)
  const human = model.intents.indexOf('request-human')
  return {
    intents: rank(source, model, whole, together, alone, asked),
    nearness: guessed.nearness,
    coverage: whole.coverage,
    sureness: guessed.sureness,
    humanChance: Math.max(together[human] ?? 0, ...alone.map((chances) => chances[human] ?? 0)),
    byAct,
  }
}

const isOpen = (act: ActStretch): boolean => act.kind === 'none' || act.kind === 'correct'
const isInside = (token: Stretch, stretch: Stretch): boolean => token.start >= stretch.start && token.end <= stretch.end

/** A run of Han characters has no words to stop at: "取消一下谢谢" is one run and two acts. */
function clip(token: Token, stretch: Stretch): Token[] {
  if (isInside(token, stretch)) return [token]
  const start = Math.max(token.start, stretch.start)
  const end = Math.min(token.end, stretch.end)
  return token.kind === 'han' && start < end ? [{ kind: 'han', start, end }] : []
}

const nothingGuessed = (count: number): Guessed => ({
  intents: [],
  nearness: 0,
  coverage: 0,
  sureness: 0,
  humanChance: 0,
  byAct: Array.from({ length: count }, () => undefined),
})

function rank(
  source: Normalised,
  model: Model,
  whole: Vector,
  together: Float64Array,
  alone: readonly Float64Array[],
  asked: readonly { index: number }[],
): IntentGuess[] {
  return model.intents
    .map((intent, label) => {
      const act = alone.reduce((best, chances, at) => (chances[label]! > alone[best]![label]! ? at : best), 0)
      // Several acts share the sureness: what one says alone counts, and what all say together counts as much.
      return { intent, label, act: asked[act]!.index, confidence: (together[label]! + alone[act]![label]!) / 2 }
    })
    .filter((candidate) => candidate.confidence >= leastConfidence)
    .sort((one, other) => other.confidence - one.confidence)
    .slice(0, mostGuesses)
    .map(({ intent, label, act, confidence }) => ({
      intent,
      act,
      confidence: Math.round(confidence * 1000) / 1000,
      words: carryingWords(source, model, whole, label),
    }))
}

/** The words that spoke most for the intent, in the order of the utterance. */
function carryingWords(source: Normalised, { linear }: Model, vector: Vector, label: number): string[] {
  const carried = vector.words
    .map((word) => ({
      ...word,
      weight: weightOf(linear, vector.ids[word.at]!, label) * vector.values[word.at]!,
    }))
    .filter((word) => word.weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, mostWords)
    .sort((one, other) => one.start - other.start)
  return joinNeighbours(carried).map(({ start, end }) => spanOf(source, start, end).text)
}

/** Overlapping pairs of characters read as the longer word they make. */
function joinNeighbours(words: readonly Stretch[]): Stretch[] {
  return words.reduce<Stretch[]>((joined, word) => {
    const last = joined.at(-1)
    if (last && word.start < last.end)
      return [...joined.slice(0, -1), { start: last.start, end: Math.max(last.end, word.end) }]
    return [...joined, { start: word.start, end: word.end }]
  }, [])
}

function sureIntent(model: Model, chances: Float64Array): string {
  const best = chances.reduce((highest, chance, at) => (chance > chances[highest]! ? at : highest), 0)
  return chances[best]! >= sureOfAct ? model.intents[best]! : ''
}

const sureOfAct = 0.4
