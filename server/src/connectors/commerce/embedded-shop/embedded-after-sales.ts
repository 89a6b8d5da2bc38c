import type { Address } from '@celadon/contract'
import { PortRefusal, type AfterSalesPort, type Performed, type ShopAct } from '#commerce'
import type { Clock } from '#platform/clock'
import type { Database, TenantTransaction } from '#platform/database'
import type { Ids, Randomness } from '#platform/ids'
import { applyAct } from './apply-act.ts'
import {
  findAccount,
  findAddresses,
  findResult,
  holdOrder,
  listProductsOf,
  saveOrder,
  saveResult,
  takeKey,
} from './deal-store.ts'
import { readFactsOf } from './read-facts.ts'
import { scopeOf } from './scope-of.ts'

/** What the shop draws RMA numbers and the ids of returns from. */
type Dependencies = Pick<Database, 'withTenant' | 'inOneTrip'> & { clock: Clock; ids: Ids; randomness: Randomness }

/** Dealing with the embedded shop's orders: its records change and the answer is kept in one transaction. */
export const createEmbeddedAfterSales = (dependencies: Dependencies): AfterSalesPort => ({
  readFacts: (tenantId, who, orderIds) => {
    const readAt = dependencies.clock.now().toISOString()
    const buyerId = who.role === 'buyer' ? who.externalId : undefined
    const wanted = { accountId: who.externalId, buyerId, orderIds, readAt }
    return dependencies.inOneTrip(scopeOf(tenantId, who), (tx) => readFactsOf(tx, wanted))
  },
  perform: (tenantId, act) => dependencies.withTenant({ tenantId }, (tx) => perform(tx, act, dependencies)),
  findPerformed: (tenantId, key) => dependencies.inOneTrip({ tenantId }, (tx) => findResult(tx, key)),
})

/** From whom to whom the goods of an order go back; `otherwise`: where the seller's own address is not known. */
export const createReturnWays =
  ({ inOneTrip }: Pick<Database, 'inOneTrip'>, otherwise: Address) =>
  async (tenantId: string, orderId: string): Promise<{ from: Address | null; to: Address }> => {
    const { shipTo, returnsTo } = await inOneTrip({ tenantId }, (tx) => findAddresses(tx, orderId))
    return { from: shipTo, to: returnsTo ?? otherwise }
  }

const perform = async (
  tx: TenantTransaction,
  act: ShopAct,
  { ids, randomness }: Pick<Dependencies, 'ids' | 'randomness'>,
): Promise<Performed> => {
  const taken = await takeKey(tx, act.key, act.at)
  if (!taken.isFirst) return taken.result
  const [held, account, products] = await Promise.all([
    holdOrder(tx, act.wish.orderId, act.customerId),
    findAccount(tx, act.customerId),
    listProductsOf(tx, [act.wish.orderId]),
  ])
  if (!held) throw new PortRefusal('unknown-order')
  const { order, dealing, rmaNumber } = applyAct(act, held, {
    account,
    products,
    newId: ids.next,
    newRmaNumber: drawRmaNumber(randomness),
  })
  await Promise.all([saveOrder(tx, { order, dealing }), saveResult(tx, act.key, { rmaNumber })])
  return { rmaNumber }
}

/** Ten digits: easy to read out, and nobody guesses another's. */
const drawRmaNumber = (randomness: Randomness): string => {
  const drawn = Buffer.from(randomness(new Uint8Array(8))).readBigUInt64BE() % 10_000_000_000n
  return `R${String(drawn).padStart(10, '0')}`
}
