import type { Run } from '@celadon/contract'
import type { Said } from '#automation/fields'

/** What the words do to the run as a whole, apart from what they answer. */
export type Move = 'yes' | 'no' | 'stop' | 'repeat' | 'plain'

/**
 * A yes is a yes only when nothing else is said beside it: "yes, but the red one" is a correction, and "yes yes cancel"
 * while cancelling is decided by the summary being put again, never by guessing.
 */
export const readMove = (run: Run, { utterance, reading, tapped }: Said): Move => {
  if (tapped.includes('cancel-run')) return 'stop'
  if (tapped.includes('yes') && run.status === 'confirming') return 'yes'
  if (tapped.includes('no') && run.status === 'confirming') return 'no'
  if (tapped.length > 0) return 'plain'
  const kinds = reading.acts.map((act) => act.kind)
  if (kinds[0] === 'cancel' || (kinds.includes('cancel') && !kinds.includes('affirm'))) return 'stop'
  if (kinds.includes('repeat')) return 'repeat'
  if (run.status !== 'confirming') return 'plain'
  if (kinds.includes('deny') || kinds.includes('correct')) return 'no'
  if (agreesToDo(run, utterance)) return 'yes'
  const isNothingElse = reading.acts.every((act) => beside.has(act.kind))
  const agrees = reading.acts.some((act) => act.kind === 'affirm' && !isAllSaid.test(act.text.trim()))
  return isNothingElse && agrees ? 'yes' : 'plain'
}

/** What may stand beside a yes without changing it. */
const beside: ReadonlySet<string> = new Set(['affirm', 'greet', 'thank', 'bye', 'small-talk'])

/** That nothing more is wanted is no yes to what was summed up. */
const isAllSaid =
  /^(?:that'?s|that is|that will be|that'?ll be) (?:all|it|everything)|^nothing else|^(?:那|行)?就(?:这样|这些)吧?$|^没(?:有)?别的了?$/i

/** A yes that names the very thing: "yes, cancel it" while cancelling. */
const agreesToDo = ({ workflow }: Run, utterance: string): boolean => {
  const verbs = ownVerbs[workflow] ?? 'change|modify|update|改|修改|换|更换|办|办理'
  const english = `^(?:yes|yeah|yep|yup|sure|ok|okay|right|correct)[,. ]+(?:please |you can |go ahead and |go ahead,? )*(?:${verbs}|do|proceed with|submit) (?:it|this|that|them|the order|the return|the exchange)(?:,? (?:please|thanks|thank you|now))*[.! ]*$`
  const yes = '(?:是的?|对的?|好的?|嗯|可以|行|没问题|确认)[，, ]*'
  const rest = '(?:吧|，谢谢|，麻烦了)*[。！ ]*$'
  const chinese = `^(?:${yes}(?:请|麻烦|帮我|就|直接)*(?:${verbs})(?:了|掉|货|订单|它|这单)*|(?:${yes})?(?:请|麻烦|帮我|就|去|直接)*(?:办|办理|提交|确认无误))${rest}`
  return new RegExp(english, 'i').test(utterance.trim()) || new RegExp(chinese).test(utterance.trim())
}

const ownVerbs: Readonly<Record<string, string>> = {
  'cancel-order': 'cancel|取消',
  'return-items': 'return|退|退货',
  'exchange-items': 'exchange|swap|换|换货',
}
