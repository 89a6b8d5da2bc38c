import { expect, test } from 'vitest'
import { countAnswers, wantedBy } from './count-answers.ts'
import { sheets } from './sheets.ts'

const answered = (wanted: string[], told: string | null) => ({ question: 'q', wanted, told, nearest: told })

test('a wrong article counts wherever it was told, and passing is honest only where no article answers', () => {
  const all = [
    answered(['refunds', 'returns'], 'returns'),
    answered(['refunds'], 'coupons'),
    answered(['refunds'], null),
    answered([], 'coupons'),
    answered([], null),
  ]
  expect(countAnswers(all)).toEqual({
    questions: 5,
    rightArticle: { count: 1, of: 3, share: 0.3333 },
    wrongArticle: { count: 2, of: 5, share: 0.4 },
    honestlyPassed: { count: 1, of: 2, share: 0.5 },
  })
})

test('the final questions are asked in both languages, a third of them such as no article answers, and nowhere else', () => {
  const questionsOf = (name: string) =>
    sheets[name]!.flatMap(({ zh, en }) => [...zh.buyers, ...zh.sellers, ...en.buyers, ...en.sellers])
  const final = questionsOf('final')
  const unanswered = final.filter((asked) => wantedBy(asked).length === 0)
  expect(unanswered.length / final.length).toBeGreaterThan(0.3)
  const elsewhere = new Set([...questionsOf('development'), ...questionsOf('odd')].map(([question]) => question))
  expect(final.filter(([question]) => elsewhere.has(question))).toEqual([])
})
