import { setTimeout as sleep } from 'node:timers/promises'
import { layOutHome } from '@celadon/server/platform/postgres'
import { startOwnServer, type OwnServer } from '#own-server'
import { prepareChats, type PreparedChat } from '#prepared-chats'
import type { Planted } from './measure-masking.ts'
import { searchAtRest } from './search-at-rest.ts'

const conversations = 200
const atOnce = 8
/** A parcel number that must stay. */
const control = '8304917265540187'

/**
 * Says every planted number to a real server, waits for the answers, forces everything to disk and reads all files of the
 * installation: tables, write-ahead log and logs.
 * @throws when a harmless number that was said is not at rest: then the search is blind and proves nothing.
 */
export const sayAndSearch = async (planted: readonly Planted[]): Promise<{ clearAtRest: number; said: number }> => {
  const server = await startOwnServer()
  try {
    const chats = await prepareChats(server, conversations, 1)
    for (let from = 0; from < planted.length; from += atOnce)
      await Promise.all(
        planted
          .slice(from, from + atOnce)
          .map(({ text }, at) => say(server, chats[(from + at) % conversations]!, from + at, text)),
      )
    await say(server, chats[0]!, planted.length, `运单号 ${control}`)
    await awaitAnswers(server)
    await server.asOwner((owner) => owner.query('checkpoint'))
    const sought = [control, ...planted.map(({ number }) => number)]
    const found = await searchAtRest(server.home, sought, [layOutHome(server.home).runtime])
    if (!found.delete(control))
      throw new Error('a parcel number that was said is not found at rest: the search is blind')
    return { clearAtRest: found.size, said: planted.length }
  } finally {
    await server.stop()
  }
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
