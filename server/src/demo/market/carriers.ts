import type { Localized } from '@celadon/contract'
import type { Dice } from './dice.ts'

/** Two couriers that do not exist, with numbers shaped like real ones. */
export type Carrier = { name: Localized; drawNumber: (dice: Dice) => string }

/** Two letters, eight digits, a check digit and a country: the shape of UPU standard S10. */
const lark: Carrier = {
  name: { zh: '云雀快递', en: 'Lark Express' },
  drawNumber: (dice) => {
    const digits = drawDigits(dice, 8)
    return `LK${digits}${postalCheckDigit(digits)}CN`
  },
}

/** Two letters and twelve digits, the last a check digit: fewer digits than a bank card has. */
const farhill: Carrier = {
  name: { zh: '远山物流', en: 'Farhill' },
  drawNumber: (dice) => {
    const digits = drawDigits(dice, 11)
    return `FH${digits}${tradeCheckDigit(digits)}`
  },
}

export const carriers = { lark, farhill }

const drawDigits = (dice: Dice, count: number): string =>
  Array.from({ length: count }, () => dice.between(0, 9)).join('')

/** UPU S10: weights 8 6 4 2 3 5 9 7, 11 less the remainder; 10 becomes 0 and 11 becomes 5. */
export const postalCheckDigit = (digits: string): number => {
  const sum = [8, 6, 4, 2, 3, 5, 9, 7].reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  const check = 11 - (sum % 11)
  return check === 10 ? 0 : check === 11 ? 5 : check
}

/** GS1: weights 3 and 1 from the right. */
export const tradeCheckDigit = (digits: string): number => {
  const sum = [...digits]
    .toReversed()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 3 : 1), 0)
  return (10 - (sum % 10)) % 10
}
