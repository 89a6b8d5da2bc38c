import { may, type ApprovalTask, type Localized, type MayDecide, type Order, type Ruling } from '@celadon/contract'
import { listOpenApprovals, type Approval } from '#automation/approvals'
import { listNames } from '#people/names'
import type { TenantTransaction } from '#platform/database'
import type { Writer } from '#policy/drafts'
import { wordClauseInFull } from '#policy'
import { listPolicyVersions } from '#policy/versions'
import { exceptionAskedIn } from './make-exception.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

type Deps = Pick<TurnDependencies, 'database' | 'shopDesk' | 'afterSales' | 'log'>

/** What waits for a yes, the longest waiting first; to a seller's member what concerns their goods, the buyer masked. */
export const listApprovals = async (
  deps: Deps,
  { tenantId, member }: { tenantId: string; member: Writer },
): Promise<ApprovalTask[]> => {
  const scope = { tenantId, sellerId: member.sellerId }
  const read = await deps.database.withTenant(scope, async (tx) => {
    const open = await listOpenApprovals(tx)
    const names = await listNames(tx, {
      customerIds: [...new Set(open.map(({ customerId }) => customerId))],
      memberIds: [...new Set(open.flatMap(({ askedBy }) => askedBy ?? []))],
    })
    return { open, names, ownRules: await namesOfOwnRules(tx, member) }
  })
  const titles = new Map((await deps.afterSales.workflowsOf(tenantId)).map(({ name, title }) => [name, title]))
  const orders = await readTaskOrders(
    deps,
    scope,
    read.open.map(({ ruling }) => ruling.wish.orderId),
  )
  return read.open.map((approval) => toTask(approval, { ...read, member, titles, orders }))
}

/** The names of the rules that a seller's member answers for; nobody else's are looked up. */
export const namesOfOwnRules = async (
  tx: TenantTransaction,
  { sellerId }: Pick<Writer, 'sellerId'>,
): Promise<ReadonlySet<string>> => {
  if (sellerId === undefined) return new Set()
  const versions = await listPolicyVersions(tx)
  return new Set(versions.flatMap(({ policy }) => (policy.sellerId === sellerId ? [policy.name] : [])))
}

/** Whoever wrote the sentence that asks says yes: the operator's people to the operator's, a seller's to the seller's. */
export const decidesOn = (
  { askedBy, ruling }: Pick<Approval, 'askedBy' | 'ruling'>,
  member: Writer,
  ownRules: ReadonlySet<string>,
): MayDecide => {
  if (askedBy === member.id) return 'asked-oneself'
  if (!may(member, 'approval.decide')) return 'not-an-approver'
  if (member.role !== 'sellerMember') return 'yes'
  // Whose goods they are makes the exception.
  if (ruling.verdict === 'deny') return 'yes'
  return ownRules.has(askingRule(ruling) ?? '') ? 'yes' : 'operator-decides'
}

/** The clause that asks is the last that a ruling names; above a member's own cap no clause asks at all. */
const askingRule = ({ reasons, clauses }: Ruling): string | undefined =>
  reasons.some(({ code }) => code === 'above-own-cap') ? undefined : clauses.at(-1)?.policy

/** A shop that cannot be read hides no task. */
export const readTaskOrders = async (
  deps: Pick<Deps, 'shopDesk' | 'log'>,
  scope: { tenantId: string; sellerId: string | undefined },
  ids: readonly string[],
): Promise<ReadonlyMap<string, Order>> => {
  try {
    const orders = await deps.shopDesk.listOrdersById(scope, [...new Set(ids)])
    return new Map(orders.map((order) => [order.externalId, order]))
  } catch (error) {
    deps.log.warn({ err: error, tenantId: scope.tenantId }, 'the shop could not be read; approvals show without orders')
    return new Map()
  }
}

type Read = {
  names: ReadonlyMap<string, string>
  ownRules: ReadonlySet<string>
  member: Writer
  titles: ReadonlyMap<string, Localized>
  orders: ReadonlyMap<string, Order>
}

const toTask = (approval: Approval, { names, ownRules, member, titles, orders }: Read): ApprovalTask => {
  const { id, askedAt, run, ruling, customerId, askedBy } = approval
  const order = orders.get(ruling.wish.orderId)
  const clause = exceptionAskedIn(ruling)
  return {
    id,
    askedAt,
    conversationId: run.conversationId,
    workflow: titles.get(run.workflow) ?? { zh: run.workflow, en: run.workflow },
    customerName: names.get(customerId) ?? null,
    order: order ? toTaskOrder(order, ruling) : null,
    askedBy: askedBy === null ? null : (names.get(askedBy) ?? ''),
    mayDecide: decidesOn(approval, member, ownRules),
    exception: clause ? wordClauseInFull(clause) : null,
    ruling,
  }
}

/** The lines that the wish is about, with as many pieces as it wants; of a whole order all of them. */
const toTaskOrder = (order: Order, { wish }: Ruling): NonNullable<ApprovalTask['order']> => {
  const wanted = 'lines' in wish ? wish.lines : 'swaps' in wish ? wish.swaps : undefined
  const items = order.items.flatMap(({ lineId, title, quantity, price }) => {
    const line = wanted?.find((each) => each.lineId === lineId)
    if (wanted && !line) return []
    return [{ title, price, quantity: line && 'quantity' in line ? line.quantity : quantity }]
  })
  const { number, placedAt, seller, total } = order
  return { number, placedAt, sellerName: seller.name, total, items }
}
