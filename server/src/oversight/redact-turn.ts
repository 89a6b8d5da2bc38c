import type { DeskEntry } from '@celadon/contract'

/**
 * An explanation as one seller may read it: of what the decision rested on only what is about their own goods. Orders of
 * others, addresses and accounts of the buyer, and other sellers' grounds are the operator's.
 */
export const redactEntry = (entry: DeskEntry, sellerId: string): DeskEntry =>
  entry.turn === null ? entry : { ...entry, turn: { ...entry.turn, facts: redactFacts(entry.turn.facts, sellerId) } }

const redactFacts = (facts: Record<string, unknown>, sellerId: string): Record<string, unknown> => {
  const { orders, advance } = facts
  const kept = keptNames.flatMap((name) => (name in facts ? [[name, facts[name]]] : []))
  return {
    ...Object.fromEntries(kept),
    ...(Array.isArray(orders) ? { orders: orders.filter((order) => isOf(order, sellerId)) } : {}),
    ...(isOf(advance, sellerId) ? { advance: redactAdvance(advance) } : {}),
  }
}

/** What is nobody's in particular. */
const keptNames = ['article', 'directives', 'isVerified', 'needsProof', 'tapped', 'hasFiles']

const isOf = (value: unknown, sellerId: string): value is { sellerId: string } =>
  typeof value === 'object' && value !== null && 'sellerId' in value && value.sellerId === sellerId

/** What was ruled, without what it rested on. */
const redactAdvance = (advance: object) => ({
  acts: pick('ruling', 'acts' in advance ? advance.acts : null),
  ruled: pick('outcome', 'ruled' in advance ? advance.ruled : null),
  runs: 'runs' in advance && Array.isArray(advance.runs) ? advance.runs.map(redactRun) : [],
})

/** Which text was said, and nothing of what was answered. */
const redactRun = (run: unknown): Record<string, unknown> => ({ ...pick('workflow', run), ...pick('step', run) })

const pick = (name: string, value: unknown): Record<string, unknown> | null =>
  typeof value === 'object' && value !== null && name in value
    ? { [name]: (value as Record<string, unknown>)[name] }
    : null
