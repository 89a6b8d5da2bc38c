import { readDanger, type Danger } from './read-danger.ts'
import { does, type Rule } from './rule.ts'
import type { Situation } from './situation.ts'
import { isAbout } from './situation-words.ts'

const fitsDanger =
  (kind: Danger['kind']): Rule['fits'] =>
  ({ utterance }) => {
    const danger = readDanger(utterance)
    return danger?.kind === kind ? does({ act: 'hand-off', because: kind }, ...danger.words) : null
  }

const holding = ({ advance }: Situation) => advance?.runs.filter(({ workflow }) => workflow === 'hold-order') ?? []

/** An order named as somebody else's that has not left: its owner is asked whether to hold it back, before a person comes. */
const isHeldBack = (situation: Situation): boolean => {
  const danger = readDanger(situation.utterance)
  const isOfOrder = (danger === null || danger.isOfOrder === true) && !isAbout(situation.reading, 'account-hacked')
  return isOfOrder && holding(situation).some(({ status }) => ['asking', 'confirming', 'acting'].includes(status))
}

/** "Yes, the PayPal account" answers a question: only plain words of danger are heard in it, not a guess. */
const isAnswer = ({ advance, awaiting, reading }: Situation): boolean =>
  awaiting !== null &&
  ((advance !== null && !advance.isAside && !advance.isStuck) ||
    reading.slots.some(({ type }) => type === awaiting.slot))

/** Words that plainly ask for something else to be done with an order: an order nobody placed is heard in them only when sure. */
const isPlainlyOther = ({ advance, reading: { intents } }: Situation): boolean =>
  intents[0]?.intent === 'suspicious-order' &&
  intents[0].confidence < sureAgainstWords &&
  advance?.isAside === false &&
  advance.runs.some(({ workflow }) => workflow !== 'hold-order')

const sureAgainstWords = 0.75

const cannotBeHeld = (situation: Situation): boolean =>
  holding(situation).some(({ status }) => status === 'refused' || status === 'cancelled')

/** Danger goes to a person at once, whatever else was said or is under way. */
export const dangerRules: readonly Rule[] = [
  { name: 'in-crisis', fits: fitsDanger('crisis') },
  {
    name: 'account-in-danger',
    fits: (situation) => {
      if (isHeldBack(situation)) return null
      const said = fitsDanger('account-danger')(situation)
      if (cannotBeHeld(situation)) return does({ act: 'hand-off', because: 'account-danger' })
      const isRead = ['account-hacked', 'suspicious-order'].some((intent) => isAbout(situation.reading, intent))
      if (said || !isRead || situation.tapped !== null || isAnswer(situation) || isPlainlyOther(situation)) return said
      return does({ act: 'hand-off', because: 'account-danger' }, ...situation.reading.intents[0]!.words)
    },
  },
]
