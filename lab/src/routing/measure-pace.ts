import { systemClock } from '@celadon/server/platform/clock'
import { createAssigning, createRouting } from '@celadon/server/turn'
import { percentile, runOpenLoop } from '#load'
import { ids, type Floor, type Owner } from './plant-shift.ts'

/** Rounds after the last has come, in which everybody left must get an offer. */
const mostRounds = 500

/**
 * Conversations that begin to wait at this pace, in real time: from the commit of each until the offer of it stands in the
 * database. Members accept at once and are free at once, so that nobody is the bottleneck but the assignment.
 * `desk`: a connection of their own. Answers milliseconds.
 */
export const measurePace = async (
  floor: Floor,
  desk: Owner,
  pace: { perSecond: number; seconds: number },
): Promise<number[]> => {
  const { owner, tenantId, database } = floor
  const routing = createRouting({ database, clock: systemClock, ids, announce: () => {} })
  for (const memberId of floor.memberIds) await routing.setPresence({ tenantId, memberId, state: 'available' })
  const customerId = ids.next()
  await owner.query(
    `insert into customers (tenant_id, id, role, language, created_at) values ($1, $2, 'buyer', 'zh', now())`,
    [tenantId, customerId],
  )
  const begunAt = new Map<string, number>()
  const samples: number[] = []
  let freeing = Promise.resolve()
  const free = async (toldAt: number): Promise<void> => {
    for (const id of await acceptAll(tenantId, desk)) {
      // What a later round offered is seen only now.
      const began = begunAt.get(id) ?? toldAt
      samples.push((toldAt > began ? toldAt : performance.now()) - began)
      begunAt.delete(id)
    }
    if (begunAt.size > 0) assigning.wake(tenantId)
  }
  const assigning = createAssigning({
    assign: routing.assign,
    listTenants: async () => [tenantId],
    tell: () => {
      const toldAt = performance.now()
      freeing = freeing.then(() => free(toldAt))
    },
    log: { error: (about) => console.error(about) },
  })
  await assigning.runDue()
  const add = async (): Promise<void> => {
    const id = ids.next()
    await owner.query(waitNow, [
      tenantId,
      id,
      floor.inboxId,
      customerId,
      floor.queueIds[begunAt.size % floor.queueIds.length],
    ])
    begunAt.set(id, performance.now())
    assigning.wake(tenantId)
  }
  // One connection of the customers', one after the other.
  let adding = Promise.resolve()
  await runOpenLoop({
    ...pace,
    start: () => {
      adding = adding.then(add)
    },
    underWay: () => begunAt.size,
  })
  await adding
  for (let round = 0; begunAt.size > 0 && round < mostRounds; round += 1) {
    assigning.wake(tenantId)
    await assigning.settle()
    await freeing
  }
  // Who got no offer at all waited longer than anybody.
  return [...samples, ...[...begunAt].map(() => Number.POSITIVE_INFINITY)]
}

export const p99 = (samples: readonly number[]): number => Math.round(percentile(samples, 0.99))

/** Ends every open offer as accepted and its conversation as resolved; answers which. */
const acceptAll = async (tenantId: string, desk: Owner): Promise<string[]> => {
  const { rows } = await desk.query(
    `with taken as (update offers set state = 'accepted', ended_at = now() where tenant_id = $1 and state = 'open'
       returning tenant_id, conversation_id)
     update conversations c set status = 'resolved', owner_kind = 'agent', epoch = epoch + 1, resolved_at = now() from taken
     where c.tenant_id = taken.tenant_id and c.id = taken.conversation_id returning c.id`,
    [tenantId],
  )
  return rows.map((row) => String(row.id))
}

const waitNow = `insert into conversations (tenant_id, id, inbox_id, customer_id, language, status, owner_kind, owner_id,
    queue_id, asked_at, epoch, owned_since, last_seq, last_public_seq, last_customer_seq, answered_seq, dialogue, last_text,
    last_author, last_at, sentiment, customer_read_public_seq, staff_read_public_seq, notified_public_seq, created_at)
  values ($1, $2, $3, $4, 'zh', 'open', 'queue', $5, $5, now(), 2, now(), 0, 0, 0, 0, '{}', '', 'system', now(), 0, 0, 0, 0, now())`
