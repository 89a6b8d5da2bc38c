import type { Disposition, DispositionCode, Ticket, TicketCorrection, TicketList, TicketPage } from '@celadon/contract'
import { listNames } from '#people/names'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { listTickets, loadTicket, mayCorrectTo, updateTicket, type TicketRow } from '#tickets'
import type { Actor } from './desk-verbs.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

type By = { tenantId: string; member: Actor }

/** A page of tickets, those that are due first before the others. */
export const showTickets = (
  deps: Pick<TurnDependencies, 'database'>,
  { tenantId, member, ...page }: By & TicketPage,
): Promise<TicketList> =>
  deps.database.withTenant({ tenantId }, async (tx) => {
    const { tickets, next } = await listTickets(tx, page, member.id)
    return { tickets: await nameFollowers(tx, tickets), next }
  })

/** @throws NOT_FOUND */
export const showTicket = (
  deps: Pick<TurnDependencies, 'database'>,
  { tenantId, ticketId }: { tenantId: string; ticketId: string },
): Promise<Ticket> =>
  deps.database.withTenant({ tenantId }, async (tx) => {
    const [ticket] = await nameFollowers(tx, [await loadTicket(tx, ticketId)])
    return ticket!
  })

/**
 * What a person puts right, on the revision they saw.
 * @throws NOT_FOUND, CHANGED_MEANWHILE, INVALID_REQUEST for a status that nothing may come to, or a day years away
 */
export const correctTicket = (
  deps: Pick<TurnDependencies, 'database' | 'clock'>,
  { tenantId, member, ticketId, ...correction }: By & TicketCorrection & { ticketId: string },
): Promise<Ticket> =>
  deps.database.withTenant({ tenantId }, async (tx) => {
    const known = await loadTicket(tx, ticketId)
    const now = deps.clock.now()
    if (correction.dueAt !== undefined) checkDue(correction.dueAt, now)
    const change = { ...changeOf(known, correction, member), now: now.toISOString() }
    if (!(await updateTicket(tx, known.id, change, correction.revision))) throw new CeladonError('CHANGED_MEANWHILE')
    const [ticket] = await nameFollowers(tx, [await loadTicket(tx, ticketId)])
    return ticket!
  })

const mostYears = 5
const yearMs = 366 * 86_400_000

/** A year that is half typed puts a ticket before or behind all others for good. @throws INVALID_REQUEST */
const checkDue = (dueAt: string, now: Date): void => {
  if (Math.abs(Date.parse(dueAt) - now.getTime()) > mostYears * yearMs)
    throw new CeladonError('INVALID_REQUEST', { field: 'dueAt', mostYears })
}

const changeOf = (known: TicketRow, correction: TicketCorrection, member: Actor) => {
  const { kind, status, place, dueAt, isFollowed, disposition } = correction
  if (status && !mayCorrectTo(known.status, status)) throw new CeladonError('INVALID_REQUEST')
  const others = known.followerIds.filter((id) => id !== member.id)
  return {
    ...(kind && { kind }),
    ...(status && { status }),
    ...(place && { place }),
    ...(dueAt && { dueAt }),
    ...(isFollowed !== undefined && { followerIds: isFollowed ? [...others, member.id] : others }),
    ...(disposition && { disposition: confirm(known.disposition, disposition, member) }),
  }
}

/** What was proposed keeps its reason; anything else is the word of whoever chose it. */
const confirm = (proposed: Disposition | null, code: DispositionCode, member: Actor): Disposition => ({
  code,
  reason: proposed?.code === code ? proposed.reason : { code: 'chosen-by', words: [member.name] },
  isConfirmed: true,
})

/** For whoever is shown a ticket: the ids of followers with their names. */
export const nameFollowers = async (tx: TenantTransaction, rows: readonly TicketRow[]): Promise<Ticket[]> => {
  const ids = [...new Set(rows.flatMap(({ followerIds }) => followerIds))]
  const names = await listNames(tx, { customerIds: [], memberIds: ids })
  return rows.map(({ followerIds, customerId: _customerId, ...ticket }) => ({
    ...ticket,
    followers: followerIds.flatMap((id) => (names.has(id) ? [{ id, name: names.get(id)! }] : [])),
  }))
}
