import type { Workflow } from '@celadon/contract'
import { arrived, askOrder } from './shared-steps.ts'

const remedyQuestion = { zh: '您希望退款，还是补发一件？', en: 'Would you like the money back, or a new one sent?' }

export const problemWithGoods: Workflow = {
  name: 'problem-with-goods',
  version: 4,
  title: { zh: '商品有问题', en: 'Something is wrong with the goods' },
  // The last is nobody's words but a tap: what is wrong is then asked.
  intents: ['damaged-item', 'wrong-item', 'missing-item', 'faulty-item', 'not-as-described', 'problem-with-goods'],
  wish: 'claim',
  presets: {
    'damaged-item': { reason: 'damaged' },
    'wrong-item': { reason: 'wrong-item' },
    'missing-item': { reason: 'missing' },
    'faulty-item': { reason: 'quality' },
    'not-as-described': { reason: 'not-as-described' },
  },
  steps: [
    askOrder,
    {
      number: 2,
      name: 'lines',
      mayMove: true,
      kind: 'ask',
      field: 'lines',
      question: { zh: '订单 {order} 里哪件有问题？', en: 'Which item of order {order} is it about?' },
      isOptional: false,
    },
    {
      number: 3,
      name: 'reason',
      mayMove: true,
      kind: 'ask',
      field: 'reason',
      question: { zh: '是什么问题？', en: 'What is wrong with it?' },
      isOptional: false,
    },
    {
      number: 4,
      name: 'remedy',
      mayMove: true,
      kind: 'ask',
      field: 'remedy',
      question: remedyQuestion,
      isOptional: false,
    },
    // Asked where a rule wants it, and by its own words; whoever has none goes on without. Where it is left out a person
    // looks at what would have needed one.
    {
      number: 5,
      name: 'photo',
      mayOmit: true,
      kind: 'ask',
      field: 'photo',
      question: {
        zh: '请发一张能看清问题的照片。没有照片也可以，由同事审批。',
        en: 'Please send a photo that shows the problem. Without one it goes on as well, and a colleague has to agree.',
      },
      isOptional: true,
    },
    { number: 6, name: 'ruling', kind: 'decide' },
    {
      number: 7,
      name: 'summary',
      kind: 'confirm',
      summary: {
        zh: '抱歉给您添了麻烦。订单 {order}：{items}，{reason}。[{money}。][补发 {resent}，不收费。]确认办理吗？',
        en: 'Sorry about this. Order {order}: {items}, {reason}. [{money}. ][{resent} is sent again free of charge. ]Shall I arrange it?',
      },
    },
    { number: 8, name: 'act', kind: 'act' },
    {
      number: 9,
      name: 'done',
      kind: 'tell',
      text: {
        zh: '已办好。[单号 {rma}。][退回的快递单号 {tracking}，运费由商家承担。][{money}。][{resent} 会重新寄出，不收费。]',
        en: 'It is arranged. [RMA number {rma}. ][Tracking number of the way back: {tracking}, postage is ours. ][{money}. ][{resent} is sent again free of charge.]',
      },
    },
    arrived(10, { zh: '退回的商品 {rma} 已收到。[{money}。]', en: 'The goods of {rma} are here. [{money}.]' }),
  ],
}

export const lostParcel: Workflow = {
  name: 'lost-parcel',
  version: 2,
  title: { zh: '包裹丢失', en: 'Lost parcel' },
  intents: ['lost-parcel'],
  wish: 'claim',
  presets: { any: { reason: 'late' } },
  steps: [
    askOrder,
    { number: 2, name: 'remedy', kind: 'ask', field: 'remedy', question: remedyQuestion, isOptional: false },
    { number: 3, name: 'ruling', kind: 'decide' },
    {
      number: 4,
      name: 'summary',
      kind: 'confirm',
      summary: {
        zh: '订单 {order}（{items}）按丢件处理。[{money}。][补发 {resent}，不收费。]确认吗？',
        en: 'Order {order} ({items}) is dealt with as lost. [{money}. ][{resent} is sent again free of charge. ]Shall I?',
      },
    },
    { number: 5, name: 'act', kind: 'act' },
    {
      number: 6,
      name: 'done',
      kind: 'tell',
      text: {
        zh: '已办好。[{money}。][{resent} 会重新寄出，不收费。]',
        en: 'It is arranged. [{money}. ][{resent} is sent again free of charge.]',
      },
    },
  ],
}

/** Begun by whoever watches, never by words of the customer's. */
export const giveGoodwill: Workflow = {
  name: 'goodwill',
  version: 1,
  title: { zh: '店家的补偿', en: 'Something from the shop' },
  intents: [],
  wish: 'goodwill',
  presets: {},
  steps: [
    { number: 1, name: 'ruling', kind: 'decide' },
    {
      number: 2,
      name: 'summary',
      kind: 'confirm',
      summary: {
        zh: '给您添麻烦了，订单 {order} 我们想补偿您。[{money}。]您接受吗？',
        en: 'Sorry for the trouble with order {order}. We would like to make up for it. [{money}. ]Do you accept?',
      },
    },
    { number: 3, name: 'act', kind: 'act' },
    {
      number: 4,
      name: 'done',
      kind: 'tell',
      text: { zh: '补偿已发放。[{money}。]', en: 'The compensation is paid. [{money}.]' },
    },
  ],
}

export const compensateLate: Workflow = {
  name: 'compensate-late',
  version: 1,
  title: { zh: '延误补偿', en: 'Compensation for a late parcel' },
  intents: ['late-parcel', 'compensation'],
  wish: 'compensate',
  presets: {},
  steps: [
    askOrder,
    { number: 2, name: 'ruling', kind: 'decide' },
    {
      number: 3,
      name: 'summary',
      kind: 'confirm',
      summary: {
        zh: '订单 {order} 晚了，抱歉。[{money}。]要现在领取吗？',
        en: 'Order {order} is late, sorry. [{money}. ]Shall I pay it out now?',
      },
    },
    { number: 4, name: 'act', kind: 'act' },
    {
      number: 5,
      name: 'done',
      kind: 'tell',
      text: { zh: '补偿已发放。[{money}。]', en: 'The compensation is paid. [{money}.]' },
    },
  ],
}
