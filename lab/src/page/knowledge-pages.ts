import type { OwnServer } from '#own-server'

/** The pages of knowledge, by what they are called here and where they stand; an article of the demo marketplace among them. */
export const findKnowledgePages = (server: OwnServer): Promise<(readonly [name: string, path: string])[]> =>
  server.asOwner(async (owner) => {
    const { rows } = await owner.query<{ id: string }>('select id from articles order by id limit 1')
    const article = rows[0]
    if (!article) throw new Error('there is no article to look at')
    return [
      ['articles', 'knowledge'],
      ['article', `knowledge/articles/${article.id}`],
      ['gaps', 'knowledge/gaps'],
      ['repeated', 'knowledge/repeated'],
      ['import', 'knowledge/import'],
      ['synonyms', 'knowledge/words'],
    ]
  })
