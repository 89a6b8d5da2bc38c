import type { ArticleDetail, ArticleList, ArticleQuery, ArticleVersion } from '@celadon/contract'
import { loadArticle } from '#knowledge'
import { listTwinsOf } from '#knowledge/twins'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { isId } from '#platform/ids'
import { listArticleLines } from './article-list-store.ts'
import { contentOf, stateOf } from './article-state.ts'
import { mayEdit, type By, type DeskNeeds } from './desk-needs.ts'
import { findDraft, type Draft } from './draft-store.ts'
import { listQuestions } from './question-store.ts'
import { findLastVersion, findMemberName, findSeller, listVersionLines, type VersionLine } from './version-store.ts'

const pageSize = 50

/** @throws INVALID_REQUEST: `after` is no page's */
export const listArticles = (needs: DeskNeeds, by: By, { after, ...query }: ArticleQuery): Promise<ArticleList> =>
  needs.withTenant(by, async (tx) => {
    const now = needs.clock.now().toISOString()
    const page = { limit: pageSize + 1, now, after: after === undefined ? null : parseAfter(after) }
    const { lines, total } = await listArticleLines(tx, query, page)
    const articles = lines.slice(0, pageSize)
    const last = articles.at(-1)
    return { articles, total, next: lines.length > pageSize && last ? `${last.changedAt}|${last.id}` : null }
  })

const parseAfter = (after: string): { changedAt: string; id: string } => {
  const [changedAt = '', id = ''] = after.split('|')
  if (Number.isNaN(Date.parse(changedAt)) || !isId(id)) throw new CeladonError('INVALID_REQUEST')
  return { changedAt, id }
}

/** All that is known of an article, for whoever reads or writes it. @throws NOT_FOUND */
export const readArticle = (needs: DeskNeeds, by: By, id: string): Promise<ArticleDetail> =>
  needs.withTenant(by, async (tx) => {
    const [draft, last, versions] = await Promise.all([
      findDraft(tx, id),
      findLastVersion(tx, id),
      listVersionLines(tx, id),
    ])
    const whose = last ?? draft
    if (!whose) throw new CeladonError('NOT_FOUND')
    const standing = last && { isArchived: versions[0]?.isArchived ?? false, ...contentOf(last) }
    return {
      id,
      seller: await findSeller(tx, whose.sellerId),
      state: stateOf(standing, needs.clock.now().getTime()),
      current: last ? { ...lineOf(versions[0]!), content: contentOf(last) } : null,
      draft: draft ? await showDraft(tx, draft) : null,
      versions: versions.map(lineOf),
      questions: await listQuestions(tx, id),
      twins: await listTwinsOf(tx, id),
      mayEdit: mayEdit(by),
    }
  })

const lineOf = ({ version, publishedAt, repeats, author }: VersionLine): ArticleDetail['versions'][number] => ({
  version,
  publishedAt,
  repeats,
  author,
})

const showDraft = async (
  tx: TenantTransaction,
  { content, revision, basedOn, savedAt, authorId }: Draft,
): Promise<ArticleDetail['draft']> => ({
  content,
  revision,
  basedOn,
  savedAt,
  author: await findMemberName(tx, authorId),
})

/** One version as it was published. @throws NOT_FOUND */
export const readVersion = (needs: DeskNeeds, by: By, id: string, version: number): Promise<ArticleVersion> =>
  needs.withTenant(by, async (tx) => {
    const article = await loadArticle(tx, id, version)
    const line = (await listVersionLines(tx, id)).find((each) => each.version === version)!
    return { ...lineOf(line), content: contentOf(article) }
  })
