import { expect, test } from 'vitest'
import { cutLongPassage, cutPassages } from './passages.ts'

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

test('no passage is longer than a message bears: it is cut where a line or a sentence ends, and nothing is lost', () => {
  const sentences = { zh: '退货请先联系客服。', en: 'Call us before you send anything back. ' }
  for (const sentence of Object.values(sentences)) {
    const body = sentence.repeat(1_000).trimEnd()
    const passages = cutPassages(body)
    expect(Math.max(...passages.map((passage) => passage.length))).toBeLessThanOrEqual(1_500)
    expect(passages.every((passage) => passage.endsWith(sentence.trimEnd()))).toBe(true)
    expect(passages.join('').replaceAll(' ', '')).toBe(body.replaceAll(' ', ''))
  }
  for (const solid of ['x'.repeat(39_000), '🏺'.repeat(19_000), 'word '.repeat(7_000).trim()]) {
    const parts = cutLongPassage(solid)
    expect(parts.every((part) => part.length <= 1_500 && part.isWellFormed())).toBe(true)
    expect(parts.join('').replaceAll(' ', '')).toBe(solid.replaceAll(' ', ''))
  }
  const short = '## Fees\n- none'
  expect(cutPassages(`${short}\n\n${'Never. '.repeat(400)}`)[0]?.startsWith(short)).toBe(true)
})

test('a piece that is long in one language is as many passages in the other, so that what follows has one place in both', () => {
  const zh = `${'青瓷'.repeat(300)}\n\n运费八元。`
  const en = `${'Made of clay. '.repeat(129).trim()}\n\nPostage is 8.`
  expect(cutPassages(zh, en)).toEqual(['青瓷'.repeat(300), '青瓷'.repeat(300), '运费八元。'])
  expect(cutPassages(en, zh)).toEqual(cutPassages(en))
  const longer = `${'Made of clay. '.repeat(300).trim()}\n\nPostage is 8.`
  const [first, ...rest] = cutPassages(en, longer)
  expect([first, ...rest]).toEqual([first, first, cutPassages(en)[1], 'Postage is 8.'])
  expect(cutPassages(zh, `${en}\n\nNever.`)).toEqual(cutPassages(zh))
})
