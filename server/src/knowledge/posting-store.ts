import type { Audience } from '@celadon/contract'
import type { Postings } from '@celadon/understanding/search'
import { sql } from 'kysely'
import type { TenantTransaction } from '#platform/database'
import { readableBy } from './article.ts'
import { readableRemainders } from './shelf-number.ts'

export type PostingRow = { term: string; block: number; entries: Uint32Array }

/** How many entries each of these terms has, of all that the audience may read. */
export const countEntries = async (
  tx: TenantTransaction,
  terms: readonly string[],
  audience: Audience,
): Promise<Map<string, number>> => {
  const rows = await tx
    .selectFrom('search_terms')
    .select(['term', 'entries'])
    .where('term', '=', sql<string>`any(${terms})`)
    .where('audience', 'in', readableBy[audience])
    .execute()
  const counts = new Map<string, number>()
  for (const { term, entries } of rows) counts.set(term, (counts.get(term) ?? 0) + entries)
  return counts
}

/** Adds to the counts of an audience's terms, or takes away. */
export const changeCounts = async (
  tx: TenantTransaction,
  audience: Audience,
  changes: ReadonlyMap<string, number>,
): Promise<void> => {
  const real = [...changes].filter(([, change]) => change !== 0)
  for (let from = 0; from < real.length; from += postingsAtOnce) {
    const some = real.slice(from, from + postingsAtOnce)
    await sql`insert into search_terms (tenant_id, audience, term, entries)
      select current_tenant(), ${audience}, * from unnest(${some.map(([term]) => term)}::text[],
        ${some.map(([, change]) => change)}::int[])
      on conflict (tenant_id, term, audience) do update set entries = search_terms.entries + excluded.entries`.execute(
      tx,
    )
  }
  const fewer = real.flatMap(([term, change]) => (change < 0 ? [term] : []))
  if (fewer.length > 0)
    await tx
      .deleteFrom('search_terms')
      .where('audience', '=', audience)
      .where('term', '=', sql<string>`any(${fewer})`)
      .where('entries', '=', 0)
      .execute()
}

/** What these terms stand in, of all that the audience may read. */
export const loadPostings = async (
  tx: TenantTransaction,
  terms: readonly string[],
  audience: Audience,
): Promise<Postings> =>
  toPostings(
    await selectPostings(tx)
      .where('term', '=', sql<string>`any(${terms})`)
      .where(sql<boolean>`block % 3 = any(${readableRemainders(audience)})`)
      .execute(),
  )

export const loadAllPostings = async (tx: TenantTransaction): Promise<Postings> =>
  toPostings(await selectPostings(tx).execute())

/** One row a term, however many blocks: thousands of small rows would cost more than all that stands in them. */
const selectPostings = (tx: TenantTransaction) =>
  tx
    .selectFrom('search_postings')
    .select([
      'term',
      sql<Buffer>`string_agg(int4send(block) || int4send(octet_length(entries)), '' order by block)`.as('heads'),
      sql<Buffer>`string_agg(entries, '' order by block)`.as('entries'),
    ])
    .groupBy('term')

export const listPostingRows = async (
  tx: TenantTransaction,
  block: number,
  terms: readonly string[],
): Promise<PostingRow[]> => {
  const rows = await tx
    .selectFrom('search_postings')
    .select(['term', 'block', 'entries'])
    .where('block', '=', block)
    .where('term', '=', sql<string>`any(${terms})`)
    .execute()
  return rows.map((row) => ({ ...row, entries: toEntries(row.entries) }))
}

/** Rows without entries are deleted. */
export const savePostingRows = async (tx: TenantTransaction, rows: readonly PostingRow[]): Promise<void> => {
  const full = rows.filter(({ entries }) => entries.length > 0)
  for (let from = 0; from < full.length; from += postingsAtOnce) {
    const some = full.slice(from, from + postingsAtOnce)
    await sql`insert into search_postings (tenant_id, term, block, entries)
      select current_tenant(), * from unnest(${some.map(({ term }) => term)}::text[],
        ${some.map(({ block }) => block)}::int[], ${some.map(({ entries }) => toBytes(entries))}::bytea[])
      on conflict (tenant_id, term, block) do update set entries = excluded.entries`.execute(tx)
  }
  const empty = rows.filter(({ entries }) => entries.length === 0)
  for (const block of new Set(empty.map((row) => row.block)))
    await tx
      .deleteFrom('search_postings')
      .where('block', '=', block)
      .where('term', '=', sql<string>`any(${empty.filter((row) => row.block === block).map(({ term }) => term)})`)
      .execute()
}

const postingsAtOnce = 5_000

const toPostings = (rows: readonly { term: string; heads: Buffer; entries: Buffer }[]): Postings =>
  new Map(rows.map(({ term, heads, entries }) => [term, toBlocks(heads, toEntries(entries))]))

/** `heads`: block and length in bytes, of each. */
const toBlocks = (heads: Buffer, entries: Uint32Array): Map<number, Uint32Array> => {
  const blocks = new Map<number, Uint32Array>()
  let from = 0
  for (let at = 0; at < heads.length; at += 8) {
    const to = from + heads.readInt32BE(at + 4) / 4
    blocks.set(heads.readInt32BE(at), entries.subarray(from, to))
    from = to
  }
  return blocks
}

/** A copy: the bytes stand anywhere in a larger piece of memory, and numbers of four bytes may not. */
const toEntries = (bytes: Buffer): Uint32Array =>
  new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))

const toBytes = (entries: Uint32Array): Buffer => Buffer.from(entries.buffer, entries.byteOffset, entries.byteLength)
