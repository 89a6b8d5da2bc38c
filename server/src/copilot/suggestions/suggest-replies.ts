import type { Language, Localized, Suggestion } from '@celadon/contract'
import { readQuestion } from '@celadon/understanding/search'
import { fillBlanks, gapsIn, type Blanks } from './fill-blanks.ts'
import type { SolvingReply } from './solving-reply-store.ts'
import type { Uses } from './use-store.ts'

export type ReplySources = {
  /** The customer's words that are to be answered. */
  question: string
  language: Language
  macros: readonly { id: string; name: string; text: Localized }[]
  /** Only one that is sure to answer. */
  article: { articleId: string; version: number; title: string; passage: string } | null
  /** Of the same situation and language. */
  replies: readonly SolvingReply[]
  uses: ReadonlyMap<string, Uses>
  blanks: Blanks
}

type Candidate = Omit<Suggestion, 'gaps'> & { fit: number }

const mostShown = 3
/** Below this a candidate has too little to do with the question. */
const leastFit = 0.3

/**
 * The best replies there are, best first. Order: fit × usefulness, where fit is 1 for an article, 0.9 for a colleague's words of the same situation, and for a macro the share of the question's
 * words that stand in it, at least 0.8 once it was sent in this situation; and usefulness is
 * (sent + 0.5 × sent with changes + 1) / (sent + sent with changes + dismissed + 2), counted in this situation.
 */
export const suggestReplies = (sources: ReplySources): Suggestion[] => {
  if (sources.question.trim() === '') return []
  return [...macrosOf(sources), ...articleOf(sources), ...repliesOf(sources)]
    .filter(({ fit }) => fit >= leastFit)
    .toSorted((one, other) => weigh(other, sources) - weigh(one, sources))
    .filter(isFirstOfItsWords)
    .slice(0, mostShown)
    .map(({ fit: _fit, ...suggestion }) => {
      const text = fillBlanks(suggestion.text, sources.blanks)
      return { ...suggestion, text, gaps: gapsIn(text) }
    })
}

/** Two sources may have the same words. */
const isFirstOfItsWords = ({ text }: Candidate, at: number, all: readonly Candidate[]): boolean =>
  all.findIndex((other) => other.text === text) === at

const unused: Uses = { inserted: 0, edited: 0, dismissed: 0 }

export const usefulness = ({ inserted, edited, dismissed }: Uses): number =>
  (inserted + 0.5 * edited + 1) / (inserted + edited + dismissed + 2)

const weigh = ({ fit, key }: Candidate, { uses }: ReplySources): number => fit * usefulness(uses.get(key) ?? unused)

const macrosOf = ({ macros, language, question, uses }: ReplySources): Candidate[] => {
  const asked = readQuestion(question).terms
  return macros.flatMap(({ id, name, text }) => {
    const key = `macro:${id}`
    const words = text[language] || text[language === 'zh' ? 'en' : 'zh']
    const said = new Set(readQuestion(`${name.replaceAll('-', ' ')} ${words}`).terms)
    const shared = asked.filter((term) => said.has(term)).length
    const sent = (uses.get(key)?.inserted ?? 0) + (uses.get(key)?.edited ?? 0)
    const fit = Math.max(asked.length === 0 ? 0 : shared / asked.length, sent > 0 ? 0.8 : 0)
    const reason =
      sent > 0 ? { code: 'sent-in-like-situations', words: [String(sent)] } : { code: 'shares-words', words: [] }
    return [{ key, source: 'macro' as const, title: name, text: words, reason, version: null, fit }]
  })
}

const articleOf = ({ article }: ReplySources): Candidate[] =>
  article === null || article.passage === ''
    ? []
    : [
        {
          key: `article:${article.articleId}`,
          source: 'article',
          title: article.title,
          text: article.passage,
          reason: { code: 'answers-the-words', words: [] },
          version: article.version,
          fit: 1,
        },
      ]

const repliesOf = ({ replies }: ReplySources): Candidate[] =>
  replies.map(({ id, text, solved }) => ({
    key: `reply:${id}`,
    source: 'colleague',
    title: '',
    text,
    reason: { code: 'solved-like-situations', words: [String(solved)] },
    version: null,
    fit: 0.9,
  }))
