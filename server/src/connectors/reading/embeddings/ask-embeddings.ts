import { z } from 'zod'

export type Endpoint = {
  /** Up to and without `/embeddings`. */
  url: string
  model: string
  /** Sent as bearer token. */
  key: string | undefined
}

export type Ask = (texts: readonly string[], signal: AbortSignal) => Promise<Float32Array[]>

/** More says no more about what is wanted, and some encoders refuse it. In UTF-16 units. */
const longestText = 500

const answerSchema = z.object({
  data: z.array(z.object({ index: z.int(), embedding: z.array(z.number()).min(1) })),
})

/** One vector of length one for each text, in their order. @throws when the endpoint answers with anything else */
export const askEmbeddings = async (
  { url, model, key }: Endpoint,
  texts: readonly string[],
  signal: AbortSignal,
): Promise<Float32Array[]> => {
  const response = await fetch(`${url}/embeddings`, {
    method: 'POST',
    redirect: 'error',
    headers: {
      'content-type': 'application/json',
      ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify({
      model,
      input: texts.map((text) => text.slice(0, longestText).toWellFormed()),
      encoding_format: 'float',
    }),
    signal,
  })
  if (!response.ok) throw new Error(`the endpoint answered ${response.status}`)
  const answered = answerSchema.parse(await response.json()).data
  const byIndex = new Map(answered.map(({ index, embedding }) => [index, toUnit(embedding)]))
  return texts.map((_, index) => {
    const vector = byIndex.get(index)
    if (!vector) throw new Error(`the endpoint left out text ${index}`)
    return vector
  })
}

const toUnit = (embedding: readonly number[]): Float32Array => {
  const length = Math.hypot(...embedding)
  if (!(length > 0 && Number.isFinite(length))) throw new Error('the endpoint gave a vector without a length')
  return Float32Array.from(embedding, (value) => value / length)
}
