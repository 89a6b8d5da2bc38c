import type { Localized } from '@celadon/contract'

/** An intent as staff see it. */
export type DescribedIntent = { intent: string; label: Localized; description: Localized }

/** Intents wider than those of the catalogue, with words of their own. */
export const broadIntents: readonly DescribedIntent[] = [
  {
    intent: 'track-order',
    label: { zh: '查包裹位置', en: 'Where the parcel is' },
    description: { zh: '货到哪了、什么时候到、发货没有。', en: 'Where it is, when it comes, whether it was sent.' },
  },
  {
    intent: 'list-orders',
    label: { zh: '查订单列表', en: 'List of orders' },
    description: { zh: '想看自己有哪些订单。', en: 'Wants to see which orders there are.' },
  },
  {
    intent: 'cancel-order',
    label: { zh: '取消订单', en: 'Cancel an order' },
    description: { zh: '不想要还没收到的订单了。', en: 'No longer wants an order that has not come yet.' },
  },
  {
    intent: 'change-address',
    label: { zh: '改地址', en: 'Change the address' },
    description: {
      zh: '改收货地址、收件人或电话。',
      en: 'Another place, recipient or telephone number for the delivery.',
    },
  },
  {
    intent: 'return-item',
    label: { zh: '退货', en: 'Return an item' },
    description: { zh: '要把收到的东西退回来。', en: 'Wants to send back what came.' },
  },
  {
    intent: 'refund-status',
    label: { zh: '查退款进度', en: 'State of a refund' },
    description: { zh: '退款到哪一步、到账没有。', en: 'How far a refund is, whether it was paid.' },
  },
  {
    intent: 'exchange-item',
    label: { zh: '换货', en: 'Exchange an item' },
    description: { zh: '要换尺码、颜色或换新的。', en: 'Another size, another colour or a new one instead.' },
  },
  {
    intent: 'missing-item',
    label: { zh: '少件', en: 'Missing item' },
    description: { zh: '包裹里少了东西。', en: 'Something was not in the parcel.' },
  },
  {
    intent: 'ask-policy',
    label: { zh: '问规则或办法', en: 'Rule or how-to' },
    description: {
      zh: '问规定、费用、期限或怎么办理。',
      en: 'Asks for a rule, a cost, a period or how something is done.',
    },
  },
  {
    intent: 'product-question',
    label: { zh: '问商品', en: 'Question about goods' },
    description: { zh: '问尺寸、材质、库存等。', en: 'Size, material, stock and the like.' },
  },
  {
    intent: 'complaint',
    label: { zh: '投诉', en: 'Complaint' },
    description: { zh: '不满或要投诉，没有说别的事。', en: 'Is unhappy or complains, and asks for nothing else.' },
  },
  {
    intent: 'request-human',
    label: { zh: '要人工', en: 'A person' },
    description: { zh: '要和人说话。', en: 'Wants to speak with a person.' },
  },
  {
    intent: 'identity',
    label: { zh: '问对方是谁', en: 'Asks who is speaking' },
    description: { zh: '问是不是机器人、能做什么。', en: 'Whether it is a machine, and what it can do.' },
  },
  {
    intent: 'greet',
    label: { zh: '问候', en: 'Greeting' },
    description: { zh: '打招呼，没有说别的事。', en: 'Says hello and nothing else.' },
  },
  {
    intent: 'thank',
    label: { zh: '道谢', en: 'Thanks' },
    description: { zh: '道谢，没有说别的事。', en: 'Says thanks and nothing else.' },
  },
  {
    intent: 'bye',
    label: { zh: '道别', en: 'Goodbye' },
    description: { zh: '说再见。', en: 'Takes leave.' },
  },
  {
    intent: 'solved',
    label: { zh: '已解决', en: 'Solved' },
    description: { zh: '说事情已经解决。', en: 'Says that it is solved.' },
  },
  {
    intent: 'not-solved',
    label: { zh: '未解决', en: 'Not solved' },
    description: { zh: '说没解决，或回答不对。', en: 'Says that it is not solved, or that the answer was wrong.' },
  },
  {
    intent: 'out-of-scope',
    label: { zh: '其他事情', en: 'Something else' },
    description: { zh: '与商店无关，或以上都不是。', en: 'Nothing to do with the shop, or none of the others.' },
  },
]
