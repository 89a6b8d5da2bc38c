import type { EffectPlan, GoodsReceived } from '@celadon/contract'
import { findEffects, findReturnRun, type EffectResult } from '#automation/effects'
import { postNote } from '#conversation'
import { loadConversation } from '#conversation/heads'
import { recordAudit } from '#platform/audit'
import { CeladonError } from '#platform/errors'
import type { Actor as CappedActor, Given } from '#policy'
import { words } from '#turn/words'
import { announceChange } from './announce.ts'
import { beginEffects } from './continue-run.ts'
import { noteBy } from './new-entries.ts'
import { readGivenFor, type MemberPlace } from './read-given-for.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

/**
 * A member has the goods of a return in front of them. The shop books them in, and what the ruling of that return put off
 * until then is done, once, as when the carrier had said it. Money above the member's own cap takes somebody else's word.
 * @throws NOT_FOUND for goods that are not this customer's, NOT_OWNER, ABOVE_OWN_CAP
 */
export const receiveGoods = async (
  deps: TurnDependencies,
  { rmaNumber, ...place }: MemberPlace & GoodsReceived,
): Promise<void> => {
  const { given } = await readGivenFor(deps, place)
  const orderId = orderOf(rmaNumber, given)
  if (orderId === undefined) throw new CeladonError('NOT_FOUND')
  const { tenantId } = place
  const runId = await deps.database.withTenant({ tenantId }, async (tx) => {
    const found = await findReturnRun(tx, rmaNumber)
    if (found !== undefined) checkCap((await findEffects(tx, [found])).get(found) ?? [], given.actor)
    return found
  })
  await deps.afterSales.receiveReturn(tenantId, { orderId, rmaNumber })
  await noteArrival(deps, place, rmaNumber)
  if (runId !== undefined) beginEffects(deps, { tenantId, runId })
}

const orderOf = (rmaNumber: string, { facts }: Given): string | undefined =>
  facts.shop.dealings.find(({ returns }) => returns.some((each) => each.rmaNumber === rmaNumber))?.orderId

/** All of it together, as when it was asked for. @throws ABOVE_OWN_CAP */
const checkCap = (effects: readonly EffectResult[], actor: CappedActor | undefined): void => {
  const totals = new Map<string, number>()
  for (const { amountMinor, currency } of effects.flatMap(paidOnArrival))
    totals.set(currency, (totals.get(currency) ?? 0) + amountMinor)
  for (const [currency, amountMinor] of totals) {
    const cap = actor?.caps.find((each) => each.currency === currency)
    if (!cap || cap.amountMinor < amountMinor) throw new CeladonError('ABOVE_OWN_CAP')
  }
}

const paidOnArrival = ({ plan, state }: EffectResult): Extract<EffectPlan, { kind: 'refund' }>['amount'][] =>
  plan.kind === 'refund' && state === 'waiting' ? [plan.amount] : []

const noteArrival = async (
  deps: TurnDependencies,
  { tenantId, member, conversationId }: MemberPlace,
  rmaNumber: string,
): Promise<void> => {
  const entries = await deps.database.withTenant({ tenantId }, async (tx) => {
    const { language } = await loadConversation(tx, conversationId)
    const entry = noteBy(deps.ids.next(), member, {
      text: words[language].system.goodsReceived(rmaNumber),
      clientMessageId: `goods-${rmaNumber}-${member.id}`,
    })
    const now = deps.clock.now().toISOString()
    const posted = await postNote(tx, { conversationId, now, entry })
    if (posted.isNew)
      await recordAudit(tx, {
        tenantId,
        at: now,
        by: member.id,
        act: 'goods.received',
        about: { kind: 'return', id: rmaNumber },
        details: { conversationId },
      })
    return posted.entries
  })
  announceChange(deps, tenantId, conversationId, entries)
}
