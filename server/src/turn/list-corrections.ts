import type { CorrectionList, Ground, LearnedTest, Localized, Objection } from '@celadon/contract'
import { listTitles } from '#knowledge/named'
import { listLessons, type KeptLesson } from '#oversight/lessons'
import { listObjections } from '#oversight/objections'
import { listNames } from '#people/names'
import type { Writer } from '#policy/drafts'
import { listSellers } from '#tenancy/sellers'
import { mayAccept, mayAnswer } from './may-answer.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

/** What the reader's side said was wrong, and what was taught to its rules, articles and words. */
export const listCorrections = async (
  { database }: Pick<TurnDependencies, 'database'>,
  { tenantId, member }: { tenantId: string; member: Writer },
): Promise<CorrectionList> => {
  const { sellerId } = member
  const read = await database.withTenant({ tenantId, sellerId }, async (tx) => ({
    objections: await listObjections(tx),
    lessons: await listLessons(tx, sellerId ?? null),
    sellers: await listSellers(tx),
  }))
  const memberIds = [...read.objections, ...read.lessons].map(({ authorId }) => authorId)
  const articleIds = read.lessons.flatMap(({ test }) => (test.kind === 'answer' ? [test.articleId] : []))
  // The names of members are not a seller's to list: asked for the workspace.
  const { names, titles } = await database.withTenant({ tenantId }, async (tx) => ({
    names: await listNames(tx, { customerIds: [], memberIds: [...new Set(memberIds)] }),
    titles: await listTitles(tx, [...new Set(articleIds)]),
  }))
  const nameOf = (id: string): string => names.get(id) ?? ''
  return {
    objections: read.objections.map(({ record, entryId: _entryId, authorId, sellerId: ofSeller, ...kept }) => ({
      ...kept,
      authorName: nameOf(authorId),
      sellerName: read.sellers.find(({ id }) => id === ofSeller)?.name ?? null,
      utterance: record?.utterance ?? null,
      ground: groundOf(kept.about, record?.grounds ?? []),
      mayAnswer: kept.state === 'open' && mayAnswer(member),
      mayAccept: kept.state === 'open' && mayAccept(member, kept),
    })),
    tests: read.lessons.map((lesson) => toTest(lesson, nameOf, titles)),
  }
}

const groundOf = (about: Objection['about'], grounds: readonly Ground[]): Ground | null =>
  grounds.find((ground) =>
    ground.kind === 'record'
      ? about.kind === 'record' && ground.recordType === about.recordType && ground.recordId === about.recordId
      : ground.kind === 'article' && about.kind === 'article' && ground.articleId === about.articleId,
  ) ?? null

const toTest = (
  { record, entryId: _entryId, authorId, test, ...kept }: KeptLesson,
  nameOf: (id: string) => string,
  titles: ReadonlyMap<string, Localized>,
): LearnedTest => ({
  ...kept,
  authorName: nameOf(authorId),
  test:
    test.kind === 'answer'
      ? {
          kind: test.kind,
          question: record?.utterance ?? null,
          articleId: test.articleId,
          articleTitle: titles.get(test.articleId) ?? null,
          says: test.says,
        }
      : test,
})
