import type { Clause, Localized } from '@celadon/contract'
import type { DemoSeller } from '#demo/market'

type SellerRules = { title: Localized; clauses: readonly Clause[]; inShort: Localized }

const everybody = {}

/** What each seller does otherwise than the market, within its limits; `inShort` is what the shop page says of it. */
export const sellerRules: Readonly<Record<DemoSeller['key'], SellerRules>> = {
  kiln: {
    title: { zh: '窑与叶售后规则', en: 'Kiln & Leaf after-sales rules' },
    inShort: { zh: '30 天内可换，破损 14 天内包赔。', en: 'Exchanges within 30 days, breakage made good within 14.' },
    clauses: [
      { id: 'kiln-exchange', kind: 'exchange-window', scope: everybody, days: 30, times: 1 },
      { id: 'kiln-claim', kind: 'claim-window', scope: everybody, days: 14 },
    ],
  },
  grind: {
    title: { zh: '晨磨售后规则', en: 'Morning Grind after-sales rules' },
    inShort: {
      zh: '器具 14 天内可退，不想要的收 5% 整理费。',
      en: 'Gear can be returned within 14 days; when it is only not wanted, 5 % is kept for checking it.',
    },
    clauses: [
      {
        id: 'grind-fee',
        kind: 'restocking-fee',
        scope: { categories: ['coffee-gear'], reasons: ['no-longer-needed', 'ordered-by-mistake'] },
        percent: 5,
      },
      { id: 'grind-return-gold', kind: 'return-window', scope: { tiers: ['gold'] }, days: 30 },
      { id: 'grind-return', kind: 'return-window', scope: { categories: ['coffee-gear'] }, days: 14 },
    ],
  },
  linen: {
    title: { zh: '棉麻里售后规则', en: 'Linen Lane after-sales rules' },
    inShort: { zh: '30 天内可退，退货运费由我们出。', en: 'Returns within 30 days, and the postage is ours.' },
    clauses: [
      { id: 'linen-return', kind: 'return-window', scope: everybody, days: 30 },
      { id: 'linen-postage', kind: 'return-postage', scope: everybody, paidBy: 'shop' },
    ],
  },
}
