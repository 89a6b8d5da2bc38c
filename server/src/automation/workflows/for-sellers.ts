import type { Localized, Step, Workflow } from '@celadon/contract'

/** A request of a seller's: asked for in their own words and handed to seller support with all that was said. */
const request = (
  name: string,
  intent: string,
  title: Localized,
  asked: { order?: Localized; words: Localized },
  why: Localized,
): Workflow => ({
  name,
  version: 1,
  title,
  intents: [intent],
  wish: null,
  audience: 'sellers',
  presets: {},
  steps: numbered([
    ...(asked.order ? [ask('order', 'order', asked.order)] : []),
    ask('reason', 'words', asked.words),
    { name: 'person', kind: 'hand-off', why },
  ]),
})

type Unnumbered = Step extends infer Each ? (Each extends Step ? Omit<Each, 'number'> : never) : never

const ask = (name: string, field: 'order' | 'words', question: Localized): Unnumbered => ({
  name,
  kind: 'ask',
  field,
  question,
  isOptional: false,
})

const numbered = (steps: Unnumbered[]): Step[] => steps.map((step, at): Step => ({ ...step, number: at + 1 }))

export const disputeReturn = request(
  'dispute-return',
  'return-dispute',
  { zh: '对退货提出异议', en: 'Dispute a return' },
  {
    order: { zh: '您对哪一笔订单的退货有异议？', en: 'The return of which order do you dispute?' },
    words: {
      zh: '退回来的东西和您的要求有什么不符？请说明情况，有照片可以一起发。',
      en: 'What is wrong with what came back? Say what you found; photos can come along.',
    },
  },
  {
    zh: '异议和您说的情况已转给商家支持，由同事核对退货记录后答复。',
    en: 'Your dispute and what you said go to seller support; a colleague looks at the return and answers you.',
  },
)

export const requestPayoutReport = request(
  'request-payout-report',
  'payout-report',
  { zh: '申请对账单', en: 'Request a payout report' },
  {
    words: {
      zh: '需要哪段时间的对账单？需要发票或其他格式也请说明。',
      en: 'For which period do you need the report? Say so too if you need an invoice or another format.',
    },
  },
  {
    zh: '对账单的申请已转给商家支持，做好后在这里发给您。',
    en: 'The request goes to seller support, who send the report to you here.',
  },
)

export const appeal = request(
  'appeal',
  'account-appeal',
  { zh: '申诉', en: 'Appeal' },
  {
    words: {
      zh: '您对哪一次处罚、扣分或下架申诉？请说明情况和理由。',
      en: 'Which penalty, points or removal do you appeal? Say what happened and why it should not stand.',
    },
  },
  {
    zh: '申诉和您的理由已转给商家支持，由没有参与处罚的同事复核。',
    en: 'Your appeal goes to seller support, where a colleague who had no part in it looks again.',
  },
)
