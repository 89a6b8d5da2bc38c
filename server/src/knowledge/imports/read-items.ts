import type { SourceArticle } from '#knowledge/sources'
import { findPages } from './find-pages.ts'
import { ImportFault } from './import-fault.ts'
import { beginRunning, loadContent, type Import } from './import-store.ts'
import { deleteItems, insertItems, type NewItem } from './item-store.ts'
import type { RunNeeds, StartOfDay } from './run-needs.ts'

const rowsAtOnce = 200
const mostArticles = 20_000

/** Everything that the source holds, as rows to be done one by one. @throws ImportFault and what reading throws */
export const readItems = async (needs: RunNeeds, tenantId: string, found: Import): Promise<void> => {
  const { items, pauseMs } = await listItems(needs, tenantId, found)
  if (items.length === 0) throw new ImportFault(found.kind === 'pdf' ? 'PDF_WITHOUT_TEXT' : 'NOTHING_FOUND')
  if (items.length > mostArticles) throw new ImportFault('TOO_MANY_ARTICLES')
  const failed = items.filter(({ problem }) => problem !== null).length
  await needs.withTenant({ tenantId }, async (tx) => {
    // Whoever was slower at the same source finds it begun, and leaves its rows alone.
    if (!(await beginRunning(tx, found.id, { total: items.length, failed, pauseMs }))) return
    await deleteItems(tx, found.id)
    for (let from = 0; from < items.length; from += rowsAtOnce)
      await insertItems(tx, found, from, items.slice(from, from + rowsAtOnce))
  })
}

const listItems = async (
  { withTenant, outbound, clock, read, startOfDays }: RunNeeds,
  tenantId: string,
  { id, kind, source }: Import,
): Promise<{ items: NewItem[]; pauseMs: number }> => {
  if (kind === 'site') return findPages({ outbound, clock }, source)
  const bytes = await withTenant({ tenantId }, (tx) => loadContent(tx, id))
  if (!bytes) throw new ImportFault('NOTHING_FOUND')
  const articles = await read({ kind, name: source, bytes })
  const startOf = await startOfDays(tenantId)
  return { items: distinct(articles).map((each) => itemOf(each, startOf)), pauseMs: 0 }
}

/** What is for whom nobody can say, or for when, is named and not taken in. */
const itemOf = ({ source, article, days, problem }: SourceArticle, startOf: StartOfDay): NewItem => {
  if (problem) return { source, article: null, problem }
  const { first = null, last = null } = days ?? {}
  const dates = {
    ...(first === null ? {} : { validFrom: startOf(first) }),
    ...(last === null ? {} : { validUntil: startOf(nextDay(last)) }),
  }
  return { source, article: { ...article, ...dates }, problem: null }
}

const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

/** Two of one file that would be the same article are told apart by their order. */
const distinct = (articles: readonly SourceArticle[]): SourceArticle[] => {
  const seen = new Map<string, number>()
  return articles.map((each) => {
    const { article } = each
    const count = (seen.get(article.slug) ?? 0) + 1
    seen.set(article.slug, count)
    return { ...each, article: count === 1 ? article : { ...article, slug: `${article.slug}-${count}` } }
  })
}
