import type { ArticleContent } from '@celadon/contract'
import type { Article, Knowledge } from '#knowledge'
import type { Database } from '#platform/database'
import { checkChange } from './check-change.ts'
import { cleanContent, contentOf, emptyContent } from './article-state.ts'
import type { LearnedTests } from './desk-needs.ts'
import { findStanding, type Names } from './find-standing.ts'
import { findUnmet } from './find-unmet.ts'
import { shelfWith } from './shelf-with.ts'
import type { KeptQuestion } from './question-store.ts'
import { isSame } from './same-words.ts'
import type { TakenIn } from './take-in-article.ts'

type Needs = Pick<Database, 'withTenant'> & { knowledge: Pick<Knowledge, 'ask' | 'termsOf'> }

/** Why an article may not be published: its owner may not say it, or what it would spoil. */
export type TestFault = 'WORDS_REFUSED' | 'TESTS_FAIL' | 'LESSONS_FAIL'

/**
 * What keeps this article from being published; null: its owner may say it, every kept question would still be answered as
 * it is now, and what was taught of answers would hold; or it says what is published already.
 */
export const findTestFault = async (
  { withTenant, knowledge }: Needs,
  tenantId: string,
  wanted: TakenIn & { kept: readonly KeptQuestion[]; learned: LearnedTests },
  { slug: name, formerSlug, ...parts }: Partial<ArticleContent> & Names,
): Promise<TestFault | null> => {
  const { sellerId, audience, kept, learned, authorId } = wanted
  const content = cleanContent({ ...emptyContent(audience), ...parts })
  const names = { slug: name, formerSlug }
  const { slug, last } = await withTenant({ tenantId }, (tx) =>
    findStanding(tx, { ...names, sellerId, title: content.title }),
  )
  if (last && !last.isArchived && isSame(contentOf(last.article), content)) return null
  if (learned.findUnwanted(content).length > 0) return 'WORDS_REFUSED'
  if (kept.length === 0 && learned.count === 0) return null
  const before = last?.article
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
  if (failing.length > 0) return 'TESTS_FAIL'
  const unmet = await findUnmet(learned, shelfWith(knowledge, tenantId, article))
  return unmet.length === 0 ? null : 'LESSONS_FAIL'
}

/** The id of what nobody has published yet. */
const notYet = '00000000-0000-0000-0000-000000000000'
