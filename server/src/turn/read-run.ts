import type { Run } from '@celadon/contract'
import type { RunFacts } from '#automation'
import { findRun, type RunOwners } from '#automation/runs'
import { loadConversation, type ConversationHead } from '#conversation/heads'
import { listPaused, type KeptPause } from '#oversight/pauses'
import { findVerifiedCustomer } from '#people'
import type { TenantTransaction } from '#platform/database'
import type { VerifiedCustomer } from '#platform/verified-customer'
import type { Tenant } from '#tenancy'
import { namesBegun } from './pause-rule.ts'
import type { PauseFact } from './situation.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

export type WhichRun = { tenantId: string; runId: string }

/** A run whose result is to be told: the conversation it is told in, whose proof still holds, and the shop as it is now. */
export type RunRead = {
  run: Run & RunOwners
  head: ConversationHead
  tenant: Tenant
  verified: VerifiedCustomer | undefined
  facts: RunFacts
  /** What is not the assistant's to go on with now. */
  pauses: (KeptPause & Pick<PauseFact, 'workflows'>)[]
}

export const readRun = async (deps: TurnDependencies, { tenantId, runId }: WhichRun): Promise<RunRead | undefined> => {
  const now = deps.clock.now()
  const read = await deps.database.withTenant({ tenantId }, async (tx) => {
    const run = await findRun(tx, runId)
    if (!run) return undefined
    const head = await loadGoingOn(tx, run.conversationId)
    const [tenant, verified, pauses] = await Promise.all([
      deps.tenants.readTenant(tx, tenantId),
      findVerifiedCustomer(tx, head.id, now.toISOString()),
      deps.isPast ? [] : listPaused(tx, now.toISOString()),
    ])
    return { run, head, tenant, verified, pauses }
  })
  if (!read) return undefined
  const workflows = await deps.afterSales.workflowsOf(tenantId)
  const workflow = workflows.find((each) => each.name === read.run.workflow)
  if (!workflow) throw new Error(`there is no workflow ${read.run.workflow}`)
  const shop = await readShop(deps, tenantId, read.verified, now)
  const facts = { workflow, ...shop, timeZone: read.tenant.timeZone, now, language: read.head.language }
  const pauses = read.pauses.map((pause) => ({ ...pause, ...namesBegun(pause.intent, workflows) }))
  return { ...read, pauses, facts }
}

/** The conversation itself, or the newer one it was merged into. */
const loadGoingOn = async (tx: TenantTransaction, id: string): Promise<ConversationHead> => {
  const head = await loadConversation(tx, id)
  return head.mergedInto === null ? head : loadGoingOn(tx, head.mergedInto)
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
