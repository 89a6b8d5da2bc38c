import { normalise } from '#text'
import { surenessOf } from './calibrate.ts'
import { outOfScope } from './example.ts'
import { isOfWords } from './groups.ts'
import { shareOfKnownWords } from './known-words.ts'
import { confidencesOf, highestOf, scoreLinear, weightOf } from './linear.ts'
import type { Model } from './model.ts'
import { findNearness } from './nearest.ts'
import { heedTaught, type Said } from './taught.ts'
import { readTokens } from './tokens.ts'
import { toVector, type Vector } from './vectors.ts'

/** What a model makes of one vector: by label the calibrated confidences, and the sureness of the best. */
export type Guess = {
  confidences: Float64Array
  sureness: number
  nearness: number
  /** Whether a person said what these very words mean. */
  isTaught: boolean
  /** Whether hardly any of its words is known, and none of those speaks for the best: letters alone are no ground. */
  isStrange: boolean
}

export type Classified = {
  /** Every intent with its calibrated confidence (0 to 1), best first. */
  ranked: { intent: string; confidence: number }[]
  /** How sure it is that the best guess may be acted on, 0 to 1: from margin, nearness and coverage. */
  sureness: number
  /** Whether the sureness is enough by the model's own threshold. */
  isKnown: boolean
}

/** Who does not ask how near it is to an example saves half the work by saying 0. */
export function guessVector(model: Model, vector: Vector, said: Said, nearness = nearnessOf(model, vector)): Guess {
  const margins = scoreLinear(model.linear, vector)
  const confidences = confidencesOf(margins, model.calibration.steepness)
  const sureness = surenessOf({ margins, nearness, coverage: vector.coverage })
  const heeded = heedTaught(model, said, { confidences, sureness })
  return { ...heeded, nearness, isStrange: !heeded.isTaught && isStrange(model, vector, said, margins) }
}

function isStrange({ linear, vocabulary }: Model, vector: Vector, said: Said, margins: Float64Array): boolean {
  const best = margins.indexOf(highestOf(margins))
  if (vector.words.some(({ at }) => weightOf(linear, vector.ids[at]!, best) > 0)) return false
  return shareOfKnownWords(said.text, said.asked ?? said.tokens, vocabulary) < leastKnown
}

const leastKnown = 0.5

/** The intents of one utterance read as a whole, without context: what measuring and learning ask for. */
export function classify(model: Model, utterance: string): Classified {
  const { text } = normalise(utterance)
  const tokens = readTokens(text)
  const { confidences, sureness } = guessVector(model, toVector(text, tokens, model.vocabulary), { text, tokens })
  const ranked: Classified['ranked'] = []
  for (const label of rankLabels(confidences))
    ranked.push({ intent: model.intents[label]!, confidence: confidences[label]! })
  return {
    ranked,
    sureness,
    isKnown: sureness >= model.calibration.threshold && ranked[0]?.intent !== outOfScope,
  }
}

/** Labels, the likeliest first, of equals the first: each is a number, for numbers are sorted without asking. */
function rankLabels(confidences: Float64Array): Float64Array {
  const ranked = new Float64Array(confidences.length)
  for (let label = 0; label < ranked.length; label += 1)
    ranked[label] = label - Math.floor(confidences[label]! * finest) * mostLabels
  ranked.sort()
  for (let place = 0; place < ranked.length; place += 1)
    ranked[place]! -= Math.floor(ranked[place]! / mostLabels) * mostLabels
  return ranked
}

const mostLabels = 2 ** 13
const finest = 2 ** 39

/** Near an example or near something a person taught since. */
function nearnessOf({ nearest, corrections, vocabulary }: Model, vector: Vector): number {
  const near = findNearness(nearest, vector)
  if (corrections.length === 0 || vector.ofWords === 0) return near
  const values = valuesFor(vocabulary.size)
  for (let at = 0; at < vector.ids.length; at += 1) {
    const id = vector.ids[at]!
    if (isOfWords(vocabulary.groups[id]!)) values[id] = vector.values[at]! / vector.ofWords
  }
  const best = corrections.reduce((highest, each) => Math.max(highest, cosineTo(values, each.vector)), near)
  for (let at = 0; at < vector.ids.length; at += 1) values[vector.ids[at]!] = 0
  return best
}

/** Scratch, zero between calls. */
let valueOf = new Float32Array(0)
function valuesFor(size: number): Float32Array {
  if (valueOf.length < size) valueOf = new Float32Array(size * 2)
  return valueOf
}

function cosineTo(values: Float32Array, { ids, values: others, ofWords }: Vector): number {
  let sum = 0
  for (let at = 0; at < ids.length; at += 1) sum += values[ids[at]!]! * others[at]!
  return ofWords === 0 ? 0 : sum / ofWords
}
