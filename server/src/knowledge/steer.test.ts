import { describe, expect, test } from 'vitest'
import type { Article } from './article.ts'
import { createAboutArticle, steerHits, type SubjectOf } from './steer.ts'

const article = (id: string, title: string, body = ''): Article => ({
  id,
  version: 1,
  slug: id,
  audience: 'buyers',
  sellerId: null,
  title: { zh: '', en: title },
  body: { zh: '', en: body },
  keywords: { zh: [], en: [] },
  publishedAt: '2026-11-01T00:00:00.000Z',
})
const hit = (of: Article, score: number, passage = 0) => ({ article: of, score, coverage: 1, passage })

/** The subject stands first in the text: "postage: …". */
const subjectOf: SubjectOf = (text) => {
  const [intent = '', mark] = text.split(/(\?|!)/)
  return { intent: intent.split(' ')[0]!.toLowerCase(), confidence: mark === '?' ? 0.5 : 0.95 }
}
const returns = article('returns', 'returns and their postage')
const postage = article('postage', 'postage of an order', 'Time it takes. More.\n\nPostage is 8. More of it.')
const ask = (question: string) =>
  steerHits([hit(returns, 10), hit(postage, 9)], subjectOf(question, 'en', 'buyers'), createAboutArticle(subjectOf))

describe('what a question is about', () => {
  test('brings the article about it before one that shares its words, at the paragraph about it', () => {
    const [best, next] = ask('postage')
    expect([best?.article.id, best?.passage, next?.article.id]).toEqual(['postage', 1, 'returns'])
    expect(best!.score).toBeGreaterThan(9)
    expect(next!.score).toBeLessThan(10)
  })
  test('changes nothing where nobody is sure of it', () => {
    expect(ask('postage?').map(({ article: { id }, score }) => [id, score])).toEqual([
      ['returns', 10],
      ['postage', 9],
    ])
  })
  test('is read once of an article, and once of the same words in another', () => {
    const read: string[] = []
    const about = createAboutArticle((text, ...given) => {
      read.push(text)
      return subjectOf(text, ...given)
    })
    for (const each of [postage, postage, { ...postage }]) {
      expect(about.titles(each)).toEqual(['postage'])
      expect(about.passages(each)).toEqual([['time'], ['postage']])
    }
    expect(read).toEqual(['postage of an order', 'Time it takes', 'Postage is 8'])
  })
})
