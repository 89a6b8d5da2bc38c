import type { FieldKind, Run, Step } from '@celadon/contract'
import { offerField, type FieldFound } from '#automation/fields'
import { words } from '#automation/words'
import { fillBlanks } from './fill-blanks.ts'
import { fieldFacts } from './hear.ts'
import { clauseGrounds, endsWith, membershipGrounds, orderGrounds, plain, stopOption, type Given } from './outcome.ts'
import type { PlannedRun, RunFacts } from './planned-run.ts'

/** Puts the question of a step, with what can be tapped. */
export const ask = (
  run: Run,
  step: Extract<Step, { kind: 'ask' }>,
  given: Given,
  found: FieldFound | null,
): PlannedRun => {
  const { facts, asks } = given
  const fields = fieldFacts(facts, asks)
  const said = words[facts.language]
  if (step.field === 'order' && !fields.orders.some(fields.isPossible)) return nothingPossible(run, given)
  const partId = asks.nextId()
  const offer = offerField(step.field, run.answers, fields, found, partId)
  const question = fillBlanks(step.question[facts.language], run, fields)
  const opening = openingFor(step.field, found, said)
  const text = [opening, question].filter((part) => part !== '').join(said.sentenceJoin)
  return {
    ...plain({ ...run, status: 'asking', step: step.number }),
    parts: [{ type: 'text', text }, ...(offer.part ? [offer.part] : [])],
    awaiting: { ...offer.awaiting, partId },
    grounds: orderGrounds(run, facts),
    isStuck: run.timesAsked > 0,
  }
}

/** What is said before a question that was not answered yet. */
const openingFor = (field: FieldKind, found: FieldFound | null, said: (typeof words)[keyof typeof words]): string => {
  if (found?.unknown) return field === 'invoice' ? said.taxNumberWrong : said.unknownNamed(found.unknown)
  return found?.candidates ? said.severalFit : ''
}

/** No order can have it: that is said of all of them, and a person may still know a way. */
const nothingPossible = (run: Run, { facts, asks }: Given): PlannedRun => {
  const said = words[facts.language]
  const ended = endsWith(run, 'refused', said.nothingPossible(facts.workflow.title[facts.language]))
  const partId = asks.nextId()
  const options = [{ id: 'person', label: said.person }]
  return {
    ...ended,
    parts: [...ended.parts, { type: 'choices', id: partId, mode: 'one', options }],
    awaiting: { partId, slot: 'topic', kind: 'choice', options },
  }
}

/** Puts a fork. */
export const choose = (run: Run, step: Extract<Step, { kind: 'choose' }>, { facts, asks }: Given): PlannedRun => {
  const partId = asks.nextId()
  const options = [
    ...step.options.map((option) => ({ id: option.id, label: option.label[facts.language] })),
    stopOption(facts),
  ]
  return {
    ...plain({ ...run, status: 'asking', step: step.number }),
    parts: [
      { type: 'text', text: fillBlanks(step.question[facts.language], run, fieldFacts(facts, asks)) },
      { type: 'choices', id: partId, mode: 'one', options },
    ],
    awaiting: { partId, slot: 'words', kind: 'choice', options },
    isStuck: run.timesAsked > 0,
  }
}

/** Says what would happen, and waits for a yes to exactly that. */
export const confirm = (run: Run, step: Extract<Step, { kind: 'confirm' }>, { facts, asks }: Given): PlannedRun => {
  const said = words[facts.language]
  const partId = asks.nextId()
  const options = [
    { id: 'yes', label: said.yes },
    ...handoverOption(run, facts),
    ...(facts.workflow.steps.some(({ kind }) => kind === 'ask') ? [{ id: 'no', label: said.change }] : []),
    stopOption(facts),
  ]
  return {
    ...plain({ ...run, status: 'confirming', step: step.number }),
    parts: [
      { type: 'text', text: fillBlanks(step.summary[facts.language], run, fieldFacts(facts, asks)) },
      { type: 'choices', id: partId, mode: 'one', options },
    ],
    awaiting: { partId, slot: 'confirm', kind: 'choice', options },
    grounds: [
      ...orderGrounds(run, facts),
      ...(run.ruling?.wish.kind === 'end-membership' ? membershipGrounds(facts) : []),
      ...clauseGrounds(run.ruling?.clauses ?? [], facts),
    ],
    isStuck: run.timesAsked > 1,
  }
}

/** The other way to give the parcel to the carrier, where goods go back and the carrier comes for them. */
const handoverOption = (run: Run, { workflow, shop, language }: RunFacts): { id: string; label: string }[] => {
  const isAsked = workflow.steps.some((step) => step.kind === 'ask' && step.field === 'handover')
  const goesBack = run.ruling?.effects.some((effect) => effect.kind === 'label') ?? false
  if (!isAsked || !goesBack || !shop.capabilities?.includes('pick-up')) return []
  const other = run.answers.handover === 'pick-up' ? 'drop-off' : 'pick-up'
  return [{ id: other, label: words[language].handover[other] }]
}

/** A no to the summary: what should be different? */
export const askWhatToChange = (run: Run, { facts, asks }: Given): PlannedRun => {
  const partId = asks.nextId()
  const steps = facts.workflow.steps.flatMap((step) => (step.kind === 'ask' ? [step] : []))
  const options = [
    ...steps.map((step) => ({ id: `edit:${step.name}`, label: fieldLabels[step.field][facts.language] })),
    stopOption(facts),
  ]
  return {
    // A yes from here on is none to the summary before it: that is put anew first.
    ...plain({ ...run, status: 'asking', timesAsked: run.timesAsked + 1 }),
    parts: [
      { type: 'text', text: words[facts.language].whatToChange },
      { type: 'choices', id: partId, mode: 'one', options },
    ],
    awaiting: { partId, slot: 'confirm', kind: 'choice', options },
  }
}

const fieldLabels = {
  order: { zh: '订单', en: 'Order' },
  lines: { zh: '商品', en: 'Items' },
  swaps: { zh: '新规格', en: 'New option' },
  method: { zh: '支付方式', en: 'Way to pay' },
  address: { zh: '地址', en: 'Address' },
  reason: { zh: '原因', en: 'Reason' },
  remedy: { zh: '处理方式', en: 'Remedy' },
  photo: { zh: '照片', en: 'Photos' },
  coupon: { zh: '优惠券', en: 'Coupon' },
  invoice: { zh: '发票抬头', en: 'Name on the invoice' },
  handover: { zh: '寄回方式', en: 'How it goes back' },
  words: { zh: '说明', en: 'Note' },
} as const
