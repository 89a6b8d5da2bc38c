import type { ArticleQuestion } from '@celadon/contract'
import { CeladonError } from '#platform/errors'
import { languageOf } from './ask-articles.ts'
import { clean } from './article-state.ts'
import { requireEditor, type By, type DeskNeeds } from './desk-needs.ts'
import { findDraft } from './draft-store.ts'
import { countQuestions, deleteQuestion, insertQuestion, listQuestions } from './question-store.ts'
import { findLastVersion } from './version-store.ts'

/** All of a workspace are asked when something is published. */
const mostQuestions = 2_000

/** Keeps a question as a test of this article; a question that is kept already stays as it is. @throws FORBIDDEN, NOT_FOUND, SHELF_FULL */
export const keepQuestion = (needs: DeskNeeds, by: By, articleId: string, wanted: string): Promise<ArticleQuestion> => {
  requireEditor(by)
  const question = clean(wanted).trim()
  const kept = { id: needs.ids.next(), question, language: languageOf(question) }
  return needs.withTenant(by, async (tx) => {
    const article = (await findLastVersion(tx, articleId)) ?? (await findDraft(tx, articleId))
    if (!article) throw new CeladonError('NOT_FOUND')
    const same = (await listQuestions(tx, articleId)).find((each) => each.question === question)
    if (same) return same
    if ((await countQuestions(tx)) >= mostQuestions) throw new CeladonError('SHELF_FULL')
    const { sellerId } = article
    const now = needs.clock.now().toISOString()
    await insertQuestion(tx, { ...kept, articleId, sellerId, authorId: by.memberId, now })
    return kept
  })
}

/** @throws FORBIDDEN, NOT_FOUND */
export const dropQuestion = async (needs: DeskNeeds, by: By, articleId: string, id: string): Promise<void> => {
  requireEditor(by)
  await needs.withTenant(by, async (tx) => {
    if (!(await deleteQuestion(tx, articleId, id))) throw new CeladonError('NOT_FOUND')
  })
}
