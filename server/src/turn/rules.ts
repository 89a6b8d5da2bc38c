import { isForPeople } from '@celadon/understanding/intents'
import { shippedWorkflows } from '#automation/workflows'
import { asksAtLarge, asksOfRefundsAtLarge, orderIntents } from './asks-at-large.ts'
import { lostAccess, wrongPerson } from './access-rules.ts'
import { callsOut } from './calls-out.ts'
import { readAccess } from './read-access.ts'
import { dangerRules } from './danger-rules.ts'
import { directedAnswer, directedGoodwill, directedHandOff } from './directive-rules.ts'
import { assistantPaused } from './pause-rule.ts'
import { does, type Rule } from './rule.ts'
import type { Plan, Situation } from './situation.ts'
import { planForOrders } from './plan-for-orders.ts'
import { isTopic } from './topics.ts'
import {
  bestIntent,
  chosenOrder,
  isAbout,
  isOnlyHidden,
  onlyActs,
  ordersMeant,
  saysSolved,
  slotsOf,
  wantsAnother,
} from './situation-words.ts'

/** What workflows do; where one cannot be begun it is told by the article, and somebody who can is offered. */
export const intentsOfWorkflows: readonly string[] = shippedWorkflows
  .filter(({ wish }) => wish !== null)
  .flatMap(({ intents }) => intents)

/** Asked while goods are on their way back, they are about what follows then. */
export const promiseIntents: readonly string[] = ['refund-status', 'return-status', 'return-label']

/**
 * The ranked table of rules. Whoever is in danger or wishes for a person gets one: nothing outranks that. Whoever begins by
 * calling out if anybody is there is told who is, and offered a person; calling once more brings one.
 */
export const rules: readonly Rule[] = [
  ...dangerRules,
  directedHandOff,
  lostAccess,
  assistantPaused,
  wrongPerson,
  {
    name: 'called-out',
    fits: ({ utterance, reading, tapped, awaiting, dialogue }) => {
      const isOpening = awaiting === null && dialogue.runId === null && !dialogue.hasOfferedPerson
      return isOpening && tapped === null && reading.wantsHuman.value && callsOut(utterance)
        ? does({ act: 'offer-person', because: 'called-out' }, ...reading.wantsHuman.words)
        : null
    },
  },
  {
    name: 'asked-for-a-person',
    fits: ({ reading, tapped, awaiting, advance }) => {
      const isOfGoods = advance?.isAside === false && advance.namesGoods
      if (reading.wantsHuman.value && tapped === null && !isOfGoods)
        return does({ act: 'hand-off' }, ...reading.wantsHuman.words)
      if (tapped === 'person') return does({ act: 'hand-off' })
      const isYes = awaiting?.slot === 'person' && reading.acts.some((act) => act.kind === 'affirm')
      return isYes ? does({ act: 'hand-off' }) : null
    },
  },
  {
    name: 'code-was-handled',
    fits: ({ codeOutcome, dialogue }) => {
      if (codeOutcome === 'asked') return does({ act: 'ask-code', isAgain: false })
      if (codeOutcome === 'wrong') return does({ act: 'ask-code', isAgain: true })
      if (codeOutcome === 'expired') return does({ act: 'ask-email' })
      if (codeOutcome === 'limited' || codeOutcome === 'too-many-tries')
        return does({ act: 'offer-person', because: 'code-limit' })
      return codeOutcome === 'verified' && dialogue.pendingIntent === null ? does({ act: 'say-verified' }) : null
    },
  },
  {
    name: 'gave-a-code',
    fits: (situation) => {
      const code = slotsOf(situation, 'code')[0]
      const isAwaited = situation.awaiting?.slot === 'code' && situation.codeOutcome === null
      return isAwaited && code ? does({ act: 'check-code', code: code.value }, code.text) : null
    },
  },
  {
    name: 'gave-an-address',
    fits: (situation) => {
      const email = slotsOf(situation, 'email')[0]
      const isAwaited = ['email', 'code'].includes(situation.awaiting?.slot ?? '') && situation.codeOutcome === null
      return isAwaited && email ? does({ act: 'send-code', email: email.value }) : null
    },
  },
  {
    name: 'profile-by-chat',
    fits: ({ utterance, tapped, dialogue }) => {
      // In the middle of something else a phone number is of where an order goes.
      const access = tapped === null && dialogue.runId === null ? readAccess(utterance) : null
      if (access?.kind !== 'profile-by-chat') return null
      return does({ act: 'offer-person', because: 'profile-by-chat' }, ...access.words)
    },
  },
  directedGoodwill,
  {
    name: 'a-run-goes-on',
    fits: ({ advance }) => {
      if (!advance || advance.isAside) return null
      return does(advance.handsOff ? { act: 'hand-off' } : { act: 'advance-run', runId: advance.activeRunId })
    },
  },
  directedAnswer,
  {
    name: 'left-the-queue',
    fits: ({ hasLeftQueue, reading }) =>
      hasLeftQueue && reading.intents.length === 0 ? does({ act: 'say-welcome' }) : null,
  },
  {
    name: 'sent-a-file-alone',
    fits: ({ hasFiles, utterance, tapped }) =>
      hasFiles && utterance.trim() === '' && tapped === null ? does({ act: 'ask-about-file' }) : null,
  },
  {
    // Right after an order was told that is none of "it is solved".
    name: 'no-longer-needs-an-order',
    fits: (situation) => {
      const { dialogue, orders, reading, advance } = situation
      const isUnwanted = slotsOf(situation, 'reason').some(({ value }) => value === 'no-longer-needed')
      if (!dialogue.isOrderTold || advance !== null || !saysSolved(reading) || !isUnwanted) return null
      const told = orders?.find(({ externalId }) => externalId === dialogue.focusOrderId)
      return does({ act: 'choose-topic', intents: [told?.status === 'delivered' ? 'return-item' : 'cancel-order'] })
    },
  },
  {
    name: 'says-whether-it-is-solved',
    fits: ({ awaiting, tapped, reading, advance }) => {
      const kind = reading.acts.find((act) => act.kind === 'affirm' || act.kind === 'deny')?.kind
      const isAsked = awaiting?.slot === 'solved'
      if (isAsked && (tapped === 'yes' || kind === 'affirm')) return does({ act: 'ask-rating' })
      if (isAsked && (tapped === 'no' || kind === 'deny')) return does({ act: 'offer-person', because: 'not-solved' })
      if (advance === null && saysSolved(reading)) return does({ act: 'ask-rating' })
      return isAbout(reading, 'not-solved') ? does({ act: 'offer-person', because: 'not-solved' }) : null
    },
  },
  {
    // Or what a refusal leaves.
    name: 'refused-a-person',
    fits: ({ awaiting, tapped, reading }) => {
      const kind = reading.acts[0]?.kind
      const isNo = tapped === 'no' || kind === 'deny' || kind === 'cancel'
      return (awaiting?.slot === 'person' || awaiting?.slot === 'topic') && isNo ? does({ act: 'say-welcome' }) : null
    },
  },
  {
    name: 'wants-what-needs-proof',
    fits: (situation) =>
      situation.needsProof ? does(askForProof(situation), ...(situation.reading.intents[0]?.words ?? [])) : null,
  },
  {
    name: 'asked-for-what-was-promised',
    fits: (situation) => {
      const intent = bestIntent(situation.reading, situation.tapped)
      if (!situation.promises || !intent || !promiseIntents.includes(intent.intent)) return null
      const meant = ordersMeant(situation)
      const promises = situation.promises.filter(({ orderId }) => meant.length === 0 || meant.includes(orderId))
      const runIds = promises.map(({ runId }) => runId)
      return runIds.length > 0
        ? does({ act: 'tell-promises', runIds, isOfLabel: intent.intent === 'return-label' }, ...intent.words)
        : null
    },
  },
  {
    name: 'asked-about-their-shop',
    fits: (situation) =>
      situation.sellerRecord && ordersMeant(situation).length === 0
        ? does({ act: 'tell-seller-records', record: situation.sellerRecord })
        : null,
  },
  {
    name: 'asked-about-an-order',
    fits: (situation) => {
      const words = isAboutOrders(situation)
      if (!words || isOfRefundsAtLarge(situation)) return null
      if (!situation.isVerified) return does(askForProof(situation), ...words)
      return does(planForOrders(situation), ...words)
    },
  },
  {
    name: 'wants-what-a-person-does',
    fits: ({ reading, tapped, article }) => {
      const intent = bestIntent(reading, tapped)
      if (!intent || !(intentsOfWorkflows.includes(intent.intent) || isForPeople(intent.intent))) return null
      const plan: Plan = article?.isSure
        ? { act: 'tell-article', isInsteadOfDoing: true }
        : { act: 'offer-person', because: 'cannot-do' }
      return does(plan, ...intent.words)
    },
  },
  {
    name: 'asked-what-an-article-answers',
    fits: ({ article }) =>
      article?.isSure ? does({ act: 'tell-article', isInsteadOfDoing: false }, article.title) : null,
  },
  {
    name: 'gave-a-secret-number',
    fits: ({ utterance, tapped }) => (tapped === null && isOnlyHidden(utterance) ? does({ act: 'say-hidden' }) : null),
  },
  {
    name: 'was-civil',
    fits: ({ reading, advance }) => {
      if (isAbout(reading, 'wait-a-moment') || isAbout(reading, 'suggestion')) return does({ act: 'say-welcome' })
      if (isAbout(reading, 'identity')) return does({ act: 'say-what-i-am' })
      if (onlyActs(reading, ['greet', 'small-talk']) || isAbout(reading, 'greet')) return does({ act: 'greet' })
      if (onlyActs(reading, ['affirm'])) return does({ act: 'say-welcome' })
      const thanks = isAbout(reading, 'thank') || onlyActs(reading, ['thank'])
      // What is still under way cannot have been solved.
      if (thanks) return does({ act: advance ? 'say-welcome' : 'ask-solved' })
      return isAbout(reading, 'bye') || onlyActs(reading, ['bye']) ? does({ act: 'say-bye' }) : null
    },
  },
  {
    name: 'is-angry',
    fits: ({ reading }) =>
      reading.mood.anger >= 0.5 || isAbout(reading, 'complaint')
        ? does({ act: 'offer-person', because: 'angry' }, ...reading.mood.words)
        : null,
  },
  {
    name: 'failed-twice',
    fits: ({ dialogue }) => (dialogue.failures >= 1 ? does({ act: 'offer-person', because: 'not-understood' }) : null),
  },
  {
    name: 'no-article-fits',
    fits: ({ reading }) => {
      const intent = bestIntent(reading, null)
      return intent && isTopic(intent.intent)
        ? does({ act: 'offer-person', because: 'no-article' }, ...intent.words)
        : null
    },
  },
  {
    name: 'several-meanings-fit',
    fits: ({ reading }) => {
      const intents = reading.intents.map((guess) => guess.intent).filter(isTopic)
      return reading.gate === 'offer' && intents.length > 0
        ? does({ act: 'choose-topic', intents: intents.slice(0, 3) })
        : null
    },
  },
  { name: 'not-understood', fits: () => does({ act: 'ask-again' }) },
]

const askForProof = (situation: Situation): Plan =>
  asksAtLarge(situation) ? { act: 'ask-email', afterArticle: true } : { act: 'ask-email' }

type WithoutArticle = Pick<
  Situation,
  'utterance' | 'reading' | 'tapped' | 'awaiting' | 'dialogue' | 'isVerified' | 'orders' | 'codeOutcome'
>

/** Whether one order is told, or whatever else outranks that, whichever article fits: then none is looked for. */
export const isToldOfAnOrder = (known: WithoutArticle): boolean =>
  known.isVerified && isAboutOrders(known) !== null && ordersMeant(known).length === 1 && !asksHowLongRefundsTake(known)

const isAboutOrders = (situation: WithoutArticle): string[] | null => {
  const { reading, tapped, awaiting, dialogue, codeOutcome } = situation
  const intent = bestIntent(reading, tapped)
  if (intent && orderIntents.includes(intent.intent)) return intent.words
  if (codeOutcome === 'verified' && dialogue.pendingIntent) return [dialogue.pendingIntent]
  if (awaiting?.slot === 'order' && (chosenOrder(situation) || tapped)) return [tapped ?? 'choice']
  if (wantsAnother(situation)) return [situation.utterance]
  const mentions = slotsOf(situation, 'order').concat(slotsOf(situation, 'tracking'))
  const isElsewhere = intent && isTopic(intent.intent)
  return mentions.length > 0 && !isElsewhere ? mentions.map((slot) => slot.text) : null
}

const isOfRefundsAtLarge = (situation: Situation): boolean =>
  situation.article?.isSure === true &&
  situation.orders?.every(({ hasRefund }) => !hasRefund) === true &&
  asksHowLongRefundsTake(situation)

const asksHowLongRefundsTake = ({ reading, tapped }: Pick<Situation, 'reading' | 'tapped'>): boolean =>
  asksOfRefundsAtLarge(
    bestIntent(reading, tapped)?.intent,
    reading.acts.map(({ text }) => text),
  )
