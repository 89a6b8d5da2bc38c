import type { SearchAnswer } from '@celadon/contract'
import { findNamed, findSaid, listConversationsOf } from '#conversation/search'
import { listQueues } from '#routing'
import { toWorklistItems, type WorklistReader } from './show-worklist.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

const mostShown = 50
/** As much of what was said as a line shows. */
const longestFound = 200

/** Conversations in which all of the words were said, or whose customer has them in name or address. */
export const searchConversations = (
  deps: Pick<TurnDependencies, 'database'>,
  { words, ...reader }: WorklistReader & { words: string },
): Promise<SearchAnswer> =>
  deps.database.withTenant(reader, async (tx) => {
    const [said, named, queues] = await Promise.all([
      findSaid(tx, words, mostShown + 1),
      findNamed(tx, words, mostShown + 1),
      listQueues(tx),
    ])
    const ids = new Set([...said.map(({ conversationId }) => conversationId), ...named])
    const heads = await listConversationsOf(tx, [...ids], mostShown + 1)
    const items = await toWorklistItems(tx, heads.slice(0, mostShown), reader, queues)
    const textOf = new Map(said.map(({ conversationId, text }) => [conversationId, excerpt(text, words)]))
    return {
      hits: items.map((item) => ({ item, found: textOf.get(item.id) ?? null })),
      isAll: heads.length <= mostShown,
    }
  })

/** From a little before the first of the words on. */
const excerpt = (text: string, words: string): string => {
  const [first = ''] = words.trim().split(/\s+/)
  const at = text.toLowerCase().indexOf(first.toLowerCase())
  const from = at > 40 ? at - 30 : 0
  return `${from > 0 ? '…' : ''}${text.slice(from, from + longestFound)}`
}
