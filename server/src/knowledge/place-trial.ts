import { joinBeside, placeBeside, type Beside } from './beside.ts'
import type { Trial } from './knowledge.ts'
import type { OpenShelf } from './open-shelf.ts'
import type { SellerShelf } from './open-seller-shelf.ts'

type Shelves = { shelf: Pick<OpenShelf, 'revision' | 'findPlace'>; seller: SellerShelf | undefined }
type Placed = { revision: number; articles: SellerShelf['articles'] | undefined; beside: Beside }

/**
 * Puts a trial beside a shelf, and a seller's beside both. Many questions are asked of one trial: it is placed once, and
 * again where another seller is concerned or the shelf changed meanwhile.
 */
export const createPlaceTrial = (): ((shelves: Shelves, trial: Trial) => Promise<Beside>) => {
  const placed = new WeakMap<Trial, Placed>()
  return async ({ shelf, seller }, trial) => {
    const { revision } = shelf
    const articles = seller?.articles
    const last = placed.get(trial)
    if (last?.revision === revision && last.articles === articles) return last.beside
    const beside = await placeTrial(shelf, seller, trial)
    placed.set(trial, { revision, articles, beside })
    return beside
  }
}

const placeTrial = async (
  shelf: Shelves['shelf'],
  seller: SellerShelf | undefined,
  { articleId, article }: Trial,
): Promise<Beside> => {
  const place = await shelf.findPlace(articleId)
  const onTrial = article ? [article] : []
  const others = seller?.articles.filter(({ id }) => id !== articleId) ?? []
  const isSellers = others.length < (seller?.articles.length ?? 0)
  const alone = placeBeside(isSellers ? [...others, ...onTrial] : onTrial, place ? [place] : [], 1)
  return seller && !isSellers ? joinBeside(seller.beside, alone) : alone
}
