import type { Localized } from '@celadon/contract'

/** What the operator answered. */
export type AnswerAbout = 'publishing' | 'objection'

/** To members, whose language is not known: both. `deskUrl`: where they read it. */
export const answerWords = (
  about: AnswerAbout,
  shop: Localized,
  deskUrl: string,
): { subject: string; body: string } => ({
  subject: [subject.zh(shop.zh), subject.en(shop.en)].join(' | '),
  body: [bodies[about].zh, bodies[about].en, `${deskUrl}/console/rules/${pages[about]}`].join('\n\n'),
})

const subject = {
  zh: (shop: string) => `【${shop}】运营方答复了您`,
  en: (shop: string) => `${shop}: the operator answered`,
}

const bodies: Record<AnswerAbout, Localized> = {
  publishing: {
    zh: '您提交发布的规则有了答复。请登录工作台，在“规则”里查看。',
    en: 'There is an answer to the rules that you asked to publish. Sign in to the desk and read it under Rules.',
  },
  objection: {
    zh: '您指出的错误有了答复。请登录工作台，在“规则”的“更正”里查看。',
    en: 'There is an answer to what you said was wrong. Sign in to the desk and read it under Rules, Corrections.',
  },
}

const pages: Record<AnswerAbout, string> = { publishing: 'policy', objection: 'corrections' }
