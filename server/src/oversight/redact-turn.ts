import type { DeskEntry, Ground, TurnRecord } from '@celadon/contract'

/**
 * An explanation as one seller may read it: of what the decision rested on only what is about their own goods. Orders of
 * others, addresses and accounts of the buyer, and other sellers' grounds are the operator's.
 */
export const redactEntry = (entry: DeskEntry, sellerId: string): DeskEntry =>
  entry.turn === null ? entry : { ...entry, turn: redactTurn(entry.turn, sellerId) }

const redactTurn = (turn: TurnRecord, sellerId: string): TurnRecord => ({
  ...turn,
  grounds: redactGrounds(turn, sellerId),
  facts: redactFacts(turn.facts, sellerId),
})

/** Of an order's grounds its parcels come behind it; what was ruled goes with the wish. */
const redactGrounds = ({ grounds, facts }: TurnRecord, sellerId: string): Ground[] => {
  const { orders, advance } = facts
  const all: unknown[] = Array.isArray(orders) ? orders : []
  const own = all.filter((order) => isOf(order, sellerId))
  if (own.length === all.length) return grounds
  let isOwn = isOf(advance, sellerId)
  return grounds.filter((ground) => {
    if (ground.kind === 'article') return true
    if (ground.kind === 'record' && ground.recordType === 'order')
      isOwn = own.some((order) => 'externalId' in order && order.externalId === ground.recordId)
    return isOwn || (ground.kind === 'record' && isNobodys.has(ground.recordType))
  })
}

const isNobodys: ReadonlySet<string> = new Set(['queue', 'opening-hours'])

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
