/**
 * Whose parcel number a word may be, and how sure its shape makes it. `proof`: a check digit agrees, or letters that only
 * one carrier writes; `shape`: only the length and first digits, so something else must speak for it.
 *
 * Check digits and test numbers of UPS, FedEx, USPS, DHL and the postal union: github.com/jkeen/tracking_number_data.
 * Shapes of the carriers of China: github.com/BF-zh/Courier-Validation.
 */
export function carrierOf(code: string): { carrier: string; by: 'proof' | 'shape' } | undefined {
  const known = /^[0-9]+$/.test(code) ? digitsOnly : withLetters
  const found = known.find(({ shape, check }) => shape.test(code) && (check === undefined || check(code)))
  return found && { carrier: found.carrier, by: found.by }
}

type Shape = { carrier: string; shape: RegExp; by: 'proof' | 'shape'; check?: (code: string) => boolean }

const withLetters: readonly Shape[] = [
  { carrier: 'ups', shape: /^1z[a-z0-9]{15}[0-9]$/, by: 'proof', check: isUps },
  { carrier: 'ups', shape: /^1z[a-z0-9]{16}$/, by: 'shape' },
  { carrier: 'ems', shape: /^e[a-z][0-9]{9}cn$/, by: 'proof', check: isPostalUnion },
  { carrier: 'post', shape: /^[a-z]{2}[0-9]{9}[a-z]{2}$/, by: 'proof', check: isPostalUnion },
  { carrier: 'post', shape: /^[a-z]{2}[0-9]{9}[a-z]{2}$/, by: 'shape' },
  { carrier: 'sf', shape: /^sf(?:[0-9a-z][0-9]{12}|[0-9]{12}|[0-9]{15})$/, by: 'proof' },
  { carrier: 'yto', shape: /^yt[0-9]{13,16}$/, by: 'proof' },
  { carrier: 'jd', shape: /^jd(?:[0-9a-z]{2}[0-9]{11}|[a-z]?[0-9]{12,13})$/, by: 'proof' },
  { carrier: 'jt', shape: /^jt[0-9]{13}$/, by: 'proof' },
  { carrier: 'deppon', shape: /^dpk[0-9]{12}$/, by: 'proof' },
  { carrier: 'sto', shape: /^sto[0-9]{10,15}$/, by: 'proof' },
  { carrier: 'zto', shape: /^zto?[0-9]{10,15}$/, by: 'proof' },
  { carrier: 'dhl', shape: /^j[a-z]{2,3}[0-9]{9,10}$/, by: 'proof' },
  { carrier: 'post', shape: /^p[a-z][0-9]{11}$/, by: 'proof' },
]

const digitsOnly: readonly Shape[] = [
  { carrier: 'usps', shape: /^(?:420[0-9]{5})?9[1-5][0-9]{20}$/, by: 'proof', check: isUsps },
  { carrier: 'fedex', shape: /^96[0-9]{20}$/, by: 'proof', check: (code) => isMod10(code.slice(-15)) },
  { carrier: 'usps', shape: /^(?:0[0-9]|7[0-9]|81|91)[0-9]{18}$/, by: 'proof', check: isMod10 },
  { carrier: 'fedex', shape: /^[0-9]{20}$/, by: 'proof', check: (code) => isMod10(`92${code}`) },
  { carrier: 'zto', shape: /^7[3-68][0-9]{12}$/, by: 'shape' },
  { carrier: 'yunda', shape: /^(?:[34][0-9]{14}|[345][0-9]{12})$/, by: 'shape' },
  { carrier: 'sto', shape: /^(?:77|43)[0-9]{12,15}$/, by: 'shape' },
  { carrier: 'cainiao', shape: /^621[0-9]{12}$/, by: 'shape' },
  { carrier: 'ems', shape: /^[198][0-9]{12}$/, by: 'shape' },
  { carrier: 'fedex', shape: /^[0-9]{12}$/, by: 'shape', check: isFedexExpress },
  { carrier: 'fedex', shape: /^[0-9]{15}$/, by: 'shape', check: isMod10 },
  { carrier: 'dhl', shape: /^[0-9]{10}$/, by: 'shape', check: isDhlExpress },
]

const digitAt = (code: string, at: number): number => code.charCodeAt(at) - 0x30

/** From the right: the check digit, then threes and ones in turn, as on any barcode of GS1. */
function isMod10(code: string): boolean {
  let sum = 0
  for (let at = 0; at < code.length; at += 1) sum += digitAt(code, code.length - 1 - at) * (at % 2 === 1 ? 3 : 1)
  return sum % 10 === 0
}

/** The ZIP code that may stand before it is not counted. */
function isUsps(code: string): boolean {
  return isMod10(code.slice(-22))
}

/** Letters count as 2, 3, 4 ... 9, 0, 1, 2 ...; every second sign twice. */
function isUps(code: string): boolean {
  let sum = 0
  for (let at = 2; at < 17; at += 1) {
    const sign = code.charCodeAt(at)
    const value = sign >= 0x61 ? (sign - 0x61 + 2) % 10 : sign - 0x30
    sum += at % 2 === 0 ? value : value * 2
  }
  return (10 - (sum % 10)) % 10 === digitAt(code, 17)
}

function isPostalUnion(code: string): boolean {
  const weights = [8, 6, 4, 2, 3, 5, 9, 7]
  const rest = 11 - (weights.reduce((sum, weight, at) => sum + weight * digitAt(code, at + 2), 0) % 11)
  return (rest === 10 ? 0 : rest === 11 ? 5 : rest) === digitAt(code, 10)
}

function isFedexExpress(code: string): boolean {
  const weights = [3, 1, 7]
  let sum = 0
  for (let at = 0; at < 11; at += 1) sum += weights[at % 3]! * digitAt(code, at)
  return (sum % 11) % 10 === digitAt(code, 11)
}

function isDhlExpress(code: string): boolean {
  return Number(code.slice(0, 9)) % 7 === digitAt(code, 9)
}
