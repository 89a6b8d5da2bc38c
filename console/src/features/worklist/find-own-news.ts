import type { WorklistItem } from '@celadon/contract'

/** How one's own conversations stood when they were looked at last: when somebody spoke in each. */
export type Known = ReadonlyMap<string, string>

export const knownOf = (items: readonly Pick<WorklistItem, 'id' | 'lastAt'>[]): Known =>
  new Map(items.map(({ id, lastAt }) => [id, lastAt]))

type Line = Pick<WorklistItem, 'id' | 'lastAt' | 'lastAuthor' | 'isUnread'>

/** What a customer said since, and what came or came back into the list; nothing for whoever has just gone away. */
export const findOwnNews = <Item extends Line>(known: Known | null, items: readonly Item[]): Item[] =>
  known === null ? [] : items.filter((item) => isNews(item, known.get(item.id)))

const isNews = ({ lastAt, lastAuthor, isUnread }: Line, before: string | undefined): boolean =>
  before === undefined || (isUnread && lastAuthor === 'customer' && lastAt > before)
