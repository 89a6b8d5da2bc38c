import type { Language, OrderItem } from '@celadon/contract'
import type { Dice } from '#dice'
import { acts, type Act, type PhraseBook } from '#retail/phrases'
import type { KnownGoal, KnownLine, KnownMethod } from './known.ts'

/** What a blank can be filled with beside the goal. */
export type Extra = Partial<Record<'email' | 'code' | 'correction', string>>

export type Speaker = { say: (act: Act, known?: KnownGoal, extra?: Extra) => string }

/** One person's way to speak: a wording drawn each time, blanks filled in their language, now and then a slip of the finger. */
export const createSpeaker = (book: PhraseBook, language: Language, dice: Dice): Speaker => {
  const word = language === 'en' ? englishWords(dice) : chineseWords(dice)

  const say: Speaker['say'] = (act, known, extra = {}) => {
    const text = withSlip(dice.pick(book[language][act]), dice, language)
    return text.replaceAll(/\{(\w+)\}/g, (_, blank: string) => fill(blank, known, extra))
  }
  const fill = (blank: string, known: KnownGoal | undefined, extra: Extra): string => {
    if (blank in extra) return extra[blank as keyof Extra] ?? ''
    if (!known) return ''
    switch (blank) {
      case 'order':
        return word.order(known.orderId ?? '')
      case 'items':
        return word.list(known.lines.map(word.good))
      case 'swaps':
        return word.list(known.lines.map((line) => swapOf(line)))
      case 'new':
        return known.lines.length === 1
          ? word.options(known.lines[0]!)
          : word.list(known.lines.map((line) => swapOf(line)))
      case 'method':
        return known.method ? methodWords(known.method) : ''
      case 'address':
        return word.address(known.address)
      case 'reason':
        return known.reason === 'ordered-by-mistake' ? say('reason-ordered-by-mistake') : say('reason-no-longer-needed')
      default:
        throw new Error(`nothing fills {${blank}}; the acts and their blanks are ${JSON.stringify(acts)}`)
    }
  }
  const swapOf = (line: KnownLine): string =>
    dice.pick(book[language].swap).replaceAll('{good}', word.good(line)).replaceAll('{new}', word.options(line))
  const methodWords = ({ kind, brand, digits }: KnownMethod): string =>
    dice
      .pick(book[language][`method-${kind}`])
      .replaceAll('{brand}', dice.pick([brand, capitalised(brand)]))
      .replaceAll('{digits}', digits)
  return { say }
}

type Words = {
  order: (id: string) => string
  list: (parts: readonly string[]) => string
  good: (line: KnownLine) => string
  options: (line: KnownLine) => string
  address: (address: KnownGoal['address']) => string
}

const englishWords = (dice: Dice): Words => ({
  order: (id) => dice.pick([id, id, id.replace('#', ''), id.replace('#', '').toLowerCase()]),
  list: (parts) =>
    parts.length < 2
      ? parts.join('')
      : dice.pick([`${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`, parts.join(', '), parts.join('; ')]),
  good: ({ title, options, isAlone }) => {
    const name = dice.pick([
      title.en,
      title.en.toLowerCase(),
      `the ${title.en.toLowerCase()}`,
      `my ${title.en.toLowerCase()}`,
    ])
    return isAlone ? name : `${name} (${options.map(plainOption).join(', ')})`
  },
  options: ({ changed, next }) =>
    changed.length > 0
      ? changed.map((option) => englishOption(option, dice)).join(dice.pick([', ', ' and ']))
      : `the very same again (${(next ?? []).map((option) => option.value.en).join(', ')})`,
  address: (address) =>
    address
      ? `${address.address1}, ${address.address2}${address.address2 === '' ? '' : ', '}${address.city}, ${address.state} ${address.zip}${dice.pick(['', `, ${address.country}`])}`
      : '',
})

/** A bare yes or no says nothing by itself. */
const plainOption = ({ name, value }: OrderItem['options'][number]): string =>
  /^(?:yes|no|none)$/.test(value.en) ? `${name.en} ${value.en}` : value.en

const englishOption = ({ name, value }: OrderItem['options'][number], dice: Dice): string => {
  if (value.en === 'none') return dice.pick([`no ${name.en}`, `${name.en}: none`, `without ${name.en}`])
  if (value.en === 'yes' || value.en === 'no' || value.en.length < 3)
    return dice.pick([`${name.en} ${value.en}`, `${name.en}: ${value.en}`])
  return isVague(value.en) || dice.happens(0.3)
    ? dice.pick([`${name.en} ${value.en}`, `${value.en} ${name.en}`])
    : value.en
}

/** Said alone it could be of any option. */
const isVague = (value: string): boolean => /^(high|low|medium|small|large|\d+)$/.test(value)

const chineseWords = (dice: Dice): Words => ({
  order: (id) => dice.pick([id, id, id.replace('#', '')]),
  list: (parts) => parts.join(dice.pick(['，', '、', '和'])),
  good: ({ title, options, isAlone }) =>
    isAlone ? title.zh : `${title.zh}（${options.map((option) => option.value.zh).join('，')}）`,
  options: ({ changed, next }) =>
    changed.length > 0
      ? changed.map((option) => chineseOption(option, dice)).join(dice.pick(['，', '、', '']))
      : `一模一样的（${(next ?? []).map((option) => option.value.zh).join('，')}）`,
  address: (address) =>
    address
      ? `${address.address1}, ${address.address2}, ${address.city}, ${address.state} ${address.zip}, ${address.country}`
      : '',
})

const chineseOption = ({ name, value }: OrderItem['options'][number], dice: Dice): string =>
  value.zh.length < 2 || dice.happens(0.25) ? `${name.zh}${value.zh}` : value.zh

const capitalised = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`

/** Two letters of one longer word swapped, in one English sentence of twenty. */
const withSlip = (text: string, dice: Dice, language: Language): string => {
  if (language === 'zh' || !dice.happens(0.05)) return text
  const words = text.split(' ')
  const long = words.flatMap((word, index) => (/^[a-z]{5,}$/.test(word) ? [index] : []))
  if (long.length === 0) return text
  const at = dice.pick(long)
  const word = words[at]!
  const cut = 1 + Math.floor(dice.share() * (word.length - 3))
  words[at] = `${word.slice(0, cut)}${word[cut + 1]}${word[cut]}${word.slice(cut + 2)}`
  return words.join(' ')
}
