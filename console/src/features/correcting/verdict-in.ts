import type { Lesson } from '@celadon/contract'

/** What was ruled in a turn. Facts are kept as they were; what an older server kept may have no ruling. */
export function verdictIn(facts: unknown): Lesson['expected'] | undefined {
  const verdict = read(read(read(read(facts, 'advance'), 'ruled'), 'outcome'), 'verdict')
  return verdict === 'allow' || verdict === 'deny' || verdict === 'needs-approval' ? verdict : undefined
}

/** The workflow that spoke in a turn, and the step whose words it said. */
export function runIn(facts: unknown): { workflow: string; step: number } | undefined {
  const runs = read(read(facts, 'advance'), 'runs')
  const last: unknown = Array.isArray(runs) ? runs.at(-1) : undefined
  const [workflow, step] = [read(last, 'workflow'), read(last, 'step')]
  return typeof workflow === 'string' && typeof step === 'number' ? { workflow, step } : undefined
}

const read = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
