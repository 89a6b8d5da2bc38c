import { shareOf } from '#scores'
import type { AskedQuestion } from './question.ts'

export type Answered = {
  question: string
  /** The articles that answer it; none where no article does. */
  wanted: readonly string[]
  /** The article that would be told; null: the assistant passes. */
  told: string | null
  /** The article that came first, told or not. */
  nearest: string | null
}

/** A wrong article is one that was told and is none of the wanted; passing is honest where no article answers. */
export const countAnswers = (answered: readonly Answered[]) => {
  const answerable = answered.filter(({ wanted }) => wanted.length > 0)
  const rest = answered.filter(({ wanted }) => wanted.length === 0)
  return {
    questions: answered.length,
    rightArticle: countOf(answerable, isRight),
    wrongArticle: countOf(answered, isWrong),
    honestlyPassed: countOf(rest, ({ told }) => told === null),
  }
}

/** Told a wrong article, or passed where one answers. */
export const isFailure = (answered: Answered): boolean =>
  answered.wanted.length > 0 ? !isRight(answered) : isWrong(answered)

export const wantedBy = ([, slugs]: AskedQuestion): readonly string[] =>
  slugs === null ? [] : typeof slugs === 'string' ? [slugs] : slugs

const isRight = ({ told, wanted }: Answered): boolean => told !== null && wanted.includes(told)
const isWrong = ({ told, wanted }: Answered): boolean => told !== null && !wanted.includes(told)

const countOf = (all: readonly Answered[], fits: (one: Answered) => boolean) => ({
  count: all.filter(fits).length,
  of: all.length,
  share: Math.round(shareOf(all, fits) * 1e4) / 1e4,
})
