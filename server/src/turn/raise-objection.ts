import {
  may,
  type Audience,
  type Objected,
  type ObjectionAbout,
  type ObjectionWish,
  type TurnRecord,
} from '@celadon/contract'
import type { Instead } from '#automation/sentences'
import { loadWorkflow } from '#automation/workflows'
import { listTexts } from '#automation/wording'
import { loadConversation } from '#conversation/heads'
import { loadEntry } from '#conversation/log'
import { maskSensitive } from '#conversation/masking'
import { draftAnswer, openArticleDraft } from '#knowledge/desk'
import { draftGapOf } from '#knowledge/gaps'
import { recordLesson } from '#oversight/lessons'
import { recordObjection } from '#oversight/objections'
import { loadCustomer } from '#people'
import { recordAudit } from '#platform/audit'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import type { Writer } from '#policy/drafts'
import { isReviewed } from '#policy/reviews'
import { correctSentence, correctWords, recordCorrectedWords, wordsIn, type MadeLesson } from './correct-words.ts'
import { forgetWords } from './forget-words.ts'
import { mayAnswer } from './may-answer.ts'
import { requireSimulated } from './publish-words.ts'
import { requireSaid } from './said-sentences.ts'
import { requireSayable, sentenceOf } from './sentence-desk.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

type By = { tenantId: string; member: Writer; conversationId: string }
type Fault = ObjectionWish['fault']
type Of<Kind extends Fault['kind']> = Extract<Fault, { kind: Kind }>

/**
 * “This was wrong because …”: put right for good as far as whoever says so may, with a test that keeps it right; else it
 * waits for the operator.
 * @throws NOT_FOUND for a turn, record, article or text that is not there; FORBIDDEN; as `correctWords` does
 */
export const raiseObjection = async (
  deps: TurnDependencies,
  by: By,
  { entryId, why, fault }: ObjectionWish,
): Promise<Objected> => {
  const { tenantId, member, conversationId } = by
  const place = fault.kind === 'wrong-tone' ? fault.place : null
  const scope = { tenantId, sellerId: member.sellerId }
  // Whoever may not, or speaks of nothing, has no simulated buyer played.
  await deps.database.withTenant(scope, (tx) => loadTurn(tx, conversationId, entryId))
  if (!mayObject(member, fault)) throw new CeladonError('FORBIDDEN')
  if (place && 'sentence' in place) await requireSaid(deps, by, { entryId, sentence: place.sentence })
  if (place && 'sentence' in place && fault.kind === 'wrong-tone')
    await requireSayable(deps, by, { ...place, words: fault.words })
  else if (place && 'workflow' in place && fault.kind === 'wrong-tone' && mayAnswer(member))
    await requireSimulated(deps, by, wordsIn({ ...place, words: fault.words }))
  const instead = await deps.afterSales.sentencesOf(tenantId)
  const became = await deps.database.withTenant(scope, async (tx) => {
    const { customerId } = await loadConversation(tx, conversationId)
    const turn = await loadTurn(tx, conversationId, entryId)
    const isSellers = member.sellerId === undefined && (await loadCustomer(tx, customerId)).role === 'seller'
    const madeAt = deps.clock.now().toISOString()
    const objected = await settle(tx, fault, {
      made: { id: deps.ids.next(), conversationId, entryId, why: masked(why), authorId: member.id, madeAt },
      newArticleId: deps.ids.next(),
      turn,
      instead,
      sellerId: member.sellerId ?? null,
      by: member,
      audience: isSellers ? 'sellers' : 'buyers',
    })
    await recordAudit(tx, {
      tenantId,
      at: madeAt,
      by: member.id,
      act: 'objection.raised',
      about: { kind: 'entry', id: entryId },
      details: { fault: fault.kind, became: objected.became, conversationId },
    })
    if (objected.became === 'wording' && place)
      await recordCorrectedWords(tx, {
        tenantId,
        by: member.id,
        at: madeAt,
        place,
        sellerId: member.sellerId ?? null,
      })
    return objected
  })
  if (became.became === 'wording') forgetWords(deps, tenantId)
  return became
}

/** @throws NOT_FOUND: no turn stands there */
const loadTurn = async (tx: TenantTransaction, conversationId: string, entryId: string): Promise<TurnRecord> => {
  const turn = (await loadEntry(tx, conversationId, entryId)).body?.turn
  if (!turn) throw new CeladonError('NOT_FOUND')
  return turn
}

/** Whoever watches says so; an answer that is not there yet is written by whoever writes knowledge. */
const mayObject = (member: Writer, { kind }: Fault): boolean =>
  may(member, 'conversation.lead') && (kind !== 'missing-knowledge' || may(member, 'knowledge.write'))

/** Nobody keeps card numbers, wherever they are typed, nor what makes text run the other way. */
const masked = (text: string): string => maskSensitive(text.replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '')).text

/** What an objection stands on. */
type Standing = {
  made: MadeLesson
  newArticleId: string
  turn: TurnRecord
  instead: Instead
  sellerId: string | null
  by: Writer
  audience: Audience
}

const settle = (tx: TenantTransaction, fault: Fault, standing: Standing): Promise<Objected> => {
  switch (fault.kind) {
    case 'misread':
      return leave(tx, fault.kind, { kind: 'words', instead: '' }, standing)
    case 'missing-knowledge':
      return writeAnswer(tx, standing)
    case 'wrong-fact':
      return correctFact(tx, fault, standing)
    case 'wrong-tone':
      return correctTone(tx, fault, standing)
  }
}

/** For the operator to put right: what cannot be reached from here, and what is not the asker's to change. */
const leave = async (
  tx: TenantTransaction,
  fault: Fault['kind'],
  about: ObjectionAbout,
  { made, sellerId }: Standing,
): Promise<Objected> => {
  await recordObjection(tx, { ...made, sellerId, fault, about })
  return { became: 'task' }
}

/** The question as the title of a draft, and from its publishing on as a test. */
const writeAnswer = async (tx: TenantTransaction, standing: Standing): Promise<Objected> => {
  const { made, turn, sellerId, audience, newArticleId: articleId } = standing
  const { utterance: question, language } = turn
  if (question.trim() === '') throw new CeladonError('NOT_FOUND')
  const { authorId, madeAt: now } = made
  await draftGapOf(tx, { conversationId: made.conversationId, question, articleId })
  await draftAnswer(tx, { articleId, sellerId, audience, question, language, authorId, now })
  const number = await recordLesson(tx, {
    ...made,
    sellerId,
    test: { kind: 'answer', articleId, says: null, audience },
  })
  return { became: 'article', articleId, number }
}

/** An article is changed by whoever may, under the test that it says so; a record is its system's. */
const correctFact = async (
  tx: TenantTransaction,
  { from }: Of<'wrong-fact'>,
  standing: Standing,
): Promise<Objected> => {
  requireGround(standing.turn, from)
  const kept = { ...from, shouldBe: masked(from.shouldBe) }
  const isTheirs = kept.kind === 'article' && may(standing.by, 'knowledge.write')
  const changed = isTheirs ? await correctArticle(tx, kept, standing.made) : undefined
  return changed ?? leave(tx, 'wrong-fact', kept, standing)
}

/** Opens the article's draft, under the test of what it is to say; undefined: whoever asks may not see it. */
export const correctArticle = async (
  tx: TenantTransaction,
  { articleId, shouldBe }: { articleId: string; shouldBe: string },
  made: MadeLesson,
): Promise<Objected | undefined> => {
  const article = await openArticleDraft(tx, articleId, { authorId: made.authorId, now: made.madeAt })
  if (!article) return undefined
  const { sellerId, audience } = article
  const test = { kind: 'answer', articleId, says: shouldBe, audience } as const
  return { became: 'article', articleId, number: await recordLesson(tx, { ...made, sellerId, test }) }
}

/** @throws NOT_FOUND: the turn rests on no such thing */
const requireGround = ({ grounds }: TurnRecord, from: Of<'wrong-fact'>['from']): void => {
  const isThere = grounds.some((ground) =>
    ground.kind === 'record'
      ? from.kind === 'record' && ground.recordType === from.recordType && ground.recordId === from.recordId
      : ground.kind === 'article' && from.kind === 'article' && ground.articleId === from.articleId,
  )
  if (!isThere) throw new CeladonError('NOT_FOUND')
}

/**
 * Workflows and sentences are worded by whoever teaches the assistant: anybody else's words wait for their yes. A sentence
 * about a seller's own goods is theirs to word, if it decides nothing and the operator does not want to see it first.
 */
const correctTone = async (
  tx: TenantTransaction,
  { place, words }: Of<'wrong-tone'>,
  standing: Standing,
): Promise<Objected> => {
  const instead = masked(words.zh.trim() || words.en.trim())
  if (!place) return leave(tx, 'wrong-tone', { kind: 'words', instead }, standing)
  if ('sentence' in place) {
    const { sellerId, instead: inForce } = standing
    const { isDeciding } = sentenceOf(place.sentence)
    if (sellerId === null ? !mayAnswer(standing.by) : isDeciding || (await isReviewed(tx, sellerId)))
      return leave(tx, 'wrong-tone', { kind: 'sentence', ...place, words }, standing)
    const number = await correctSentence(tx, { ...place, words, sellerId, instead: inForce }, standing.made)
    return { became: 'wording', number }
  }
  const placed = listTexts(await loadWorkflow(tx, place.workflow)).some(({ id }) => id === place.text)
  if (!placed) throw new CeladonError('NOT_FOUND')
  if (!mayAnswer(standing.by)) return leave(tx, 'wrong-tone', { kind: 'wording', ...place, words }, standing)
  return { became: 'wording', number: await correctWords(tx, { ...place, words }, standing.made) }
}
