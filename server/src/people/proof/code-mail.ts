import type { Language, Localized } from '@celadon/contract'

/** The only variable words are the tenant's own name and the code: nothing a stranger typed gets into a mail. */
export const writeCodeMail = (
  code: string,
  tenantName: Localized,
  language: Language,
): { subject: string; body: string } => templates[language](code, tenantName[language])

const templates: Record<Language, (code: string, tenant: string) => { subject: string; body: string }> = {
  zh: (code, tenant) => ({
    subject: `【${tenant}】您的验证码`,
    body: [
      `您的验证码是 ${code}，10 分钟内有效，请在会话窗口中输入。`,
      '',
      '请不要把它告诉任何人，我们的同事不会向您索要。如果不是您本人操作，请忽略这封邮件，您的账户没有任何变化。',
      '',
      tenant,
    ].join('\n'),
  }),
  en: (code, tenant) => ({
    subject: `Your code from ${tenant}`,
    body: [
      `Your code is ${code}. It is valid for 10 minutes. Type it into the chat window.`,
      '',
      'Do not give it to anyone; our staff never ask for it. If this was not you, ignore this mail: nothing about your account has changed.',
      '',
      tenant,
    ].join('\n'),
  }),
}
