import type { Policy } from '@celadon/contract'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { checkPolicy } from '#policy'
import { publishPolicy, readRulesInForce, type PolicyVersion } from '#policy/versions'
import { holdRulesOf } from './draft-store.ts'
import type { Writer } from './may-write-rules.ts'
import { loadWritable } from './write-draft.ts'

/** `revision` of a draft as it was read; null: a version that was in force before. */
export type Publishing = { id: string; revision: number | null; now: string }

/**
 * Puts a draft in force, or a version of before again: limits may have changed since then.
 * @throws FORBIDDEN, NOT_FOUND, POLICY_REFUSED with every reason; DRAFT_CHANGED: it is not what was read
 */
export const publishVersion = async (tx: TenantTransaction, writer: Writer, wanted: Publishing): Promise<void> => {
  const { policy } = await holdPublishable(tx, writer, wanted)
  await publishPolicy(tx, { name: policy.name, version: policy.version, now: wanted.now })
}

/** What could be put in force now, held until the transaction ends. @throws as publishVersion does */
export const holdPublishable = async (
  tx: TenantTransaction,
  writer: Writer,
  { id, revision, now }: Publishing,
): Promise<PolicyVersion> => {
  const found = await holdVersion(tx, writer, id, (version) =>
    revision === null ? version.state === 'retired' : version.state === 'draft' && version.revision === revision,
  )
  await requireSound(tx, found.policy, now)
  return found
}

/** Read again once it is held: of two who publish at the same moment the second sees what the first did. */
const holdVersion = async (
  tx: TenantTransaction,
  writer: Writer,
  id: string,
  isAsExpected: (found: PolicyVersion) => boolean,
): Promise<PolicyVersion> => {
  const { policy } = await loadWritable(tx, writer, id)
  await holdRulesOf(tx, policy.sellerId)
  const found = await loadWritable(tx, writer, id)
  if (!isAsExpected(found)) throw new CeladonError('DRAFT_CHANGED')
  return found
}

const requireSound = async (tx: TenantTransaction, policy: Policy, now: string): Promise<void> => {
  const problems = checkPolicy(policy, await findOperatorPolicy(tx, now))
  if (problems.length === 0) return
  throw new CeladonError(
    'POLICY_REFUSED',
    {},
    problems.map(({ why }) => why),
  )
}

/** What the operator has in force. */
export const findOperatorPolicy = async (tx: TenantTransaction, now: string): Promise<Policy | null> =>
  (await readRulesInForce(tx, now)).policies.find((policy) => policy.sellerId === null) ?? null
