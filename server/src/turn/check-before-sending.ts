import type { Ruling } from '@celadon/contract'
import { findRisk, listSendChecks, wasLetGo } from '#oversight/checks'
import { listInForceSince } from '#policy/versions'
import { advanceTaken, type Decision } from './decide-turn.ts'
import type { Gathered } from './gather-facts.ts'
import { sayingOf, type Hold } from './hold-back.ts'
import type { OpenTurn } from './open-turn.ts'
import type { Reply } from './reply.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

/** What was asked and not heeded by then is over. */
const holdsForMs = 30 * 60_000

/**
 * A hold that a summary brings about by what it offers, where its seller or the operator wants to see such first;
 * undefined: it may be said. Nobody waits twice: neither for words somebody said yes to, nor for what a person decides on
 * anyway. Nothing is read where nothing is summed up.
 */
export const findRiskyHold = async (
  deps: Pick<TurnDependencies, 'database' | 'clock' | 'ids'>,
  turn: Pick<OpenTurn, 'tenantId' | 'head' | 'steerings'>,
  { situation }: Pick<Gathered, 'situation'>,
  decision: Decision,
  reply: Pick<Reply, 'parts' | 'sellerId'>,
): Promise<Hold | undefined> => {
  const ruling = summedUp(situation, decision)
  if (!ruling) return undefined
  const said = sayingOf(reply.parts)
  if (turn.steerings.some(({ state, draft }) => state === 'approved' && draft?.said === said)) return undefined
  const now = deps.clock.now()
  return deps.database.withTenant({ tenantId: turn.tenantId }, async (tx) => {
    const checks = await listSendChecks(tx, reply.sellerId)
    if (checks.length === 0 || (await wasLetGo(tx, turn.head.id, said))) return undefined
    const inForceSince = await listInForceSince(tx)
    const offered = { toCustomer: ruling.settlement?.toCustomer ?? null, clauses: ruling.clauses, inForceSince, now }
    const found = checks.flatMap((each) => {
      const risk = findRisk(each, offered)
      return risk ? [{ ...each, risk }] : []
    })[0]
    return (
      found && {
        id: deps.ids.next(),
        sellerId: found.sellerId,
        kind: 'hold',
        articleId: null,
        goodwill: null,
        risk: found.risk,
        authorId: found.authorId,
        madeAt: now.toISOString(),
        until: new Date(now.getTime() + holdsForMs).toISOString(),
        state: 'open',
        draft: null,
        dueAt: null,
        isOverdue: () => false,
        isNew: true,
      }
    )
  })
}

/** What is put to the customer for a yes, and allowed without anybody else's. */
const summedUp = (situation: Gathered['situation'], { kind, plan }: Decision): Ruling | null => {
  if (kind === 'hand-off') return null
  const advance = advanceTaken(situation, plan)
  const ruling = advance?.acts === null && advance.runs.find(({ status }) => status === 'confirming')?.ruling
  return ruling && ruling.verdict === 'allow' ? ruling : null
}
