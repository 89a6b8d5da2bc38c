import { may, type Localized, type SentenceList, type SentenceWish } from '@celadon/contract'
import {
  checkSentence,
  listSentenceVersions,
  publishSentence,
  rollBackSentence,
  soundWords,
  type Sentence,
  type SentenceVersion,
} from '#automation/sentences'
import { checkWords } from '#oversight'
import { findMember } from '#people/members'
import { listNames } from '#people/names'
import { recordAudit } from '#platform/audit'
import { CeladonError } from '#platform/errors'
import { isReviewed } from '#policy/reviews'
import { sentences } from '#turn/words'
import { requireLearnedSentence } from './check-sentence-lessons.ts'
import { forgetWords } from './forget-words.ts'
import { mayAnswer } from './may-answer.ts'
import { requireSimulated } from './publish-words.ts'
import { listOwnHosts } from './own-hosts.ts'
import type { By } from './read-stage.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

type Deps = Pick<TurnDependencies, 'database' | 'afterSales'>

/** All sentences as they are said about the reader's goods, with their own versions. */
export const showSentences = async (deps: Deps, { tenantId, member }: By): Promise<SentenceList> => {
  const sellerId = member.sellerId ?? null
  const { versions, waitsForYes } = await deps.database.withTenant(
    { tenantId, sellerId: member.sellerId },
    async (tx) => ({
      versions: await listSentenceVersions(tx, { sellerId }),
      waitsForYes: sellerId !== null && (await isReviewed(tx, sellerId)),
    }),
  )
  const memberIds = [...new Set(versions.map(({ authorId }) => authorId))]
  // The names of members are not a seller's to list, nor the operator's words: asked for the workspace.
  const { names, unagreed, operators } = await deps.database.withTenant({ tenantId }, async (tx) => ({
    names: await listNames(tx, { customerIds: [], memberIds }),
    unagreed: new Set(sellerId === null ? [] : await findSellersOwn(tx, memberIds)),
    operators: sellerId === null ? [] : await listSentenceVersions(tx, { sellerId: null }),
  }))
  return {
    sentences: sentences.filter(isOpenTo(versions, sellerId)).map((sentence) => {
      const { id, isLocked, isDeciding } = sentence
      const own = versions.filter((each) => each.sentence === id)
      const base = soundWords(sentence, [currentOf(operators, id)])
      return {
        id,
        isLocked,
        waitsForYes: waitsForYes || (sellerId !== null && isDeciding),
        base,
        now: soundWords(sentence, [currentOf(own, id), base]),
        versions: own.map(({ authorId, sentence: _sentence, ...kept }) => ({
          ...kept,
          mayComeBack: !isDeciding || !unagreed.has(authorId),
          authorName: names.get(authorId) ?? '',
        })),
      }
    }),
    mayWrite: mayWriteWords(member) && !waitsForYes,
    waitsForYes,
  }
}

/** Of what is said to whoever asks, a seller's own words would never be said. */
const isOpenTo =
  (versions: readonly SentenceVersion[], sellerId: string | null) =>
  ({ id, isOfGoods }: Sentence): boolean =>
    sellerId === null || isOfGoods || versions.some(({ sentence }) => sentence === id)

export const currentOf = (versions: readonly SentenceVersion[], id: string): Localized | undefined =>
  versions.find(({ sentence, isCurrent }) => sentence === id && isCurrent)?.words

/** Which of these authors are sellers' members: what the operator agreed to was put in force by a member of theirs. */
const findSellersOwn = async (tx: Tx, memberIds: readonly string[]): Promise<string[]> => {
  const found: string[] = []
  for (const id of memberIds) if ((await findMember(tx, id))?.sellerId) found.push(id)
  return found
}

/** The operator's are worded by whoever answers for them, a seller's by their members. */
const mayWriteWords = (member: By['member']): boolean =>
  member.sellerId === undefined ? mayAnswer(member) : may(member, 'rules.write')

/** @throws NOT_FOUND */
export const sentenceOf = (id: string): Sentence => {
  const found = sentences.find((sentence) => sentence.id === id)
  if (!found) throw new CeladonError('NOT_FOUND')
  return found
}

/**
 * Whether these words may be said instead: every fact kept and none made up, a seller's about goods and on the platform, and
 * what was chosen of the simulated buyers as expected.
 * @throws NOT_FOUND; FORBIDDEN for a seller's words for what is not said about goods; WORDING_REFUSED, WORDS_REFUSED and LESSONS_FAIL with every reason
 */
export const requireSayable = async (
  deps: TurnDependencies,
  by: By,
  { sentence, words }: { sentence: string; words: Localized },
): Promise<void> => {
  const shipped = sentenceOf(sentence)
  if (by.member.sellerId !== undefined && !shipped.isOfGoods) throw new CeladonError('FORBIDDEN')
  requireSound(words, shipped)
  if (by.member.sellerId !== undefined) {
    const hosts = await deps.database.withTenant({ tenantId: by.tenantId }, listOwnHosts)
    checkWords(`${words.zh}\n${words.en}`, hosts)
  }
  await requireSimulated(deps, by, { kind: 'sentence', sentence, words })
}

/** @throws WORDING_REFUSED with every reason */
export const requireSound = (words: Localized, sentence: Sentence): void => {
  const problems = checkSentence(words, sentence)
  if (problems.length > 0) throw new CeladonError('WORDING_REFUSED', {}, problems)
}

/**
 * Puts other words in force in the writer's own scope, if all that was taught of the sentence holds.
 * @throws as `requireSayable` does; FORBIDDEN, also for a seller's words for what decides something; DRAFT_CHANGED when
 * somebody published since
 */
export const publishSentenceWords = async (
  deps: TurnDependencies,
  by: By,
  { id, version, words }: SentenceWish & { id: string },
): Promise<void> => {
  await requireSentenceWriter(deps, by)
  if (by.member.sellerId !== undefined && sentenceOf(id).isDeciding) throw new CeladonError('FORBIDDEN')
  await requireSayable(deps, by, { sentence: id, words })
  await inScope(deps, by, { id, act: 'sentence.published' }, async (tx, sellerId, now) => {
    const current = (await listSentenceVersions(tx, { sellerId, sentence: id })).find(({ isCurrent }) => isCurrent)
    if ((current?.version ?? null) !== version) throw new CeladonError('DRAFT_CHANGED')
    await publishSentence(tx, { sellerId, sentence: id, words, authorId: by.member.id, now })
  })
}

/**
 * Words of before, or none of one's own, under the same tests; words that do not fit the sentence any more do not come back.
 * @throws NOT_FOUND, FORBIDDEN, also for a seller's words for what decides something that nobody agreed to; WORDING_REFUSED, LESSONS_FAIL
 */
export const rollBackSentenceWords = async (
  deps: TurnDependencies,
  by: By,
  { id, version }: { id: string; version: number | null },
): Promise<void> => {
  const shipped = sentenceOf(id)
  await requireSentenceWriter(deps, by)
  const { tenantId, member } = by
  const scope = { tenantId, sellerId: member.sellerId }
  const kept = await deps.database.withTenant(scope, (tx) =>
    listSentenceVersions(tx, { sellerId: member.sellerId ?? null, sentence: id }),
  )
  const found = kept.find((each) => each.version === version)
  const words = found?.words ?? null
  if (found && shipped.isDeciding && member.sellerId !== undefined) {
    const own = await deps.database.withTenant({ tenantId }, (tx) => findSellersOwn(tx, [found.authorId]))
    if (own.length > 0) throw new CeladonError('FORBIDDEN')
  }
  if (words) requireSound(words, shipped)
  await requireSimulated(deps, by, { kind: 'sentence', sentence: id, words }, { isRollBack: true })
  await inScope(deps, by, { id, act: 'sentence.rolled-back', version }, (tx, sellerId) =>
    rollBackSentence(tx, { sellerId, sentence: id, version }),
  )
}

/** @throws FORBIDDEN also for a seller whose words the operator wants to see first: they go the way of a correction */
const requireSentenceWriter = async ({ database }: Deps, { tenantId, member }: By): Promise<void> => {
  const { sellerId } = member
  if (!mayWriteWords(member)) throw new CeladonError('FORBIDDEN')
  if (sellerId === undefined) return
  if (await database.withTenant({ tenantId, sellerId }, (tx) => isReviewed(tx, sellerId)))
    throw new CeladonError('FORBIDDEN')
}

type Tx = Parameters<typeof listSentenceVersions>[0]
type Act = { id: string; act: 'sentence.published' | 'sentence.rolled-back'; version?: number | null }

const inScope = async (
  deps: TurnDependencies,
  { tenantId, member }: By,
  { id, act, version }: Act,
  change: (tx: Tx, sellerId: string | null, now: string) => Promise<void>,
): Promise<void> => {
  const instead = await deps.afterSales.sentencesOf(tenantId)
  const sellerId = member.sellerId ?? null
  await deps.database.withTenant({ tenantId, sellerId: member.sellerId }, async (tx) => {
    const now = deps.clock.now().toISOString()
    await change(tx, sellerId, now)
    await requireLearnedSentence(tx, { sellerId, sentence: sentenceOf(id), instead })
    const details = { sellerId, ...(version !== undefined && { version }) }
    await recordAudit(tx, { tenantId, at: now, by: member.id, act, about: { kind: 'sentence', id }, details })
  })
  forgetWords(deps, tenantId)
}
