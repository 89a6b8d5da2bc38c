import type { Awaiting, ChoiceOption, CustomerPart, Language, OrderItem } from '@celadon/contract'
import type { KnownGoal, KnownLine } from './known.ts'

/** The tap that answers what is asked; undefined where none of the options says what is wanted. */
export const tapFor = (awaiting: Awaiting, known: KnownGoal, language: Language): CustomerPart | undefined => {
  if (awaiting.slot === 'address') return formOf(awaiting, known)
  const options = optionsFor(awaiting, known, language)
  return options.length === 0
    ? undefined
    : {
        type: 'choice',
        choicesId: awaiting.partId,
        optionIds: options.map((option) => option.id),
        label: options
          .map((option) => option.label)
          .join(', ')
          .slice(0, 400),
      }
}

const optionsFor = ({ slot, options }: Awaiting, known: KnownGoal, language: Language): ChoiceOption[] => {
  const only = (fits: (option: ChoiceOption) => boolean): ChoiceOption[] => options.filter(fits).slice(0, 1)
  switch (slot) {
    case 'order':
      return only(({ detail, label }) => `${label} ${detail ?? ''}`.includes(known.orderId ?? '-'))
    case 'lines':
      return linesIn(options, known, language)
    case 'swaps':
      return swapsIn(options, known, language)
    case 'method':
      return only(({ label }) => isMethod(label, known))
    case 'reason':
      return only(({ id }) => id === known.reason)
    case 'confirm':
      return only(({ id }) => id === 'yes')
    default:
      return []
  }
}

/** One option for each thing that is wanted, or none at all. */
const linesIn = (options: readonly ChoiceOption[], { lines }: KnownGoal, language: Language): ChoiceOption[] => {
  const taken: ChoiceOption[] = []
  for (const line of lines) {
    const option = options.find((each) => !taken.includes(each) && isLine(each, line, language))
    if (!option) return []
    taken.push(option)
  }
  return taken
}

const isLine = ({ label }: ChoiceOption, { title, options, isAlone }: KnownLine, language: Language): boolean =>
  label.startsWith(title[language]) && (isAlone || hasAll(label, options, language))

const swapsIn = (options: readonly ChoiceOption[], { lines }: KnownGoal, language: Language): ChoiceOption[] => {
  const fitting = options.filter(({ label }) =>
    lines.some(
      (line) => label.startsWith(line.title[language]) && line.next !== null && hasAll(label, line.next, language),
    ),
  )
  return fitting.slice(0, 1)
}

const hasAll = (label: string, options: OrderItem['options'], language: Language): boolean => {
  const values = label.split(/: |[（(），,)]/).map((part) => part.trim())
  return options.every((option) => values.includes(option.value[language]))
}

const isMethod = (label: string, { method }: KnownGoal): boolean => {
  if (method?.kind === 'card') return label.includes(method.digits)
  return method?.kind === 'wallet' ? /paypal/i.test(label) : /gift|礼品/i.test(label)
}

const formOf = ({ partId }: Awaiting, { address }: KnownGoal): CustomerPart | undefined =>
  address
    ? {
        type: 'form-answer',
        formId: partId,
        values: {
          line1: address.address1,
          line2: address.address2,
          city: address.city,
          region: address.state,
          postcode: address.zip,
          country: address.country,
        },
      }
    : undefined
