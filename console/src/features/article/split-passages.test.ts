import { expect, test } from 'vitest'
import { splitPassages } from './split-passages.ts'

test('paragraphs are passages, and what stands under a heading is one, as the search cuts them', () => {
  expect(splitPassages('One.\n\nTwo.\n \nThree.')).toEqual(['One.', 'Two.', 'Three.'])
  expect(splitPassages('First.\n\n## Fees\n- none\n\nNever.\n### Limits\nTen.')).toEqual([
    'First.',
    '## Fees\n- none\n\nNever.',
    '### Limits\nTen.',
  ])
  expect(splitPassages(' \n\n ')).toEqual([])
})
