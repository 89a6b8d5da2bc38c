import type { Audience, Language, Order, Reading } from '@celadon/contract'
import type { KnowledgeAnswer } from '#knowledge'
import type { OpenTurn } from './open-turn.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

type Turn = Pick<OpenTurn, 'tenantId' | 'head' | 'verified'>

type Question = {
  question: string
  reading: Reading
  tapped: string | null
  orders: readonly Order[] | null
  language: Language
}

/** The article that fits a question best, of those that this customer may be answered from. */
export const askShelf = (
  { knowledge }: Pick<TurnDependencies, 'knowledge'>,
  turn: Turn,
  { question, reading, tapped, orders, language }: Question,
): Promise<KnowledgeAnswer | undefined> =>
  knowledge.answerQuestion(
    turn.tenantId,
    {
      question,
      audience: audienceOf(turn),
      sellerId: sellerConcerned(turn, orders),
      subject: subjectOf(turn, reading, tapped),
    },
    language,
  )

/** What the words are about, where they were read of somebody known; else the shelf asks for itself. */
const subjectOf = ({ verified }: Turn, { gate, intents }: Reading, tapped: string | null) => {
  if (!verified || tapped !== null) return undefined
  const [best] = intents
  return gate === 'answer' && best ? { intent: best.finer ?? best.intent, confidence: best.confidence } : null
}

export const audienceOf = ({ verified }: Pick<Turn, 'verified'>): Audience =>
  verified?.role === 'seller' ? 'sellers' : 'buyers'

/**
 * Whose own articles may answer beside the operator's: the seller who asks, the one of the order that is talked about, or
 * the only one the customer ever bought from. With several in question, none speaks for another's goods.
 */
const sellerConcerned = ({ verified, head }: Turn, orders: readonly Order[] | null): string | null => {
  if (verified?.role === 'seller') return verified.sellerId
  const focus = orders?.find((order) => order.externalId === head.dialogue.focusOrderId)
  const sellers = new Set((focus ? [focus] : (orders ?? [])).map((order) => order.seller.id))
  return sellers.size === 1 ? [...sellers][0]! : null
}
