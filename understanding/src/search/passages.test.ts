import { expect, test } from 'vitest'
import { cutPassages } from './passages.ts'

test('paragraphs are passages, and what stands under a heading is one', () => {
  expect(cutPassages('One.\n\nTwo.\n \nThree.')).toEqual(['One.', 'Two.', 'Three.'])
  expect(cutPassages('First.\n\n## Fees\n- none\n\nNever.\n### Limits\nTen.')).toEqual([
    'First.',
    '## Fees\n- none\n\nNever.',
    '### Limits\nTen.',
  ])
  expect(cutPassages(' \n\n ')).toEqual([])
})

test('an article of very many paragraphs ends with one long passage, and loses none', () => {
  const body = Array.from({ length: 200 }, (_, index) => `Line ${index}.`).join('\n\n')
  const passages = cutPassages(body)
  expect(passages).toHaveLength(64)
  expect(passages.join('\n\n')).toBe(body)
})
