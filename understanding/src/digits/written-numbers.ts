/** A number as it is written, by its place in the normalised text. */
export type WrittenNumber = { value: number; start: number; end: number; script: 'figures' | 'han' | 'words' }

/**
 * Every plain number: 12, 1,299.50, 1.2万, 三百五十, 一万二, "a hundred and twenty", "twenty-five". Not those inside words
 * or longer codes (b2b, 2.0.1; but x2), nor vague ones (两三, 十几, 几百). Linear.
 */
export function readWrittenNumbers(text: string): WrittenNumber[] {
  const found: WrittenNumber[] = []
  for (let at = 0; at < text.length && found.length < mostNumbers; at += 1) {
    const code = text.charCodeAt(at)
    const read =
      code >= 0x30 && code <= 0x39
        ? readFigures
        : code >= 0x4e00
          ? readHan
          : code >= 0x61 && code <= 0x7a
            ? readWords
            : undefined
    if (!read) continue
    const { number, next } = read(text, at)
    if (number) found.push(number)
    at = next - 1
  }
  return found
}

type Read = { number: WrittenNumber | undefined; next: number }

const mostNumbers = 60
const figures = /[0-9]{1,3}(?:,[0-9]{3}){1,3}(?![0-9])(?:\.[0-9]{1,2})?|[0-9]{1,12}(?:\.[0-9]{1,2})?/y
const europeanFigures = /[0-9]{1,3}(?:\.[0-9]{3}){1,3},[0-9]{2}(?![0-9])/y
const restOfCode = /[0-9.,/:-]*/y

function readFigures(text: string, at: number): Read {
  const european = matchAt(europeanFigures, text, at)
  const written = european ?? matchAt(figures, text, at)!
  const end = at + written.length
  const rest = matchAt(restOfCode, text, end) ?? ''
  const next = end + rest.length
  const isTimes = text[at - 1] === 'x' && !/[a-z0-9]/.test(text[at - 2] ?? '')
  if ((!isTimes && /[a-z0-9._]/.test(text[at - 1] ?? '')) || /[0-9]/.test(rest)) return { number: undefined, next }
  const plain = european ? written.replaceAll('.', '').replace(',', '.') : written.replaceAll(',', '')
  const times = text[end] && !/[克米瓦升]/.test(text[end + 1] ?? '') ? multiples.get(text[end]) : undefined
  const number = {
    value: Number(plain) * (times ?? 1),
    start: at,
    end: times ? end + 1 : end,
    script: 'figures' as const,
  }
  return { number, next: Math.max(next, number.end) }
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

const multiples = new Map([
  ['百', 100],
  ['千', 1000],
  ['万', 10_000],
  ['亿', 100_000_000],
])
const hanDigits = new Map([...'零一二三四五六七八九'].map((sign, value) => [sign, value]))
hanDigits.set('〇', 0).set('两', 2)
const hanUnits = new Map([['十', 10], ...multiples])
const isHanNumeral = (sign: string | undefined): boolean =>
  sign !== undefined && (hanDigits.has(sign) || hanUnits.has(sign))

function readHan(text: string, at: number): Read {
  let end = at
  while (isHanNumeral(text[end])) end += 1
  if (end === at) return { number: undefined, next: at + 1 }
  const isVague = /[几数多来余第]/.test(text[end] ?? '') || /[几数]/.test(text[at - 1] ?? '')
  const value = isVague ? undefined : readHanNumber(text.slice(at, end))
  return { number: value === undefined ? undefined : { value, start: at, end, script: 'han' }, next: end }
}

/** 三百五十, 一百二 (120), 十二, 一万二千; undefined for a row of digits or anything that no one number is. */
export function readHanNumber(run: string): number | undefined {
  if (run.length === 1 && run !== '十') return hanDigits.get(run)
  if (multiples.has(run[0]!)) return undefined
  let total = 0
  let section = 0
  let digit: number | undefined = run[0] === '十' ? 1 : undefined
  let lastUnit = 0
  for (const sign of run) {
    const unit = hanUnits.get(sign)
    if (unit === undefined) {
      if (digit !== undefined && digit !== 0) return undefined
      digit = hanDigits.get(sign)
      if (digit === 0) lastUnit = 0
      continue
    }
    if (unit >= 10_000) {
      total = (total + section + (digit ?? 0)) * unit
      section = 0
    } else if (digit === undefined) return undefined
    else section += digit * unit
    digit = undefined
    lastUnit = unit
  }
  return total + section + (digit ?? 0) * (lastUnit > 10 ? lastUnit / 10 : 1)
}

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const wordValues = new Map<string, number>([
  ...small.map((word, value) => [word, value] as const),
  ...tens.map((word, at) => [word, (at + 2) * 10] as const),
])
const numberWords: ReadonlySet<string> = new Set([...wordValues.keys(), 'hundred', 'thousand'])
const joint = / and |[ -]/y
const latinWord = /[a-z]+/y

function readWords(text: string, at: number): Read {
  const isInside = /[a-z0-9]/.test(text[at - 1] ?? '')
  const phrase = isInside || !numberInitials.has(text[at]!) ? undefined : phraseAt(text, at)
  if (!phrase) return { number: undefined, next: at + matchAt(latinWord, text, at)!.length }
  const end = at + phrase.length
  const value = valueOf(phrase.split(/[ -]/).filter((each) => each !== 'a' && each !== 'and'))
  return { number: value === undefined ? undefined : { value, start: at, end, script: 'words' }, next: end }
}

/** Words for numbers, joined by a blank, a hyphen or "and". */
function phraseAt(text: string, at: number): string | undefined {
  let end = at
  for (let from = at; ;) {
    const said = matchAt(latinWord, text, from) ?? ''
    const isOne = said === 'a' && from === at && /^a (?:hundred|thousand)(?![a-z0-9_])/.test(text.slice(at, at + 11))
    if ((!isOne && !numberWords.has(said)) || /[0-9_]/.test(text[from + said.length] ?? '')) break
    end = from + said.length
    const joined = matchAt(joint, text, end)
    if (joined === undefined) break
    from = end + joined.length
  }
  return end > at ? text.slice(at, end) : undefined
}

const numberInitials = new Set('zotfsenaht')

/** Undefined for a row of digits, as a number is spelt on the telephone. */
function valueOf(words: readonly string[]): number | undefined {
  let total = 0
  let section: number | undefined
  let isOpen = true
  for (const each of words) {
    const value = wordValues.get(each)
    if (value !== undefined) {
      if (!isOpen) return undefined
      section = (section ?? 0) + value
      isOpen = value >= 20
    } else if (each === 'hundred') [section, isOpen] = [(section ?? 1) * 100, true]
    else [total, section, isOpen] = [total + (section ?? 1) * 1000, undefined, true]
  }
  return total + (section ?? 0)
}
