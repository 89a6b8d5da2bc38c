import type { DeliveryStatus, OrderStatus } from '@celadon/contract'
import type { WordKey } from '#language'

export type Tone = 'ok' | 'warn' | 'bad' | 'system'

/** The colour beside the word of a state, never instead of it. */
export const orderTones: Record<OrderStatus, Tone> = {
  unpaid: 'warn',
  paid: 'system',
  packed: 'system',
  shipped: 'system',
  late: 'warn',
  lost: 'bad',
  'partly-delivered': 'warn',
  delivered: 'ok',
  returned: 'system',
  refunded: 'ok',
  cancelled: 'system',
}

export const deliveryTones: Record<DeliveryStatus, Tone> = {
  pending: 'system',
  'info-received': 'system',
  'in-transit': 'system',
  'out-for-delivery': 'system',
  'attempt-failed': 'warn',
  'available-for-pickup': 'warn',
  delivered: 'ok',
  exception: 'bad',
  expired: 'bad',
}

export function deliveryWord(status: DeliveryStatus): WordKey {
  return status === 'info-received' ? 'delivery.announced' : `delivery.${status}`
}
