import type { Localized } from '@celadon/contract'
import { publishSentence, type Instead } from '#automation/sentences'
import { loadWorkflow, publishWording } from '#automation/workflows'
import { recordLesson, type KeptLesson } from '#oversight/lessons'
import { recordAudit } from '#platform/audit'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { requireLearnedWords } from './check-learned.ts'
import { requireLearnedSentence } from './check-sentence-lessons.ts'
import { sentenceOf } from './sentence-desk.ts'
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

type Corrected = {
  tenantId: string
  by: string
  at: string
  place: { workflow: string } | { sentence: string }
  sellerId: string | null
}

/** Under the code of all words that are put in force. Written last, as whatever goes into the audit. */
export const recordCorrectedWords = (tx: TenantTransaction, { place, sellerId, ...made }: Corrected): Promise<void> =>
  'sentence' in place
    ? recordAudit(tx, {
        ...made,
        act: 'sentence.published',
        about: { kind: 'sentence', id: place.sentence },
        details: { sellerId },
      })
    : recordAudit(tx, { ...made, act: 'wording.published', about: { kind: 'workflow', id: place.workflow } })

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

type SaidOtherwise = { sellerId: string | null; sentence: string; words: Localized; instead: Instead }

/**
 * Puts other words for a sentence in force, about this seller's goods or everywhere, and keeps them as a test; its number.
 * What may be said was looked at before.
 * @throws LESSONS_FAIL
 */
export const correctSentence = async (
  tx: TenantTransaction,
  { sellerId, sentence, instead, ...said }: SaidOtherwise,
  made: MadeLesson,
): Promise<number> => {
  const words = trimmed(said.words)
  await publishSentence(tx, { sellerId, sentence, words, authorId: made.authorId, now: made.madeAt })
  await requireLearnedSentence(tx, { sellerId, sentence: sentenceOf(sentence), instead, besides: made.entryId })
  return recordLesson(tx, { ...made, sellerId, test: { kind: 'sentence', sentence, words } })
}
