import type { IntentGuess } from '@celadon/contract'
import type { ActStretch } from '#acts'
import type { UnderstandingContext } from '#context'
import { guessVector, readTokens, toVector, weightOf, type Model, type Token, type Vector } from '#classifier'
import { familyOf, isAskedBy } from '#intents'
import { type Normalised, spanOf, type Stretch } from '#text'

export type Guessed = {
  /** Best first, at most `mostGuesses`. */
  intents: IntentGuess[]
  nearness: number
  coverage: number
  isStrange: boolean
  /** How sure the model is that its best guess may be acted on. */
  sureness: number
  /** The model's chance of a wish for a person, if it knows of such wishes and there were words to ask of. */
  humanChance: number | undefined
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
  speaker?: UnderstandingContext['speaker'],
): Guessed {
  const every = readTokens(source.text)
  const tokens = every.filter((token) => !covered.some((stretch) => isInside(token, stretch)))
  const open = acts.flatMap((act, index) =>
    isOpen(act) ? [{ index, tokens: tokens.flatMap((token) => clip(token, act)) }] : [],
  )
  const asked = open.filter((act) => act.tokens.length > 0)
  if (asked.length === 0) return nothingGuessed(acts.length)
  const { text } = source
  const wanting = asked.flatMap((act) => act.tokens)
  const whole = toVector(text, wanting, model.vocabulary)
  const guessed = guessVector(model, whole, { text, tokens: every, asked: wanting })
  const together = askedBy(model, speaker, guessed.confidences)
  const alone =
    asked.length === 1 || guessed.isTaught
      ? asked.map(() => together)
      : asked.map((act) =>
          askedBy(
            model,
            speaker,
            guessVector(model, toVector(text, act.tokens, model.vocabulary), { text, tokens: act.tokens }, 0)
              .confidences,
          ),
        )
  const byAct: Guessed['byAct'] = acts.map(() => undefined)
  for (const [at, act] of asked.entries()) byAct[act.index] = sureIntent(model, alone[at]!)
  const human = model.intents.indexOf('request-human')
  return {
    intents: rank(source, model, whole, together, alone, asked),
    nearness: guessed.nearness,
    coverage: whole.coverage,
    isStrange: guessed.isStrange,
    sureness: guessed.sureness,
    // Nothing that was taught keeps anybody from a person.
    humanChance:
      human === -1 || guessed.isTaught
        ? undefined
        : Math.max(...[together, ...alone].map((chances) => chances[human]!)),
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
  isStrange: false,
  sureness: 0,
  humanChance: undefined,
  byAct: Array.from({ length: count }, () => undefined),
})

/** What only the others ask for counts for nothing. Nobody knows who speaks: few who ask a shop sell there. */
function askedBy(model: Model, speaker: UnderstandingContext['speaker'], confidences: Float64Array): Float64Array {
  const shares = sharesFor(model.intents, speaker)
  const weighed = new Float64Array(confidences.length)
  let sum = 0
  for (let label = 0; label < weighed.length; label += 1) {
    weighed[label] = confidences[label]! * shares[label]!
    sum += weighed[label]!
  }
  if (sum === 0) return confidences
  for (let label = 0; label < weighed.length; label += 1) weighed[label]! /= sum
  return weighed
}

function sharesFor(intents: readonly string[], speaker: UnderstandingContext['speaker']): Float64Array {
  const bySpeaker = shares.get(intents) ?? new Map<UnderstandingContext['speaker'], Float64Array>()
  shares.set(intents, bySpeaker)
  const known = bySpeaker.get(speaker)
  if (known) return known
  const others = speaker ? 0 : shareOfSellers
  const fresh = Float64Array.from(intents, (intent) => (isAskedBy(intent, speaker ?? 'buyer') ? 1 : others))
  bySpeaker.set(speaker, fresh)
  return fresh
}

const shares = new WeakMap<readonly string[], Map<UnderstandingContext['speaker'], Float64Array>>()
const shareOfSellers = 0.25

type Family = { intent: string; labels: number[] }

/** The intents of a model by what is done about them. */
const familiesOf = (model: Model): readonly Family[] => {
  const known = families.get(model.intents)
  if (known) return known
  const byName = new Map<string, Family>()
  for (const [label, intent] of model.intents.entries()) {
    const family = byName.get(familyOf(intent)) ?? { intent: familyOf(intent), labels: [] }
    byName.set(family.intent, family)
    family.labels.push(label)
  }
  families.set(model.intents, [...byName.values()])
  return [...byName.values()]
}

const families = new WeakMap<readonly string[], readonly Family[]>()

const chanceOf = ({ labels }: Family, chances: Float64Array): number => {
  let sum = 0
  for (const label of labels) sum += chances[label]!
  return sum
}

/** Several acts share the sureness: what one says alone counts, and what all say together counts as much. */
function rank(
  source: Normalised,
  model: Model,
  whole: Vector,
  together: Float64Array,
  alone: readonly Float64Array[],
  asked: readonly { index: number }[],
): IntentGuess[] {
  const candidates: { family: Family; act: number; confidence: number }[] = []
  for (const family of familiesOf(model)) {
    let act = 0
    let own = chanceOf(family, alone[0]!)
    for (let at = 1; at < alone.length; at += 1) {
      const chance = chanceOf(family, alone[at]!)
      if (chance > own) [act, own] = [at, chance]
    }
    const confidence = (chanceOf(family, together) + own) / 2
    if (confidence >= leastConfidence) candidates.push({ family, act, confidence })
  }
  return candidates
    .sort((one, other) => other.confidence - one.confidence)
    .slice(0, mostGuesses)
    .map(({ family, act, confidence }) => {
      const best = likeliestOf(family, alone[act]!)
      return {
        intent: family.intent,
        ...(model.intents[best] !== family.intent && { finer: model.intents[best]! }),
        act: asked[act]!.index,
        confidence: Math.round(confidence * 1000) / 1000,
        words: carryingWords(source, model, whole, best),
      }
    })
}

const likeliestOf = ({ labels }: Family, chances: Float64Array): number =>
  labels.reduce((best, label) => (chances[label]! > chances[best]! ? label : best))

/** The words that spoke most for the intent, in the order of the utterance. */
function carryingWords(source: Normalised, { linear }: Model, vector: Vector, label: number): string[] {
  const carried = vector.words
    .flatMap(({ at, start, end }) => {
      const weight = weightOf(linear, vector.ids[at]!, label) * vector.values[at]!
      return weight > 0 ? [{ start, end, weight }] : []
    })
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
  const sure = familiesOf(model).find((family) => chanceOf(family, chances) >= sureOfAct)
  return sure?.intent ?? ''
}

const sureOfAct = 0.4
