import type { Example } from './example.ts'
import { trainModel, type Model } from './model.ts'

/** What a person set right: the utterance and what it means, with its place in the row of corrections (from 1). */
export type Correction = Example & { sequence: number }

/** A model that knows the correction; the one given stays as it was. @throws RangeError when the sequence goes back. */
export function correctModel(model: Model, { sequence, ...example }: Correction): Model {
  const { base, correctionsUpTo } = model.version
  if (sequence <= correctionsUpTo) throw new RangeError(`correction ${sequence} comes after ${correctionsUpTo}`)
  return trainModel([...model.examples, example], { version: { base, correctionsUpTo: sequence } })
}
