import type { ConversationHead } from '#conversation/heads'
import { findRun } from '#automation/runs'
import type { TenantTransaction } from '#platform/database'
import type { VerifiedCustomer } from '#platform/verified-customer'
import { decideHandOff, decidePriority, readHandOffFacts, type About, type HandOff, type Urgency } from '#routing'
import type { Plan, Situation } from './situation.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

type Whose = { tenantId: string; head: Pick<ConversationHead, 'dialogue'>; verified: VerifiedCustomer | undefined }

/** Reads the queue that what was said calls for, as it is, and decides the place in it, or the dated call-back. */
export const planHandOff = async (
  deps: Pick<TurnDependencies, 'database' | 'clock' | 'afterSales' | 'log'>,
  whose: Whose,
  said: Said,
): Promise<HandOff> => {
  const now = deps.clock.now()
  const isMember = await readMembership(deps, whose)
  const priority = decidePriority({ ...said, isMember })
  return deps.database.withTenant(whose, async (tx) => {
    const about = { ...(await readAbout(tx, whose, said.intents)), guesses: said.guesses ?? [] }
    return decideHandOff(await readHandOffFacts(tx, now, { about, priority }), now.toISOString())
  })
}

/** What the words that led to it say about where it belongs and how soon. */
export type Said = Omit<Urgency, 'isMember'> & Pick<About, 'intents' | 'guesses'>

/** A guess that is less likely than not says nothing. */
const likely = 0.5

export const saidIn = ({ reading, tapped, advance }: Situation, plan: Plan): Said => {
  const because = plan.act === 'hand-off' ? plan.because : undefined
  const isAboutAccount = because === 'account-danger' || because === 'lost-access'
  return {
    intents: [
      ...(isAboutAccount ? ['account-hacked'] : []),
      ...(tapped === null ? [] : [tapped]),
      ...reading.intents.filter(({ confidence }) => confidence >= likely).map(({ intent }) => intent),
      ...(advance?.runs.map(({ workflow }) => workflow) ?? []),
    ],
    guesses: reading.intents,
    isDanger: because === 'account-danger' || because === 'crisis',
    anger: reading.mood.anger,
  }
}

/** These words, then what is being done for the customer, then what was asked before. */
export const readAbout = async (
  tx: TenantTransaction,
  { head: { dialogue }, verified }: Pick<Whose, 'head' | 'verified'>,
  intents: readonly string[] = [],
): Promise<About> => {
  const run = dialogue.runId === null ? undefined : await findRun(tx, dialogue.runId)
  const history = [
    ...(run ? [run.workflow] : []),
    ...(dialogue.pendingIntent === null ? [] : [dialogue.pendingIntent]),
    ...dialogue.recentIntents.toReversed(),
    ...dialogue.laterWishes.map(({ intent }) => intent),
  ]
  return { intents, history, role: verified?.role ?? 'buyer' }
}

/** Whether the shop knows them as a member; nobody waits longer because the shop does not answer. */
export const readMembership = async (
  deps: Pick<TurnDependencies, 'afterSales' | 'log'>,
  { tenantId, verified }: Pick<Whose, 'tenantId' | 'verified'>,
): Promise<boolean> => {
  if (!verified) return false
  try {
    return (await deps.afterSales.readFacts(tenantId, verified, [])).account.tier !== null
  } catch (error) {
    deps.log.warn({ error, tenantId }, 'the shop could not be read; whoever is handed over counts as no member')
    return false
  }
}
