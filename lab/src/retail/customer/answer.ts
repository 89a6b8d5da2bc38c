import type { CustomerPart, Language } from '@celadon/contract'
import type { Dice } from '#dice'
import type { Act } from '#retail/phrases'
import type { Heard } from './chat-line.ts'
import { checkSummary, type Wrong } from './check-summary.ts'
import type { Pursuit } from './customer.ts'
import type { KnownGoal } from './known.ts'
import type { Speaker } from './speaker.ts'
import { tapFor } from './tap.ts'

/** `isYes`: it agrees to a summary, and something may be done from now on. */
export type Answer = { part: CustomerPart; isYes: boolean; isObjection: boolean }

type Answerer = { speaker: Speaker; language: Language; dice: Pick<Dice, 'happens' | 'pick'>; tapChance: number }

export const isAgreement = (answer: Answer): boolean => answer.isYes

/** What a customer says or taps when asked this about that goal. */
export const answerFor = (customer: Answerer, { known }: Pick<Pursuit, 'known'>, heard: Heard): Answer => {
  const { language, dice, tapChance } = customer
  const { awaiting } = heard
  const isSummary = awaiting?.slot === 'confirm' && awaiting.options.some((option) => option.id === 'yes')
  const wrong = isSummary ? checkSummary(heard.question, known, language) : []
  if (wrong.length > 0) return inWords(object(customer, known, wrong), { isObjection: true })
  const asked = isSummary || awaiting?.slot !== 'swaps' ? known : askedLine(known, heard, language)
  const tap = awaiting && dice.happens(tapChance) ? tapFor(awaiting, asked, language) : undefined
  if (tap) return { part: tap, isYes: isSummary, isObjection: false }
  if (isSummary) return inWords(customer.speaker.say('yes'), { isYes: true })
  return inWords(inOwnWords(customer, asked, awaiting?.slot ?? ''), {})
}

const inWords = (text: string, given: { isYes?: boolean; isObjection?: boolean }): Answer => ({
  part: { type: 'text', text: text === '' ? '-' : text },
  isYes: given.isYes ?? false,
  isObjection: given.isObjection ?? false,
})

const object = ({ speaker }: Answerer, known: KnownGoal, wrong: readonly Wrong[]): string => {
  const act = corrections[wrong[0]!]
  const hasLines = known.goal.kind === 'exchange' || known.goal.kind === 'change-items'
  const correction = speaker.say(act === 'give-items' && hasLines ? 'give-option' : act, known)
  return speaker.say('no-wrong-summary', known, { correction })
}

const corrections: Record<Wrong, Act> = {
  order: 'give-order',
  items: 'give-items',
  options: 'give-option',
  method: 'give-method',
  amount: 'give-items',
  address: 'give-address',
}

/** Of several things to be swapped the one whose options are shown. */
const askedLine = (known: KnownGoal, { awaiting }: Heard, language: Language): KnownGoal => {
  const shown = known.lines.filter((line) =>
    awaiting?.options.some((option) => option.label.startsWith(line.title[language])),
  )
  return shown.length === 1 ? { ...known, lines: shown } : known
}

const inOwnWords = ({ speaker }: Answerer, known: KnownGoal, slot: string): string => {
  const act = acts[slot]
  const isOwn = act !== undefined && hasWords(act, known)
  return isOwn ? speaker.say(act, known) : speaker.say(`open-${known.goal.kind}`, known)
}

const acts: Readonly<Record<string, Act>> = {
  order: 'give-order',
  lines: 'give-items',
  swaps: 'give-option',
  method: 'give-method',
  address: 'give-address',
  reason: 'give-reason',
}

/** Asked for what has nothing to do with the goal, a customer says again what they want. */
const hasWords = (act: Act, known: KnownGoal): boolean => {
  if (act === 'give-items') return known.lines.length > 0
  if (act === 'give-option') return known.lines.some((line) => line.next !== null)
  if (act === 'give-method') return known.method !== null && known.goal.kind !== 'cancel'
  if (act === 'give-address') return known.address !== null
  if (act === 'give-reason') return known.reason !== null
  return known.orderId !== null
}
