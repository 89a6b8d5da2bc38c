import type { Workflow } from '@celadon/contract'
import { askOrder } from './shared-steps.ts'

export const requestInvoice: Workflow = {
  name: 'request-invoice',
  version: 1,
  title: { zh: '开发票', en: 'Invoice' },
  intents: ['request-invoice'],
  wish: 'request-invoice',
  presets: {},
  steps: [
    askOrder,
    {
      number: 2,
      name: 'invoice',
      kind: 'ask',
      field: 'invoice',
      question: {
        zh: '发票抬头开谁的？个人只填姓名，公司请填全称和税号。',
        en: 'Whom is the invoice for? A person needs just the name, a company its full name and tax number.',
      },
      isOptional: false,
    },
    { number: 3, name: 'ruling', kind: 'decide' },
    {
      number: 4,
      name: 'summary',
      kind: 'confirm',
      summary: {
        zh: '为订单 {order} 开发票，抬头：{invoice}。[发到档案里的邮箱 {email}。]确认吗？',
        en: 'This makes out an invoice for order {order} to {invoice}[ and sends it to the address on file, {email}]. Shall I?',
      },
    },
    { number: 5, name: 'act', kind: 'act' },
    {
      number: 6,
      name: 'done',
      kind: 'tell',
      text: {
        zh: '订单 {order} 的发票已开好。[已发到 {email}。]',
        en: 'The invoice for order {order} is made out. [It was sent to {email}.]',
      },
    },
  ],
}

export const resendInvoice: Workflow = {
  name: 'resend-invoice',
  version: 1,
  title: { zh: '再发一次发票', en: 'Send the invoice again' },
  intents: ['resend-invoice'],
  wish: 'resend-invoice',
  presets: {},
  steps: [
    askOrder,
    { number: 2, name: 'ruling', kind: 'decide' },
    {
      number: 3,
      name: 'summary',
      kind: 'confirm',
      summary: {
        zh: '把订单 {order} 的发票再发一次[，发到档案里的邮箱 {email}]。确认吗？',
        en: 'This sends the invoice for order {order} once more[, to the address on file, {email}]. Shall I?',
      },
    },
    { number: 4, name: 'act', kind: 'act' },
    {
      number: 5,
      name: 'done',
      kind: 'tell',
      text: {
        zh: '订单 {order} 的发票已再次发出。[收件邮箱：{email}。]',
        en: 'The invoice for order {order} was sent once more[, to {email}].',
      },
    },
  ],
}

export const applyCoupon: Workflow = {
  name: 'apply-coupon',
  version: 1,
  title: { zh: '补用优惠券', en: 'Coupon that did not count' },
  intents: ['coupon-not-applied'],
  wish: 'apply-coupon',
  presets: {},
  steps: [
    askOrder,
    {
      number: 2,
      name: 'coupon',
      kind: 'ask',
      field: 'coupon',
      question: { zh: '是哪一张优惠券？', en: 'Which coupon is it?' },
      isOptional: false,
    },
    {
      number: 3,
      name: 'method',
      mayOmit: true,
      kind: 'ask',
      field: 'method',
      question: { zh: '退到哪里？', en: 'Where should it go?' },
      isOptional: true,
    },
    { number: 4, name: 'ruling', kind: 'decide' },
    {
      number: 5,
      name: 'summary',
      kind: 'confirm',
      summary: {
        zh: '订单 {order} 补用优惠券 {coupon}。[{money}。]确认吗？',
        en: 'Order {order} gets coupon {coupon}. [{money}. ]Shall I?',
      },
    },
    { number: 6, name: 'act', kind: 'act' },
    {
      number: 7,
      name: 'done',
      kind: 'tell',
      text: {
        zh: '优惠券已补用到订单 {order}。[{money}。]',
        en: 'The coupon now counts for order {order}. [{money}.]',
      },
    },
  ],
}

/** Only told: whoever is no member hears what the article says. */
export const tellMembership: Workflow = {
  name: 'tell-membership',
  version: 1,
  title: { zh: '我的会员', en: 'My membership' },
  intents: ['membership-benefits', 'points-question'],
  wish: null,
  presets: {},
  steps: [
    {
      number: 1,
      name: 'membership',
      kind: 'tell',
      text: {
        zh: '[您的{plan}会员，{since} 开通。][等级：{tier}。][{renews} 自动续费 {price}。][不再续费，可用到 {until}。][现有积分 {points}。][权益：{benefits}。]',
        en: '[You have {plan}, since {since}. ][Tier: {tier}. ][It renews on {renews} for {price}. ][It is not renewed and runs until {until}. ][Points: {points}. ][It brings {benefits}.]',
      },
    },
  ],
}

export const endMembership: Workflow = {
  name: 'end-membership',
  version: 1,
  title: { zh: '停止会员续费', en: 'End the membership' },
  intents: ['cancel-membership'],
  wish: 'end-membership',
  presets: {},
  steps: [
    { number: 1, name: 'ruling', kind: 'decide' },
    {
      number: 2,
      name: 'summary',
      kind: 'confirm',
      summary: {
        zh: '停止{plan}会员续费（本来 {renews} 续费）。[{money}，会员现在结束。][会员照常用到 {ends}，之后不再扣费。]确认吗？',
        en: 'This stops {plan} from renewing on {renews}. [{money}, and it ends now. ][It runs until {ends}, and nothing is charged after that. ]Shall I?',
      },
    },
    { number: 3, name: 'act', kind: 'act' },
    {
      number: 4,
      name: 'done',
      kind: 'tell',
      text: {
        zh: '已停止会员续费。[{money}。][可以用到 {ends}，之后不再扣费。]',
        en: 'The membership is not renewed any more. [{money}. ][It runs until {ends}, and nothing is charged after that.]',
      },
    },
  ],
}
