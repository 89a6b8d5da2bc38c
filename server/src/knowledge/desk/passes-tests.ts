import type { ArticleContent } from '@celadon/contract'
import type { Article, Knowledge } from '#knowledge'
import type { Database } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { checkChange } from './check-change.ts'
import { cleanContent, emptyContent } from './article-state.ts'
import type { LearnedCheck, LearnedShelf } from './desk-needs.ts'
import { shelfWith } from './shelf-with.ts'
import type { KeptQuestion } from './question-store.ts'
import type { TakenIn } from './take-in-article.ts'
import { findBySlug } from './version-store.ts'

type Needs = Pick<Database, 'withTenant'> & { knowledge: Pick<Knowledge, 'ask' | 'termsOf'> }

/** Whether every kept question would still be answered as it is now, and what was taught of answers would hold, if this article were published. */
export const passesTests = async (
  { withTenant, knowledge }: Needs,
  tenantId: string,
  wanted: TakenIn & { kept: readonly KeptQuestion[]; learned: LearnedCheck | null },
  { slug, ...parts }: Partial<ArticleContent> & { slug: string },
): Promise<boolean> => {
  const { sellerId, audience, kept, learned, authorId } = wanted
  if (kept.length === 0 && !learned) return true
  const last = await withTenant({ tenantId }, (tx) => findBySlug(tx, { slug, sellerId }))
  const before = last?.article
  const content = cleanContent({ ...emptyContent(audience), ...parts })
  const id = before?.id ?? notYet
  const article: Article = {
    ...content,
    id,
    slug,
    sellerId,
    authorId,
    version: (before?.version ?? 0) + 1,
    publishedAt: '',
  }
  const { failing } = await checkChange(knowledge, tenantId, kept, { articleId: id, article, before })
  return failing.length === 0 && (!learned || holds(learned, shelfWith(knowledge, tenantId, article)))
}

const holds = async (learned: LearnedCheck, shelf: LearnedShelf): Promise<boolean> => {
  try {
    await learned(shelf)
    return true
  } catch (error) {
    if (error instanceof CeladonError && error.code === 'LESSONS_FAIL') return false
    throw error
  }
}

/** The id of what nobody has published yet. */
const notYet = '00000000-0000-0000-0000-000000000000'
