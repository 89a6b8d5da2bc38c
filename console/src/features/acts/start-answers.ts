import type { Address, Order, OrderAct, OrderDesk, OrderToActOn, Wish } from '@celadon/contract'
import { actFields, type ActAnswers } from './make-act-wish.ts'

/** A form as it opens: with what is known, and with the one choice where there is only one. */
export function startAnswers(
  act: OrderAct,
  { items }: Order,
  { methods, coupons }: OrderDesk,
  { shipTo }: OrderToActOn,
): ActAnswers {
  const [only] = items.length === 1 ? items : []
  const needsMethod = actFields[act].includes('method-needed')
  return {
    reason: '',
    pieces: only === undefined ? {} : { [only.lineId]: only.quantity },
    swaps: {},
    methodId: needsMethod ? (methods[0]?.id ?? '') : '',
    handover: 'drop-off',
    address: shipTo ?? nowhere,
    remedy: 'refund',
    evidence: [],
    coupon: coupons[0]?.code ?? '',
    invoice: { kind: 'personal', name: shipTo?.name ?? '', taxNumber: null },
  }
}

/** What a wish says by itself: its reason, its lines and its remedy. Addresses and ways to pay are never taken over unseen. */
export function answersOf(wish: Wish): Partial<ActAnswers> {
  return {
    ...('reason' in wish && wish.reason !== null && { reason: wish.reason }),
    ...('lines' in wish && {
      pieces: Object.fromEntries(wish.lines.map(({ lineId, quantity }) => [lineId, quantity])),
    }),
    ...('remedy' in wish && { remedy: wish.remedy }),
  }
}

const nowhere: Address = {
  name: '',
  line1: '',
  line2: '',
  city: '',
  region: '',
  postcode: '',
  country: '',
  phone: '',
}
