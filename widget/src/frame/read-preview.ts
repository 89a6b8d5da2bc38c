/** What an editor wants to see as customers would. */
export type Preview = {
  language: 'zh' | 'en'
  theme: 'light' | 'dark'
  title: string
  version: number
  passages: string[]
}

/** The wish, if it comes from the page around this one and from this server; undefined for everybody else's. */
export function readPreview(
  event: Pick<MessageEvent<unknown>, 'source' | 'origin' | 'data'>,
  source: unknown,
  origin: string,
): Preview | undefined {
  if (event.source !== source || event.origin !== origin) return undefined
  const message = event.data
  if (typeof message !== 'object' || message === null || !('preview' in message)) return undefined
  const { preview } = message
  return typeof preview === 'object' && preview !== null ? (preview as Preview) : undefined
}
