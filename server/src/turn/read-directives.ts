import type { Language, Run } from '@celadon/contract'
import type { KnowledgeAnswer } from '#knowledge'
import { findNamedArticle, quoteArticle } from '#knowledge/named'
import type { KeptSteering } from '#oversight/steerings'
import type { OpenTurn } from './open-turn.ts'
import type { DirectiveFact } from './situation.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

/** What people who watch asked for, with the article that they named; null: nobody asked for anything. `begun`: the turn's runs. */
export const readDirectives = async (
  { database, clock }: Pick<TurnDependencies, 'database' | 'clock'>,
  { tenantId, steerings }: Pick<OpenTurn, 'tenantId' | 'steerings'>,
  language: Language,
  begun: readonly Run[],
): Promise<{ directives: DirectiveFact[]; article: KnowledgeAnswer | undefined } | null> => {
  const asked = steerings.filter(isDirective)
  if (asked.length === 0) return null
  const articleId = asked.find((each) => each.articleId)?.articleId
  const now = clock.now().toISOString()
  const find = (id: string) => database.withTenant({ tenantId }, (tx) => findNamedArticle(tx, id, now))
  const named = articleId ? await find(articleId) : undefined
  const isThere = (kind: DirectiveFact['kind'], id: string, of: string | null): boolean => {
    if (kind === 'goodwill') return begun.some(({ answers }) => answers.goodwillId === id)
    return kind !== 'use-article' || (of === articleId && named !== undefined)
  }
  const directives = asked.map(({ id, kind, articleId: of }) => ({
    id,
    kind,
    isThere: isThere(kind, id, of),
  }))
  return { directives, article: named && quoteArticle(named, language) }
}

const isDirective = (steering: KeptSteering): steering is KeptSteering & { kind: DirectiveFact['kind'] } =>
  steering.kind !== 'hold'
