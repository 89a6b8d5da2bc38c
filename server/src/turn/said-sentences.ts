import type { Localized, SaidSentences, SentenceReplay } from '@celadon/contract'
import {
  fillSentence,
  findSentence,
  listSentenceVersions,
  soundWords,
  type Sentence,
  type SentenceVersion,
} from '#automation/sentences'
import { listEntries, loadEntry } from '#conversation/log'
import { listRepliesWith } from '#oversight'
import { CeladonError } from '#platform/errors'
import { sentences } from '#turn/words'
import type { By } from './read-stage.ts'
import { forbidWriting } from './rehearsal-store.ts'
import { currentOf, requireSound, sentenceOf } from './sentence-desk.ts'
import type { TurnDependencies } from './turn-dependencies.ts'
import { wasCancelled } from './was-cancelled.ts'

const days = 90
const dayMs = 86_400_000
const mostReplies = 3_000
const mostExamples = 3
/** How many versions back it is looked for. */
const mostVersions = 5

/** What other words would have made of what was said. @throws NOT_FOUND, WORDING_REFUSED; UNAVAILABLE if it took too long */
export const replaySentence = async (
  { database, clock }: Pick<TurnDependencies, 'database' | 'clock'>,
  { tenantId, member }: By,
  { id, words }: { id: string; words: Localized },
): Promise<SentenceReplay> => {
  const sentence = sentenceOf(id)
  requireSound(words, sentence)
  const since = new Date(clock.now().getTime() - days * dayMs)
  const operators = await readOperators({ database }, tenantId, id)
  const reading = database.withTenant({ tenantId, sellerId: member.sellerId }, async (tx) => {
    await forbidWriting(tx)
    const own = await listSentenceVersions(tx, { sellerId: member.sellerId ?? null, sentence: id })
    const templates = templatesOf(sentence, own, operators)
    const longest = templates.map(({ from }) => longestLiteral(from))
    return { templates, replies: await listRepliesWith(tx, { since, words: longest, limit: mostReplies + 1 }) }
  })
  const read = await reading.catch((error: unknown) => {
    throw wasCancelled(error) ? new CeladonError('UNAVAILABLE') : error
  })
  const said = read.replies.slice(0, mostReplies).flatMap(({ conversationId, parts }) => {
    const found = saidIn(textOf(parts), read.templates)
    return found
      ? [{ conversationId, before: found.said, after: fillSentence(words[found.language], found.values) }]
      : []
  })
  return {
    days,
    replies: said.length,
    conversations: new Set(said.map(({ conversationId }) => conversationId)).size,
    isWhole: read.replies.length <= mostReplies,
    examples: said.filter(({ before, after }) => before !== after).slice(-mostExamples),
  }
}

type Template = { from: string; language: 'zh' | 'en' }

/** As it comes with Celadon, and as its owner and the operator said it of late. */
const templatesOf = ({ text }: Sentence, ...versions: readonly (readonly SentenceVersion[])[]): Template[] =>
  [text, ...versions.flatMap((each) => each.slice(0, mostVersions).map(({ words }) => words))].flatMap(({ zh, en }) => [
    { from: zh, language: 'zh' as const },
    { from: en, language: 'en' as const },
  ])

/** A seller's replies are said in the operator's words too: read for the workspace. */
const readOperators = ({ database }: Pick<TurnDependencies, 'database'>, tenantId: string, sentence?: string) =>
  database.withTenant({ tenantId }, (tx) =>
    listSentenceVersions(tx, { sellerId: null, ...(sentence !== undefined && { sentence }) }),
  )

const longestLiteral = (text: string): string =>
  text.split(/\{\w+\}/).toSorted((one, other) => other.length - one.length)[0] ?? ''

const saidIn = (text: string, templates: readonly Template[]) => {
  for (const { from, language } of templates) {
    const [found] = findSentence(text, from, rivals[language])
    if (found) return { said: text.slice(found.start, found.end), start: found.start, values: found.values, language }
  }
  return undefined
}

const rivals = { zh: sentences.map(({ text }) => text.zh), en: sentences.map(({ text }) => text.en) }

const textOf = (parts: readonly { type: string; text?: string }[]): string =>
  parts.flatMap((part) => (part.type === 'text' ? [part.text ?? ''] : [])).join('\n')

/**
 * The sentences that the reply which this turn explains was composed of; locked also what is not a seller's to word.
 * @throws NOT_FOUND
 */
export const listSaidSentences = async (
  { database }: Pick<TurnDependencies, 'database'>,
  { tenantId, member, conversationId }: By & { conversationId: string },
  entryId: string,
): Promise<SaidSentences> => {
  const sellerId = member.sellerId ?? null
  const { text, versions } = await database.withTenant({ tenantId, sellerId: member.sellerId }, async (tx) => {
    const turn = await loadEntry(tx, conversationId, entryId)
    const page = { after: Math.max(0, turn.seq - 4), limit: 8, publicOnly: false }
    const message = (await listEntries(tx, conversationId, page)).findLast(
      ({ kind, author, at, seq }) =>
        kind === 'message' && author.kind === 'assistant' && at === turn.at && Math.abs(seq - turn.seq) <= 3,
    )
    return { text: textOf(message?.body?.parts ?? []), versions: await listSentenceVersions(tx, { sellerId }) }
  })
  const operators = await readOperators({ database }, tenantId)
  const found = sentences.flatMap((sentence) => {
    const { id } = sentence
    const [own, theirs] = [versions, operators].map((all) => all.filter((each) => each.sentence === id))
    const said = saidIn(text, templatesOf(sentence, own!, theirs!))
    const now = soundWords(sentence, [currentOf(own!, id), currentOf(theirs!, id)])
    const isLocked = sentence.isLocked || (sellerId !== null && !sentence.isOfGoods)
    return said ? [{ id, isLocked, said: said.said, start: said.start, now }] : []
  })
  return {
    sentences: found.toSorted((one, other) => one.start - other.start).map(({ start: _start, ...each }) => each),
  }
}

/** @throws NOT_FOUND: that turn said no such sentence */
export const requireSaid = async (
  deps: Pick<TurnDependencies, 'database'>,
  by: By & { conversationId: string },
  { entryId, sentence }: { entryId: string; sentence: string },
): Promise<void> => {
  const said = await listSaidSentences(deps, by, entryId)
  if (said.sentences.every(({ id }) => id !== sentence)) throw new CeladonError('NOT_FOUND')
}
