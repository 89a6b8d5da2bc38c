import type { Localized, Workflow } from '@celadon/contract'
import { loadWorkflow } from '#automation/workflows'
import { listTexts } from '#automation/wording'
import type { LearnedCheck, LearnedShelf } from '#knowledge/desk'
import { listTitles } from '#knowledge/named'
import { judgeAnswer, listLessons, requireMet, type KeptLesson, type Unmet } from '#oversight/lessons'
import type { LessonTest, TenantTransaction } from '#platform/database'
import type { TurnDependencies } from './turn-dependencies.ts'

type Of<Kind extends LessonTest['kind']> = KeptLesson & { test: Extract<LessonTest, { kind: Kind }> }

/**
 * Stands before an article is published: what its owner was taught of answers has to hold. A test whose article is not on
 * the shelf yet, or whose conversation was erased, asks nothing. Null: there is no such test.
 */
export const openLearnedAnswers = async (
  { database }: Pick<TurnDependencies, 'database'>,
  { tenantId, sellerId }: { tenantId: string; sellerId: string | null },
): Promise<LearnedCheck | null> => {
  const { lessons, titles } = await database.withTenant({ tenantId }, async (tx) => {
    const kept = (await listLessons(tx, sellerId)).filter((each): each is Of<'answer'> => each.test.kind === 'answer')
    return { lessons: kept, titles: await listTitles(tx, [...new Set(kept.map(({ test }) => test.articleId))]) }
  })
  return lessons.length === 0 ? null : (shelf) => checkAnswers(shelf, lessons, titles)
}

/** @throws LESSONS_FAIL */
const checkAnswers = async (
  { article, ask }: LearnedShelf,
  lessons: readonly Of<'answer'>[],
  titles: ReadonlyMap<string, Localized>,
): Promise<void> => {
  const unmet: Unmet[] = []
  for (const lesson of lessons) {
    const { record, test } = lesson
    const known = titles.get(test.articleId)
    const title = test.articleId === article.id ? article.title : known && (known.zh || known.en)
    if (!record || title === undefined) continue
    const question = record.utterance
    const answer = await ask({ question, audience: test.audience }, record.language)
    const fault = judgeAnswer(lesson, test, { question, answer, title })
    if (fault) unmet.push(fault)
  }
  requireMet(unmet)
}

/**
 * Stands behind words that were just put in force, in the same transaction: what was agreed is still said. `besides`: the
 * turn that teaches anew what is said in a place.
 * @throws LESSONS_FAIL, with which the transaction is undone
 */
export const requireLearnedWords = async (tx: TenantTransaction, name: string, besides?: string): Promise<void> => {
  const workflow = await loadWorkflow(tx, name)
  const lessons = (await listLessons(tx, null)).filter(
    (each): each is Of<'wording'> =>
      each.test.kind === 'wording' && each.test.workflow === name && each.entryId !== besides,
  )
  requireMet(lessons.flatMap((lesson) => judgeWords(lesson, workflow) ?? []))
}

/** A place that a newer workflow does not have asks nothing. */
const judgeWords = (lesson: Of<'wording'>, workflow: Workflow): Unmet | undefined => {
  const { text, words } = lesson.test
  const now = listTexts(workflow).find(({ id }) => id === text)?.text
  if (!now || (now.zh === words.zh && now.en === words.en)) return undefined
  return {
    lesson,
    ought: { zh: `说“${words.zh}”`, en: `say “${words.en}”` },
    is: { zh: `说“${now.zh}”`, en: `say “${now.en}”` },
  }
}
