import type { TenantTransaction } from '#platform/database'
import type { Ids } from '#platform/ids'
import { recordArrival, recordNoArrival } from './arrival-store.ts'
import { claimReference, failRest, listReferences, markSent, saveVerdict, type Verdict } from './attempt-store.ts'
import { rmaNumberOf, type Answer, type Errand } from './do-effect.ts'
import { leaseMs, type EffectDependencies } from './effect-ports.ts'
import { findEffects, findRunOwner, listEffects } from './effect-store.ts'
import { isSettled, type Effect, type EffectResult } from './effect.ts'
import { lookForArrival } from './look-for-arrival.ts'
import { planReturnRequest } from './plan-return-request.ts'
import { freeReversed, recordReversals } from './reversal-store.ts'
import { attachLabel, recordReturnRequest } from './return-request-store.ts'
import { notYet, tryEffect } from './try-effect.ts'
import { findWork, holdLease, releaseLease, takeLease, type Lease } from './work-store.ts'

type OfRun = { tenantId: string; runId: string }
type Owner = { externalId: string | null; sellerId: string | null }
type Work = OfRun & { lease: Lease; owner: Owner }

/**
 * Does what is left of a run's effects, one after the other, and says how all of them stand; ask `areSettled` whether
 * something is left for later. 'busy': another executor is at it. Dies anywhere and is taken up by the next: what was
 * asked for is looked up first, and nothing is written by whose lease is gone.
 */
export const runEffects = async (deps: EffectDependencies, of: OfRun): Promise<EffectResult[] | 'busy'> => {
  const taken = await takeUp(deps, of)
  if (taken === 'busy') return 'busy'
  if (!taken.work) return taken.effects
  const { work } = taken
  const isRevisited = taken.effects.every(isSettled)
  const looked = isRevisited ? await takeInArrival(deps, work, taken.effects) : taken.effects
  if (looked === 'lost') return 'busy'
  let effects: readonly Effect[] = looked
  let next = effects.find((effect) => !isSettled(effect))
  while (next) {
    const after = await doNext(deps, work, next, effects)
    if (after === 'lost') return 'busy'
    effects = after
    const following = effects.find((effect) => !isSettled(effect))
    // The same one again: it is for later.
    next = following?.id === next.id ? undefined : following
  }
  const dueAt = new Date(deps.clock.now().getTime() + pauseMs(deps, effects, isRevisited)).toISOString()
  return deps.database.inOneTrip({ tenantId: work.tenantId }, async (tx) => {
    const [results] = await Promise.all([findEffects(tx, [of.runId]), releaseLease(tx, work.lease, dueAt)])
    return results.get(of.runId) ?? []
  })
}

/** A run that was told already is taken up again for its goods alone. */
const takeInArrival = async (
  deps: EffectDependencies,
  { tenantId, lease }: Work,
  effects: readonly Effect[],
): Promise<readonly Effect[] | 'lost'> => {
  if (effects.every(({ state }) => state !== 'waiting')) return effects
  const now = deps.clock.now()
  const arrival = await lookForArrival(deps, { tenantId, effects, now })
  if (arrival === 'under-way') return effects
  const until = leaseEnd(now)
  return deps.database.withTenant({ tenantId }, async (tx) => {
    const isKept =
      arrival === 'here'
        ? await recordArrival(tx, lease, { until, rmaNumber: rmaNumberOf(effects) })
        : await recordNoArrival(tx, lease, { until, now: now.toISOString() })
    return isKept ? listEffects(tx, lease.runId) : 'lost'
  })
}

type TakenUp = { effects: Effect[]; work?: Work }

const takeUp = async ({ database, clock, ids }: EffectDependencies, of: OfRun): Promise<TakenUp | 'busy'> => {
  const lease = { runId: of.runId, id: ids.next() }
  const now = clock.now()
  const [isOurs, work, effects, owner] = await database.inOneTrip({ tenantId: of.tenantId }, (tx) =>
    Promise.all([
      takeLease(tx, lease, { now: now.toISOString(), until: leaseEnd(now) }),
      findWork(tx, of.runId),
      listEffects(tx, of.runId),
      findRunOwner(tx, of.runId),
    ]),
  )
  if (isOurs) return { effects, work: { ...of, lease, owner: owner ?? { externalId: null, sellerId: null } } }
  return work ? 'busy' : { effects }
}

const leaseEnd = (now: Date): string => new Date(now.getTime() + leaseMs).toISOString()

const doNext = async (
  deps: EffectDependencies,
  work: Work,
  effect: Effect,
  all: readonly Effect[],
): Promise<readonly Effect[] | 'lost'> => {
  const now = deps.clock.now()
  const until = leaseEnd(now)
  const sent = await deps.database.inOneTrip({ tenantId: work.tenantId }, (tx) =>
    markSent(tx, work.lease, { effectId: effect.id, now: now.toISOString(), until }),
  )
  if (!sent) return 'lost'
  const errand: Errand = {
    tenantId: work.tenantId,
    customerId: work.owner.externalId ?? '',
    effect: { ...effect, ...sent },
    all,
  }
  const verdict = await tryEffect({
    ports: deps,
    errand,
    wasSent: effect.state === 'sent',
    listReferences: () => deps.database.inOneTrip({ tenantId: work.tenantId }, (tx) => listReferences(tx, effect)),
    checkLease: () => {
      if (deps.clock.now().toISOString() >= until) throw new Error('the lease ran out')
    },
    now,
  })
  return deps.database.withTenant({ tenantId: work.tenantId }, (tx) =>
    settle(tx, work, { errand, verdict, now: deps.clock.now(), ids: deps.ids }),
  )
}

/** The result with everything that follows from it, or nothing of it; and how all effects stand then. */
const settle = async (
  tx: TenantTransaction,
  work: Work,
  { errand, verdict, now, ids }: { errand: Errand; verdict: Verdict & Pick<Answer, 'pdf'>; now: Date; ids: Ids },
): Promise<readonly Effect[] | 'lost'> => {
  if (!(await holdLease(tx, work.lease, leaseEnd(now)))) return 'lost'
  const { reference } = verdict.outcome
  const isOurs = reference === null || (await claimReference(tx, errand.effect, reference))
  // Another effect was first to account for this movement: the next try looks for one that is nobody's.
  const kept = isOurs ? verdict : notYet(errand, 'accounted-for')
  const at = now.toISOString()
  const [effects] = await Promise.all([
    saveVerdict(tx, errand.effect, kept, at).then(() => listEffects(tx, work.runId)),
    keepGoods(tx, work, { errand, verdict: kept, at }),
  ])
  if (kept.state === 'done' && errand.effect.plan.kind === 'refund')
    await freeReversed(tx, effects, errand.effect.plan.reverses)
  if (kept.state !== 'failed' && kept.state !== 'unknown') return effects
  // Without a label the goods come back all the same, and what waits for them stands.
  const isLabelAlone = kept.state === 'failed' && errand.effect.plan.kind === 'label'
  await failRest(tx, work.runId, at, {
    code: 'not-tried',
    states: isLabelAlone ? ['intended'] : ['intended', 'waiting'],
  })
  if (kept.state === 'failed') await recordReversals(tx, work, effects, ids)
  return listEffects(tx, work.runId)
}

/** Goods on their way back, and their label, in our own record. */
const keepGoods = async (
  tx: TenantTransaction,
  { runId, owner: { sellerId } }: Work,
  { errand, verdict, at }: { errand: Errand; verdict: Verdict & Pick<Answer, 'pdf'>; at: string },
): Promise<void> => {
  const { effect, all } = errand
  const { rmaNumber } = verdict.outcome
  if (effect.plan.kind === 'shop' && rmaNumber !== null) {
    const request = planReturnRequest(effect.plan, { id: effect.id, rmaNumber, at })
    await recordReturnRequest(tx, { runId, orderId: effect.plan.wish.orderId, sellerId, request })
  }
  if (verdict.pdf) await attachLabel(tx, rmaNumberOf(all)!, verdict.pdf)
}

const longestPauseMs = 600_000
const longestArrivalPauseMs = 3_600_000

/** Parcels are asked after the less often the longer they are under way. */
const arrivalPauseMs = (clock: EffectDependencies['clock'], effects: readonly Effect[]): number => {
  const sentAt = effects.find((effect) => effect.sentAt !== null)?.sentAt
  const waitedMs = sentAt ? clock.now().getTime() - new Date(sentAt).getTime() : 0
  return Math.min(longestArrivalPauseMs, Math.max(10_000, waitedMs / 10))
}

/** Settled: soon, should whoever ran it die before the result is told. Else the longer the more often it was tried. */
const pauseMs = ({ clock }: EffectDependencies, effects: readonly Effect[], isRevisited: boolean): number => {
  const open = effects.find((effect) => !isSettled(effect))
  if (!open)
    return isRevisited && effects.some(({ state }) => state === 'waiting') ? arrivalPauseMs(clock, effects) : 5_000
  const waitedMs = open.sentAt === null ? 0 : clock.now().getTime() - new Date(open.sentAt).getTime()
  if (open.isPending) return Math.min(longestPauseMs, Math.max(5_000, waitedMs / 4))
  return Math.min(longestPauseMs, 1_000 * 2 ** Math.min(open.attempts, 20))
}
