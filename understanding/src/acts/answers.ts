import type { Asked } from './whole-kind.ts'
import type { ActStretch } from './acts.ts'
import type { Stretch } from '#text'

/** Where something was asked, words that are nothing but the value asked for only answer: no wish is looked for in them. */
export const closeAnswers = (
  text: string,
  acts: readonly ActStretch[],
  values: readonly Stretch[],
  asked: Asked,
): ActStretch[] =>
  acts.map((act) => (asked && act.kind === 'none' && isValue(text, act, values) ? { ...act, kind: 'inform' } : act))

function isValue(text: string, act: Stretch, values: readonly Stretch[]): boolean {
  const inside = values.filter((value) => value.start >= act.start && value.end <= act.end)
  if (inside.length === 0 || act.end - act.start > longestAnswer) return false
  let left = ''
  for (let at = act.start; at < act.end; at += 1)
    left += inside.some((value) => at >= value.start && at < value.end) ? ' ' : text[at]!
  return left.replaceAll(around, ' ').trim() === ''
}

const longestAnswer = 120
/** What is said around a value. */
const around =
  /\b(?:the|a|an|my|it|it's|its|is|was|one|order|number|no|option|email|address|code|mail|please|pls|i|i'd|mean|want|choose|pick|take|think|go|with|for|to|of|those|them|this|that|would|like|ll|here|you|are|one's|ones)\b|[就是选要我的那这个单吧呢啊哈了它一笔件条款号给你您在嗯]|订单|邮箱|验证码|应该|可能|大概|地址|['’#:：.()]/g
