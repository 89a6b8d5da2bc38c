import type { StaffRole } from '@celadon/contract'
import { changeOwner } from '#conversation'
import type { ConversationHead } from '#conversation/heads'
import { listOwnedBy } from '#conversation/owned'
import { deactivateMember, lockAdmins, setMemberRole } from '#people/access'
import { deleteCapsOf } from '#people/caps'
import { loadMember, type Member } from '#people/members'
import { recordAudit } from '#platform/audit'
import { isoNow } from '#platform/clock'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { withdrawOffersOf } from '#routing/assignment'
import { recordLeft } from '#routing/presence'
import { deleteMemberRouting } from '#routing/setup'
import { words } from '#turn/words'
import { announceChange } from './announce.ts'
import { returnToQueues, type Returned } from './assign-waiting.ts'
import { systemEntry } from './new-entries.ts'
import { answerWhatIsOpen } from './sweep-unanswered.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

type Act = { tenantId: string; adminId: string; memberId: string }
type Deps = Pick<TurnDependencies, 'database' | 'clock'>

/**
 * What somebody of the staff may do from now on; caps of their own end with the role they were given for.
 * @throws NOT_FOUND; FORBIDDEN: whoever asks is no admin any more; LAST_ADMIN; INVALID_REQUEST for a seller's member
 */
export const changeRole = (deps: Deps, { tenantId, adminId, memberId }: Act, role: StaffRole): Promise<void> =>
  deps.database.withTenant({ tenantId }, async (tx) => {
    const member = await lockFor(tx, adminId, memberId)
    if (member.role === 'sellerMember') throw new CeladonError('INVALID_REQUEST', { field: 'role' })
    if (member.role === role) return
    await setMemberRole(tx, memberId, role)
    const capsEnded = await deleteCapsOf(tx, memberId)
    await recordAudit(tx, {
      tenantId,
      at: isoNow(deps.clock),
      by: adminId,
      act: 'member.role-changed',
      about: { kind: 'member', id: memberId },
      details: { role, before: member.role, capsEnded },
    })
  })

/**
 * Takes somebody's access away. What they had open goes back to where it stood in its queue, a seller's to the assistant;
 * what they did stays under their name. Answers who signs in as them, whose log-ins are to be ended first, and then
 * `answerReturned`: customers whom the assistant has again are answered.
 * @throws NOT_FOUND; FORBIDDEN: whoever asks is no admin any more; LAST_ADMIN
 */
export const removeMember = async (
  deps: TurnDependencies,
  { tenantId, adminId, memberId }: Act,
): Promise<{ userId: string; answerReturned: () => Promise<void> }> => {
  const now = isoNow(deps.clock)
  const { member, gone } = await deps.database.withTenant({ tenantId }, async (tx) => {
    const found = await lockFor(tx, adminId, memberId)
    await deactivateMember(tx, memberId)
    await withdrawOffersOf(tx, [memberId], now)
    await recordLeft(tx, { memberId, now })
    await deleteCapsOf(tx, memberId)
    await deleteMemberRouting(tx, memberId)
    const gone = await giveBackOf(deps, tx, memberId)
    await recordAudit(tx, {
      tenantId,
      at: now,
      by: adminId,
      act: 'member.removed',
      about: { kind: 'member', id: memberId },
      details: { role: found.role, sellerId: found.sellerId, conversations: gone.returned.length + gone.given.length },
    })
    return { member: found, gone }
  })
  for (const { conversationId, entries } of [...gone.returned, ...gone.given])
    announceChange(deps, tenantId, conversationId, entries)
  const answerReturned = async (): Promise<void> => {
    for (const { conversationId } of gone.given) await answerWhatIsOpen(deps, { tenantId, conversationId })
  }
  return { userId: member.userId, answerReturned }
}

type GivenBack = { returned: Returned[]; given: Returned[] }

const giveBackOf = async (deps: TurnDependencies, tx: TenantTransaction, memberId: string): Promise<GivenBack> => {
  const owned = await listOwnedBy(tx, memberId)
  const sellers = owned.filter(({ owner }) => owner.kind === 'seller')
  const others = owned.filter((head) => !sellers.includes(head))
  return { returned: await returnToQueues(deps, tx, others), given: await giveToAssistant(deps, tx, sellers) }
}

/**
 * The admins are held while it is decided, so that two who take each other's access away leave one.
 * @throws NOT_FOUND, FORBIDDEN, LAST_ADMIN
 */
const lockFor = async (tx: TenantTransaction, adminId: string, memberId: string): Promise<Member> => {
  const admins = await lockAdmins(tx)
  if (!admins.includes(adminId)) throw new CeladonError('FORBIDDEN')
  const member = await loadMember(tx, memberId)
  if (!member.isActive) throw new CeladonError('NOT_FOUND')
  if (admins.length === 1 && admins[0] === memberId) throw new CeladonError('LAST_ADMIN')
  return member
}

const giveToAssistant = async (
  deps: Pick<TurnDependencies, 'ids' | 'clock'>,
  tx: TenantTransaction,
  heads: readonly ConversationHead[],
): Promise<Returned[]> => {
  const given: Returned[] = []
  for (const { id, epoch, language } of heads) {
    const text = words[language].system.givenBack
    const { entries } = await changeOwner(tx, {
      conversationId: id,
      epoch,
      to: { kind: 'assistant', id: null },
      callBackBy: null,
      now: isoNow(deps.clock),
      entries: [systemEntry(deps.ids.next(), { kind: 'owner', code: 'given-back', text })],
    })
    given.push({ conversationId: id, entries })
  }
  return given
}
