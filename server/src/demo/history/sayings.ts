import type { Language } from '@celadon/contract'
import type { PastConversation, Topic } from './past-conversation.ts'
import { sayingsEn } from './sayings-en.ts'
import { sayingsZh } from './sayings-zh.ts'

/** What the demo's past customers and agents say in one language. `{order}` is the number of the order it is about. */
export type Sayings = {
  openings: Readonly<Record<Topic, readonly string[]>>
  /** Put before the opening, with what belongs between the two. */
  greetings: readonly string[]
  /** Put after it, by how somebody speaks. */
  endings: Readonly<Record<PastConversation['temper'], readonly string[]>>
  /** Asked beside, once the first matter is settled. */
  besides: readonly string[]
  wishesForPerson: readonly string[]
  reasons: readonly string[]
  noPhoto: readonly string[]
  thanks: readonly string[]
  stillNot: readonly string[]
  toAgent: Readonly<Record<PersonMatter, readonly string[]>>
  fromAgent: Readonly<Record<PersonMatter, readonly string[]>>
  agentHello: readonly string[]
  agentBye: readonly string[]
  notes: readonly string[]
  comeBack: readonly string[]
  fromAgentAgain: readonly string[]
}

/** What a conversation is about once a person has it. */
export type PersonMatter = 'parcel' | 'money' | 'goods' | 'other'

export const sayingsIn: Readonly<Record<Language, Sayings>> = { zh: sayingsZh, en: sayingsEn }

export const matterOf: Readonly<Record<Topic, PersonMatter>> = {
  where: 'parcel',
  late: 'parcel',
  'not-sent': 'parcel',
  'refund-when': 'money',
  return: 'goods',
  damaged: 'goods',
  missing: 'goods',
  'how-to-use': 'goods',
  article: 'other',
  product: 'goods',
  person: 'other',
  complaint: 'other',
  'small-talk': 'other',
}
