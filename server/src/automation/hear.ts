import { isDeepStrictEqual } from 'node:util'
import type { Answers, Awaiting, FieldKind, Run, Step, WishKind } from '@celadon/contract'
import { readField, type FieldFacts, type FieldFound, type Said } from '#automation/fields'
import type { Asks, RunFacts } from './planned-run.ts'

/** The run with what was heard; `found` is what was found for the field being asked. */
export type Heard = { run: Run; hasNews: boolean; found: FieldFound | null }

/**
 * Takes from the words whatever answers a field, asked for or not: people say three things in one line, or change their
 * mind about an earlier one. A new order makes what was said of the old one void.
 */
export const hear = (run: Run, said: Said, facts: RunFacts, asks: Asks, awaiting: Awaiting | null): Heard => {
  if (awaiting !== null && asksForParcel(said, facts)) return { run, hasNews: false, found: null }
  const fields = fieldFacts(facts, asks)
  let { answers } = run
  let hasNews = false
  let foundForAsked: FieldFound | null = null
  const saidBy = { ...run.saidBy }
  for (const step of askSteps(facts)) {
    const isAsked = run.status === 'asking' && run.step === step.number && awaiting !== null
    const isKnown = hasAnswer(step, { answers, saidBy })
    const found = readField({ kind: step.field, said, known: answers, isAsked, awaiting }, fields)
    // A code that nobody holds is said to be unknown at once, and of several orders that fit the words only those are offered.
    const isFirst = run.step === 0 && step.field === 'order' && found?.candidates
    if (isAsked || isFirst || (step.field === 'coupon' && found?.unknown)) foundForAsked = found
    if (!found?.answers) continue
    const next = takeIn(answers, found.answers)
    const isTapElsewhere = isKnown && !isAsked && said.utterance.trim() === '' && !standing.has(step.field)
    if (isTapElsewhere) continue
    if (isDeepStrictEqual(next, answers) && step.field !== 'words') continue
    answers = next
    hasNews = true
    saidBy[step.name] = found.isDefault ? '' : said.utterance
    // How a difference of nothing is paid was nobody's word: of another difference it is asked.
    if (step.field === 'swaps' && saidBy['method'] === '') answers = without('method', answers)
  }
  return { run: { ...run, answers, saidBy }, hasNews, found: foundForAsked }
}

/**
 * "Where is my coffee machine?" names goods, and answers nothing that is asked: another question, unless this is about
 * parcels.
 */
const asksForParcel = ({ reading, utterance, tapped }: Said, { workflow }: RunFacts): boolean =>
  tapped.length === 0 &&
  reading.gate === 'answer' &&
  reading.intents[0]?.intent === 'track-order' &&
  asksWhere.test(utterance) &&
  !workflow.intents.some((intent) => ofParcels.has(intent))

const asksWhere = /^(?:so |and |but )?(?:where|when|how far)\b|(?:在哪|到哪|哪儿了|哪里了|什么时候到|什么时候送)/i
const ofParcels: ReadonlySet<string> = new Set(['lost-parcel', 'late-parcel', 'track-order'])

/** What a field is read with. */
export const fieldFacts = (facts: RunFacts, asks: Asks): FieldFacts => {
  const wish = facts.workflow.wish as WishKind | null
  // Before anybody says what is wrong: a lost parcel, or goods that came.
  const reason = Object.values(facts.workflow.presets).find((preset) => preset.reason)?.reason
  return {
    ...facts,
    wish,
    isPossible: (order) => wish === null || asks.isPossible(wish, order, reason),
    isUsable: (methodId, order) => wish === null || asks.isUsable(wish, methodId, order),
  }
}

/** Answered by a tap whenever it comes: they are offered beside other questions. */
const standing: ReadonlySet<FieldKind> = new Set(['photo', 'handover'])

const askSteps = ({ workflow }: RunFacts): Extract<Step, { kind: 'ask' }>[] =>
  workflow.steps.flatMap((step) => (step.kind === 'ask' ? [step] : []))

const takeIn = (known: Answers, news: Partial<Answers>): Answers => {
  const isOtherOrder = news.orderId !== undefined && known.orderId !== undefined && news.orderId !== known.orderId
  const { lines, swaps, ...rest } = known
  const kept = isOtherOrder ? rest : { ...rest, ...(lines && { lines }), ...(swaps && { swaps }) }
  return { ...kept, ...news }
}

const keys: Record<FieldKind, keyof Answers> = {
  order: 'orderId',
  lines: 'lines',
  swaps: 'swaps',
  method: 'methodId',
  address: 'address',
  reason: 'reason',
  remedy: 'remedy',
  photo: 'photos',
  handover: 'handover',
  invoice: 'invoice',
  coupon: 'code',
  words: 'words',
}

/**
 * Lines and swaps answer each other: swaps name their lines, and every chosen line wants a swap. Free words answer the one
 * step that asked for them.
 */
export const hasAnswer = (
  { field, name }: Pick<Extract<Step, { kind: 'ask' }>, 'field' | 'name'>,
  { answers, saidBy }: Pick<Run, 'answers' | 'saidBy'>,
): boolean => {
  if (field === 'words') return saidBy[name] !== undefined
  if (field === 'lines') return (answers.lines?.length ?? 0) > 0 || (answers.swaps?.length ?? 0) > 0
  if (field === 'address') return answers.address !== undefined && isWhole(answers.address)
  if (field !== 'swaps') return answers[keys[field]] !== undefined
  const swapped = new Set(answers.swaps?.map((swap) => swap.lineId))
  return swapped.size > 0 && (answers.lines ?? []).every((line) => swapped.has(line.lineId))
}

const isWhole = ({ line1, city }: NonNullable<Answers['address']>): boolean => line1 !== '' && city !== ''

export const without = (field: FieldKind, answers: Answers): Answers => {
  const { [keys[field]]: _, ...rest } = answers
  return rest
}
