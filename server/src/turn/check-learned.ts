import type { Localized, Workflow } from '@celadon/contract'
import { loadWorkflow } from '#automation/workflows'
import { listTexts } from '#automation/wording'
import type { LearnedShelf, LearnedTests } from '#knowledge/desk'
import { listTitles } from '#knowledge/named'
import { findUnwanted } from '#oversight'
import { judgeAnswer, listLessons, requireMet, type KeptLesson, type Unmet } from '#oversight/lessons'
import type { LessonTest, TenantTransaction } from '#platform/database'
import { listOwnHosts } from './own-hosts.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

type Of<Kind extends LessonTest['kind']> = KeptLesson & { test: Extract<LessonTest, { kind: Kind }> }

/**
 * Stands before an article is published: what its owner was taught of answers has to hold, and a seller's words stay on the
 * platform. A test whose article is not on
 * the shelf yet, or whose conversation was erased, asks nothing.
 */
export const openLearnedAnswers = async (
  { database }: Pick<TurnDependencies, 'database'>,
  { tenantId, sellerId }: { tenantId: string; sellerId: string | null },
): Promise<LearnedTests> => {
  const { lessons, titles, hosts } = await database.withTenant({ tenantId }, async (tx) => {
    const kept = (await listLessons(tx, sellerId)).filter((each): each is Of<'answer'> => each.test.kind === 'answer')
    const articleIds = [...new Set(kept.map(({ test }) => test.articleId))]
    return { lessons: kept, titles: await listTitles(tx, articleIds), hosts: await listOwnHosts(tx) }
  })
  return {
    count: lessons.length,
    check: (shelf) => checkAnswers(shelf, lessons, titles),
    findUnwanted: ({ title, body }) =>
      sellerId === null ? [] : findUnwanted([title.zh, title.en, body.zh, body.en].join('\n'), hosts),
  }
}

/** @throws LESSONS_FAIL */
const checkAnswers = async (
  shelf: LearnedShelf,
  lessons: readonly Of<'answer'>[],
  titles: ReadonlyMap<string, Localized>,
): Promise<void> => {
  const unmet: Unmet[] = []
  for (const lesson of lessons) {
    const { articleId } = lesson.test
    const known = titles.get(articleId)
    const isOwn = articleId === shelf.article.id
    const title = isOwn ? shelf.article.title : known && (known.zh || known.en)
    if (title === undefined) continue
    const fault = await findFault(shelf.ask, lesson, title)
    // What fails already waits for its own article: another one is not held up by it.
    if (fault && (isOwn || !(await findFault(shelf.askNow, lesson, title)))) unmet.push(fault)
  }
  requireMet(unmet)
}

const findFault = async (ask: LearnedShelf['ask'], lesson: Of<'answer'>, title: string): Promise<Unmet | undefined> => {
  const { record, test } = lesson
  if (!record) return undefined
  const question = record.utterance
  const answer = await ask({ question, audience: test.audience }, record.language)
  return judgeAnswer(lesson, test, { question, answer, title })
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
