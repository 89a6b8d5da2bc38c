import type { Blank, Localized } from '@celadon/contract'

type NumberBlank = Extract<Blank, { type: 'number' }>

const units = {
  days: [
    { zh: ' 天', en: ' days' },
    { zh: ' 天', en: ' day' },
  ],
  times: [
    { zh: ' 次', en: ' times' },
    { zh: ' 次', en: ' time' },
  ],
  orders: [
    { zh: ' 笔订单', en: ' orders' },
    { zh: ' 笔订单', en: ' order' },
  ],
  pieces: [
    { zh: ' 件', en: ' pieces' },
    { zh: ' 件', en: ' piece' },
  ],
  claims: [
    { zh: ' 次', en: ' claims' },
    { zh: ' 次', en: ' claim' },
  ],
} satisfies Record<string, [Localized, Localized]>

const counted = (of: keyof typeof units, min: number, max: number): NumberBlank => ({
  type: 'number',
  before: null,
  unit: units[of][0],
  unitOfOne: units[of][1],
  ofZero: null,
  min,
  max,
  factor: 1,
  isOptional: false,
})

/** Ten years: longer than any promise to a buyer. */
const mostDays = 3_650

export const days = (min = 1): NumberBlank => counted('days', min, mostDays)
export const times = (): NumberBlank => counted('times', 1, 100)
export const orders = (): NumberBlank => counted('orders', 0, 1_000)
export const pieces = (): NumberBlank => counted('pieces', 0, 1_000)
export const claims = (): NumberBlank => counted('claims', 0, 1_000)
export const optional = (blank: NumberBlank): NumberBlank => ({ ...blank, isOptional: true })

const percentUnit = { zh: '%', en: ' %' }

/** `factor` 100: kept as a share of one. */
export const percent = (factor: 1 | 100): NumberBlank => ({
  ...counted('days', 0, 100),
  unit: percentUnit,
  unitOfOne: percentUnit,
  factor,
})

/** Until money arrives: 0 is at once. */
export const workingDays = (): NumberBlank => ({
  ...counted('days', 0, 60),
  before: { zh: ' ', en: 'within ' },
  unit: { zh: ' 个工作日内', en: ' working days' },
  unitOfOne: { zh: ' 个工作日内', en: ' working day' },
  ofZero: { zh: '立即', en: 'at once' },
})

export const money = (): Blank => ({ type: 'money' })

export const choice = (words: Readonly<Record<string, Localized>>): Blank => ({
  type: 'choice',
  options: optionsOf(words),
})

const joins = { listed: { zh: '、', en: ' or ' }, either: { zh: '或', en: ' or ' } }

export const choices = (words: Readonly<Record<string, Localized>>, join: keyof typeof joins = 'either'): Blank => ({
  type: 'choices',
  options: optionsOf(words),
  join: joins[join],
})

const optionsOf = (words: Readonly<Record<string, Localized>>) =>
  Object.entries(words).map(([id, label]) => ({ id, label }))
