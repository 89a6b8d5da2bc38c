import type { Localized } from '@celadon/contract'

/** Replies that the demo's agents keep ready, for everybody. */
export const demoMacros: readonly { name: string; text: Localized }[] = [
  {
    name: 'hello',
    text: {
      zh: '{customer}，您好，我是{agent}。之前的对话我已经看过，您不用再说一遍。',
      en: 'Hello {customer}, this is {agent}. I have read the conversation so far, so you need not repeat it.',
    },
  },
  {
    name: 'return-keep',
    text: {
      zh: '{item}您可以留下，不用寄回。订单 {order} 的款项会原路退回。',
      en: 'You can keep the {item}; there is no need to send it back. The money for order {order} goes back the way it came.',
    },
  },
  {
    name: 'return-label',
    text: {
      zh: '订单 {order} 的退货面单已经生成，请贴在包裹外面再寄出。',
      en: 'The return label for order {order} is ready. Please put it on the outside of the parcel.',
    },
  },
  {
    name: 'track',
    text: {
      zh: '订单 {order} 的运单号是 {tracking}，可以随时查询进度。',
      en: 'The tracking number of order {order} is {tracking}. You can look it up at any time.',
    },
  },
  {
    name: 'late',
    text: {
      zh: '抱歉，订单 {order} 比预计的晚了。我正在向承运商核实，查到后在这里告诉您。',
      en: 'I am sorry that order {order} is late. I am asking the carrier and will tell you here.',
    },
  },
  {
    name: 'total',
    text: {
      zh: '订单 {order} 的实付金额是 {amount}。',
      en: 'The total paid for order {order} is {amount}.',
    },
  },
  {
    name: 'bye',
    text: {
      zh: '还有别的需要吗？没有的话我先结束会话，您再发消息会自动打开。',
      en: 'Is there anything else? If not, I will close the conversation; any message opens it again.',
    },
  },
]
