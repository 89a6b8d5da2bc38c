import type { ChatAccess, ChatEntry, ChatSnapshot, OpenChat } from '@celadon/contract'

/** Where the server is, such as `http://127.0.0.1:4400`, and from which network address the customer seems to come. */
export type ChatPlace = { origin: string; address?: string }

/** Customers come from many places; a server that trusts the lab's machine as a proxy counts each by its own. */
export const forwardedFrom = (address: string | undefined): Record<string, string> =>
  address === undefined ? {} : { 'x-forwarded-for': address }

/** Opens or goes on with a conversation: a shop token names the customer, without one it is a stranger. */
export const openChat = (place: ChatPlace, wish: OpenChat): Promise<ChatAccess> =>
  call<ChatAccess>(place, '/api/chat/access', {
    method: 'POST',
    body: JSON.stringify(wish),
    headers: { 'content-type': 'application/json' },
  })

/** One page of what came after `after`; without it the newest page. */
export const fetchSnapshot = (place: ChatPlace, access: ChatAccess, after?: number): Promise<ChatSnapshot> =>
  call<ChatSnapshot>(
    place,
    `/api/chat/conversations/${access.conversationId}?limit=100${after === undefined ? '' : `&after=${after}`}`,
    {
      headers: { authorization: `Bearer ${access.token}` },
    },
  )

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

const call = async <T>(place: ChatPlace, path: string, init: RequestInit & { headers: object }): Promise<T> => {
  const headers = { ...init.headers, ...forwardedFrom(place.address) }
  const response = await fetch(place.origin + path, { ...init, headers })
  const body = await response.text()
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${body.slice(0, 200)}`)
  return JSON.parse(body) as T
}
