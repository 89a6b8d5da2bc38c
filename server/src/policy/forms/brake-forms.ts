import type { ClauseForm } from '@celadon/contract'
import { claims, days, money, percent, pieces } from './blanks.ts'
import { everybody, form } from './form.ts'
import { yuan } from './yuan.ts'

const toCustomer = {
  zh: '近 {withinDays}内退货或理赔过多的，需要人工审批。',
  en: 'After many returns or claims within {withinDays} a person has to agree.',
}

/** What a person has to look at. */
export const brakeForms: ClauseForm[] = [
  form({
    label: { zh: '大额审批', en: 'Approval of large sums' },
    explain: { zh: '超过这个金额，先由人同意再办理。', en: 'Above it a person says yes before anything is done.' },
    sentence: { zh: '金额超过 {amount} 的，需要人工审批。', en: 'Above {amount} a person has to agree.' },
    blanks: { amount: money() },
    start: { id: '', kind: 'approval-above', scope: everybody, amount: yuan(500) },
  }),
  form({
    label: { zh: '退货过多', en: 'Brake: many returns' },
    explain: {
      zh: '退回件数除以买过的件数，只算近期的。',
      en: 'Pieces sent back over pieces bought, of late.',
    },
    fixed: { formula: 'returns-share' },
    toCustomer,
    sentence: {
      zh: '近 {withinDays}内买过至少 {minPieces}、退回超过 {above}的，需要人工审批。',
      en: 'Who bought at least {minPieces} within {withinDays} and sent back more than {above} needs a person’s yes.',
    },
    blanks: { withinDays: days(), minPieces: pieces(), above: percent(100) },
    start: {
      id: '',
      kind: 'fraud-brake',
      scope: everybody,
      formula: 'returns-share',
      above: 0.5,
      withinDays: 90,
      minPieces: 6,
    },
  }),
  form({
    label: { zh: '理赔过多', en: 'Brake: many claims' },
    explain: { zh: '近期理赔的次数。', en: 'How many claims there were of late.' },
    fixed: { formula: 'claims' },
    toCustomer,
    sentence: {
      zh: '近 {withinDays}内理赔超过 {above}的，需要人工审批。',
      en: 'Who made more than {above} within {withinDays} needs a person’s yes.',
    },
    blanks: { withinDays: days(), above: claims() },
    start: {
      id: '',
      kind: 'fraud-brake',
      scope: everybody,
      formula: 'claims',
      above: 3,
      withinDays: 90,
      minPieces: 0,
    },
  }),
]
