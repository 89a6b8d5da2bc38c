import { demoArticles } from '@celadon/server/demo/articles'
import type { Article } from '@celadon/server/knowledge'

/**
 * Articles of three paragraphs in both languages: sentences of the demo market's own, so that everyday words are as
 * common as in real texts (each sentence stands in many hundred of ten thousand articles), and the name of a product
 * that few others share.
 */
export const generateArticle = (index: number): Omit<Article, 'id' | 'version' | 'publishedAt'> => {
  const name = nameOf(index)
  const body = (language: 'zh' | 'en'): string =>
    [0, 1, 2].map((part) => paragraphOf(language, index * 3 + part, name)).join('\n\n')
  return {
    slug: `article-${index}`,
    audience: 'buyers',
    sellerId: null,
    title: { zh: `${name}：${pick(titles.zh, index)}`, en: `${name}: ${pick(titles.en, index)}` },
    body: { zh: body('zh'), en: body('en') },
    keywords: { zh: [], en: [] },
  }
}

/** What people would ask of these: short questions and whole sentences, in either language. */
export const generateQuestion = (index: number): string => {
  const language = index % 2 === 0 ? 'zh' : 'en'
  const text = index % 3 === 0 ? pick(sentences[language], index) : pick(titles[language], index)
  return index % 5 === 0 ? `${nameOf(index)} ${text}` : text
}

const titles = {
  zh: demoArticles.map(({ title }) => title.zh),
  en: demoArticles.map(({ title }) => title.en),
}

const sentences = {
  zh: demoArticles.flatMap(({ body }) => body.zh.match(/[^。\n]+。/g) ?? []),
  en: demoArticles.flatMap(({ body }) => body.en.match(/[^.\n]+\./g) ?? []),
}

const paragraphOf = (language: 'zh' | 'en', seed: number, name: string): string => {
  const chosen = [1, 2, 3].map((turn) => pick(sentences[language], seed * 4 + turn).trim())
  return language === 'zh' ? `${chosen.join('')}${name}也是如此。` : `${chosen.join(' ')} The same holds for ${name}.`
}

const pick = <T>(choices: readonly T[], seed: number): T => choices[mix(seed) % choices.length]!

/** Scatters neighbouring numbers, the same way in every run (the finaliser of MurmurHash3). */
const mix = (seed: number): number => {
  const first = Math.imul(seed ^ (seed >>> 16), 0x85ebca6b)
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35)
  return (second ^ (second >>> 16)) >>> 0
}

const syllables = [
  'ka',
  'lo',
  'mi',
  'ren',
  'su',
  'ta',
  'vel',
  'no',
  'qui',
  'ber',
  'dan',
  'fi',
  'gor',
  'hu',
  'jas',
  'pel',
]

/** One of 4,096 names of three syllables. */
const nameOf = (index: number): string => [0, 4, 8].map((shift) => syllables[(mix(index + 1) >>> shift) & 15]!).join('')
