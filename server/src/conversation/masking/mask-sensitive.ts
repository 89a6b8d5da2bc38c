import { readDigitGroups, type DigitGroup } from './digit-groups.ts'
import { findSecrets } from './mask-secrets.ts'
import { findSensitiveNumbers } from './number-windows.ts'

export type SensitiveKind = 'card' | 'identity' | 'cvv' | 'secret'
export type Masked = { text: string; found: { kind: SensitiveKind; count: number }[] }

/**
 * Takes payment card numbers, Chinese identity numbers, card codes, passwords and keys out of a text, however the digits
 * are written or spread. A card keeps its last four digits. Order, parcel and phone numbers, dates and amounts stay:
 * a number goes only when issuer range, length and check digit agree, or when the words before it call it a card number.
 */
export function maskSensitive(text: string): Masked {
  const groups = readDigitGroups(text)
  const numbers = groups.length === 0 ? [] : findSensitiveNumbers(text, groups)
  const codes = numbers.filter((span) => span.kind === 'card').flatMap((span) => codeBeside(groups, span.end))
  return maskSpans(text, [...numbers, ...codes, ...findSecrets(text)])
}

export type MaskSpan = { kind: SensitiveKind; start: number; end: number; keep?: string; signs?: number }

/** Replaces stretches of a text; overlapping ones become one. */
export function maskSpans(text: string, spans: readonly MaskSpan[]): Masked {
  if (spans.length === 0) return { text, found: [] }
  const counts = new Map<SensitiveKind, number>()
  let masked = ''
  let at = 0
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.end <= at) continue
    masked += text.slice(at, Math.max(at, span.start)) + maskOf(span)
    at = span.end
    counts.set(span.kind, (counts.get(span.kind) ?? 0) + 1)
  }
  return { text: masked + text.slice(at), found: [...counts].map(([kind, count]) => ({ kind, count })) }
}

/** What may go on in the next message says so, with a dot for each digit it has. */
const maskOf = ({ keep, signs }: MaskSpan): string => {
  if (signs !== undefined) return `${'•'.repeat(signs)}…`
  return keep ? `•••• ${keep}` : '••••'
}

/** The three or four digits after a card, perhaps with its month and year between them. */
export function codeBeside(groups: readonly DigitGroup[], end: number): MaskSpan[] {
  const after = groups.findIndex((group) => group.start >= end)
  if (after === -1) return []
  const near = groups.slice(after, after + 3)
  const code = near.findIndex((group, at) => group.digits.length >= 3 && near.slice(0, at + 1).every(isNear))
  const group = near[code]
  return group && group.digits.length <= 4 ? [{ kind: 'cvv', start: group.start, end: group.end }] : []
}

const isNear = (group: DigitGroup): boolean => group.gap === 'separators'
