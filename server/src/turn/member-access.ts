import { may, mayHold, type RoleChange } from '@celadon/contract'
import { listOwnedBy } from '#conversation/owned'
import { deactivateMember, lockAccess, setMemberRole } from '#people/access'
import { deleteCapsOf } from '#people/caps'
import { findMember, loadMember, type Member } from '#people/members'
import { checkMayGive, readWantedRole, roleName } from '#people/roles'
import { recordAudit } from '#platform/audit'
import { isoNow } from '#platform/clock'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { withdrawOffersOf } from '#routing/assignment'
import { recordLeft } from '#routing/presence'
import { deleteMemberRouting } from '#routing/setup'
import { announceChange } from './announce.ts'
import { giveBackAll, type GivenBack } from './give-back-all.ts'
import { checkStepsDown, recordCapsEnded } from './member-caps.ts'
import { answerWhatIsOpen } from './sweep-unanswered.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

type Act = { tenantId: string; byId: string; memberId: string }

/**
 * What somebody may do from now on; caps of their own end when another role's caps count for them, and what
 * they had open goes back when they answer customers no more.
 * @throws NOT_FOUND; FORBIDDEN: whoever asks may not do as much themselves, not set the caps that end, or get a higher cap by it; LAST_ADMIN; INVALID_REQUEST between the workspace and a seller
 */
export const changeRole = async (
  deps: TurnDependencies,
  { tenantId, byId, memberId }: Act,
  wanted: RoleChange,
): Promise<Settled> => {
  const returned = await deps.database.withTenant({ tenantId }, async (tx) => {
    const { by, member } = await lockFor(tx, byId, memberId)
    // Nobody goes from the workspace to a seller, or the other way round.
    if (isOfSeller(member) !== isOfSeller(wanted)) throw new CeladonError('INVALID_REQUEST', { field: 'role' })
    const next = await readWantedRole(tx, wanted)
    checkMayGive(by, next)
    if (byId === memberId && next.role !== by.role) await checkStepsDown(tx, by, next)
    if (next.role === member.role && next.ownRole?.id === member.ownRole?.id) return noneBack
    await setMemberRole(tx, memberId, wanted)
    const ended = next.role === member.role ? [] : await deleteCapsOf(tx, memberId)
    if (ended.length > 0 && !may(by, 'cap.set')) throw new CeladonError('FORBIDDEN')
    const back = mayHold(next) ? noneBack : await stopAnswering(deps, tx, memberId)
    await recordCapsEnded(deps, tx, { tenantId, byId, memberId }, ended)
    await recordAudit(tx, {
      tenantId,
      at: isoNow(deps.clock),
      by: byId,
      act: 'member.role-changed',
      about: { kind: 'member', id: memberId },
      details: { role: roleName(next), before: roleName(member), capsEnded: ended.length },
    })
    return back
  })
  return settleReturned(deps, tenantId, returned)
}

const isOfSeller = ({ role }: Pick<Member, 'role'>): boolean => role === 'sellerMember'

/**
 * Whoever speaks with customers no more: asked nothing, and what they had open stands in its queue again, a seller's with
 * the assistant. Their profile and skills stay, for the day that they do again.
 */
export const stopAnswering = async (
  deps: TurnDependencies,
  tx: TenantTransaction,
  memberId: string,
): Promise<GivenBack> => {
  const now = isoNow(deps.clock)
  await withdrawOffersOf(tx, [memberId], now)
  await recordLeft(tx, { memberId, now })
  return giveBackOf(deps, tx, memberId)
}

/** `answerReturned`: customers whom the assistant has again are answered, for when everybody was told who may do what. */
export type Settled = { answerReturned: () => Promise<void> }

/** Shows what was given back. */
export const settleReturned = (deps: TurnDependencies, tenantId: string, { returned, given }: GivenBack): Settled => {
  for (const { conversationId, entries } of [...returned, ...given])
    announceChange(deps, tenantId, conversationId, entries)
  return {
    answerReturned: async () => {
      for (const { conversationId } of given) await answerWhatIsOpen(deps, { tenantId, conversationId })
    },
  }
}

/**
 * Takes somebody's access away. What they had open goes back to where it stood in its queue, a seller's to the assistant;
 * what they did stays under their name. Answers who signs in as them, whose log-ins are to be ended first.
 * @throws NOT_FOUND; FORBIDDEN: whoever asks may not do as much themselves; LAST_ADMIN
 */
export const removeMember = async (
  deps: TurnDependencies,
  { tenantId, byId, memberId }: Act,
): Promise<Settled & { userId: string }> => {
  const now = isoNow(deps.clock)
  const { member, gone } = await deps.database.withTenant({ tenantId }, async (tx) => {
    const { member: found } = await lockFor(tx, byId, memberId)
    await deactivateMember(tx, memberId)
    await withdrawOffersOf(tx, [memberId], now)
    await recordLeft(tx, { memberId, now })
    const ended = await deleteCapsOf(tx, memberId)
    await deleteMemberRouting(tx, memberId)
    const gone = await giveBackOf(deps, tx, memberId)
    await recordCapsEnded(deps, tx, { tenantId, byId, memberId }, ended)
    await recordAudit(tx, {
      tenantId,
      at: now,
      by: byId,
      act: 'member.removed',
      about: { kind: 'member', id: memberId },
      details: {
        role: roleName(found),
        sellerId: found.sellerId,
        conversations: gone.returned.length + gone.given.length,
      },
    })
    return { member: found, gone }
  })
  return { userId: member.userId, ...settleReturned(deps, tenantId, gone) }
}

const noneBack: GivenBack = { returned: [], given: [] }

const giveBackOf = async (deps: TurnDependencies, tx: TenantTransaction, memberId: string): Promise<GivenBack> =>
  giveBackAll(deps, tx, await listOwnedBy(tx, memberId))

/**
 * Everybody with a say is held while it is decided, so that two who take each other's access away leave one.
 * @throws NOT_FOUND, FORBIDDEN, LAST_ADMIN
 */
const lockFor = async (
  tx: TenantTransaction,
  byId: string,
  memberId: string,
): Promise<{ by: Member; member: Member }> => {
  const admins = await lockAccess(tx)
  const by = await loadGiver(tx, byId)
  const member = await loadMember(tx, memberId)
  if (!member.isActive) throw new CeladonError('NOT_FOUND')
  checkMayGive(by, member)
  if (admins.length === 1 && admins[0] === memberId) throw new CeladonError('LAST_ADMIN')
  return { by, member }
}

/** Whoever asks, as they are now. @throws FORBIDDEN */
export const loadGiver = async (tx: TenantTransaction, id: string): Promise<Member> => {
  const by = await findMember(tx, id)
  if (!by?.isActive || !may(by, 'people.manage')) throw new CeladonError('FORBIDDEN')
  return by
}
