import { createHash } from 'node:crypto'
import type { ArticleContent } from '@celadon/contract'

export const isSame = (one: ArticleContent, other: ArticleContent): boolean => textOf(one) === textOf(other)

const textOf = ({ audience, title, body, keywords, validFrom, validUntil }: ArticleContent): string =>
  JSON.stringify([
    [audience, validFrom, validUntil],
    [title.zh, title.en, body.zh, body.en],
    [keywords.zh, keywords.en],
  ])

export const digestOf = (content: ArticleContent): string =>
  createHash('sha256').update(textOf(content)).digest('base64url')
