import type { PartOfDay } from '@celadon/contract'
import { createLexicon } from './lexicon.ts'

/** Days counted from today, some with a part of the day in them. */
export const nearDays = createLexicon<{ days: number; part?: PartOfDay }>([
  ...['今天', '今日', '当日', 'today'].map((word) => [word, { days: 0 }] as const),
  ...['今晚', 'tonight', 'this evening', 'tonite', '今夜'].map((word) => [word, { days: 0, part: 'evening' }] as const),
  ...['今早', '今晨', 'this morning'].map((word) => [word, { days: 0, part: 'morning' }] as const),
  ...['this afternoon', '今儿下午'].map((word) => [word, { days: 0, part: 'afternoon' }] as const),
  ...['昨天', '昨日', 'yesterday', 'yday', 'ystd'].map((word) => [word, { days: -1 }] as const),
  ...['昨晚', '昨夜', 'last night', 'last evening'].map((word) => [word, { days: -1, part: 'evening' }] as const),
  ['前天', { days: -2 }],
  ['大前天', { days: -3 }],
  ['前晚', { days: -2, part: 'evening' }],
  ['day before yesterday', { days: -2 }],
  ['the day before yesterday', { days: -2 }],
  ...['明天', '明日', '明儿', 'tomorrow', 'tmr', 'tmrw', 'tomorow', 'tommorow', 'tommorrow', '2moro'].map(
    (word) => [word, { days: 1 }] as const,
  ),
  ['明早', { days: 1, part: 'morning' }],
  ['明晚', { days: 1, part: 'evening' }],
  ['后天', { days: 2 }],
  ['day after tomorrow', { days: 2 }],
  ['the day after tomorrow', { days: 2 }],
  ['大后天', { days: 3 }],
])

const chinese = {
  morning: '早上 上午 早晨 清早 清晨 一早',
  noon: '中午 正午',
  afternoon: '下午 午后',
  evening: '晚上 傍晚 晚间',
  night: '夜里 半夜 深夜 凌晨',
} as const
const english = {
  morning: 'morning',
  noon: 'noon midday',
  afternoon: 'afternoon',
  evening: 'evening',
  night: 'night',
} as const

const partList = Object.entries({ ...chinese }).flatMap(([part, list]) =>
  list.split(' ').map((word) => [word, part] as const),
)
const englishPartList = Object.entries(english).flatMap(([part, list]) =>
  list.split(' ').map((word) => [word, part] as const),
)
const isPart = (word: string): word is PartOfDay => word in english

/** Parts of the day in Chinese and in English; greetings made of them are told apart by who looks. */
export const partsOfDay = createLexicon<PartOfDay>(
  [...partList, ...englishPartList].flatMap(([word, part]) => (isPart(part) ? [[word, part] as const] : [])),
)
