import type { Localized, Policy, RehearsedDraft, ScriptedLine, StageWish, Workflow } from '@celadon/contract'
import { previewWording, readWorkflows } from '#automation/workflows'
import { insteadKey, type Instead } from '#automation/sentences'
import type { AskedBuyer } from '#oversight/buyers'
import { typicalStage, withoutPerson, type KeptScenario } from '#oversight/scenarios'
import type { KeptStage, TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import type { RulesInForce } from '#policy'
import type { Writer } from '#policy/drafts'
import { findPolicyVersion, readRulesInForce } from '#policy/versions'
import type { Tenant } from '#tenancy'
import { listSellers } from '#tenancy/sellers'
import type { Advance } from './advance.ts'
import { ruledIn } from './replay-turn.ts'
import type { Stage } from './set-rehearsal.ts'
import { withVersion } from './try-rules.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

export type By = { tenantId: string; member: Writer }
type Deps = Pick<TurnDependencies, 'database' | 'clock' | 'shopDesk' | 'tenants' | 'ids' | 'afterSales'>

/** What is tried: a version of rules, texts of a workflow by place or by version, one sentence (null: as it is without one's own words), or everything as it is in force. */
export type Change =
  | Exclude<RehearsedDraft, { kind: 'words' }>
  | { kind: 'words'; workflow: string; change: Parameters<typeof previewWording>[1]['change'] }
  | { kind: 'sentence'; sentence: string; words: Localized | null }

/** Everything that rehearsals of one change are played with. `ownerId`: whose simulated buyers it has to meet. */
export type Tried = {
  ownerId: string | null
  tenant: Tenant
  rules: RulesInForce
  workflows: readonly Workflow[]
  instead: Instead
  now: Date
}

export const changeOf = (draft: RehearsedDraft): Change =>
  draft.kind === 'words'
    ? { ...draft, change: { texts: draft.texts, added: draft.added, arrangement: draft.arrangement } }
    : draft

/** @throws NOT_FOUND for a version that is not the reader's to see, or a workflow that is not there */
export const readTried = async (deps: Deps, { tenantId, member }: By, change: Change): Promise<Tried> => {
  const { sellerId } = member
  const now = deps.clock.now()
  const version =
    change.kind === 'rules'
      ? await deps.database.withTenant({ tenantId, sellerId }, (tx) => loadVersion(tx, change.policyId))
      : undefined
  const instead = insteadWith(await deps.afterSales.sentencesOf(tenantId), change, sellerId ?? null)
  // A seller's rules stand on the operator's, which they need not see in full to be bound by.
  return deps.database.withTenant({ tenantId }, async (tx) => {
    const inForce = await readRulesInForce(tx, now.toISOString())
    return {
      ownerId: version ? version.sellerId : (sellerId ?? null),
      tenant: await deps.tenants.readTenant(tx, tenantId),
      rules: version ? withVersion(inForce, version) : inForce,
      workflows:
        change.kind === 'words'
          ? await previewWording(tx, { name: change.workflow, change: change.change })
          : await readWorkflows(tx),
      instead,
      now,
    }
  })
}

const insteadWith = (inForce: Instead, change: Change, sellerId: string | null): Instead => {
  if (change.kind !== 'sentence') return inForce
  const key = insteadKey(sellerId, change.sentence)
  const others = [...inForce].filter(([each]) => each !== key)
  return new Map([...others, ...(change.words ? [[key, change.words] as const] : [])])
}

const loadVersion = async (tx: TenantTransaction, id: string): Promise<Policy> => {
  const found = await findPolicyVersion(tx, id)
  if (!found) throw new CeladonError('NOT_FOUND')
  return found.policy
}

/**
 * The order of the asker's choice, as a scenario keeps it: nobody's personal data, and of the same buyer's other orders
 * only what is the asker's to see.
 * @throws NOT_FOUND for an order out of reach
 */
export const keepStage = async (deps: Deps, { tenantId, member }: By, order: StageWish): Promise<KeptStage> => {
  if (order.kind === 'typical') return order
  const { sellerId } = member
  const facts = await deps.shopDesk.readFacts({ tenantId, sellerId }, order.orderId)
  if (!facts) throw new CeladonError('NOT_FOUND')
  const orders = facts.orders.filter(({ seller }) => sellerId === undefined || seller.id === sellerId)
  const ids = new Set(orders.map(({ externalId }) => externalId))
  const goods = new Set(orders.flatMap(({ items }) => items.map(({ productId }) => productId)))
  const shop = {
    ...facts.shop,
    dealings: facts.shop.dealings.filter(({ orderId }) => ids.has(orderId)),
    products: facts.shop.products.filter(({ id }) => goods.has(id)),
  }
  const now = deps.clock.now().toISOString()
  return { kind: 'kept', orderId: order.orderId, now, ...withoutPerson({ orders, shop }) }
}

/** A stage to be played, with what its buyer knows; undefined: the words of its turn were erased, or there never were any. */
export const stageOf = async (
  deps: Deps,
  { tenantId, member }: By,
  tried: Tried,
  kept: Pick<KeptScenario, 'stage' | 'language' | 'buyer' | 'lines' | 'record'>,
): Promise<{ stage: Stage; buyer: AskedBuyer; lines: readonly ScriptedLine[] } | undefined> => {
  if (kept.stage.kind === 'lesson') return stageOfLesson(tenantId, tried, kept)
  const { stage } = kept
  const of =
    stage.kind === 'kept'
      ? stage
      : typicalStage(stage.what, { ...(await readWhose(deps, tenantId, member, tried)), now: tried.now })
  const now = of.now === null ? tried.now : new Date(of.now)
  const expiresAt = new Date(now.getTime() + 60_000).toISOString()
  const proof = { method: 'shop-token', expiresAt } as const
  return {
    stage: { ...tried, tenantId, orderId: of.orderId, orders: of.orders, shop: of.shop, proof, now },
    buyer: { ...kept.buyer, language: kept.language, orderId: of.orderId },
    lines: kept.lines,
  }
}

/** A typical order is sold by whoever owns what is tried; under the operator's rules by nobody who has any of their own. */
const readWhose = async (deps: Deps, tenantId: string, member: Writer, { ownerId, tenant }: Tried) => {
  const currency = await deps.shopDesk.findCurrency({ tenantId, sellerId: member.sellerId })
  const sellers = await deps.database.withTenant({ tenantId }, (tx) => listSellers(tx))
  const name = sellers.find(({ id }) => id === ownerId)?.name ?? tenant.name
  return { seller: { id: ownerId ?? deps.ids.next(), name }, currency: currency ?? 'CNY' }
}

/** The order and the moment of a turn that taught something, and a buyer who wishes for what was wished there. */
const stageOfLesson = (
  tenantId: string,
  tried: Tried,
  { record, language }: Pick<KeptScenario, 'record' | 'language'>,
): Awaited<ReturnType<typeof stageOf>> => {
  const ruled = record && ruledIn(record)
  const words = record ? openingWordsIn(record) : ''
  if (!ruled || words === '') return undefined
  const { wish, orders, shop, proof, exceptions, goodwill = [] } = ruled
  const rules = { policies: tried.rules.policies, exceptions, goodwill }
  return {
    stage: {
      ...tried,
      tenantId,
      orderId: wish.orderId,
      orders: [...orders],
      shop,
      rules,
      proof,
      now: new Date(ruled.now),
    },
    buyer: {
      language,
      orderId: wish.orderId,
      reason: 'reason' in wish ? wish.reason : null,
      hasPhoto: wish.kind === 'claim' && (wish.evidence?.length ?? 0) > 0,
      ...('lines' in wish && { lines: wish.lines }),
      ...('methodId' in wish && wish.methodId !== null && { methodId: wish.methodId }),
      ...('remedy' in wish && { remedy: wish.remedy }),
    },
    lines: [words],
  }
}

/** What the wish that was ruled on began with. */
export const openingWordsIn = ({ facts }: { facts: Record<string, unknown> }): string => {
  const { advance } = facts as { advance?: Advance | null }
  return advance?.runs.findLast(({ ruling }) => ruling !== null)?.openingWords ?? ''
}
