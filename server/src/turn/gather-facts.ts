import type { Language, Order, Part, Reading, Run } from '@celadon/contract'
import { returnCard } from '#automation'
import { findEffects } from '#automation/effects'
import type { Said } from '#automation/fields'
import { listWaitingRuns } from '#automation/runs'
import { isWrittenIn } from '#automation/wording'
import { textOfParts } from '#conversation/log'
import type { SellerFacts, SellerRecord } from '#commerce'
import type { KnowledgeAnswer } from '#knowledge'
import type { VerifiedCustomer } from '#platform/verified-customer'
import { asksForException } from './ask-for-exception.ts'
import { planGoodwill } from './plan-goodwill.ts'
import { planWishes } from './plan-wishes.ts'
import { askShelf } from './ask-shelf.ts'
import { readSeveral } from './read-several.ts'
import { answeredByArticle, refusedAsPaid } from './advance.ts'
import { readSellerTopic } from './read-seller-topic.ts'
import { readDirectives } from './read-directives.ts'
import type { OpenTurn } from './open-turn.ts'
import { toPauseFact } from './pause-rule.ts'
import type { Promised, ReplyFacts } from './reply.ts'
import { isToldOfAnOrder, promiseIntents } from './rules.ts'
import type { PromiseFact, Situation } from './situation.ts'
import { bestIntent, hiddenIn } from './situation-words.ts'
import { topicLabel } from './topics.ts'
import { speaksPinyin } from './speaks-pinyin.ts'
import type { TurnDependencies } from './turn-dependencies.ts'
import { wishesIn } from './wishes.ts'

export type Gathered = { situation: Situation; facts: Omit<ReplyFacts, 'handOff'> }

type Turn = Pick<
  OpenTurn,
  'tenantId' | 'tenant' | 'head' | 'messages' | 'verified' | 'codeOutcome' | 'steerings' | 'pauses' | 'hasLeftQueue'
>

/** Reads what a decision needs: the customer's own orders, the words, the article that fits best. */
export const gatherFacts = async (deps: TurnDependencies, turn: Turn): Promise<Gathered> => {
  const now = deps.clock.now()
  const [shop, instead] = await Promise.all([
    readOrders(deps, turn.tenantId, turn.verified),
    deps.afterSales.sentencesOf(turn.tenantId),
  ])
  const tapped = tappedOption(turn)
  const utterance = utteranceOf(turn)
  const context = {
    awaiting: turn.head.awaiting,
    orders: shop.orders ?? [],
    now,
    timeZone: turn.tenant.timeZone,
    language: turn.head.language,
    lastIntent: turn.head.dialogue.recentIntents.at(-1) ?? null,
    speaker: turn.verified?.role,
  }
  const heard = await deps.readMessage(utterance, context, { tenantId: turn.tenantId, isAside: tapped !== null })
  const read = turn.hasLeftQueue ? withoutPerson(heard) : heard
  const language = tapped === null && turn.codeOutcome === null ? languageOf(turn, read) : turn.head.language
  const mayPlan = turn.verified && shop.orders && (turn.codeOutcome === null || turn.codeOutcome === 'verified')
  const plan = async (words: { utterance: string; reading: Reading }) =>
    mayPlan && turn.verified && shop.orders
      ? planWhatIsWanted(
          deps,
          turn,
          { ...words, ...answered(turn), language, orders: shop.orders, ordersReadAt: shop.readAt },
          turn.verified,
        )
      : null
  const ask = (question: string, read: Reading) =>
    askShelf(deps, turn, { question, reading: read, tapped, orders: shop.orders, language })
  const whole = await plan({ utterance, reading: read })
  const apart =
    whole || tapped !== null ? null : await readSeveral(deps, turn, { read, language, ask, orders: shop.orders ?? [] })
  const planned = apart?.wish ? await plan(apart.wish) : whole
  const several = apart?.wish && !planned ? null : apart
  const needsProof =
    !turn.verified &&
    turn.codeOutcome === null &&
    (await needsDoing(deps, turn, { utterance, reading: read, language }))
  const asked = tapped === null ? await readSellerRecords(deps, turn, { utterance, reading: read }) : null
  const promises = await readPromises(deps, turn, { reading: read, tapped, language, orders: shop.orders ?? [] })
  const paused = turn.pauses.length > 0 ? await deps.afterSales.workflowsOf(turn.tenantId) : []
  const reading = several?.reading ?? read
  const question = tapped === null ? (several?.question ?? utterance) : (topicLabel(tapped, language) ?? '')
  const directed = await readDirectives(deps, turn, language, planned?.runs ?? [])
  const known = {
    utterance,
    reading,
    tapped,
    awaiting: turn.head.awaiting,
    dialogue: turn.head.dialogue,
    isVerified: turn.verified !== undefined,
    orders: shop.orders?.map(toFact) ?? null,
    codeOutcome: turn.codeOutcome,
  }
  const isSettled = planned ? !planned.isAside && !planned.mayBeAnswered : isToldOfAnOrder(known)
  const found = question === '' || isSettled ? undefined : await ask(question, reading)
  const article = directed?.article ?? found
  const advance = planned?.mayBeAnswered && article?.isSure ? answeredByArticle(planned) : planned
  return {
    situation: {
      ...known,
      photos: photosOf(turn),
      hasFiles: turn.messages.some(({ body }) => body?.parts.some((part) => part.type === 'attachment') ?? false),
      needsProof,
      ...(turn.hasLeftQueue && heard.wantsHuman.value && { hasLeftQueue: true }),
      article: article ? toArticleFact(article) : null,
      advance,
      ...(promises && { promises: promises.map(toPromise) }),
      ...(directed && { directives: directed.directives }),
      ...(turn.pauses.length > 0 && { pauses: turn.pauses.map((pause) => toPauseFact(pause, paused)) }),
      ...(asked && { sellerRecord: asked.record }),
    },
    facts: {
      language,
      timeZone: turn.tenant.timeZone,
      now,
      orders: shop.orders ?? [],
      ordersReadAt: shop.readAt,
      article: article ?? null,
      asides: several?.asides ?? [],
      hidden: tapped === null && turn.codeOutcome === null ? hiddenIn(utterance) : null,
      instead,
      nextId: deps.ids.next,
      advance,
      promises: promises ?? [],
      sellerRecords: asked?.facts ?? null,
    },
  }
}

/** Whoever left the queue wished for a person before that. */
const withoutPerson = (read: Reading): Reading => ({
  ...read,
  wantsHuman: { ...read.wantsHuman, value: false },
  intents: read.intents.filter(({ intent }) => intent !== 'request-human'),
})

/** Whether the words ask for something to be done: what is only told to members is told to others by an article. */
const needsDoing = async (
  { afterSales }: TurnDependencies,
  { tenantId, head }: Turn,
  { language, ...words }: { utterance: string; reading: Reading; language: Language },
): Promise<boolean> => {
  const workflows = (await afterSales.workflowsOf(tenantId)).filter(
    (workflow) =>
      workflow.audience !== 'sellers' &&
      workflow.steps.some(({ kind }) => kind !== 'tell') &&
      isWrittenIn(workflow, language),
  )
  const said = { ...words, tapped: [], orders: [] }
  const isException = head.dialogue.refusedRunId !== null && asksForException(said)
  return isException || wishesIn(said, workflows).length > 0
}

/** A seller's own records, where they ask about what the shop keeps; what it cannot tell is left to articles and people. */
const readSellerRecords = async (
  { sellerRecords, log }: TurnDependencies,
  { tenantId, verified }: Turn,
  { utterance, reading }: { utterance: string; reading: Reading },
): Promise<{ record: SellerRecord; facts: SellerFacts } | null> => {
  const record = verified?.role === 'seller' ? readSellerTopic(utterance, reading) : null
  if (!sellerRecords || !verified || !record) return null
  try {
    const facts = await sellerRecords.readSellerFacts(tenantId, verified)
    return facts.keeps.includes(record) ? { record, facts } : null
  } catch (error) {
    log.warn({ error, tenantId }, "a seller's records could not be read; articles answer, or a person")
    return null
  }
}

/** What waits for goods to come back; undefined where nobody asked for it. */
const readPromises = async (
  { database }: TurnDependencies,
  { tenantId, verified }: Turn,
  { reading, tapped, language, orders }: Asked,
): Promise<Promised[] | undefined> => {
  const isAsked = promiseIntents.includes(bestIntent(reading, tapped)?.intent ?? '')
  if (!verified || !isAsked) return undefined
  const facts = { language, orders, shop: { products: [] } }
  return database.withTenant({ tenantId }, async (tx) => {
    const runs = await listWaitingRuns(tx, verified.customerId)
    const results = await findEffects(
      tx,
      runs.map(({ id }) => id),
    )
    return runs.map((run) => ({ ...run, card: returnCard(run, results.get(run.id) ?? [], facts) }))
  })
}

type Asked = { reading: Reading; tapped: string | null; language: Language; orders: readonly Order[] }

const toPromise = ({ id, answers, expectedBy }: Run): PromiseFact => ({
  runId: id,
  orderId: answers.orderId ?? '',
  expectedBy,
})

/**
 * What is answered in. An "ok" or "yes" to a question is the same in both languages, and changes none; nor do a word or two
 * in letters change a conversation that was Chinese: "refund", tuikuan, "asdf". The first words on a Chinese page are
 * English unless nothing is understood of them or they are pinyin.
 */
const languageOf = ({ head, messages }: Turn, { language, acts, gate }: Reading): Language => {
  const isAnswer = head.awaiting !== null && acts.every(({ kind }) => answering.has(kind))
  const wasChinese = head.language === 'zh' && (head.answeredSeq > 0 || gate === 'not-understood')
  const words = messages.map(({ body }) => textOfParts(body?.parts ?? [])).join(' ')
  const isBrief = wasChinese && language === 'en' && (words.match(/[a-z]+/gi) ?? []).length <= 2
  const isPinyin = head.language === 'zh' && speaksPinyin(words)
  return !isAnswer && !isBrief && !isPinyin && (language === 'zh' || language === 'en') ? language : head.language
}

const answering: ReadonlySet<string> = new Set(['affirm', 'deny', 'thank', 'bye'])

/** The same facts, with what was to be done refused because it was paid already, or because no more may be given. */
export const refuseAsPaid = ({ situation, facts }: Gathered, why: 'paid' | 'limit'): Gathered | null => {
  if (!situation.advance?.acts) return null
  const advance = refusedAsPaid(situation.advance, why, facts)
  return { situation: { ...situation, advance }, facts: { ...facts, advance } }
}

/** What the shop wants to give comes before what the customer wants; each alone at a time. */
const planWhatIsWanted = async (...given: Parameters<typeof planGoodwill>): ReturnType<typeof planWishes> =>
  (await planGoodwill(...given)) ?? planWishes(...given)

/** A shop that cannot be read is a fact too: null, said honestly, never guessed around. */
const readOrders = async (
  deps: TurnDependencies,
  tenantId: string,
  verified: VerifiedCustomer | undefined,
): Promise<{ orders: Order[] | null; readAt: string }> => {
  const nothing = { orders: null, readAt: deps.clock.now().toISOString() }
  if (!verified) return nothing
  try {
    return await deps.orders.readOrders(tenantId, verified)
  } catch (error) {
    deps.log.warn({ error, tenantId }, 'the shop could not be read; the customer is told so')
    return nothing
  }
}

/** What was said and not answered yet. Once somebody is verified, the request that had to wait is read instead. */
const utteranceOf = ({ messages, head, codeOutcome }: Turn): string => {
  if (codeOutcome === 'verified' && head.dialogue.pendingText !== null) return head.dialogue.pendingText
  return messages.map((message) => textOfParts(message.body?.parts ?? [])).join('\n')
}

/** The option answered by id; a tap on something older counts by its label only, except the way to a person. */
const tappedOption = ({ messages, head, codeOutcome }: Turn): string | null => {
  const part = messages.at(-1)?.body?.parts.find((candidate) => candidate.type === 'choice')
  if (part?.type !== 'choice' || codeOutcome !== null) return null
  const optionId = part.optionIds[0] ?? null
  if (optionId === 'person') return optionId
  const isCurrent = part.choicesId === head.awaiting?.partId
  return isCurrent && head.awaiting?.options.some((option) => option.id === optionId) ? optionId : null
}

/** Everything tapped and filled in at the question that is open. */
const answered = ({ messages, head }: Turn): Pick<Said, 'tapped' | 'form' | 'photos' | 'isSummedUpWithResult'> => {
  const parts = messages.at(-1)?.body?.parts ?? []
  const asked = head.awaiting?.partId
  const offered = new Set(head.awaiting?.options.map((option) => option.id))
  return {
    tapped: parts.flatMap((part) =>
      part.type === 'choice' && part.choicesId === asked ? part.optionIds.filter((id) => offered.has(id)) : [],
    ),
    isSummedUpWithResult: head.dialogue.isSummedUpWithResult,
    photos: photosOf({ messages, head }),
    form:
      parts.flatMap((part) => (part.type === 'form-answer' && part.formId === asked ? [part.values] : []))[0] ?? null,
  }
}

const photosOf = ({ messages, head }: Pick<Turn, 'messages' | 'head'>): string[] => [
  ...head.dialogue.loosePhotos,
  ...messages.flatMap(({ body }) => photosIn(body?.parts ?? [])),
]

const photosIn = (parts: readonly Part[]): string[] =>
  parts.flatMap((part) =>
    part.type === 'attachment' && part.file.mediaType.startsWith('image/') ? [part.file.id] : [],
  )

const toFact = (order: Order) => ({
  externalId: order.externalId,
  number: order.number,
  status: order.status,
  sellerId: order.seller.id,
  hasRefund: order.refunds.length > 0,
})

const toArticleFact = ({ articleId, version, title, isSure }: KnowledgeAnswer) => ({
  articleId,
  version,
  title,
  isSure,
})
