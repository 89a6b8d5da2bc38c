import type { Corpus } from './corpus.ts'

export type Operation = { method: string; path: string }
export type Attempt = { method: string; path: string; query?: string; body?: Buffer; headers?: Record<string, string> }

/** `{paths: {'/a/{id}': {get: …}}}` of an OpenAPI document. */
export const operationsOf = (document: { paths?: Record<string, Record<string, unknown>> }): Operation[] =>
  Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.keys(methods)
      .filter((method) => ['get', 'post', 'put', 'patch', 'delete'].includes(method))
      .map((method) => ({ method: method.toUpperCase(), path })),
  )

/** Every body and every text at one operation: as its body, as each field, as its ids, as its query. `id` is a real one. */
export const attemptsAt = (operation: Operation, corpus: Corpus, id: string): Attempt[] => {
  const path = withIds(operation.path, id)
  const { method } = operation
  const inAddress = corpus.texts.flatMap((text) => [
    { method, path: withIds(operation.path, encodeURIComponent(text.toWellFormed()) || '%20') },
    {
      method,
      path,
      query: `after=${encodeURIComponent(text.toWellFormed())}&limit=${encodeURIComponent(text.toWellFormed())}`,
    },
  ])
  if (method === 'GET') return inAddress
  const bodies = [...corpus.bodies, ...corpus.texts.flatMap(bodiesAround)]
  return [...inAddress, ...bodies.map((body) => ({ method, path, body }))]
}

const withIds = (path: string, id: string): string => path.replace(/\{[^}]+\}/g, id)

/** A text alone, and in every field that an operation of ours has. */
const bodiesAround = (text: string): Buffer[] =>
  [text, { ...fields(text), parts: [{ type: 'text', text }] }, { clientMessageId: text, parts: text }].map((value) =>
    Buffer.from(JSON.stringify(value)),
  )

let made = 0

const fields = (text: string): Record<string, unknown> => ({
  clientMessageId: `awkward-${(made += 1)}`,
  inboxKey: text,
  language: text,
  shopToken: text,
  linkToken: text,
  email: text,
  password: text,
  text,
  isSolved: text,
  score: text,
})
