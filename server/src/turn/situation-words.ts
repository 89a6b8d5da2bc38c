import type { ActKind, IntentGuess, Reading, Slot, SlotType } from '@celadon/contract'
import type { Situation } from './situation.ts'

/** The intent to go by: a tapped topic is certain; else the best guess the gate lets pass. */
export const bestIntent = (reading: Reading, tapped: string | null): IntentGuess | undefined => {
  const tappedIntent = tapped && /^[a-z]+(-[a-z]+)+$/.test(tapped) ? tapped : null
  if (tappedIntent) return { intent: tappedIntent, confidence: 1, words: [], act: 0 }
  return reading.gate === 'answer' ? reading.intents[0] : undefined
}

export const isAbout = (reading: Reading, intent: string): boolean =>
  reading.gate === 'answer' && reading.intents[0]?.intent === intent

/** "Great, that helps". "Yes, do it" where nothing waits for a yes solved nothing. */
export const saysSolved = (reading: Reading): boolean =>
  isAbout(reading, 'solved') && reading.acts[reading.intents[0]!.act]?.kind !== 'affirm'

/** Whether the customer did nothing but these. */
export const onlyActs = (reading: Reading, kinds: readonly ActKind[]): boolean =>
  reading.acts.length > 0 && reading.acts.every((act) => kinds.includes(act.kind))

export const slotsOf = ({ reading }: Pick<Situation, 'reading'>, type: SlotType): Slot[] =>
  reading.slots.filter((slot) => slot.type === type)

/** The order picked out of those that were just offered. */
export const chosenOrder = ({
  reading,
  tapped,
  awaiting,
}: Pick<Situation, 'reading' | 'tapped' | 'awaiting'>): string | null => {
  if (awaiting?.slot !== 'order') return null
  const chosen = tapped ?? slotsOf({ reading }, 'choice')[0]?.value
  return awaiting.options.some((option) => option.id === chosen) ? (chosen ?? null) : null
}

/** The customer's own orders that the words can mean, best kind of evidence only. */
export const ordersMeant = (situation: Pick<Situation, 'reading' | 'tapped' | 'awaiting' | 'orders'>): string[] => {
  const own = new Set(situation.orders?.map((order) => order.externalId))
  const chosen = chosenOrder(situation)
  if (chosen && own.has(chosen)) return [chosen]
  const named = slotsOf(situation, 'order').filter((slot) => own.has(slot.value))
  const best = ['exact', 'tracking', 'typo', 'ordinal', 'mention']
    .map((how) => named.filter((slot) => slot.how === how))
    .find((slots) => slots.length > 0)
  return [...new Set(best?.map((slot) => slot.value))]
}

/** Right after an order was told: "not that one", "and the other?", 不是这个. */
export const wantsAnother = ({
  dialogue,
  reading,
  utterance,
  tapped,
}: Pick<Situation, 'dialogue' | 'reading' | 'utterance' | 'tapped'>): boolean =>
  tapped === null &&
  dialogue.focusOrderId !== null &&
  dialogue.isOrderTold === true &&
  !reading.slots.some(({ type }) => type === 'order' || type === 'tracking') &&
  another.test(utterance.trim())

const another =
  /^(?:no+[,.! ]{0,3}){0,2}(?:i (?:meant?|want) )?(?:it'?s |its )?(?:not (?:this|that|it)(?: one| order)?|wrong (?:one|order)|(?:and |what about |how about )?(?:the |my )?(?:other|another)(?: one| order)?)[ ?!.]{0,3}$|^(?:不|不对|错了)?[，, ]?(?:我?[问说]的)?(?:不是[这那]一?[个单件]|[那还]?(?:有)?另外?(?:那|一)?一?[个单件]|别的那[个单件]|那另一[个单件])[，, ]?(?:呢|啊|吧|另一[个单])?[？?！!。]{0,3}$/iu

/** What was masked: a number keeps its last digits, a password or an identity number nothing. */
export const hiddenIn = (utterance: string): 'number' | 'secret' | null => {
  if (!utterance.includes('••••')) return null
  return /•••• ?\d/.test(utterance) ? 'number' : 'secret'
}

/** Whether no word is left beside what was masked. */
export const isOnlyHidden = (utterance: string): boolean => hiddenIn(utterance) !== null && !/\p{L}/u.test(utterance)
