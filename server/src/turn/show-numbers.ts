import { may, type Numbers, type Order } from '@celadon/contract'
import {
  countMoney,
  countPeriod,
  groupComplaints,
  listAskedGaps,
  listComplaints,
  type KeptComplaint,
} from '#oversight/numbers'
import { CeladonError } from '#platform/errors'
import type { Writer } from '#policy/drafts'
import type { TurnDependencies } from './turn-dependencies.ts'

type Deps = Pick<TurnDependencies, 'database' | 'clock' | 'shopDesk' | 'log'>
type Reader = { tenantId: string; member: Writer }

const dayMs = 86_400_000

/** The last days and as many before them: a seller's own shop to its members, everything to the operator. @throws FORBIDDEN */
export const showNumbers = async (
  deps: Deps,
  { tenantId, member }: Reader,
  { days }: { days: number },
): Promise<Numbers> => {
  if (!may(member, 'numbers.read')) throw new CeladonError('FORBIDDEN')
  const now = deps.clock.now()
  const [since, from, to] = [2, 1, 0].map((periods) =>
    new Date(now.getTime() - periods * days * dayMs).toISOString(),
  ) as [string, string, string]
  const sellerId = member.sellerId ?? null
  const period = { from, to, sellerId }
  const earlier = { from: since, to: from, sellerId }
  // Tickets and questions are not a seller's to read: counted for the workspace, bounded to their goods by each query.
  const read = await deps.database.withTenant({ tenantId }, async (tx) => ({
    now: { ...(await countPeriod(tx, period, to)), money: await countMoney(tx, period) },
    before: { ...(await countPeriod(tx, earlier, to)), money: await countMoney(tx, earlier) },
    said: await listComplaints(tx, { ...period, since }),
    gaps: await listAskedGaps(tx, period),
  }))
  const { said, ...counted } = read
  const orders = await readOrders(deps, { tenantId, sellerId: member.sellerId }, said.complaints)
  return { days, from, to, ...counted, complaints: groupComplaints(said.complaints, orders), isWhole: said.isWhole }
}

/** A shop that cannot be read hides no other number. */
const readOrders = async (
  deps: Deps,
  scope: { tenantId: string; sellerId: string | undefined },
  complaints: readonly KeptComplaint[],
): Promise<ReadonlyMap<string, Order>> => {
  try {
    const ids = [...new Set(complaints.map(({ orderId }) => orderId))]
    const orders = await deps.shopDesk.listOrdersById(scope, ids)
    return new Map(orders.map((order) => [order.externalId, order]))
  } catch (error) {
    deps.log.warn({ err: error, tenantId: scope.tenantId }, 'the shop could not be read; complaints show no products')
    return new Map()
  }
}
