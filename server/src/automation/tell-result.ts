import type { Part, Run } from '@celadon/contract'
import type { SettledResult } from '#automation/effects'
import { words } from '#automation/words'
import { formatMoney } from '#platform/format'
import { fillBlanks } from './fill-blanks.ts'
import { clauseGrounds, plain } from './outcome.ts'
import type { PlannedRun, RunFacts } from './planned-run.ts'
import { returnCard } from './return-card.ts'

/**
 * The words once every effect is settled: what was done, with its numbers; or that it was not, and why. What nobody can
 * say the outcome of goes to a person, and so does a label that could not be made.
 */
export const tellResult = (run: Run, results: readonly SettledResult[], facts: RunFacts): PlannedRun => {
  const said = words[facts.language]
  const unknown = results.some((result) => result.state === 'unknown')
  const isLabelMissing = results.some(({ plan, state }) => plan.kind === 'label' && state === 'failed')
  const failed = results.find(({ plan, state }) => state === 'failed' && plan.kind !== 'label')
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
  const done = { ...ended(run, 'done', doneText(run, results, facts)), handsOff: isLabelMissing }
  const card = returnCard(run, results, facts)
  if (card) done.parts.push({ type: 'card', card })
  return { ...done, grounds: clauseGrounds(run.ruling?.clauses ?? [], facts) }
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

const doneText = (run: Run, results: readonly SettledResult[], facts: RunFacts): string => {
  const said = words[facts.language]
  const act = facts.workflow.steps.find((step) => step.kind === 'act')
  const told = facts.workflow.steps
    .flatMap((step) => (step.kind === 'tell' && step.number > (act?.number ?? 0) ? [step.text[facts.language]] : []))
    .map((wording) => fillBlanks(wording, run, facts, results))
  const label = results.find(({ plan, state }) => plan.kind === 'label' && state === 'failed')
  const missing = label ? [said.labelMissing, said.failedBecause[label.code ?? '']] : []
  return [...told, ...missing].filter(Boolean).join(said.sentenceJoin)
}

/** An approver's no, with the reason they gave. */
export const tellRefusal = (run: Run, why: string, { language }: Pick<RunFacts, 'language'>): PlannedRun =>
  ended(run, 'refused', words[language].approvalRefused(why))

const ended = (run: Run, status: Run['status'], text: string): PlannedRun => {
  const parts: Part[] = [{ type: 'text', text }]
  return { ...plain({ ...run, status, expectedBy: null }), parts }
}
