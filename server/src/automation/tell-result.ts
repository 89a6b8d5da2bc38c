import type { Part, Run } from '@celadon/contract'
import type { FieldFacts } from '#automation/fields'
import type { SettledResult } from '#automation/effects'
import { words } from '#automation/words'
import { fillBlanks } from './fill-blanks.ts'
import { clauseGrounds, plain } from './outcome.ts'
import type { PlannedRun, RunFacts } from './planned-run.ts'

/**
 * The words once every effect is settled: what was done, with its numbers; or that it was not, and why. What nobody can
 * say the outcome of goes to a person.
 */
export const tellResult = (run: Run, results: readonly SettledResult[], facts: RunFacts): PlannedRun => {
  const said = words[facts.language]
  const unknown = results.some((result) => result.state === 'unknown')
  const failed = results.find((result) => result.state === 'failed')
  const didSome = results.some((result) => result.state === 'done')
  if (unknown || (failed && didSome)) return { ...ended(run, 'failed', said.outcomeUnknown), handsOff: true }
  if (failed)
    return ended(
      run,
      'failed',
      [said.failed, said.failedBecause[failed.code ?? '']].filter(Boolean).join(said.sentenceJoin),
    )
  const act = facts.workflow.steps.find((step) => step.kind === 'act')
  const text = facts.workflow.steps
    .flatMap((step) => (step.kind === 'tell' && step.number > (act?.number ?? 0) ? [step.text[facts.language]] : []))
    .map((wording) => fillBlanks(wording, run, facts as unknown as FieldFacts, results))
    .join(said.sentenceJoin)
  return { ...ended(run, 'done', text), grounds: clauseGrounds(run.ruling?.clauses ?? [], facts) }
}

const ended = (run: Run, status: Run['status'], text: string): PlannedRun => {
  const parts: Part[] = [{ type: 'text', text }]
  return { ...plain({ ...run, status, expectedBy: null }), parts }
}
