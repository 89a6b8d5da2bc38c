import type { Localized } from '@celadon/contract'
import { sql } from 'kysely'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { hold } from '#platform/holds'
import { insteadKey, type Instead } from './reword.ts'

/** Other words of one sentence as they are kept. */
export type SentenceVersion = {
  sentence: string
  version: number
  words: Localized
  isCurrent: boolean
  authorId: string
  createdAt: string
}

type Which = { sellerId: string | null; sentence: string }

/** What is said instead in the whole workspace. */
export const readInstead = async (tx: TenantTransaction): Promise<Instead> => {
  const rows = await tx
    .selectFrom('sentence_wordings')
    .select(['seller_id', 'sentence', 'words'])
    .where('is_current', '=', true)
    .execute()
  return new Map(rows.map((row) => [insteadKey(row.seller_id, row.sentence), row.words]))
}

/** All versions of one owner's, by sentence and newest first. */
export const listSentenceVersions = async (
  tx: TenantTransaction,
  { sellerId, sentence }: { sellerId: string | null; sentence?: string },
): Promise<SentenceVersion[]> => {
  let query = tx
    .selectFrom('sentence_wordings')
    .selectAll()
    .where(sql<boolean>`seller_id is not distinct from ${sellerId}::uuid`)
    .orderBy('sentence')
    .orderBy('version', 'desc')
    .limit(1_000)
  if (sentence !== undefined) query = query.where('sentence', '=', sentence)
  return (await query.execute()).map((row) => ({
    sentence: row.sentence,
    version: row.version,
    words: row.words,
    isCurrent: row.is_current,
    authorId: row.author_id,
    createdAt: row.created_at,
  }))
}

/** Puts other words in force as the next version; the same words are none. */
export const publishSentence = async (
  tx: TenantTransaction,
  { words, authorId, now, ...which }: Which & { words: Localized; authorId: string; now: string },
): Promise<void> => {
  await holdSentence(tx, which)
  const versions = await listSentenceVersions(tx, which)
  const current = versions.find(({ isCurrent }) => isCurrent)
  if (current?.words.zh === words.zh && current.words.en === words.en) return
  await end(tx, which)
  await tx
    .insertInto('sentence_wordings')
    .values({
      tenant_id: sql<string>`current_tenant()`,
      seller_id: which.sellerId,
      sentence: which.sentence,
      version: (versions[0]?.version ?? 0) + 1,
      words: JSON.stringify(words),
      is_current: true,
      author_id: authorId,
      created_at: now,
    })
    .execute()
}

/** A version of before holds again; null: as it is said without one's own words. @throws NOT_FOUND */
export const rollBackSentence = async (
  tx: TenantTransaction,
  { version, ...which }: Which & { version: number | null },
): Promise<void> => {
  await holdSentence(tx, which)
  const versions = await listSentenceVersions(tx, which)
  if (version !== null && versions.every((each) => each.version !== version)) throw new CeladonError('NOT_FOUND')
  await end(tx, which)
  if (version === null) return
  await ofWhich(tx, which).set({ is_current: true }).where('version', '=', version).execute()
}

const end = async (tx: TenantTransaction, which: Which): Promise<void> => {
  await ofWhich(tx, which).set({ is_current: false }).where('is_current', '=', true).execute()
}

const ofWhich = (tx: TenantTransaction, { sellerId, sentence }: Which) =>
  tx
    .updateTable('sentence_wordings')
    .where(sql<boolean>`seller_id is not distinct from ${sellerId}::uuid`)
    .where('sentence', '=', sentence)

/** Whoever words a sentence waits here for whoever words the same. */
const holdSentence = (tx: TenantTransaction, { sellerId, sentence }: Which): Promise<void> =>
  hold(tx, 'sentence', `${insteadKey(sellerId, sentence)} worded`)
