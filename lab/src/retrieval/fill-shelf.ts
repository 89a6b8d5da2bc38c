import { createKnowledge, recordArticle } from '@celadon/server/knowledge'
import { systemClock } from '@celadon/server/platform/clock'
import type { Database } from '@celadon/server/platform/database'
import { createIds, systemRandomness } from '@celadon/server/platform/ids'
import { generateArticle } from './generate-articles.ts'

/** As after an upgrade: the articles are there, and the index is made of all at once. */
export const fillShelf = async ({ withTenant }: Database, tenantId: string, articles: number): Promise<void> => {
  await withTenant({ tenantId }, async (tx) => {
    const publishedAt = systemClock.now().toISOString()
    for (let index = 0; index < articles; index += 1)
      await recordArticle(tx, { ...generateArticle(index), id: ids.next(), version: 1, publishedAt })
  })
  await createKnowledge({ withTenant, clock: systemClock }).termsOf(tenantId, 'cup')
}

const ids = createIds(systemClock, systemRandomness)
