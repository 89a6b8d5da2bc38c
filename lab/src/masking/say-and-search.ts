import { setTimeout as sleep } from 'node:timers/promises'
import { layOutHome } from '@celadon/server/platform/postgres'
import { startOwnServer, type OwnServer } from '#own-server'
import { prepareChats, type PreparedChat } from '#prepared-chats'
import type { Planted } from './measure-masking.ts'
import type { PlantedSplit } from './split-parts.ts'
import { searchAtRest } from './search-at-rest.ts'

const conversations = 200
const atOnce = 8
/** A parcel number that must stay. */
const control = '8304917265540187'

/**
 * Says every planted number to a real server, waits for the answers, forces everything to disk and reads all files of the
 * installation: tables, write-ahead log and logs. Of numbers given over several messages all rows of all tables are read
 * besides: no part but the last may stand there.
 * @throws when a harmless number that was said is not at rest: then the search is blind and proves nothing.
 */
export const sayAndSearch = async (
  planted: readonly Planted[],
  splits: readonly PlantedSplit[],
): Promise<{ clearAtRest: number; said: number }> => {
  const server = await startOwnServer()
  try {
    const chats = await prepareChats(server, conversations, 1)
    for (let from = 0; from < planted.length; from += atOnce)
      await Promise.all(
        planted
          .slice(from, from + atOnce)
          .map(({ text }, at) => say(server, chats[(from + at) % conversations]!, from + at, text)),
      )
    await saySplits(server, chats, splits, planted.length + 1)
    await say(server, chats[0]!, planted.length, `运单号 ${control}`)
    await awaitAnswers(server)
    await server.asOwner((owner) => owner.query('checkpoint'))
    const inParts = await searchRows(server, splits)
    const seen = await searchRows(server, [{ kind: 'card', number: control, texts: [], parts: [control, ''] }])
    if (seen === 0) throw new Error('a parcel number that was said is not found in any row: the search is blind')
    const sought = [control, ...planted.map(({ number }) => number), ...splits.map(({ number }) => number)]
    const found = await searchAtRest(server.home, sought, [layOutHome(server.home).runtime])
    if (!found.delete(control))
      throw new Error('a parcel number that was said is not found at rest: the search is blind')
    return { clearAtRest: found.size + inParts, said: planted.length + splits.length }
  } finally {
    await server.stop()
  }
}

/** The messages of one number in order, each once the one before is acknowledged; several conversations at once. */
const saySplits = async (
  server: OwnServer,
  chats: readonly PreparedChat[],
  splits: readonly PlantedSplit[],
  firstIndex: number,
): Promise<void> => {
  const sayAll = async ({ texts }: PlantedSplit, at: number): Promise<void> => {
    for (const [place, text] of texts.entries())
      await say(server, chats[at % conversations]!, firstIndex + at * mostTexts + place, text)
  }
  for (let from = 0; from < splits.length; from += atOnce)
    await Promise.all(splits.slice(from, from + atOnce).map((split, at) => sayAll(split, from + at)))
}

const mostTexts = 8

/** How many of the numbers have a part in clear in some row, as it was written. Eight signs stand nowhere else by chance. */
const searchRows = (server: OwnServer, splits: readonly PlantedSplit[]): Promise<number> =>
  server.asOwner(async (owner) => {
    const sought = splits.map(({ parts }) => parts.slice(0, -1).filter((part) => part.length >= 8))
    const found = new Set<number>()
    const tables = await owner.query<{ name: string }>(
      `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
    )
    for (const { name } of tables.rows) {
      const { rows } = await owner.query<{ row: string }>(`select row_to_json(t)::text as row from "${name}" t`)
      for (const { row } of rows)
        for (const [at, parts] of sought.entries()) if (parts.some((part) => standsIn(row, part))) found.add(at)
    }
    return found.size
  })

/** Not as a piece of an id, a hash or a longer number. */
const standsIn = (row: string, part: string): boolean => {
  const at = row.indexOf(part)
  return at !== -1 && !/[0-9a-f-]/.test(`${row[at - 1] ?? ''}${row[at + part.length] ?? ''}`)
}

/** What a turn explains is written after the message was taken in. @throws when some are not answered in a minute. */
const awaitAnswers = async (server: OwnServer): Promise<void> => {
  for (let tries = 0; tries < 240; tries += 1) {
    const { rows } = await server.asOwner((owner) => owner.query<{ open: number }>(unanswered))
    if (rows[0]?.open === 0) return
    await sleep(250)
  }
  throw new Error('some messages were not answered')
}

const unanswered = `select count(*)::int as open from conversations where owner_kind = 'assistant' and last_customer_seq > answered_seq`

const say = async (server: OwnServer, chat: PreparedChat, index: number, text: string): Promise<void> => {
  const response = await fetch(`${server.origin}/api/chat/conversations/${chat.conversationId}/messages`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${chat.token}`,
      'content-type': 'application/json',
      origin: server.origin,
      'x-forwarded-for': `10.9.${(index >> 8) & 255}.${index & 255}`,
    },
    body: JSON.stringify({ clientMessageId: `planted-${index}`, parts: [{ type: 'text', text }] }),
  })
  if (!response.ok)
    throw new Error(`a message was answered with ${response.status}: ${(await response.text()).slice(0, 200)}`)
}
