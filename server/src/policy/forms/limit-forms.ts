import type { LimitForm } from '@celadon/contract'
import { days, money, percent } from './blanks.ts'
import { yuan } from './yuan.ts'

/** What an operator lets sellers set. */
export const limitForms: readonly LimitForm[] = [
  {
    kind: 'return-days-at-least',
    clauseKind: 'return-window',
    label: { zh: '退货期下限', en: 'Least return period' },
    explain: { zh: '商家可以给得更长，不能更短。', en: 'Sellers may give more, not less.' },
    sentence: { zh: '商家的退货期不少于 {days}。', en: 'Sellers give at least {days} for returns.' },
    blanks: { days: days() },
    start: { kind: 'return-days-at-least', days: 7 },
  },
  {
    kind: 'restocking-at-most',
    clauseKind: 'restocking-fee',
    label: { zh: '整理费上限', en: 'Most restocking fee' },
    explain: { zh: '商家最多可以扣下多少。', en: 'The most a seller may keep.' },
    sentence: { zh: '商家的整理费不超过 {percent}。', en: 'Sellers keep at most {percent} for restocking.' },
    blanks: { percent: percent(1) },
    start: { kind: 'restocking-at-most', percent: 10 },
  },
  {
    kind: 'compensation-at-most',
    clauseKind: 'late-compensation',
    label: { zh: '延误补偿上限', en: 'Most compensation' },
    explain: { zh: '商家的补偿最多到多少。', en: 'Up to how much a seller may compensate.' },
    sentence: { zh: '商家的延误补偿不超过 {amount}。', en: 'Sellers compensate with at most {amount}.' },
    blanks: { amount: money() },
    start: { kind: 'compensation-at-most', amount: yuan(100) },
  },
  {
    kind: 'approval-at-most',
    clauseKind: 'approval-above',
    label: { zh: '审批金额上限', en: 'Highest sum without a yes' },
    explain: { zh: '超过这个金额，商家的规则也不能免去审批。', en: 'Above it no seller’s rule does without a person.' },
    sentence: { zh: '商家的审批金额不超过 {amount}。', en: 'Sellers ask a person above {amount} at the latest.' },
    blanks: { amount: money() },
    start: { kind: 'approval-at-most', amount: yuan(1000) },
  },
]
