import type { Need, Reading } from '@celadon/contract'

/** What is known of a conversation that somebody watches. `reading`: of the newest words; undefined: none were read. */
export type NeedFacts = {
  /** How urgent it is for people: 100 and more are words of danger. */
  priority: number
  hasHeldReply: boolean
  isWithQueue: boolean
  openApprovals: number
  reading: Reading | undefined
  /** How often each of the last requests was made, the newest last. */
  recentIntents: readonly string[]
  failures: number
}

/** Why it wants to be looked at, the most pressing first; nothing: it does not. */
export const findNeeds = (facts: NeedFacts): Need[] => needs.flatMap(([need, , holds]) => (holds(facts) ? [need] : []))

/** Sorts what is to be watched: the weightiest need first, then whatever was said last. */
export const rankByNeed = <Watched extends { needs: readonly Need[]; lastAt: string }>(all: readonly Watched[]) =>
  all.toSorted((one, other) => weigh(other.needs) - weigh(one.needs) || (one.lastAt < other.lastAt ? 1 : -1))

/** One weighty need goes before any number of lesser ones. */
const weigh = (found: readonly Need[]): number =>
  needs.reduce((sum, [need, weight]) => (found.includes(need) ? sum + weight : sum), 0)

/** Membership and anger together never come to it. */
export const ofDanger = 100
const angry = 0.5
const unhappy = -0.5
/** Below it the reading rather guesses. */
const sure = 0.6

const needs: readonly [Need, number, (facts: NeedFacts) => boolean][] = [
  ['danger', 64, ({ priority }) => priority >= ofDanger],
  ['reply-held', 32, ({ hasHeldReply }) => hasHeldReply],
  ['asked-for-person', 16, ({ isWithQueue, reading }) => isWithQueue || reading?.wantsHuman.value === true],
  ['needs-approval', 8, ({ openApprovals }) => openApprovals > 0],
  ['angry', 4, ({ reading }) => (reading?.mood.anger ?? 0) >= angry || (reading?.mood.sentiment ?? 0) <= unhappy],
  ['asked-twice', 2, (facts) => facts.failures > 0 || isAskedAgain(facts)],
  ['unsure', 1, ({ reading }) => reading !== undefined && isUnsure(reading)],
]

const isAskedAgain = ({ reading, recentIntents }: NeedFacts): boolean =>
  reading?.acts.some(({ kind }) => kind === 'repeat') === true ||
  (recentIntents.length > 1 && recentIntents.at(-1) === recentIntents.at(-2))

const isUnsure = ({ gate, intents, acts }: Reading): boolean =>
  acts.some(({ kind }) => kind === 'request') && (gate !== 'answer' || (intents[0]?.confidence ?? 0) < sure)
