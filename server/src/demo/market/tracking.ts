import type { DeliveryStatus, Localized, TrackingEvent } from '@celadon/contract'
import type { Calendar } from './calendar.ts'
import type { ParcelPlan } from './order-plan.ts'

/** What the couriers write beside a scan. */
const scans = {
  announced: { zh: '商家已下单，等待揽收', en: 'Announced by the seller, waiting for pick-up' },
  collected: { zh: '快递已揽收', en: 'Picked up by the courier' },
  atHub: { zh: '已到达转运中心', en: 'Arrived at the hub' },
  goingOut: { zh: '正在派送', en: 'Out for delivery' },
  noAnswer: { zh: '派送时无人签收，将再次派送', en: 'Nobody was there to receive it; another try follows' },
  atPoint: { zh: '已放入代收点，请凭取件码领取', en: 'At the pick-up point, ready to collect with the code' },
  received: { zh: '已签收', en: 'Received' },
  lost: { zh: '快递公司确认包裹丢失', en: 'The courier confirms that the parcel is lost' },
} as const satisfies Record<string, Localized>

const hub = { zh: '杭州', en: 'Hangzhou' }

/** A parcel's scans, oldest first, from the seller's town to the buyer's. */
export const trackParcel = (
  plan: ParcelPlan,
  calendar: Calendar,
  towns: { from: Localized; to: Localized },
): TrackingEvent[] => {
  const { sentDaysAgo, lastScanDaysAgo: last } = plan
  const scan = (
    daysAgo: number,
    time: string,
    status: DeliveryStatus,
    place: Localized,
    text: Localized,
  ): TrackingEvent => ({
    at: calendar.past(daysAgo, time),
    status,
    place,
    text,
  })
  const start = scan(sentDaysAgo, '16:10', 'info-received', towns.from, scans.announced)
  const collected = scan(sentDaysAgo, '18:40', 'in-transit', towns.from, scans.collected)
  const atHub = scan(Math.min(last, sentDaysAgo - 1), '05:50', 'in-transit', hub, scans.atHub)
  const earlyHub = scan(sentDaysAgo - 1, '05:50', 'in-transit', hub, scans.atHub)
  const goingOut = scan(last, '08:05', 'out-for-delivery', towns.to, scans.goingOut)
  switch (plan.status) {
    case 'pending':
      return []
    case 'info-received':
      return [start]
    case 'in-transit':
    case 'expired':
      return [start, collected, atHub]
    case 'out-for-delivery':
      return [start, collected, earlyHub, goingOut]
    case 'attempt-failed':
      return [start, collected, earlyHub, goingOut, scan(last, '11:20', plan.status, towns.to, scans.noAnswer)]
    case 'available-for-pickup':
      return [start, collected, earlyHub, goingOut, scan(last, '11:20', plan.status, towns.to, scans.atPoint)]
    case 'delivered':
      return [start, collected, earlyHub, goingOut, scan(last, '14:35', plan.status, towns.to, scans.received)]
    case 'exception':
      return [start, collected, earlyHub, scan(last, '09:30', plan.status, hub, scans.lost)]
  }
}
