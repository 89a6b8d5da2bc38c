import type { Language, Order, Reading } from '@celadon/contract'
import type { KnowledgeAnswer } from '#knowledge'
import type { OpenTurn } from './open-turn.ts'
import { readWords } from './read-words.ts'
import { asksOfRefundsAtLarge, orderIntents } from './asks-at-large.ts'
import { intentsOfWorkflows } from './rules.ts'
import { bestIntent } from './situation-words.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

type Turn = Pick<OpenTurn, 'tenantId' | 'tenant' | 'head' | 'verified' | 'codeOutcome' | 'steerings' | 'pauses'>

type Asked = {
  read: Reading
  language: Language
  orders: Order[]
  ask: (question: string, reading: Reading) => Promise<KnowledgeAnswer | undefined>
}

/**
 * The question to decide on, the reading with it in front, and the articles that answer the others. `wish`: what is to be
 * done, with the reading of its own words.
 */
export type Several = {
  question: string
  reading: Reading
  asides: KnowledgeAnswer[]
  wish: { utterance: string; reading: Reading } | null
}

const mostQuestions = 3
/** Whatever else was asked back is answered first. */
const maySayMore: ReadonlySet<string> = new Set(['nothing', 'person', 'solved'])

/**
 * "Where is my parcel, and what does shipping cost?": each question is read by itself. What is to be done is decided on,
 * else what is about the customer's orders, else the first; the others are answered beside it, from articles alone. Null
 * where one of them is not understood or has no sure answer: then the message is read as one.
 */
export const readSeveral = async (
  deps: TurnDependencies,
  turn: Turn,
  { read, language, orders, ask }: Asked,
): Promise<Several | null> => {
  const requests = read.acts.filter(({ kind }) => kind === 'request')
  const isPlain =
    maySayMore.has(turn.head.awaiting?.slot ?? 'nothing') && turn.codeOutcome === null && !read.wantsHuman.value
  const isSteered = turn.pauses.length > 0 || turn.steerings.length > 0
  if (!isPlain || isSteered || requests.length < 2 || requests.length > mostQuestions) return null
  const questions = await Promise.all(
    requests.map(async ({ text }) => {
      const reading = await readWords(deps, turn, text, { orders, language })
      const guess = bestIntent(reading, null)
      if (!guess) return null
      const rank = rankOf(guess.intent, text)
      // What is to be done with an order that is named is read with all that is said of it.
      if (rank === ranks.done && reading.slots.some(({ type }) => type === 'order')) return null
      const article = rank === ranks.told ? await ask(text, reading) : undefined
      return rank !== ranks.told || article?.isSure ? { text, reading, rank, article } : null
    }),
  )
  if (questions.includes(null)) return null
  const understood = questions.flatMap((question) => question ?? [])
  const first = understood.toSorted((one, other) => one.rank - other.rank)[0]!
  const asides = articlesBeside(first, understood)
  const isWish = first.rank === ranks.done
  const wishes = understood.filter(({ rank }) => rank === ranks.done).length
  if (asides.length === 0 || wishes > 1 || (isWish && !turn.verified)) return null
  const own = new Set(first.reading.intents.map(({ intent }) => intent))
  const rest = read.intents.filter(({ intent }) => !own.has(intent))
  const wish = isWish ? { utterance: first.text, reading: first.reading } : null
  return {
    question: first.text,
    asides,
    wish,
    reading: { ...read, gate: 'answer', intents: [...first.reading.intents, ...rest] },
  }
}

/** What is decided on comes first. */
const ranks = { done: 0, ofOrders: 1, told: 2 } as const

const rankOf = (intent: string, text: string): number => {
  if (intentsOfWorkflows.includes(intent)) return ranks.done
  return orderIntents.includes(intent) && !asksOfRefundsAtLarge(intent, [text]) ? ranks.ofOrders : ranks.told
}

type Question = { article: KnowledgeAnswer | undefined }

/** Each article once. */
const articlesBeside = (first: Question, questions: readonly Question[]): KnowledgeAnswer[] => {
  const said = new Set([first.article?.passage])
  return questions.flatMap(({ article }) => {
    if (!article || said.has(article.passage)) return []
    said.add(article.passage)
    return [article]
  })
}
