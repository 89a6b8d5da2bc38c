import type { CustomerPart } from '@celadon/contract'
import { maskAcross } from './mask-across.ts'
import { maskSensitive } from './mask-sensitive.ts'

/** What the customer said before, as it is stored. */
export type EarlierText = { seq: number; text: string }

/** `alone`: masked without what was said before, so that a resend can be recognised. `remasked`: to be stored anew. */
export type MaskedMessage = { parts: CustomerPart[]; alone: CustomerPart[]; remasked: EarlierText[] }

/** Since when a number may have begun. */
export const splitSince = (now: Date): string => new Date(now.getTime() - 10 * 60_000).toISOString()

/** Whether these words may go on with a number that an earlier message began; almost none do, and a look back costs. */
export const mayContinueNumber = (parts: readonly CustomerPart[]): boolean =>
  parts.some((part) => part.type === 'text' && /\p{Nd}|[零〇一二三四五六七八九壹贰叁肆伍陆柒捌玖]{2}/u.test(part.text))

/** Takes out of a message what must not be stored, also the rest of a number that the messages before it began. */
export const maskMessage = (parts: readonly CustomerPart[], earlier: readonly EarlierText[]): MaskedMessage => {
  const alone = parts.map(maskPart)
  const at = parts.findIndex((part) => part.type === 'text')
  const part = parts[at]
  if (earlier.length === 0 || part?.type !== 'text') return { parts: alone, alone, remasked: [] }
  const across = maskAcross(
    earlier.map(({ text }) => text),
    clean(part.text),
  )
  if (!across.hasChanged) return { parts: alone, alone, remasked: [] }
  return {
    parts: alone.with(at, { ...part, text: across.text }),
    alone,
    remasked: earlier.flatMap(({ seq, text }, index) => {
      const masked = across.earlier[index]!
      return masked === text ? [] : [{ seq, text: masked }]
    }),
  }
}

const maskPart = (part: CustomerPart): CustomerPart => {
  switch (part.type) {
    case 'text':
      return { ...part, text: mask(part.text) }
    case 'choice':
      return { ...part, label: mask(part.label) }
    case 'form-answer':
      return { ...part, values: Object.fromEntries(Object.entries(part.values).map(([k, v]) => [k, mask(v)])) }
  }
}

/** PostgreSQL's jsonb holds neither U+0000 nor lone surrogates; they carry no words. */
const clean = (text: string): string => text.replaceAll('\u0000', '').toWellFormed()

const mask = (text: string): string => maskSensitive(clean(text)).text
