/** The messages between the launcher on the shop's page and the conversation in its frame. */
/** What a shop wishes for, in its own words; the frame decides what it understands. */
export type Wishes = { language: string; theme: string; largerText: string }

export type ToFrame =
  | { celadon: 'wishes'; wishes: Wishes }
  /** `hasLeft`: somebody signed out at the shop, so what this browser kept for them must go. */
  | { celadon: 'shop-token'; token: string | null; hasLeft: boolean }
  | { celadon: 'shown'; isShown: boolean }

export type ToHost =
  | { celadon: 'ready' }
  | { celadon: 'close' }
  | { celadon: 'unread'; count: number }
  | { celadon: 'token-wanted' }

/** Speaks to that one window only while it is on that origin: a page that has moved on hears nothing. */
export function sendMessage(to: Pick<Window, 'postMessage'>, origin: string, message: ToFrame | ToHost): void {
  to.postMessage(message, origin)
}

/** The message, if it truly comes from that window on that origin; undefined for everybody else's. */
export function readMessage(
  event: MessageEvent<unknown>,
  source: unknown,
  origin: string,
): ToFrame | ToHost | undefined {
  if (event.source !== source || event.origin !== origin) return undefined
  const message = event.data
  const isOurs = typeof message === 'object' && message !== null && 'celadon' in message
  return isOurs ? (message as ToFrame | ToHost) : undefined
}
