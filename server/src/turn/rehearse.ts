import type { Awaiting, Language, Part, Rehearsal, RehearsalOutcome, RehearsedTurn, Run } from '@celadon/contract'
import { answerAsked, nextLine, type AskedBuyer, type PlayedLine } from '#oversight/buyers'
import { advanceTaken, decideTurn, type Decision } from './decide-turn.ts'
import type { Advance } from './advance.ts'
import { composeReply } from './compose-reply.ts'
import { gatherFacts } from './gather-facts.ts'
import { imagineResult } from './imagine-result.ts'
import type { OpenTurn } from './open-turn.ts'
import { planHandOff, saidIn } from './plan-hand-off.ts'
import { planNextWish } from './plan-wishes.ts'
import { lineAsEntry, type BuyerLine } from './rehearsed-entry.ts'
import { openRehearsal, setRehearsal, type Stage, type StagedRuns } from './set-rehearsal.ts'
import { sayOtherwise } from './say-otherwise.ts'
import { toTrialAnswer } from './try-rules.ts'
import type { TurnDependencies } from './turn-dependencies.ts'
import { writeTurn } from './write-turn.ts'

type Script = {
  language: Language
  lines: readonly PlayedLine[]
  /** Goes on by themselves after the lines; null: nobody does. */
  buyer: AskedBuyer | null
  /** Whether nobody waits any longer; looked at between turns. */
  isOver?: () => boolean
}

/** A simulated buyer who was not understood so often says no more. */
const mostTurns = 14

/**
 * A conversation played through the code of real turns: the same reading, decision, ruling and words, saved nowhere. What
 * would be done is told as if all of it had succeeded. `timed-out`: it did not come to its end before nobody waited any longer.
 */
export const rehearse = async (
  live: TurnDependencies,
  stage: Stage,
  script: Script,
): Promise<Rehearsal | 'timed-out'> => {
  const runs: StagedRuns = new Map()
  const deps = setRehearsal(live, stage, runs)
  let turn = openRehearsal(deps, stage, script.language)
  const played: Played[] = []
  let rest = [...script.lines]
  while (played.length < script.lines.length + mostTurns) {
    const own = nextOf(turn.head.awaiting, played, script.buyer)
    const scripted = nextLine(rest, turn.head.awaiting, own !== undefined)
    const line = scripted?.line ?? own
    if (!line || isOverWith(played)) break
    if (script.isOver?.()) return 'timed-out'
    rest = scripted?.rest ?? rest
    const done = await playLine(deps, stage, { turn, runs, line })
    const asked = turn.head.awaiting?.slot ?? null
    played.push({ ...done, turn: { ...done.turn, asked, isByBuyer: scripted === undefined } })
    turn = done.next
  }
  return {
    turns: played.map((each) => each.turn),
    awaiting: turn.head.awaiting,
    outcome: outcomeOf(played),
  }
}

type Played = { turn: RehearsedTurn; next: OpenTurn; came: RehearsalOutcome | null; stands: 'open' | 'answered' }

/** A person has it: the assistant is silent from here on. */
const isOverWith = (played: readonly Played[]): boolean => played.at(-1)?.came?.ends === 'handed-off'

/** Whoever has what they came for says nothing more. */
const nextOf = (
  awaiting: Awaiting | null,
  played: readonly Played[],
  buyer: AskedBuyer | null,
): BuyerLine | undefined => {
  const hasEnded = played.some(({ came }) => came !== null)
  return buyer && awaiting && !hasEnded ? answerAsked(awaiting, buyer) : undefined
}

type Line = { turn: OpenTurn; runs: StagedRuns; line: BuyerLine }

const playLine = async (deps: TurnDependencies, stage: Stage, { turn: before, runs, line }: Line): Promise<Played> => {
  const { entry, said } = lineAsEntry(deps, before, line)
  const head = { ...before.head, lastSeq: entry.seq, lastCustomerSeq: entry.seq }
  const turn = { ...before, head, messages: [entry] }
  const gathered = await gatherFacts(deps, turn)
  const decision = decideTurn(gathered.situation)
  const handOff =
    decision.kind === 'hand-off' ? await planHandOff(deps, turn, saidIn(gathered.situation, decision.plan)) : null
  const reply = composeReply(decision, { ...gathered.facts, handOff })
  const { record } = writeTurn(deps, { turn, gathered, decision, reply, handOff, startedAt: stage.now })
  const advance = advanceTaken(gathered.situation, decision.plan)
  for (const run of advance?.runs ?? []) runs.set(run.id, run)
  const { language } = gathered.facts
  const after = await goOnAfter(deps, stage, { turn, advance, decision, language })
  for (const run of after.runs) runs.set(run.id, run)
  const awaiting = after.awaiting ?? (after.parts.length > 0 ? null : reply.awaiting)
  return {
    turn: {
      said,
      isByBuyer: false,
      asked: null,
      parts: [...reply.parts, ...after.parts],
      // What a decision rested on is the rehearsal's own, and long.
      record: { ...record, facts: {} },
      ruled: ruledIn(advance, stage),
      wouldDo: advance?.acts?.effects.map(({ kind }) => kind) ?? [],
    },
    next: { ...turn, head: { ...head, language, awaiting, dialogue: after.dialogue, answeredSeq: entry.seq } },
    came: whatCame(decision, advance),
    stands:
      after.dialogue.runId !== null || decision.kind === 'ask' || decision.kind === 'offer-person'
        ? 'open'
        : 'answered',
  }
}

type After = { dialogue: Decision['dialogue']; parts: Part[]; awaiting: Awaiting | null; runs: Run[] }

/** As if all that was begun had been done: its result, and the wish that waited for it. */
const goOnAfter = async (
  deps: TurnDependencies,
  stage: Stage,
  {
    turn,
    advance,
    decision,
    language,
  }: {
    turn: OpenTurn
    advance: Advance | null
    decision: Decision
    language: Language
  },
): Promise<After> => {
  const { dialogue } = decision
  if (advance?.acts?.run.status !== 'acting' || !turn.verified) return { dialogue, parts: [], awaiting: null, runs: [] }
  const { run, parts: told } = imagineResult(advance.acts, stage, language)
  const parts = await sayOtherwise(deps, stage.tenantId, { parts: told, sellerId: advance.sellerId, language })
  if (dialogue.laterWishes.length === 0)
    return { dialogue: { ...dialogue, runId: null }, parts, awaiting: null, runs: [run] }
  const heard = { language, orders: stage.orders, ordersReadAt: stage.now.toISOString() }
  const free = { ...turn, head: { ...turn.head, dialogue: { ...dialogue, runId: null } } }
  const next = await planNextWish(deps, free, heard, turn.verified, dialogue.laterWishes)
  return {
    dialogue: { ...dialogue, runId: next.activeRunId, laterWishes: next.laterWishes },
    parts: [...parts, ...(await sayOtherwise(deps, stage.tenantId, { ...next, language }))],
    awaiting: next.awaiting,
    runs: [run, ...next.runs],
  }
}

const ruledIn = (advance: Advance | null, { orders, shop }: Stage): RehearsedTurn['ruled'] => {
  const ruling = advance?.ruled && advance.runs.findLast((run) => run.ruling !== null)?.ruling
  return ruling ? toTrialAnswer(ruling, { orders, shop }) : null
}

/** What came of a wish in this turn; null: nothing yet. */
const whatCame = (decision: Decision, advance: Advance | null): RehearsalOutcome | null => {
  if (decision.kind === 'hand-off') return { ends: 'handed-off', toCustomer: null }
  if (advance?.acts) {
    const { run, ruling } = advance.acts
    const toCustomer = ruling.settlement?.toCustomer ?? null
    return { ends: run.status === 'acting' ? 'allow' : 'needs-approval', toCustomer }
  }
  const isRefused = advance?.runs.some(({ status }) => status === 'refused') ?? false
  return isRefused ? { ends: 'deny', toCustomer: null } : null
}

const outcomeOf = (played: readonly Played[]): RehearsalOutcome =>
  played.findLast(({ came }) => came !== null)?.came ?? { ends: played.at(-1)?.stands ?? 'open', toCustomer: null }
