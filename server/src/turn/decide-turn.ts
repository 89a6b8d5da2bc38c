import type { Dropped, Reason } from '@celadon/contract'
import { newDialogue, type Dialogue } from '#conversation/heads'
import { wrongPerson } from './access-rules.ts'
import type { Advance } from './advance.ts'
import { assistantPaused, pausedByPlan } from './pause-rule.ts'
import { rules } from './rules.ts'
import type { Act, Plan, Situation } from './situation.ts'

/** What happens next, why, and what else would have fitted. `isPersonOffered`: the reply also offers a person. */
export type Decision = {
  kind: 'answer' | 'ask' | 'automate' | 'hand-off' | 'offer-person'
  plan: Plan
  reason: Reason
  dropped: Dropped[]
  isPersonOffered: boolean
  dialogue: Dialogue
}

/**
 * Decides one turn. Pure: the same situation gives the same decision, which is what makes replay and explanation
 * possible. The rules stand in one table in order of rank; the first that fits is taken, every other that fits is named
 * as dropped.
 */
export const decideTurn = (situation: Situation): Decision => {
  const fitting = rules.flatMap((rule) => {
    const found = rule.fits(situation)
    return found ? [{ name: rule.name, ...found }] : []
  })
  const [chosen, ...rest] = fitting
  if (!chosen) throw new Error('the last rule always fits')
  const paused = pausedByPlan(situation, chosen.plan)
  const [taken, others] = paused ? [{ name: assistantPaused.name, ...paused }, fitting] : [chosen, rest]
  return {
    kind: kinds[taken.plan.act],
    plan: taken.plan,
    reason: { code: taken.name, words: taken.words },
    dropped: droppedBy(taken.name, taken.plan, others),
    isPersonOffered: taken.plan.act !== 'hand-off' && shouldOfferPerson(situation, taken.plan),
    dialogue: nextDialogue(situation, taken.plan),
  }
}

const kinds: Record<Act, Decision['kind']> = {
  'hand-off': 'hand-off',
  'offer-person': 'offer-person',
  'ask-email': 'ask',
  'send-code': 'ask',
  'ask-code': 'ask',
  'check-code': 'ask',
  'tell-order': 'answer',
  'choose-order': 'ask',
  'tell-promises': 'answer',
  'tell-no-orders': 'answer',
  'tell-article': 'answer',
  'advance-run': 'automate',
  'choose-topic': 'ask',
  'ask-again': 'ask',
  'ask-about-file': 'ask',
  'ask-photo': 'ask',
  'tell-seller-records': 'answer',
  'ask-solved': 'ask',
  'ask-rating': 'ask',
  greet: 'answer',
  'say-what-i-am': 'answer',
  'say-welcome': 'answer',
  'say-bye': 'answer',
  'say-verified': 'answer',
  'say-hidden': 'answer',
}

type Fitting = { name: string; plan: Plan; words: string[] }

const droppedBy = (winner: string, plan: Plan, others: Fitting[]): Dropped[] =>
  others
    .filter((other) => other.plan.act !== plan.act && other.plan.act !== 'ask-again')
    .map((other) => ({ act: other.plan.act, reason: { code: 'outranked', words: [other.name, winner] } }))

/** Unasked: anger, a request said again, the third request of a kind, or a second turn in a row that does not help. */
const shouldOfferPerson = (situation: Situation, plan: Plan): boolean => {
  const { reading, dialogue } = situation
  const asked = reading.intents[0]?.intent
  const timesAsked = dialogue.recentIntents.filter((intent) => intent === asked).length
  const isRepeated = reading.acts.some((act) => act.kind === 'repeat') || (asked !== undefined && timesAsked >= 2)
  return reading.mood.anger >= angry || isRepeated || (isFailure(situation, plan) && dialogue.failures >= 1)
}

/** From here on a customer counts as angry. */
const angry = 0.5

const failing: readonly Act[] = ['ask-again', 'ask-about-file', 'offer-person', 'choose-topic', 'say-hidden']
const askedBy: Partial<Record<Act, string>> = { 'choose-order': 'order', 'ask-email': 'email', 'ask-code': 'code' }

/** A turn that does not bring the customer further: not understood, nothing found, or the same question once more. */
const isFailure = ({ awaiting, advance }: Situation, plan: Plan): boolean =>
  (plan.act === 'advance-run' && advance?.isStuck === true) ||
  (failing.includes(plan.act) && !(plan.act === 'offer-person' && plan.because === 'called-out')) ||
  (plan.act === 'choose-order' && plan.unknownNumber !== null) ||
  (awaiting !== null && askedBy[plan.act] === awaiting.slot)

/**
 * The advance that this turn makes: planned whatever else was said, it counts only when nothing outranked it. Whoever says
 * yes and asks for a person in one breath has not said yes.
 */
export const advanceTaken = (situation: Situation, plan: Plan): Advance | null => {
  const { advance } = situation
  if (!advance || isPaused(plan) || isSomebodyElse(situation)) return null
  const isTaken = plan.act === 'advance-run' || (plan.act === 'hand-off' && advance.handsOff)
  return isTaken || (advance.isAside && plan.act !== 'hand-off') ? advance : null
}

const isPaused = (plan: Plan): boolean => plan.act === 'hand-off' && plan.because === 'paused'

const requests: readonly Act[] = ['tell-order', 'tell-promises', 'choose-order', 'tell-article', 'tell-no-orders']
const waitingForProof: readonly Act[] = ['ask-email', 'send-code', 'ask-code', 'check-code']

/** An exception is offered for the last that was refused, where one can help. */
const refusedIn = ({ runs }: Advance): string | null =>
  runs.findLast(({ status, ruling }) => status === 'refused' && ruling?.alternatives.some(({ clause }) => clause))
    ?.id ?? null

/** After these it is still to be said what a picture shows. */
const keepingPhotos: ReadonlySet<Act> = new Set([...waitingForProof, 'ask-about-file', 'ask-again', 'choose-topic'])
const mostLoosePhotos = 10

/** Nothing of what was said to somebody else goes on, nor does their proof hold, whatever outranks saying so. */
export const isSomebodyElse = (situation: Situation): boolean => wrongPerson.fits(situation) !== null

const nextDialogue = (situation: Situation, plan: Plan): Dialogue => {
  const { reading, utterance } = situation
  const dialogue = isSomebodyElse(situation)
    ? { ...newDialogue, failures: situation.dialogue.failures }
    : situation.dialogue
  const advance = advanceTaken(situation, plan)
  const intent = dialogue.pendingIntent ?? reading.intents[0]?.intent ?? null
  const isWaiting = waitingForProof.includes(plan.act)
  const isRequest = requests.includes(plan.act) && intent !== null
  return {
    failures: isFailure(situation, plan) ? dialogue.failures + 1 : 0,
    recentIntents: isRequest ? [...dialogue.recentIntents, intent].slice(-4) : dialogue.recentIntents,
    pendingIntent: isWaiting || plan.act === 'choose-order' ? (intent ?? 'track-order') : null,
    pendingText: isWaiting ? (dialogue.pendingText ?? utterance) : null,
    focusOrderId: plan.act === 'tell-order' ? plan.orderId : dialogue.focusOrderId,
    isOrderTold: plan.act === 'tell-order',
    hasOfferedPerson: plan.act === 'offer-person' || dialogue.hasOfferedPerson,
    runId: advance ? advance.activeRunId : dialogue.runId,
    laterWishes: advance?.laterWishes ?? dialogue.laterWishes,
    isSummedUpWithResult: false,
    refusedRunId: advance ? refusedIn(advance) : dialogue.refusedRunId,
    loosePhotos: keepingPhotos.has(plan.act) ? (situation.photos ?? []).slice(-mostLoosePhotos) : [],
  }
}
