import type { Waiting } from '@celadon/contract'
import type { ConversationHead } from '#conversation/heads'
import { countWaiting } from '#conversation/worklist'
import type { TenantTransaction } from '#platform/database'
import { loadTenant, type Tenant } from '#tenancy'
import { isOpenAt, nextOpeningAfter } from '#tenancy/hours'
import { placeInQueue, type HandOffFacts } from './decide-hand-off.ts'
import { listQueues, listRecentWaits, loadQueue, type Queue } from './queue-store.ts'

const dayMs = 24 * 60 * 60 * 1000
const waitsLookedAt = 30

/** What a hand-off to this queue (the tenant's default one unless named) would meet now. */
export const readHandOffFacts = async (tx: TenantTransaction, now: Date, queueId?: string): Promise<HandOffFacts> => {
  const queue = queueId ? await loadQueue(tx, queueId) : await loadDefaultQueue(tx)
  const tenant = await loadTenant(tx)
  const { total } = await countWaiting(tx, queue.id, now.toISOString())
  return {
    queue,
    waitingAhead: total,
    recentWaits: await listRecentWaits(tx, queue.id, new Date(now.getTime() - dayMs).toISOString(), waitsLookedAt),
    minutesPerPlace: tenant.minutesPerPlace,
    isOpen: isOpenAt(tenant, now),
    callBackBy: callBackTime(tenant, now).toISOString(),
  }
}

/** How a waiting conversation's wait stands now; null when nobody is awaited. */
export const findWaiting = async (
  tx: TenantTransaction,
  head: Pick<ConversationHead, 'owner' | 'ownedSince' | 'callBackBy' | 'status'>,
  now: Date,
): Promise<Waiting | null> => {
  if (head.owner.kind !== 'queue' || head.owner.id === null || head.status === 'resolved') return null
  if (head.callBackBy) return { kind: 'call-back', by: head.callBackBy, since: head.ownedSince }
  const since = new Date(now.getTime() - dayMs).toISOString()
  const [place, recentWaits, tenant] = await Promise.all([
    countWaiting(tx, head.owner.id, head.ownedSince),
    listRecentWaits(tx, head.owner.id, since, waitsLookedAt),
    loadTenant(tx),
  ])
  return placeInQueue(
    { waitingAhead: place.ahead, recentWaits, minutesPerPlace: tenant.minutesPerPlace },
    head.ownedSince,
  )
}

/** When a call-back asked for now is promised: from now while open, else from the next opening. */
export const callBackTime = (tenant: Tenant, now: Date): Date => {
  const from = isOpenAt(tenant, now) ? now : nextOpeningAfter(tenant, now)
  return new Date(from.getTime() + tenant.callBackWithinMinutes * 60_000)
}

const loadDefaultQueue = async (tx: TenantTransaction): Promise<Queue> => {
  const queue = (await listQueues(tx))[0]
  if (!queue) throw new Error('the tenant has no queue: every tenant is made with one')
  return queue
}
