import { expect, test } from 'vitest'
import { indexArticle } from './index-article.ts'
import { blockOf, replaceEntries, type Postings } from './postings.ts'
import { readQuestion } from './question.ts'
import { rankArticles } from './rank-articles.ts'

const textOf = (title: string, body: string) => ({
  title: { zh: '', en: title },
  body: { zh: '', en: body },
  keywords: { zh: [], en: [] },
})

const shelve = (articles: readonly (readonly [number, ReturnType<typeof textOf>])[]) => {
  const postings = new Map<string, Map<number, Uint32Array>>()
  let passages = 0
  for (const [number, article] of articles) {
    const indexed = indexArticle(article, number)
    passages += indexed.passages
    for (const [term, entries] of indexed.entries) {
      const blocks = postings.get(term) ?? new Map<number, Uint32Array>()
      postings.set(
        term,
        blocks.set(blockOf(number), replaceEntries(blocks.get(blockOf(number)) ?? [], number, entries)),
      )
    }
  }
  return { postings, passages }
}

const rank = (shelf: { postings: Postings; passages: number }, question: string) =>
  rankArticles(readQuestion(question), shelf.postings, shelf.passages, 10)

test('the title counts more than the text, and the best passage is named', () => {
  const shelf = shelve([
    [3, textOf('Kettles', 'They boil.\n\nThey whistle.')],
    [700, textOf('Mugs', 'They stand beside kettles.\n\nThey hold tea.')],
  ])
  expect(rank(shelf, 'kettles').map(({ article }) => article)).toEqual([3, 700])
  expect(rank(shelf, 'whistle')).toMatchObject([{ article: 3, passage: 1, coverage: 1 }])
})

test('of two equal articles the lower number goes first, in whatever block they stand', () => {
  const same = textOf('Kettles', 'They boil.')
  const shelf = shelve([
    [900, same],
    [5, same],
    [130, same],
  ])
  expect(rank(shelf, 'boiling kettles').map(({ article }) => article)).toEqual([5, 130, 900])
})

test('an article about all of a question goes before one that says a part of it often', () => {
  const shelf = shelve([
    [0, textOf('Kettle', 'Kettle, kettle, kettle, kettle.')],
    [1, textOf('Things', 'A kettle that whistles loudly.')],
  ])
  expect(rank(shelf, 'kettle whistles loudly')[0]).toMatchObject({ article: 1, coverage: 1 })
})

test('a text in two languages is found as well as the same in one', () => {
  const en = textOf('Kettles', 'They boil.')
  const both = { ...en, title: { zh: '水壶', en: 'Kettles' }, body: { zh: '用来烧水。', en: 'They boil.' } }
  const [first, second] = rank(
    shelve([
      [0, en],
      [1, both],
    ]),
    'kettles',
  )
  expect(first?.score).toBe(second?.score)
})
