import type { ReturnRequest } from '@celadon/contract'
import { rmaNumberOf } from './do-effect.ts'
import type { EffectPorts } from './effect-ports.ts'
import type { Effect } from './effect.ts'

/** What the shop says of goods on their way back, or the carrier, whom the shop then believes. */
export type Arrival = 'here' | 'under-way' | 'never'

/** Goods that were never seen again by then do not come any more. */
const longestWayMs = 90 * 86_400_000

/**
 * Whether the goods of a run are back. The shop's own word counts first: it may have booked them in without a label, or
 * have called it off. Never throws: who cannot be asked has not said that they are here.
 */
export const lookForArrival = async (
  ports: EffectPorts,
  { tenantId, effects, now }: { tenantId: string; effects: readonly Effect[]; now: Date },
): Promise<Arrival> => {
  const act = effects.find(({ plan }) => plan.kind === 'shop')
  const rmaNumber = rmaNumberOf(effects)
  if (act?.plan.kind !== 'shop' || rmaNumber === null) return 'under-way'
  const which = { orderId: act.plan.wish.orderId, rmaNumber }
  try {
    const state = await ports.afterSales.findReturnState(tenantId, which)
    if (state && state in said) return said[state]!
    const label = effects.find(({ plan, state: made }) => plan.kind === 'label' && made === 'done')
    if (label?.trackingNumber && label.sentAt) {
      const parcel = { trackingNumber: label.trackingNumber, since: label.sentAt }
      if (await ports.carrier.hasArrived(tenantId, parcel)) {
        await ports.afterSales.receiveReturn(tenantId, which)
        return 'here'
      }
    }
  } catch {
    return 'under-way'
  }
  return act.sentAt !== null && now.getTime() - new Date(act.sentAt).getTime() > longestWayMs ? 'never' : 'under-way'
}

const said: Partial<Record<ReturnRequest['state'], Arrival>> = { received: 'here', closed: 'here', cancelled: 'never' }
