import type { EffectPlan, Order, Ruling, Wish } from '@celadon/contract'
import { createEmbeddedAfterSales } from '#connectors/commerce/embedded-shop'
import { createCarrierSandbox } from '#connectors/carriers/sandbox'
import { createEmbeddedLedger } from '#connectors/payments/embedded-ledger'
import { createManualClock } from '#platform/clock'
import { withOwner, type TenantTransaction } from '#platform/database'
import { createIds, systemRandomness } from '#platform/ids'
import {
  createTestDatabase,
  createTestTenant,
  plantTestOrder,
  plantTestRun,
  type TestDatabase,
  type TestTenant,
} from '#testing'
import { recordEffects, runEffects, type EffectDependencies, type EffectResult } from './index.ts'

export const clock = createManualClock('2026-11-25T04:00:00.000Z')
export const ids = createIds(clock, systemRandomness)

export type Scene = TestDatabase & {
  tenant: TestTenant
  deps: EffectDependencies
  asTenant: <T>(work: (tx: TenantTransaction) => Promise<T>) => Promise<T>
  /** Another order of the tenant's customer. */
  plantOrder: (order?: Partial<Order>) => Promise<Order>
  /** A run with these effects; returns its id. */
  intend: (effects: readonly EffectPlan[]) => Promise<string>
  run: (runId: string, changes?: Partial<EffectDependencies>) => Promise<EffectResult[] | 'busy'>
  /** Movements in the provider's ledger for an order, payments apart. */
  ledger: (orderId: string) => Promise<{ kind: string; amount: number }[]>
  count: (table: string) => Promise<number>
}

export const setScene = async (): Promise<Scene> => {
  const fixture = await createTestDatabase()
  const { database, ownerAddress } = fixture
  const tenant = await createTestTenant(ownerAddress)
  const deps: EffectDependencies = {
    database,
    clock,
    ids,
    afterSales: createEmbeddedAfterSales({ ...database, clock, ids, randomness: systemRandomness }),
    payments: createEmbeddedLedger({ ...database, ids }),
    carrier: createCarrierSandbox({
      drawLabel: async ({ rmaNumber }) => new TextEncoder().encode(`%PDF ${rmaNumber}`),
      clock,
      travelMs: null,
    }),
    findReturnWay: async () => ({ from: null, to: address }),
  }
  const ask = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
    withOwner(ownerAddress, async (owner) => (await owner.query<Row>(text, values)).rows)
  return {
    ...fixture,
    tenant,
    deps,
    asTenant: (work) => database.withTenant({ tenantId: tenant.tenantId }, work),
    plantOrder: (order = {}) => plantTestOrder(ownerAddress, tenant, { order }),
    intend: async (effects) => {
      const runId = await plantTestRun(ownerAddress, tenant)
      await database.withTenant({ tenantId: tenant.tenantId }, (tx) =>
        recordEffects(tx, { run: { id: runId, sellerId: null }, ruling: rulingOf(effects), effects, ids, now: now() }),
      )
      return runId
    },
    run: (runId, changes) => runEffects({ ...deps, ...changes }, { tenantId: tenant.tenantId, runId }),
    ledger: (orderId) =>
      ask(
        `select kind, amount_minor::int as amount from shop_payments
         where order_id = $1 and key not like 'paid %' order by id`,
        [orderId],
      ),
    count: async (table) => (await ask<{ n: number }>(`select count(*)::int as n from ${table}`))[0]!.n,
  }
}

export const now = (): string => clock.now().toISOString()

export const address = {
  name: '窑与叶',
  line1: '青瓷路 1 号',
  line2: '',
  city: '龙泉',
  region: '浙江',
  postcode: '323700',
  country: 'CN',
  phone: '',
}

const rulingOf = (effects: readonly EffectPlan[]): Ruling => ({
  verdict: 'allow',
  wish: { kind: 'compensate', orderId: 'order' },
  reasons: [],
  clauses: [],
  effects: [...effects],
  settlement: null,
  alternatives: [],
})

const cny = (amountMinor: number) => ({ amountMinor, currency: 'CNY' })

export const shop = (wish: Wish, amountMinor = 0): EffectPlan => ({ kind: 'shop', wish, settlement: cny(amountMinor) })

export const money = (
  kind: 'charge' | 'refund',
  { externalId: orderId }: Order,
  things: string[],
  given: { amountMinor?: number; methodId?: string } = {},
): EffectPlan => ({
  kind,
  orderId,
  methodId: given.methodId ?? 'card-1',
  amount: cny(given.amountMinor ?? 5000),
  things: things.map((thing) => `order:${orderId}/${thing}`),
})

export const states = (results: EffectResult[] | 'busy'): unknown =>
  results === 'busy' ? results : results.map(({ state, code }) => (code === null ? state : `${state}: ${code}`))

/** As an executor that is dead from a moment on: nothing it does reaches anybody. */
export const mortal = (deps: EffectDependencies): EffectDependencies & { die: () => void } => {
  let isDead = false
  const living =
    <Given extends unknown[], Got>(act: (...given: Given) => Promise<Got>) =>
    async (...given: Given): Promise<Got> => {
      if (isDead) throw new Error('dead')
      const got = await act(...given)
      if (isDead) throw new Error('dead')
      return got
    }
  return {
    ...deps,
    die: () => {
      isDead = true
    },
    database: { withTenant: living(deps.database.withTenant), inOneTrip: living(deps.database.inOneTrip) },
    payments: { ...deps.payments, move: living(deps.payments.move), find: living(deps.payments.find) },
  }
}
