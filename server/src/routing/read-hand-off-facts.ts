import type { Waiting } from '@celadon/contract'
import type { ConversationHead } from '#conversation/heads'
import { countWaiting } from '#conversation/worklist'
import type { TenantTransaction } from '#platform/database'
import { loadTenant, type Tenant } from '#tenancy'
import { isOpenAt, nextOpeningAfter } from '#tenancy/hours'
import { chooseQueue, type About, type ChosenQueue } from './choose-queue.ts'
import { placeInQueue, type HandOffFacts } from './decide-hand-off.ts'
import { listQueues, loadQueue, type Queue } from './queue-store.ts'
import { listRecentWaits } from './wait-store.ts'

const dayMs = 24 * 60 * 60 * 1000
const waitsLookedAt = 30

/** Where it goes: to the queue that takes what it is about, or stays in the one it waits in. */
export type WhereTo = { about: About } | { queueId: string }

/** What a hand-off would meet now. */
export const readHandOffFacts = async (
  tx: TenantTransaction,
  now: Date,
  wanted: WhereTo & { priority: number },
): Promise<HandOffFacts> => {
  const { queue, ...chosen } = await choose(tx, wanted)
  const tenant = await loadTenant(tx)
  const { ahead } = await countWaiting(tx, queue.id, { before: now.toISOString(), priority: wanted.priority })
  return {
    queue,
    chosen,
    priority: wanted.priority,
    waitingAhead: ahead,
    recentWaits: await listRecentWaits(tx, queue.id, new Date(now.getTime() - dayMs).toISOString(), waitsLookedAt),
    minutesPerPlace: tenant.minutesPerPlace,
    isOpen: isOpenAt(tenant, now),
    callBackBy: callBackTime(tenant, now).toISOString(),
  }
}

/** How a waiting conversation's wait stands now; null when nobody is awaited. */
export const findWaiting = async (
  tx: TenantTransaction,
  head: Pick<ConversationHead, 'owner' | 'ownedSince' | 'callBackBy' | 'status' | 'priority'>,
  now: Date,
): Promise<Waiting | null> => {
  if (head.owner.kind !== 'queue' || head.owner.id === null || head.status === 'resolved') return null
  if (head.callBackBy) return { kind: 'call-back', by: head.callBackBy, since: head.ownedSince }
  const since = new Date(now.getTime() - dayMs).toISOString()
  const [place, recentWaits, tenant] = await Promise.all([
    countWaiting(tx, head.owner.id, { before: head.ownedSince, priority: head.priority }),
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

const choose = async (tx: TenantTransaction, wanted: WhereTo): Promise<ChosenQueue<Queue>> => {
  if ('queueId' in wanted) return { queue: await loadQueue(tx, wanted.queueId), because: 'history', topic: null }
  const chosen = chooseQueue(wanted.about, await listQueues(tx))
  if (!chosen) throw new Error('the tenant has no queue: every tenant is made with one')
  return chosen
}
