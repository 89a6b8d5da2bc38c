import type { ChatAccess, ChatEntry, ChatSnapshot, OpenChat } from '@celadon/contract'

/** Where the server is, such as `http://127.0.0.1:4400`. */
export type ChatPlace = { origin: string }

/** Opens or goes on with a conversation: a shop token names the customer, without one it is a stranger. */
export const openChat = (place: ChatPlace, wish: OpenChat): Promise<ChatAccess> =>
  call<ChatAccess>(place, '/api/chat/access', { method: 'POST', body: JSON.stringify(wish), headers: json })

/** One page of what came after `after`; without it the newest page. */
export const fetchSnapshot = (place: ChatPlace, access: ChatAccess, after?: number): Promise<ChatSnapshot> =>
  call<ChatSnapshot>(place, `/api/chat/conversations/${access.conversationId}${after === undefined ? '' : `?after=${after}`}`, {
    headers: { authorization: `Bearer ${access.token}` },
  })

/** Everything after `after`, page by page. */
export const fetchEntries = async (place: ChatPlace, access: ChatAccess, after: number): Promise<ChatEntry[]> => {
  const entries: ChatEntry[] = []
  let last = after
  for (;;) {
    const page = await fetchSnapshot(place, access, last)
    entries.push(...page.entries)
    last = page.entries.at(-1)?.seq ?? page.seq
    if (last >= page.seq) return entries
  }
}

const json = { 'content-type': 'application/json' }

const call = async <T>(place: ChatPlace, path: string, init: RequestInit): Promise<T> => {
  const response = await fetch(place.origin + path, init)
  const body = await response.text()
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${body.slice(0, 200)}`)
  return JSON.parse(body) as T
}
