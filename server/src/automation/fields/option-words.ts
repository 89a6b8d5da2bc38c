import type { Product } from '@celadon/contract'
import { spot, type Named } from './spot.ts'
import type { Token } from './tokens.ts'

/** An option value that was said: English name and value, as variants carry them, and where it stands. */
export type SaidOption = { name: string; value: string; from: number; to: number }

/** The option values of a product that the words name, in either language. */
export const optionsIn = (tokens: readonly Token[], product: Product): SaidOption[] => {
  const values = new Map<string, { name: string; value: string; names: string[] }>()
  for (const { options } of product.variants) {
    for (const { name, value } of options) {
      const id = `${name.en}=${value.en}`
      if (!values.has(id)) values.set(id, { name: name.en, value: value.en, names: namesOf(name, value) })
    }
  }
  const named = [...values].map(([id, { names }]): Named => ({ id, names }))
  return spot(tokens, named)
    .filter(({ id, from, to }) => !isSingleLetter(id) || isMeant(tokens, from, to))
    .map(({ id, from, to }) => ({ name: values.get(id)!.name, value: values.get(id)!.value, from, to }))
}

type Said = { zh: string; en: string }

const namesOf = (name: Said, value: Said): string[] => {
  const plain = value.en.toLowerCase()
  const negation = negations[plain]
  if (negation) return [...negation(name), ...ownWord(value)]
  if (plain === 'yes') return [name.en, `${name.en} yes`, name.zh, `有${name.zh}`, ...ownWord(value)]
  if (/^[a-z0-9]{1,2}$/i.test(value.en))
    return [`${name.en} ${value.en}`, value.en, `${value.zh}码`, `${name.zh}${value.zh}`, value.zh]
  const withoutUnit = value.en.replace(/^Brand /, '')
  return [value.en, value.zh, `${value.en} ${name.en}`, ...(withoutUnit === value.en ? [] : [`品牌${withoutUnit}`])]
}

/** The Chinese word of a plain yes or no, where it says more than that: 不防水. */
const ownWord = (value: Said): string[] => (value.zh.length > 1 && value.zh !== value.en ? [value.zh] : [])

const negations: Readonly<Record<string, (name: Said) => string[]>> = {
  none: (name) => [
    `no ${name.en}`,
    `without ${name.en}`,
    `${name.en} none`,
    `无${name.zh}`,
    `不要${name.zh}`,
    `不带${name.zh}`,
    `没有${name.zh}`,
    `no special ${name.en}`,
  ],
  no: (name) => [`not ${name.en}`, `no ${name.en}`, `non ${name.en}`, `${name.en} no`, `不${name.zh}`, `无${name.zh}`],
  'not resistant': (name) => [`not resistant`, `no ${name.en}`, `not water resistant`, `不${name.zh}`, `不防水`],
}

/** One letter alone is a size only when it is written as one: "size m", "L", M 码. */
const isSingleLetter = (id: string): boolean => /=[A-Za-z]$/.test(id)
const isMeant = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from > 1 || /^[A-Z]$/.test(tokens[from]?.raw ?? '') || tokens[to]?.text === '码'
