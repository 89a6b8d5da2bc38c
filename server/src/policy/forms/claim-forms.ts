import type { ClauseForm } from '@celadon/contract'
import { days, money } from './blanks.ts'
import { everybody, form } from './form.ts'
import { yuan } from './yuan.ts'

/** What went wrong with goods and parcels. */
export const claimForms: ClauseForm[] = [
  form({
    label: { zh: '反映问题的期限', en: 'Time for claims' },
    explain: { zh: '破损、发错、少件、质量问题多久内可以反映。', en: 'Damaged, wrong, missing or faulty goods.' },
    sentence: { zh: '签收后 {days}内可以反映问题。', en: 'Problems can be reported within {days} of delivery.' },
    blanks: { days: days() },
    start: { id: '', kind: 'claim-window', scope: everybody, days: 7 },
  }),
  form({
    label: { zh: '需要照片', en: 'A photo is needed' },
    explain: { zh: '没有照片的不会被拒绝，改由人工审批。', en: 'Without one it is not refused: a person looks at it.' },
    sentence: {
      zh: '金额超过 {above} 的，需要照片；没有照片的由人工审批。',
      en: 'Above {above} a photo is needed; without one a person has to agree.',
    },
    blanks: { above: money() },
    start: { id: '', kind: 'evidence-needed', scope: everybody, above: yuan(50) },
  }),
  form({
    label: { zh: '丢件判定', en: 'When a parcel counts as lost' },
    explain: { zh: '物流多久没有更新，就按丢件处理。', en: 'So long after its last scan.' },
    sentence: {
      zh: '物流 {days}没有更新，按丢件处理。',
      en: 'A parcel counts as lost {days} after its last scan.',
    },
    blanks: { days: days() },
    start: { id: '', kind: 'lost-after', scope: everybody, days: 7 },
  }),
]
