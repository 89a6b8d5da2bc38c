import type { Localized } from '@celadon/contract'

/** To members, whose language is not known: both. `deskUrl`: where they answer. */
export const alertWords = (shop: Localized, deskUrl: string): { subject: string; body: string } => ({
  subject: [subject.zh(shop.zh), subject.en(shop.en)].join(' | '),
  body: [body.zh, body.en, `${deskUrl}/console/rules/approvals`].join('\n\n'),
})

const subject = {
  zh: (shop: string) => `【${shop}】有客户在等您答复`,
  en: (shop: string) => `${shop}: a customer waits for your answer`,
}

const body: Localized = {
  zh: '有一件事等您同意或拒绝，例如客户申请破例。请登录工作台，在“规则”的“审批”里答复；没有答复的，客户两天后会收到通知。',
  en: 'Something waits for your yes or no, such as an exception that a customer asks for. Sign in to the desk and answer it under Rules, Approvals; without an answer the customer is told so after two days.',
}
