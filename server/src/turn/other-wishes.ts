import { isDeepStrictEqual } from 'node:util'
import type { OrderStatus, Run, Workflow } from '@celadon/contract'
import { isGivenBy, type PlannedRun } from '#automation'
import { namesOwnGoods } from '#automation/fields'
import type { LaterWish } from '#conversation/heads'
import type { Heard } from './read-ground.ts'

/**
 * Something else that is wished for while a run is open; `isGivenUp`: in the place of what the run was about; `isFault`:
 * something went wrong with goods that came, and they are not those of the run.
 */
export type Others = { wishes: LaterWish[]; isGivenUp: boolean; isStopped: boolean; isFault: boolean }

/** What the words wish for that is not the run's, where they answered nothing it asked. `own`: intents of its workflow. */
export const otherWishes = (
  heard: Heard,
  { run, planned, own }: { run: Run; planned: PlannedRun; own: readonly string[] },
  wishes: readonly LaterWish[],
): Others => {
  const isStopped = planned.run.status === 'cancelled'
  const others = wishes.filter(
    (wish) =>
      !own.includes(wish.intent) &&
      !(isGivenBy(run, wish.intent, wish.words) && !namesOthers(wish, run, heard)) &&
      !(isStopped && isOnlyStop(wish.intent, heard)),
  )
  const isFault =
    !isBecause.test(heard.utterance) &&
    others.some(({ intent }) => faults.has(intent)) &&
    !own.some((intent) => faults.has(intent)) &&
    heard.orders.some(({ externalId, status }) => externalId !== run.answers.orderId && hasCome.has(status))
  return {
    wishes: isUnheard(run, planned, isFault) ? others : [],
    isGivenUp: isStopped || isRather.test(heard.utterance),
    isStopped,
    isFault,
  }
}

const namesOthers = ({ words }: LaterWish, { answers }: Run, { orders }: Heard): boolean =>
  namesOwnGoods(
    words,
    orders.filter(({ externalId }) => externalId !== answers.orderId),
  )

/** Then it is a reason of what is being dealt with. */
const isBecause = /^(?:因为|由于|(?:because|cause|cos|cuz|since|as)\b)/i

const faults: ReadonlySet<string> = new Set([
  'damaged-item',
  'wrong-item',
  'missing-item',
  'faulty-item',
  'not-as-described',
])
const hasCome: ReadonlySet<string> = new Set<OrderStatus>(['delivered', 'partly-delivered'])

const isRather = /^(?:no,? )?(?:actually|wait|rather)\b|\binstead\b|^退货吧|(?:^|[，,。 ])那?(?:还是|不如|干脆)/i

/** "Never mind, cancel" stops what is being dealt with: no order is cancelled by it, unless one is named. */
const isOnlyStop = (intent: string, { tapped, reading, utterance }: Heard): boolean =>
  tapped.length > 0 ||
  (intent === 'cancel-order' &&
    !reading.slots.some(({ type }) => type === 'order') &&
    !/订单|[这那]一?[单笔]|\border\b/i.test(utterance))

/** The run stands where it stood, or was stopped. What is wrong with other goods is no reason of this run. */
const isUnheard = (run: Run, { isAside, run: after }: PlannedRun, isFault: boolean): boolean => {
  const answers = isFault ? { ...after.answers, reason: run.answers.reason } : after.answers
  return (
    isAside ||
    after.status === 'cancelled' ||
    after.timesAsked > run.timesAsked ||
    (after.status === run.status && after.step === run.step && isDeepStrictEqual(plain(answers), plain(run.answers)))
  )
}

const plain = (answers: Run['answers']): object =>
  Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined))

/** What is only told need not wait for anything. */
export const isOnlyTold = ({ intent }: LaterWish, workflows: readonly Workflow[]): boolean =>
  workflows.find(({ intents }) => intents.includes(intent))?.steps.every(({ kind }) => kind === 'tell') ?? false
