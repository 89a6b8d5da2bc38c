import type { Localized } from '@celadon/contract'
import { loadWorkflow, publishWording } from '#automation/workflows'
import { recordLesson, type KeptLesson } from '#oversight/lessons'
import { recordAudit } from '#platform/audit'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { requireLearnedWords } from './check-learned.ts'
import type { Change } from './read-stage.ts'

/** Which turn teaches what to whom. */
export type MadeLesson = Pick<KeptLesson, 'id' | 'conversationId' | 'entryId' | 'why' | 'authorId' | 'madeAt'>

/** Other words in one place, as they are asked of simulated buyers before they are put in force. */
export const wordsIn = ({ workflow, text, words }: Place): Change => ({
  kind: 'words',
  workflow,
  change: { texts: { [text]: trimmed(words) } },
})

type Place = { workflow: string; text: string; words: Localized }

const trimmed = ({ zh, en }: Localized): Localized => ({ zh: zh.trim(), en: en.trim() })

/** Under the code of every wording that is put in force. Written last, as whatever goes into the audit. */
export const recordCorrectedWords = (
  tx: TenantTransaction,
  { tenantId, by, at, workflow }: { tenantId: string; by: string; at: string; workflow: string },
): Promise<void> =>
  recordAudit(tx, { tenantId, at, by, act: 'wording.published', about: { kind: 'workflow', id: workflow } })

/**
 * Puts other words in one place of a workflow in force and keeps them as a test; its number.
 * @throws NOT_FOUND, INVALID_REQUEST for words in one language only, WORDING_REFUSED, LESSONS_FAIL
 */
export const correctWords = async (tx: TenantTransaction, place: Place, made: MadeLesson): Promise<number> => {
  const { workflow: name, text } = place
  const words = trimmed(place.words)
  if (words.zh === '' || words.en === '') throw new CeladonError('INVALID_REQUEST')
  const { version } = await loadWorkflow(tx, name)
  const by = { authorId: made.authorId, now: made.madeAt }
  await publishWording(tx, { name, wording: { version, texts: { [text]: words } }, by })
  await requireLearnedWords(tx, name, made.entryId)
  return recordLesson(tx, { ...made, sellerId: null, test: { kind: 'wording', workflow: name, text, words } })
}
