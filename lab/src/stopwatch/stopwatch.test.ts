import { expect, test } from 'vitest'
import { timeUtterances } from './time-utterances.ts'

test('every utterance is asked once a pass, in the order given', async () => {
  const asked: string[] = []
  await timeUtterances(['a', 'b', 'c'], (utterance) => asked.push(utterance), { repeats: 2 })
  expect(asked.join('')).toBe('abcabc')
})

test('what takes too long is passed over once all the same', async () => {
  const asked: string[] = []
  await timeUtterances(['a', 'b'], (utterance) => asked.push(utterance), { longestMs: -1 })
  expect(asked.join('')).toBe('ab')
})
