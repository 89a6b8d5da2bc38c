import type { ArticleContent } from '@celadon/contract'
import type { Publishing } from '#knowledge'
import { isAudited } from '#platform/audit'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { cleanContent, contentOf, emptyContent, isComplete } from './article-state.ts'
import { deleteDraft, insertDraft, updateDraft } from './draft-store.ts'
import { findStanding, type Names, type Standing } from './find-standing.ts'
import { findImportedWords, keepImportedWords } from './imported-store.ts'
import { digestOf, isSame } from './same-words.ts'

/**
 * `problem`: why it was left as it is, or that it is beside what the same file held under another title, as a code that the
 * desk has words for.
 */
export type Outcome =
  | { state: 'done' | 'unchanged'; articleId: string; problem: 'OTHER_TITLE' | null }
  | { state: 'failed'; articleId: string; problem: LeftAlone }

/** It was taken off the shelf; somebody else has a draft of it; people wrote on it since it was imported. */
type LeftAlone = 'ARCHIVED' | 'DRAFT_CHANGED' | 'CHANGED_SINCE'

/** Whose it will be, and what is taken for everything that the source does not say. */
export type TakenIn = {
  sellerId: string | null
  authorId: string
  audience: ArticleContent['audience']
  publishes: boolean
}

/**
 * Takes in one article as a draft, or publishes it. What says the same already stays as it is, and what people did since is
 * not undone. What is published is found once `publish` has shelved it. @throws NOTHING_TO_PUBLISH: it has no title or no
 * text; SHELF_FULL
 */
export const takeInArticle = async (
  tx: TenantTransaction,
  wanted: TakenIn,
  read: Partial<ArticleContent> & Names,
  { newId, now, publish }: { newId: string; now: string; publish: Publishing['publish'] },
): Promise<Outcome> => {
  const { slug: name, formerSlug, ...parts } = read
  const { sellerId, authorId, audience, publishes } = wanted
  const content = cleanContent({ ...emptyContent(audience), ...parts })
  if (!isComplete(content)) throw new CeladonError('NOTHING_TO_PUBLISH')
  const names = { slug: name, formerSlug }
  const { slug, last, draft, hasOther } = await findStanding(tx, { ...names, sellerId, title: content.title })
  const place = { slug, sellerId }
  const articleId = last?.article.id ?? draft?.articleId ?? newId
  const isSettled = draft
    ? isSame(draft.content, content) && !publishes
    : last && isSame(contentOf(last.article), content)
  const problem = await findObstacle(tx, { authorId, content, last, draft, isSettled: isSettled === true })
  if (problem !== null) return { state: 'failed', articleId, problem }
  await keepImportedWords(tx, { articleId, sellerId, words: digestOf(content) })
  if (isSettled) return { state: 'unchanged', articleId, problem }
  if (publishes) {
    if (draft) await deleteDraft(tx, articleId)
    await publish({ ...content, ...place, authorId }, articleId)
  } else if (draft) await updateDraft(tx, articleId, draft.revision, { content, authorId, savedAt: now })
  else {
    const basedOn = last?.article.version ?? 0
    await insertDraft(tx, { articleId, ...place, content, basedOn, revision: 1, authorId, savedAt: now })
  }
  return { state: 'done', articleId, problem: hasOther ? 'OTHER_TITLE' : null }
}

type Found = Pick<Standing, 'last' | 'draft'> & {
  authorId: string
  content: ArticleContent
  isSettled: boolean
}

const findObstacle = async (
  tx: TenantTransaction,
  { authorId, content, last, draft, isSettled }: Found,
): Promise<LeftAlone | null> => {
  if (last?.isArchived) return 'ARCHIVED'
  if (isSettled) return null
  if (draft && draft.authorId !== authorId) return 'DRAFT_CHANGED'
  const stands = draft?.content ?? (last && contentOf(last.article))
  if (!stands || isSame(stands, content)) return null
  const id = draft?.articleId ?? last!.article.id
  const words = await findImportedWords(tx, id)
  const isChanged = words === undefined ? draft !== undefined || (await isByHand(tx, id)) : words !== digestOf(stands)
  return isChanged ? 'CHANGED_SINCE' : null
}

/** Whether somebody published it: what imports wrote was not always kept, and imports leave no such entry. */
const isByHand = (tx: TenantTransaction, id: string): Promise<boolean> =>
  isAudited(tx, { about: { kind: 'article', id }, acts: ['article.published', 'article.rolled-back'] })
