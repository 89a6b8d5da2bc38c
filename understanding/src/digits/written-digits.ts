/** A run of digits in the normalised text, perhaps in groups: "1234 5678", "12-34", 一二三. */
export type DigitRun = { digits: string; start: number; end: number; isSpaced: boolean }

const chinese = new Map([...'零〇一二三四五六七八九'].map((sign, at) => [sign, String(Math.max(0, at - 1))]))
chinese.set('幺', '1').set('两', '2')

/** Digits that stand alone or in groups parted by one blank, dot or hyphen. Letters beside them end the run. */
export function readDigitRuns(text: string): DigitRun[] {
  const runs: DigitRun[] = []
  for (let at = 0; at < text.length; at += 1) {
    if (!isDigit(text, at) || isLetter(text, at - 1)) continue
    const run = readRun(text, at)
    at = run.end
    if (!isLetter(text, run.end)) runs.push(run)
  }
  return runs
}

function readRun(text: string, start: number): DigitRun {
  let digits = ''
  let end = start
  let isSpaced = false
  for (let at = start; at < text.length; at += 1) {
    if (isDigit(text, at)) {
      digits += text[at]!
      end = at + 1
    } else if (' -.'.includes(text[at]!) && isDigit(text, at + 1)) isSpaced = true
    else break
  }
  return { digits, start, end, isSpaced }
}

/** Six Chinese digits in a row, as a code is sometimes typed or dictated. */
export function findChineseDigits(text: string, count: number): DigitRun | undefined {
  for (let start = 0; start < text.length; start += 1) {
    let end = start
    while (end < text.length && chinese.has(text[end]!)) end += 1
    if (end - start === count)
      return {
        digits: Array.from(text.slice(start, end), (sign) => chinese.get(sign)!).join(''),
        start,
        end,
        isSpaced: false,
      }
    if (end > start) start = end
  }
  return undefined
}

/** A small whole number in either language: 3, 三, 十二, three; undefined when it is none. */
export function readSmallNumber(word: string): number | undefined {
  if (/^[0-9]{1,3}$/.test(word)) return Number(word)
  const inEnglish = englishNumbers.indexOf(word)
  if (inEnglish !== -1) return inEnglish
  const tens = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(word)
  if (tens) return Number(chinese.get(tens[1]!) ?? 1) * 10 + Number(chinese.get(tens[2]!) ?? 0)
  return word.length === 1 && chinese.has(word) ? Number(chinese.get(word)) : undefined
}

const englishNumbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const isDigit = (text: string, at: number): boolean => text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39
const isLetter = (text: string, at: number): boolean =>
  at >= 0 && text.charCodeAt(at) >= 0x61 && text.charCodeAt(at) <= 0x7a
