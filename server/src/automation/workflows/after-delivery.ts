import type { Workflow } from '@celadon/contract'
import { arrived, askMethodOfDifference, askOrder, askSwaps, offerHandover } from './shared-steps.ts'

export const returnItems: Workflow = {
  name: 'return-items',
  version: 2,
  title: { zh: '退货', en: 'Return goods' },
  intents: ['return-item', 'request-refund'],
  wish: 'return-items',
  presets: {},
  steps: [
    askOrder,
    {
      number: 2,
      name: 'lines',
      mayMove: true,
      kind: 'ask',
      field: 'lines',
      question: { zh: '订单 {order} 里要退哪些商品？', en: 'Which items of order {order} do you want to return?' },
      isOptional: false,
    },
    {
      number: 3,
      name: 'method',
      mayMove: true,
      kind: 'ask',
      field: 'method',
      question: { zh: '退款退到哪里？', en: 'Where should the refund go?' },
      isOptional: false,
    },
    offerHandover(4),
    { number: 5, name: 'ruling', kind: 'decide' },
    {
      number: 6,
      name: 'summary',
      kind: 'confirm',
      summary: {
        zh: '将为订单 {order} 申请退货：{items}。[{money}，从收到退货起算。][{handover}。]确认吗？',
        en: 'This requests a return for order {order}: {items}. [{money}, counted from when the goods arrive. ][{handover}. ]Shall I?',
      },
    },
    { number: 7, name: 'act', kind: 'act' },
    {
      number: 8,
      name: 'done',
      kind: 'tell',
      text: {
        zh: '退货申请已提交，退货单号 {rma}。[退货快递单号 {tracking}。][快递员 {pickup} 上门取件。][{money}。]',
        en: 'The return is requested, RMA number {rma}. [Tracking number of the return: {tracking}. ][It is picked up on {pickup}. ][{money}.]',
      },
    },
    arrived(9, { zh: '退货 {rma} 已收到。[{money}。]', en: 'The goods of return {rma} are here. [{money}.]' }),
  ],
}

export const exchangeItems: Workflow = {
  name: 'exchange-items',
  version: 2,
  title: { zh: '换货', en: 'Exchange goods' },
  intents: ['exchange-item'],
  wish: 'exchange-items',
  presets: {},
  steps: [
    askOrder,
    {
      number: 2,
      name: 'lines',
      kind: 'ask',
      field: 'lines',
      question: { zh: '订单 {order} 里要换哪些商品？', en: 'Which items of order {order} do you want to exchange?' },
      isOptional: false,
    },
    askSwaps,
    askMethodOfDifference,
    offerHandover(5),
    { number: 6, name: 'ruling', kind: 'decide' },
    {
      number: 7,
      name: 'summary',
      kind: 'confirm',
      summary: {
        zh: '将为订单 {order} 申请换货：{items}。[{money}。][{handover}。]一笔订单只能换一次，要换的都在这里了吗？确认吗？',
        en: 'This requests an exchange for order {order}: {items}. [{money}. ][{handover}. ]It works once for an order, so please check that everything is in it. Shall I?',
      },
    },
    { number: 8, name: 'act', kind: 'act' },
    {
      number: 9,
      name: 'done',
      kind: 'tell',
      text: {
        zh: '换货申请已提交，单号 {rma}：{items}。[寄回的快递单号 {tracking}。][快递员 {pickup} 上门取件。][{money}。]',
        en: 'The exchange is requested, RMA number {rma}: {items}. [Tracking number of the way back: {tracking}. ][It is picked up on {pickup}. ][{money}.]',
      },
    },
    arrived(10, {
      zh: '换货 {rma} 的旧商品已收到。[差价：{money}。]',
      en: 'The goods of exchange {rma} are here. [The difference: {money}.]',
    }),
  ],
}

export const priceDifference: Workflow = {
  name: 'price-difference',
  version: 1,
  title: { zh: '退差价', en: 'Refund of a price difference' },
  intents: ['price-difference'],
  wish: 'price-difference',
  presets: {},
  steps: [
    askOrder,
    {
      number: 2,
      name: 'lines',
      kind: 'ask',
      field: 'lines',
      question: { zh: '是订单 {order} 里的哪件商品降价了？', en: 'Which item of order {order} became cheaper?' },
      isOptional: false,
    },
    { number: 3, name: 'ruling', kind: 'decide' },
    {
      number: 4,
      name: 'summary',
      kind: 'confirm',
      summary: {
        zh: '订单 {order} 的差价：{items}。[{money}。]确认吗？',
        en: 'The difference for order {order}: {items}. [{money}. ]Shall I?',
      },
    },
    { number: 5, name: 'act', kind: 'act' },
    {
      number: 6,
      name: 'done',
      kind: 'tell',
      text: { zh: '差价已退。[{money}。]', en: 'The difference is refunded. [{money}.]' },
    },
  ],
}
