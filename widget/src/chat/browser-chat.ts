import type { Language } from '@celadon/contract'
import { createChatApi } from './chat-api.ts'
import { createChat, type Chat } from './chat.ts'
import { createMemory, type TextStore } from './memory.ts'
import { shrinkPicture } from './shrink-picture.ts'
import { createOpenSocket } from './socket.ts'
import { browserTimers } from './timers.ts'
import { createInboxEntrance, createLinkEntrance } from './visitor.ts'

/** How a page comes to its conversation. `onTokenRefused`: the shop's token has run out or was never good. */
export type Visit =
  | { kind: 'link'; linkToken: string; language: () => Language }
  | {
      kind: 'inbox'
      inboxKey: string
      language: () => Language
      shopToken: () => string | null
      onTokenRefused: () => void
    }

/** A conversation in this browser. `home` is the address of `/api/chat/`; `prefix` keeps visitors of one store apart. */
export function createBrowserChat(home: URL, store: TextStore, prefix: string, visit: Visit): Chat {
  const api = createChatApi(home.href, visit.language)
  const socketAddress = new URL('socket', home)
  socketAddress.protocol = home.protocol === 'https:' ? 'wss:' : 'ws:'
  return createChat({
    api,
    openSocket: createOpenSocket(socketAddress.href, browserTimers),
    memory: createMemory(store, prefix),
    entrance: visit.kind === 'link' ? createLinkEntrance(api, visit.linkToken) : createInboxEntrance(api, visit),
    timers: browserTimers,
    random: Math.random,
    shrink: shrinkPicture,
    newId: () => crypto.randomUUID(),
    isOnline: () => navigator.onLine,
  })
}
