import { readDigitGroups } from './digit-groups.ts'
import { maskSensitive, maskSpans, type Masked, type MaskSpan } from './mask-sensitive.ts'
import { findSensitiveNumbers } from './number-windows.ts'

/** `earlier` has as many texts as were given; `hasChanged` says that some of them must be stored anew. */
export type MaskedAcross = Masked & { earlier: string[]; hasChanged: boolean }

/**
 * Masks a text as `maskSensitive` does, and with it a card or identity number that began in the messages before it:
 * "4111 1111", then "1111 1111". `earlier`: the same customer's last texts as they were stored, oldest first; a handful
 * of the last minutes is enough. Pure: whoever stores decides what to do about what is stored already.
 */
export function maskAcross(earlier: readonly string[], text: string): MaskedAcross {
  const own = maskSensitive(text)
  const texts = [...earlier.map((each) => each.slice(-longestTail)), own.text]
  const starts = texts.map((_, at) => texts.slice(0, at).reduce((sum, each) => sum + each.length + 1, 0))
  const whole = texts.join('\n')
  const seam = starts.at(-1)!
  const split = findSensitiveNumbers(whole, readDigitGroups(whole)).filter(
    (span) => span.start < seam && span.end > seam,
  )
  if (split.length === 0) return { ...own, earlier: [...earlier], hasChanged: false }
  const pieces = texts.map(
    (each, at) =>
      maskSpans(
        each,
        split.flatMap((span) => partOf(span, starts[at]!, each.length)),
      ).text,
  )
  return {
    text: pieces.at(-1)!,
    found: [...own.found, ...split.map(({ kind }) => ({ kind, count: 1 }))],
    earlier: earlier.map((each, at) => each.slice(0, Math.max(0, each.length - longestTail)) + pieces[at]!),
    hasChanged: true,
  }
}

/** A number's first part stands at the end of its message. */
const longestTail = 200

const partOf = ({ kind, start, end }: MaskSpan, from: number, length: number): MaskSpan[] => {
  const part = { kind, start: Math.max(0, start - from), end: Math.min(length, end - from) }
  return part.start < part.end ? [part] : []
}
