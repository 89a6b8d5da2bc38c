import { parcelIntents } from './plan-for-orders.ts'
import type { Situation } from './situation.ts'
import { bestIntent, slotsOf } from './situation-words.ts'

export const orderIntents: readonly string[] = [...parcelIntents, 'list-orders', 'refund-status']

/**
 * Whether somebody nobody knows asks what holds for everybody, and an article surely says it: that is told at once, and
 * only what is to be done or read for them waits for proof. Of parcels and refunds only how long they take holds for all.
 */
export const asksAtLarge = (situation: Situation): boolean => {
  const { article, tapped, utterance, reading, isVerified } = situation
  if (isVerified || tapped !== null || article?.isSure !== true) return false
  const namesAnOrder = slotsOf(situation, 'order').length + slotsOf(situation, 'tracking').length > 0
  const text = utterance.normalize('NFKC').toLowerCase()
  if (namesAnOrder || isOfTheirOwn.test(text)) return false
  if (asksHowLong.test(text)) return true
  const isOfOrders = orderIntents.includes(bestIntent(reading, null)?.intent ?? '')
  return !isOfOrders && isQuestion.test(text) && !isOfOneThing.test(text)
}

/** "How long does a refund take?": of nobody's own. Whoever has none is told by an article. */
export const asksOfRefundsAtLarge = (intent: string | undefined, words: readonly string[]): boolean =>
  intent === 'refund-status' && words.some((text) => asksHowLong.test(text) && !/\bmy\b|我的/i.test(text))

const asksHowLong = /\bhow (?:long|soon|many (?:working )?days)\b|多久|几天|多长时间/i

const isQuestion =
  /[?吗呢]|多少|几(?:号|次|个)|怎么|咋|如何|能不能|可不可以|行不行|要不要|什么|(?:能|可以).{1,12}不\s*$|\b(?:how|what|which|when|can|could|may|do|does|is|are|will|should)\b/

/** "Can I" asks for everybody. */
const isOfTheirOwn =
  /到哪|在哪|哪里|哪儿|我(?!能|可以|可不可以)|还没|还不|[了过][吗没]|催|几天了|什么情况|几号到|(?:什么时候|何时|几时).{0,4}[到发]|\b(?:where|my|mine|me|we|our)\b|(?<!\b(?:can|could|may|should|do) )\bi\b/

const isOfOneThing = /\bit\b/
