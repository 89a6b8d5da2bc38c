import { does, type Rule } from './rule.ts'
import { onlyActs } from './situation-words.ts'

/** Whoever was refused and offered to have the seller asked says yes, or says it in words of their own. */
export const askedTheSeller: Rule = {
  name: 'asked-the-seller',
  fits: ({ asking, tapped, utterance, reading }) => {
    if (!asking) return null
    if (tapped !== null) return tapped === 'ask-seller' ? does({ act: 'ask-seller' }) : null
    const words = saysToAsk.exec(utterance)?.[0]
    if (words !== undefined && !saysNot.test(utterance)) return does({ act: 'ask-seller' }, words)
    return onlyActs(reading, ['affirm']) ? does({ act: 'ask-seller' }) : null
  },
}

const saysToAsk =
  /(?:问|请|找|求|跟|和|联系|麻烦).{0,4}(?:商家|卖家|店家|店主|掌柜|老板)|破例|通融|例外|\b(?:ask|tell|write to) (?:the |your )?(?:seller|shop|store|merchant|owner)\b|\bexception\b/i
const saysNot = /不用|不要|别|不必|算了|\b(?:don'?t|do not|no need|never mind)\b/i
