import { expect, test } from 'vitest'
import { judgeAnswer } from './judge-answer.ts'

const lesson = { number: 12, why: 'asked every week' }
const answer = { articleId: 'gifts', title: 'Gift wrapping', passage: 'We wrap gifts for ¥ 5.', isSure: true }
const asked = { question: 'do you wrap gifts', title: 'Gift wrapping' }
const judged = (says: string | null, given: Partial<typeof answer> | null) =>
  judgeAnswer(
    lesson,
    { articleId: 'gifts', says },
    { ...asked, answer: given === null ? undefined : { ...answer, ...given } },
  )

test('a question is answered when its article gives it surely, in the words that count', () => {
  expect(judged(null, {})).toBeUndefined()
  expect(judged('wrap GIFTS for ￥5', {})).toBeUndefined()
})

test.each([
  ['nothing is found', null, null, 'find no answer'],
  ['nothing is sure', null, { isSure: false }, 'find no answer'],
  ['another article answers', null, { articleId: 'returns', title: 'Returns' }, 'answer from “Returns”'],
  ['other words are said', 'for ¥9', {}, 'say something else'],
])('the test fails when %s', (_, says, given, is) => {
  expect(judged(says, given)).toMatchObject({ lesson, is: { en: is } })
})
