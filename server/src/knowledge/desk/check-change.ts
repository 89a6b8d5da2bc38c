import { setImmediate } from 'node:timers/promises'
import type { FailingQuestion, Language, Localized } from '@celadon/contract'
import { indexArticle } from '@celadon/understanding/search'
import type { Article, AskedPassage, Knowledge, Trial } from '#knowledge'
import type { KeptQuestion } from './question-store.ts'

/** A question that fails, with whose it is. */
export type Failing = FailingQuestion & { sellerId: string | null }

export type ChangeCheck = { tested: number; failing: Failing[]; failingAlready: Failing[] }

type Change = Trial & { before: Article | undefined }

/**
 * Asks the kept questions of the shelf as it is and as it would be. A question that shares no word with the article,
 * neither before nor after, finds what it found before: only the others are asked.
 */
export const checkChange = async (
  knowledge: Pick<Knowledge, 'ask' | 'termsOf'>,
  tenantId: string,
  questions: readonly KeptQuestion[],
  change: Change,
): Promise<ChangeCheck> => {
  const touched = termsOfChange(change)
  const check: ChangeCheck = { tested: 0, failing: [], failingAlready: [] }
  for (const kept of questions) {
    const terms = await knowledge.termsOf(tenantId, kept.question)
    if (kept.articleId !== change.articleId && !terms.some((term) => touched.has(term))) continue
    check.tested += 1
    if (check.tested % questionsAtOnce === 0) await setImmediate()
    const now = await findFault(knowledge, tenantId, kept, change)
    if (!now) continue
    const isOld = await findFault(knowledge, tenantId, kept)
    check[isOld ? 'failingAlready' : 'failing'].push(now)
  }
  return check
}

/** Each is a search in memory: everything else has its turn in between. */
const questionsAtOnce = 10

const termsOfChange = ({ article, before }: Change): Set<string> =>
  new Set([before, article].flatMap((each) => (each ? [...indexArticle(each, 0).entries.keys()] : [])))

/** What is wrong with the answer to a kept question; undefined: its article answers it, and surely. */
const findFault = async (
  knowledge: Pick<Knowledge, 'ask'>,
  tenantId: string,
  kept: KeptQuestion,
  trial?: Trial,
): Promise<Failing | undefined> => {
  const { question, audience, sellerId, language } = kept
  const [best] = await knowledge.ask(tenantId, { question, audience, limit: 1, sellerId }, language, trial)
  if (best?.articleId === kept.articleId && best.isSure) return undefined
  return {
    id: kept.id,
    question,
    articleId: kept.articleId,
    sellerId,
    title: titleIn(kept.title, language),
    instead: given(best),
  }
}

/** What a customer would be told in its place: nothing, when nothing is sure enough. */
const given = (best: AskedPassage | undefined): FailingQuestion['instead'] =>
  best?.isSure ? { articleId: best.articleId, title: best.title } : null

const titleIn = (title: Localized, language: Language): string =>
  title[language] || title[language === 'zh' ? 'en' : 'zh']
