import type { Topic, TurnRecord } from '@celadon/contract'
import { topicOfIntent } from './topic-of-intent.ts'

export type Routable = { id: string; topics: readonly Topic[]; isDefault: boolean }

/**
 * What a conversation was about: intents of these words, then of earlier ones, the newest first; and who speaks. `guesses`:
 * what these words may mean besides, with how likely each is.
 */
export type About = {
  intents: readonly string[]
  history: readonly string[]
  guesses?: readonly { intent: string; confidence: number }[]
  role: 'buyer' | 'seller'
}

/** So likely together, guesses are worth a team: passed on from there costs no more than from the default one. */
const worthATeam = 0.35

export type ChosenQueue<Queue> = { queue: Queue } & Omit<NonNullable<TurnRecord['queue']>, 'id' | 'priority'>

/**
 * The queue that takes what it is about: a seller's questions go to whoever takes sellers, then these words decide, then
 * what was spoken of before, then what these words likely mean. Queues are asked in their order; what none takes goes to
 * the default one.
 */
export const chooseQueue = <Queue extends Routable>(
  about: About,
  queues: readonly Queue[],
): ChosenQueue<Queue> | undefined => {
  const found = (because: 'words' | 'history' | 'role', topic: Topic | undefined) => {
    const queue = topic && queues.find(({ topics }) => topics.includes(topic))
    return queue && { queue, because, topic }
  }
  const first = (because: 'words' | 'history', intents: readonly string[]) =>
    intents.map((intent) => found(because, topicOfIntent(intent))).find((one) => one !== undefined)
  const queue = queues.find(({ isDefault }) => isDefault) ?? queues[0]
  return (
    (about.role === 'seller' ? found('role', 'seller') : undefined) ??
    first('words', about.intents) ??
    first('history', about.history) ??
    found('words', likeliestTopic(about.guesses ?? [])) ??
    (queue && { queue, because: 'default', topic: null })
  )
}

/** Intents alike share what they mean among them: they count together. */
const likeliestTopic = (guesses: NonNullable<About['guesses']>): Topic | undefined => {
  const sums = new Map<Topic, number>()
  for (const { intent, confidence } of guesses) {
    const topic = topicOfIntent(intent)
    if (topic) sums.set(topic, (sums.get(topic) ?? 0) + confidence)
  }
  const [best] = [...sums].toSorted(([, one], [, other]) => other - one)
  return best && best[1] >= worthATeam ? best[0] : undefined
}
