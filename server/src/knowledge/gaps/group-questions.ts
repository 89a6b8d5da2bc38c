import type { Database, TenantTransaction } from '#platform/database'
import type { Ids } from '#platform/ids'
import { findGapFor, termsOfQuestion } from './find-gap.ts'
import { countAsking, insertGap, listGapTerms } from './gap-store.ts'
import { listTenantsToGroup, markGrouped, takeUngrouped } from './unanswered-store.ts'

type Needs = Pick<Database, 'withTenant' | 'withDispatcher'> & { ids: Ids }

const atOnce = 100

/** Puts new questions to the gaps they belong to, of all workspaces: counted once each, no log is searched. */
export const groupQuestions = async ({ withTenant, withDispatcher, ids }: Needs): Promise<void> => {
  for (const tenantId of await withDispatcher(listTenantsToGroup))
    await withTenant({ tenantId }, async (tx) => {
      for (const asked of await takeUngrouped(tx, atOnce))
        await markGrouped(tx, asked.id, await putToGap(tx, asked, ids))
    })
}

type Asked = Awaited<ReturnType<typeof takeUngrouped>>[number]

const putToGap = async (tx: TenantTransaction, asked: Asked, ids: Ids): Promise<string | null> => {
  const terms = termsOfQuestion(asked.question)
  if (!terms) return null
  const known = findGapFor(terms, await listGapTerms(tx, asked))
  if (known) {
    await countAsking(tx, known.id, asked.askedAt)
    return known.id
  }
  const { question, language, audience, askedAt } = asked
  const id = ids.next()
  await insertGap(tx, { id, question, language, audience, terms, askedAt })
  return id
}
