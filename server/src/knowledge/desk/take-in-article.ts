import type { ArticleContent } from '@celadon/contract'
import type { Publishing } from '#knowledge'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { cleanContent, contentOf, emptyContent, isComplete } from './article-state.ts'
import { deleteDraft, findDraftBySlug, insertDraft, updateDraft } from './draft-store.ts'
import { findBySlug } from './version-store.ts'

export type Outcome = { state: 'done' | 'unchanged'; articleId: string }

/** Whose it will be, and what is taken for everything that the source does not say. */
export type TakenIn = {
  sellerId: string | null
  authorId: string
  audience: ArticleContent['audience']
  publishes: boolean
}

/**
 * Takes in one article as a draft, or publishes it. What says the same already stays as it is, and a draft that somebody
 * else has is not written over. What is published is found once `publish` has shelved it. @throws NOTHING_TO_PUBLISH: it has no title or no text; DRAFT_CHANGED; SHELF_FULL
 */
export const takeInArticle = async (
  tx: TenantTransaction,
  wanted: TakenIn,
  read: Partial<ArticleContent> & { slug: string },
  { newId, now, publish }: { newId: string; now: string; publish: Publishing['publish'] },
): Promise<Outcome> => {
  const { slug, ...parts } = read
  const { sellerId, authorId, audience, publishes } = wanted
  const content = cleanContent({ ...emptyContent(audience), ...parts })
  if (!isComplete(content)) throw new CeladonError('NOTHING_TO_PUBLISH')
  const place = { slug, sellerId }
  const [last, draft] = [await findBySlug(tx, place), await findDraftBySlug(tx, place)]
  const id = last?.article.id ?? draft?.articleId ?? newId
  const isPublished = last !== undefined && !last.isArchived && isSame(contentOf(last.article), content)
  if (draft ? isSame(draft.content, content) && !publishes : isPublished) return { state: 'unchanged', articleId: id }
  if (draft && draft.authorId !== authorId) throw new CeladonError('DRAFT_CHANGED')
  if (publishes) {
    if (draft) await deleteDraft(tx, id)
    await publish({ ...content, ...place, authorId }, id)
  } else if (draft) await updateDraft(tx, id, draft.revision, { content, authorId, savedAt: now })
  else {
    const basedOn = last?.article.version ?? 0
    await insertDraft(tx, { articleId: id, ...place, content, basedOn, revision: 1, authorId, savedAt: now })
  }
  return { state: 'done', articleId: id }
}

const isSame = (one: ArticleContent, other: ArticleContent): boolean => textOf(one) === textOf(other)

const textOf = ({ audience, title, body, keywords, validFrom, validUntil }: ArticleContent): string =>
  JSON.stringify([
    [audience, validFrom, validUntil],
    [title.zh, title.en, body.zh, body.en],
    [keywords.zh, keywords.en],
  ])
