/** Examples as vectors of length one, and what their likeness to each other says about what likeness is worth. */
export type References = {
  intents: readonly string[]
  vectors: readonly Float32Array[]
  /** For each vector the place of its intent. */
  labels: readonly number[]
  /** Of the softmax that makes confidences of likeness. */
  steepness: number
  /** The likeness that nine of ten examples have to the others of their intent: below, words are like nothing known. */
  floor: number
}

export type Weighed = { ranked: { intent: string; confidence: number }[]; isNear: boolean }

/** Every intent with its confidence (0 to 1), best first. @throws when the vector is of another length than the others */
export const weighIntents = (references: References, vector: Float32Array): Weighed => {
  const { intents, steepness, floor } = references
  const likeness = likenessByIntent(references, vector)
  const best = Math.max(...likeness)
  const powers = likeness.map((each) => Math.exp((each - best) * steepness))
  const sum = powers.reduce((all, power) => all + power, 0)
  const ranked = intents
    .map((intent, label) => ({ intent, confidence: powers[label]! / sum }))
    .sort((one, other) => other.confidence - one.confidence)
  return { ranked, isNear: best >= floor }
}

/** The mean of the two likest examples of each intent: one alone may be a slip, all of them say different things. */
export const likenessByIntent = (
  { intents, vectors, labels }: Pick<References, 'intents' | 'vectors' | 'labels'>,
  vector: Float32Array,
  except = -1,
): number[] => {
  const best = new Float64Array(intents.length).fill(-1)
  const second = new Float64Array(intents.length).fill(-1)
  for (const [at, other] of vectors.entries()) {
    if (at === except) continue
    const cosine = multiply(vector, other)
    const label = labels[at]!
    if (cosine > best[label]!) {
      second[label] = best[label]!
      best[label] = cosine
    } else if (cosine > second[label]!) second[label] = cosine
  }
  return [...best].map((one, label) => (second[label] === -1 ? one : (one + second[label]!) / 2))
}

const multiply = (one: Float32Array, other: Float32Array): number => {
  if (one.length !== other.length) throw new Error('the endpoint gave vectors of different lengths')
  let sum = 0
  for (let at = 0; at < one.length; at += 1) sum += one[at]! * other[at]!
  return sum
}
