import type { Mail, Mailer } from '#platform/mail'
import { isMailAddress } from '#platform/mail'
import { createTransport } from 'nodemailer'
import type SMTPTransport from 'nodemailer/lib/smtp-transport/index.js'

/**
 * `url`: `smtp://user:password@host:port` (STARTTLS when the server offers it) or `smtps://...`; `from`: one plain
 * address; `fromName`: what readers see beside it. `requireTls` refuses to send in the clear.
 */
export type SmtpSettings = {
  url: string
  from: string
  fromName?: string
  requireTls?: boolean
}

/** @throws Error when `url` is no SMTP address or `from` no mail address. */
export const createSmtpMailer = (settings: SmtpSettings): Mailer & { check: () => Promise<void> } => {
  const { from } = settings
  if (!isMailAddress(from)) throw new Error(`Mail cannot be sent from '${from}': it is not one plain address`)
  const transport = createTransport(transportOptions(settings))
  const domain = from.slice(from.lastIndexOf('@') + 1)
  return {
    send: async (mail) => {
      await transport.sendMail({ ...toMessage(mail, domain), from: { name: settings.fromName ?? '', address: from } })
    },
    /** Connects and signs in without sending. @throws what the server or the network said. */
    check: async () => {
      await transport.verify()
    },
  }
}

const transportOptions = ({ url, requireTls }: SmtpSettings): SMTPTransport.Options => {
  const { protocol, hostname, port, username, password } = new URL(url)
  if (protocol !== 'smtp:' && protocol !== 'smtps:') throw new Error('SMTP_URL begins with smtp:// or smtps://')
  const isSecure = protocol === 'smtps:'
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || (isSecure ? 465 : 587),
    secure: isSecure,
    requireTLS: requireTls === true,
    ...(username ? { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } } : {}),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    // A mail is text: nothing in it may make us read a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

/** An address as an object is taken as it stands: no list, no name, no second recipient can hide in it. */
const toMessage = (mail: Mail, domain: string) => {
  if (!isMailAddress(mail.to)) throw new Error('The recipient is not one plain address')
  return {
    to: { name: '', address: mail.to },
    subject: oneLine(mail.subject),
    text: mail.text,
    messageId: `<${mail.messageId.replaceAll(/[^\w.-]/g, '')}@${domain}>`,
    // RFC 3834: whoever answers mail by machine must not answer this one.
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  }
}

const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
