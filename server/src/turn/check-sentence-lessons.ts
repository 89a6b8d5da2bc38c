import { insteadKey, listSentenceVersions, type Instead, type Sentence } from '#automation/sentences'
import { listLessons, requireMet } from '#oversight/lessons'
import type { TenantTransaction } from '#platform/database'

type Which = { sellerId: string | null; sentence: Sentence; instead: Instead; besides?: string }

/**
 * Stands behind a sentence that was just worded otherwise, in the same transaction: what was agreed is still said. `besides`:
 * the turn that teaches anew how it is said.
 * @throws LESSONS_FAIL, with which the transaction is undone
 */
export const requireLearnedSentence = async (
  tx: TenantTransaction,
  { sellerId, sentence: { id, text }, instead, besides }: Which,
): Promise<void> => {
  const own = (await listSentenceVersions(tx, { sellerId, sentence: id })).find(({ isCurrent }) => isCurrent)
  const base = sellerId === null ? text : (instead.get(insteadKey(null, id)) ?? text)
  const now = own?.words ?? base
  requireMet(
    (await listLessons(tx, sellerId)).flatMap((lesson) => {
      const { test, entryId } = lesson
      if (test.kind !== 'sentence' || test.sentence !== id || entryId === besides) return []
      if (test.words.zh === now.zh && test.words.en === now.en) return []
      return [
        {
          lesson,
          ought: { zh: `说“${test.words.zh}”`, en: `say “${test.words.en}”` },
          is: { zh: `说“${now.zh}”`, en: `say “${now.en}”` },
        },
      ]
    }),
  )
}
