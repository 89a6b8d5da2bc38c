import { sql } from 'kysely'
import type { TenantTransaction } from '#platform/database'

/** What an import wrote of the article last; undefined: none did. */
export const findImportedWords = async (tx: TenantTransaction, articleId: string): Promise<string | undefined> => {
  const row = await tx
    .selectFrom('imported_articles')
    .select('words')
    .where('article_id', '=', articleId)
    .executeTakeFirst()
  return row?.words
}

export const forgetImportedWords = async (tx: TenantTransaction, articleId: string): Promise<void> => {
  await tx.deleteFrom('imported_articles').where('article_id', '=', articleId).execute()
}

export const keepImportedWords = async (
  tx: TenantTransaction,
  { articleId, sellerId, words }: { articleId: string; sellerId: string | null; words: string },
): Promise<void> => {
  await tx
    .insertInto('imported_articles')
    .values({ tenant_id: sql<string>`current_tenant()`, article_id: articleId, seller_id: sellerId, words })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'article_id']).doUpdateSet({ words }))
    .execute()
}
