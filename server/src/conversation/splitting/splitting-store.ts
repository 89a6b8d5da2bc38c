import { sql, type RawBuilder } from 'kysely'
import { hashBody, type EntryBody } from '#conversation/log'
import { redactRuns, type DigitRun } from '#conversation/masking'
import { rewriteWords } from '#conversation/search'
import type { TenantTransaction } from '#platform/database'
import { sealOnce } from './seal-hash.ts'

/** How far back parts of one number may stand, in entries of the log: some ten messages with their answers. */
export const entriesBack = 40

/** What the customer said lately, the oldest first; the conversation is locked. */
export const listLately = async (
  tx: TenantTransaction,
  conversationId: string,
): Promise<{ seq: number; body: EntryBody | null }[]> => {
  const head = await tx
    .selectFrom('conversations')
    .select('last_seq')
    .where('id', '=', conversationId)
    .forUpdate()
    .executeTakeFirst()
  if (!head) return []
  const rows = await tx
    .selectFrom('entries')
    .select(['seq', 'body'])
    .where('conversation_id', '=', conversationId)
    .where('seq', '>', head.last_seq - entriesBack)
    .where('kind', '=', 'message')
    .where('author_kind', '=', 'customer')
    .orderBy('seq')
    .execute()
  return rows.map(({ seq, body }) => ({ seq, body: body as EntryBody | null }))
}

type Place = { table: string; columns: readonly string[]; of: 'conversation_id' | 'id' | 'gap' }

/**
 * Everywhere that words of a customer are kept beside their entries. A test holds this against all tables that name a
 * conversation.
 */
export const places: readonly Place[] = [
  { table: 'conversations', columns: ['last_text', 'awaiting', 'dialogue'], of: 'id' },
  { table: 'runs', columns: ['body'], of: 'conversation_id' },
  { table: 'tickets', columns: ['summary', 'title', 'disposition'], of: 'conversation_id' },
  { table: 'steerings', columns: ['draft'], of: 'conversation_id' },
  { table: 'unanswered_questions', columns: ['question'], of: 'conversation_id' },
  { table: 'knowledge_gaps', columns: ['question', 'terms'], of: 'gap' },
  { table: 'taught_examples', columns: ['utterance'], of: 'conversation_id' },
  { table: 'scenarios', columns: ['title', 'lines'], of: 'conversation_id' },
]

/**
 * Takes these digits out of all that was said, read, answered and noted from that entry on, and of whatever was made of it.
 * Numbers and moments of entries stay, and sealed the hashes of the customer's, so that what was acknowledged can still be
 * recognised.
 */
export const redactSince = async (
  tx: TenantTransaction,
  conversationId: string,
  { sinceSeq, runs, key }: { sinceSeq: number; runs: readonly DigitRun[]; key: Uint8Array },
): Promise<void> => {
  const entries = await tx
    .selectFrom('entries')
    .select(['seq', 'at', 'kind', 'author_kind', 'body', 'body_hash'])
    .where('conversation_id', '=', conversationId)
    .where('seq', '>=', sinceSeq)
    .forUpdate()
    .execute()
  for (const { seq, at, kind, author_kind: author, body, body_hash: kept } of entries) {
    const redacted = changed(body as EntryBody | null, runs)
    if (!redacted) continue
    await tx
      .updateTable('entries')
      .set({
        body: JSON.stringify(redacted),
        body_hash: Buffer.from(author === 'customer' ? sealOnce(kept.toString('hex'), key) : hashBody(redacted), 'hex'),
      })
      .where('conversation_id', '=', conversationId)
      .where('seq', '=', seq)
      .execute()
    if (kind === 'message' || kind === 'note')
      await rewriteWords(tx, { conversationId, seq, at, parts: redacted.parts })
  }
  for (const place of places) await redactPlace(tx, conversationId, place, runs)
}

const redactPlace = async (
  tx: TenantTransaction,
  conversationId: string,
  { table, columns, of }: Place,
  runs: readonly DigitRun[],
): Promise<void> => {
  const where =
    of === 'gap'
      ? sql`id in (select gap_id from unanswered_questions where conversation_id = ${conversationId})`
      : sql`${sql.ref(of)} = ${conversationId}`
  const { rows } = await sql<{ place: string } & Record<string, unknown>>`
    select ctid::text as place, ${sql.join(columns.map((column) => sql.ref(column)))} from ${sql.table(table)}
    where ${where} for update`.execute(tx)
  for (const { place, ...kept } of rows) {
    const redacted = changed(kept, runs)
    if (!redacted) continue
    const set = columns.map((column) => setOf(column, redacted[column]))
    await sql`update ${sql.table(table)} set ${sql.join(set)} where ctid = ${place}::tid`.execute(tx)
  }
}

const setOf = (column: string, value: unknown): RawBuilder<unknown> => {
  const kept = value === null || typeof value === 'string' || column === 'terms' ? value : JSON.stringify(value)
  return sql`${sql.ref(column)} = ${kept}`
}

const changed = <T>(kept: T, runs: readonly DigitRun[]): T | undefined => {
  const redacted = redactRuns(kept, runs)
  return JSON.stringify(redacted) === JSON.stringify(kept) ? undefined : redacted
}
