import type { AuditAct, InvitationWish } from '@celadon/contract'
import { checkMayGive, readWantedRole, roleName } from '#people/roles'
import { isMemberAddress } from '#people/members'
import { countInvitation } from '#people/proof'
import { recordAudit } from '#platform/audit'
import { isoNow } from '#platform/clock'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { randomToken } from '#platform/ids'
import { isMailAddress, queueMail } from '#platform/mail'
import type { InvitationNeeds, Inviter } from './invitation-needs.ts'
import { lifeMs, mostOpen, type InvitationRow } from './invitation.ts'
import { writeInvitationMail } from './invitation-mail.ts'
import {
  insertInvitation,
  listInvitations,
  renewInvitation,
  withdrawInvitation,
  type Sending,
} from './invitation-store.ts'

type WantedRole = Awaited<ReturnType<typeof readWantedRole>>

/** Invitation and letter are written in one transaction: there is neither without the other. */
export const invite = async (needs: InvitationNeeds, member: Inviter, wish: InvitationWish): Promise<void> => {
  const { email, role, ownRoleId, sellerId } = wish
  if (!isMailAddress(email)) throw new CeladonError('INVALID_REQUEST', { field: 'email' })
  const sending = sendingOf(needs, member)
  await needs.database.withTenant({ tenantId: member.tenantId }, async (tx) => {
    await checkSeller(needs, tx, sellerId)
    const wanted = await readWantedRole(tx, { role, ownRoleId })
    checkMayGive(member, wanted)
    if (await isMemberAddress(tx, email)) throw new CeladonError('ALREADY_MEMBER')
    await end(tx, member, { email }, sending.now)
    if ((await listInvitations(tx, mostOpen)).length >= mostOpen) throw new CeladonError('SHELF_FULL')
    const id = needs.ids.next()
    if (!(await insertInvitation(tx, { id, email, role, ownRoleId, sellerId }, sending)))
      throw new CeladonError('CHANGED_MEANWHILE')
    await sendLetter(needs, tx, { email, sellerId, wanted }, sending)
    await record(tx, member, {
      act: 'person.invited',
      invitation: { id, email, role: roleName(wanted) },
      now: sending.now,
    })
  })
}

export const sendAgain = async (needs: InvitationNeeds, member: Inviter, id: string): Promise<void> => {
  const sending = sendingOf(needs, member)
  await needs.database.withTenant({ tenantId: member.tenantId }, async (tx) => {
    const invitation = await renewInvitation(tx, id, sending)
    if (!invitation) throw new CeladonError('NOT_FOUND')
    const wanted = await readWantedRole(tx, invitation)
    checkMayGive(member, wanted)
    if (await isMemberAddress(tx, invitation.email)) throw new CeladonError('ALREADY_MEMBER')
    const { email, sellerId } = invitation
    await sendLetter(needs, tx, { email, sellerId, wanted }, sending)
    await record(tx, member, {
      act: 'invitation.sent-again',
      invitation: { id, email, role: roleName(wanted) },
      now: sending.now,
    })
  })
}

export const withdraw = async ({ database, clock }: InvitationNeeds, member: Inviter, id: string): Promise<void> => {
  const now = isoNow(clock)
  await database.withTenant({ tenantId: member.tenantId }, async (tx) => {
    if (!(await end(tx, member, { id }, now))) throw new CeladonError('NOT_FOUND')
    await record(tx, member, { act: 'invitation.withdrawn', invitation: { id }, now })
  })
}

/** The open one, if whoever ends it may give what it gives; undefined: there is none. @throws CeladonError FORBIDDEN */
const end = async (
  tx: TenantTransaction,
  member: Inviter,
  which: { id: string } | { email: string },
  now: string,
): Promise<InvitationRow | undefined> => {
  const ended = await withdrawInvitation(tx, which, { memberId: member.id, now })
  if (ended) checkMayGive(member, await readWantedRole(tx, ended, 'seen'))
  return ended
}

const record = (
  tx: TenantTransaction,
  { tenantId, id: by }: Inviter,
  done: { act: AuditAct; invitation: { id: string; email?: string; role?: string }; now: string },
): Promise<void> => {
  const { id, email, role } = done.invitation
  const details = { ...(email === undefined ? {} : { email }), ...(role === undefined ? {} : { role }) }
  return recordAudit(tx, { tenantId, at: done.now, by, act: done.act, about: { kind: 'invitation', id }, details })
}

const sendingOf = ({ clock, randomness }: InvitationNeeds, { id }: Inviter): Sending => {
  const now = isoNow(clock)
  return { token: randomToken(randomness), by: id, now, expiresAt: new Date(Date.parse(now) + lifeMs).toISOString() }
}

const checkSeller = async (needs: InvitationNeeds, tx: TenantTransaction, sellerId: string | null): Promise<void> => {
  if (sellerId === null) return
  const sellers = await needs.listSellers(tx)
  if (!sellers.some(({ id }) => id === sellerId)) throw new CeladonError('NOT_FOUND')
}

const sendLetter = async (
  needs: InvitationNeeds,
  tx: TenantTransaction,
  { email, sellerId, wanted }: Pick<InvitationRow, 'email' | 'sellerId'> & { wanted: WantedRole },
  { token, now }: Sending,
): Promise<void> => {
  if (!(await countInvitation(tx, { email, now }, needs.secret)))
    throw new CeladonError('RATE_LIMITED', { retryAfterSeconds: 24 * 3600 })
  // After the # it reaches no server's log and no other site.
  const link = `${needs.publicUrl}/console/join#${token}`
  const { name: tenant } = await needs.loadTenant(tx)
  const seller = (await needs.listSellers(tx)).find(({ id }) => id === sellerId)?.name ?? null
  const letter = writeInvitationMail(link, { tenant, role: wanted.role, ownRole: wanted.ownRole, seller })
  const id = needs.ids.next()
  await queueMail(tx, { id, key: `invitation:${id}`, recipient: email, now, ...letter })
}
