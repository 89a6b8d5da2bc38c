import type { DraftSave, DraftSaved, NewArticle } from '@celadon/contract'
import type { Article } from '#knowledge'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { reopenGapOf } from '#knowledge/gaps'
import { cleanContent, contentOf, emptyContent } from './article-state.ts'
import { requireEditor, type By, type DeskNeeds } from './desk-needs.ts'
import { deleteDraft, findDraft, insertDraft, updateDraft, type Draft } from './draft-store.ts'
import { findImportedWords, forgetImportedWords, keepImportedWords } from './imported-store.ts'
import { deleteAllQuestions } from './question-store.ts'
import { digestOf } from './same-words.ts'
import { findLastVersion, findSeller } from './version-store.ts'

/** An empty draft; a seller's member begins one of their own seller's. @throws FORBIDDEN, NOT_FOUND: no such seller */
export const createArticle = async (needs: DeskNeeds, by: By, wanted: NewArticle): Promise<{ id: string }> => {
  requireEditor(by)
  const id = needs.ids.next()
  const sellerId = by.sellerId ?? wanted.sellerId
  await needs.withTenant(by, async (tx) => {
    await findSeller(tx, sellerId)
    await insertDraft(tx, {
      articleId: id,
      sellerId,
      slug: id,
      content: emptyContent(wanted.audience),
      basedOn: 0,
      revision: 1,
      authorId: by.memberId,
      savedAt: needs.clock.now().toISOString(),
    })
  })
  return { id }
}

/** Kept, and seen by nobody but staff. @throws FORBIDDEN, NOT_FOUND, DRAFT_CHANGED: somebody else saved meanwhile */
export const saveDraft = (needs: DeskNeeds, by: By, id: string, wanted: DraftSave): Promise<DraftSaved> => {
  requireEditor(by)
  const savedAt = needs.clock.now().toISOString()
  const saved = { content: cleanContent(wanted.content), authorId: by.memberId, savedAt }
  return needs.withTenant(by, async (tx) => {
    const revision =
      wanted.revision === 0 ? await beginDraft(tx, id, saved) : await updateDraft(tx, id, wanted.revision, saved)
    if (revision === undefined) throw new CeladonError((await isKnown(tx, id)) ? 'DRAFT_CHANGED' : 'NOT_FOUND')
    return { revision, savedAt }
  })
}

type Saved = Parameters<typeof updateDraft>[3]

const beginDraft = async (tx: TenantTransaction, id: string, saved: Saved): Promise<number | undefined> => {
  const last = await findLastVersion(tx, id)
  if (!last) return undefined
  const { sellerId, slug, version: basedOn } = last
  const isNew = await insertDraft(tx, { articleId: id, sellerId, slug, basedOn, revision: 1, ...saved })
  return isNew ? 1 : undefined
}

const isKnown = async (tx: TenantTransaction, id: string): Promise<boolean> =>
  (await findDraft(tx, id)) !== undefined || (await findLastVersion(tx, id)) !== undefined

/** What was never published goes with its draft. @throws FORBIDDEN, NOT_FOUND: there is no draft */
export const discardDraft = async (needs: DeskNeeds, by: By, id: string): Promise<void> => {
  requireEditor(by)
  await needs.withTenant(by, async (tx) => {
    const draft = await findDraft(tx, id)
    if (!draft || !(await deleteDraft(tx, id))) throw new CeladonError('NOT_FOUND')
    const last = await findLastVersion(tx, id)
    const isPublished = last !== undefined
    await takeBackImport(tx, draft, last)
    await reopenGapOf(tx, id, { isPublished })
    if (!isPublished) await deleteAllQuestions(tx, id)
  })
}

/** What an import wrote and nobody wanted is as if it had not been: the next import goes on with what was published before. */
const takeBackImport = async (
  tx: TenantTransaction,
  { articleId, sellerId, content }: Draft,
  last: Article | undefined,
): Promise<void> => {
  if ((await findImportedWords(tx, articleId)) !== digestOf(content)) return
  if (last) await keepImportedWords(tx, { articleId, sellerId, words: digestOf(contentOf(last)) })
  else await forgetImportedWords(tx, articleId)
}
