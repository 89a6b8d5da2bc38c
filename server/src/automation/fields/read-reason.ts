import { statedReasonSchema, type StatedReason } from '@celadon/contract'
import type { FieldFound, FieldRead } from './field.ts'

/** Why: tapped, as the reading found it, or by a few ways to say it. */
export const readReason = ({ said }: FieldRead): FieldFound | null => {
  const tapped = said.tapped.map((id) => statedReasonSchema.safeParse(id)).find((parsed) => parsed.success)
  if (tapped) return { answers: { reason: tapped.data } }
  const slot = said.reading.slots.find((each) => each.type === 'reason')
  const parsed = statedReasonSchema.safeParse(slot?.value)
  const reason = phrases.find(([, pattern]) => pattern.test(said.utterance.toLowerCase()))?.[0]
  if (reason) return { answers: { reason } }
  return parsed.success ? { answers: { reason: parsed.data } } : null
}

const phrases: readonly (readonly [StatedReason, RegExp])[] = [
  [
    'ordered-by-mistake',
    /\b(?:by|a) (?:mistake|accident)\b|\bmistake\b|\bin error\b|\b(?:did not|didn'?t) mean to\b|\baccident(?:al|ally)?\b|wrong (?:order|button)|拍错|误拍|下错|买错|点错|手滑|不小心/,
  ],
  [
    'no-longer-needed',
    /no longer (?:need|want|required)|(?:don'?t|do not|not) (?:need|want) (?:it|this|them|that|the)?|don'?t need|not needed|changed (?:my|his|her) (?:mind|plans)|not (?:need|want)ed|no use for|不需要|没必要|不必买|用不(?:着|上)|不想要|不要了|不用了|改主意/,
  ],
  ['better-price', /cheaper|better price|更便宜|便宜/],
]

export const readRemedy = ({ said }: FieldRead): FieldFound | null => {
  const text = said.utterance.toLowerCase()
  if (said.tapped.includes('refund')) return { answers: { remedy: 'refund' } }
  if (said.tapped.includes('replacement')) return { answers: { remedy: 'replacement' } }
  if (
    /\breplace|\bresend|\breship|send (?:me )?(?:a |another|it again|the missing)|new one|another one|补发|重发|重新发|再发|换新|补寄|补一/.test(
      text,
    )
  )
    return { answers: { remedy: 'replacement' } }
  return /\brefund|money back|my money|退款|退钱|赔/.test(text) ? { answers: { remedy: 'refund' } } : null
}
