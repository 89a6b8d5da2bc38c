import type { AuditAct, SynonymsOfTenant } from '@celadon/contract'
import { compileSynonyms } from '@celadon/understanding/search'
import { recordAudit } from '#platform/audit'
import { isoNow, type Clock } from '#platform/clock'
import type { Database, TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import type { Ids } from '#platform/ids'
import { lockShelfRow } from './shelf-store.ts'
import { countSynonyms, deleteSynonyms, insertSynonyms, listSynonyms } from './synonym-store.ts'

type Needs = {
  withTenant: Database['withTenant']
  clock: Clock
  ids: Ids
  /** Called after the commit: the next question knows it here; in other processes within seconds. */
  forget: (tenantId: string) => void
}

type By = { tenantId: string; memberId: string }

export type SynonymDesk = ReturnType<typeof createSynonymDesk>

/** Each question is held against every group. */
const mostGroups = 300

/** The words that mean the same to a tenant: questions are widened by them, nothing is indexed anew. */
export const createSynonymDesk = ({ withTenant, clock, ids, forget }: Needs) => {
  const record = (
    tx: TenantTransaction,
    { tenantId, memberId }: By,
    act: AuditAct,
    { id, ...details }: { id: string; words?: string },
  ): Promise<void> =>
    recordAudit(tx, { tenantId, at: isoNow(clock), by: memberId, act, about: { kind: 'synonyms', id }, details })
  return {
    list: (tenantId: string): Promise<SynonymsOfTenant[]> => withTenant({ tenantId }, listSynonyms),

    /** @throws CeladonError INVALID_REQUEST: a word that no search can find, or one twice; TOO_MANY_SYNONYMS */
    add: async ({ tenantId, memberId }: By, wanted: readonly string[]): Promise<SynonymsOfTenant> => {
      const group = { id: ids.next(), words: checkWords(wanted) }
      await withTenant({ tenantId }, async (tx) => {
        // Whoever adds waits here for the others: the count below stays true.
        await lockShelfRow(tx)
        if ((await countSynonyms(tx)) >= mostGroups) throw new CeladonError('TOO_MANY_SYNONYMS')
        await insertSynonyms(tx, group)
        await record(tx, { tenantId, memberId }, 'synonyms.added', { id: group.id, words: group.words.join(' ') })
      })
      forget(tenantId)
      return group
    },

    /** @throws CeladonError NOT_FOUND */
    remove: async ({ tenantId, memberId }: By, id: string): Promise<void> => {
      await withTenant({ tenantId }, async (tx) => {
        if (!(await deleteSynonyms(tx, id))) throw new CeladonError('NOT_FOUND')
        await lockShelfRow(tx)
        await record(tx, { tenantId, memberId }, 'synonyms.removed', { id })
      })
      forget(tenantId)
    },
  }
}

const checkWords = (wanted: readonly string[]): string[] => {
  const words = wanted.map((word) => word.replaceAll('\u0000', '').toWellFormed().trim())
  const different = new Set(words.map((word) => word.toLowerCase()))
  const [compiled] = compileSynonyms([words])
  if (different.size < words.length || compiled?.length !== words.length) throw new CeladonError('INVALID_REQUEST')
  return words
}
