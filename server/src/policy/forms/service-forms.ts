import type { ClauseForm } from '@celadon/contract'
import { choices, days } from './blanks.ts'
import { everybody, form } from './form.ts'
import { stageWords } from './option-words.ts'

/** What else a buyer can settle. */
export const serviceForms: ClauseForm[] = [
  form({
    label: { zh: '拦下可疑订单', en: 'Holding back a suspicious order' },
    explain: {
      zh: '账户本人说不是自己下的单，核查之前先不发货。',
      en: 'Its owner says they did not place it: it is not sent before somebody has looked.',
    },
    sentence: {
      zh: '{stages}的订单，账户本人可以要求先不发货。',
      en: 'The owner of an account can have an order held back while it is {stages}.',
    },
    blanks: { stages: choices(stageWords, 'listed') },
    start: { id: '', kind: 'hold-while', scope: everybody, stages: ['unpaid', 'open', 'packed'] },
  }),
  form({
    label: { zh: '开发票的期限', en: 'Time for invoices' },
    explain: { zh: '从下单那天算起。', en: 'Counted from the day of the order.' },
    sentence: {
      zh: '下单后 {days}内可以开发票，每个订单一张。',
      en: 'An invoice can be had within {days} of ordering, one for each order.',
    },
    blanks: { days: days() },
    start: { id: '', kind: 'invoice-window', scope: everybody, days: 90 },
  }),
  form({
    label: { zh: '补用优惠券', en: 'Coupons after the order' },
    explain: {
      zh: '下单时忘了用、当时有效的券，多久内可以补。',
      en: 'How long a coupon counts that was good and forgotten.',
    },
    sentence: {
      zh: '下单时有效、够门槛的优惠券，下单后 {days}内可以补用，每单一次，减的金额退给您。',
      en: 'A coupon that was good when the order was placed still counts within {days} of ordering, once for each order; what it takes off is paid back.',
    },
    blanks: { days: days() },
    start: { id: '', kind: 'coupon-after-order', scope: everybody, days: 3 },
  }),
  form({
    label: { zh: '会员费退款', en: 'Membership paid back' },
    explain: {
      zh: '用过权益或超过期限的，用到期满，不再续费。',
      en: 'Once used, or later, it runs to its end and is not renewed.',
    },
    sentence: {
      zh: '会员付费后 {days}内没有用过权益的，取消时全额退款；否则用到期满，不再续费。',
      en: 'A membership ended within {days} of paying and never used is paid back whole; otherwise it runs to its end and is not renewed.',
    },
    blanks: { days: days() },
    start: { id: '', kind: 'membership-refund', scope: everybody, days: 7 },
  }),
]
