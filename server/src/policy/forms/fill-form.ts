import type { Blank, Clause, ClauseForm, Language, Localized, Money } from '@celadon/contract'
import { clauseForms } from './clause-forms.ts'

type Form = Pick<ClauseForm, 'sentence' | 'blanks'>

/** The form that a clause is written in. */
export const formOf = (clause: Clause): ClauseForm => {
  const fields = new Map(Object.entries(clause))
  const form = clauseForms.find(
    (each) =>
      each.kind === clause.kind && Object.entries(each.fixed).every(([name, value]) => fields.get(name) === value),
  )
  if (!form) throw new Error(`no form is written for ${clause.kind}`)
  return form
}

/** The sentence of a clause or limit with its blanks filled; what stands in brackets falls away where a blank is empty. */
export const fillForm = ({ sentence, blanks }: Form, filled: object): Localized => {
  const values = new Map<string, unknown>(Object.entries(filled))
  const fill = (language: Language): string => {
    const word = (name: string): string => wordBlank(blanks[name], values.get(name), language)
    return sentence[language]
      .replaceAll(/\[([^[\]]*)\]/g, (_, stretch: string) =>
        namesIn(stretch).some((name) => (values.get(name) ?? null) === null) ? '' : stretch,
      )
      .replaceAll(/\{(\w+)\}/g, (_, name: string) => word(name))
  }
  return { zh: fill('zh'), en: fill('en') }
}

const namesIn = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)

const wordBlank = (blank: Blank | undefined, value: unknown, language: Language): string => {
  switch (blank?.type) {
    case 'number':
      return wordNumber(blank, Number(value), language)
    case 'money':
      return wordMoney(value as Money, language)
    case 'choice':
      return labelOf(blank.options, String(value), language)
    case 'choices':
      return wordChoices(blank, value as readonly string[], language)
    case 'flag':
      return (value === true ? blank.yes : blank.no)[language]
    case undefined:
      return ''
  }
}

const wordNumber = (blank: Extract<Blank, { type: 'number' }>, value: number, language: Language): string => {
  if (value === 0 && blank.ofZero) return blank.ofZero[language]
  const shown = Math.round(value * blank.factor * 100) / 100
  return `${blank.before?.[language] ?? ''}${shown}${(shown === 1 ? blank.unitOfOne : blank.unit)[language]}`
}

const wordChoices = (
  { options, join }: Extract<Blank, { type: 'choices' }>,
  chosen: readonly string[],
  language: Language,
): string => {
  const words = chosen.map((id) => labelOf(options, id, language))
  if (language === 'zh' || words.length < 2) return words.join(join[language])
  return [words.slice(0, -1).join(', '), words.at(-1)].join(join.en)
}

const labelOf = (options: readonly { id: string; label: Localized }[], id: string, language: Language): string =>
  options.find((option) => option.id === id)?.label[language] ?? id

const locales = { zh: 'zh-CN', en: 'en-GB' }

const wordMoney = ({ amountMinor, currency }: Money, language: Language): string => {
  const format = new Intl.NumberFormat(locales[language], {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    trailingZeroDisplay: 'stripIfInteger',
  })
  return format.format(amountMinor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))
}
