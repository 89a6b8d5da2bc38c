import { toSimplified } from './simplified.ts'

/** An utterance as the engine reads it, with the way back: `text[i]` came from `utterance[starts[i]]`. */
export type Normalised = { utterance: string; text: string; starts: readonly number[] | undefined }

/** At most this many UTF-16 units are read: a longer utterance by its beginning and its end. Bounds all work after it. */
export const longestRead = 4000
const longestTail = 1000
const longestText = 6000

/** NFKC, lower case, simplified characters; without control, zero-width and direction marks; one space for any blank. */
export function normalise(utterance: string): Normalised {
  if (utterance.length <= longestRead) {
    if (plainAscii.test(utterance)) return { utterance, text: utterance.toLowerCase(), starts: undefined }
    if (plainText.test(utterance)) return { utterance, text: toSimplified(utterance.toLowerCase()), starts: undefined }
  }
  return normaliseSlowly(utterance)
}

/** Where `[start, end)` of the normalised text stands in the utterance. */
export function spanOf(source: Normalised, start: number, end: number): { text: string; start: number; end: number } {
  const { utterance, starts } = source
  if (!starts) return { text: utterance.slice(start, end), start, end }
  const from = starts[start] ?? utterance.length
  const to = start === end ? from : endOf(utterance, starts[end - 1] ?? utterance.length)
  return { text: utterance.slice(from, to), start: from, end: to }
}

const plainAscii = /^[ -~]*$/
/** Characters that NFKC leaves alone one by one: printable ASCII, Han, and CJK stops that are kept. */
const plainText = /^[ -~\u4e00-\u9fff\u3001\u3002\u300a-\u3011]*$/
/** Control, format and combining marks (they include the variation selectors), keycap frames, Hangul fillers. */
const invisible = /\p{Cc}|\p{Cf}|\p{Mn}|\u20e3|\u3164|\u115f|\u1160/u

function normaliseSlowly(utterance: string): Normalised {
  const starts: number[] = []
  let text = ''
  const push = (piece: string, at: number): void => {
    text += piece
    for (let count = 0; count < piece.length; count += 1) starts.push(at)
  }
  const tailFrom = utterance.length > longestRead ? utterance.length - longestTail : 0
  const headTo = tailFrom > 0 ? longestRead - longestTail : utterance.length
  // One character may become eighteen.
  for (let at = 0; at < utterance.length && text.length < longestText;) {
    if (at === headTo || (at > headTo && at < tailFrom)) {
      push(' ', at)
      at = tailFrom
    }
    const character = String.fromCodePoint(utterance.codePointAt(at)!)
    const piece = readCharacter(character)
    if (piece !== '') push(piece === ' ' && text.endsWith(' ') ? '' : piece, at)
    at += character.length
  }
  return { utterance, text, starts }
}

/** Signs of one unit are remembered: at most 65,536 of them. */
const remembered: (string | undefined)[] = []
const readCharacter = (character: string): string =>
  character.length > 1 ? readAfresh(character) : (remembered[character.charCodeAt(0)] ??= readAfresh(character))

function readAfresh(character: string): string {
  if (character === '\n' || character === '\r') return '\n'
  if (/\s/u.test(character)) return ' '
  if (invisible.test(character)) return ''
  return toSimplified(character.normalize('NFKC').toLowerCase()).toWellFormed()
}

function endOf(utterance: string, at: number): number {
  return at >= utterance.length ? utterance.length : at + (utterance.codePointAt(at)! > 0xffff ? 2 : 1)
}
