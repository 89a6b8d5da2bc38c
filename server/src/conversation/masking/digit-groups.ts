/** Digits written without anything visible between them, whatever script they are written in. */
export type DigitGroup = {
  digits: number[]
  start: number
  end: number
  /** Position of each digit in the text, for numbers inside a longer run. */
  starts: number[]
  /** Numerals or number words; alone they are ordinary words of a sentence. */
  isSpelled: boolean
  /** What stands before it: nothing yet, separators, a few words, or too much to belong to the same number. */
  gap: 'start' | 'separators' | 'words' | 'far'
  /** Latin letters right before it, as in SF1234567890123. */
  prefix: string
  /** End of an X standing as the eighteenth character of an identity number. */
  endOfX: number | undefined
}

/** Finds the digits of a text: ASCII, full-width, any script's digits, keycaps, 四一一, 肆壹壹, "four one one". Linear. */
export function readDigitGroups(text: string): DigitGroup[] {
  if (!mayHoldDigits.test(text)) return []
  const groups: DigitGroup[] = []
  let group: DigitGroup | undefined
  let gap = freshGap()
  for (let at = 0; at < text.length;) {
    const point = text.codePointAt(at)!
    const width = point > 0xffff ? 2 : 1
    const word = isLatin(point) ? readLatinWord(text, at) : undefined
    const digit = word === undefined ? digitOf(point, text, at) : digitWords.get(word.toLowerCase())
    const end = at + (word?.length ?? width)
    if (digit === undefined) {
      if (group && (gap.size > 0 || !isInvisible(point))) closeWithX(group, word, point, end, gap)
      widenGap(gap, point, word, end - at)
    } else {
      if (!group || gap.size > 0) {
        group = openGroup(at, gap, groups.length === 0)
        groups.push(group)
      }
      group.isSpelled ||= word !== undefined || isHan(point)
      group.digits.push(digit)
      group.starts.push(at)
      group.end = end
      gap = freshGap()
    }
    at = end
  }
  return groups
}

type Gap = { size: number; letters: number; isBroken: boolean; latin: string }

const longestGap = 24
const maskMark = '•'.codePointAt(0)

function freshGap(): Gap {
  return { size: 0, letters: 0, isBroken: false, latin: '' }
}

function widenGap(gap: Gap, point: number, word: string | undefined, width: number): void {
  if (isInvisible(point)) return
  gap.size += width
  gap.isBroken ||= point === maskMark
  if (word !== undefined || isLetter(point)) gap.letters += width
  gap.latin = word ?? ''
}

function openGroup(start: number, gap: Gap, isFirst: boolean): DigitGroup {
  const kind = isFirst
    ? 'start'
    : gap.isBroken || gap.size > longestGap
      ? 'far'
      : gap.letters > 0
        ? 'words'
        : 'separators'
  return {
    digits: [],
    start,
    end: start,
    starts: [],
    isSpelled: false,
    gap: kind,
    prefix: gap.latin,
    endOfX: undefined,
  }
}

function closeWithX(group: DigitGroup, word: string | undefined, point: number, end: number, gap: Gap): void {
  const isX = word === undefined ? point === 0xff38 || point === 0xff58 : word === 'X' || word === 'x'
  if (isX && gap.letters === 0 && gap.size <= 3) group.endOfX = end
}

const mayHoldDigits =
  /[0-9\p{Nd}\p{No}〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖幺两兩]|\b(?:zero|one|two|three|four|five|six|seven|eight|nine)\b/iu
const chineseDigits = new Map(
  ['〇零', '一壹幺弌', '二贰两兩貳', '三叁參', '四肆', '五伍', '六陆陸', '七柒', '八捌', '九玖'].flatMap(
    (signs, digit) => [...signs].map((sign) => [sign.codePointAt(0)!, digit] as const),
  ),
)
const digitWords = new Map([
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'].map(
    (word, digit) => [word, digit] as const,
  ),
  ['oh', 0] as const,
])
const otherDigits = new Map<number, number | undefined>()

function digitOf(point: number, text: string, at: number): number | undefined {
  if (point < 0x80) return point >= 0x30 && point <= 0x39 ? point - 0x30 : undefined
  if (isFullWidth(point)) return point - 0xff10
  if (isHan(point)) return ordinalBefore(text, at) ? undefined : chineseDigits.get(point)
  if (!otherDigits.has(point)) otherDigits.set(point, valueOf(point))
  return otherDigits.get(point)
}

function ordinalBefore(text: string, at: number): boolean {
  return at > 0 && text[at - 1] === '第'
}

/** Circled, superscript and mathematical digits by NFKC; other scripts by their place in their block of ten. */
function valueOf(point: number): number | undefined {
  const plain = String.fromCodePoint(point)
    .normalize('NFKC')
    .replaceAll(/[().,]/g, '')
  if (/^[0-9]$/.test(plain)) return Number(plain)
  if (!isDecimal(point)) return undefined
  let zero = point
  while (zero > point - 9 && isDecimal(zero - 1)) zero -= 1
  return point - zero
}

const isDecimal = (point: number): boolean => /^\p{Nd}$/u.test(String.fromCodePoint(point))
const isFullWidth = (point: number): boolean => point >= 0xff10 && point <= 0xff19
const isLatin = (point: number): boolean => (point >= 0x41 && point <= 0x5a) || (point >= 0x61 && point <= 0x7a)
const isHan = (point: number): boolean => (point >= 0x4e00 && point <= 0x9fff) || point === 0x3007
const isLetter = (point: number): boolean =>
  isHan(point) || (point > 0x7f && /\p{L}/u.test(String.fromCodePoint(point)))

/** Zero-width and direction marks, variation selectors, the keycap frame, soft hyphen, combining marks. */
function isInvisible(point: number): boolean {
  if (point < 0xad) return false
  return (
    point === 0xad ||
    (point >= 0x200b && point <= 0x200f) ||
    (point >= 0x202a && point <= 0x202e) ||
    (point >= 0x2060 && point <= 0x206f) ||
    (point >= 0xfe00 && point <= 0xfe0f) ||
    (point >= 0x0300 && point <= 0x036f) ||
    point === 0x20e3 ||
    point === 0xfeff ||
    point === 0x180e ||
    (point >= 0xe0000 && point <= 0xe007f)
  )
}

function readLatinWord(text: string, from: number): string {
  let end = from
  while (end < text.length && isLatin(text.charCodeAt(end))) end += 1
  return text.slice(from, end)
}
