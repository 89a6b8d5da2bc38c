import type { Stretch } from '#text'

/** At most so many acts; what is beyond them belongs to the last. Bounds the work on a pasted text. */
const mostStretches = 12

/** The stretches of words between stops. */
export function splitAtStops(text: string): Stretch[] {
  const stretches: Stretch[] = []
  let start = 0
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && (!isStop(text, at) || stretches.length >= mostStretches - 1)) continue
    const trimmed = trim(text, start, at)
    if (trimmed) stretches.push(trimmed)
    start = at + 1
  }
  return stretches
}

/** Without the blanks and marks at its edges; undefined where no letter is left. */
export function trim(text: string, from: number, to: number): Stretch | undefined {
  let start = from
  let end = to
  while (start < end && isEdge(text[start]!)) start += 1
  while (end > start && isEdge(text[end - 1]!)) end -= 1
  return start < end && /[\p{L}\p{N}]/u.test(text.slice(start, Math.min(end, start + 400))) ? { start, end } : undefined
}

/** A dot or comma between digits belongs to the number, a dot between letters to an address. */
function isStop(text: string, at: number): boolean {
  const sign = text[at]!
  if ('!?;。、\n'.includes(sign)) return true
  if (sign !== '.' && sign !== ',') return false
  return !/[a-z0-9]/.test(text[at + 1] ?? ' ') || (sign === ',' && !/[0-9]/.test(text[at + 1] ?? ''))
}

const isEdge = (sign: string): boolean => ' ,.~-:…"“”()[]<>*_'.includes(sign)
