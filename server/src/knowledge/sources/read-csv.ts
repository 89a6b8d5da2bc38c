import type { ArticleContent, Audience } from '@celadon/contract'
import { CeladonError } from '#platform/errors'
import { parseCsv } from './parse-csv.ts'
import { longestSource, shorten, slugOf, sourceArticle, type SourceArticle } from './source-article.ts'

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
  audience: { zh: ['对象', '受众'], en: ['audience'] },
  firstDay: { zh: ['生效日期'], en: ['valid_from'] },
  lastDay: { zh: ['有效期至', '失效日期'], en: ['valid_until'] },
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
  const rest = conditionsOf(field)
  if (titleZh === '' && titleEn === '')
    return sourceArticle(file, key, { title, body: field('body') }).map(({ source, article }) => ({
      source,
      article: { ...article, ...own },
      ...rest,
    }))
  const article = {
    slug: slugOf(file, key),
    title: { zh: titleZh, en: titleEn },
    body: { zh: field('bodyZh'), en: field('bodyEn') },
    ...own,
  }
  return [{ source: shorten(`${file}: ${key}`, longestSource), article, ...rest }]
}

const settingsOf = (field: Field): Partial<ArticleContent> => {
  const audience = audienceOf(field('audience'))
  const keywords = { zh: wordsOf(field('keywordsZh')), en: wordsOf(field('keywordsEn')) }
  return {
    ...(audience ? { audience } : {}),
    ...(keywords.zh.length + keywords.en.length > 0 ? { keywords } : {}),
  }
}

const audiences = {
  buyers: { zh: ['买家', '客户', '顾客'], en: ['buyers', 'buyer', 'customers', 'customer'] },
  sellers: { zh: ['卖家', '商家'], en: ['sellers', 'seller'] },
  agents: { zh: ['客服', '坐席', '内部'], en: ['agents', 'agent', 'staff', 'internal'] },
} as const satisfies Record<Audience, { zh: readonly string[]; en: readonly string[] }>

const audienceOf = (word: string): Audience | undefined =>
  (Object.keys(audiences) as Audience[]).find((audience) =>
    [...audiences[audience].zh, ...audiences[audience].en].some((each) => each === word.toLowerCase()),
  )

const conditionsOf = (field: Field): Pick<SourceArticle, 'days' | 'problem'> => {
  const isUnknown = field('audience') !== '' && audienceOf(field('audience')) === undefined
  if (isUnknown) return { problem: 'AUDIENCE_UNKNOWN' }
  const [first, last] = [readDay(field('firstDay')), endless(readDay(field('lastDay')))]
  if (!isDay(first) || !isDay(last)) return { problem: 'DAY_UNREADABLE' }
  if (first !== null && last !== null && last < first) return { problem: 'DAYS_REVERSED' }
  return first === null && last === null ? {} : { days: { first, last } }
}

/** YYYY-MM-DD, with slashes as spreadsheets write it, or 2026年5月1日. Null: none; undefined: no day of a calendar. */
const readDay = (written: string): string | null | undefined => {
  if (written === '') return null
  const [, year = '', month = '', day = ''] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(written) ?? []
  const iso = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')
  const ms = Date.parse(`${iso}T00:00:00Z`)
  return Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== iso ? undefined : iso
}

/** How spreadsheets write that something has no end. */
const endless = (last: string | null | undefined): string | null | undefined => (last?.startsWith('9999') ? null : last)

/** Nothing holds from or until another age: a year beyond these was mistyped. */
const isDay = (day: string | null | undefined): day is string | null =>
  day === null || (day !== undefined && day >= '1970' && day < '9999')

const wordsOf = (field: string): string[] => [
  ...new Set(
    field
      .split(/[,，、;；]/)
      .map((word) => shorten(word.trim(), 80))
      .filter((word) => word !== '')
      .slice(0, 60),
  ),
]
