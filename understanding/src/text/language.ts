import type { Reading } from '@celadon/contract'

/** Script ratio: a Han character counts as much as a Latin word. Other scripts, or none, are 'unknown'. */
export function readLanguage(text: string): Reading['language'] {
  const { han, latin, other, kana } = countScripts(text)
  if (other > han + latin || kana >= leastKana) return 'unknown'
  if (han === 0 && latin === 0) return 'unknown'
  const share = han / (han + latin * wordWeight)
  return share >= 0.8 ? 'zh' : share <= 0.2 ? 'en' : 'mixed'
}

const wordWeight = 1.5
/** A の among Chinese is an ornament; from so many kana on, the Han around them is Japanese. */
const leastKana = 3

/** Latin is counted in words of two letters or more that are no part of a number, such as SF1234. */
function countScripts(text: string): { han: number; latin: number; other: number; kana: number } {
  let han = 0
  let latin = 0
  let other = 0
  let kana = 0
  let letters = 0
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 0
    if (code >= 0x61 && code <= 0x7a) {
      letters += 1
      continue
    }
    if (letters > 1 && !(code >= 0x30 && code <= 0x39)) latin += 1
    letters = 0
    if (code >= 0x4e00 && code <= 0x9fff) han += 1
    else if (isOtherLetter(code)) other += 0.5
    if (code >= 0x3040 && code <= 0x30ff) kana += 1
  }
  return { han, latin: latin || (letters > 0 ? 1 : 0), other, kana }
}

/** Greek to Tibetan and beyond, kana, Hangul: letters of neither script. Accented Latin counts a little. */
function isOtherLetter(code: number): boolean {
  return (code >= 0xc0 && code < 0x2000) || (code >= 0x3040 && code <= 0x31ff) || (code >= 0xac00 && code <= 0xd7af)
}
