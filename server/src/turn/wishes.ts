import type { Localized, Order, Product, Reading, Run, Workflow } from '@celadon/contract'
import { namesOwnGoods, spotWishes } from '#automation/fields'
import type { LaterWish } from '#conversation/heads'
import { readDanger } from './read-danger.ts'
import { rememberEach } from './remember.ts'
import { sellerWishes } from './seller-wishes.ts'

/** An intent beside others in one message counts from here on; alone it must pass the gate. */
const sureBesideOthers = 0.35

/**
 * The wishes of one message that workflows deal with, in the order they were said, each with its own words: what was said
 * after it and before the next belongs to it. A single wish keeps the whole message. Plain verbs beside an order or goods
 * of the customer's own come before what the model guesses.
 */
export const wishesIn = (
  { utterance, reading, tapped, orders }: Heard,
  workflows: readonly Workflow[],
  products: readonly Product[] = [],
): LaterWish[] => {
  const known = intentsOf(workflows)
  const tappedIntent = tapped.find((id) => known.has(id))
  if (tappedIntent) return [{ intent: tappedIntent, words: utterance }]
  const said = plain(utterance)
  const named = workflows.find(({ title }) => isTitle(said, title))
  const titled = named?.intents.find((intent) => intent === named.name) ?? named?.intents[0]
  if (titled !== undefined) return [{ intent: titled, words: utterance }]
  const stated = plainlyAbout.find(({ intent, isIn }) => known.has(intent) && isIn(utterance))
  if (stated) return [{ intent: stated.intent, words: utterance }]
  const worded = wordedWishes({ utterance, reading, orders }, workflows, products)
  const fault = worded.length === 1 ? faultIn(utterance, reading) : undefined
  if (fault !== undefined && known.has(fault) && comesBack.has(worded[0]!.intent))
    return [{ intent: fault, words: utterance }]
  if (worded.length > 0)
    return eachOnce(
      worded.map(({ intent, words }) => ({ intent, words })),
      { reading, orders },
      workflows,
    )
  const claim = claimIn(reading)
  if (claim !== undefined && known.has(claim)) return [{ intent: claim, words: utterance }]
  const byAct = new Map<number, string>()
  for (const { intent, act, confidence } of reading.intents) {
    if (known.has(intent) && confidence >= sureBesideOthers && !byAct.has(act)) byAct.set(act, intent)
  }
  const best = reading.intents[0]
  const isSure = reading.gate === 'answer' && best !== undefined && known.has(best.intent)
  const starts = [...byAct].toSorted(([one], [other]) => one - other)
  if (starts.length < 2) return isSure ? [{ intent: best.intent, words: utterance }] : []
  const wishes = starts.map(([act, intent], index) => {
    const from = index === 0 ? 0 : (reading.acts[act]?.start ?? 0)
    const next = starts[index + 1]
    const to = next === undefined ? utterance.length : (reading.acts[next[0]]?.start ?? utterance.length)
    return { intent, words: utterance.slice(from, to).trim() }
  })
  return eachOnce(wishes, { reading, orders }, workflows)
}

/**
 * "My plate got lost. I want compensation!" is one wish, and so is one thing asked for in two sentences, unless several
 * orders are named: the words of what follows go to what it follows from.
 */
const eachOnce = (
  wishes: LaterWish[],
  { reading, orders }: Pick<Heard, 'reading' | 'orders'>,
  workflows: readonly Workflow[],
): LaterWish[] => {
  const named = new Set(reading.slots.flatMap(({ type, value }) => (type === 'order' ? [value] : [])))
  if (named.size > 1) return wishes
  const nameOf = (intent: string): string | undefined => workflows.find(({ intents }) => intents.includes(intent))?.name
  const kept: LaterWish[] = []
  for (const wish of wishes) {
    const before = kept.at(-1)
    const isSame = before && nameOf(before.intent) === nameOf(wish.intent)
    const isRemedy =
      before &&
      !namesAnother(wish, before, orders) &&
      causes.has(before.intent) &&
      remedies.has(wish.intent) &&
      !namesOwnGoods(wish.words, orders)
    const isOfBefore = isSame === true || isRemedy === true
    if (before && isOfBefore) kept[kept.length - 1] = { ...before, words: `${before.words}\n${wish.words}` }
    else kept.push(wish)
  }
  return kept
}

/** Whether a wish names an order that the one before it does not. */
const namesAnother = (wish: LaterWish, before: LaterWish, orders: readonly Order[]): boolean =>
  orders.some(({ number }) => names(wish, number) && !names(before, number))

/** What the words say plainly and the model may take for something else. */
const plainlyAbout: readonly { intent: string; isIn: (utterance: string) => boolean }[] = [
  { intent: 'suspicious-order', isIn: (utterance) => readDanger(utterance)?.isOfOrder === true },
  { intent: 'return-item', isIn: (utterance) => givesInToReturn.test(utterance.trim()) },
  { intent: 'resend-invoice', isIn: (utterance) => sendsAgain.test(utterance) },
  // Whoever wants to be compensated for what got lost is owed more than for what is late.
  { intent: 'lost-parcel', isIn: (utterance) => gotLost.test(utterance) && wantsMoney.test(utterance) },
  // 个人 is a person, and whom an invoice is made out to.
  { intent: 'request-invoice', isIn: (utterance) => /发票/.test(utterance) && /个人/.test(utterance) },
  // When a membership renews is a question, and no wish that it should not.
  {
    intent: 'membership-benefits',
    isIn: (utterance) => asksOfMembership.test(utterance) && !endsMembership.test(utterance),
  },
  ...sellerWishes,
]

/** 退货吧算了: it is sent back, and the rest is let be. */
const givesInToReturn = /^(?:那|还是|要不|干脆|就)?退货吧[,，。 ]*(?:算了)?[。！!]?$/
const gotLost = /\b(?:got|was|is|been) lost\b|丢件|[寄弄送]丢|丢失/i
const wantsMoney = /\bcompensat|\brefund|\bmoney\b|赔|退款|补偿/i

const sendsAgain =
  /\b(?:re-?send|re-?email|send|e-?mail|mail)\b.{0,30}\b(?:invoice|receipt)\b.{0,20}\b(?:again|once more|another time)\b|\bre-?(?:send|sent|e?mail)\w*\b.{0,30}\b(?:invoice|receipt)\b|(?:再|重新|重|补)(?:次|一次|一遍)?(?:给我)?(?:发|寄)(?:送|一下|一次|一遍|一份)?.{0,12}发票(?!抬头)|发票.{0,10}(?:再|重新|重|补)(?:次|一次|一遍)?(?:给我)?(?:发|寄)/i

const asksOfMembership =
  /\b(?:when|what|which|how long|until)\b.{0,30}\b(?:membership|tier)\b|会员.{0,6}(?:什么时候|哪天|到期|几级|等级|多久)|(?:什么时候|哪天).{0,6}会员/i
const endsMembership = /\b(?:cancel|stop|end|quit|refund|charged?)\b|取消|停|退|不续|不要|关掉|扣/i

const intentsOf = rememberEach(
  (workflows: readonly Workflow[]): ReadonlySet<string> => new Set(workflows.flatMap(({ intents }) => intents)),
)

/** Whoever says nothing but the name of a workflow means it, whether any words were taught for it or not. */
const isTitle = (said: string, title: Localized): boolean => said !== '' && plainTitles(title).includes(said)

const plainTitles = rememberEach(({ zh, en }: Localized) => [plain(zh), plain(en)])

const plain = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '')

/** "The cup came broken. Money back!" is one wish: what went wrong, and what is to follow from it. */
const claimIn = ({ intents, gate }: Reading): string | undefined => {
  const claim = intents.find(({ intent, confidence }) => claims.has(intent) && confidence >= sureBesideOthers)
  const others = intents.filter(({ intent }) => !claims.has(intent) && !followingClaims.has(intent))
  const spoken = intents.filter(({ intent }) => claims.has(intent) || followingClaims.has(intent))
  const sum = spoken.reduce((all, { confidence }) => all + confidence, 0)
  const isOther = others.some(({ confidence }) => confidence >= sureBesideOthers)
  return claim && gate !== 'not-understood' && !isOther && sum >= sureTogether ? claim.intent : undefined
}

/**
 * "You sent the wrong colour, exchange it": what the shop did wrong is made good by other rules than a change of mind. So is
 * what broke, where money is wanted and nobody speaks of sending it back.
 */
const faultIn = (utterance: string, { intents, slots }: Reading): string | undefined => {
  if (!goesBack.test(utterance) && slots.some(({ type, value }) => type === 'reason' && value === 'damaged'))
    return 'damaged-item'
  if (!isOfTheShop.test(utterance)) return undefined
  const read = intents.find(({ intent, confidence }) => claims.has(intent) && confidence >= sureBesideOthers)
  return read?.intent ?? (sentWrong.test(utterance) ? 'wrong-item' : undefined)
}
const isOfTheShop =
  /发错|寄错|错发|漏发|少发|\b(?:you|u|they|shop|seller)(?: have|'ve)? (?:sent|shipped|packed)\b|\bsent (?:me |us )?the wrong\b/i
const goesBack = /退货|寄回|退回|换|\breturn|\bback\b|\bexchang|\breplac|\bswap/i
const sentWrong = /发错|寄错|错发|\b(?:sent|shipped|packed) (?:me |us )?(?:the |a )?wrong\b/i
const comesBack: ReadonlySet<string> = new Set(['exchange-item', 'return-item'])

const sureTogether = 0.7
const claims = new Set(['damaged-item', 'wrong-item', 'missing-item', 'faulty-item', 'not-as-described'])
const causes = new Set([...claims, 'lost-parcel'])
/** What may be wanted for something that went wrong. */
const remedies = new Set(['compensation', 'exchange-item', 'return-item', 'request-refund'])
const followingClaims = new Set(['request-refund', 'refund-status', 'compensation'])

type Heard = { utterance: string; reading: Reading; tapped: readonly string[]; orders: readonly Order[] }

/** What a message asks for beside the run it came in: its own wishes, and whether they take the place of it. */
export type Beside = { wishes: LaterWish[]; isInstead: boolean; isUrged: boolean }

/**
 * While something is being dealt with, words speak of what is asked. Only another verb with an order number is another
 * wish: about the order of the run, or while it has none, it is meant instead; about another order, afterwards. Said again
 * while it waits (`isUrged`), it is wanted now.
 */
export const wishesBeside = (
  heard: Heard,
  workflows: readonly Workflow[],
  run: Run,
  waiting: readonly LaterWish[],
): Beside => {
  if (heard.tapped.length > 0) return { wishes: [], isInstead: false, isUrged: false }
  const own = workflows.find((workflow) => workflow.name === run.workflow)?.intents ?? []
  const others = wordedWishes(heard, workflows).filter((wish) => wish.orderId !== null && !own.includes(wish.intent))
  const isAbout = (orderId: string | null): boolean => [undefined, orderId].includes(run.answers.orderId)
  return {
    wishes: others.map(({ intent, words }) => ({ intent, words })),
    isInstead: others.some((wish) => isAbout(wish.orderId)) && !comesAfter.test(heard.utterance),
    isUrged: others.some((wish) =>
      waiting.some((each) => each.intent === wish.intent && names(each, numberOf(wish.orderId, heard))),
    ),
  }
}

/** Whether the words of a wish that waits name this order, however its number is written. */
const names = ({ words }: LaterWish, number: string): boolean =>
  words.toLowerCase().includes(number.toLowerCase().replace(/^\W+/, ''))

const numberOf = (orderId: string | null, { orders }: Pick<Heard, 'orders'>): string =>
  orders.find((order) => order.externalId === orderId)?.number ?? ''

/** What waits without what is begun now: the same wish once more, unless it names another order. */
export const withoutBegun = (
  waiting: readonly LaterWish[],
  begun: readonly LaterWish[],
  orders: readonly Order[],
): LaterWish[] =>
  waiting.filter((each) => {
    const own = orders.filter(({ number }) => names(each, number))
    return !begun.some(
      (wish) => wish.intent === each.intent && (own.length === 0 || own.some(({ number }) => names(wish, number))),
    )
  })

const comesAfter = /\b(?:also|afterwards?|after that|as well|too)\b|另外|还有|顺便|然后|再帮/i

const wordedWishes = (
  { utterance, reading, orders }: Omit<Heard, 'tapped'>,
  workflows: readonly Workflow[],
  products: readonly Product[] = [],
): (LaterWish & { orderId: string | null })[] => {
  const known = intentsOf(workflows)
  const isOrderNamed = reading.slots.some((slot) => slot.type === 'order')
  const worded = spotWishes(utterance, orders, isOrderNamed, products).filter(({ intent }) => known.has(intent))
  return worded.map(({ intent, start, orderId }, index) => ({
    intent,
    orderId,
    words: utterance.slice(start, worded[index + 1]?.start ?? utterance.length).trim(),
  }))
}
