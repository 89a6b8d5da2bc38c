import type { Answers, FieldKind, Workflow } from '@celadon/contract'
import type { PlacedText } from './texts.ts'

/** The blanks that an answer fills. An order that is known fills in its goods too. */
const filledBy: Record<FieldKind, readonly string[]> = {
  order: ['order', 'items'],
  lines: ['items'],
  swaps: ['items'],
  method: ['chosen'],
  address: ['address'],
  reason: ['reason'],
  remedy: [],
  photo: [],
  handover: ['handover'],
  invoice: ['invoice'],
  coupon: ['coupon'],
  words: [],
}
const presetFields: Partial<Record<keyof Answers, FieldKind>> = {
  orderId: 'order',
  lines: 'lines',
  swaps: 'swaps',
  methodId: 'method',
  address: 'address',
  reason: 'reason',
  handover: 'handover',
  invoice: 'invoice',
  code: 'coupon',
}
const byRuling = ['money', 'amount', 'method', 'days']
const byResult = ['rma', 'tracking', 'pickup']

/** The blanks that can be filled where a text is said, and those that it may not lose. */
export const blanksFor = (
  { place, step, text }: PlacedText,
  workflow: Workflow,
): { mayUse: string[]; mustUse: string[] } => {
  const own = blanksIn(text.zh)
  const isRuled = place === 'confirm' || place === 'tell'
  const isSaid = isRuled || place === 'ask' || place === 'choose'
  return {
    mayUse: [
      ...new Set([
        ...(isSaid ? knownBefore(step ?? 0, workflow) : []),
        ...(isRuled ? byRuling : []),
        ...(place === 'tell' ? byResult : []),
        ...own,
      ]),
    ],
    mustUse: place === 'confirm' ? [...new Set(own)] : [],
  }
}

export const blanksIn = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)

/** What was asked before, and what an intent brings along. */
const knownBefore = (step: number, { steps, presets }: Workflow): string[] => {
  const at = steps.findIndex(({ number }) => number === step)
  const asked = steps.slice(0, Math.max(0, at)).flatMap((each) => (each.kind === 'ask' ? [each.field] : []))
  const brought = Object.values(presets).flatMap((answers) =>
    Object.keys(answers).flatMap((key) => presetFields[key as keyof Answers] ?? []),
  )
  return [...asked, ...brought].flatMap((field) => filledBy[field])
}
