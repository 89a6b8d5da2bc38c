import type { Awaiting, ChoiceOption, Ground, Order, Part } from '@celadon/contract'
import type { KnowledgeAnswer } from '#knowledge'
import { reword } from '#automation/sentences'
import { sentences, stepInWords, words } from '#turn/words'
import { composeHandOff } from './compose-hand-off.ts'
import { orderCard, orderGrounds, orderOption, tellOrder } from './compose-order.ts'
import { composePromises } from './compose-promises.ts'
import { composeSellerRecords } from './compose-seller-records.ts'
import type { Decision } from './decide-turn.ts'
import type { Reply, ReplyFacts } from './reply.ts'
import type { Act, Plan } from './situation.ts'
import { topicLabel } from './topics.ts'

/** Words and cards for a decision. States nothing but the facts given, and each fact keeps its ground. */
export const composeReply = (decision: Decision, facts: ReplyFacts): Reply => {
  const compose = composers[decision.plan.act] as (plan: Plan, facts: ReplyFacts) => Reply
  const said = withHidden(compose(decision.plan, facts), decision, facts)
  const reply = withRun(withAsides(inOwnWords(said, facts), decision, facts), decision, facts)
  return decision.isPersonOffered ? withPersonOffered(reply, facts) : reply
}

/** Whoever sent a card number or a password is told that it was hidden, whatever else is said. */
const withHidden = (reply: Reply, { kind }: Decision, { hidden, language }: ReplyFacts): Reply =>
  hidden && kind !== 'hand-off'
    ? { ...reply, parts: [{ type: 'text', text: words[language].hidden[hidden] }, ...reply.parts] }
    : reply

/** What an article says is quoted as it is. */
const inOwnWords = <Said extends Pick<Reply, 'parts' | 'sellerId'>>(
  reply: Said,
  { instead, language, article }: ReplyFacts,
): Said => {
  const reworded = reword(reply.parts, { sentences, instead, language, sellerId: reply.sellerId })
  const parts = reply.parts.map((part, at) =>
    part.type === 'text' && part.text === article?.passage ? part : (reworded[at] ?? part),
  )
  return { ...reply, parts }
}

/** The other questions of the message, answered before whatever is asked back. */
const withAsides = (reply: Reply, { kind }: Decision, facts: ReplyFacts): Reply => {
  const asides = facts.asides ?? []
  if (asides.length === 0 || kind === 'hand-off') return reply
  const told = asides.map(({ passage }): Part => ({ type: 'text', text: passage }))
  return {
    ...reply,
    parts: reply.awaiting ? [...told, ...reply.parts] : [...reply.parts, ...told],
    grounds: [...reply.grounds, ...asides.map((article) => articleGround(article, facts.now))],
  }
}

/** After something else was answered, the question of the run that is open stands again. */
const withRun = (reply: Reply, { plan, kind }: Decision, facts: ReplyFacts): Reply => {
  const { advance } = facts
  const isSomebodyElse = plan.act === 'offer-person' && plan.because === 'wrong-person'
  if (!advance?.isAside || plan.act === 'advance-run' || kind === 'hand-off' || isSomebodyElse) return reply
  return {
    ...reply,
    parts: [...reply.parts, ...inOwnWords(advance, facts).parts],
    grounds: [...reply.grounds, ...advance.grounds],
    awaiting: advance.awaiting,
  }
}

type Composer<A extends Act> = (plan: Extract<Plan, { act: A }>, facts: ReplyFacts) => Reply

const composers: { [A in Act]: Composer<A> } = {
  greet: (_, facts) => say(words[facts.language].greet),
  'say-what-i-am': (_, facts) => say(words[facts.language].whatIAm),
  'say-welcome': (_, facts) => say(words[facts.language].welcome),
  'say-bye': (_, facts) => say(words[facts.language].bye),
  'say-hidden': (_, facts) => say(words[facts.language].whatToDo),
  'say-verified': (_, facts) => say(words[facts.language].verified),
  'ask-again': (_, facts) => withPersonOption(say(words[facts.language].askAgain), facts),
  'ask-about-file': (_, facts) => say(words[facts.language].askAboutFile),
  'ask-photo': (_, facts) => say(stepInWords[facts.language].askPhoto),
  'tell-seller-records': ({ record }, facts) => composeSellerRecords(record, facts),
  'offer-person': (plan, facts) => withPersonOption(say(words[facts.language].offerBecause[plan.because]), facts),
  'hand-off': (plan, facts) => {
    if (!facts.handOff) throw new Error('a hand-off is planned before it is worded')
    const reply = composeHandOff(facts.handOff, facts)
    const { advance } = facts
    if (!plan.because && advance?.handsOff)
      return { ...reply, parts: [...advance.parts, ...reply.parts], sellerId: advance.sellerId }
    if (!plan.because) return reply
    return {
      ...reply,
      parts: [{ type: 'text', text: words[facts.language].beforePerson[plan.because] }, ...reply.parts],
    }
  },
  'ask-email': ({ afterArticle }, facts) => {
    const asked = askForm(words[facts.language].askEmail, 'email', facts)
    if (!afterArticle) return asked
    const told = composeArticle({ act: 'tell-article', isInsteadOfDoing: false }, facts)
    return { ...told, parts: [...told.parts, ...asked.parts], awaiting: asked.awaiting }
  },
  'send-code': (_, facts) => askForm(words[facts.language].askCode, 'code', facts),
  'check-code': (_, facts) => askForm(words[facts.language].askCode, 'code', facts),
  'ask-code': (plan, facts) =>
    askForm(plan.isAgain ? words[facts.language].askCodeAgain : words[facts.language].askCode, 'code', facts),
  'tell-order': (plan, facts) => composeOrder(orderOf(facts, plan.orderId), facts),
  'choose-order': (plan, facts) => composeOrderChoice(plan, facts),
  'tell-promises': (plan, facts) => composePromises(plan, facts),
  'tell-no-orders': (_, facts) => withPersonOption(say(words[facts.language].noOrders), facts),
  'tell-article': (plan, facts) => composeArticle(plan, facts),
  'advance-run': (_, { advance }) => {
    if (!advance) throw new Error('a run is planned before it is worded')
    const { parts, grounds, awaiting, sellerId } = advance
    return { parts, grounds, awaiting, sellerId }
  },
  'choose-topic': (plan, facts) => {
    const options = plan.intents.map((intent) => ({ id: intent, label: topicLabel(intent, facts.language) ?? intent }))
    return ask(words[facts.language].chooseTopic, 'topic', [...options, personOption(facts)], facts)
  },
  'ask-solved': (_, facts) => {
    const said = words[facts.language]
    const options = [
      { id: 'yes', label: said.yes },
      { id: 'no', label: said.no },
    ]
    return ask(said.askSolved, 'solved', options, facts)
  },
  'ask-rating': (_, facts) => ({
    ...say(words[facts.language].askRating),
    parts: [
      { type: 'text', text: words[facts.language].askRating },
      { type: 'rating', id: facts.nextId() },
    ],
  }),
}

const say = (text: string): Reply => ({ parts: [{ type: 'text', text }], grounds: [], awaiting: null, sellerId: null })

const ask = (text: string, slot: Awaiting['slot'], options: ChoiceOption[], facts: ReplyFacts): Reply => {
  const id = facts.nextId()
  return {
    ...say(text),
    parts: [
      { type: 'text', text },
      { type: 'choices', id, mode: 'one', options },
    ],
    awaiting: { partId: id, slot, kind: 'choice', options },
  }
}

const askForm = (text: string, kind: 'email' | 'code', facts: ReplyFacts): Reply => {
  const id = facts.nextId()
  return {
    ...say(text),
    parts: [
      { type: 'text', text },
      { type: 'form', id, fields: [{ name: kind, kind, label: words[facts.language].fields[kind] }] },
    ],
    awaiting: { partId: id, slot: kind, kind, options: [] },
  }
}

const personOption = (facts: ReplyFacts): ChoiceOption => ({ id: 'person', label: words[facts.language].person })

const withPersonOption = (reply: Reply, facts: ReplyFacts): Reply => {
  const options = [personOption(facts), { id: 'no', label: words[facts.language].notYet }]
  const id = facts.nextId()
  return {
    ...reply,
    parts: [...reply.parts, { type: 'choices', id, mode: 'one', options }],
    awaiting: { partId: id, slot: 'person', kind: 'choice', options },
  }
}

/** Beside an answer, or as one more option of a question. */
const withPersonOffered = (reply: Reply, facts: ReplyFacts): Reply => {
  const { awaiting } = reply
  if (!awaiting) {
    return withPersonOption({ ...reply, parts: [...reply.parts, ...offerOf(reply, facts)] }, facts)
  }
  if (awaiting.kind !== 'choice') return withPersonBeside(reply, facts)
  if (awaiting.options.some((option) => option.id === 'person')) return reply
  const options = [...awaiting.options, personOption(facts)]
  const parts = reply.parts.map((part) =>
    part.type === 'choices' && part.id === awaiting.partId ? { ...part, options } : part,
  )
  return { ...reply, parts, awaiting: { ...awaiting, options } }
}

const offerOf = ({ sellerId }: Reply, facts: ReplyFacts): Part[] =>
  inOwnWords({ parts: [{ type: 'text', text: words[facts.language].offerAlso }], sellerId }, facts).parts

/** A form stays what is awaited; a tap on the way to a person counts all the same. */
const withPersonBeside = (reply: Reply, facts: ReplyFacts): Reply => ({
  ...reply,
  parts: [
    ...reply.parts,
    ...offerOf(reply, facts),
    { type: 'choices', id: facts.nextId(), mode: 'one', options: [personOption(facts)] },
  ],
})

const orderOf = (facts: ReplyFacts, orderId: string): Order => {
  const order = facts.orders.find((candidate) => candidate.externalId === orderId)
  if (!order) throw new Error('a decision can name only orders that were read')
  return order
}

/** What a lost parcel or a failed refund needs, only a person can do. */
const needsPerson = (order: Order): boolean =>
  order.status === 'lost' || order.refunds.some((refund) => refund.state === 'failed')

const composeOrder = (order: Order, facts: ReplyFacts): Reply => {
  const reply: Reply = {
    parts: [
      { type: 'text', text: tellOrder(order, facts) },
      { type: 'card', card: orderCard(order, facts) },
    ],
    grounds: orderGrounds(order, facts),
    awaiting: null,
    sellerId: order.seller.id,
  }
  return needsPerson(order) ? withPersonOption(reply, facts) : reply
}

const composeOrderChoice = (plan: Extract<Plan, { act: 'choose-order' }>, facts: ReplyFacts): Reply => {
  const said = words[facts.language]
  const orders = plan.orderIds.map((id) => orderOf(facts, id))
  const options: ChoiceOption[] = orders.map((order) => orderOption(order, facts))
  const rest = facts.orders.length > orders.length ? [{ id: 'another-order', label: said.anotherOrder }] : []
  const text = plan.unknownNumber === null ? said.chooseOrder : said.unknownOrder(plan.unknownNumber)
  return {
    ...ask(text, 'order', [...options, ...rest], facts),
    grounds: orders.flatMap((order) => orderGrounds(order, facts).slice(0, 1)),
  }
}

const composeArticle = (plan: Extract<Plan, { act: 'tell-article' }>, facts: ReplyFacts): Reply => {
  const article = facts.article
  if (!article) throw new Error('a decision can tell only an article that was found')
  const reply: Reply = {
    ...say(article.passage),
    sellerId: article.sellerId,
    grounds: [articleGround(article, facts.now)],
  }
  if (!plan.isInsteadOfDoing) return reply
  const cannot: Part = { type: 'text', text: words[facts.language].offerBecause['cannot-do'] }
  return withPersonOption({ ...reply, parts: [...reply.parts, cannot] }, facts)
}

const articleGround = ({ articleId, version, title, passage }: KnowledgeAnswer, now: Date): Ground => ({
  kind: 'article',
  articleId,
  version,
  title,
  quote: passage,
  readAt: now.toISOString(),
})
