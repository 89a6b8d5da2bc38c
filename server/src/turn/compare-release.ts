import type { Policy, Release, Wish } from '@celadon/contract'
import type { KeptTurn } from '#oversight'
import { isSameOutcome, ruleAgain, type RulingOutcome } from '#policy/replay'
import { ruledIn } from './replay-turn.ts'
import type { Situation } from './situation.ts'

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

type Asked = { turn: KeptTurn; runId: string | undefined; wish: Wish; isRefused: boolean }

/**
 * What was ruled last on each: a wish is one run, however it is corrected, and what was refused and asked for again. Older
 * records name no run: of those the goods tell.
 */
const lastOfEachWish = (turns: readonly KeptTurn[]): KeptTurn[] => {
  const last = new Map<string, Asked[]>()
  for (const turn of turns) {
    const ruled = ruledIn(turn.record)
    if (!ruled) continue
    const { advance } = turn.record.facts as Partial<Pick<Situation, 'advance'>>
    const asked = {
      turn,
      runId: advance?.runs?.at(-1)?.id,
      wish: ruled.wish,
      isRefused: ruled.outcome.verdict === 'deny',
    }
    const others = (last.get(turn.conversationId) ?? []).filter((earlier) => !isSameWish(earlier, asked))
    last.set(turn.conversationId, [...others, asked])
  }
  return [...last.values()].flatMap((each) => each.map(({ turn }) => turn))
}

const isSameWish = (earlier: Asked, asked: Asked): boolean => {
  if (earlier.runId !== undefined && asked.runId !== undefined) {
    if (earlier.runId === asked.runId) return true
    if (!earlier.isRefused) return false
  }
  const [one, other] = [earlier.wish, asked.wish]
  if (one.kind !== other.kind || one.orderId !== other.orderId) return false
  const goods = goodsOf(other)
  return goods.size === 0 || [...goods].some((line) => goodsOf(one).has(line))
}

const goodsOf = (wish: Wish): ReadonlySet<string> => {
  if ('lines' in wish) return new Set(wish.lines.map(({ lineId }) => lineId))
  return new Set('swaps' in wish ? wish.swaps.map(({ lineId }) => lineId) : [])
}

const isVerdict = (outcome: RulingOutcome, verdict: RulingOutcome['verdict']): number =>
  outcome.verdict === verdict ? 1 : 0
