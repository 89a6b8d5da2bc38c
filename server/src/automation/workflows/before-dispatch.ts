import type { Workflow } from '@celadon/contract'
import { askMethodOfDifference, askOrder, askSwaps } from './shared-steps.ts'

export const cancelOrder: Workflow = {
  name: 'cancel-order',
  version: 1,
  title: { zh: '取消订单', en: 'Cancel an order' },
  intents: ['cancel-order'],
  wish: 'cancel-order',
  presets: {},
  steps: [
    askOrder,
    {
      number: 2,
      name: 'reason',
      kind: 'ask',
      field: 'reason',
      question: { zh: '订单 {order} 为什么取消？', en: 'Why do you want to cancel order {order}?' },
      isOptional: true,
    },
    { number: 3, name: 'ruling', kind: 'decide' },
    {
      number: 4,
      name: 'summary',
      kind: 'confirm',
      summary: {
        zh: '将取消订单 {order}：{items}。[{money}。]取消后不能恢复。确认吗？',
        en: 'This cancels order {order}: {items}. [{money}. ]It cannot be undone. Shall I?',
      },
    },
    { number: 5, name: 'act', kind: 'act' },
    {
      number: 6,
      name: 'done',
      kind: 'tell',
      text: { zh: '订单 {order} 已取消。[{money}。]', en: 'Order {order} is cancelled. [{money}.]' },
    },
  ],
}

export const changeAddress: Workflow = {
  name: 'change-address',
  version: 1,
  title: { zh: '修改收货地址', en: 'Change the delivery address' },
  intents: ['change-address'],
  wish: 'change-address',
  presets: {},
  steps: [
    askOrder,
    {
      number: 2,
      name: 'address',
      kind: 'ask',
      field: 'address',
      question: { zh: '订单 {order} 要改送到哪里？', en: 'Where should order {order} go instead?' },
      isOptional: false,
    },
    { number: 3, name: 'ruling', kind: 'decide' },
    {
      number: 4,
      name: 'summary',
      kind: 'confirm',
      summary: {
        zh: '订单 {order} 将改送到：{address}。确认吗？',
        en: 'Order {order} will go to: {address}. Shall I change it?',
      },
    },
    { number: 5, name: 'act', kind: 'act' },
    {
      number: 6,
      name: 'done',
      kind: 'tell',
      text: { zh: '已改好，订单 {order} 将送到：{address}。', en: 'Done. Order {order} goes to: {address}.' },
    },
  ],
}

export const changeItems: Workflow = {
  name: 'change-items',
  version: 1,
  title: { zh: '修改订单商品', en: 'Change items of an order' },
  intents: ['change-items'],
  wish: 'change-items',
  presets: {},
  steps: [
    askOrder,
    {
      number: 2,
      name: 'lines',
      kind: 'ask',
      field: 'lines',
      question: { zh: '订单 {order} 里要改哪些商品？', en: 'Which items of order {order} should change?' },
      isOptional: false,
    },
    askSwaps,
    askMethodOfDifference,
    { number: 5, name: 'ruling', kind: 'decide' },
    {
      number: 6,
      name: 'summary',
      kind: 'confirm',
      summary: {
        zh: '订单 {order} 将修改：{items}。[{money}。]只能改一次，要改的都在这里了吗？确认吗？',
        en: 'Order {order} will change: {items}. [{money}. ]This works once for an order, so please check that everything is in it. Shall I?',
      },
    },
    { number: 7, name: 'act', kind: 'act' },
    {
      number: 8,
      name: 'done',
      kind: 'tell',
      text: { zh: '已改好，订单 {order}：{items}。[{money}。]', en: 'Done. Order {order}: {items}. [{money}.]' },
    },
  ],
}

export const changePayment: Workflow = {
  name: 'change-payment',
  version: 1,
  title: { zh: '更换支付方式', en: 'Change the way of payment' },
  intents: ['change-payment'],
  wish: 'change-payment',
  presets: {},
  steps: [
    askOrder,
    {
      number: 2,
      name: 'method',
      kind: 'ask',
      field: 'method',
      question: { zh: '订单 {order} 改用哪个支付方式？', en: 'Which way to pay should order {order} use?' },
      isOptional: false,
    },
    { number: 3, name: 'ruling', kind: 'decide' },
    {
      number: 4,
      name: 'summary',
      kind: 'confirm',
      summary: {
        zh: '订单 {order} 将改用{chosen}付款，原来付的退回。[{money}。]确认吗？',
        en: 'Order {order} will be paid with {chosen} instead, and what was paid before comes back. [{money}. ]Shall I?',
      },
    },
    { number: 5, name: 'act', kind: 'act' },
    {
      number: 6,
      name: 'done',
      kind: 'tell',
      text: {
        zh: '订单 {order} 已改用{chosen}付款。[{money}。]',
        en: 'Order {order} is paid with {chosen} now. [{money}.]',
      },
    },
  ],
}
