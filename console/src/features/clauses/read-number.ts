import type { Blank } from '@celadon/contract'

type NumberBlank = Extract<Blank, { type: 'number' }>

/** What was typed as the number that is kept; null: left empty where that is allowed; undefined: not a number that fits. */
export function readNumber(text: string, { min, max, factor, isOptional }: NumberBlank): number | null | undefined {
  const typed = toAscii(text).trim()
  if (typed === '') return isOptional ? null : undefined
  const isWhole = factor === 1
  if (!(isWhole ? /^\d+$/ : /^\d+(\.\d+)?$/).test(typed)) return undefined
  const shown = Number(typed)
  return shown >= min && shown <= max ? Math.round((shown / factor) * 1e6) / 1e6 : undefined
}

/** As it is shown: shares as percent. */
export function showNumber(value: number | null, { factor }: NumberBlank): string {
  return value === null ? '' : String(Math.round(value * factor * 100) / 100)
}

/** An amount as typed, in minor units; undefined: not one. */
export function readAmount(text: string, currency: string): number | undefined {
  const typed = toAscii(text).replaceAll(/[,\s]/g, '')
  const digits = digitsOf(currency)
  if (!/^\d{1,10}(\.\d+)?$/.test(typed) || (typed.split('.')[1] ?? '').length > digits) return undefined
  return Math.round(Number(typed) * 10 ** digits)
}

export function showAmount(amountMinor: number, currency: string): string {
  const digits = digitsOf(currency)
  const shown = amountMinor / 10 ** digits
  return Number.isInteger(shown) ? String(shown) : shown.toFixed(digits)
}

/** Chinese keyboards give full-width digits and points. */
const toAscii = (text: string) =>
  text.replaceAll(/[０-９．，]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))

function digitsOf(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
}
