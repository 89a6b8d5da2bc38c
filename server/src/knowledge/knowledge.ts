import type { Audience, Language } from '@celadon/contract'
import { isAskedBy } from '@celadon/understanding/intents'
import { readQuestion } from '@celadon/understanding/search'
import type { Clock } from '#platform/clock'
import type { Database } from '#platform/database'
import { isValidAt, type Article } from './article.ts'
import { keepOpen } from './keep-open.ts'
import { openSellerShelf, type SellerShelf } from './open-seller-shelf.ts'
import { openShelf, type OpenShelf } from './open-shelf.ts'
import { createPlaceTrial } from './place-trial.ts'
import { quoteHit, titleIn, type FoundPassage } from './quote-hit.ts'
import type { Hit } from './shelf.ts'
import { createAboutArticle, mostSteered, steerHits, type Subject, type SubjectOf } from './steer.ts'
import { decideSureness } from './sureness.ts'

export type KnowledgeAnswer = FoundPassage & {
  /** Whether the article may be given as the answer; if not, it is only the nearest there is. */
  isSure: boolean
  others: { articleId: string; title: string }[]
}

/**
 * Who asks what. `sellerId`: the one seller that is concerned, whose own articles may answer too. `subject`: what it is
 * about, where somebody has read that already; null: nobody knows.
 */
export type Asking = {
  question: string
  audience: Audience
  sellerId?: string | null | undefined
  subject?: Subject | null | undefined
}

/** Whether an assistant that found this first would give it as its answer. */
export type AskedPassage = FoundPassage & { coverage: number; isSure: boolean }

/**
 * A change on trial, as it would be when it begins: `article` in the place of what stands under `articleId`; null: that one
 * taken away.
 */
export type Trial = { articleId: string; article: Article | null }

export type Knowledge = {
  /** `undefined`: no article shares a word with the question. */
  answerQuestion: (tenantId: string, asking: Asking, language: Language) => Promise<KnowledgeAnswer | undefined>
  /** The best passage of each of the `limit` best articles, best first: whatever may ground an answer. */
  findPassages: (
    tenantId: string,
    question: string,
    language: Language,
    audience: Audience,
    limit: number,
  ) => Promise<FoundPassage[]>
  /** The best articles as they are, or as they would be, with how sure each is against the next. */
  ask: (
    tenantId: string,
    asking: Asking & { limit: number },
    language: Language,
    trial?: Trial,
  ) => Promise<AskedPassage[]>
  /** What a question is looked up by, in the engine's own words. */
  termsOf: (tenantId: string, question: string) => Promise<string[]>
  /** Something was published: the next question reads the shelf again. */
  forget: (tenantId: string) => void
}

/** Shelves kept open; the least recently asked goes first. */
const maxTenants = 200
const maxSellers = 400
const othersShown = 3

/** `subjectOf` steers by what is asked about; without it words alone decide. */
type KnowledgeNeeds = Pick<Database, 'withTenant'> & { clock: Clock; subjectOf?: SubjectOf }

export const createKnowledge = (deps: KnowledgeNeeds): Knowledge => {
  const shelves = keepOpen<OpenShelf>(deps.clock, maxTenants, (tenantId, known) => openShelf(deps, tenantId, known))
  const sellers = keepOpen<SellerShelf>(deps.clock, maxSellers, (key, known) => {
    const [tenantId = '', sellerId = ''] = key.split(' ')
    return openSellerShelf(deps, { tenantId, sellerId }, known)
  })

  const { subjectOf } = deps
  const about = subjectOf && createAboutArticle(subjectOf)
  const placeTrial = createPlaceTrial()
  const search = async (
    tenantId: string,
    { question, audience, limit, sellerId, subject }: Asking & { limit: number },
    trial?: Trial,
  ): Promise<Hit[]> => {
    const [shelf, seller] = await Promise.all([
      shelves.get(tenantId),
      sellerId ? sellers.get(`${tenantId} ${sellerId}`) : undefined,
    ])
    const beside = trial ? await placeTrial({ shelf, seller }, trial) : seller?.beside
    const asked = subject === undefined ? subjectOf?.(question, languageOf(question), audience) : subject
    const isSellersOwn = audience === 'sellers' && asked && !isAskedBy(asked.intent, 'buyer')
    const only = subjectOf && isSellersOwn ? audience : undefined
    const hits = await shelf.search(question, audience, Math.max(limit, mostSteered), { beside, only })
    const nowMs = Math.max(deps.clock.now().getTime(), Date.parse(trial?.article?.validFrom ?? '') || 0)
    const valid = hits.filter(({ article }) => isValidAt(article, nowMs))
    if (!subjectOf || !about) return valid.slice(0, limit)
    return steerHits(valid, asked ?? null, about).slice(0, limit)
  }

  return {
    ask: async (tenantId, asking, language, trial) =>
      (await search(tenantId, { ...asking, limit: asking.limit + 1 }, trial))
        .map((hit, index, all) => ({
          ...quoteHit(hit, language),
          coverage: hit.coverage,
          isSure: decideSureness(hit, all[index + 1]),
        }))
        .slice(0, asking.limit),
    answerQuestion: async (tenantId, asking, language) =>
      answerFrom(await search(tenantId, { ...asking, limit: othersShown + 1 }), language),
    findPassages: async (tenantId, question, language, audience, limit) =>
      (await search(tenantId, { question, audience, limit })).map((hit) => quoteHit(hit, language)),
    termsOf: async (tenantId, question) => readQuestion(question, (await shelves.get(tenantId)).synonyms).terms,
    forget: (tenantId) => {
      shelves.forget((key) => key === tenantId)
      sellers.forget((key) => key.startsWith(tenantId))
    },
  }
}

const languageOf = (question: string): Language => (/\p{Script=Han}/u.test(question) ? 'zh' : 'en')

/** The answer that the best hits give: pure. */
export const answerFrom = ([best, ...rest]: readonly Hit[], language: Language): KnowledgeAnswer | undefined => {
  if (!best) return undefined
  const others = rest.map(({ article }) => ({ articleId: article.id, title: titleIn(article, language) }))
  return { ...quoteHit(best, language), isSure: decideSureness(best, rest[0]), others }
}
