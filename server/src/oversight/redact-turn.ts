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
    ...(isOf(advance, sellerId) && 'acts' in advance ? { advance: { acts: rulingOf(advance.acts) } } : {}),
  }
}

/** What is nobody's in particular. */
const keptNames = ['article', 'directives', 'isVerified', 'needsProof', 'tapped', 'hasFiles']

const isOf = (value: unknown, sellerId: string): value is { sellerId: string } =>
  typeof value === 'object' && value !== null && 'sellerId' in value && value.sellerId === sellerId

const rulingOf = (acts: unknown): { ruling: unknown } | null =>
  typeof acts === 'object' && acts !== null && 'ruling' in acts ? { ruling: acts.ruling } : null
