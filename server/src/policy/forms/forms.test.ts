import { clauseSchema, operatorLimitSchema } from '@celadon/contract'
import { describe, expect, test } from 'vitest'
import { clauseForms, fillForm, formOf, limitForms } from './index.ts'

const notAsked = ['id', 'scope', 'kind']
const blanksIn = (sentence: string): string[] =>
  [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).toSorted((one, other) => (one < other ? -1 : 1))

/** What is not as it must be; empty when every kind can be written in full. */
const findGaps = (forms: typeof clauseForms): string[] =>
  clauseSchema.options.flatMap(({ shape }) => {
    const [kind] = [...shape.kind.values]
    const mine = forms.filter((form) => form.kind === kind)
    if (mine.length === 0) return [`${kind} has no form`]
    return mine.flatMap(({ blanks, fixed }) =>
      Object.keys(shape)
        .filter((field) => !notAsked.includes(field) && !(field in blanks) && !(field in fixed))
        .map((field) => `${kind} does not ask for ${field}`),
    )
  })

describe('every kind of clause', () => {
  test('can be written with everything in it', () => {
    // Claims are counted whole: there is no least number of pieces.
    expect(findGaps(clauseForms)).toEqual(['fraud-brake does not ask for minPieces'])
    expect(findGaps(clauseForms.slice(1))).toContain('cancel-while has no form')
  })
  test('has a sentence with the same blanks in both languages, and begins as a valid clause', () => {
    for (const form of [...clauseForms, ...limitForms]) {
      const blanks = Object.keys(form.blanks).toSorted((one, other) => (one < other ? -1 : 1))
      expect(blanksIn(form.sentence.zh), form.kind).toEqual(blanks)
      expect(blanksIn(form.sentence.en), form.kind).toEqual(blanks)
    }
    for (const form of clauseForms) expect(formOf(clauseSchema.parse(form.start))).toBe(form)
    for (const { start } of limitForms) expect(operatorLimitSchema.parse(start)).toEqual(start)
  })
})

describe('a filled sentence', () => {
  const fill = (clause: unknown) => {
    const parsed = clauseSchema.parse({ id: 'c', scope: {}, ...(clause as object) })
    return fillForm(formOf(parsed), parsed)
  }
  test('leaves out the stretch whose blank is empty', () => {
    expect(fill({ kind: 'return-window', days: null }).en).toBe('Goods can be returned after delivery.')
    expect(fill({ kind: 'return-window', days: 7 })).toEqual({
      zh: '签收后 7 天内可以退货。',
      en: 'Goods can be returned after delivery, within 7 days.',
    })
  })
  test('counts, joins and names amounts as each language does', () => {
    expect(fill({ kind: 'lost-after', days: 1 }).en).toBe('A parcel counts as lost 1 day after its last scan.')
    expect(fill({ kind: 'closed-after-return', what: ['return', 'exchange'] })).toEqual({
      zh: '申请过退换货的订单，不能再退货、换货。',
      en: 'Once a return or exchange was requested, another return or another exchange is closed.',
    })
    const amount = (amountMinor: number, currency: string) =>
      fill({ kind: 'approval-above', amount: { amountMinor, currency } })
    expect(amount(100_000, 'CNY').zh).toBe('金额超过 ¥1,000 的，需要人工审批。')
    expect(amount(1_050, 'USD').en).toBe('Above $10.50 a person has to agree.')
    expect(amount(500, 'JPY').en).toBe('Above ¥500 a person has to agree.')
    expect(fill({ kind: 'refund-time', methodKinds: ['gift-card'], days: 0 }).zh).toBe('退到礼品卡的钱，立即到账。')
  })
})
