import { openPublishing } from '#knowledge'
import {
  findTestFault,
  takeInArticle,
  type KeptQuestion,
  type LearnedTests,
  type Outcome,
  type TestFault,
} from '#knowledge/desk'
import type { SourceArticle } from '#knowledge/sources'
import { ImportFault } from './import-fault.ts'
import { countItems, type Counts, type Import } from './import-store.ts'
import { settleItem, type DueItem } from './item-store.ts'
import type { RunNeeds } from './run-needs.ts'

/** What whatever is published must leave standing: the answers to kept questions, and what was taught of answers. */
export type Tried = Import & { kept: readonly KeptQuestion[]; learned: LearnedTests }

/** An item with what was read of it. */
export type Ready = { item: DueItem; articles: readonly SourceArticle['article'][] }

const mostTogether = 10

/** How many may become articles in one commit. What tests stand before goes alone: they are asked on the shelf as it is. */
export const handfulOf = ({ publishes, kept, learned }: Tried): number =>
  publishes && (kept.length > 0 || learned.count > 0) ? 1 : mostTogether

/**
 * The articles and that they were done are one commit: a crash between them cannot happen. What may not be
 * published is kept as a draft, and why is named. @throws ImportFault STOPPED, and what taking in throws: then nothing
 * of them was done
 */
export const settleItems = async (
  needs: RunNeeds,
  tenantId: string,
  found: Tried,
  ready: readonly Ready[],
): Promise<boolean> => {
  const now = needs.clock.now().toISOString()
  const tested: (Ready & { fault: TestFault | null })[] = []
  for (const each of ready) tested.push({ ...each, fault: await findFault(needs, tenantId, found, each) })
  return needs.withTenant({ tenantId }, async (tx) => {
    const { publish, shelve } = openPublishing(tx, now)
    const counts: Counts = { done: 0, unchanged: 0, failed: 0 }
    for (const { item, articles, fault } of tested) {
      const wanted = { ...found, publishes: found.publishes && fault === null }
      const outcomes: Outcome[] = []
      for (const article of articles)
        outcomes.push(await takeInArticle(tx, wanted, article, { newId: needs.ids.next(), now, publish }))
      const problem = outcomes.find((each) => each.problem !== null)?.problem ?? fault
      const state = stateOf(outcomes, problem)
      const settled = { state, articleId: outcomes[0]?.articleId ?? null, problem }
      if (!(await settleItem(tx, found.id, item.number, settled))) throw new ImportFault('STOPPED')
      counts[state] += 1
    }
    await shelve()
    if (!(await countItems(tx, found.id, counts))) throw new ImportFault('STOPPED')
    return true
  })
}

const stateOf = (outcomes: readonly Outcome[], problem: string | null): keyof Counts => {
  if (problem !== null) return 'failed'
  return outcomes.some(({ state }) => state === 'done') ? 'done' : 'unchanged'
}

const findFault = async (
  needs: RunNeeds,
  tenantId: string,
  found: Tried,
  { articles }: Ready,
): Promise<TestFault | null> => {
  if (!found.publishes) return null
  for (const article of articles) {
    const fault = await findTestFault(needs, tenantId, found, article)
    if (fault !== null) return fault
  }
  return null
}
