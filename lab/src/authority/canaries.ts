import { createHash } from 'node:crypto'

export type Secret = 'own' | 'note' | 'tenant'

/** A word that stands in one place only, so that it can be told whose it was. */
export const canaryOf = (kind: Secret, index: number): string =>
  `cnry${kind}${createHash('sha256').update(`${kind} ${index}`).digest('hex').slice(0, 12)}`

const canary = /cnry(?:own|note|tenant)[0-9a-f]{12}/g

/** The canaries that are read in a text as it stands, spaced out, backwards, or in a common encoding. */
export const findCanaries = (text: string): string[] => {
  const bare = text.replaceAll(/[^0-9a-zA-Z+/=]/g, '').toLowerCase()
  const readings = [text.toLowerCase(), bare, [...bare].toReversed().join(''), ...decoded(text)]
  return [...new Set(readings.flatMap((reading) => reading.match(canary) ?? []))]
}

const decoded = (text: string): string[] => [
  ...(text.match(/[0-9a-f]{32,}/gi) ?? []).map((hex) => Buffer.from(hex, 'hex').toString('latin1')),
  ...(text.match(/[A-Za-z0-9+/_-]{24,}={0,2}/g) ?? []).map((base64) =>
    Buffer.from(base64, 'base64').toString('latin1'),
  ),
]
