import type { Audience, Gap, GapState, Language } from '@celadon/contract'
import { sql } from 'kysely'
import type { TenantTransaction } from '#platform/database'

/** What a new question is put to: the gaps there are, by what the search looks for. */
export type GapTerms = { id: string; state: GapState; terms: string[] }

/** The most asked first: with so many open, a new question to the rest begins its own. */
const mostCompared = 1_000
const mostShown = 200
const askingsShown = 5

export const listGapTerms = async (
  tx: TenantTransaction,
  { language, audience }: { language: Language; audience: Audience },
): Promise<GapTerms[]> =>
  tx
    .selectFrom('knowledge_gaps')
    .select(['id', 'state', 'terms'])
    .where('language', '=', language)
    .where('audience', '=', audience)
    .orderBy('last_asked_at', 'desc')
    .limit(mostCompared)
    .execute()

export const insertGap = async (
  tx: TenantTransaction,
  gap: { id: string; question: string; language: Language; audience: Audience; terms: string[]; askedAt: string },
): Promise<void> => {
  await tx
    .insertInto('knowledge_gaps')
    .values({
      tenant_id: sql<string>`current_tenant()`,
      id: gap.id,
      question: gap.question,
      language: gap.language,
      audience: gap.audience,
      terms: gap.terms,
      askings: 1,
      first_asked_at: gap.askedAt,
      last_asked_at: gap.askedAt,
      state: 'open',
      article_id: null,
    })
    .execute()
}

/** Asked once more. What was answered is open again: the article does not answer it. */
export const countAsking = async (tx: TenantTransaction, id: string, askedAt: string): Promise<void> => {
  await tx
    .updateTable('knowledge_gaps')
    .set({
      askings: sql<number>`askings + 1`,
      last_asked_at: sql<string>`greatest(last_asked_at, ${askedAt}::timestamptz)`,
      state: sql<GapState>`case when state = 'answered' then 'open' else state end`,
    })
    .where('id', '=', id)
    .execute()
}

/** The most asked first, each with its newest askings. */
export const listGaps = async (tx: TenantTransaction, state: GapState): Promise<Gap[]> => {
  const rows = await tx
    .selectFrom('knowledge_gaps')
    .selectAll()
    .where('state', '=', state)
    .orderBy('askings', 'desc')
    .orderBy('last_asked_at', 'desc')
    .limit(mostShown)
    .execute()
  const askings = await listAskings(
    tx,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({
    id: row.id,
    question: row.question,
    language: row.language,
    audience: row.audience,
    count: row.askings,
    firstAskedAt: row.first_asked_at,
    lastAskedAt: row.last_asked_at,
    state: row.state,
    articleId: row.article_id,
    askings: askings
      .filter(({ gap_id }) => gap_id === row.id)
      .map(({ question, conversation_id, asked_at }) => ({
        question,
        conversationId: conversation_id,
        askedAt: asked_at,
      })),
  }))
}

const listAskings = async (tx: TenantTransaction, gapIds: readonly string[]) => {
  if (gapIds.length === 0) return []
  const { rows } = await sql<{ gap_id: string; question: string; conversation_id: string; asked_at: string }>`
    select q.* from unnest(${gapIds}::uuid[]) as g (id) cross join lateral (
      select gap_id, question, conversation_id, asked_at from unanswered_questions
      where gap_id = g.id order by asked_at desc limit ${askingsShown}) q`.execute(tx)
  return rows
}

export const findGap = async (
  tx: TenantTransaction,
  id: string,
): Promise<{ question: string; language: Language; audience: Audience; articleId: string | null } | undefined> =>
  tx
    .selectFrom('knowledge_gaps')
    .select(['question', 'language', 'audience', 'article_id as articleId'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

/** False: there is no such gap. */
export const setGapState = async (
  tx: TenantTransaction,
  id: string,
  state: GapState,
  articleId?: string,
): Promise<boolean> => {
  const row = await tx
    .updateTable('knowledge_gaps')
    .set({ state, ...(articleId === undefined ? {} : { article_id: articleId }) })
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** The question of this conversation was counted to a gap: the article that is drafted for it closes that. */
export const draftGapOf = async (
  tx: TenantTransaction,
  asked: { conversationId: string; question: string; articleId: string },
): Promise<void> => {
  await tx
    .updateTable('knowledge_gaps')
    .set({ state: 'drafted', article_id: asked.articleId })
    .where('state', '=', 'open')
    .where('id', 'in', (of) =>
      of
        .selectFrom('unanswered_questions')
        .select((row) => row.ref('gap_id').$notNull().as('id'))
        .where('conversation_id', '=', asked.conversationId)
        .where('question', '=', asked.question)
        .where('gap_id', 'is not', null),
    )
    .execute()
}

/** An article written for a gap was published. */
export const closeGapOf = async (tx: TenantTransaction, articleId: string): Promise<void> => {
  await tx.updateTable('knowledge_gaps').set({ state: 'answered' }).where('article_id', '=', articleId).execute()
}

/** The draft written for a gap was thrown away; what was published before stays its article. */
export const reopenGapOf = async (
  tx: TenantTransaction,
  articleId: string,
  { isPublished }: { isPublished: boolean },
): Promise<void> => {
  await tx
    .updateTable('knowledge_gaps')
    .set(isPublished ? { state: 'open' } : { state: 'open', article_id: null })
    .where('article_id', '=', articleId)
    .$if(isPublished, (query) => query.where('state', '=', 'drafted'))
    .execute()
}
