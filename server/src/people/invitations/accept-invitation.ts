import type { Invited, Join } from '@celadon/contract'
import { readWantedRole, roleName } from '#people/roles'
import { joinMember } from '#people/members'
import { recordAudit } from '#platform/audit'
import { isoNow } from '#platform/clock'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import type { InvitationNeeds } from './invitation-needs.ts'
import { checkOpen, type InvitationRow } from './invitation.ts'
import { findInvitation, findInvitationTenant, lockInvitation, recordUsed } from './invitation-store.ts'

/** Tries the sign-in of this pair, which proves that the account is theirs. */
export type SignIn<T> = (pair: { email: string; password: string }) => Promise<T>

export const readInvitation = async (needs: InvitationNeeds, token: string): Promise<Invited> => {
  const tenantId = await findTenant(needs, token)
  return needs.database.withTenant({ tenantId }, async (tx) => {
    const { email, role, ownRoleId, sellerId } = await openOne(needs, tx, token, findInvitation)
    const { ownRole } = await readWantedRole(tx, { role, ownRoleId }, 'seen')
    const { name: tenantName } = await needs.loadTenant(tx)
    const sellers = await needs.listSellers(tx)
    return { email, role, ownRole, tenantName, sellerName: sellers.find(({ id }) => id === sellerId)?.name ?? null }
  })
}

/**
 * The account, the sign-in, then in one transaction the membership and the end of the link. A crash or a race in between
 * leaves an account that is nobody's member, and whoever chose its password comes in by the same link again. An address
 * that has an account elsewhere joins with the password of that.
 */
export const acceptInvitation = async <T>(
  needs: InvitationNeeds,
  { token, name, password }: Join,
  signIn: SignIn<T>,
): Promise<T> => {
  const tenantId = await findTenant(needs, token)
  const { email } = await needs.database.withTenant({ tenantId }, (tx) => openOne(needs, tx, token, findInvitation))
  await makeAccount(needs, { email, name, password })
  const entered = await signIn({ email, password })
  const user = await needs.accounts.findUserByEmail(email)
  if (!user) throw new CeladonError('UNAVAILABLE')
  await needs.database.withTenant({ tenantId }, async (tx) => {
    const { id, role, ownRoleId, sellerId } = await openOne(needs, tx, token, lockInvitation)
    const joining = await readWantedRole(tx, { role, ownRoleId })
    const wanted = { id: needs.ids.next(), userId: user.id, role, ownRoleId, sellerId, displayName: name }
    const memberId = await joinMember(tx, wanted)
    if (memberId === undefined) throw new CeladonError('ALREADY_MEMBER')
    const now = isoNow(needs.clock)
    await recordUsed(tx, id, { memberId, now })
    const about = { kind: 'member', id: memberId }
    const details = { role: roleName(joining), sellerId, invitation: id }
    await recordAudit(tx, { tenantId, at: now, by: memberId, act: 'member.joined', about, details })
  })
  return entered
}

const findTenant = async ({ database }: InvitationNeeds, token: string): Promise<string> => {
  const tenantId = await database.withDispatcher((tx) => findInvitationTenant(tx, token))
  if (tenantId === undefined) throw new CeladonError('LINK_EXPIRED')
  return tenantId
}

const openOne = async (
  { clock }: InvitationNeeds,
  tx: TenantTransaction,
  token: string,
  find: typeof findInvitation,
): Promise<InvitationRow> => {
  const invitation = await find(tx, token)
  if (!invitation) throw new CeladonError('LINK_EXPIRED')
  checkOpen(invitation, isoNow(clock))
  return invitation
}

/** Whoever has an account already, or just made one by the same link, has yet to sign in to it. */
const makeAccount = async (
  { accounts }: InvitationNeeds,
  account: { email: string; name: string; password: string },
): Promise<void> => {
  try {
    await accounts.createUser(account)
  } catch (error) {
    if (!(await accounts.findUserByEmail(account.email))) throw error
  }
}
