import type { Language } from '@celadon/contract'
import { cutPassages } from '@celadon/understanding/search'
import type { Knowledge } from '#knowledge'
import { piecesOf, similarityOf } from './similarity.ts'
import type { Compared, TwinRow } from './twin-store.ts'

/** From here on two passages say nearly the same: beyond a shared phrase, below a word changed here and there. */
export const leastSimilarity = 0.5

/** The opening of a passage finds its like; the search reads no further. */
const lettersAsked = 160
const candidates = 5

type Asked = Pick<Knowledge, 'ask'>
type LoadOthers = (ids: readonly string[]) => Promise<Compared[]>

/**
 * The passages of other articles of the same owner that say nearly what this one says. The search names the candidates,
 * so that the work does not grow with the shelf.
 */
export const findTwins = async (
  { ask }: Asked,
  tenantId: string,
  article: Compared,
  loadOthers: LoadOthers,
): Promise<TwinRow[]> => {
  const found: TwinRow[] = []
  for (const language of ['zh', 'en'] as const) {
    for (const [passage, text] of cutPassages(article.body[language]).entries()) {
      const pieces = piecesOf(text)
      if (pieces.size === 0) continue
      const asking = { question: text.slice(0, lettersAsked), audience: 'agents', limit: candidates } as const
      const hits = await ask(tenantId, { ...asking, sellerId: article.sellerId }, language)
      const others = await loadOthers(hits.map(({ articleId }) => articleId).filter((id) => id !== article.id))
      for (const other of others.filter(({ sellerId }) => sellerId === article.sellerId))
        found.push(...pairsOf(article, other, { language, passage, pieces }))
    }
  }
  return found
}

const pairsOf = (
  article: Compared,
  other: Compared,
  { language, passage, pieces }: { language: Language; passage: number; pieces: ReadonlySet<string> },
): TwinRow[] =>
  cutPassages(other.body[language]).flatMap((text, otherPassage) => {
    const similarity = similarityOf(pieces, piecesOf(text))
    return similarity < leastSimilarity
      ? []
      : [{ articleId: article.id, otherId: other.id, language, passage, otherPassage, similarity }]
  })
