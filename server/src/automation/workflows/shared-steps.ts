import type { Step } from '@celadon/contract'

/** Asked first wherever an order is dealt with. */
export const askOrder: Step = {
  number: 1,
  name: 'order',
  kind: 'ask',
  field: 'order',
  question: { zh: '请问是哪一笔订单？', en: 'Which order is it?' },
  isOptional: false,
}

/** Other options of goods, before they leave and after they came. */
export const askSwaps: Step = {
  number: 3,
  name: 'swaps',
  kind: 'ask',
  field: 'swaps',
  question: {
    zh: '[订单 {order} 的][{swapped}]要换成哪一种？',
    en: 'What would you like instead[ of {swapped}][, order {order}]?',
  },
  isOptional: false,
}

export const askMethodOfDifference: Step = {
  number: 4,
  name: 'method',
  kind: 'ask',
  field: 'method',
  question: {
    zh: '如果有差价，用哪个支付方式补或退？',
    en: 'If there is a difference in price, which way to pay shall I use for it?',
  },
  isOptional: false,
}
