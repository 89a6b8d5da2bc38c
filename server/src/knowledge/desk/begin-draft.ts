import type { Audience, Language } from '@celadon/contract'
import type { TenantTransaction } from '#platform/database'
import { contentOf, emptyContent } from './article-state.ts'
import { findDraft, insertDraft } from './draft-store.ts'
import { findLastVersion } from './version-store.ts'

type By = { authorId: string; now: string }

/** A draft whose title is a question that nothing answered. */
export const draftAnswer = async (
  tx: TenantTransaction,
  wanted: { articleId: string; sellerId: string | null; audience: Audience; question: string; language: Language } & By,
): Promise<void> => {
  const { articleId, sellerId, audience, question, language, authorId, now: savedAt } = wanted
  const content = emptyContent(audience)
  const title = { ...content.title, [language]: question.slice(0, 200) }
  await insertDraft(tx, {
    articleId,
    sellerId,
    slug: articleId,
    content: { ...content, title },
    basedOn: 0,
    revision: 1,
    authorId,
    savedAt,
  })
}

/**
 * The draft in which a published article is changed: the one that is being written, or one that begins as the article
 * stands. Answers whose article it is; undefined: the reader sees no such article.
 */
export const openArticleDraft = async (
  tx: TenantTransaction,
  articleId: string,
  { authorId, now: savedAt }: By,
): Promise<{ sellerId: string | null; audience: Audience } | undefined> => {
  const last = await findLastVersion(tx, articleId)
  if (!last) return undefined
  const { sellerId, slug, version: basedOn, audience } = last
  if (!(await findDraft(tx, articleId)))
    await insertDraft(tx, {
      articleId,
      sellerId,
      slug,
      basedOn,
      revision: 1,
      content: contentOf(last),
      authorId,
      savedAt,
    })
  return { sellerId, audience }
}
