import type { ClauseForm } from '@celadon/contract'
import { choices, days, money, orders, percent, workingDays } from './blanks.ts'
import { everybody, form } from './form.ts'
import { differenceWords, methodWords, refundWords } from './option-words.ts'
import { yuan } from './yuan.ts'

/** Where money goes, how fast, and what is paid for trouble. */
export const moneyBackForms: ClauseForm[] = [
  form({
    label: { zh: '退款去向', en: 'Where refunds go' },
    explain: { zh: '钱只能退到这里写明的地方。', en: 'Money goes nowhere but where this says.' },
    sentence: { zh: '退款退到{ways}。', en: 'Refunds go to {ways}.' },
    blanks: { ways: choices(refundWords) },
    start: { id: '', kind: 'refund-to', scope: everybody, ways: ['original'] },
  }),
  form({
    label: { zh: '差价去向', en: 'Where a difference goes' },
    explain: { zh: '换成更便宜的规格时，多付的钱退到哪里。', en: 'When items are swapped for cheaper ones.' },
    sentence: { zh: '换规格的差价退到{ways}。', en: 'A difference in price goes back to {ways}.' },
    blanks: { ways: choices(differenceWords) },
    start: { id: '', kind: 'difference-to', scope: everybody, ways: ['original'] },
  }),
  form({
    label: { zh: '到账时间', en: 'How fast refunds arrive' },
    explain: { zh: '告诉买家的期限，0 表示立即。', en: 'What buyers are promised; 0 is at once.' },
    sentence: {
      zh: '退到{methodKinds}的钱，{days}到账。',
      en: 'Money that goes back to {methodKinds} arrives {days}.',
    },
    blanks: { methodKinds: choices(methodWords), days: workingDays() },
    start: { id: '', kind: 'refund-time', scope: everybody, methodKinds: ['card', 'wallet', 'bank'], days: 7 },
  }),
  form({
    label: { zh: '免寄回退款', en: 'Refund without return' },
    explain: { zh: '小额商品退款，不用寄回。', en: 'Small sums come back and the goods are kept.' },
    sentence: {
      zh: '金额低于 {below} 的，退款不用寄回。',
      en: 'Below {below} the money comes back and the goods are kept.',
    },
    blanks: { below: money() },
    start: { id: '', kind: 'refund-without-return', scope: everybody, below: yuan(20) },
  }),
  form({
    label: { zh: '先行退款', en: 'Refund before the goods are back' },
    explain: { zh: '信用良好的买家，寄出前先退款。', en: 'For buyers who have earned trust.' },
    sentence: {
      zh: '下过至少 {minOrders}、退货不超过 {maxReturnShare}的买家，{upTo} 以内寄出前先退款。',
      en: 'Buyers with at least {minOrders} who sent back at most {maxReturnShare} get up to {upTo} back before the goods arrive.',
    },
    toCustomer: {
      zh: '信用良好的买家，{upTo} 以内寄出前先退款。',
      en: 'Trusted buyers get up to {upTo} back before the goods arrive.',
    },
    blanks: { minOrders: orders(), maxReturnShare: percent(100), upTo: money() },
    start: { id: '', kind: 'instant-refund', scope: everybody, upTo: yuan(200), minOrders: 3, maxReturnShare: 0.3 },
  }),
  form({
    label: { zh: '延误补偿', en: 'Compensation for late parcels' },
    explain: { zh: '每晚一段时间补多少，最多补多少。', en: 'How much for how long, and the most.' },
    sentence: {
      zh: '晚到每满 {everyDays}补偿 {amount}，最多 {most}。',
      en: 'For every {everyDays} late {amount} are paid, {most} at most.',
    },
    blanks: { everyDays: days(), amount: money(), most: money() },
    start: { id: '', kind: 'late-compensation', scope: everybody, everyDays: 1, amount: yuan(10), most: yuan(10) },
  }),
  form({
    label: { zh: '价格保护', en: 'Price protection' },
    explain: { zh: '下单后降价，退还差价。', en: 'When the price falls after ordering.' },
    sentence: {
      zh: '下单后 {days}内降价，退还差价。',
      en: 'When the price falls within {days} of ordering, the difference is paid back.',
    },
    blanks: { days: days() },
    start: { id: '', kind: 'price-protection', scope: everybody, days: 7 },
  }),
]
