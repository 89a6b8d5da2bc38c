import type { Language, Run } from '@celadon/contract'
import { tellResult, type PlannedRun, type RunFacts } from '#automation'
import { areSettled, closeRunWork, listDueRuns, type SettledResult } from '#automation/effects'
import { findRun, recordRun, type RunOwners } from '#automation/runs'
import { changeOwner, postNote, saveRunResult } from '#conversation'
import { isWithPeople, loadConversation, type ConversationHead } from '#conversation/heads'
import { textOfParts, type Entry, type NewEntry } from '#conversation/log'
import { findVerifiedCustomer } from '#people'
import type { TenantTransaction } from '#platform/database'
import type { VerifiedCustomer } from '#platform/verified-customer'
import type { Tenant } from '#tenancy'
import type { Advance } from './advance.ts'
import { announceChange } from './announce.ts'
import { keepAdvance } from './keep-advance.ts'
import { assistant, handOffEntry, newEntry, system } from './new-entries.ts'
import { planHandOff } from './plan-hand-off.ts'
import { planNextWish } from './plan-wishes.ts'
import type { TurnDependencies } from './turn-dependencies.ts'
import { words } from '#turn/words'

type Which = { tenantId: string; runId: string }
type Read = {
  run: Run & RunOwners
  head: ConversationHead
  tenant: Tenant
  verified: VerifiedCustomer | undefined
  facts: RunFacts
}

/**
 * The second page: the result of something done. Does what the run has to do, then tells it in the conversation, exactly
 * once; with a person as owner it becomes a note for that person. The next wish that waits follows at once.
 */
export const continueRun = async (deps: TurnDependencies, which: Which): Promise<void> => {
  const results = await deps.afterSales.runEffects(which)
  if (results === 'busy' || !areSettled(results)) return
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    try {
      if (await tell(deps, which, results)) return
    } catch (error) {
      if (error instanceof AlreadyTold) return
      throw error
    }
    await deps.pause(pauseMs)
  }
}

/** While a turn of the customer's is at work, the result waits for it; after that the sweep takes it up. */
const mostAttempts = 40
const pauseMs = 50
const atOnce = 20

/** Begins what a turn wrote down to be done; nobody waits for it, and what fails is taken up by the sweep. */
export const beginEffects = (deps: TurnDependencies, which: Which): void =>
  void continueRun(deps, which).catch((error: unknown) =>
    deps.log.error({ err: error, runId: which.runId }, 'a run could not go on; it is taken up again'),
  )

/** Somebody else told the result: the transaction that tried it again is not saved. */
class AlreadyTold extends Error {}

/** Takes up every run that has something left to do or to tell. */
export const sweepRuns = async (deps: TurnDependencies): Promise<number> => {
  const now = deps.clock.now().toISOString()
  const due = await deps.database.withDispatcher((tx) => listDueRuns(tx, now, atOnce))
  for (const which of due) beginEffects(deps, which)
  return due.length
}

/** An approver's no, told with its reason. */
export const tellRefusal = async (deps: TurnDependencies, which: Which, why: string): Promise<void> => {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const read = await readRun(deps, which)
    if (!read) return
    const said = words[read.head.language].approvalRefused(why)
    const planned = { ...nothingPlanned(read.run), parts: [{ type: 'text' as const, text: said }] }
    if (
      isWithPeople(read.head)
        ? await tellStaff(deps, which, read, planned)
        : await tellCustomer(deps, which, read, planned, null)
    )
      return
    await deps.pause(pauseMs)
  }
}

const nothingPlanned = (run: Run): PlannedRun => ({
  run,
  parts: [],
  grounds: [],
  awaiting: null,
  effects: [],
  isAside: false,
  isStuck: false,
  handsOff: false,
})

/** False: a turn is at work or something was said meanwhile, nothing was written. */
const tell = async (deps: TurnDependencies, which: Which, results: readonly SettledResult[]): Promise<boolean> => {
  const read = await readRun(deps, which)
  if (!read) return true
  const planned = tellResult(read.run, results, read.facts)
  if (isWithPeople(read.head)) return tellStaff(deps, which, read, planned)
  if (planned.handsOff) return handOver(deps, which, read, planned)
  return tellCustomer(deps, which, read, planned, await nextWish(deps, which, read))
}

const readRun = async (deps: TurnDependencies, { tenantId, runId }: Which): Promise<Read | undefined> => {
  const now = deps.clock.now()
  const read = await deps.database.withTenant({ tenantId }, async (tx) => {
    const run = await findRun(tx, runId)
    if (!run) return undefined
    const [head, tenant, verified] = await Promise.all([
      loadConversation(tx, run.conversationId),
      deps.tenants.readTenant(tx, tenantId),
      findVerifiedCustomer(tx, run.conversationId, now.toISOString()),
    ])
    return { run, head, tenant, verified }
  })
  if (!read) return undefined
  const workflow = (await deps.afterSales.workflowsOf(tenantId)).find((each) => each.name === read.run.workflow)
  if (!workflow) throw new Error(`there is no workflow ${read.run.workflow}`)
  const shop = await readShop(deps, tenantId, read.verified, now)
  const facts = { workflow, ...shop, timeZone: read.tenant.timeZone, now, language: read.head.language }
  return { ...read, facts }
}

/** The shop as it is after what was done; without a proof that still holds, nothing of it. */
const readShop = async (
  deps: TurnDependencies,
  tenantId: string,
  verified: VerifiedCustomer | undefined,
  now: Date,
): Promise<Pick<RunFacts, 'orders' | 'ordersReadAt' | 'shop'>> => {
  const nothing = { account: nobody, products: [], dealings: [], readAt: now.toISOString() }
  if (!verified) return { orders: [], ordersReadAt: now.toISOString(), shop: nothing }
  deps.orders.forget(tenantId, verified.externalId)
  const { orders, readAt } = await deps.orders.readOrders(tenantId, verified)
  const shop = await deps.afterSales.readFacts(
    tenantId,
    verified,
    orders.map((order) => order.externalId),
  )
  return { orders, ordersReadAt: readAt, shop }
}

const nobody = { externalId: '', tier: null, memberSince: null, methods: [], addresses: [] }

const nextWish = async (deps: TurnDependencies, { tenantId }: Which, read: Read): Promise<Advance | null> => {
  const { head, tenant, verified, facts } = read
  if (!verified || head.dialogue.laterWishes.length === 0) return null
  const heard = { language: head.language, orders: facts.orders, ordersReadAt: facts.ordersReadAt }
  return planNextWish(deps, { tenantId, tenant, head }, heard, verified, head.dialogue.laterWishes)
}

const tellCustomer = async (
  deps: TurnDependencies,
  which: Which,
  { run, head, verified }: Read,
  planned: PlannedRun,
  next: Advance | null,
): Promise<boolean> => {
  const now = deps.clock.now().toISOString()
  const parts = [...planned.parts, ...(next?.parts ?? [])]
  const grounds = [...planned.grounds, ...(next?.grounds ?? [])]
  const entry = messageOf(deps, { parts, grounds, sellerId: run.sellerId })
  const isActive = head.dialogue.runId === run.id || head.dialogue.runId === null
  const result = {
    conversationId: head.id,
    epoch: head.epoch,
    seenSeq: head.lastSeq,
    now,
    dialogue: {
      ...head.dialogue,
      runId: isActive ? (next?.activeRunId ?? null) : head.dialogue.runId,
      laterWishes: next ? next.laterWishes : head.dialogue.laterWishes,
    },
    awaiting: isActive ? (next?.awaiting ?? null) : head.awaiting,
    said: textOfParts(parts),
    entries: [entry],
  }
  const saved = await deps.database.withTenant({ tenantId: which.tenantId }, async (tx) => {
    const moved = await saveRunResult(tx, result)
    if (!moved) return undefined
    await closeRun(tx, run, planned, now)
    if (next) await keepAdvance(deps, tx, next, { customerId: run.customerId, now })
    return moved
  })
  if (!saved) return false
  announceChange(deps, which.tenantId, head.id, saved.entries, { head: saved.head, verified })
  if (next?.acts) beginEffects(deps, { ...which, runId: next.acts.run.id })
  return true
}

/** A person has the conversation: they hear it, and tell the customer as they see fit. */
const tellStaff = async (
  deps: TurnDependencies,
  which: Which,
  { run, head }: Read,
  planned: PlannedRun,
): Promise<boolean> => {
  const now = deps.clock.now().toISOString()
  const entry = noteOf(deps, planned, run)
  const entries = await deps.database.withTenant({ tenantId: which.tenantId }, async (tx) => {
    const noted = await postNote(tx, { conversationId: head.id, now, entry })
    await closeRun(tx, run, planned, now)
    return noted.entries
  })
  announceChange(deps, which.tenantId, head.id, entries)
  return true
}

/** What nobody can say the outcome of is a person's to find out. */
const handOver = async (
  deps: TurnDependencies,
  which: Which,
  { run, head, tenant }: Read,
  planned: PlannedRun,
): Promise<boolean> => {
  const now = deps.clock.now().toISOString()
  const handOff = await planHandOff(deps, which.tenantId)
  const language: Language = head.language
  const entries = await deps.database.withTenant({ tenantId: which.tenantId }, async (tx): Promise<Entry[]> => {
    const moved = await changeOwner(tx, {
      conversationId: head.id,
      epoch: head.epoch,
      to: handOff.owner,
      callBackBy: handOff.callBackBy,
      now,
      said: textOfParts(planned.parts),
      entries: [
        messageOf(deps, { parts: planned.parts, grounds: planned.grounds, sellerId: run.sellerId }),
        handOffEntry(deps.ids.next(), handOff, { language, timeZone: tenant.timeZone }),
      ],
    })
    await closeRun(tx, run, planned, now)
    return moved.entries
  })
  announceChange(deps, which.tenantId, head.id, entries)
  return true
}

const closeRun = async (
  tx: TenantTransaction,
  { customerId, sellerId }: RunOwners & Run,
  planned: PlannedRun,
  now: string,
) => {
  const { customerId: _, sellerId: __, ...run } = planned.run as Run & RunOwners
  await recordRun(tx, run, { customerId, sellerId }, now)
  if (run.status !== 'refused' && !(await closeRunWork(tx, run.id))) throw new AlreadyTold()
}

const messageOf = (
  deps: Pick<TurnDependencies, 'ids'>,
  said: Pick<PlannedRun, 'parts' | 'grounds'> & { sellerId: string | null },
): NewEntry => newEntry({ id: deps.ids.next(), kind: 'message', author: assistant, isPublic: true, ...said })

const noteOf = (
  deps: Pick<TurnDependencies, 'ids'>,
  { parts, grounds }: PlannedRun,
  { id, sellerId }: Run & RunOwners,
): NewEntry =>
  newEntry({
    id: deps.ids.next(),
    kind: 'note',
    author: system,
    isPublic: false,
    parts,
    grounds,
    sellerId,
    clientMessageId: `run-${id}`,
  })
