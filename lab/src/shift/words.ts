/** What is said in the shift, in the language it is worked in. */
export const shiftWords = {
  zh: {
    first: 'lin',
    other: 'emma',
    asks: '我要退货',
    wantsPerson: '转人工',
    note: '客户想退货，已看过订单。',
    reply: '马上为您处理。',
    bringBack: '取回',
    draft: '草稿先放着',
    searched: '退货',
    letters: 'ni hao',
    composed: '你好',
  },
  en: {
    first: 'emma',
    other: 'lin',
    asks: 'I want to return my order',
    wantsPerson: 'talk to a human',
    note: 'Wants to return it, the order was looked at.',
    reply: 'I am on it.',
    bringBack: 'Bring back',
    draft: 'a draft that waits',
    searched: 'return',
    letters: 'ni hao',
    composed: '你好',
  },
} as const

export type ShiftWords = (typeof shiftWords)['zh' | 'en']
