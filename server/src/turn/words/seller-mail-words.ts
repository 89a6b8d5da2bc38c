import type { Localized } from '@celadon/contract'

/** What a seller's people are written to about: that they are needed, or what the operator answered. */
export type SellerMailAbout = 'approval' | 'held' | 'person' | 'publishing' | 'objection'

/** To members, whose language is not known: both. `deskUrl`: where they read it. */
export const sellerMailWords = (
  about: SellerMailAbout,
  shop: Localized,
  deskUrl: string,
): { subject: string; body: string } => {
  const { subject, body, page } = mails[about]
  return {
    subject: `【${shop.zh}】${subject.zh} | ${shop.en}: ${subject.en}`,
    body: [body.zh, alsoThere.zh, body.en, alsoThere.en, `${deskUrl}/console/${page}`].join('\n\n'),
  }
}

/** One mail an hour is all there is: the rest is told with it. */
const alsoThere: Localized = {
  zh: '此后一小时内的其他事项不再另发邮件，也请在工作台查看。',
  en: 'Whatever else comes within the hour brings no other mail: it waits at the desk too.',
}
const waits: Localized = { zh: '有客户在等您答复', en: 'a customer waits for your answer' }
const answered: Localized = { zh: '运营方答复了您', en: 'the operator answered' }

const mails: Record<SellerMailAbout, { subject: Localized; body: Localized; page: string }> = {
  approval: {
    subject: waits,
    body: {
      zh: '有一件事等您同意或拒绝，例如客户申请破例。请登录工作台，在“规则”的“审批”里答复；没有答复的，客户两天后会收到通知。',
      en: 'Something waits for your yes or no, such as an exception that a customer asks for. Sign in to the desk and answer it under Rules, Approvals; without an answer the customer is told so after two days.',
    },
    page: 'rules/approvals',
  },
  held: {
    subject: waits,
    body: {
      zh: '智能客服的一条回复等您同意后再发出。请登录工作台，在“实时”里答复；一分钟内没有答复的，客户会转给同事。',
      en: 'A reply of the assistant waits for your yes before it is said. Sign in to the desk and answer it under Live; without an answer within a minute the customer goes to a person.',
    },
    page: 'watch',
  },
  person: {
    subject: { zh: '有客户在等人工', en: 'a customer waits for a person' },
    body: {
      zh: '一位客户谈到您的商品，已转给人工。请登录工作台，在“实时”里可以一起看、留话或回答。',
      en: 'A customer who speaks of your goods was passed to a person. Sign in to the desk to read along, leave a note or answer under Live.',
    },
    page: 'watch',
  },
  publishing: {
    subject: answered,
    body: {
      zh: '您提交发布的规则有了答复。请登录工作台，在“规则”里查看。',
      en: 'There is an answer to the rules that you asked to publish. Sign in to the desk and read it under Rules.',
    },
    page: 'rules/policy',
  },
  objection: {
    subject: answered,
    body: {
      zh: '您指出的错误有了答复。请登录工作台，在“规则”的“更正”里查看。',
      en: 'There is an answer to what you said was wrong. Sign in to the desk and read it under Rules, Corrections.',
    },
    page: 'rules/corrections',
  },
}
