import { expect, test } from 'vitest'
import type { Article } from './article.ts'
import { quoteHit } from './quote-hit.ts'
import { createSearch } from './search-shelf.ts'
import { createAboutArticle } from './steer.ts'

const care = { zh: '青瓷怕摔。'.repeat(120), en: 'Celadon breaks when it falls down. '.repeat(52).trim() }
const article: Article = {
  id: 'celadon',
  version: 1,
  slug: 'celadon',
  audience: 'buyers',
  sellerId: null,
  title: { zh: '须知', en: 'Notes' },
  body: { zh: `${care.zh}\n\n运费八元。\n\n七天可退。`, en: `${care.en}\n\nPostage is 8.\n\nReturns within a week.` },
  keywords: { zh: [], en: [] },
  publishedAt: '2026-11-01T00:00:00.000Z',
}

test('what is found in one language is quoted from the same paragraph in the other, also after one that only there is long', () => {
  const search = createSearch([article])
  const quote = (question: string) => search(question, 'buyers', 1).map((hit) => quoteHit(hit, 'zh').passage)
  expect(quote('how much is postage')).toEqual(['运费八元。'])
  expect(quote('运费')).toEqual(['运费八元。'])
  expect(quote('returns')).toEqual(['七天可退。'])
  expect(quote('celadon breaks')).toEqual([care.zh])
  const about = createAboutArticle((text) => ({
    intent: /运费|Postage/.test(text) ? 'postage' : 'other',
    confidence: 1,
  }))
  expect(about.passages(article).map((intents) => intents.filter((intent) => intent === 'postage'))).toEqual([
    [],
    [],
    ['postage', 'postage'],
    [],
  ])
})
