import type { EffectPlan, Ruling } from '@celadon/contract'
import { recordEffects } from '@celadon/server/automation/effects'
import { recordOrders } from '@celadon/server/connectors/commerce/embedded-shop'
import { CeladonError } from '@celadon/server/platform/errors'
import { withOwner } from '@celadon/server/platform/database'
import { orderOf, startAt, type Deal } from './goods.ts'
import { ids, type Town } from './plant-town.ts'

/** Orders with runs whose effects are written down; the ids of each order's runs. */
export const intend = async (
  town: Town,
  wanted: readonly { deal: Deal; isDoubleClicked: boolean }[],
): Promise<string[][]> => {
  const { database, tenantId, sellerId } = town
  const planned = wanted.map(({ deal, isDoubleClicked }, at) => {
    const orderId = ids.next()
    const runs = deal.runs(orderId).map((effects) => ({ runId: ids.next(), effects }))
    // The same wish once more, in a run of its own: only one of the two may be written down.
    const again = isDoubleClicked ? runs.map(({ effects }) => ({ runId: ids.next(), effects })) : []
    return { orderId, buyer: town.buyers[at % town.buyers.length]!, deal, runs, again }
  })
  await database.withTenant({ tenantId }, (tx) =>
    recordOrders(
      tx,
      planned.map(({ orderId, buyer, deal }) => ({
        buyerId: buyer.externalId,
        order: orderOf(orderId, sellerId, deal.status),
      })),
    ),
  )
  await plantRuns(
    town,
    planned.flatMap(({ buyer, runs, again }) => [...runs, ...again].map(({ runId }) => ({ ...buyer, runId }))),
  )
  return Promise.all(
    planned.map(async ({ runs, again }) => {
      const written = await Promise.all([...runs, ...again].map((run) => writeDown(town, run)))
      return written.flatMap((runId) => runId ?? [])
    }),
  )
}

const plantRuns = async (
  { address, tenantId }: Town,
  runs: readonly { runId: string; conversationId: string; customerId: string }[],
): Promise<void> => {
  await withOwner(address, (owner) =>
    owner.query(
      `insert into runs (tenant_id, id, conversation_id, customer_id, workflow, version, status, body, started_at, updated_at)
       select $1, run, conversation, customer, 'lab', 1, 'acting', '{}', now(), now()
       from unnest($2::uuid[], $3::uuid[], $4::uuid[]) as planted (run, conversation, customer)`,
      [
        tenantId,
        runs.map((run) => run.runId),
        runs.map((run) => run.conversationId),
        runs.map((run) => run.customerId),
      ],
    ),
  )
}

/** Undefined: another run is to pay for the same thing. */
const writeDown = async (
  { database, tenantId }: Town,
  { runId, effects }: { runId: string; effects: EffectPlan[] },
): Promise<string | undefined> => {
  try {
    await database.withTenant({ tenantId }, (tx) =>
      recordEffects(tx, { run: { id: runId, sellerId: null }, ruling: rulingOf(effects), effects, ids, now: startAt }),
    )
    return runId
  } catch (error) {
    if (error instanceof CeladonError && error.code === 'ALREADY_PAID') return undefined
    throw error
  }
}

const rulingOf = (effects: EffectPlan[]): Ruling => ({
  verdict: 'allow',
  wish: { kind: 'compensate', orderId: 'lab' },
  reasons: [],
  clauses: [],
  effects,
  settlement: null,
  alternatives: [],
})
