import type { PaymentMethod } from '@celadon/contract'
import { PortRefusal, type MoneyMove, type MoneyMoved, type PaymentPort } from '#commerce'
import type { Database, TenantTransaction } from '#platform/database'
import type { Ids } from '#platform/ids'
import { findMoved, holdMethods, isTheirOwn, recordMove, saveMethods, showRefund } from './ledger-store.ts'

/** Money moves at once, or not at all. Keys are remembered for ever, so there is nothing to guess from likeness. */
export const createEmbeddedLedger = ({
  withTenant,
  inOneTrip,
  ids,
}: Pick<Database, 'withTenant' | 'inOneTrip'> & { ids: Ids }): PaymentPort => ({
  keyLifetimeMs: Number.POSITIVE_INFINITY,
  isLookUpComplete: true,
  move: (tenantId, move) => withTenant({ tenantId }, (tx) => moveMoney(tx, move, ids.next())),
  find: (tenantId, move, lookUp) =>
    inOneTrip({ tenantId }, (tx) =>
      findMoved(tx, lookUp.by === 'reference' ? { id: lookUp.reference } : { key: move.key }),
    ),
})

/** The key is taken first: whoever comes second waits, and is given the first one's answer. A refusal takes it all back. */
const moveMoney = async (tx: TenantTransaction, move: MoneyMove, id: string): Promise<MoneyMoved> => {
  if (!(await recordMove(tx, id, move))) return (await findMoved(tx, { key: move.key }))!
  const [isTheirs, methods] = await Promise.all([
    isTheirOwn(tx, move.orderId, move.customerId),
    holdMethods(tx, move.customerId),
  ])
  if (!isTheirs) throw new PortRefusal('unknown-order')
  const method = methods.find((candidate) => candidate.id === move.methodId)
  if (!method) throw new PortRefusal('unknown-method')
  const balance = method.balance && balanceAfter(method.balance, move)
  const changed = methods.map((each) => (each === method ? { ...each, balance } : each))
  await Promise.all([
    balance && saveMethods(tx, move.customerId, changed),
    move.kind === 'refund' && showRefund(tx, move),
  ])
  return { state: 'done', reference: id }
}

/** @throws PortRefusal when it holds less than is wanted, or another currency. */
const balanceAfter = (balance: NonNullable<PaymentMethod['balance']>, { kind, amount }: MoneyMove): typeof balance => {
  if (balance.currency !== amount.currency) throw new PortRefusal('other-currency')
  const amountMinor = balance.amountMinor + (kind === 'refund' ? amount.amountMinor : -amount.amountMinor)
  if (amountMinor < 0) throw new PortRefusal('insufficient-balance')
  return { ...balance, amountMinor }
}
