import type { TenantTransaction } from '#platform/database'
import type { Article } from './article.ts'
import { recordArticle, retireCurrent } from './article-store.ts'
import { shelveArticle } from './shelve-article.ts'

/**
 * Publishes a first or a newer version under `slug`; the older one stays as it was quoted. From the commit on it is found. `newId` names the article if
 * it is new. Two publishers at one moment: the later one's transaction fails.
 */
export const publishArticle = async (
  tx: TenantTransaction,
  draft: Omit<Article, 'id' | 'version' | 'publishedAt'>,
  context: { newId: string; now: string },
): Promise<{ id: string; version: number }> => {
  const older = await retireCurrent(tx, draft.slug)
  const named = { id: older?.id ?? context.newId, version: (older?.version ?? 0) + 1 }
  const article = { ...draft, ...named, publishedAt: context.now }
  await recordArticle(tx, article)
  await shelveArticle(tx, article)
  return named
}
