import type { Language } from '@celadon/contract'

type Paid = { day: string; net: string; orders: number; fees: string; refunds: string }

/** What a seller hears of their own records. Days and amounts come as they are read. */
export type SellerRecordWords = {
  record: string
  nextPayout: (paid: Paid) => string
  lastPayout: (paid: Paid) => string
  noPayouts: string
  notPayable: (amount: string) => string
  fees: (taken: { day: string; fees: string; sales: string; percent: string }) => string
  sold: (sold: { days: number; orders: number; total: string }) => string
  goods: (count: { goods: number; soldOut: number }) => string
  soldOut: (title: string, variants: string) => string
  toSend: (count: number, oldest: string, day: string) => string
  nothingToSend: string
  returns: (count: number) => string
  aReturn: (rmaNumber: string, orderNumber: string, day: string) => string
  noReturns: string
  health: (counts: { days: number; orders: number; late: number; returned: number }) => string
  options: { report: string; dispute: string; appeal: string; support: string }
}

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`

export const sellerRecordWords: Record<Language, SellerRecordWords> = {
  zh: {
    record: '商家账目',
    nextPayout: ({ day, net, orders, fees }) => `下一次打款是${day}，${net}，共 ${orders} 笔订单，已扣佣金 ${fees}。`,
    lastPayout: ({ day, net, orders, fees, refunds }) =>
      `上一次是${day}，已打款 ${net}，共 ${orders} 笔订单，退款 ${refunds}，佣金 ${fees}。`,
    noPayouts: '目前还没有可结算的订单。',
    notPayable: (amount) => `另有 ${amount} 已签收，还没到可结算的日子。`,
    fees: ({ day, fees, sales, percent }) => `${day}的这次打款，减去退款后货款 ${sales}，佣金 ${fees}，合 ${percent}。`,
    sold: ({ days, orders, total }) =>
      days === 1 ? `最近 24 小时付款 ${orders} 笔订单，共 ${total}。` : `最近 ${days} 天 ${orders} 笔，共 ${total}。`,
    goods: ({ goods, soldOut }) =>
      soldOut === 0
        ? `您有 ${goods} 件商品在售，所有规格都有货。`
        : `您有 ${goods} 件商品在售，其中 ${soldOut} 件有规格缺货：`,
    soldOut: (title, variants) => (variants === '' ? title : `${title}（${variants}）`),
    toSend: (count, oldest, day) => `有 ${count} 笔订单已付款、还没发货，最早的是 ${oldest}，${day}下单。`,
    nothingToSend: '没有等待发货的订单。',
    returns: (count) => `有 ${count} 件退货正在处理：`,
    aReturn: (rmaNumber, orderNumber, day) => `${rmaNumber}，订单 ${orderNumber}，${day}申请`,
    noReturns: '没有正在处理的退货。',
    health: ({ days, orders, late, returned }) =>
      `最近 ${days} 天有 ${orders} 笔订单，其中 ${late} 笔物流延误或丢失，${returned} 笔有退款。`,
    options: { report: '申请对账单', dispute: '对退货提出异议', appeal: '申诉', support: '转商家支持' },
  },
  en: {
    record: 'Seller account',
    nextPayout: ({ day, net, orders, fees }) =>
      `The next payout is on ${day}: ${net} for ${counted(orders, 'order', 'orders')}, after ${fees} commission.`,
    lastPayout: ({ day, net, orders, fees, refunds }) =>
      `The last was on ${day}: ${net} paid for ${counted(orders, 'order', 'orders')}, after ${refunds} refunds and ${fees} commission.`,
    noPayouts: 'No order can be paid out yet.',
    notPayable: (amount) => `Another ${amount} is delivered and cannot be paid out yet.`,
    fees: ({ day, fees, sales, percent }) =>
      `In the payout of ${day}, sales less refunds were ${sales} and the commission ${fees}, which is ${percent}.`,
    sold: ({ days, orders, total }) =>
      days === 1
        ? `In the last 24 hours ${counted(orders, 'order was', 'orders were')} paid, ${total} in all.`
        : `In the last ${days} days: ${counted(orders, 'order', 'orders')}, ${total}.`,
    goods: ({ goods, soldOut }) =>
      soldOut === 0
        ? `You have ${counted(goods, 'product', 'products')} on sale, and everything is in stock.`
        : `You have ${counted(goods, 'product', 'products')} on sale; of ${soldOut} something is sold out:`,
    soldOut: (title, variants) => (variants === '' ? title : `${title} (${variants})`),
    toSend: (count, oldest, day) =>
      count === 1
        ? `1 order is paid and not sent: ${oldest}, placed on ${day}.`
        : `${count} orders are paid and not sent. The oldest is ${oldest}, placed on ${day}.`,
    nothingToSend: 'No order waits to be sent.',
    returns: (count) => `${counted(count, 'return is', 'returns are')} under way:`,
    aReturn: (rmaNumber, orderNumber, day) => `${rmaNumber}, order ${orderNumber}, requested on ${day}`,
    noReturns: 'No return is under way.',
    health: ({ days, orders, late, returned }) =>
      `In the last ${days} days you had ${counted(orders, 'order', 'orders')}; ${late} were late or lost, and ${returned} had a refund.`,
    options: {
      report: 'Request a payout report',
      dispute: 'Dispute a return',
      appeal: 'Appeal',
      support: 'Talk to seller support',
    },
  },
}
