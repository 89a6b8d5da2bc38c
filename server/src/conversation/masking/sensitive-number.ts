/** Recognises payment card and Chinese identity numbers digit by digit, so that a number may be tried at every end. */
export type NumberState = {
  length: number
  /** The first six digits: whose card it is. */
  head: number
  /** Bit n: a number of n digits from this issuer is a card on its own. */
  lengths: number
  /** Bit n: it is a card only beside a word for one, since parcels and orders look the same. */
  namedLengths: number
  /** Luhn sums with the even and with the odd positions doubled: which one counts depends on the final length. */
  evenSum: number
  oddSum: number
  identitySum: number
  isIdentity: boolean
  previous: number
}

export const longestNumber = 19

export function startNumber(): NumberState {
  return {
    length: 0,
    head: 0,
    lengths: 0,
    namedLengths: 0,
    evenSum: 0,
    oddSum: 0,
    identitySum: 0,
    isIdentity: true,
    previous: 0,
  }
}

export function pushDigit(state: NumberState, digit: number): void {
  const position = state.length
  const doubled = digit > 4 ? digit * 2 - 9 : digit * 2
  state.evenSum = (state.evenSum + (position % 2 === 0 ? doubled : digit)) % 10
  state.oddSum = (state.oddSum + (position % 2 === 1 ? doubled : digit)) % 10
  if (position < 6) state.head = state.head * 10 + digit
  if (position === 5) findIssuer(state)
  state.isIdentity &&= fitsIdentity(position, digit, state.previous)
  state.identitySum = (state.identitySum + digit * (identityWeights[position] ?? 0)) % 11
  state.previous = digit
  state.length = position + 1
}

/** `isNamed`: a word for a payment card stands right before the number. */
export function isCard(state: NumberState, isNamed: boolean): boolean {
  if (state.length < 12 || state.length > longestNumber) return false
  const lengths = isNamed ? state.lengths | state.namedLengths : state.lengths
  return (lengths & (1 << state.length)) !== 0 && (state.length % 2 === 0 ? state.evenSum : state.oddSum) === 0
}

/** Resident identity number (GB 11643-1999): region, date of birth, sequence and an ISO 7064 MOD 11-2 check digit. */
export function isIdentity(state: NumberState, endsInX: boolean): boolean {
  if (!state.isIdentity) return false
  if (endsInX) return state.length === 17 && (state.identitySum + 10) % 11 === 1
  return state.length === 18 && state.identitySum === 1
}

const identityWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2, 1]

function fitsIdentity(position: number, digit: number, previous: number): boolean {
  switch (position) {
    case 0:
      return digit >= 1 && digit !== 9
    case 6:
      return digit === 1 || digit === 2
    case 7:
      return digit === (previous === 1 ? 9 : 0)
    case 10:
      return digit <= 1
    case 11:
      return previous === 1 ? digit <= 2 : digit >= 1
    case 12:
      return digit <= 3
    case 13:
      return previous === 3 ? digit <= 1 : previous > 0 || digit >= 1
    default:
      return true
  }
}

function findIssuer(state: NumberState): void {
  for (const issuer of issuers) {
    if (state.head < issuer.from || state.head > issuer.to) continue
    state.lengths |= issuer.lengths
    state.namedLengths |= issuer.namedLengths
  }
}

const span = (...lengths: number[]): number => lengths.reduce((bits, length) => bits | (1 << length), 0)

/**
 * Issuer ranges by the first six digits (ISO/IEC 7812 and the schemes' published ranges). Thirteen-digit Visa is
 * extinct and collides with parcel numbers, as do short Maestro and long Diners: those need a word for a card.
 */
const issuers = [
  { from: 400000, to: 499999, lengths: span(16), namedLengths: span(13, 19) }, // Visa
  { from: 222100, to: 272099, lengths: span(16), namedLengths: 0 }, // Mastercard
  { from: 510000, to: 559999, lengths: span(16), namedLengths: 0 }, // Mastercard
  { from: 340000, to: 349999, lengths: span(15), namedLengths: 0 }, // American Express
  { from: 370000, to: 379999, lengths: span(15), namedLengths: 0 }, // American Express
  { from: 300000, to: 305999, lengths: span(14), namedLengths: span(16, 17, 18, 19) }, // Diners Club
  { from: 360000, to: 369999, lengths: span(14), namedLengths: span(16, 17, 18, 19) }, // Diners Club
  { from: 380000, to: 399999, lengths: span(14), namedLengths: span(16, 17, 18, 19) }, // Diners Club
  { from: 352800, to: 358999, lengths: span(16), namedLengths: span(17, 18, 19) }, // JCB
  { from: 601100, to: 601199, lengths: span(16), namedLengths: span(17, 18, 19) }, // Discover
  { from: 644000, to: 659999, lengths: span(16), namedLengths: span(17, 18, 19) }, // Discover
  { from: 620000, to: 629999, lengths: span(16, 17, 18, 19), namedLengths: 0 }, // UnionPay
  { from: 810000, to: 817199, lengths: span(16), namedLengths: span(17, 18, 19) }, // UnionPay abroad
  { from: 436742, to: 436742, lengths: span(19), namedLengths: 0 }, // China Construction Bank
  { from: 456351, to: 456351, lengths: span(19), namedLengths: 0 }, // Bank of China
  { from: 601382, to: 601382, lengths: span(19), namedLengths: 0 }, // Bank of China
  { from: 955880, to: 955889, lengths: span(19), namedLengths: 0 }, // ICBC
  { from: 955990, to: 955999, lengths: span(19), namedLengths: 0 }, // Agricultural Bank of China
  { from: 220000, to: 220499, lengths: span(16), namedLengths: span(17, 18, 19) }, // Mir
  { from: 979200, to: 979299, lengths: span(16), namedLengths: 0 }, // Troy
  { from: 500000, to: 509999, lengths: span(16), namedLengths: span(12, 13, 14, 15, 17, 18, 19) }, // Maestro, RuPay
  { from: 560000, to: 589999, lengths: span(16), namedLengths: span(12, 13, 14, 15, 17, 18, 19) }, // Maestro
  { from: 600000, to: 699999, lengths: span(16), namedLengths: span(12, 13, 14, 15, 17, 18, 19) }, // Maestro, RuPay
  { from: 100000, to: 199999, lengths: 0, namedLengths: span(15) }, // UATP
  { from: 810000, to: 829999, lengths: span(16), namedLengths: 0 }, // RuPay
  { from: 940000, to: 949999, lengths: 0, namedLengths: span(16, 17, 18, 19) }, // Chinese city banks
]
