import type { Localized, Ruling } from '@celadon/contract'
import { wordReason } from '#automation'
import type { WishFacts } from '#policy'

/** A reason of a ruling in the words a customer would hear, in both languages. */
const wordBoth = (reason: Ruling['reasons'][number], facts: Pick<WishFacts, 'orders' | 'shop'>): Localized => ({
  zh: wordReason(reason, { orders: facts.orders, shop: facts.shop, language: 'zh' }),
  en: wordReason(reason, { orders: facts.orders, shop: facts.shop, language: 'en' }),
})

/** Why something is denied; nothing where it is not. */
export const whyDenied = ({ verdict, reasons }: Ruling, facts: Pick<WishFacts, 'orders' | 'shop'>): Localized[] =>
  verdict === 'deny' ? reasons.map((reason) => wordBoth(reason, facts)) : []
