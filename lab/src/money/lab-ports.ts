import type { EffectDependencies } from '@celadon/server/automation/effects'
import { createCarrierSandbox } from '@celadon/server/connectors/carriers/sandbox'
import { createEmbeddedAfterSales } from '@celadon/server/connectors/commerce/embedded-shop'
import { createEmbeddedLedger } from '@celadon/server/connectors/payments/embedded-ledger'
import { createPaymentSandbox, planMisbehaviour } from '@celadon/server/connectors/payments/sandbox'
import type { Clock } from '@celadon/server/platform/clock'
import { systemRandomness } from '@celadon/server/platform/ids'
import { breakPayments, type Variant } from './break-payments.ts'
import { ids, type Town } from './plant-town.ts'

const dayMs = 86_400_000

/** An executor's dependencies around a provider that outlives it and misbehaves by its seed. */
export const createLabPorts = (
  { database }: Pick<Town, 'database'>,
  { clock, providerSeed, broken }: { clock: Clock; providerSeed: number; broken: Variant | undefined },
): EffectDependencies => {
  const provider = createPaymentSandbox({
    inner: createEmbeddedLedger({ ...database, ids }),
    clock,
    keyLifetimeMs: dayMs,
    plan: planMisbehaviour(providerSeed, { 'time-out-before': 10, 'time-out-after': 15, pending: 10, refuse: 3 }),
  })
  return {
    database,
    clock,
    ids,
    payments: breakPayments(broken, provider),
    afterSales: createEmbeddedAfterSales({ ...database, clock, ids, randomness: systemRandomness }),
    carrier: createCarrierSandbox({ drawLabel: async () => new Uint8Array([37, 80, 68, 70]), clock, travelMs: null }),
    findReturnWay: async () => ({ from: null, to: nowhere }),
  }
}

const nowhere = { name: '', line1: '', line2: '', city: '', region: '', postcode: '', country: '', phone: '' }
