import type { Language, OrderItem } from '@celadon/contract'
import type { KnownGoal, KnownLine } from './known.ts'

/** What a summary has wrong or does not say. */
export type Wrong = 'order' | 'items' | 'options' | 'method' | 'amount' | 'address'

/** Holds a summary against what the customer wants, by the names that stand in it. Empty: it is right. */
export const checkSummary = (summary: string, known: KnownGoal, language: Language): Wrong[] => {
  const { goal } = known
  const wrong: Wrong[] = []
  if (known.orderId !== null && !summary.includes(known.orderId)) wrong.push('order')
  if (known.lines.length > 0 && !namesTheSame(summary, known, language)) wrong.push('items')
  if (known.lines.some((line) => !hasOptions(summary, line, language))) wrong.push('options')
  if (goal.kind === 'change-address' && goal.address.address1 !== '' && !hasAddress(summary, known))
    wrong.push('address')
  if (known.amountMinor !== null && known.amountMinor > 0 && !amountsIn(summary).includes(known.amountMinor))
    wrong.push('amount')
  const isMoneyMoved = (known.amountMinor ?? 0) > 0
  if (known.method && isMoneyMoved && goal.kind !== 'cancel' && !hasMethod(summary, known)) wrong.push('method')
  return wrong
}

/** Each thing that is wanted, and nothing else of the order. Longer titles first: one may stand in another. */
const namesTheSame = (summary: string, { lines, titles }: KnownGoal, language: Language): boolean => {
  const names = [...new Set([...titles, ...lines.map((line) => line.title)].map((title) => title[language]))]
  const pattern = names
    .toSorted((one, other) => other.length - one.length)
    .map(escaped)
    .join('|')
  const found = [...summary.matchAll(new RegExp(pattern, 'g'))].map((match) => match[0])
  const wanted = lines.map((line) => line.title[language])
  return found.toSorted().join('|') === wanted.toSorted().join('|')
}

/** Of a swap what it is stands before the arrow and what it is to be behind it, in the part that speaks of it. */
const hasOptions = (summary: string, { title, options, next, isAlone }: KnownLine, language: Language): boolean => {
  const isIn = (text: string, all: OrderItem['options']): boolean =>
    all.every((option) => text.includes(option.value[language]))
  if (next === null) return isAlone || isIn(summary, options)
  const parts = summary.split(/[;；]/).filter((part) => part.includes(title[language]))
  return parts.some((part) => {
    const [before = '', after = ''] = part.split('→')
    return (isAlone || isIn(before, options)) && isIn(after, next)
  })
}

const hasAddress = (summary: string, { address }: KnownGoal): boolean =>
  address !== null && [address.address1, address.city, address.zip].every((part) => summary.includes(part))

const hasMethod = (summary: string, { method }: KnownGoal): boolean => {
  if (!method) return true
  if (method.kind === 'card') return summary.includes(method.digits)
  return method.kind === 'wallet' ? /paypal/i.test(summary) : /gift card|礼品卡/i.test(summary)
}

/** Every amount with two decimals, in minor units. */
const amountsIn = (summary: string): number[] =>
  [...summary.matchAll(/\d[\d,]*\.\d\d(?!\d)/g)].map((match) => Math.round(Number(match[0].replaceAll(',', '')) * 100))

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
