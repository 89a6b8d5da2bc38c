import type { Localized, Policy, PolicyLine, PolicyReading, PolicyShelf } from '@celadon/contract'
import { listNames } from '#people/names'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { checkPolicy, comparePolicies, wordClauseInFull, wordLimit } from '#policy'
import { limitForms } from '#policy/forms'
import { findReview } from '#policy/reviews'
import { findPolicyVersion, listPolicyVersions, type PolicyVersion } from '#policy/versions'
import { loadTenant } from '#tenancy'
import { listSellers } from '#tenancy/sellers'
import { mayWriteRules, type Writer } from './may-write-rules.ts'
import { findOperatorPolicy } from './publish-draft.ts'

/** Whose rules this member may read, and every version of them. */
export const loadPolicyShelf = async (tx: TenantTransaction, reader: Writer): Promise<PolicyShelf> => {
  const [tenant, sellers, versions] = await Promise.all([loadTenant(tx), listSellers(tx), listPolicyVersions(tx)])
  const seen = sellers.filter(({ id }) => reader.sellerId === undefined || id === reader.sellerId)
  const owners: { sellerId: string | null; name: Localized }[] = [
    { sellerId: null, name: tenant.name },
    ...seen.map(({ id, name }) => ({ sellerId: id, name })),
  ]
  return {
    owners: owners.map((owner) => ({ ...owner, mayWrite: mayWriteRules(reader, owner.sellerId) })),
    versions: await toLines(tx, versions),
  }
}

/** One version as it is read. `againstId`: what it is compared with; without one the version of its owner's in force. @throws NOT_FOUND */
export const loadPolicyReading = async (
  tx: TenantTransaction,
  reader: Writer,
  { id, againstId, now }: { id: string; againstId: string | undefined; now: string },
): Promise<PolicyReading> => {
  const found = await findPolicyVersion(tx, id)
  if (!found) throw new CeladonError('NOT_FOUND')
  const { policy } = found
  const against = await findAgainst(tx, found, againstId)
  const operator = policy.sellerId === null ? null : await findOperatorPolicy(tx, now)
  const lines = await toLines(tx, against ? [found, against] : [found])
  return {
    line: lines[0]!,
    policy,
    revision: found.revision,
    sentences: policy.clauses.map(wordClauseInFull),
    faults: checkPolicy(policy, operator).map(({ at, why }) => ({ at, why })),
    against: lines[1] ?? null,
    changes: against ? comparePolicies(against.policy, policy) : [],
    bounds: boundsOf(operator),
    mayWrite: mayWriteRules(reader, policy.sellerId),
    review: await findReview(tx, { policyId: id, revision: found.revision }),
  }
}

const findAgainst = async (
  tx: TenantTransaction,
  { id, policy }: PolicyVersion,
  againstId: string | undefined,
): Promise<PolicyVersion | undefined> => {
  const others = (await listPolicyVersions(tx)).filter((each) => each.id !== id)
  if (againstId === undefined)
    return others.find((each) => each.state === 'published' && each.policy.sellerId === policy.sellerId)
  const against = others.find((each) => each.id === againstId && each.policy.sellerId === policy.sellerId)
  if (!against) throw new CeladonError('NOT_FOUND')
  return against
}

const boundsOf = (operator: Policy | null): PolicyReading['bounds'] =>
  (operator?.limits ?? []).map((limit) => ({
    clauseKind: limitForms.find((form) => form.kind === limit.kind)?.clauseKind ?? '',
    sentence: wordLimit(limit),
  }))

const toLines = async (tx: TenantTransaction, versions: readonly PolicyVersion[]): Promise<PolicyLine[]> => {
  const memberIds = [...new Set(versions.flatMap(({ authorId }) => authorId ?? []))]
  const names = await listNames(tx, { customerIds: [], memberIds })
  return versions.map(({ id, policy, state, authorId, createdAt, savedAt, publishedAt }) => ({
    id,
    name: policy.name,
    version: policy.version,
    sellerId: policy.sellerId,
    title: policy.title,
    state,
    authorName: authorId === null ? null : (names.get(authorId) ?? ''),
    createdAt,
    savedAt,
    publishedAt,
  }))
}
