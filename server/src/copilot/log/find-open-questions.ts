import type { DeskEntry, LoggedFact, TurnRecord } from '@celadon/contract'
import { isByStaff, wordsOf } from './said.ts'

type Open = LoggedFact & { waitsForProof: boolean }

/**
 * What the customer asked and nobody answered, oldest first. Answered is what a turn answered, and whatever stands before
 * words of staff, unless they only ask to wait. Thanks, greetings and the wish for a person are no questions.
 */
export const findOpenQuestions = (entries: readonly DeskEntry[]): LoggedFact[] =>
  entries.reduce<Open[]>(hear, []).map(({ text, about, seq }) => ({ text, about, seq }))

/** The words that are to be answered now: what is open, else the last that were a question at all. */
export const findQuestion = (entries: readonly DeskEntry[]): string =>
  findOpenQuestions(entries).at(-1)?.text ??
  entries.findLast(({ turn }) => turn !== null && !isNoQuestion(turn) && !proves.includes(turn.decision.act))?.turn
    ?.utterance ??
  ''

const hear = (open: readonly Open[], entry: DeskEntry): Open[] => {
  if (entry.turn) return judge(open, entry.turn)
  if (isByStaff(entry)) return asksToWait(wordsOf(entry)) ? [...open] : []
  const text = wordsOf(entry).replaceAll('\n', ' ').trim()
  if (entry.kind !== 'message' || entry.author.kind !== 'customer' || text === '') return [...open]
  return [...open, { text, about: text, seq: entry.seq, waitsForProof: false }]
}

const judge = (open: readonly Open[], turn: TurnRecord): Open[] => {
  if (turn.outcome === 'superseded') return [...open]
  const { from, to } = turn.answers
  const others = open.filter(({ seq }) => seq < from || seq > to)
  if (isNoQuestion(turn) || proves.includes(turn.decision.act)) return others
  if (turn.decision.act === 'ask-email')
    return open.map((each) => (others.includes(each) ? each : { ...each, waitsForProof: true }))
  const isAnswered = turn.outcome === 'sent' && !leavesOpen.includes(turn.decision.act)
  return isAnswered ? others.filter(({ waitsForProof }) => !waitsForProof) : [...open]
}

const leavesOpen = ['hand-off', 'offer-person', 'ask-again', 'choose-topic', 'stay-silent']
/** The words were an address or a code. */
const proves = ['send-code', 'check-code', 'ask-code']
const civil = ['greet', 'thank', 'bye', 'small-talk', 'affirm', 'deny', 'none']

/** Whether somebody was only polite. */
export const isCivil = ({ reading }: TurnRecord): boolean =>
  reading.acts.length > 0 && reading.acts.every(({ kind }) => civil.includes(kind))

const isNoQuestion = (turn: TurnRecord): boolean =>
  isCivil(turn) || (turn.reading.wantsHuman.value && turn.reading.acts.length <= 1)

/** Words of staff that put the customer off and answer nothing. */
export const asksToWait = (text: string): boolean => text.length <= longestWait && waits.test(text)
const longestWait = 80
const waits =
  /稍等|请等|等一下|我?[看查]一下|\b(?:one|just a|a) (?:moment|second|minute)\b|hold on|let me (?:check|look|see)/i
