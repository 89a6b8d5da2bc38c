import type { Policy, Reading, TurnRecord } from '@celadon/contract'
import { listTurnRecords, type KeptTurn } from '@celadon/server/oversight'
import type { Database } from '@celadon/server/platform/database'
import { isSameOutcome, ruleAgain } from '@celadon/server/policy/replay'
import { compareTurn, replayTurn, ruledIn } from '@celadon/server/turn'
import { understand, type Model } from '@celadon/understanding'
import type { Change } from './plant-changes.ts'

/** What the history was made under. */
export type Versions = { model: Model; policies: readonly Policy[] }

export type Replayed = { turns: number; rulings: number; differences: string[]; found: Set<Change> }

const pageSize = 400
/** Words are read again in every so many turns: the same model reads the same, and reading is most of the time. */
const readEvery = 10

/**
 * Goes once through the whole history: each turn is decided and ruled on again under the versions it was made under, and
 * some are read again, which must give the same; and under each change until it made a difference somewhere.
 */
export const replayHistory = async (
  database: Pick<Database, 'withTenant'>,
  tenantId: string,
  versions: Versions,
  changes: readonly Change[],
): Promise<Replayed> => {
  const replayed: Replayed = { turns: 0, rulings: 0, differences: [], found: new Set() }
  let after: KeptTurn | null = null
  for (;;) {
    const page = { since: new Date(0), after, limit: pageSize }
    const turns: KeptTurn[] = await database.withTenant({ tenantId }, (tx) => listTurnRecords(tx, page))
    for (const turn of turns) replayOne(turn, versions, changes, replayed)
    after = turns.at(-1) ?? null
    if (!after) return replayed
  }
}

const replayOne = (
  { conversationId, seq, record }: KeptTurn,
  versions: Versions,
  changes: readonly Change[],
  replayed: Replayed,
): void => {
  replayed.turns += 1
  if (record.decision.kind === 'stay-silent') return
  const fault = findDifference(record, versions, replayed.turns % readEvery === 0)
  if (ruledIn(record)) replayed.rulings += 1
  if (fault !== null) replayed.differences.push(`${conversationId} ${seq}: ${fault}`)
  for (const change of changes) {
    if (replayed.found.has(change)) continue
    if (makesDifference(record, versions, change)) replayed.found.add(change)
  }
}

/** The decision, the ruling and the reading, each made again. */
const findDifference = (record: TurnRecord, { model, policies }: Versions, isReadAgain: boolean): string | null => {
  const again = replayTurn(record)
  const { decision } = record
  if (again.plan.act !== decision.act || again.reason.code !== decision.reason.code)
    return `decided ${again.plan.act}, was ${decision.act}`
  const ruled = ruledIn(record)
  if (ruled && !isSameOutcome(ruleAgain(ruled, policies), ruled.outcome)) return 'ruled otherwise'
  const [read] = isReadAgain && canBeReadAgain(record) ? compareTurn(record, { reading: readAgain(record, model) }) : []
  return read ? `read otherwise: ${JSON.stringify(read)}` : null
}

const makesDifference = (record: TurnRecord, { policies }: Versions, change: Change): boolean =>
  'policy' in change
    ? ruledIn(record) !== undefined &&
      compareTurn(record, { policies: { now: policies, changed: [change.policy] } }).some(
        ({ kind }) => kind === 'ruling',
      )
    : canBeReadAgain(record) && compareTurn(record, { reading: readAgain(record, change.model) }).length > 0

/** Where something was asked, the buyer's own goods decide what answers it, and they are not in the record: its reading is. */
const canBeReadAgain = ({ facts }: TurnRecord): boolean => (facts as { awaiting: unknown }).awaiting === null

/** The words by another model. What was found of the buyer's own goods stays: a model does not say that. */
const readAgain = (record: TurnRecord, model: Model): Reading => {
  const { awaiting, dialogue } = record.facts as { awaiting: null; dialogue: { recentIntents: string[] } }
  // Every customer of this history is known to be a buyer, as whom they were read.
  const read = understand(record.utterance, model, {
    awaiting,
    orders: [],
    now: new Date(record.plannedAt),
    timeZone: 'Asia/Shanghai',
    language: record.language,
    lastIntent: dialogue.recentIntents.at(-1) ?? null,
    speaker: 'buyer',
  })
  const { intents, gate, model: version } = read
  return { ...record.reading, intents, gate, model: version }
}
