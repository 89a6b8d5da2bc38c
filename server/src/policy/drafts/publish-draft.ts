import type { Policy } from '@celadon/contract'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { checkPolicy } from '#policy'
import { publishPolicy, readRulesInForce, type PolicyVersion } from '#policy/versions'
import { holdRulesOf } from './draft-store.ts'
import type { Writer } from './may-write-rules.ts'
import { loadWritable } from './write-draft.ts'

type Publishing = { id: string; now: string }

/** Puts a draft in force. @throws FORBIDDEN, NOT_FOUND, POLICY_REFUSED with every reason; DRAFT_CHANGED: it is not what was read */
export const publishDraft = async (
  tx: TenantTransaction,
  writer: Writer,
  { id, revision, now }: Publishing & { revision: number },
): Promise<void> => {
  const { policy } = await holdVersion(
    tx,
    writer,
    id,
    (found) => found.state === 'draft' && found.revision === revision,
  )
  await publishChecked(tx, policy, now)
}

/** Puts a version in force again that was before. @throws as publishDraft does: limits may have changed since */
export const rollBackTo = async (tx: TenantTransaction, writer: Writer, { id, now }: Publishing): Promise<void> => {
  const { policy } = await holdVersion(tx, writer, id, (found) => found.state === 'retired')
  await publishChecked(tx, policy, now)
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

const publishChecked = async (tx: TenantTransaction, policy: Policy, now: string): Promise<void> => {
  const problems = checkPolicy(policy, await findOperatorPolicy(tx, now))
  if (problems.length > 0)
    throw new CeladonError(
      'POLICY_REFUSED',
      {},
      problems.map(({ why }) => why),
    )
  await publishPolicy(tx, { name: policy.name, version: policy.version, now })
}

/** What the operator has in force. */
export const findOperatorPolicy = async (tx: TenantTransaction, now: string): Promise<Policy | null> =>
  (await readRulesInForce(tx, now)).policies.find((policy) => policy.sellerId === null) ?? null
