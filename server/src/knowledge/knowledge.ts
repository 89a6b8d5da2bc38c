import type { Language } from '@celadon/contract'
import type { Clock } from '#platform/clock'
import type { Database } from '#platform/database'
import type { Audience } from './article.ts'
import { openShelf, type OpenShelf } from './open-shelf.ts'
import { quoteHit, type FoundPassage } from './quote-hit.ts'
import type { Hit } from './shelf.ts'
import { decideSureness } from './sureness.ts'

export type KnowledgeAnswer = FoundPassage & {
  /** Whether the article may be given as the answer; if not, it is only the nearest there is. */
  isSure: boolean
  others: { articleId: string; title: string }[]
}

export type Knowledge = {
  /** `undefined`: no article shares a word with the question. */
  answerQuestion: (
    tenantId: string,
    question: string,
    language: Language,
    audience: Audience,
  ) => Promise<KnowledgeAnswer | undefined>
  /** The best passage of each of the `limit` best articles, best first: whatever may ground an answer. */
  findPassages: (
    tenantId: string,
    question: string,
    language: Language,
    audience: Audience,
    limit: number,
  ) => Promise<FoundPassage[]>
  /** Something was published: the next question reads the shelf again. */
  forget: (tenantId: string) => void
}

/** How long an article published by another process may go unseen. */
const checkEveryMs = 3_000

/** Shelves kept open; the least recently asked tenant's goes first. */
const maxTenants = 200

const othersShown = 3

export const createKnowledge = (deps: Pick<Database, 'withTenant'> & { clock: Clock }): Knowledge => {
  const shelves = new Map<string, Promise<OpenShelf>>()

  const keep = (tenantId: string, opening: Promise<OpenShelf>): Promise<OpenShelf> => {
    shelves.delete(tenantId)
    shelves.set(tenantId, opening)
    opening.catch(() => {
      if (shelves.get(tenantId) === opening) shelves.delete(tenantId)
    })
    if (shelves.size > maxTenants) shelves.delete(shelves.keys().next().value!)
    return opening
  }

  const shelfOf = async (tenantId: string): Promise<OpenShelf> => {
    const opening = shelves.get(tenantId)
    if (!opening) return keep(tenantId, openShelf(deps, tenantId, undefined))
    const shelf = await opening
    if (deps.clock.now().getTime() - shelf.checkedAtMs < checkEveryMs) return shelf
    return shelves.get(tenantId) === opening ? keep(tenantId, openShelf(deps, tenantId, shelf)) : shelfOf(tenantId)
  }

  return {
    answerQuestion: async (tenantId, question, language, audience) =>
      answerFrom(await (await shelfOf(tenantId)).search(question, audience, othersShown + 1), language),
    findPassages: async (tenantId, question, language, audience, limit) =>
      (await (await shelfOf(tenantId)).search(question, audience, limit)).map((hit) => quoteHit(hit, language)),
    forget: (tenantId) => {
      shelves.delete(tenantId)
    },
  }
}

/** The answer that the best hits give: pure. */
export const answerFrom = ([best, ...rest]: readonly Hit[], language: Language): KnowledgeAnswer | undefined => {
  if (!best) return undefined
  const others = rest.map((hit) => quoteHit(hit, language)).map(({ articleId, title }) => ({ articleId, title }))
  return { ...quoteHit(best, language), isSure: decideSureness(best, rest[0]), others }
}
