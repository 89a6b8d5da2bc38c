import type { ArticleLine, ArticleQuery, ArticleState, Audience, Localized } from '@celadon/contract'
import { sql } from 'kysely'
import type { TenantTransaction } from '#platform/database'

type Row = {
  id: string
  title: Localized
  audience: Audience
  seller_id: string | null
  seller_name: Localized | null
  state: ArticleState
  version: number | null
  has_draft: boolean
  changed_at: string
  questions: number
  twins: number
  total: number
}

export type ListPage = { limit: number; now: string; after: { changedAt: string; id: string } | null }

/** Published, drafted and archived articles in one list, last changed first; `total` of all that fit. */
export const listArticleLines = async (
  tx: TenantTransaction,
  { text, state, audience, scope }: Omit<ArticleQuery, 'after'>,
  { limit, now, after }: ListPage,
): Promise<{ lines: ArticleLine[]; total: number }> => {
  const wanted = [
    text ? sql`(title::text ilike ${likeOf(text)} or body::text ilike ${likeOf(text)})` : sql`true`,
    state ? sql`state = ${state}` : sql`true`,
    audience ? sql`audience = ${audience}` : sql`true`,
    scope === undefined ? sql`true` : scope === 'operator' ? sql`seller_id is null` : sql`seller_id::text = ${scope}`,
  ]
  const beyond = after ? sql`(changed_at, id) < (${after.changedAt}::timestamptz, ${after.id}::uuid)` : sql`true`
  const { rows } = await sql<Row>`
    with every as (${everyArticle(now)}),
    fitting as (select * from every where ${sql.join(wanted, sql` and `)})
    select f.id, f.title, f.audience, f.seller_id, f.state, f.version, f.has_draft, f.changed_at,
      (select s.name from sellers s where s.id = f.seller_id) as seller_name,
      (select count(*)::int from article_questions q where q.article_id = f.id) as questions,
      (select count(*)::int from article_twins t where t.article_id = f.id or t.other_id = f.id) as twins,
      (select count(*)::int from fitting) as total
    from fitting f where ${beyond} order by f.changed_at desc, f.id desc limit ${limit}`.execute(tx)
  return { lines: rows.map(toLine), total: rows[0]?.total ?? 0 }
}

/** The words of a draft stand before those that are published: they are what is being worked on. */
const everyArticle = (now: string) => sql`
  select coalesce(d.article_id, a.id) as id, coalesce(d.title, a.title) as title, coalesce(d.body, a.body) as body,
    coalesce(d.audience, a.audience) as audience, coalesce(d.seller_id, a.seller_id) as seller_id, a.version,
    d.article_id is not null as has_draft, greatest(d.saved_at, a.archived_at, a.published_at) as changed_at,
    ${stateOf(now)} as state
  from (select * from articles where is_current or archived_at is not null) a
    full join article_drafts d on d.tenant_id = a.tenant_id and d.article_id = a.id`

const stateOf = (now: string) => sql`case
  when a.version is null then 'draft'
  when a.archived_at is not null then 'archived'
  when a.valid_from > ${now}::timestamptz then 'scheduled'
  when a.valid_until <= ${now}::timestamptz then 'ended'
  else 'published' end`

/** Words as they are typed; `%` and `_` mean themselves. A line break or a quote stands escaped in JSON. */
const likeOf = (text: string): string =>
  `%${JSON.stringify(text.trim())
    .slice(1, -1)
    .replaceAll(/[\\%_]/g, String.raw`\$&`)}%`

const unknownSeller: Localized = { zh: '未知商家', en: 'Unknown seller' }

const toLine = (row: Row): ArticleLine => ({
  id: row.id,
  title: row.title,
  audience: row.audience,
  seller: row.seller_id === null ? null : { id: row.seller_id, name: row.seller_name ?? unknownSeller },
  state: row.state,
  version: row.version,
  hasDraft: row.has_draft,
  changedAt: row.changed_at,
  questions: row.questions,
  twins: row.twins,
})
