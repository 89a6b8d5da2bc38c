/** Sends mail over SMTP. */
export { createSmtpMailer } from './smtp-mailer.ts'
export type { SmtpSettings } from './smtp-mailer.ts'
