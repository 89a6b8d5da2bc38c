import { encodeModel, trainModel, type Example, type Model } from '#classifier'
import { baseIntents } from '#intents'

/** What Celadon knows before it is taught anything. */
export const baseExamples: readonly Example[] = baseIntents.flatMap(({ intent, zh, en }) =>
  [...zh, ...en].map((utterance) => ({ utterance, intent })),
)

/**
 * The model built from the examples that come with Celadon: same examples, same model, in most of a minute, which is why the build does it. Its name
 * is made of its bytes, so that whatever changes it changes the name.
 */
export function createBaseModel(): Model {
  const model = trainModel(baseExamples, { version: { base: '', correctionsUpTo: 0 } })
  return { ...model, version: { base: `shipped-${fingerprint(encodeModel(model))}`, correctionsUpTo: 0 } }
}

/** FNV-1a in two halves, as hexadecimal digits. */
function fingerprint(bytes: Uint8Array): string {
  let even = 0x811c9dc5
  let odd = 0x050c5d1f
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    even = Math.imul(even ^ bytes[at]!, 0x01000193)
    odd = Math.imul(odd ^ bytes[at + 1]!, 0x01000193)
  }
  return [even, odd].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}
