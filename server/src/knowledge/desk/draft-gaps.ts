import type { Gap, GapState } from '@celadon/contract'
import { findGap, listGaps, setGapState } from '#knowledge/gaps'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { draftAnswer, openArticleDraft } from './begin-draft.ts'
import { requireEditor, type By, type DeskNeeds } from './desk-needs.ts'
import { findDraft } from './draft-store.ts'
import { insertQuestion } from './question-store.ts'

/** What customers asked is for the operator's people. @throws FORBIDDEN */
const requireOperator = (by: By): void => {
  if (by.sellerId !== undefined) throw new CeladonError('FORBIDDEN')
}

export const readGaps = (needs: DeskNeeds, by: By, state: GapState): Promise<Gap[]> => {
  requireOperator(by)
  return needs.withTenant(by, (tx) => listGaps(tx, state))
}

/**
 * A draft whose title is the question, with the question kept as its test. Asked for twice, the first draft is it; asked for
 * after it was published, a draft of that article.
 * @throws FORBIDDEN, NOT_FOUND
 */
export const draftGap = (needs: DeskNeeds, by: By, gapId: string): Promise<{ id: string }> => {
  requireOperator(by)
  requireEditor(by)
  const now = needs.clock.now().toISOString()
  const articleId = needs.ids.next()
  const questionId = needs.ids.next()
  return needs.withTenant(by, async (tx) => {
    const gap = await findGap(tx, gapId)
    if (!gap) throw new CeladonError('NOT_FOUND')
    if (gap.articleId !== null && (await isThere(tx, gap.articleId, { authorId: by.memberId, now }))) {
      await setGapState(tx, gapId, 'drafted')
      return { id: gap.articleId }
    }
    const { question, language, audience } = gap
    await draftAnswer(tx, { articleId, sellerId: null, audience, question, language, authorId: by.memberId, now })
    await insertQuestion(tx, {
      id: questionId,
      articleId,
      sellerId: null,
      question,
      language,
      authorId: by.memberId,
      now,
    })
    await setGapState(tx, gapId, 'drafted', articleId)
    return { id: articleId }
  })
}

const isThere = async (tx: TenantTransaction, articleId: string, by: { authorId: string; now: string }) =>
  (await findDraft(tx, articleId)) !== undefined || (await openArticleDraft(tx, articleId, by)) !== undefined

/** It is no question to an article; more askings are counted, and shown nowhere else. @throws FORBIDDEN, NOT_FOUND */
export const dismissGap = async (needs: DeskNeeds, by: By, gapId: string): Promise<void> => {
  requireOperator(by)
  requireEditor(by)
  await needs.withTenant(by, async (tx) => {
    if (!(await setGapState(tx, gapId, 'dismissed'))) throw new CeladonError('NOT_FOUND')
  })
}
