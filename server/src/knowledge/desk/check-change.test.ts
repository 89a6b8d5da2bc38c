import { setImmediate } from 'node:timers'
import { expect, test } from 'vitest'
import { checkChange } from './check-change.ts'
import type { KeptQuestion } from './question-store.ts'

const kept = (id: string): KeptQuestion => ({
  id,
  question: 'mugs',
  language: 'en',
  articleId: 'mugs',
  audience: 'buyers',
  sellerId: null,
  title: { zh: '', en: 'Mugs' },
})

test('while very many kept questions are asked, everything else has its turn', async () => {
  let isTurned = false
  setImmediate(() => (isTurned = true))
  const knowledge = { ask: async () => [], termsOf: async () => ['mugs'] }
  const questions = Array.from({ length: 40 }, (_, at) => kept(`${at}`))
  const change = { articleId: 'mugs', article: null, before: undefined }
  expect(await checkChange(knowledge, 'tenant', questions, change)).toMatchObject({ tested: 40 })
  expect(isTurned).toBe(true)
})
