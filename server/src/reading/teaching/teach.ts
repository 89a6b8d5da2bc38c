import type { Reading } from '@celadon/contract'
import type { TenantTransaction } from '#platform/database'
import { reserveSequences } from '#reading/models'
import { askForTraining } from '#reading/attempts'
import { findLessonOf, insertExamples, type NewExample } from './example-store.ts'
import { loadIntent } from './list-intents.ts'

export type Lesson = {
  id: string
  utterance: string
  language: Reading['language']
  intent: string
  memberId: string
  now: string
  from: { conversationId: string; entryId: string }
}

/** `isNew` false: the same was taught of this entry before, and nothing was written. */
export type Taught = { exampleId: string; sequence: number; isNew: boolean }

/**
 * What somebody's words meant, as a person says. In force for every process from the commit on.
 * @throws CeladonError INTENT_NOT_FOUND
 */
export const teach = async (tx: TenantTransaction, lesson: Lesson, nextId: () => string): Promise<Taught> => {
  await loadIntent(tx, lesson.intent)
  const known = await findLessonOf(tx, lesson.from.entryId)
  if (known?.intent === lesson.intent) return { exampleId: known.id, sequence: known.sequence, isNew: false }
  const { memberId, now, ...example } = lesson
  const { lastSequence } = await appendExamples(tx, [{ ...example, authorId: memberId, taughtAt: now }], {
    nextId,
    now,
  })
  return { exampleId: lesson.id, sequence: lastSequence, isNew: true }
}

/** How many examples a new base waits for. */
const enoughForTraining = 20

/** Numbers and keeps them; enough of them since the last attempt ask for a new base. */
export const appendExamples = async (
  tx: TenantTransaction,
  examples: readonly NewExample[],
  { nextId, now }: { nextId: () => string; now: string },
): Promise<{ lastSequence: number }> => {
  const head = await reserveSequences(tx, examples.length)
  await insertExamples(tx, head.lastSequence - examples.length, examples)
  if (head.lastSequence - head.triedUpTo >= enoughForTraining)
    await askForTraining(tx, { id: nextId(), because: 'examples', askedBy: null, now })
  return head
}
