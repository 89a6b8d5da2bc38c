import type { Topic, TurnRecord } from '@celadon/contract'
import { topicOfIntent } from './topic-of-intent.ts'

export type Routable = { id: string; topics: readonly Topic[]; isDefault: boolean }

/** What a conversation was about: intents of these words, then of earlier ones, the newest first; and who speaks. */
export type About = { intents: readonly string[]; history: readonly string[]; role: 'buyer' | 'seller' }

export type ChosenQueue<Queue> = { queue: Queue } & Omit<NonNullable<TurnRecord['queue']>, 'id' | 'priority'>

/**
 * The queue that takes what it is about: a seller's questions go to whoever takes sellers, then these words decide, then
 * what was spoken of before. Queues are asked in their order; what none takes goes to the default one.
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
    (queue && { queue, because: 'default', topic: null })
  )
}
