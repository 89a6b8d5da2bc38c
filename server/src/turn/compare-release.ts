import type { Policy, Release } from '@celadon/contract'
import type { KeptTurn } from '#oversight'
import { isSameOutcome, ruleAgain, type RulingOutcome } from '#policy/replay'
import { ruledIn } from './replay-turn.ts'

export type ReleaseCount = Pick<Release, 'conversations' | 'changed' | 'toCustomers' | 'approvals' | 'refusals'>

/**
 * What these rules would have changed of these turns. In a conversation the last ruling on each wish counts: what was
 * asked for again is one wish. Pure.
 */
export const compareRelease = (
  turns: readonly KeptTurn[],
  { now, changed: rules }: { now: readonly Policy[]; changed: readonly Policy[] },
): ReleaseCount => {
  const last = new Map<string, KeptTurn>()
  for (const turn of turns) {
    const wish = ruledIn(turn.record)?.wish
    if (wish) last.set(`${turn.conversationId} ${wish.kind} ${wish.orderId}`, turn)
  }
  const changed = new Set<string>()
  const money = new Map<string, number>()
  let [approvals, refusals] = [0, 0]
  for (const { conversationId, record } of last.values()) {
    const ruled = ruledIn(record)!
    const [from, to] = [ruleAgain(ruled, now), ruleAgain(ruled, rules)]
    if (isSameOutcome(from, to)) continue
    changed.add(conversationId)
    approvals += isVerdict(to, 'needs-approval') - isVerdict(from, 'needs-approval')
    refusals += isVerdict(to, 'deny') - isVerdict(from, 'deny')
    for (const [outcome, sign] of [
      [to, 1],
      [from, -1],
    ] as const)
      if (outcome.currency)
        money.set(outcome.currency, (money.get(outcome.currency) ?? 0) + sign * outcome.toCustomerMinor)
  }
  return {
    conversations: new Set([...last.values()].map(({ conversationId }) => conversationId)).size,
    changed: changed.size,
    toCustomers: [...money].flatMap(([currency, amountMinor]) =>
      amountMinor === 0 ? [] : [{ currency, amountMinor }],
    ),
    approvals,
    refusals,
  }
}

const isVerdict = (outcome: RulingOutcome, verdict: RulingOutcome['verdict']): number =>
  outcome.verdict === verdict ? 1 : 0
