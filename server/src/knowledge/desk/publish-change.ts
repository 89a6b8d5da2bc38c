import type { AuditAct, Published, PublishCheck, PublishCheckWish, PublishWish, RollBack } from '@celadon/contract'
import { archiveArticle, loadArticle, publishArticle, type Article, type NewArticle } from '#knowledge'
import { closeGapOf } from '#knowledge/gaps'
import { recordAudit } from '#platform/audit'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { isComplete } from './article-state.ts'
import { checkChange, type ChangeCheck } from './check-change.ts'
import { requireEditor, type By, type DeskNeeds, type LearnedTests } from './desk-needs.ts'
import { deleteDraft, findDraft, type Draft } from './draft-store.ts'
import { findUnmet } from './find-unmet.ts'
import { shelfWith } from './shelf-with.ts'
import { showCheck, showTaught } from './show-check.ts'
import { listKeptQuestions, listQuestions, type KeptQuestion } from './question-store.ts'
import { findLastVersion } from './version-store.ts'

/** What publishing the draft, or an older version, would do to the tests. @throws FORBIDDEN, NOT_FOUND */
export const checkPublishing = async (
  needs: DeskNeeds,
  by: By,
  id: string,
  { version, isGone }: PublishCheckWish,
): Promise<PublishCheck> => {
  requireEditor(by)
  if (isGone) return checkArchiving(needs, by, id)
  const { article, overtakes } = await needs.withTenant(by, async (tx) => {
    if (version !== undefined) return { article: bringBack(await loadArticle(tx, id, version), by), overtakes: null }
    const draft = await loadDraft(tx, id)
    const last = await findLastVersion(tx, id)
    const isOvertaken = last !== undefined && last.version > draft.basedOn
    return { article: toNewArticle(draft, by), overtakes: isOvertaken ? last.version : null }
  })
  const { tenantId } = by
  const [check, taught, learned] = await Promise.all([
    testArticle(needs, by, id, article),
    needs.testTaught(tenantId),
    needs.openLearned({ tenantId, sellerId: article.sellerId }),
  ])
  requireSayable(learned, article)
  const unmet = await findUnmet(learned, shelfWith(needs.knowledge, tenantId, onTrial(article, id, 1)))
  return {
    ...showCheck(by, check),
    taught: showTaught(by, taught),
    overtakes,
    learned: { tested: learned.count, failing: [...unmet] },
  }
}

/** What would be answered without it; what was taught of answers is not asked. @throws NOT_FOUND */
const checkArchiving = async (needs: DeskNeeds, by: By, id: string): Promise<PublishCheck> => {
  const last = await needs.withTenant(by, (tx) => findLastVersion(tx, id))
  if (!last) throw new CeladonError('NOT_FOUND')
  const check = await testArticle(needs, by, id, last, null)
  const nothing = { tested: 0, failing: [] }
  return { ...showCheck(by, check), taught: { tested: 0, failing: 0, misread: [] }, overtakes: null, learned: nothing }
}

/**
 * From the commit on it answers, within its dates. @throws FORBIDDEN, NOT_FOUND, DRAFT_CHANGED, NOTHING_TO_PUBLISH,
 * SHELF_FULL, LESSONS_FAIL, WORDS_REFUSED, TESTS_FAIL: a kept question would fail that was not named in `accepts`
 */
export const publishDraft = async (needs: DeskNeeds, by: By, id: string, wish: PublishWish): Promise<Published> => {
  requireEditor(by)
  const draft = await needs.withTenant(by, (tx) => loadDraft(tx, id))
  if (draft.revision !== wish.revision) throw new CeladonError('DRAFT_CHANGED')
  if (!isComplete(draft.content)) throw new CeladonError('NOTHING_TO_PUBLISH')
  const article = toNewArticle(draft, by)
  await requireTests(needs, by, id, article, wish.accepts)
  return publish(needs, by, { id, article, act: 'article.published' }, async (tx) => {
    if (!(await deleteDraft(tx, id, wish.revision))) throw new CeladonError('DRAFT_CHANGED')
    await closeGapOf(tx, id)
  })
}

/** The words of an older version, as a new one; a draft stays as it is. @throws as `publishDraft` */
export const rollBack = async (needs: DeskNeeds, by: By, id: string, wish: RollBack): Promise<Published> => {
  requireEditor(by)
  const article = bringBack(await needs.withTenant(by, (tx) => loadArticle(tx, id, wish.version)), by)
  await requireTests(needs, by, id, article, wish.accepts)
  return publish(needs, by, { id, article, act: 'article.rolled-back' }, async () => {})
}

/** It answers nobody any more; what was quoted stays readable. @throws FORBIDDEN, NOT_FOUND */
export const archive = async (needs: DeskNeeds, by: By, id: string): Promise<void> => {
  requireEditor(by)
  const now = needs.clock.now().toISOString()
  await needs.withTenant(by, async (tx) => {
    await archiveArticle(tx, id, now)
    const about = { kind: 'article', id }
    await recordAudit(tx, { tenantId: by.tenantId, at: now, by: by.memberId, act: 'article.archived', about })
  })
  needs.knowledge.forget(by.tenantId)
}

const publish = async (
  needs: DeskNeeds,
  by: By,
  { id, article, act }: { id: string; article: NewArticle; act: AuditAct },
  finish: (tx: TenantTransaction) => Promise<void>,
): Promise<Published> => {
  const now = needs.clock.now().toISOString()
  const { version } = await needs.withTenant(by, async (tx) => {
    await finish(tx)
    const published = await publishArticle(tx, article, { newId: id, now })
    await recordAudit(tx, {
      tenantId: by.tenantId,
      at: now,
      by: by.memberId,
      act,
      about: { kind: 'article', id },
      details: { version: published.version, repeats: article.repeats ?? null, sellerId: article.sellerId },
    })
    return published
  })
  needs.knowledge.forget(by.tenantId)
  return { version }
}

const loadDraft = async (tx: TenantTransaction, id: string): Promise<Draft> => {
  const draft = await findDraft(tx, id)
  if (!draft) throw new CeladonError('NOT_FOUND')
  return draft
}

const toNewArticle = ({ slug, sellerId, content }: Draft, by: By): NewArticle => ({
  ...content,
  slug,
  sellerId,
  authorId: by.memberId,
})

const bringBack = (older: Article, by: By): NewArticle => ({
  ...older,
  authorId: by.memberId,
  repeats: older.version,
})

const requireTests = async (
  needs: DeskNeeds,
  by: By,
  id: string,
  article: NewArticle,
  accepts: readonly string[],
): Promise<void> => {
  const { tenantId } = by
  const learned = await needs.openLearned({ tenantId, sellerId: article.sellerId })
  requireSayable(learned, article)
  await learned.check(shelfWith(needs.knowledge, tenantId, onTrial(article, id, 1)))
  const { failing } = await testArticle(needs, by, id, article)
  if (failing.some((question) => !accepts.includes(question.id))) throw new CeladonError('TESTS_FAIL')
}

/** @throws WORDS_REFUSED with each thing that stands in the way */
const requireSayable = (learned: LearnedTests, article: NewArticle): void => {
  const reasons = learned.findUnwanted(article)
  if (reasons.length > 0) throw new CeladonError('WORDS_REFUSED', {}, reasons)
}

/**
 * A seller's article stands beside the operator's: questions of both are asked, by a transaction that sees both. Those of
 * agents are answered from what a seller's member may not read, and are not asked for one. `instead` null: it goes.
 */
const testArticle = async (
  needs: DeskNeeds,
  by: By,
  id: string,
  article: NewArticle,
  instead: NewArticle | null = article,
): Promise<ChangeCheck> => {
  const { before, own, others } = await needs.withTenant({ tenantId: by.tenantId }, async (tx) => ({
    before: await findLastVersion(tx, id),
    own: await listQuestions(tx, id),
    others: (await listKeptQuestions(tx, article.sellerId)).filter(({ articleId }) => articleId !== id),
  }))
  const { audience, sellerId, title } = article
  const questions: KeptQuestion[] = [
    ...own.map((question) => ({ ...question, articleId: id, audience, sellerId, title })),
    ...others,
  ]
  const trial = instead && onTrial(instead, id, (before?.version ?? 0) + 1)
  const asked = by.sellerId === undefined ? questions : questions.filter((kept) => kept.audience !== 'agents')
  return checkChange(needs.knowledge, by.tenantId, asked, { articleId: id, article: trial, before })
}

const onTrial = (article: NewArticle, id: string, version: number): Article => ({
  ...article,
  id,
  version,
  publishedAt: '',
})
