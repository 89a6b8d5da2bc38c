import { tellRefusal, tellResult } from '#automation'
import { findRefusal } from '#automation/approvals'
import { areSettled, listDueRuns, type SettledResult } from '#automation/effects'
import { isWithPeople } from '#conversation/heads'
import type { Advance } from './advance.ts'
import { findPauseOn } from './pause-rule.ts'
import { planNextWish } from './plan-wishes.ts'
import { readRun, type RunRead, type WhichRun } from './read-run.ts'
import { AlreadyTold, handOver, isForStaff, isSpokenOf, ReadAgain, tellCustomer, tellStaff } from './tell-run.ts'
import { lapseException, tellException } from './tell-exception.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

/**
 * The second page: the result of something done, goods that came back, or an approver's word. Does what the run has to do, then tells it in the
 * conversation, exactly once; while a person has it, it becomes a note for that person. The next wish that waits follows.
 */
export const continueRun = async (deps: TurnDependencies, which: WhichRun): Promise<void> => {
  const results = await deps.afterSales.runEffects(which)
  if (results === 'busy' || !areSettled(results)) return
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    try {
      if (await tell(deps, which, results)) return
    } catch (error) {
      if (error instanceof AlreadyTold) return
      if (!(error instanceof ReadAgain)) throw error
    }
    await deps.pause(pauseMs)
  }
}

/** While a turn of the customer's is at work, the result waits for it; after that the sweep takes it up. */
const mostAttempts = 40
const pauseMs = 50
const atOnce = 20

/** Begins what was written down to be done; nobody waits for it, and what fails is taken up by the sweep. */
export const beginEffects = (deps: TurnDependencies, which: WhichRun): void =>
  void continueRun(deps, which).catch((error: unknown) =>
    deps.log.error({ err: error, runId: which.runId }, 'a run could not go on; it is taken up again'),
  )

/** Takes up every run that has something left to do or to tell. */
export const sweepRuns = async (deps: TurnDependencies): Promise<number> => {
  const now = deps.clock.now().toISOString()
  const due = await deps.database.withDispatcher((tx) => listDueRuns(tx, now, atOnce))
  for (const which of due) beginEffects(deps, which)
  return due.length
}

/** False: a turn is at work or something was said meanwhile, nothing was written. */
const tell = async (deps: TurnDependencies, which: WhichRun, results: readonly SettledResult[]): Promise<boolean> => {
  const read = await readRun(deps, which)
  if (!read) return true
  const { run, head, facts } = read
  // Told already, and the goods are still under way.
  if (run.status === 'awaiting-arrival' && results.some(({ state }) => state === 'waiting')) return true
  if (run.status === 'asking') return tellException(deps, which, read)
  if (run.status === 'awaiting-approval' && run.ruling?.verdict === 'deny') return lapseException(deps, which, read)
  const why = await deps.database.withTenant({ tenantId: which.tenantId }, (tx) => findRefusal(tx, run.id))
  // Nothing was written down to be done: it waits for a person's yes, whatever became of it since.
  if (why === undefined && results.length === 0) return true
  const planned = why === undefined ? tellResult(run, results, facts) : tellRefusal(run, why, facts)
  if (isForStaff(head)) return tellStaff(deps, which, read, planned)
  if (planned.handsOff) return handOver(deps, which, read, planned)
  const next = await nextWish(deps, which, read)
  if (next && findPauseOn(read.pauses, next.runs))
    return handOver(
      deps,
      which,
      read,
      planned,
      next.runs.map(({ workflow }) => workflow),
    )
  const isTold = await tellCustomer(deps, which, read, planned, next)
  if (isTold && next?.acts) beginEffects(deps, { ...which, runId: next.acts.run.id })
  return isTold
}

const nextWish = async (deps: TurnDependencies, { tenantId }: WhichRun, read: RunRead): Promise<Advance | null> => {
  const { run, head, tenant, verified, facts } = read
  // What a person has ended, the assistant begins nothing new in.
  if (!verified || isWithPeople(head) || head.dialogue.laterWishes.length === 0 || !isSpokenOf(run, head)) return null
  const heard = { language: head.language, orders: facts.orders, ordersReadAt: facts.ordersReadAt }
  return planNextWish(deps, { tenantId, tenant, head }, heard, verified, head.dialogue.laterWishes)
}
