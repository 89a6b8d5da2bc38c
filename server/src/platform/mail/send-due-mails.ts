import type { Clock } from '#platform/clock'
import { isoNow } from '#platform/clock'
import type { Database } from '#platform/database'
import type { Mailer } from './mailer.ts'
import { claimDueMail, recordFailed, recordSent, type ClaimedMail } from './outgoing-mail-store.ts'

/** `keepsWords`: what was sent stays readable, as on the demo's mail page. */
export type SendDeps = {
  withDispatcher: Database['withDispatcher']
  mailer: Mailer | undefined
  clock: Clock
  keepsWords?: boolean
}

export type SendCount = { sent: number; failed: number }

/**
 * Sends what is due, one after the other. Each try is claimed and saved before it is made; nothing is locked while the
 * mail server is talked to. After a crash between the server's yes and our saving it, the mail goes out again under the
 * same Message-ID. Without a mailer every mail stays pending.
 */
export const sendDueMails = async (deps: SendDeps): Promise<SendCount> => {
  const count = { sent: 0, failed: 0 }
  if (!deps.mailer) return count
  while (count.sent + count.failed < mostAtOnce) {
    const mail = await claimNext(deps)
    if (!mail) break
    const isSent = await sendOne(deps, deps.mailer, mail)
    count[isSent ? 'sent' : 'failed'] += 1
  }
  return count
}

const mostAtOnce = 200
const maxAttempts = 8
/** Longer than the mailer's own limits allow a try to last. */
const leaseMs = 3 * 60_000

const claimNext = ({ withDispatcher, clock }: SendDeps): Promise<ClaimedMail | undefined> => {
  const leaseUntil = new Date(clock.now().getTime() + leaseMs).toISOString()
  return withDispatcher((tx) => claimDueMail(tx, isoNow(clock), leaseUntil))
}

const sendOne = async (deps: SendDeps, mailer: Mailer, mail: ClaimedMail): Promise<boolean> => {
  const { withDispatcher, clock, keepsWords = false } = deps
  try {
    await mailer.send({ to: mail.recipient, subject: mail.subject, text: mail.body, messageId: mail.id })
  } catch (error) {
    const failure = { error: String(error), nextTryAt: nextTry(mail.attempts, clock), keepsWords }
    await withDispatcher((tx) => recordFailed(tx, mail, failure))
    return false
  }
  await withDispatcher((tx) => recordSent(tx, mail, { now: isoNow(clock), keepsWords }))
  return true
}

/** 15 s, 1, 4, 16 and 64 minutes, 4 and 17 hours: a day in all, as mail servers use to be patient. */
const nextTry = (attempts: number, clock: Clock): string | undefined =>
  attempts >= maxAttempts ? undefined : new Date(clock.now().getTime() + 15_000 * 4 ** (attempts - 1)).toISOString()
