import type { DeskEntry, LoggedFact } from '@celadon/contract'
import { wordsOf } from '#copilot/log'

/** Every order number that was said or shown, each time it was: known from cards and readings, or named as one in words. */
export const findOrderNumbers = (entries: readonly DeskEntry[]): LoggedFact[] => {
  const known = new Set(entries.flatMap(numbersKnownFrom))
  return entries
    .filter(({ kind }) => kind === 'message')
    .flatMap((entry) => {
      const words = wordsOf(entry)
      const shown = cardsOf(entry)
      const said = [...known].filter((number) => standsIn(number, words))
      const all = new Set([...said, ...named(words), ...shown.map(({ order }) => order.number)])
      return [...all].map((text) => ({
        text,
        about: shown.find(({ order }) => order.number === text)?.heading ?? lineWith(words, text),
        seq: entry.seq,
      }))
    })
}

const cardsOf = ({ parts }: DeskEntry) =>
  parts.flatMap((part) => (part.type === 'card' && part.card.kind === 'order' ? [part.card] : []))

const numbersKnownFrom = (entry: DeskEntry): string[] => [
  ...cardsOf(entry).map(({ order }) => order.number),
  ...(entry.turn?.reading.slots ?? []).flatMap(({ type, text }) => (type === 'order' ? named(`order ${text}`) : [])),
]

const named = (text: string): string[] =>
  [...text.matchAll(asOrder)].flatMap(([, number]) => (number && /\d{3}/.test(number) ? [number] : []))
const asOrder = /(?:订单号?|单号|\border(?: number| no\.?)?)\s*[#:：是为]?\s*#?([A-Za-z]{0,4}-?\d[\dA-Za-z-]{2,})/gi

/** As a whole number, not inside a longer one. */
const standsIn = (number: string, text: string): boolean => {
  const at = text.indexOf(number)
  if (at < 0) return false
  const around = `${text[at - 1] ?? ' '}${text[at + number.length] ?? ' '}`
  return !/[\dA-Za-z]/.test(around)
}

const lineWith = (text: string, number: string): string =>
  text.split('\n').find((line) => line.includes(number)) ?? number
