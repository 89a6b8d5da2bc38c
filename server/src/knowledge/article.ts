import type { Audience, Localized } from '@celadon/contract'

/** One version of one article. Paragraphs of `body` are parted by an empty line, and each can stand alone. */
export type Article = {
  id: string
  version: number
  slug: string
  audience: Audience
  /** Null: the operator's. A seller's answers where that seller is concerned, and nowhere else. */
  sellerId: string | null
  title: Localized
  body: Localized
  /** Words that people use for the subject and that the text does not. */
  keywords: { zh: string[]; en: string[] }
  publishedAt: string
  /** From then on, and until then, it may answer; absent or null: no bound. */
  validFrom?: string | null
  validUntil?: string | null
  /** A member; absent or null: it came with Celadon. */
  authorId?: string | null
  /** The version whose words this one brought back. */
  repeats?: number | null
}

export type NewArticle = Omit<Article, 'id' | 'version' | 'publishedAt'>

/** The audiences whose articles may answer somebody of this audience. */
export const readableBy: Record<Audience, readonly Audience[]> = {
  buyers: ['buyers'],
  sellers: ['sellers', 'buyers'],
  agents: ['agents', 'sellers', 'buyers'],
}

type Dates = Pick<Article, 'validFrom' | 'validUntil'>

export const isValidAt = ({ validFrom, validUntil }: Dates, nowMs: number): boolean =>
  (!validFrom || Date.parse(validFrom) <= nowMs) && (!validUntil || Date.parse(validUntil) > nowMs)

/** When its dates next put it on the shelf or take it off; null: never again. */
export const nextShelfChange = ({ validFrom, validUntil }: Dates, nowMs: number): string | null => {
  if (validFrom && Date.parse(validFrom) > nowMs) return validFrom
  return validUntil && Date.parse(validUntil) > nowMs ? validUntil : null
}
