import type { Language } from '@celadon/contract'

/** What a simulated customer begins with; `{number}` is their order's. */
export const openings: Record<Language, readonly string[]> = {
  zh: [
    '我的订单 {number} 到哪了',
    '订单 {number} 我要退货',
    '取消订单 {number}',
    '你们几天能退款',
    '{number} 这单我付了 ¥100.00 对吗',
  ],
  en: [
    'where is my order {number}',
    'I want to return order {number}',
    'please cancel order {number}',
    'how long does a refund take',
    'I paid ¥100.00 for order {number}, right?',
  ],
}

/** How they go on with whatever they are asked. */
export const answers: Record<Language, readonly string[]> = {
  zh: ['全部', '是的', '不想要了', '原路退回'],
  en: ['all of it', 'yes', 'I no longer need it', 'back to my card'],
}

export const wishesForPerson: Record<Language, readonly string[]> = {
  zh: ['转人工', '我要找真人客服'],
  en: ['let me talk to a human', 'I want a real person please'],
}

/** Asked of a person, and answered with a promise or not at all. */
export const questions: Record<Language, readonly string[]> = {
  zh: ['杯盖裂了能换一个新的吗', '发票什么时候开', '运费能退吗', '你们周末送货吗'],
  en: [
    'can the cracked lid be replaced',
    'when is the invoice made out',
    'can the postage be refunded',
    'do you deliver at the weekend',
  ],
}

/** What an agent promises; `{amount}` and `{days}` are drawn. */
export const promises: Record<Language, readonly string[]> = {
  zh: [
    '我会在 {days} 个工作日内把 ¥{amount} 退给您。',
    '我们会在 {days} 天内寄出新的杯盖。',
    '我帮您申请 ¥{amount} 的补偿。',
  ],
  en: [
    'I will refund ¥{amount} within {days} business days.',
    'We will send a new lid within {days} days.',
    'I am asking for ¥{amount} in compensation for you.',
  ],
}

export const holdOns: Record<Language, readonly string[]> = {
  zh: ['请稍等。', '我查一下，请稍等。'],
  en: ['One moment please.', 'Let me check.'],
}
