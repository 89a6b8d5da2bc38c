import type { ArticleContent, ArticleDetail } from '@celadon/contract'

/** Why a draft cannot be published now, as the key of the words for it; null: it can. */
export function findWhyNot(
  { current, state }: Pick<ArticleDetail, 'current' | 'state'>,
  content: ArticleContent,
): 'article.publish.empty' | 'article.publish.nothing' | null {
  const isWritten = (['zh', 'en'] as const).some(
    (language) => content.title[language].trim() !== '' && content.body[language].trim() !== '',
  )
  if (!isWritten) return 'article.publish.empty'
  const isSame =
    current !== null &&
    state !== 'archived' &&
    JSON.stringify(sorted(current.content)) === JSON.stringify(sorted(content))
  return isSame ? 'article.publish.nothing' : null
}

const sorted = ({ audience, title, body, keywords, validFrom, validUntil }: ArticleContent) => [
  audience,
  [title.zh, title.en, body.zh, body.en],
  [keywords.zh, keywords.en],
  [validFrom, validUntil],
]
