import type { ClauseForm } from '@celadon/contract'
import { choice, choices, days, optional, percent, times } from './blanks.ts'
import { everybody, form } from './form.ts'
import { backWords, payerWords } from './option-words.ts'

/** Goods that come back. */
export const comingBackForms: ClauseForm[] = [
  form({
    label: { zh: '退货期', en: 'Return period' },
    explain: {
      zh: '特殊商品或会员写在前面：先写的先算。',
      en: 'Special goods or members first: the first that fits counts.',
    },
    sentence: { zh: '签收后[ {days}内]可以退货。', en: 'Goods can be returned after delivery[, within {days}].' },
    blanks: { days: optional(days()) },
    start: { id: '', kind: 'return-window', scope: everybody, days: 14 },
  }),
  form({
    label: { zh: '换货期', en: 'Exchange period' },
    explain: { zh: '签收后多久可以换货，最多几次。', en: 'How long after delivery, and how often.' },
    sentence: {
      zh: '签收后[ {days}内]可以换货[，每个订单最多 {times}]。',
      en: 'Goods can be exchanged after delivery[, within {days}][, at most {times} for each order].',
    },
    blanks: { days: optional(days()), times: optional(times()) },
    start: { id: '', kind: 'exchange-window', scope: everybody, days: 15, times: 1 },
  }),
  form({
    label: { zh: '不能退的商品', en: 'Goods that are not taken back' },
    explain: {
      zh: '请选定商品类别；有质量问题的仍然可以退。',
      en: 'Say which goods; what is faulty still comes back.',
    },
    sentence: { zh: '没有质量问题不能退货。', en: 'Goods are not taken back unless the fault is ours.' },
    blanks: {},
    start: { id: '', kind: 'non-returnable', scope: everybody },
  }),
  form({
    label: { zh: '退换之后不能再做的', en: 'Closed once goods came back' },
    explain: { zh: '同一订单申请过退换货后，哪些不再办理。', en: 'What ends when a return or exchange was requested.' },
    sentence: {
      zh: '申请过退换货的订单，不能再{what}。',
      en: 'Once a return or exchange was requested, {what} is closed.',
    },
    blanks: { what: choices(backWords, 'listed') },
    start: { id: '', kind: 'closed-after-return', scope: everybody, what: ['return', 'exchange'] },
  }),
  form({
    label: { zh: '退货运费', en: 'Postage of the way back' },
    explain: { zh: '可以按退货原因分开写。', en: 'May differ by the reason of the return.' },
    sentence: { zh: '退货运费由{paidBy}承担。', en: 'The way back is paid by {paidBy}.' },
    blanks: { paidBy: choice(payerWords) },
    start: { id: '', kind: 'return-postage', scope: everybody, paidBy: 'customer' },
  }),
  form({
    label: { zh: '整理费', en: 'Restocking fee' },
    explain: { zh: '从退款中扣下的部分。', en: 'What is kept of a refund.' },
    sentence: {
      zh: '退货收取商品金额 {percent}的整理费。',
      en: '{percent} of the price is kept for restocking.',
    },
    blanks: { percent: percent(1) },
    start: { id: '', kind: 'restocking-fee', scope: everybody, percent: 0 },
  }),
]
