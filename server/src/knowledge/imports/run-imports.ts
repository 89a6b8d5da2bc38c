import { setImmediate } from 'node:timers/promises'
import { listKeptQuestions } from '#knowledge/desk'
import type { SourceArticle } from '#knowledge/sources'
import { decideRetry } from './decide-retry.ts'
import { faultOf, ImportFault, SiteBusy } from './import-fault.ts'
import { claimImport, countItems, endImport, listTenantsToImport, releaseImport, type Import } from './import-store.ts'
import { countTry, listDueItems, settleItem, type DueItem } from './item-store.ts'
import { readItems } from './read-items.ts'
import type { RunNeeds } from './run-needs.ts'
import { isSameSite } from './same-site.ts'
import { handfulOf, settleItems, type Tried } from './settle-items.ts'

/** Whoever died at it is followed by another after that long; reading one source takes less. */
const leaseMs = 180_000
/** Of one import at a time, before others get their turn. */
const stepMs = 1_000
const itemsAtOnce = 200
const oneFailed = { done: 0, unchanged: 0, failed: 1 }
const pageLimits = { mostBytes: 3_000_000, timeoutMs: 20_000 }

/** Goes on with every import that is due, one step each: what is done stands in rows, so a restart goes on where it was. */
export const runImports = async (needs: RunNeeds): Promise<void> => {
  const now = needs.clock.now().toISOString()
  for (const tenantId of await needs.withDispatcher((tx) => listTenantsToImport(tx, now))) await runOne(needs, tenantId)
}

const runOne = async (needs: RunNeeds, tenantId: string): Promise<void> => {
  const { withTenant, clock } = needs
  const now = clock.now()
  const leaseUntil = new Date(now.getTime() + leaseMs).toISOString()
  const found = await withTenant({ tenantId }, (tx) => claimImport(tx, now.toISOString(), leaseUntil))
  if (!found) return
  let waitMs = 0
  try {
    if (found.state === 'reading') await readItems(needs, tenantId, found)
    else waitMs = await writeItems(needs, tenantId, found)
  } catch (error) {
    const problem = faultOf(error)
    if (problem === undefined) throw error
    await withTenant({ tenantId }, (tx) => endImport(tx, found.id, { state: 'failed', problem, now: nowOf(needs) }))
    return
  }
  const pauseMs = found.state === 'running' && found.kind === 'site' ? found.pauseMs : 0
  const dueAt = new Date(clock.now().getTime() + Math.max(pauseMs, waitMs)).toISOString()
  await withTenant({ tenantId }, (tx) => releaseImport(tx, found.id, dueAt))
}

const nowOf = ({ clock }: RunNeeds): string => clock.now().toISOString()

/**
 * As many as fit into a step; of a site one page, so that it is asked no faster than it wants. Answers how long a site is to
 * be left alone that is too busy now.
 */
const writeItems = async (needs: RunNeeds, tenantId: string, found: Import): Promise<number> => {
  const endsAt = needs.clock.now().getTime() + stepMs
  const isSite = found.kind === 'site'
  const due = await needs.withTenant({ tenantId }, (tx) => listDueItems(tx, found.id, isSite ? 1 : itemsAtOnce))
  if (due.length === 0) {
    const end = { state: 'done', problem: null, now: nowOf(needs) } as const
    await needs.withTenant({ tenantId }, (tx) => endImport(tx, found.id, end))
    return 0
  }
  const kept = found.publishes
    ? await needs.withTenant({ tenantId }, (tx) => listKeptQuestions(tx, found.sellerId))
    : []
  const learned = await needs.openLearned({ tenantId, sellerId: found.sellerId })
  const tried = { ...found, kept, learned }
  let waitMs = 0
  for (const some of inHandfuls(due, isSite ? 1 : handfulOf(tried))) {
    const went = await writeSome(needs, tenantId, tried, some)
    waitMs = typeof went === 'number' ? went : 0
    if (went !== true || needs.clock.now().getTime() > endsAt) break
    await setImmediate()
  }
  if (found.publishes && found.sellerId !== null) needs.knowledge.forget(tenantId)
  return waitMs
}

const inHandfuls = (due: readonly DueItem[], size: number): DueItem[][] =>
  Array.from({ length: Math.ceil(due.length / size) }, (_, at) => due.slice(at * size, (at + 1) * size))

/** Several in one commit, or where one of them is at fault, each in its own. */
const writeSome = async (
  needs: RunNeeds,
  tenantId: string,
  found: Tried,
  items: readonly DueItem[],
): Promise<boolean | number> => {
  const ready = items.flatMap((item) => (item.article ? [{ item, articles: [item.article] }] : []))
  if (ready.length === items.length && items.length > 1) {
    try {
      return await settleItems(needs, tenantId, found, ready)
    } catch (error) {
      if (faultOf(error) === undefined) throw error
    }
  }
  for (const item of items) {
    const went = await writeItem(needs, tenantId, found, item)
    if (went !== true) return went
  }
  return true
}

/** False: it was stopped, or somebody else goes on with it. A number: the site is to be left alone for so long. */
const writeItem = async (needs: RunNeeds, tenantId: string, found: Tried, item: DueItem): Promise<boolean | number> => {
  try {
    const articles = item.article ? [item.article] : await loadPage(needs, found, item)
    return await settleItems(needs, tenantId, found, [{ item, articles }])
  } catch (error) {
    if (error instanceof SiteBusy) {
      await needs.withTenant({ tenantId }, (tx) => countTry(tx, found.id, item.number))
      return error.waitMs
    }
    const problem = faultOf(error)
    if (problem === undefined) throw error
    const settled = { state: 'failed', articleId: null, problem } as const
    return needs.withTenant(
      { tenantId },
      async (tx) =>
        (await settleItem(tx, found.id, item.number, settled)) && (await countItems(tx, found.id, oneFailed)),
    )
  }
}

const loadPage = async (
  { outbound, read, clock }: RunNeeds,
  { kind, source }: Import,
  { source: address, tries }: DueItem,
): Promise<SourceArticle['article'][]> => {
  const page = await outbound.load(address, pageLimits)
  const waitMs = decideRetry({ ...page, tries, now: clock.now() })
  if (waitMs !== null) throw new SiteBusy(waitMs)
  if (page.status !== 200) throw new ImportFault(`HTTP_${page.status}`)
  if (!isSameSite(new URL(page.url), new URL(source))) throw new ImportFault('ELSEWHERE')
  const articles = await read({ kind, name: address, bytes: page.body })
  if (articles.length === 0) throw new ImportFault('NOTHING_FOUND')
  return articles.map(({ article }) => article)
}
