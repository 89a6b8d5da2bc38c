/** Chance by a seed: whole numbers from 0 to below `limit`. The same seed draws the same numbers for ever. */
export type Dice = (limit: number) => number

export const createDice = (seed: number): Dice => {
  let state = seed >>> 0
  return (limit) => {
    // mulberry32
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit)
  }
}

export const pick = <T>(dice: Dice, choices: readonly T[]): T => choices[dice(choices.length)]!

const digits = (dice: Dice, count: number): string => Array.from({ length: count }, () => dice(10)).join('')

/** Issuer beginnings with the lengths that are in use, by the schemes' published ranges. */
const issuers: readonly (readonly [string, number])[] = [
  ['4', 16],
  ['4', 16],
  ['51', 16],
  ['55', 16],
  ['2221', 16],
  ['34', 15],
  ['37', 15],
  ['36', 14],
  ['3528', 16],
  ['6011', 16],
  ['65', 16],
  ['6222', 16],
  ['6217', 19],
  ['6225', 16],
  ['6228', 19],
  ['62', 16],
  ['622848', 19],
  ['625', 16],
]

export const drawCard = (dice: Dice): string => {
  const [head, length] = pick(dice, issuers)
  const body = head + digits(dice, length - 1 - head.length)
  return body + luhnDigit(body)
}

const luhnDigit = (body: string): number => {
  const sum = [...body].toReversed().reduce((total, sign, at) => {
    const doubled = at % 2 === 0 ? Number(sign) * 2 : Number(sign)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return (10 - (sum % 10)) % 10
}

const regions = ['110105', '310104', '440305', '330106', '510107', '420102', '610113', '320102', '120101', '500103']

/** GB 11643-1999. */
export const drawIdentity = (dice: Dice): string => {
  const two = (value: number): string => String(value).padStart(2, '0')
  const body = pick(dice, regions) + String(1940 + dice(80)) + two(1 + dice(12)) + two(1 + dice(28)) + digits(dice, 3)
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, at) => total + weight * Number(body[at]), 0)
  return body + '10X98765432'[sum % 11]!
}

/** Order, parcel and phone numbers, dates and amounts as shops write them: they must stay. */
export const drawHarmless = (dice: Dice): string => pick(dice, harmless)(dice)

const harmless: readonly ((dice: Dice) => string)[] = [
  (dice) => `40${digits(dice, 3)}`,
  (dice) => `订单${digits(dice, 6)}到哪了`,
  (dice) => `order #${digits(dice, 8)}`,
  (dice) => `订单号 2026112${digits(dice, 11)}`,
  (dice) => `order number ${digits(dice, 16)}`,
  (dice) => `SF1${digits(dice, 12)}`,
  (dice) => `JD00${digits(dice, 11)}`,
  (dice) => `YT${digits(dice, 13)} 到哪里了`,
  (dice) => `LK${digits(dice, 9)}CN`,
  (dice) => `FH${digits(dice, 12)}`,
  (dice) => `1Z${digits(dice, 16)}`,
  (dice) => `运单号 ${digits(dice, 12)}`,
  (dice) => `快递单号 7${digits(dice, 14)}`,
  (dice) => `tracking number 9400${digits(dice, 18)}`,
  (dice) => `1${3 + dice(7)}${digits(dice, 9)}`,
  (dice) => `my phone is +86 13${digits(dice, 1)} ${digits(dice, 4)} ${digits(dice, 4)}`,
  (dice) => `¥${1 + dice(99999)}.${digits(dice, 2)}`,
  (dice) => `2026-11-${10 + dice(18)} ${10 + dice(13)}:${10 + dice(49)}:${10 + dice(49)}`,
]
