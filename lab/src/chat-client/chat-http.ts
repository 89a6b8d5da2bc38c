import type { ChatAccess, ChatSnapshot, OpenChat } from '@celadon/contract'

/** Where the server is, such as `http://127.0.0.1:4400`. */
export type ChatPlace = { origin: string }

/** Opens or goes on with a conversation: a shop token names the customer, without one it is a stranger. */
export const openChat = (place: ChatPlace, wish: OpenChat): Promise<ChatAccess> =>
  call<ChatAccess>(place, '/api/chat/access', { method: 'POST', body: JSON.stringify(wish), headers: json })

export const fetchSnapshot = (place: ChatPlace, access: ChatAccess): Promise<ChatSnapshot> =>
  call<ChatSnapshot>(place, `/api/chat/conversations/${access.conversationId}`, {
    headers: { authorization: `Bearer ${access.token}` },
  })

const json = { 'content-type': 'application/json' }

const call = async <T>(place: ChatPlace, path: string, init: RequestInit): Promise<T> => {
  const response = await fetch(place.origin + path, init)
  const body = await response.text()
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${body.slice(0, 200)}`)
  return JSON.parse(body) as T
}
