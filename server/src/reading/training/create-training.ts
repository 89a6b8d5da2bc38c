import type { Training as Attempt, Trainings } from '@celadon/contract'
import type { Model } from '@celadon/understanding'
import { recordAudit } from '#platform/audit'
import type { Clock } from '#platform/clock'
import type { Database, TenantTransaction } from '#platform/database'
import type { Ids } from '#platform/ids'
import type { Log } from '#platform/log'
import {
  askForTraining,
  claimTraining,
  endTraining,
  listDueTrainings,
  listTrainings,
  type TrainingEnd,
} from '#reading/attempts'
import {
  findBaseBytes,
  findModelHead,
  listCorrections,
  listOutdatedTenants,
  promoteBase,
  recordTry,
} from '#reading/models'
import { listTaughtInForce } from '#reading/teaching'
import { decidePromotion } from './decide-promotion.ts'
import type { TrainingOrder, TrainingOutcome } from './train-and-judge.ts'

type Needs = {
  database: Pick<Database, 'withTenant' | 'withDispatcher'>
  clock: Clock
  ids: Ids
  shipped: Model
  train: (order: TrainingOrder) => Promise<TrainingOutcome>
  /** Whether what was trained may read. */
  mayPromote?: typeof decidePromotion
  /** Called after a promotion: the tenant's model is another now. */
  refresh: (tenantId: string) => Promise<void>
  log: Pick<Log, 'info' | 'error'>
}

export type Training = ReturnType<typeof createTraining>

/** Longer than the longest training: an attempt that died is taken up after it. */
const leaseMs = 600_000
const pageSize = 50

/** Attempts at new bases, one at a time in this process. */
export const createTraining = (needs: Needs) => {
  const { database, clock, ids } = needs
  const inTurn = createTurns()
  const askIn = (tx: TenantTransaction, because: Attempt['because'], askedBy: string | null): Promise<Attempt> =>
    askForTraining(tx, { id: ids.next(), because, askedBy, now: clock.now().toISOString() })
  const ask = (tenantId: string, because: Attempt['because'], askedBy: string | null): Promise<Attempt> =>
    database.withTenant({ tenantId }, (tx) => askIn(tx, because, askedBy))
  return {
    /** A wish; the job takes it up. */
    start: ({ tenantId, memberId }: { tenantId: string; memberId: string | null }): Promise<Attempt> =>
      database.withTenant({ tenantId }, async (tx) => {
        const attempt = await askIn(tx, 'wish', memberId)
        const about = { kind: 'training', id: attempt.id }
        await recordAudit(tx, { tenantId, at: attempt.askedAt, by: memberId, act: 'training.started', about })
        return attempt
      }),
    /** Newest first. */
    list: async (tenantId: string, before?: number): Promise<Trainings> => {
      const found = await database.withTenant({ tenantId }, (tx) => listTrainings(tx, { before, limit: pageSize + 1 }))
      const trainings = found.slice(0, pageSize)
      return { trainings, next: found.length > pageSize ? trainings.at(-1)!.number : null }
    },
    /** Takes up what is due, of all tenants. */
    runDue: async (): Promise<void> => {
      const due = await database.withDispatcher((tx) => listDueTrainings(tx, clock.now().toISOString()))
      for (const { tenantId, id } of due) await inTurn(() => runAttempt(needs, tenantId, async () => ({ id })))
    },
    /** Asks and does it here and now; undefined when a process beside us was faster to take the wish. */
    runNow: (tenantId: string): Promise<Attempt | undefined> =>
      inTurn(() => runAttempt(needs, tenantId, (tx) => askIn(tx, 'wish', null))),
    /** Bases trained with the examples of another version of the program are trained anew. */
    askForOutdated: async (): Promise<void> => {
      const shipped = needs.shipped.version.base
      for (const tenantId of await database.withDispatcher((tx) => listOutdatedTenants(tx, shipped)))
        await ask(tenantId, 'new-version', null)
    },
  }
}

const createTurns = () => {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work, work)
    last = mine.catch(() => {})
    return mine
  }
}

type FindWish = (tx: TenantTransaction) => Promise<{ id: string }>

const runAttempt = async (needs: Needs, tenantId: string, findWish: FindWish): Promise<Attempt | undefined> => {
  const { database, clock, log } = needs
  const startedAt = clock.now()
  const until = new Date(startedAt.getTime() + leaseMs).toISOString()
  const begun = await database.withTenant({ tenantId }, async (tx) => {
    const { id } = await findWish(tx)
    const attempt = await claimTraining(tx, { id, now: startedAt.toISOString(), until })
    return attempt && { id, ...(await gatherOrder(tx, attempt.number)) }
  })
  if (!begun) return undefined
  const trained = await needs.train(begun.order).catch((error: Error) => error)
  const now = clock.now().toISOString()
  const ended = await database.withTenant({ tenantId }, async (tx) => {
    const end = await endOf(tx, needs, begun, trained, { now, tookMs: clock.now().getTime() - startedAt.getTime() })
    return endTraining(tx, { id: begun.id, now, end })
  })
  if (ended.state === 'failed') log.error({ tenantId, failure: ended.failure }, 'a training failed')
  else log.info({ tenantId, base: ended.report?.base, state: ended.state }, 'a training ended')
  if (ended.state === 'promoted') await needs.refresh(tenantId)
  return ended
}

type Begun = { order: TrainingOrder; insteadOf: string | null }

const gatherOrder = async (tx: TenantTransaction, number: number): Promise<Begun> => {
  const head = await findModelHead(tx)
  const [bytes, corrections, taught] = await Promise.all([
    head.base === null ? null : findBaseBytes(tx, head.base),
    listCorrections(tx, { after: head.trainedUpTo, upTo: head.lastSequence }),
    listTaughtInForce(tx, head.lastSequence),
    recordTry(tx, head.lastSequence),
  ])
  const before = { bytes: bytes ?? null, corrections }
  return { order: { base: `learned-${number}`, upTo: head.lastSequence, before, taught }, insteadOf: head.base }
}

const endOf = async (
  tx: TenantTransaction,
  { shipped, mayPromote = decidePromotion }: Needs,
  { order, insteadOf }: Begun,
  trained: TrainingOutcome | Error,
  { now, tookMs }: { now: string; tookMs: number },
): Promise<TrainingEnd> => {
  if (trained instanceof Error) return { state: 'failed', failure: trained.message }
  const report = { ...trained.report, tookMs }
  if (!mayPromote(report)) return { state: 'refused', report }
  const isPromoted = await promoteBase(tx, {
    insteadOf,
    base: order.base,
    catalogue: shipped.version.base,
    trainedUpTo: order.upTo,
    model: trained.model,
    now,
  })
  return isPromoted
    ? { state: 'promoted', report }
    : { state: 'failed', failure: 'another base was promoted meanwhile', report }
}
