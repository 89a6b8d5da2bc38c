import type { Language, Localized } from '@celadon/contract'

/** Says that there is an answer and never which: whoever sees the mail need not be whom the answer is for. */
export const writeNoticeMail = (
  link: string,
  tenantName: Localized,
  language: Language,
): { subject: string; body: string } => templates[language](link, tenantName[language])

const templates: Record<Language, (link: string, tenant: string) => { subject: string; body: string }> = {
  zh: (link, tenant) => ({
    subject: `【${tenant}】您的咨询有了新回复`,
    body: [
      '您好，您的咨询有了新回复。点击下面的链接回到会话：',
      '',
      link,
      '',
      '链接 72 小时内有效，只能使用一次，请不要转发。查询订单前，会请您再次核实身份。',
      '',
      tenant,
    ].join('\n'),
  }),
  en: (link, tenant) => ({
    subject: `You have an answer from ${tenant}`,
    body: [
      'Hello. There is an answer in your conversation with us. Follow this link back to it:',
      '',
      link,
      '',
      'The link works once, for 72 hours; please do not forward it. Before we look at orders again, we will ask you to confirm who you are.',
      '',
      tenant,
    ].join('\n'),
  }),
}
