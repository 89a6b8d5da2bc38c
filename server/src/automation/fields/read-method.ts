import type { Answers, PaymentMethod } from '@celadon/contract'
import { originalMethod } from '#commerce'
import type { FieldFacts, FieldFound, FieldRead } from './field.ts'
import { tokensOf } from './tokens.ts'

/** Which way to pay: tapped, by id, by last digits, by name or kind, the way it was paid, or the only one on file. */
export const readMethod = ({ said, known, isAsked }: FieldRead, facts: FieldFacts): FieldFound | null => {
  const { methods } = facts.shop.account
  const tapped = methods.find((method) => said.tapped.includes(method.id))
  if (tapped) return { answers: { methodId: tapped.id } }
  const text = said.utterance.toLowerCase()
  const byId = methods.filter((method) => text.includes(method.id.toLowerCase()))
  if (byId.length === 1) return { answers: { methodId: byId[0]!.id } }
  const digits = new Set(said.utterance.match(/(?<![\d#])\d{4}(?!\d)/g))
  const byDigits = methods.filter((method) => method.lastFour !== null && digits.has(method.lastFour))
  if (byDigits.length === 1) return { answers: { methodId: byDigits[0]!.id } }
  const original = originalMethod(facts.shop.dealings.find(({ orderId }) => orderId === known.orderId)?.payments ?? [])
  if (
    original &&
    /\boriginal|same (way|card|method|account)|how i paid|the one i (paid|used)|原路|原来的|原支付|原付款|怎么付的/.test(
      text,
    )
  )
    return { answers: { methodId: original } }
  const named = methods.filter((method) => isNamed(method, text))
  if (named.length === 1) return { answers: { methodId: named[0]!.id } }
  if (named.length > 1 && (isAsked || known.methodId === undefined))
    return isAsked ? { candidates: named.map((method) => method.id) } : null
  const any = original ?? methods[0]?.id
  if (known.methodId === undefined && any !== undefined && isEven(known, facts))
    return { answers: { methodId: any }, isDefault: true }
  const [only, ...others] = usableMethods(known, facts)
  return only && others.length === 0 && known.methodId === undefined ? { answers: { methodId: only.id } } : null
}

/** Goods are swapped for others of the same price: nothing is paid either way, so nobody is asked how. */
const isEven = ({ orderId, lines, swaps }: Answers, { orders, shop }: FieldFacts): boolean => {
  const order = orders.find((each) => each.externalId === orderId)
  const variants = shop.products.flatMap((product) => product.variants)
  const isWhole = lines?.every((line) => swaps?.some((swap) => swap.lineId === line.lineId)) ?? true
  return (
    order !== undefined &&
    swaps !== undefined &&
    swaps.length > 0 &&
    isWhole &&
    swaps.every(({ lineId, newSku }) => {
      const before = order.items.find((item) => item.lineId === lineId)?.price.amountMinor
      return before !== undefined && before === variants.find(({ sku }) => sku === newSku)?.price.amountMinor
    })
  )
}

/** Those that can be used for the order; all of them where none can, so that the rule is said. */
export const usableMethods = ({ orderId }: Answers, { shop, orders, isUsable }: FieldFacts): PaymentMethod[] => {
  const order = orders.find((each) => each.externalId === orderId)
  const usable = order ? shop.account.methods.filter(({ id }) => isUsable(id, order)) : []
  return usable.length > 0 ? usable : [...shop.account.methods]
}

const isNamed = (method: PaymentMethod, text: string): boolean => {
  const words = [method.label.en, method.label.zh].flatMap((label) => tokensOf(label).map((token) => token.text))
  const said = new Set(tokensOf(text).map((token) => token.text))
  const brand = words.find(
    (word) => /^[a-z]{4,}$/.test(word) && !['card', 'gift', 'credit', 'debit', 'bank'].includes(word),
  )
  if (brand !== undefined && said.has(brand)) return true
  return (
    kindWords[method.kind].test(text) ||
    (method.label.zh.length >= 2 && text.includes(method.label.zh.split(/[ •(（]/)[0]!.toLowerCase()))
  )
}

const kindWords: Record<PaymentMethod['kind'], RegExp> = {
  card: /\b(?:credit|debit|bank)[ -]?cards?\b|\bmy card\b|\bthe card\b|\bvisa\b|\bmastercard\b|信用卡|银行卡|借记卡/,
  wallet: /\bwallet\b|\bpaypal\b|微信|支付宝|钱包|贝宝/,
  bank: /\bbank (?:account|transfer)\b|银行转账|转账/,
  'gift-card': /\bgift[ -]?cards?\b|礼品卡|购物卡|礼卡/,
  'store-credit': /\bstore[ -]?credit\b|店铺余额|余额/,
}
