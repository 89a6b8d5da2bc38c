import { isDeepStrictEqual } from 'node:util'
import type { Awaiting, FieldKind, Part, Ruling, Run, Step, WishKind } from '@celadon/contract'
import { saysYes, type FieldFound, type Said } from '#automation/fields'
import { words } from '#automation/words'
import { fillBlanks } from './fill-blanks.ts'
import { fieldFacts, hasAnswer, hear, without } from './hear.ts'
import { chosenWay } from './chosen-way.ts'
import { makeWish } from './make-wish.ts'
import { clauseGrounds, endsWith, membershipGrounds, plain, type Given } from './outcome.ts'
import type { Asks, PlannedRun, RunFacts } from './planned-run.ts'
import { passOver, withPerson } from './pass-over.ts'
import { ask, askWhatToChange, choose, confirm } from './put-question.ts'
import { readMove } from './read-move.ts'
import { refuse } from './refuse.ts'
import { withNotes } from './write-notes.ts'

/**
 * Moves a run on by what was said: takes in every answer it finds, walks the steps to the next question, asks policy,
 * sums up, and hands out effects after a plain yes to exactly that summary. Pure: the same run, words and facts plan the
 * same.
 */
export const planStep = (run: Run, said: Said, facts: RunFacts, asks: Asks, awaiting: Awaiting | null): PlannedRun =>
  withNotes(run, move(run, said, facts, asks, awaiting), facts)

const move: typeof planStep = (run, said, facts, asks, awaiting) => {
  const given = { facts, asks }
  const passed = passOver(run, said, given)
  if (passed?.planned) return passed.planned
  if (passed?.goesOn) return walk(passed.goesOn, given, null)
  const moved = readMove(run, said)
  const editing = editedStep(said, facts)
  if (editing) return walk(reopened(run, editing), given, null)
  const way = moved === 'stop' ? undefined : chosenWay(run, said, facts)
  if (way) return walk({ ...run, saidBy: { ...run.saidBy, [way.step]: way.option } }, given, null)
  if (moved !== 'stop' && wantsItElsewhere(run, said))
    return withPerson(walk(stuck(run), given, null), words[facts.language].backAsPaid, facts)
  const heard = hear(run, said, facts, asks, awaiting)
  // "I changed my mind" stops, unless it is the answer to why an order is cancelled.
  if (moved === 'stop' && !heard.hasNews) return endsWith(run, 'cancelled', words[facts.language].stopped)
  if (heard.hasNews) return walk({ ...heard.run, status: 'asking', timesAsked: 0 }, given, heard.found)
  if (run.status === 'confirming' && moved === 'yes') return carryOut(run, given)
  if (run.status === 'confirming' && moved === 'no')
    return hasQuestions(facts) ? askWhatToChange(run, given) : endsWith(run, 'cancelled', words[facts.language].stopped)
  if (moved === 'repeat' || heard.found?.candidates || heard.found?.unknown) return walk(run, given, heard.found)
  if (isNew(run, facts) || (isSummedUp(run, facts) && saysYes(said.utterance))) return walk(run, given, heard.found)
  return isElsewhere(run, said, facts) ? aside(run, given) : onceMore(walk(stuck(run), given, heard.found), facts)
}

/** "Yes, but to my other card": what was paid for an order that is called off goes back the way it came. */
const wantsItElsewhere = ({ status, ruling }: Run, { utterance, tapped }: Said): boolean =>
  status === 'confirming' && ruling?.wish.kind === 'cancel-order' && tapped.length === 0 && otherWay.test(utterance)

const otherWay =
  /\b(?:another|other|different|new) (?:credit |debit |bank )?(?:cards?|accounts?|way to pay|payment method)\b|(?:另外?一?|别的|其他|其它|换一?)[张个]?(?:银行)?(?:卡|账户|账号|支付方式)/i

/** After a no to the summary: nothing else is open. */
const isSummedUp = ({ step }: Run, { workflow }: RunFacts): boolean =>
  workflow.steps.some(({ kind, number }) => kind === 'confirm' && number === step)

/** Where nothing is asked nothing can be different. */
const hasQuestions = ({ workflow }: RunFacts): boolean => workflow.steps.some(({ kind }) => kind === 'ask')

/** Nothing was asked yet, or what was asked is taken out of the workflow since. */
const isNew = ({ step }: Run, { workflow }: RunFacts): boolean => workflow.steps.every(({ number }) => number !== step)
const stuck = (run: Run): Run => ({ ...run, timesAsked: run.timesAsked + 1 })

/** The same question once more says what would answer it. */
const onceMore = (planned: PlannedRun, { language }: RunFacts): PlannedRun => {
  const { pickOne, sentenceJoin } = words[language]
  const isOpen = planned.run.status === 'asking' && (planned.awaiting?.options.length ?? 0) > 0
  return isOpen ? { ...planned, parts: prefixed(pickOne, planned.parts, sentenceJoin) } : planned
}

/** A sure reading of some other wish: answered by whoever answers such, and the question is put again after it. */
const isElsewhere = (run: Run, { reading, tapped, utterance }: Said, { workflow }: RunFacts): boolean =>
  tapped.length === 0 &&
  reading.gate === 'answer' &&
  reading.intents.length > 0 &&
  !workflow.intents.includes(reading.intents[0]!.intent) &&
  !isGivenBy(run, reading.intents[0]!.intent, utterance)

/** "I want my money back", or on which card, while a summary says how much comes back asks for nothing else. */
export const isGivenBy = ({ ruling }: Pick<Run, 'ruling'>, intent: string, words: string): boolean =>
  (intent === 'request-refund' ||
    (intent === 'return-item' && isOfMoney.test(words)) ||
    (intent === 'change-payment' && otherWay.test(words))) &&
  ruling?.effects.some(({ kind }) => kind === 'refund') === true

const isOfMoney = /^(?!.*(?:退货|退回|寄)).*(?:退款|退钱)/

/** The run's question once more, after something else was answered. */
export const comeBack = (run: Run, facts: RunFacts, asks: Asks): PlannedRun => {
  const again = withNotes(run, walk(run, { facts, asks }, null), facts)
  const title = words[facts.language].backTo(facts.workflow.title[facts.language])
  return { ...again, isAside: true, parts: prefixed(title, again.parts, words[facts.language].sentenceJoin) }
}

const aside = (run: Run, given: Given): PlannedRun => comeBack(run, given.facts, given.asks)

/** From the first step on: what is answered is passed over, the first open question is put. */
const walk = (run: Run, { facts, asks }: Given, found: FieldFound | null): PlannedRun => {
  let at = run
  for (let index = 0; index < facts.workflow.steps.length; index += 1) {
    const step = facts.workflow.steps[index]!
    if (step.kind === 'ask' && !step.isOptional && !hasAnswer(step, at)) return ask(at, step, { facts, asks }, found)
    if (step.kind === 'choose') {
      const chosen = step.options.find((option) => option.id === at.saidBy[step.name])
      if (!chosen) return choose(at, step, { facts, asks })
      index = facts.workflow.steps.findIndex((each) => each.number === chosen.goTo) - 1
    }
    if (step.kind === 'decide') {
      const ruling = rule(at, { facts, asks })
      const wanted = ruling.verdict === 'deny' ? askStepFor(ruling, facts) : undefined
      if (wanted) return ask(at, wanted, { facts, asks }, found)
      if (ruling.verdict === 'deny') return refuse(at, ruling, { facts, asks })
      at = { ...at, ruling }
    }
    if (step.kind === 'confirm') return confirm(at, step, { facts, asks })
    if (step.kind === 'note') at = { ...at, saidBy: { ...at.saidBy, [step.name]: 'noted' } }
    if (step.kind === 'hand-off')
      return {
        ...endsWith({ ...at, step: step.number }, 'handed-off', step.why[facts.language]),
        handsOff: true,
        mayBeAnswered: facts.workflow.steps.some((each) => each.kind === 'read' && each.what === 'articles'),
      }
    if (step.kind === 'tell' && !laterThanAct(step, facts))
      return {
        ...endsWith(at, 'done', fillBlanks(step.text[facts.language], at, fieldFacts(facts, asks))),
        grounds: membershipGrounds(facts),
      }
  }
  return endsWith(at, 'done', '')
}

/** What policy needs to know before it can say yes is asked, not refused. */
const askStepFor = ({ reasons }: Ruling, { workflow }: RunFacts): Extract<Step, { kind: 'ask' }> | undefined => {
  const field = fieldsNeeded[reasons[0]?.code ?? '']
  return workflow.steps.flatMap((step) => (step.kind === 'ask' ? [step] : [])).find((step) => step.field === field)
}

const fieldsNeeded: Readonly<Record<string, FieldKind>> = { 'reason-needed': 'reason', 'photo-needed': 'photo' }

const laterThanAct = (step: Step, { workflow }: RunFacts): boolean =>
  workflow.steps.some((each) => each.kind === 'act' && each.number < step.number)

const rule = (run: Run, { facts, asks }: Given): Ruling => {
  const order = facts.orders.find((candidate) => candidate.externalId === run.answers.orderId)
  const asksForPhotos = facts.workflow.steps.some((step) => step.kind === 'ask' && step.field === 'photo')
  const wish = makeWish(facts.workflow.wish as WishKind, run.answers, order, {
    asksForPhotos,
    membershipId: facts.shop.account.membership?.id,
  })
  if (!wish) throw new Error(`${facts.workflow.name} decides before everything its wish needs was asked`)
  return asks.decide(wish)
}

/** Ruled on once more at the moment of the yes: what was shown must still be what would be done. */
const carryOut = (run: Run, given: Given): PlannedRun => {
  const { facts } = given
  const ruling = rule(run, given)
  if (ruling.verdict === 'deny') return refuse(run, ruling, given)
  // Kept as JSON, its keys may come back in another order.
  if (!isDeepStrictEqual(ruling.effects, run.ruling?.effects)) return walk({ ...run, status: 'asking' }, given, null)
  const said = words[facts.language]
  const act = facts.workflow.steps.find((step) => step.kind === 'act')
  const needsApproval = ruling.verdict === 'needs-approval'
  return {
    ...plain({
      ...run,
      ruling,
      status: needsApproval ? 'awaiting-approval' : 'acting',
      step: act?.number ?? run.step,
      expectedBy: new Date(facts.now.getTime() + (needsApproval ? approvalMs : actingMs)).toISOString(),
    }),
    parts: [{ type: 'text', text: needsApproval ? said.awaitingApproval : said.underWay }],
    grounds: clauseGrounds(ruling.clauses, facts),
    effects: ruling.effects,
  }
}

/** How soon somebody hears: of what is done at once, and of what a colleague must agree to. */
const actingMs = 60_000
const approvalMs = 86_400_000

const editedStep = ({ tapped }: Said, { workflow }: RunFacts): Extract<Step, { kind: 'ask' }> | undefined =>
  workflow.steps
    .flatMap((step) => (step.kind === 'ask' ? [step] : []))
    .find((step) => tapped.includes(`edit:${step.name}`))

const reopened = (run: Run, step: Extract<Step, { kind: 'ask' }>): Run => ({
  ...run,
  status: 'asking',
  ruling: null,
  timesAsked: 0,
  answers: without(step.field, step.field === 'order' ? {} : run.answers),
  saidBy: step.field === 'words' ? withoutWords(step.name, run) : run.saidBy,
})

const withoutWords = (name: string, { saidBy }: Run): Run['saidBy'] => {
  const { [name]: _, ...rest } = saidBy
  return rest
}

const prefixed = (opening: string, parts: Part[], join: string): Part[] => {
  const [first, ...rest] = parts
  return first?.type === 'text' ? [{ type: 'text', text: `${opening}${join}${first.text}` }, ...rest] : parts
}
