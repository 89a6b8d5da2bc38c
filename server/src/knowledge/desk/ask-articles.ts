import type { ArticleHit, ArticleHits, AskArticles, Language } from '@celadon/contract'
import type { AskedPassage, Trial } from '#knowledge'
import { CeladonError } from '#platform/errors'
import { requireEditor, type By, type DeskNeeds } from './desk-needs.ts'
import { findDraft } from './draft-store.ts'
import { findLastVersion } from './version-store.ts'

const hitsShown = 5

/**
 * What customers of this audience would find, with a draft in the place of what is published if one is named. A seller's
 * member asks as their own customers do. @throws FORBIDDEN, NOT_FOUND: no such article
 */
export const askArticles = async (needs: DeskNeeds, by: By, asked: AskArticles): Promise<ArticleHits> => {
  const { question, audience } = asked
  if (by.sellerId !== undefined && audience === 'agents') throw new CeladonError('FORBIDDEN')
  const trial = asked.articleId === undefined ? undefined : await draftOnTrial(needs, by, asked.articleId)
  const sellerId = by.sellerId ?? trial?.article?.sellerId ?? asked.sellerId
  const language = asked.language ?? languageOf(question)
  const [found, words] = await Promise.all([
    needs.knowledge.ask(by.tenantId, { question, audience, limit: hitsShown, sellerId }, language, trial),
    needs.knowledge.termsOf(by.tenantId, question),
  ])
  return { hits: found.map(toHit), words }
}

const toHit = ({ articleId, version, title, passage, score, coverage, isSure }: AskedPassage): ArticleHit => ({
  articleId,
  version,
  title,
  passage,
  score,
  coverage,
  isSure,
})

const draftOnTrial = async (needs: DeskNeeds, by: By, id: string): Promise<Trial | undefined> => {
  const draft = await needs.withTenant(by, (tx) => findDraft(tx, id))
  if (!draft) {
    if (await needs.withTenant(by, (tx) => findLastVersion(tx, id))) return undefined
    throw new CeladonError('NOT_FOUND')
  }
  requireEditor(by)
  const { content, slug, sellerId, basedOn, savedAt } = draft
  const article = { ...content, slug, sellerId, id, version: basedOn + 1, publishedAt: savedAt }
  return { articleId: id, article }
}

export const languageOf = (question: string): Language => (/\p{Script=Han}/u.test(question) ? 'zh' : 'en')
