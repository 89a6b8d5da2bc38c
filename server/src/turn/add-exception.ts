import type { ExceptionLine, Localized, NewException, Policy, PolicyException } from '@celadon/contract'
import type { DeskScope } from '#commerce'
import { listNames } from '#people/names'
import { recordAudit } from '#platform/audit'
import { CeladonError } from '#platform/errors'
import { checkPolicy, startingPolicy, wordClauseInFull } from '#policy'
import { findOperatorPolicy, mayWriteRules, requireRulesWriter, type Writer } from '#policy/drafts'
import { endException, findException, listExceptions, recordException, type KeptException } from '#policy/exceptions'
import { loadTenant } from '#tenancy'
import { listSellers } from '#tenancy/sellers'
import type { TurnDependencies } from './turn-dependencies.ts'

type Deps = Pick<TurnDependencies, 'database' | 'clock' | 'ids' | 'shopDesk' | 'findShopCustomerByEmail'>
type By = { tenantId: string; writer: Writer }

/**
 * Makes a standing exception for whoever or whatever was named.
 * @throws FORBIDDEN; SUBJECT_NOT_FOUND when nothing of that name is within reach; INVALID_REQUEST for an end that is over;
 * POLICY_REFUSED with the reasons
 */
export const addException = async (deps: Deps, { tenantId, writer }: By, wanted: NewException): Promise<void> => {
  requireRulesWriter(writer, wanted.sellerId, 'exception.grant')
  const now = deps.clock.now().toISOString()
  if (wanted.until !== null && Date.parse(wanted.until) <= Date.parse(now)) throw new CeladonError('INVALID_REQUEST')
  const scope = { tenantId, sellerId: writer.sellerId }
  const subject = await findSubject(deps, scope, wanted.about)
  const id = deps.ids.next()
  const { sellerId, until, why, clause, about } = wanted
  const exception: PolicyException = { id, sellerId, ...subject, until, why, clause: { ...clause, id } }
  await deps.database.withTenant(scope, async (tx) => {
    checkClauseOf(exception, await findOperatorPolicy(tx, now))
    await recordException(tx, exception, { about, authorId: writer.id, now })
    await recordAudit(tx, {
      tenantId,
      at: now,
      by: writer.id,
      act: 'exception.added',
      about: { kind: 'exception', id },
      details: { clause: clause.kind, sellerId, until },
    })
  })
}

/** An exception is bounded like a policy of one sentence. @throws POLICY_REFUSED */
const checkClauseOf = ({ sellerId, clause }: PolicyException, operator: Policy | null): void => {
  const alone = { ...startingPolicy, version: 1, sellerId, clauses: [clause], limits: [] }
  const problems = checkPolicy(alone, operator)
  if (problems.length > 0)
    throw new CeladonError(
      'POLICY_REFUSED',
      {},
      problems.map(({ why: words }) => words),
    )
}

/** What holds and what held, as far as the reader may see it. */
export const showExceptions = async (
  deps: Pick<Deps, 'database' | 'clock'>,
  { tenantId, writer }: By,
): Promise<ExceptionLine[]> => {
  const now = deps.clock.now().toISOString()
  return deps.database.withTenant({ tenantId, sellerId: writer.sellerId }, async (tx) => {
    const kept = await listExceptions(tx, now)
    const memberIds = [...new Set(kept.flatMap(({ authorId, endedBy }) => [authorId ?? [], endedBy ?? []].flat()))]
    const [names, tenant, sellers] = await Promise.all([
      listNames(tx, { customerIds: [], memberIds }),
      loadTenant(tx),
      listSellers(tx),
    ])
    const owners = new Map<string | null, Localized>([
      [null, tenant.name],
      ...sellers.map((seller): [string, Localized] => [seller.id, seller.name]),
    ])
    return kept.map((each) => toLine(each, { names, owners, writer, now }))
  })
}

/** From now on it does not hold. @throws NOT_FOUND, FORBIDDEN */
export const endExceptionNow = async (
  deps: Pick<Deps, 'database' | 'clock'>,
  { tenantId, writer }: By,
  id: string,
): Promise<void> =>
  deps.database.withTenant({ tenantId, sellerId: writer.sellerId }, async (tx) => {
    const found = await findException(tx, id)
    if (!found) throw new CeladonError('NOT_FOUND')
    requireRulesWriter(writer, found.exception.sellerId, 'exception.grant')
    const now = deps.clock.now().toISOString()
    await endException(tx, { id, memberId: writer.id, now })
    const about = { kind: 'exception', id }
    await recordAudit(tx, { tenantId, at: now, by: writer.id, act: 'exception.ended', about })
  })

type Subject = Pick<PolicyException, 'orderId' | 'customerId' | 'productId'>

const everybody: Subject = { orderId: null, customerId: null, productId: null }

const findSubject = async (deps: Deps, scope: DeskScope, { kind, name }: NewException['about']): Promise<Subject> => {
  if (kind === 'everybody') return everybody
  const found = { ...everybody, [`${kind}Id`]: await findIdOf(deps, scope, kind, name) }
  if (Object.values(found).every((id) => id === null || id === undefined)) throw new CeladonError('SUBJECT_NOT_FOUND')
  return found
}

const findIdOf = async (
  deps: Deps,
  scope: DeskScope,
  kind: 'order' | 'customer' | 'product',
  name: string,
): Promise<string | undefined> => {
  if (name === '') return undefined
  if (kind === 'product') return deps.shopDesk.findProductId(scope, name)
  if (kind === 'order') {
    const orders = await deps.shopDesk.listOrders(scope, { number: name, limit: 10 })
    return orders.find((order) => order.number === name)?.externalId
  }
  // A seller does not learn who is a customer of the market.
  if (scope.sellerId !== undefined) throw new CeladonError('FORBIDDEN')
  return (await deps.findShopCustomerByEmail(scope.tenantId, name))?.externalId
}

type Shown = {
  names: ReadonlyMap<string, string>
  owners: ReadonlyMap<string | null, Localized>
  writer: Writer
  now: string
}

const toLine = (kept: KeptException, { names, owners, writer, now }: Shown): ExceptionLine => {
  const { exception, about, authorId, createdAt, endsAt, endedBy } = kept
  const isOver = endsAt !== null && Date.parse(endsAt) <= Date.parse(now)
  return {
    exception,
    about,
    sentence: wordClauseInFull(exception.clause),
    ownerName: owners.get(exception.sellerId) ?? owners.get(null)!,
    authorName: authorId === null ? null : (names.get(authorId) ?? ''),
    createdAt,
    endedBy: endedBy === null ? null : (names.get(endedBy) ?? ''),
    isOver,
    mayEnd: !isOver && mayWriteRules(writer, exception.sellerId, 'exception.grant'),
  }
}
