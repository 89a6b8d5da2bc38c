import type { Address } from '@celadon/contract'
import { PortRefusal, type AfterSalesPort, type Performed, type ShopAct, type WhichReturn } from '#commerce'
import type { Clock } from '#platform/clock'
import type { Database, TenantTransaction } from '#platform/database'
import type { Ids, Randomness } from '#platform/ids'
import { applyAct } from './apply-act.ts'
import {
  findAccount,
  findAddresses,
  findBuyerLanguage,
  findResult,
  findReturnState,
  holdOrder,
  listProductsOf,
  saveOrder,
  saveCoupons,
  saveMembership,
  saveResult,
  takeKey,
} from './deal-store.ts'
import { readFactsOf } from './read-facts.ts'
import { scopeOf } from './scope-of.ts'
import { sendInvoice } from './send-invoice.ts'

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
  findReturnState: (tenantId, which) =>
    dependencies.inOneTrip({ tenantId }, (tx) => findReturnState(tx, which.orderId, which.rmaNumber)),
  receiveReturn: (tenantId, which) => dependencies.withTenant({ tenantId }, (tx) => receiveReturn(tx, which)),
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
  if (act.wish.kind === 'end-membership') return endMembership(tx, act)
  const [held, account, products] = await Promise.all([
    holdOrder(tx, act.wish.orderId, act.customerId),
    findAccount(tx, act.customerId),
    listProductsOf(tx, [act.wish.orderId]),
  ])
  if (!held) throw new PortRefusal('unknown-order')
  const { order, dealing, rmaNumber, coupons } = applyAct(act, held, {
    account,
    products,
    newId: ids.next,
    newRmaNumber: drawRmaNumber(randomness),
  })
  await Promise.all([saveOrder(tx, { order, dealing }), saveResult(tx, act.key, { rmaNumber })])
  if (coupons) await saveCoupons(tx, act.customerId, coupons)
  if (act.wish.kind === 'request-invoice' || act.wish.kind === 'resend-invoice') {
    const language = await findBuyerLanguage(tx, act.customerId)
    await sendInvoice(tx, { act, order, dealing, account, language, id: ids.next() })
  }
  return { rmaNumber }
}

/** What is paid back ends now; the rest runs on, and neither is renewed. */
const endMembership = async (tx: TenantTransaction, act: ShopAct): Promise<Performed> => {
  const { membership } = await findAccount(tx, act.customerId)
  if (membership?.id !== act.wish.orderId) throw new PortRefusal('no-membership')
  const endsAt = act.settlement.amountMinor > 0 ? act.at : membership.endsAt
  const result = { rmaNumber: null }
  await Promise.all([
    saveMembership(tx, act.customerId, { ...membership, renewsAt: null, endsAt }),
    saveResult(tx, act.key, result),
  ])
  return result
}

/** What was cancelled or settled stays so. */
const receiveReturn = async (tx: TenantTransaction, { orderId, rmaNumber }: WhichReturn): Promise<void> => {
  const held = await holdOrder(tx, orderId)
  if (!held) return
  const returns = held.dealing.returns.map((each) =>
    each.rmaNumber === rmaNumber && each.state !== 'cancelled' && each.state !== 'closed'
      ? { ...each, state: 'received' as const }
      : each,
  )
  await saveOrder(tx, { order: held.order, dealing: { ...held.dealing, returns } })
}

/** Ten digits: easy to read out, and nobody guesses another's. */
const drawRmaNumber = (randomness: Randomness): string => {
  const drawn = Buffer.from(randomness(new Uint8Array(8))).readBigUInt64BE() % 10_000_000_000n
  return `R${String(drawn).padStart(10, '0')}`
}
