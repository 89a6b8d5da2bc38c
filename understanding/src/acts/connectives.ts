import { trim } from './stops.ts'
import type { Stretch } from '#text'

/**
 * One stretch that asks twice, cut where the second wish begins: "cancel order 2 and where's the blue one". Words that
 * join things as often as wishes ("and", 然后) cut only before the opening of a question or an order.
 */
export function splitAtConnectives(text: string, stretch: Stretch): Stretch[] {
  const rest = withoutConnective(text, stretch)
  if (!rest) return []
  const words = text.slice(rest.start, Math.min(rest.end, rest.start + longestLooked))
  for (const match of words.matchAll(connective)) {
    const left = trim(text, rest.start, rest.start + match.index)
    const right = trim(text, rest.start + match.index + match[0].length, rest.end)
    if (!left || !right || !isCut(text, left, right, match[1] !== undefined)) continue
    return [left, ...splitAtConnectives(text, right)]
  }
  return [rest]
}

const longestLooked = 400
const strong = String.raw`\b(?:and|oh|but) (?:also|by the way|btw|another thing|one more thing|then)\b|\b(?:also|plus|by the way|btw|another (?:thing|question)|one (?:more|other|last) (?:thing|question)|additionally|secondly|on top of that|as well as|while (?:you'?re|ur) at it)\b|另外|还有(?:就是|一个问题|个问题|个事)?|顺便(?:问一下|问下|问|再)?|顺带|对了|此外|再就是|除此之外|再问(?:一下|下)|还想问(?:一下|下)?`
const weak = String.raw`\band\b|\bthen\b|&|\+|然后|以及|并且|同时|再|还|也`
const connective = new RegExp(`(${strong})|${weak}`, 'g')
const opening = new RegExp(`^(?:${strong}|and|然后|以及) ?`)

/** Connectives that open a stretch belong to none of the wishes; undefined where nothing follows them. */
function withoutConnective(text: string, stretch: Stretch): Stretch | undefined {
  const match = opening.exec(text.slice(stretch.start, Math.min(stretch.end, stretch.start + 30)))
  const end = stretch.start + (match?.[0].length ?? 0)
  if (!match || isPartOfThing(text, end)) return stretch
  const rest = trim(text, end, stretch.end)
  return rest && withoutConnective(text, rest)
}

function isCut(text: string, left: Stretch, right: Stretch, isStrong: boolean): boolean {
  const before = text.slice(left.start, left.end)
  const after = text.slice(right.start, right.end)
  if (after.length < 3 || before.length < 2 || openEnd.test(before) || isPartOfThing(text, right.start)) return false
  return asks.test(before) && (isStrong ? asks.test(after) : asksAtOnce.test(after))
}

/** 还有货吗 and 另外一个 join nothing. */
const isPartOfThing = (text: string, at: number): boolean =>
  /^(?:货|多久|没|几|多少|多长|其他|其它|别的|吗|机会|活动|优惠|什么(?:颜色|款|尺)|[一两几][个件只单条款双套种])/.test(
    text.slice(at, at + 4),
  )

/** A left side that is no sentence yet: "can i | also get". */
const openEnd =
  /(?:^|[ '])(?:i|you|we|it|they|he|she|can|could|is|are|was|do|does|did|would|will|should|may|have|has|to|the|a|an|my|your|of|for|in|with|not|if|and|or|but|please|me|just|want|need|this|that)$|[我你他她它您们的能想要会请和跟与把被给不没就都]$/

const asks =
  /\b(?:where|when|what|which|who|why|how|can|could|will|would|do|does|did|is|are|has|have|want|need|like|wanna|please|pls|plz|cancel|return|refund|exchange|change|track|check|send|give|tell|show|find|update|resend|replace|explain|invoice|help|know|status|price|cost)(?:'?[sd])?\b|[吗呢么查退换改催补要想帮请开]|什么|怎么|哪|多少|几|能不能|可以|是否|有没有|麻烦|需要|取消|给我|啥|咋|告诉|发票|多久/

const asksAtOnce =
  /^(?:please |pls |plz |also |then |(?:can|could|would|will) (?:you|i|we)|(?:do|does|did) (?:you|i|we|it)|is (?:it|there|the|my)|are (?:you|there|the|my)|(?:where|when|what|which|who|why|how)(?:'?s)?\b|i (?:also )?(?:want|need|would|'d|wanna|have a)|i'd|(?:cancel|return|refund|exchange|change|track|check|send me|send an?|tell me|show|find|update|resend|replace|explain|issue|make out|let me know)\b)|^(?:再|还)?(?:帮|给我|请|麻烦|我要|我想|想|查|看看|看下|看一下|问|取消|退|换|改|开|催|补|把|能|可以|怎么|什么|多少|告诉)/
