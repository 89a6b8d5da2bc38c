/** The messages between the launcher on the shop's page and the conversation in its frame. */
export type Theme = 'light' | 'dark' | 'auto'

export type FrameSettings = { language: 'zh' | 'en'; theme: Theme; isElder: boolean }

export type ToFrame =
  | { celadon: 'settings'; settings: Partial<FrameSettings> }
  | { celadon: 'shop-token'; token: string | null }
  | { celadon: 'shown'; isShown: boolean }
  | { celadon: 'forget' }

export type ToHost =
  | { celadon: 'ready' }
  | { celadon: 'close' }
  | { celadon: 'unread'; count: number }
  | { celadon: 'token-wanted' }
  | { celadon: 'forgotten' }

/** The message, if it truly comes from that window on that origin; undefined for everybody else's. */
export function readMessage<M extends ToFrame | ToHost>(
  event: MessageEvent<unknown>,
  source: unknown,
  origin: string,
): M | undefined {
  if (event.source !== source || event.origin !== origin) return undefined
  const message = event.data
  const isOurs = typeof message === 'object' && message !== null && 'celadon' in message
  return isOurs ? (message as M) : undefined
}
