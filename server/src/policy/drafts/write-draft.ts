import type { DraftOpening, DraftSaving, Policy } from '@celadon/contract'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { startingPolicy } from '#policy'
import { findPolicyVersion, listPolicyVersions, recordPolicyDraft, type PolicyVersion } from '#policy/versions'
import { holdRulesOf, overwriteDraft, removeDraft } from './draft-store.ts'
import { requireRulesWriter, type Writer } from './may-write-rules.ts'

type Moment = { id: string; now: string }

/**
 * The draft that its owner is writing; where there is none it begins from the version named, the one in force, or what
 * Celadon comes with. @throws FORBIDDEN, NOT_FOUND
 */
export const openDraft = async (
  tx: TenantTransaction,
  writer: Writer,
  { sellerId, fromId }: DraftOpening,
  { id, now }: Moment,
): Promise<string> => {
  requireRulesWriter(writer, sellerId)
  await holdRulesOf(tx, sellerId)
  const own = (await listPolicyVersions(tx)).filter(({ policy }) => policy.sellerId === sellerId)
  const open = own.find(({ state }) => state === 'draft')
  if (open) return open.id
  const from = fromId === null ? own.find(({ state }) => state === 'published') : own.find((each) => each.id === fromId)
  if (fromId !== null && !from) throw new CeladonError('NOT_FOUND')
  const { version: _, ...draft } = from?.policy ?? { ...emptyPolicyOf(sellerId), version: 0 }
  await recordPolicyDraft(tx, draft, { id, authorId: writer.id, now })
  return id
}

/** Keeps what was typed. @throws FORBIDDEN, NOT_FOUND; DRAFT_CHANGED when somebody else saved since */
export const saveDraft = async (
  tx: TenantTransaction,
  writer: Writer,
  { revision, title, clauses, limits }: DraftSaving,
  { id, now }: Moment,
): Promise<void> => {
  const { policy } = await loadWritable(tx, writer, id)
  const typed: Policy = { ...policy, title, clauses, limits }
  const isSaved = await overwriteDraft(tx, { id, revision, policy: typed, authorId: writer.id, now })
  if (!isSaved) throw new CeladonError('DRAFT_CHANGED')
}

/** Throws a draft away. @throws FORBIDDEN, NOT_FOUND */
export const discardDraft = async (tx: TenantTransaction, writer: Writer, id: string): Promise<void> => {
  await loadWritable(tx, writer, id)
  await removeDraft(tx, id)
}

/** @throws FORBIDDEN, NOT_FOUND */
export const loadWritable = async (tx: TenantTransaction, writer: Writer, id: string): Promise<PolicyVersion> => {
  const found = await findPolicyVersion(tx, id)
  if (!found) throw new CeladonError('NOT_FOUND')
  requireRulesWriter(writer, found.policy.sellerId)
  return found
}

/** A seller begins with nothing of their own: what they do not speak of is the operator's. */
const emptyPolicyOf = (sellerId: string | null): Omit<Policy, 'version'> =>
  sellerId === null
    ? startingPolicy
    : {
        name: `seller-${sellerId}`,
        sellerId,
        title: { zh: '本店规则', en: 'Our own rules' },
        clauses: [],
        limits: [],
      }
