import { statedReasonSchema, type StatedReason } from '@celadon/contract'
import type { FieldFacts, FieldFound, FieldRead } from './field.ts'

/** Why: tapped, as the reading found it, or by a few ways to say it. */
export const readReason = ({ said }: FieldRead, { wish }: FieldFacts): FieldFound | null => {
  const tapped = said.tapped.map((id) => statedReasonSchema.safeParse(id)).find((parsed) => parsed.success)
  if (tapped) return { answers: { reason: tapped.data } }
  const slot = said.reading.slots.find((each) => each.type === 'reason')
  const parsed = statedReasonSchema.safeParse(slot?.value)
  const words = said.utterance.normalize('NFKC').toLowerCase().replaceAll('’', "'")
  const reason = wish === 'claim' ? undefined : phrases.find(([, pattern]) => pattern.test(words))?.[0]
  if (reason) return { answers: { reason } }
  return parsed.success ? { answers: { reason: parsed.data } } : null
}

/** Where an order is called off: why it was placed, or why it is not wanted. Of goods that are wrong it would say too much. */
const phrases: readonly (readonly [StatedReason, RegExp])[] = [
  [
    'ordered-by-mistake',
    /\b(?:by|in|an?|my) (?:mistake|accident|error)\b|\bmistak\w+\b|\bmis-?(?:click|tap|order)\w*\b|\b(?:did not|didn'?t|never) mean(?:t)? to\b|\baccident(?:al|ally)?\b|\bwrong (?:order|button|item|thing|one|product)\b|\b(?:kid|child|son|daughter|toddler|cat)\b.{0,20}\b(?:order|bought|click|press)|[下拍买点订选按弄搞填]错|误[下拍操点购触]|手[滑抖误快]|(?:孩子|小孩|娃|家人|老人).{0,4}[点按下买拍]|操作(?:失误|错误)|不小心|不是(?:有意|故意)|无意(?:中|间)?[下拍点买]/,
  ],
  [
    'no-longer-needed',
    /\bno longer (?:need|want|require|use)|\b(?:don'?t|do not|didn'?t|not|never) (?:really |actually |even )?(?:need|want|require)(?:ed|ing)?\b|\bno (?:more |further |longer |real )?(?:need|use)\b|\bchanged? (?:my|his|her|our|their) (?:mind|plans?)|\bplans? (?:have |has |had )?changed|\b(?:do|live|manage|go) without\b|\b(?:already|now) (?:have|has|had|got|own|bought)\b|\b(?:have|has|had|got|own|bought) (?:one|it|another|some|this) (?:already|elsewhere)\b|\b(?:bought|got|found) (?:one|it|another) (?:elsewhere|somewhere|from|as a (?:gift|present))|不(?:再)?需要|没(?:必要|需求|用了|有用)|不必买|不(?:想|打算)?买了|用不[着上到]|不(?:想)?要(?:了|$)|不用了|改主意|后悔|计划.{0,3}变|(?:已经|家里|自己).{0,4}(?:有了|买了|有一)|(?:别人|朋友|家人|公司).{0,3}送了?/,
  ],
  ['better-price', /cheaper|better price|更便宜|便宜/],
]

/** "No exchange please", 不要换了. */
const notThis =
  /(?:不想|不要|不用|别|不是要)(?:再)?(?:换|补发|退款)(?:货|了)?|\b(?:no|not|don'?t|do not|instead of)\b[^,.;]{0,20}\b(?:exchange|swap|replacement|refund)\b/g

export const readRemedy = ({ said }: FieldRead): FieldFound | null => {
  const text = said.utterance.toLowerCase().replaceAll(notThis, ' ')
  if (said.tapped.includes('refund')) return { answers: { remedy: 'refund' } }
  if (said.tapped.includes('replacement')) return { answers: { remedy: 'replacement' } }
  if (
    /\breplace|\bresend|\breship|send (?:me )?(?:a |another|it again|the missing)|new one|another one|\bexchange\b|\bswap\b|补发|重发|重新发|再发|换新|补寄|补一|要换|想换|换一|换个/.test(
      text,
    )
  )
    return { answers: { remedy: 'replacement' } }
  return /\brefund|money back|my money|退款|退钱|赔/.test(text) ? { answers: { remedy: 'refund' } } : null
}
