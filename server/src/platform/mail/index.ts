/** Outgoing mail, written down before it is tried: queued once under its key, sent by a job, tried again with patience. */
export { isMailAddress } from './mail-address.ts'
export type { Mail, Mailer } from './mailer.ts'
export { listOutgoingMails, queueMail } from './outgoing-mail-store.ts'
export type { OutgoingMail, QueuedMail } from './outgoing-mail-store.ts'
export { sendDueMails } from './send-due-mails.ts'
