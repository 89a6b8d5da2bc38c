import { changeOwner } from '@celadon/server/conversation'
import { openConversation } from '@celadon/server/conversation/heads'
import type { Clock } from '@celadon/server/platform/clock'
import { decideHandOff, readHandOffFacts } from '@celadon/server/routing'
import type { Dice } from '#dice'
import { ids, type Floor } from './plant-shift.ts'
import type { Seen } from './simulate-shift.ts'

/** What the customer was told at the hand-off, and when that was. */
export type Told = { seconds: number; at: number; isMeasured: boolean }

/** Customers who ask for a person, each with a conversation of their own, through the real hand-off. */
export const createQueueFill = (floor: Floor, dice: Dice, clock: Clock) => {
  const told = new Map<string, Told>()
  let waiting: Seen['waiting'] = []
  const addOne = async (): Promise<void> => {
    const { database, tenantId, inboxId } = floor
    const now = clock.now()
    const [id, customerId] = [ids.next(), ids.next()]
    const language = dice.happens(0.6) ? 'zh' : 'en'
    const priority = dice.pick([0, 0, 0, 0, 0, 0, 10, 20, 100])
    const queueId = dice.pick(floor.queueIds)
    await addCustomer(floor, customerId, language)
    const handOff = await database.withTenant({ tenantId }, async (tx) => {
      const opened = { id, tenantId, inboxId, customerId, language, now: now.toISOString() } as const
      const { epoch } = await openConversation(tx, opened)
      const facts = await readHandOffFacts(tx, now, { queueId, priority })
      const decided = decideHandOff(facts, now.toISOString())
      const { owner, callBackBy } = decided
      await changeOwner(tx, {
        conversationId: id,
        epoch,
        to: owner,
        callBackBy,
        priority,
        now: opened.now,
        entries: [],
      })
      return decided
    })
    if (handOff.waiting.kind !== 'queue') throw new Error('the floor is open at all hours')
    const { expectedMinutes, basis } = handOff.waiting
    told.set(id, { seconds: (expectedMinutes ?? 1) * 60, at: now.getTime(), isMeasured: basis > 0 })
  }
  return {
    told,
    waiting: () => waiting,
    setWaiting: (seen: Seen['waiting']) => {
      waiting = seen
    },
    add: async (count: number): Promise<void> => {
      for (let each = 0; each < count; each += 1) await addOne()
    },
  }
}

const addCustomer = ({ owner, tenantId }: Floor, id: string, language: string): Promise<unknown> =>
  owner.query(`insert into customers (tenant_id, id, role, language, created_at) values ($1, $2, 'buyer', $3, now())`, [
    tenantId,
    id,
    language,
  ])
