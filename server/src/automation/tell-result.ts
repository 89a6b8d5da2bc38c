import type { Part, Run } from '@celadon/contract'
import type { SettledResult } from '#automation/effects'
import { words } from '#automation/words'
import { formatMoney } from '#platform/format'
import { fillBlanks } from './fill-blanks.ts'
import { clauseGrounds, plain } from './outcome.ts'
import type { PlannedRun, RunFacts } from './planned-run.ts'
import { returnCard } from './return-card.ts'

/**
 * The words once nothing is left to do for now: what was done, with its numbers; or that it was not, and why. What nobody
 * can say the outcome of goes to a person, and so does a label that could not be made. A run whose goods are to come back
 * is told twice: when that is arranged, and when they have come.
 */
export const tellResult = (run: Run, results: readonly SettledResult[], facts: RunFacts): PlannedRun => {
  const said = words[facts.language]
  const unknown = results.some((result) => result.state === 'unknown')
  const isLabelMissing = results.some(({ plan, state }) => plan.kind === 'label' && state === 'failed')
  const failed = results.find(({ plan, state }) => state === 'failed' && plan.kind !== 'label')
  const isNeverBack = failed?.code === neverArrived
  if (isNeverBack && !unknown) return ended(run, 'cancelled', fillBlanks(said.neverArrived, run, facts, results))
  const didSome = results.some((result) => result.state === 'done')
  if (unknown) return { ...ended(run, 'failed', said.outcomeUnknown), handsOff: true }
  if (failed && isAllReversed(results)) return ended(run, 'failed', reversedText(results, failed, facts))
  if (failed && didSome) return { ...ended(run, 'failed', said.halfDone), handsOff: true }
  if (failed)
    return ended(
      run,
      'failed',
      [said.failed, said.failedBecause[failed.code ?? '']].filter(Boolean).join(said.sentenceJoin),
    )
  const isBack = run.status === 'awaiting-arrival'
  const told = ended(run, 'done', doneText(run, results, facts, isBack))
  const waits = results.some(({ state }) => state === 'waiting')
  const done = {
    ...told,
    ...(waits && { run: awaitArrival(run, facts) }),
    handsOff: (isLabelMissing && !isBack) || endsWithPerson(facts),
  }
  const card = isBack ? undefined : returnCard(run, results, facts)
  if (card) done.parts.push({ type: 'card', card })
  return { ...done, grounds: clauseGrounds(run.ruling?.clauses ?? [], facts) }
}

/** A workflow whose last word is a person's. */
const endsWithPerson = ({ workflow }: RunFacts): boolean => workflow.steps.at(-1)?.kind === 'hand-off'

/** What an effect says whose goods were not seen again. */
const neverArrived = 'never-arrived'

/** By when the money is there if the parcel is handed over soon: three days for that, a week for the way. */
const awaitArrival = (run: Run, { now }: RunFacts): Run => {
  const days = 10 + (run.ruling?.settlement?.withinDays ?? 0)
  return { ...run, status: 'awaiting-arrival', expectedBy: new Date(now.getTime() + days * 86_400_000).toISOString() }
}

const reversalOf = ({ position }: SettledResult, results: readonly SettledResult[]) =>
  results.find(({ plan, state }) => plan.kind === 'refund' && plan.reverses === position && state === 'done')

/** Whether all that was done is charges, and each of them was given back. */
const isAllReversed = (results: readonly SettledResult[]): boolean => {
  const done = results.filter(({ plan, state }) => state === 'done' && !(plan.kind === 'refund' && plan.reverses))
  return done.length > 0 && done.every((each) => each.plan.kind === 'charge' && reversalOf(each, results))
}

const reversedText = (results: readonly SettledResult[], failed: SettledResult, { language }: RunFacts): string => {
  const said = words[language]
  const amounts = results.flatMap(({ plan, state }) =>
    plan.kind === 'charge' && state === 'done' ? [formatMoney(plan.amount, language)] : [],
  )
  return [said.reversed(amounts.join(said.join)), said.failedBecause[failed.code ?? '']]
    .filter(Boolean)
    .join(said.sentenceJoin)
}

const doneText = (run: Run, results: readonly SettledResult[], facts: RunFacts, isBack: boolean): string => {
  const said = words[facts.language]
  const act = facts.workflow.steps.find((step) => step.kind === 'act')
  const told = facts.workflow.steps
    .flatMap((step) => (step.kind === 'tell' && step.number > (act?.number ?? 0) ? [step] : []))
    .filter(({ when }) => (when === 'arrived') === isBack)
    .map(({ text }) => fillBlanks(text[facts.language], run, facts, results))
  if (isBack) return told.join(said.sentenceJoin)
  const label = results.find(({ plan, state }) => plan.kind === 'label' && state === 'failed')
  const missing = label ? [said.labelMissing, said.failedBecause[label.code ?? '']] : []
  return [...told, ...missing].filter(Boolean).join(said.sentenceJoin)
}

/** An approver's no, with the reason they gave; null: nobody answered in time. */
export const tellRefusal = (run: Run, why: string | null, { language }: Pick<RunFacts, 'language'>): PlannedRun => {
  const { exception, approvalRefused } = words[language]
  if (why === null) return ended(run, 'refused', exception.unanswered)
  const reason = why.replaceAll(/\s+/g, ' ')
  return ended(run, 'refused', run.ruling?.verdict === 'deny' ? exception.refused(reason) : approvalRefused(reason))
}

const ended = (run: Run, status: Run['status'], text: string): PlannedRun => {
  const parts: Part[] = [{ type: 'text', text }]
  return { ...plain({ ...run, status, expectedBy: null }), parts }
}
