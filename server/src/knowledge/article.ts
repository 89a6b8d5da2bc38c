import type { Localized } from '@celadon/contract'

/** Whom an article is written for. Customers see `buyers`, people who speak for a seller also see `sellers`. */
export type Audience = 'buyers' | 'sellers' | 'agents'

/** One version of one article. Paragraphs of `body` are parted by an empty line, and each can stand alone. */
export type Article = {
  id: string
  version: number
  slug: string
  audience: Audience
  sellerId: string | null
  title: Localized
  body: Localized
  /** Words that people use for the subject and that the text does not. */
  keywords: { zh: string[]; en: string[] }
  publishedAt: string
}

/** The audiences whose articles may answer somebody of this audience. */
export const readableBy: Record<Audience, readonly Audience[]> = {
  buyers: ['buyers'],
  sellers: ['sellers', 'buyers'],
  agents: ['agents', 'sellers', 'buyers'],
}
