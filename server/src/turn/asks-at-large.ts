import type { Situation } from './situation.ts'
import { slotsOf } from './situation-words.ts'

/**
 * Whether somebody nobody knows asks what holds for everybody, and an article surely says it: that is told at once, and
 * only what is to be done or read for them waits for proof.
 */
export const asksAtLarge = (situation: Situation): boolean => {
  const { article, tapped, utterance, isVerified } = situation
  if (isVerified || tapped !== null || article?.isSure !== true) return false
  const namesAnOrder = slotsOf(situation, 'order').length + slotsOf(situation, 'tracking').length > 0
  const text = utterance.normalize('NFKC').toLowerCase()
  return !namesAnOrder && isQuestion.test(text) && !isOfTheirOwn.test(text)
}

const isQuestion =
  /[?吗呢]|多久|多少|几(?:天|号|次|个)|怎么|咋|如何|能不能|可不可以|行不行|要不要|什么|(?:能|可以).{1,12}不\s*$|\b(?:how|what|which|when|can|could|may|do|does|is|are|will|should)\b/

const isOfTheirOwn =
  /到哪|在哪|哪里|哪儿|我的?(?:订单|包裹|快递|退款|货|东西)|\bwhere\b|\bmy (?:orders?|parcels?|packages?|refunds?|deliver\w*|items?|stuff)\b/
