import type { WatchItem } from '@celadon/contract'
import { pressing } from '#features/alerts'

export type WatchGroup = { title: 'watch.need-you' | 'watch.worth-a-look' | 'watch.fine'; items: WatchItem[] }

/** The list as the server ranked it, in three groups; an empty one is left out. */
export function groupWatched(items: readonly WatchItem[]): WatchGroup[] {
  const titleOf = ({ needs }: WatchItem): WatchGroup['title'] => {
    if (needs.some((need) => pressing.includes(need))) return 'watch.need-you'
    return needs.length > 0 ? 'watch.worth-a-look' : 'watch.fine'
  }
  return (['watch.need-you', 'watch.worth-a-look', 'watch.fine'] as const)
    .map((title) => ({ title, items: items.filter((item) => titleOf(item) === title) }))
    .filter((group) => group.items.length > 0)
}

/** A buyer without a name, told from others by the end of the conversation's number. */
export const shortName = (id: string): string => id.slice(-4).toUpperCase()
