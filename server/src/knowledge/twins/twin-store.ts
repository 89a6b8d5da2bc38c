import type { ArticleTwin, Language, Localized } from '@celadon/contract'
import { cutPassages } from '@celadon/understanding/search'
import { sql } from 'kysely'
import type { DispatcherTransaction, TenantTransaction } from '#platform/database'

/** Two passages, each by its article and place. */
export type TwinRow = {
  articleId: string
  otherId: string
  language: Language
  passage: number
  otherPassage: number
  similarity: number
}

/** What is compared: the texts of an article, and whose it is. */
export type Compared = { id: string; sellerId: string | null; body: Localized }

export const listTenantsToCompare = async (tx: DispatcherTransaction): Promise<string[]> => {
  const rows = await tx
    .selectFrom('articles')
    .select('tenant_id')
    .distinct()
    .where('is_current', '=', sql.lit(true))
    .where('twins_due', '=', sql.lit(true))
    .limit(100)
    .execute()
  return rows.map((row) => row.tenant_id)
}

export const listToCompare = async (tx: TenantTransaction, limit: number): Promise<Compared[]> =>
  selectCompared(tx).where('twins_due', '=', sql.lit(true)).limit(limit).execute()

export const listCompared = async (tx: TenantTransaction, ids: readonly string[]): Promise<Compared[]> =>
  ids.length === 0
    ? []
    : selectCompared(tx)
        .where('id', '=', sql<string>`any(${ids})`)
        .execute()

const selectCompared = (tx: TenantTransaction) =>
  tx.selectFrom('articles').select(['id', 'seller_id as sellerId', 'body']).where('is_current', '=', sql.lit(true))

/** The article's pairs from now on are these. */
export const replaceTwins = async (
  tx: TenantTransaction,
  { id, sellerId }: Compared,
  twins: readonly TwinRow[],
): Promise<void> => {
  await tx
    .deleteFrom('article_twins')
    .where((is) => is.or([is('article_id', '=', id), is('other_id', '=', id)]))
    .execute()
  if (twins.length > 0)
    await tx
      .insertInto('article_twins')
      .values(twins.map((twin) => toRow(twin, sellerId)))
      .execute()
  await tx
    .updateTable('articles')
    .set({ twins_due: false })
    .where('id', '=', id)
    .where('is_current', '=', sql.lit(true))
    .execute()
}

/** Each pair stands once, the lesser id first. */
const toRow = (twin: TwinRow, sellerId: string | null) => {
  const { articleId, otherId, passage, otherPassage, language, similarity } = twin
  const ordered =
    articleId < otherId
      ? { article_id: articleId, other_id: otherId, passage, other_passage: otherPassage }
      : { article_id: otherId, other_id: articleId, passage: otherPassage, other_passage: passage }
  return { tenant_id: sql<string>`current_tenant()`, seller_id: sellerId, language, similarity, ...ordered }
}

const mostShown = 200

/** The most alike first. */
export const listTwins = async (tx: TenantTransaction): Promise<ArticleTwin[]> =>
  (await selectTwins(tx).limit(mostShown).execute()).map((row) => toTwin(row))

/** The article's own, with itself as `one`. */
export const listTwinsOf = async (tx: TenantTransaction, id: string): Promise<ArticleTwin[]> => {
  const rows = await selectTwins(tx)
    .where((is) => is.or([is('t.article_id', '=', id), is('t.other_id', '=', id)]))
    .limit(mostShown)
    .execute()
  return rows.map((row) => {
    const twin = toTwin(row)
    return row.article_id === id ? twin : { ...twin, one: twin.other, other: twin.one }
  })
}

const selectTwins = (tx: TenantTransaction) =>
  tx
    .selectFrom('article_twins as t')
    .innerJoin('articles as a', (join) =>
      join
        .onRef('a.tenant_id', '=', 't.tenant_id')
        .onRef('a.id', '=', 't.article_id')
        .on('a.is_current', '=', sql.lit(true)),
    )
    .innerJoin('articles as b', (join) =>
      join
        .onRef('b.tenant_id', '=', 't.tenant_id')
        .onRef('b.id', '=', 't.other_id')
        .on('b.is_current', '=', sql.lit(true)),
    )
    .select(['t.article_id', 't.other_id', 't.language', 't.passage', 't.other_passage', 't.similarity'])
    .select(['a.title', 'a.body', 'b.title as other_title', 'b.body as other_body'])
    .orderBy('t.similarity', 'desc')
    .orderBy('t.article_id')

type Row = Awaited<ReturnType<ReturnType<typeof selectTwins>['execute']>>[number]

const toTwin = (row: Row): ArticleTwin => ({
  language: row.language,
  similarity: row.similarity,
  one: { articleId: row.article_id, title: row.title, passage: passageAt(row.body, row.language, row.passage) },
  other: {
    articleId: row.other_id,
    title: row.other_title,
    passage: passageAt(row.other_body, row.language, row.other_passage),
  },
})

/** A text that was changed since may have fewer passages. */
const passageAt = (body: Localized, language: Language, passage: number): string =>
  cutPassages(body[language])[passage] ?? ''
