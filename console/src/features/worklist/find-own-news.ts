import type { WorklistItem } from '@celadon/contract'

/** How one's own conversations stood when they were looked at last: when somebody spoke in each. */
export type Known = ReadonlyMap<string, string>

export const knownOf = (items: readonly Pick<WorklistItem, 'id' | 'lastAt'>[]): Known =>
  new Map(items.map(({ id, lastAt }) => [id, lastAt]))

type Line = Pick<WorklistItem, 'id' | 'lastAt' | 'lastAuthor' | 'isUnread'>

/**
 * What a customer said since, and what came or came back into the list; nothing for whoever has just gone away. Of a list
 * with more pages than were read nobody can tell what came.
 */
export const findOwnNews = <Item extends Line>(
  known: Known | null,
  items: readonly Item[],
  { isWhole }: { isWhole: boolean },
): Item[] => (known === null ? [] : items.filter((item) => isNews(item, known.get(item.id), isWhole)))

const isNews = ({ lastAt, lastAuthor, isUnread }: Line, before: string | undefined, isWhole: boolean): boolean =>
  before === undefined ? isWhole : isUnread && lastAuthor === 'customer' && lastAt > before
