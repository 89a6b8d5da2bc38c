import type { ModelVersion } from '@celadon/contract'
import type { Calibration } from './calibrate.ts'
import { correctAll } from './correct-model.ts'
import type { Correction } from './correction.ts'
import type { Example } from './example.ts'
import { addId, createHashTable, listHashes } from './hash-table.ts'
import type { Model } from './model.ts'
import { fromBase } from './linear.ts'
import { createNearest } from './nearest.ts'
import { labelExamples, listIntents, textsOf } from './train-model.ts'
import { readTokens } from './tokens.ts'
import { toVector } from './vectors.ts'
import { assemble } from './vocabulary.ts'

/** What stands as JSON before the arrays. `sizes`: features, weights. */
type Head = {
  format: typeof format
  base: ModelVersion
  calibration: Calibration
  examples: readonly Example[]
  corrections: readonly Correction[]
  least: readonly number[]
  features: number
  weights: number
}

const format = 'celadon-model-2'

/** A model as bytes: `decodeModel` of them reads every utterance the same. */
export function encodeModel({ version, calibration, examples, corrections, vocabulary, packed }: Model): Uint8Array {
  const features = packed.scales.length - 1
  const head: Head = {
    format,
    base: { base: version.base, correctionsUpTo: firstOf(version, corrections) },
    calibration,
    examples,
    corrections: corrections.map((each) => each.correction),
    least: vocabulary.least,
    features,
    weights: packed.codes.length,
  }
  return joinBytes([
    new TextEncoder().encode(JSON.stringify(head)),
    bytesOf(listHashes(vocabulary.table).subarray(0, features)),
    bytesOf(vocabulary.documents.subarray(0, features)),
    bytesOf(vocabulary.groups.subarray(0, features)),
    bytesOf(packed.scales),
    bytesOf(packed.codes),
  ])
}

/** Up to which correction the examples already hold them. */
const firstOf = (version: ModelVersion, corrections: Model['corrections']): number =>
  corrections.length === 0 ? version.correctionsUpTo : corrections[0]!.correction.sequence - 1

/** @throws SyntaxError when the bytes are no model of this version of Celadon. */
export function decodeModel(bytes: Uint8Array): Model {
  const [json, hashes, documents, groupOf, scales, codes] = splitBytes(bytes)
  const head: Head = JSON.parse(new TextDecoder().decode(json))
  if (head.format !== format || !codes) throw new SyntaxError(`not a model of the form ${format}`)
  const table = createHashTable(head.features)
  for (const hash of new Int32Array(bufferOf(hashes!))) addId(table, hash)
  const intents = listIntents(head.examples)
  const texts = textsOf(head.examples, intents)
  const counts = new Int32Array(bufferOf(documents!))
  const vocabulary = assemble({ table, groupOf: groupOf!, documents: counts, least: head.least }, texts.length)
  const packed = { codes: new Int8Array(bufferOf(codes)), scales: new Float32Array(bufferOf(scales!)) }
  const vectors = texts.map((text) => toVector(text, readTokens(text), vocabulary))
  const model: Model = {
    version: head.base,
    intents,
    vocabulary,
    linear: fromBase(packed, intents.length),
    nearest: createNearest(vectors, vocabulary),
    calibration: head.calibration,
    examples: head.examples,
    texts,
    labels: labelExamples(head.examples, intents),
    packed,
    corrections: [],
  }
  return correctAll(model, head.corrections)
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Int32Array | Float32Array | Uint8Array | Int8Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength)

/** A copy that begins where its buffer does, whoever owns the bytes. */
const bufferOf = (piece: Uint8Array): ArrayBuffer => new Uint8Array(piece).buffer

/** Each piece after its length in four bytes. */
function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((sum, piece) => sum + 4 + piece.length, 0))
  const view = new DataView(joined.buffer)
  let at = 0
  for (const piece of pieces) {
    view.setUint32(at, piece.length)
    joined.set(piece, at + 4)
    at += 4 + piece.length
  }
  return joined
}

function splitBytes(bytes: Uint8Array): Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const pieces: Uint8Array[] = []
  for (let at = 0; at + 4 <= bytes.length;) {
    const length = view.getUint32(at)
    pieces.push(bytes.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return pieces
}
