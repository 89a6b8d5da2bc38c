import type { Language, OrderStatus } from '@celadon/contract'

/** Each language in its own words, for the way over. */
export const languageNames: Record<Language, string> = { zh: '中文', en: 'English' }

/** What the demo's pages say. */
export type PageWords = {
  market: string
  tagline: string
  demoNote: string
  beSomebody: string
  tryAsking: string
  myOrders: (count: number) => string
  mail: string
  mailNote: string
  noMail: string
  reload: string
  shop: string
  desk: string
  to: string
  skip: string
  mailStates: Record<'pending' | 'sent' | 'failed', string>
  choices: string
  soldOut: string
  statuses: Record<OrderStatus, string>
}

export const pageWords: Record<Language, PageWords> = {
  zh: {
    market: '青瓷集市',
    tagline: '三家小店，杯碗、咖啡和亚麻',
    demoNote: '演示商城：商品、订单和快递公司都是虚构的。',
    beSomebody: '以谁的身份浏览',
    tryAsking: '点右下角，试试问：',
    myOrders: (count) => `我的订单（${count}）`,
    mail: '发出的邮件',
    mailNote: '演示商店寄出的邮件都在这里，最新的在最前；没有设置发信服务器时，只留在这里。',
    noMail: '还没有邮件。以访客身份查订单，验证码会出现在这里。',
    reload: '刷新',
    shop: '回到商城',
    desk: '客服工作台',
    to: '收件人',
    skip: '跳到商品',
    mailStates: { pending: '待发送', sent: '已发送', failed: '发送失败' },
    choices: '可选',
    soldOut: '暂时无货',
    statuses: {
      unpaid: '待付款',
      paid: '已付款',
      packed: '已打包',
      shipped: '运输中',
      late: '延误',
      lost: '已丢失',
      'partly-delivered': '部分签收',
      delivered: '已签收',
      returned: '已退货',
      refunded: '已退款',
      cancelled: '已取消',
    },
  },
  en: {
    market: 'Celadon Market',
    tagline: 'Three small shops for cups, coffee and linen',
    demoNote: 'A demo shop: goods, orders and couriers are made up.',
    beSomebody: 'Browse as',
    /** The blank before the question is English only. */
    tryAsking: 'Open the corner below and ask: ',
    myOrders: (count) => `My orders (${count})`,
    mail: 'Outgoing mail',
    mailNote: 'Mail of the demo shop, the newest first. Without a mail server it goes no further than this page.',
    noMail: 'No mail yet. Ask for an order as a stranger, and the code appears here.',
    reload: 'Reload',
    shop: 'Back to the shop',
    desk: 'Agents’ desk',
    to: 'To',
    skip: 'Skip to the goods',
    mailStates: { pending: 'Waiting to be sent', sent: 'Sent', failed: 'Not sent' },
    choices: 'Comes in',
    soldOut: 'sold out',
    statuses: {
      unpaid: 'Unpaid',
      paid: 'Paid',
      packed: 'Packed',
      shipped: 'On its way',
      late: 'Late',
      lost: 'Lost',
      'partly-delivered': 'Partly delivered',
      delivered: 'Delivered',
      returned: 'Returned',
      refunded: 'Refunded',
      cancelled: 'Cancelled',
    },
  },
}
