import type { KnownThing, Run, Step } from '@celadon/contract'
import { describeAnswer } from '#automation/fields'
import { isOwn } from '#automation/own-steps'
import { words } from '#automation/words'
import type { PlannedRun, RunFacts } from './planned-run.ts'

/** The planned step with what staff are to find in the conversation: the notes it left, and all of it where it hands over. */
export const withNotes = (before: Run, planned: PlannedRun, facts: RunFacts): PlannedRun => {
  const { steps } = facts.workflow
  const left = steps.flatMap((step) => {
    const isNew = before.saidBy[step.name] === undefined && planned.run.saidBy[step.name] !== undefined
    if (!isNew) return []
    if (step.kind === 'note') return [[step.text[facts.language], ...sentencesOf(step)].join('\n')]
    // What a workspace asks of its own, no rule reads: it is for staff.
    return isOwnQuestion(step) ? knownLine(step, planned.run, facts) : []
  })
  const isAtHandOff = steps.some((step) => step.kind === 'hand-off' && step.number === planned.run.step)
  return { ...planned, notes: planned.handsOff && isAtHandOff ? [...left, brief(planned.run, facts)] : left }
}

const isOwnQuestion = (step: Step): boolean => step.kind === 'ask' && isOwn(step)

/** What was said and what is known, then the steps that are left, with the sentences they came with. */
const brief = (run: Run, facts: RunFacts): string => {
  const said = words[facts.language].brief
  const { steps, title } = facts.workflow
  const at = steps.findIndex(({ number }) => number === run.step)
  const isLeft = (step: Step): boolean => steps.indexOf(step) >= at && step.kind !== 'tell'
  const known = steps.filter((step) => !isLeft(step)).flatMap((step) => knownLine(step, run, facts))
  const left = [...new Set(steps.filter((step) => isLeft(step)).map((step) => leftLine(step)))].map(
    (line, at) => `${at + 1}. ${line}`,
  )
  return [said.opening(title[facts.language]), ...known, said.left, ...left].join('\n')
}

const knownLine = (step: Step, run: Run, facts: RunFacts): string[] => {
  const { language } = facts
  const said = words[language].brief
  switch (step.kind) {
    case 'ask': {
      const answer = step.field === 'words' ? run.saidBy[step.name] : describeAnswer(step.field, run.answers, facts)
      return answer ? [said.line(step.question[language], answer)] : []
    }
    case 'choose': {
      const option = step.options.find(({ id }) => id === run.saidBy[step.name])
      return option ? [said.line(step.question[language], option.label[language])] : []
    }
    case 'read':
      return [said.line(said.things[step.what], readValue(step.what, run, facts))]
    default:
      return []
  }
}

/** What is read as it is now; of what the customer proved, that they did. */
const readValue = (what: KnownThing, run: Run, { orders, shop, language }: RunFacts): string => {
  const said = words[language].brief
  const order = orders.find((each) => each.externalId === run.answers.orderId)
  switch (what) {
    case 'membership':
      return shop.account.tier ?? said.none
    case 'order':
      return order ? `${order.number} (${order.rawStatus})` : said.none
    case 'parcel':
      return (
        order?.shipments.map(({ trackingNumber, status }) => `${trackingNumber} (${status})`).join(', ') || said.none
      )
    case 'account':
      return shop.account.externalId
    case 'identity':
      return said.proved
    case 'address':
      return said.seen
    case 'articles':
      return said.noneFits
  }
}

/** Several steps that came from one action are one thing to do. */
const leftLine = (step: Step): string => {
  const name = step.from?.action ?? step.name
  return [name, ...sentencesOf(step).map((sentence) => `   ${sentence}`)].join('\n')
}

const sentencesOf = ({ from }: Step): readonly string[] => from?.sentences ?? []
