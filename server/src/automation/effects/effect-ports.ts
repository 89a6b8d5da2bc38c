import type { Address } from '@celadon/contract'
import type { AfterSalesPort, CarrierPort, PaymentPort } from '#commerce'
import type { Clock } from '#platform/clock'
import type { Database } from '#platform/database'
import type { Ids } from '#platform/ids'

/** Whom effects are done by. A call that takes longer than a lease counts as dead: ports end theirs well before. */
export type EffectPorts = {
  afterSales: Pick<AfterSalesPort, 'perform' | 'findPerformed' | 'findReturnState' | 'receiveReturn'>
  payments: PaymentPort
  carrier: CarrierPort
  /** From whom and to where the goods of an order go back. */
  findReturnWay: (tenantId: string, orderId: string) => Promise<{ from: Address | null; to: Address }>
}

export type EffectDependencies = EffectPorts & {
  database: Pick<Database, 'withTenant' | 'inOneTrip'>
  clock: Clock
  ids: Ids
}

/** How long an executor may be silent before another takes its run over. */
export const leaseMs = 60_000
