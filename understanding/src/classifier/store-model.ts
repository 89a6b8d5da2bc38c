import type { ModelVersion } from '@celadon/contract'
import type { Example } from './example.ts'
import { trainModel, type Model } from './model.ts'

/** A model as bytes: `decodeModel` of them reads every utterance the same. */
export const encodeModel = ({ version, examples }: Model): Uint8Array =>
  new TextEncoder().encode(JSON.stringify({ version, examples }))

/** @throws SyntaxError when the bytes are no model. */
export function decodeModel(bytes: Uint8Array): Model {
  const { version, examples }: { version: ModelVersion; examples: Example[] } = JSON.parse(
    new TextDecoder().decode(bytes),
  )
  return trainModel(examples, { version })
}
