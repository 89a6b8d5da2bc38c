import type { Policy, Release, Wish } from '@celadon/contract'
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
  const last = lastOfEachWish(turns)
  const changed = new Set<string>()
  const money = new Map<string, number>()
  let [approvals, refusals] = [0, 0]
  for (const { conversationId, record } of last) {
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
    conversations: new Set(last.map(({ conversationId }) => conversationId)).size,
    changed: changed.size,
    toCustomers: [...money].flatMap(([currency, amountMinor]) =>
      amountMinor === 0 ? [] : [{ currency, amountMinor }],
    ),
    approvals,
    refusals,
  }
}

/** What was ruled last on each: about other goods of the same order it is another wish, corrected it is the same. */
const lastOfEachWish = (turns: readonly KeptTurn[]): KeptTurn[] => {
  const last = new Map<string, { turn: KeptTurn; goods: ReadonlySet<string> }[]>()
  for (const turn of turns) {
    const wish = ruledIn(turn.record)?.wish
    if (!wish) continue
    const key = `${turn.conversationId} ${wish.kind} ${wish.orderId}`
    const goods = goodsOf(wish)
    const others = (last.get(key) ?? []).filter(
      (each) => goods.size > 0 && ![...goods].some((line) => each.goods.has(line)),
    )
    last.set(key, [...others, { turn, goods }])
  }
  return [...last.values()].flatMap((each) => each.map(({ turn }) => turn))
}

const goodsOf = (wish: Wish): ReadonlySet<string> => {
  if ('lines' in wish) return new Set(wish.lines.map(({ lineId }) => lineId))
  return new Set('swaps' in wish ? wish.swaps.map(({ lineId }) => lineId) : [])
}

const isVerdict = (outcome: RulingOutcome, verdict: RulingOutcome['verdict']): number =>
  outcome.verdict === verdict ? 1 : 0
