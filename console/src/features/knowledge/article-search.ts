import type { ArticleQuery } from '@celadon/contract'

export type ArticleSearch = Omit<ArticleQuery, 'after'>

const states: readonly string[] = ['draft', 'published', 'scheduled', 'ended', 'archived']
const audiences: readonly string[] = ['buyers', 'sellers', 'agents']

/** What of the address is a filter of the list; anything else in it is left out. */
export function readArticleSearch(search: Record<string, unknown>): ArticleSearch {
  const textOf = (name: string) => (typeof search[name] === 'string' ? search[name] : '')
  const [text, state, audience, scope] = ['text', 'state', 'audience', 'scope'].map(textOf)
  return {
    ...(text ? { text: text.slice(0, 200) } : {}),
    ...(state && states.includes(state) ? { state: state as NonNullable<ArticleSearch['state']> } : {}),
    ...(audience && audiences.includes(audience)
      ? { audience: audience as NonNullable<ArticleSearch['audience']> }
      : {}),
    ...(scope ? { scope } : {}),
  }
}
