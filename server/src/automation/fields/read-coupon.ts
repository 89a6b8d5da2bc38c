import type { Coupon } from '@celadon/contract'
import type { FieldFacts, FieldFound, FieldRead } from './field.ts'

/** Which coupon: tapped, by its code, by what it takes off, or the only one that is left. */
export const readCoupon = ({ said, known }: FieldRead, { shop }: FieldFacts): FieldFound | null => {
  const coupons = shop.account.coupons ?? []
  const text = said.utterance.normalize('NFKC').toUpperCase()
  const named =
    coupons.find(({ code }) => said.tapped.includes(code)) ??
    coupons.find(({ code }) => text.includes(code.toUpperCase())) ??
    onlyOf(coupons.filter((coupon) => isDescribed(coupon, said.utterance)))
  if (named) return { answers: { code: named.code } }
  if (known.code !== undefined) return null
  const unknown = looksLikeACode.exec(text)?.[0]
  if (unknown) return { unknown }
  const left = onlyOf(coupons.filter(({ usedFor }) => usedFor === null))
  return left ? { answers: { code: left.code } } : null
}

const onlyOf = (coupons: readonly Coupon[]): Coupon | undefined => (coupons.length === 1 ? coupons[0] : undefined)

/** "满300减50", "the 50 off". */
const isDescribed = ({ title, off }: Coupon, utterance: string): boolean => {
  const text = utterance.toLowerCase().replaceAll(/\s+/g, '')
  const sum = String(off.amountMinor / 100)
  return (
    [title.zh, title.en].some((label) => text.includes(label.toLowerCase().replaceAll(/\s+/g, ''))) ||
    new RegExp(`(?<!\\d)(?:减${sum}|${sum}(?:off|元?的?(?:优惠)?券|块))(?!\\d)`).test(text)
  )
}

/** Letters, then a figure, as shops make them: `SPRING15`. */
const looksLikeACode = /(?<![A-Z0-9])[A-Z]{4,12}\d{1,4}(?![A-Z0-9])/
