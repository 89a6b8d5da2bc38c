import type { Localized, Step } from '@celadon/contract'

/** Asked first wherever an order is dealt with. */
export const askOrder: Step = {
  number: 1,
  name: 'order',
  kind: 'ask',
  field: 'order',
  question: { zh: '请问是哪一笔订单？', en: 'Which order is it?' },
  isOptional: false,
}

/** Told once the goods that go back are there, and what waited for them is done. */
export const arrived = (number: number, text: Localized): Step => ({
  number,
  name: 'arrived',
  kind: 'tell',
  text,
  when: 'arrived',
})

/** Offered beside the summary, and heard whenever it is said. */
export const offerHandover = (number: number): Step => ({
  number,
  name: 'handover',
  mayOmit: true,
  kind: 'ask',
  field: 'handover',
  question: { zh: '自己交给快递，还是上门取件？', en: 'Do you bring it to the carrier, or shall it be picked up?' },
  isOptional: true,
})

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
