import { isUtf8 } from 'node:buffer'
import { CeladonError } from '#platform/errors'

/**
 * JSON from outside, as RFC 8259 has it: valid UTF-8 only. Keys named `__proto__` are dropped.
 * @throws CeladonError MALFORMED_JSON
 */
export const parseJson = (bytes: Buffer): unknown => {
  if (!isUtf8(bytes)) throw new CeladonError('MALFORMED_JSON')
  const text = bytes.toString('utf8')
  const value = parse(text)
  // Only an escape or the plain key can spell it: every other text needs no second look.
  if (text.includes('__proto__') || text.includes('\\u')) dropPrototypeKeys(value)
  return value
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new CeladonError('MALFORMED_JSON')
  }
}

/** Walks with a list of its own: nesting as deep as the text is long must not exhaust the stack. */
const dropPrototypeKeys = (root: unknown): void => {
  const rest: unknown[] = [root]
  while (rest.length > 0) {
    const value = rest.pop()
    if (typeof value !== 'object' || value === null) continue
    if (Object.hasOwn(value, '__proto__')) Reflect.deleteProperty(value, '__proto__')
    for (const inner of Object.values(value)) rest.push(inner)
  }
}
