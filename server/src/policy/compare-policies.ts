import type { Localized, Policy, PolicyChange } from '@celadon/contract'
import { longestRun } from './longest-run.ts'
import { wordClauseInFull } from './word-clause.ts'
import { wordLimit } from './word-limit.ts'

type Placed = { id: string; kind: string; at: number; sentence: Localized; written: string }

/**
 * What is different in `is` from `was`, sentence by sentence, in the order of `is`. A sentence has moved when another of its
 * kind now stands on its other side: only then does its place count.
 */
export const comparePolicies = (was: Policy, is: Policy): PolicyChange[] => [
  ...(was.title.zh === is.title.zh && was.title.en === is.title.en
    ? []
    : [{ ...untouched, part: 'title' as const, was: at(0, was.title), is: at(0, is.title) }]),
  ...compareParts('clause', clausesOf(was), clausesOf(is)),
  ...compareParts('limit', limitsOf(was), limitsOf(is)),
]

const untouched = { kind: 'changed' as const, id: 'title' }
const at = (place: number, sentence: Localized) => ({ at: place, sentence })

const clausesOf = ({ clauses }: Policy): Placed[] =>
  clauses.map((clause, index) => ({
    id: clause.id,
    kind: clause.kind,
    at: index + 1,
    sentence: wordClauseInFull(clause),
    written: canonical(clause),
  }))

const limitsOf = ({ limits }: Policy): Placed[] =>
  limits.map((limit, index) => ({
    id: limit.kind,
    kind: limit.kind,
    at: index + 1,
    sentence: wordLimit(limit),
    written: canonical(limit),
  }))

const compareParts = (part: 'clause' | 'limit', was: Placed[], is: Placed[]): PolicyChange[] => {
  const moved = movedAmong(was, is)
  const placed = (found: Placed | undefined) => (found ? at(found.at, found.sentence) : null)
  const now = is.flatMap((each): PolicyChange[] => {
    const before = was.find(({ id }) => id === each.id)
    const kind = !before ? 'added' : before.written !== each.written ? 'changed' : moved.has(each.id) ? 'moved' : null
    return kind === null ? [] : [{ kind, part, id: each.id, was: placed(before), is: placed(each) }]
  })
  const gone = was.filter(({ id }) => is.every((each) => each.id !== id))
  return [...now, ...gone.map((each) => ({ kind: 'removed' as const, part, id: each.id, was: placed(each), is: null }))]
}

/** Of each kind, what is not in the longest stretch that kept its order. */
const movedAmong = (was: readonly Placed[], is: readonly Placed[]): Set<string> => {
  const moved = new Set<string>()
  for (const kind of new Set(is.map((each) => each.kind))) {
    const order = is.flatMap(({ id, kind: of }) => (of === kind && was.some((each) => each.id === id) ? [id] : []))
    const before = order.map((id) => was.findIndex((each) => each.id === id))
    const kept = new Set(longestRun(before))
    order.forEach((id, index) => kept.has(before[index]!) || moved.add(id))
  }
  return moved
}

/** Kept as JSON, keys may come back in another order. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  )
