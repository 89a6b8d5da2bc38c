import type { DeskEntry, Lesson } from '@celadon/contract'

export type LastRuling = { entryId: string; verdict: Lesson['expected'] }

/** The newest turn in which something was ruled; undefined: in none that can be seen. */
export function findLastRuling(entries: readonly DeskEntry[]): LastRuling | undefined {
  return entries
    .toReversed()
    .flatMap(({ id, turn }) => {
      const verdict = verdictIn(turn?.facts)
      return verdict ? [{ entryId: id, verdict }] : []
    })
    .at(0)
}

/** Facts are kept as they were; what an older server kept may have no ruling. */
function verdictIn(facts: unknown): Lesson['expected'] | undefined {
  const verdict = read(read(read(read(facts, 'advance'), 'ruled'), 'outcome'), 'verdict')
  return verdict === 'allow' || verdict === 'deny' || verdict === 'needs-approval' ? verdict : undefined
}

const read = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
