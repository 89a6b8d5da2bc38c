import { createHash } from 'node:crypto'
import { may, type AuditDetails, type RoutingSetup, type RoutingSheet } from '@celadon/contract'
import { listMembers, type Member } from '#people/members'
import { recordAudit } from '#platform/audit'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { listQueues, recordQueues } from '#routing'
import { listPresences } from '#routing/presence'
import { findFaults } from './find-faults.ts'
import {
  listMemberRouting,
  listProfiles,
  listSkills,
  loadSilence,
  lockSetup,
  recordSilence,
  replacePeople,
} from './setup-store.ts'

/** All there is, with the mark of its present state. */
export const loadSetup = async (tx: TenantTransaction): Promise<RoutingSetup & { defaultQueueId: string }> => {
  const [queues, profiles, skills, members, endsSilentAfterHours] = await Promise.all([
    listQueues(tx),
    listProfiles(tx),
    listSkills(tx),
    listMemberRouting(tx),
    loadSilence(tx),
  ])
  const listed = queues.map(({ isDefault: _isDefault, ...queue }) => queue)
  const setup = { queues: listed, profiles, skills, members, endsSilentAfterHours }
  const revision = createHash('sha256').update(JSON.stringify(setup)).digest('base64url').slice(0, 22)
  return { revision, ...setup, defaultQueueId: queues.find(({ isDefault }) => isDefault)!.id }
}

/** The same with the people who can take conversations, and who of them is there. */
export const loadSheet = async (tx: TenantTransaction): Promise<RoutingSheet> => {
  const [setup, members, presences] = await Promise.all([loadSetup(tx), listStaff(tx), listPresences(tx)])
  const people = members.map(({ id, displayName }) => {
    const presence = presences.find(({ memberId }) => memberId === id)
    return { id, name: displayName, presence: presence?.state ?? ('away' as const), since: presence?.since ?? null }
  })
  return { ...setup, people }
}

/**
 * Saves the whole sheet; queues that it does not name are taken away.
 * @throws DRAFT_CHANGED when somebody saved since; NOT_FOUND when it names a member, queue, profile or skill there is not;
 * INVALID_REQUEST when the same thing stands in it twice; QUEUE_IN_USE when conversations wait in a queue that is to go,
 * or it is the default one
 */
export const saveSetup = async (
  tx: TenantTransaction,
  setup: RoutingSetup,
  by: { tenantId: string; memberId: string | null; now: string },
): Promise<void> => {
  await lockSetup(tx)
  const known = await loadSetup(tx)
  if (known.revision !== setup.revision) throw new CeladonError('DRAFT_CHANGED')
  const fault = findFaults(setup, {
    // Whoever serves customers no more keeps their line.
    memberIds: [...(await listStaff(tx)).map(({ id }) => id), ...known.members.map(({ memberId }) => memberId)],
  })
  if (fault) throw new CeladonError(fault)
  await recordQueues(tx, setup.queues)
  await replacePeople(tx, setup)
  await recordSilence(tx, setup.endsSilentAfterHours)
  await recordAudit(tx, {
    tenantId: by.tenantId,
    at: by.now,
    by: by.memberId,
    act: 'routing.saved',
    about: { kind: 'workspace', id: by.tenantId },
    details: describeChange(known, setup),
  })
}

const parts = ['queues', 'profiles', 'skills', 'members'] as const

/** Of each part of the sheet how many lines are other than they were. */
const describeChange = (known: RoutingSetup, setup: RoutingSetup): AuditDetails => ({
  ...Object.fromEntries(parts.map((part) => [part, countChanged(known[part], setup[part])])),
  ...(known.endsSilentAfterHours === setup.endsSilentAfterHours
    ? {}
    : { endsSilentAfterHours: setup.endsSilentAfterHours, before: known.endsSilentAfterHours }),
})

const countChanged = (known: readonly object[], wanted: readonly object[]): number => {
  const [before, after] = [known.map(inOrder), wanted.map(inOrder)]
  const gone = before.filter((line) => !after.includes(line)).length
  return Math.max(gone, after.filter((line) => !before.includes(line)).length)
}

/** The same text for the same line, in whatever order its names came. */
const inOrder = (line: object): string =>
  JSON.stringify(line, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  )

const mostStaff = 1000
const listStaff = async (tx: TenantTransaction): Promise<Member[]> =>
  (await listMembers(tx, { limit: mostStaff })).filter(
    (member) => member.isActive && member.role !== 'sellerMember' && may(member, 'conversation.answer'),
  )
