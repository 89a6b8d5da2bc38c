import type { DeskEntry, Quality, QualityCriterion } from '@celadon/contract'
import { findOpenQuestions, isByStaff, wordsOf } from '#copilot/log'
import { findAmounts } from '#copilot/words'
import { formatMoney } from '#platform/format'
import type { Done } from './propose-disposition.ts'

type Fault = QualityCriterion['faults'][number]

/**
 * The rubric, 100 points: answered (40, minus 20 for each question left open), right facts (30, minus 15 for each amount
 * that staff named and no record, ruling or customer did), tone (15, minus 5 for each thing that grates), policy (15, all
 * of them gone with a refund promised that no ruling allows). Each fault names its entry.
 */
export const scoreConversation = (entries: readonly DeskEntry[], runs: readonly Done[]): Quality => {
  const criteria = [
    judge(
      'answered',
      40,
      20,
      findOpenQuestions(entries).map(({ text, seq }) => fault('left-open', text, seq)),
    ),
    judge('facts', 30, 15, unknownAmounts(entries, runs)),
    judge('tone', 15, 5, entries.filter(isByStaff).flatMap(grating)),
    judge('policy', 15, 15, uncovered(entries, runs)),
  ]
  return { score: criteria.reduce((sum, { points }) => sum + points, 0), criteria }
}

const fault = (code: string, words: string, seq: number): Fault => ({ code, words, seq })

const judge = (
  criterion: QualityCriterion['criterion'],
  most: number,
  each: number,
  faults: Fault[],
): QualityCriterion => ({ criterion, most, faults, points: Math.max(0, most - each * faults.length) })

/** Amounts of staff that stand nowhere else: neither on a card, in a ruling, a ground, nor in anybody else's words. */
const unknownAmounts = (entries: readonly DeskEntry[], runs: readonly Done[]): Fault[] => {
  const known = new Set([
    ...entries.filter((entry) => !isByStaff(entry)).flatMap(valuesIn),
    ...runs.flatMap(ruledValues),
  ])
  return entries.filter(isByStaff).flatMap((entry) =>
    findAmounts(wordsOf(entry))
      .filter(({ value }) => !known.has(value))
      .map(({ text }) => fault('amount-of-no-record', text, entry.seq)),
  )
}

const valuesIn = (entry: DeskEntry): number[] => [
  ...findAmounts(wordsOf(entry)).map(({ value }) => value),
  ...entry.parts.flatMap((part) =>
    part.type === 'card' && part.card.kind === 'order'
      ? [part.card.order.total, ...part.card.order.items.map(({ price }) => price)].flatMap(valueOf)
      : [],
  ),
  ...entry.grounds
    .flatMap((ground) => findAmounts('detail' in ground ? ground.detail : ground.quote))
    .map(({ value }) => value),
]

const valueOf = (money: Parameters<typeof formatMoney>[0]): number[] =>
  findAmounts(formatMoney(money, 'en')).map(({ value }) => value)

const ruledValues = ({ ruling }: Done): number[] => (ruling?.settlement ? valueOf(ruling.settlement.toCustomer) : [])

const shouts = /[!！]{2,}|\b[A-Z]{4,}\b.*\b[A-Z]{4,}\b/
const blames =
  /您自己的问题|你自己|不关我|随便您|\byour (?:own )?fault\b|\bnot my problem\b|\bcalm down\b|\bas I (?:already )?said\b/i
const dear = /亲爱的|^亲[，,~～]|\bdear valued\b/i

const grating = (entry: DeskEntry): Fault[] => {
  const words = wordsOf(entry)
  const found = [
    ['shouts', shouts],
    ['blames', blames],
    ['too-familiar', dear],
  ] as const
  return found.filter(([, sign]) => sign.test(words)).map(([code]) => fault(code, words, entry.seq))
}

/** Money that staff said goes back, while no ruling of this conversation gives any. */
const uncovered = (entries: readonly DeskEntry[], runs: readonly Done[]): Fault[] => {
  const isCovered = runs.some(
    ({ ruling }) => ruling !== null && ruling.verdict !== 'deny' && ruling.settlement !== null,
  )
  if (isCovered) return []
  return entries
    .filter(isByStaff)
    .filter((entry) => promisesMoney.test(wordsOf(entry)))
    .map((entry) => fault('promise-without-ruling', wordsOf(entry), entry.seq))
}

const promisesMoney =
  /(?:给|为|帮)您.{0,6}(?:退款|补偿)|已.{0,4}(?:退款|补偿)|\b(?:I|we)(?:[’']ll| will|[’']m| am| are|[’']ve| have)\b[^.?!]{0,24}\b(?:refund|compensat)/i
