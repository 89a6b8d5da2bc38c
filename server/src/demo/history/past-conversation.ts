import type { Language } from '@celadon/contract'

/** What somebody came for. Those of `orderTopics` are about one order of theirs. */
export const orderTopics = [
  'where',
  'late',
  'not-sent',
  'refund-when',
  'return',
  'damaged',
  'missing',
  'how-to-use',
] as const
export const otherTopics = ['article', 'product', 'person', 'complaint', 'small-talk'] as const

export type OrderTopic = (typeof orderTopics)[number]
export type Topic = OrderTopic | (typeof otherTopics)[number]

/** One conversation of the demo's past before it is played. The same plan is played the same way. */
export type PastConversation = {
  startsAt: string
  seed: number
  topic: Topic
  /** Who comes: the shop's id of a buyer it vouches for, or null for a stranger. */
  buyerId: string | null
  language: Language
  /** Number of the order it is about. */
  order: string | null
  /** How they speak. */
  temper: 'calm' | 'curt' | 'upset'
}
