import type { ClauseForm } from '@celadon/contract'
import { choice, choices, optional, times } from './blanks.ts'
import { everybody, form } from './form.ts'
import { changeWords, closedWords, reasonWords, stageWords } from './option-words.ts'

/** What may still be changed about an order. */
export const beforeDispatchForms: ClauseForm[] = [
  form({
    label: { zh: '取消订单', en: 'Cancelling an order' },
    explain: { zh: '到哪一步之前还能取消，要不要原因。', en: 'Up to which stage, and whether a reason is asked for.' },
    sentence: {
      zh: '{stages}的订单可以取消，{isReasonNeeded}。',
      en: 'An order can be cancelled while it is {stages}; {isReasonNeeded}.',
    },
    blanks: {
      stages: choices(stageWords, 'listed'),
      isReasonNeeded: {
        type: 'flag',
        yes: { zh: '需要说明原因', en: 'a reason is needed' },
        no: { zh: '不用说明原因', en: 'no reason is needed' },
      },
    },
    start: { id: '', kind: 'cancel-while', scope: everybody, stages: ['unpaid', 'open'], isReasonNeeded: false },
  }),
  form({
    label: { zh: '可以取消的原因', en: 'Reasons for cancelling that count' },
    explain: { zh: '没有这一条时，任何原因都可以。', en: 'Without this sentence every reason counts.' },
    sentence: {
      zh: '只有因为{reasons}才可以取消。',
      en: 'It can be cancelled only because {reasons}.',
    },
    blanks: { reasons: choices(reasonWords) },
    start: { id: '', kind: 'cancel-reasons', scope: everybody, reasons: ['no-longer-needed', 'ordered-by-mistake'] },
  }),
  form({
    label: { zh: '修改订单', en: 'Changing an order' },
    explain: {
      zh: '地址、商品规格、付款方式，各写一条。',
      en: 'Address, items, way of payment: one sentence for each.',
    },
    sentence: {
      zh: '{stages}的订单可以修改{what}[，最多 {times}]。',
      en: 'The {what} of an order can be changed while it is {stages}[, at most {times}].',
    },
    blanks: { stages: choices(stageWords, 'listed'), what: choice(changeWords), times: optional(times()) },
    start: { id: '', kind: 'change-while', scope: everybody, what: 'address', stages: ['unpaid', 'open'], times: 1 },
  }),
  form({
    label: { zh: '换规格之后不能再做的', en: 'Closed once items were changed' },
    explain: { zh: '订单换过商品规格后，哪些不再办理。', en: 'What ends when an item of the order was swapped.' },
    sentence: { zh: '换过商品规格的订单，不能再{what}。', en: 'Once items were changed, {what} is closed.' },
    blanks: { what: choices(closedWords, 'listed') },
    start: { id: '', kind: 'closed-after-change', scope: everybody, what: ['items'] },
  }),
]
