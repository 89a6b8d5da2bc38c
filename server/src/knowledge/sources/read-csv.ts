import { audienceSchema, type ArticleContent } from '@celadon/contract'
import { CeladonError } from '#platform/errors'
import { parseCsv } from './parse-csv.ts'
import { slugOf, sourceArticle, type SourceArticle } from './source-article.ts'

/** What a column may be called. `question` and `answer` are what lists of frequent questions are made of. */
const columns = {
  key: { zh: ['编号'], en: ['id', 'key', 'slug'] },
  title: { zh: ['标题', '问题'], en: ['title', 'question'] },
  titleZh: { zh: ['中文标题'], en: ['title_zh'] },
  titleEn: { zh: ['英文标题'], en: ['title_en'] },
  body: { zh: ['正文', '内容', '答案'], en: ['body', 'text', 'content', 'answer'] },
  bodyZh: { zh: ['中文正文'], en: ['body_zh'] },
  bodyEn: { zh: ['英文正文'], en: ['body_en'] },
  keywordsZh: { zh: ['中文关键词'], en: ['keywords_zh'] },
  keywordsEn: { zh: ['英文关键词'], en: ['keywords_en'] },
  audience: { zh: ['对象'], en: ['audience'] },
} as const satisfies Record<string, { zh: readonly string[]; en: readonly string[] }>

type Field = (name: keyof typeof columns) => string

/** A row is an article; the first row names the columns. @throws FILE_UNREADABLE: no column holds titles, or none texts */
export const readCsv = (file: string, text: string): SourceArticle[] => {
  const [head = [], ...rows] = parseCsv(text)
  const names = head.map((name) => name.trim().toLowerCase())
  const places = Object.fromEntries(
    Object.entries(columns).map(([name, { zh, en }]) => [
      name,
      names.findIndex((each) => [...zh, ...en].some((word) => word === each)),
    ]),
  )
  const has = (...wanted: (keyof typeof columns)[]): boolean => wanted.some((name) => (places[name] ?? -1) >= 0)
  if (!has('title', 'titleZh', 'titleEn') || !has('body', 'bodyZh', 'bodyEn')) throw new CeladonError('FILE_UNREADABLE')
  return rows.flatMap((row, index) => readRow(file, index + 2, (name) => (row[places[name] ?? -1] ?? '').trim()))
}

const readRow = (file: string, line: number, field: Field): SourceArticle[] => {
  const [titleZh, titleEn] = [field('titleZh'), field('titleEn')]
  const title = field('title') || titleEn || titleZh
  const key = field('key') || title || `${line}`
  const own = settingsOf(field)
  if (titleZh === '' && titleEn === '')
    return sourceArticle(file, key, { title, body: field('body') }).map(({ source, article }) => ({
      source,
      article: { ...article, ...own },
    }))
  const article = {
    slug: slugOf(file, key),
    title: { zh: titleZh, en: titleEn },
    body: { zh: field('bodyZh'), en: field('bodyEn') },
    ...own,
  }
  return [{ source: `${file}: ${key}`.slice(0, 400), article }]
}

const settingsOf = (field: Field): Partial<ArticleContent> => {
  const audience = audienceSchema.safeParse(field('audience').toLowerCase())
  const keywords = { zh: wordsOf(field('keywordsZh')), en: wordsOf(field('keywordsEn')) }
  return {
    ...(audience.success ? { audience: audience.data } : {}),
    ...(keywords.zh.length + keywords.en.length > 0 ? { keywords } : {}),
  }
}

const wordsOf = (field: string): string[] => [
  ...new Set(
    field
      .split(/[,，、;；]/)
      .map((word) => word.trim().slice(0, 80))
      .filter((word) => word !== '')
      .slice(0, 60),
  ),
]
