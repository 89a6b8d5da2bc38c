import type { ClauseUsed, Ground, Localized, Run } from '@celadon/contract'
import { words } from '#automation/words'
import type { Asks, PlannedRun, RunFacts } from './planned-run.ts'

export type Given = { facts: RunFacts; asks: Asks }

export const endsWith = (run: Run, status: Run['status'], text: string): PlannedRun => ({
  ...plain({ ...run, status }),
  parts: text === '' ? [] : [{ type: 'text', text }],
})

export const plain = (run: Run): PlannedRun => ({
  run,
  parts: [],
  grounds: [],
  awaiting: null,
  effects: [],
  notes: [],
  isAside: false,
  isStuck: false,
  handsOff: false,
  mayBeAnswered: false,
})

export const orderGrounds = (run: Run, { orders, ordersReadAt, language }: RunFacts): Ground[] => {
  const order = orders.find((candidate) => candidate.externalId === run.answers.orderId)
  if (!order) return []
  const title = words[language].orderTitle(order.number)
  return [
    {
      kind: 'record',
      recordType: 'order',
      recordId: order.externalId,
      title,
      detail: order.rawStatus,
      readAt: ordersReadAt,
    },
  ]
}

/** The record of the membership, as it was read. */
export const membershipGrounds = ({ shop, language }: RunFacts): Ground[] => {
  const { membership } = shop.account
  if (!membership) return []
  return [
    {
      kind: 'record',
      recordType: 'membership',
      recordId: membership.id,
      title: membership.plan[language],
      detail: membership.endsAt.slice(0, 10),
      readAt: shop.readAt,
    },
  ]
}

export const clauseGrounds = (
  clauses: readonly ClauseUsed[],
  { language, now }: Pick<RunFacts, 'language' | 'now'>,
): Ground[] =>
  clauses.map((used) => ({
    kind: 'clause',
    policy: used.policy,
    version: used.version,
    clause: used.clause,
    title: titleOf(used)?.[language] ?? words[language].policyTitle(used.policy, used.version),
    quote: used.sentence[language],
    readAt: now.toISOString(),
  }))

/** What binds besides anybody's rules has no name and no version. */
const titleOf = ({ policy }: ClauseUsed): Localized | undefined => besides[policy.split(':', 1)[0] ?? '']

const besides: Readonly<Record<string, Localized>> = {
  exception: { zh: '例外', en: 'Exception' },
  directive: { zh: '店家的许可', en: 'Leave given by the shop' },
}

export const stopOption = ({ language }: RunFacts) => ({ id: 'cancel-run', label: words[language].stop })
