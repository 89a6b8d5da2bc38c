import type { ShopFacts } from '@celadon/contract'
import { runEffects } from '#automation/effects'
import { createSentenceMemory } from '#automation/sentences'
import { createWorkflowMemory } from '#automation/workflows'
import { createBounds, type CarrierPort } from '#commerce'
import { createLabelDrawer } from '#connectors/carriers/labels'
import { createCarrierSandbox } from '#connectors/carriers/sandbox'
import { createEmbeddedAfterSales, createReturnWays } from '#connectors/commerce/embedded-shop'
import { createEmbeddedLedger } from '#connectors/payments/embedded-ledger'
import type { Clock } from '#platform/clock'
import type { Ids, Randomness } from '#platform/ids'
import type { TurnDependencies } from '#turn'

type Given = Pick<TurnDependencies, 'database'> & {
  clock: Clock
  ids: Ids
  randomness: Randomness
  deadlineMs: number
  /** How long a parcel of the sandbox carrier is under way; null: for ever. */
  travelMs: number | null
}

const nowhere = { name: '', line1: '', line2: '', city: '', region: '', postcode: '', country: '', phone: '' }

/** A label that no carrier takes says so. */
const sandbox = {
  name: { zh: '试用快递', en: 'Sandbox carrier' },
  notice: { zh: '试用面单，快递公司不收。', en: 'For trying out: no carrier takes it.' },
}

/** Dealing with the embedded shop: its records, its ledger, and labels for what goes back. */
export const composeAfterSales = ({
  database,
  clock,
  ids,
  randomness,
  deadlineMs,
  travelMs,
}: Given): TurnDependencies['afterSales'] => {
  const bounds = createBounds(deadlineMs)
  const afterSales = bounds.afterSales(createEmbeddedAfterSales({ ...database, clock, ids, randomness }))
  const ports = {
    afterSales,
    payments: bounds.payments(createEmbeddedLedger({ ...database, ids })),
    carrier: bounds.carrier(createCarrierSandbox({ drawLabel: createLabelDrawer(sandbox), clock, travelMs })),
    findReturnWay: createReturnWays(database, nowhere),
  }
  return {
    readFacts: async (...asked) => withCarrier(await afterSales.readFacts(...asked), ports.carrier),
    receiveReturn: afterSales.receiveReturn,
    workflowsOf: createWorkflowMemory({ withTenant: database.withTenant, clock }),
    sentencesOf: createSentenceMemory({ withTenant: database.withTenant, clock }),
    runEffects: (run) => runEffects({ ...ports, database, clock, ids }, run),
  }
}

/** What the carrier can do stands beside what the shop can. */
const withCarrier = (facts: ShopFacts, { canPickUp }: Pick<CarrierPort, 'canPickUp'>): ShopFacts => ({
  ...facts,
  capabilities: [...(facts.capabilities ?? []), ...(canPickUp ? (['pick-up'] as const) : [])],
})
