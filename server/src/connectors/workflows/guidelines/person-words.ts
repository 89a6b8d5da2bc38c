import type { Localized } from '@celadon/contract'

/** What the customer hears when a step is a person's. */
export const whyAPerson = (action: string): Localized => reasons[action] ?? anyReason

const anyReason: Localized = {
  zh: '这一步由同事来做，我把您说的都转过去了。',
  en: 'A colleague does this step. I pass on all you have told me.',
}

const reasons: Readonly<Record<string, Localized>> = {
  'ask-the-oracle': {
    zh: '这要由同事在内部系统里核对，我把您说的都转过去了。',
    en: 'A colleague has to check this in our own systems. I pass on all you have told me.',
  },
  'offer-refund': {
    zh: '退款金额由同事按规则核定，我把您说的都转过去了。',
    en: 'A colleague works out the refund by our rules. I pass on all you have told me.',
  },
  'update-account': {
    zh: '账户资料不能在聊天里直接改，由同事核实后办理。',
    en: 'Account details are not changed by chat: a colleague checks and does it.',
  },
  'make-password': {
    zh: '密码不能在聊天里重置，由同事核实后办理。请不要在这里发送密码或验证码。',
    en: 'Passwords are not reset by chat: a colleague checks and does it. Please do not send a password or PIN here.',
  },
  'make-purchase': {
    zh: '下单由同事来办理。请不要在这里发送银行卡号。',
    en: 'A colleague places the order. Please do not send a card number here.',
  },
  'select-faq': {
    zh: '这个问题由同事来回答。',
    en: 'A colleague answers this.',
  },
}
