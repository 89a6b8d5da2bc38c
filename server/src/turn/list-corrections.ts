import type { CorrectionList, Ground, LearnedTest, Localized, Objection } from '@celadon/contract'
import { insteadKey, soundWords, type Instead } from '#automation/sentences'
import { readWorkflows } from '#automation/workflows'
import { listTexts } from '#automation/wording'
import { listTitles } from '#knowledge/named'
import { listLessons, type KeptLesson } from '#oversight/lessons'
import { listObjections, type KeptObjection } from '#oversight/objections'
import { listNames } from '#people/names'
import type { Writer } from '#policy/drafts'
import type { TenantTransaction } from '#platform/database'
import { listSellers } from '#tenancy/sellers'
import { sentences } from '#turn/words'
import { mayAccept, mayAnswer } from './may-answer.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

/** What the reader's side said was wrong, and what was taught to its rules, articles and words. */
export const listCorrections = async (
  { database, afterSales }: Pick<TurnDependencies, 'database' | 'afterSales'>,
  { tenantId, member }: { tenantId: string; member: Writer },
): Promise<CorrectionList> => {
  const { sellerId } = member
  const instead = await afterSales.sentencesOf(tenantId)
  const read = await database.withTenant({ tenantId, sellerId }, async (tx) => ({
    objections: await listObjections(tx),
    lessons: await listLessons(tx, sellerId ?? null),
    sellers: await listSellers(tx),
  }))
  const memberIds = [...read.objections, ...read.lessons].map(({ authorId }) => authorId)
  const articleIds = read.lessons.flatMap(({ test }) => (test.kind === 'answer' ? [test.articleId] : []))
  // The names of members are not a seller's to list: asked for the workspace.
  const { names, titles, saidNow } = await database.withTenant({ tenantId }, async (tx) => ({
    names: await listNames(tx, { customerIds: [], memberIds: [...new Set(memberIds)] }),
    titles: await listTitles(tx, [...new Set(articleIds)]),
    saidNow: await readSaidNow(tx, read.objections, instead),
  }))
  const nameOf = (id: string): string => names.get(id) ?? ''
  return {
    objections: read.objections.map(({ record, entryId: _entryId, authorId, sellerId: ofSeller, ...kept }) => ({
      ...kept,
      authorName: nameOf(authorId),
      sellerName: read.sellers.find(({ id }) => id === ofSeller)?.name ?? null,
      now: saidNow.get(kept.id) ?? null,
      utterance: record?.utterance ?? null,
      ground: groundOf(kept.about, record?.grounds ?? []),
      mayAnswer: kept.state === 'open' && mayAnswer(member),
      mayAccept: kept.state === 'open' && mayAccept(member, kept),
    })),
    tests: read.lessons.map((lesson) => toTest(lesson, nameOf, titles)),
  }
}

/** How it is said now what would be worded otherwise; a place that is gone is said no way. */
const readSaidNow = async (
  tx: TenantTransaction,
  objections: readonly KeptObjection[],
  instead: Instead,
): Promise<Map<string, Localized>> => {
  const said = new Map<string, Localized>()
  const isWorded = objections.some(({ state, about }) => state === 'open' && about.kind === 'wording')
  const workflows = isWorded ? await readWorkflows(tx) : []
  for (const { id, state, about, sellerId } of objections) {
    if (state !== 'open') continue
    const sentence = about.kind === 'sentence' ? sentences.find((each) => each.id === about.sentence) : undefined
    if (sentence && about.kind === 'sentence') {
      const words = [sellerId, null].map((owner) => instead.get(insteadKey(owner, sentence.id)))
      said.set(id, soundWords(sentence, words))
    }
    if (about.kind !== 'wording') continue
    const workflow = workflows.find(({ name }) => name === about.workflow)
    const now = workflow && listTexts(workflow).find((each) => each.id === about.text)?.text
    if (now) said.set(id, now)
  }
  return said
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
