import type { Address, Handover, InvoiceTitle, OrderAct, Wish } from '@celadon/contract'
import type { Reason } from '#features/reason'

/** What a form holds while it is filled in. `pieces` and `swaps` by the id of the line; '' is nothing chosen. */
export type ActAnswers = {
  reason: Reason
  pieces: Readonly<Record<string, number>>
  swaps: Readonly<Record<string, string>>
  methodId: string
  handover: Handover
  address: Address
  remedy: 'refund' | 'replacement'
  /** Ids of photos that the customer sent. */
  evidence: readonly string[]
  coupon: string
  invoice: InvoiceTitle
}

/** Each thing a form asks for. `method`: may be left to go back the way it came; `method-needed`: must be chosen. */
export type ActField =
  | 'lines'
  | 'swaps'
  | 'reason'
  | 'remedy'
  | 'evidence'
  | 'method'
  | 'method-needed'
  | 'handover'
  | 'address'
  | 'coupon'
  | 'invoice'

/** What each act asks for, in this order. */
export const actFields: Readonly<Record<OrderAct, readonly ActField[]>> = {
  'cancel-order': ['reason'],
  'change-address': ['address'],
  'change-items': ['swaps', 'method-needed'],
  'change-payment': ['method-needed'],
  'return-items': ['lines', 'reason', 'method', 'handover'],
  'exchange-items': ['swaps', 'reason', 'method', 'handover'],
  claim: ['lines', 'reason', 'remedy', 'evidence'],
  compensate: [],
  'hold-order': [],
  'apply-coupon': ['coupon', 'method'],
  'request-invoice': ['invoice'],
  'resend-invoice': [],
  'price-difference': ['lines'],
}

/** The wish of a filled form; null while something is missing. Whether it may be done is for the server to say. */
export function makeActWish(act: OrderAct, orderId: string, answers: ActAnswers): Wish | null {
  const reason = answers.reason === '' ? null : answers.reason
  const methodId = answers.methodId === '' ? null : answers.methodId
  const handover = answers.handover === 'pick-up' ? { handover: answers.handover } : {}
  const lines = chosenLines(answers)
  const swaps = chosenSwaps(answers)
  switch (act) {
    case 'cancel-order':
      return { kind: act, orderId, reason }
    case 'compensate':
    case 'hold-order':
    case 'resend-invoice':
      return { kind: act, orderId }
    case 'change-address':
      return isComplete(answers.address) ? { kind: act, orderId, address: trimmed(answers.address) } : null
    case 'change-items':
      return swaps.length > 0 && methodId !== null ? { kind: act, orderId, swaps, methodId } : null
    case 'change-payment':
      return methodId === null ? null : { kind: act, orderId, methodId }
    case 'return-items':
      return lines.length > 0 ? { kind: act, orderId, reason, lines, methodId, ...handover } : null
    case 'exchange-items':
      return swaps.length > 0 ? { kind: act, orderId, reason, swaps, methodId, ...handover } : null
    case 'claim':
      return lines.length > 0 && reason !== null
        ? { kind: act, orderId, reason, lines, remedy: answers.remedy, evidence: [...answers.evidence] }
        : null
    case 'apply-coupon':
      return answers.coupon === '' ? null : { kind: act, orderId, code: answers.coupon, methodId }
    case 'request-invoice':
      return invoiceWish(orderId, answers.invoice)
    case 'price-difference':
      return lines.length > 0 ? { kind: act, orderId, lines } : null
  }
}

const chosenLines = ({ pieces }: ActAnswers) =>
  Object.entries(pieces).flatMap(([lineId, quantity]) => (quantity > 0 ? [{ lineId, quantity }] : []))

const chosenSwaps = ({ swaps }: ActAnswers) =>
  Object.entries(swaps).flatMap(([lineId, newSku]) => (newSku === '' ? [] : [{ lineId, newSku }]))

const isComplete = ({ name, line1, city, postcode, country }: Address): boolean =>
  [name, line1, city, postcode, country].every((part) => part.trim() !== '')

const trimmed = (address: Address): Address => ({
  name: address.name.trim(),
  line1: address.line1.trim(),
  line2: address.line2.trim(),
  city: address.city.trim(),
  region: address.region.trim(),
  postcode: address.postcode.trim(),
  country: address.country.trim(),
  phone: address.phone.trim(),
})

/** A company's invoice bears its tax number. */
function invoiceWish(orderId: string, { kind, name, taxNumber }: InvoiceTitle): Wish | null {
  const number = taxNumber?.trim() ?? ''
  if (name.trim() === '' || (kind === 'company' && number === '')) return null
  const invoice = { kind, name: name.trim(), taxNumber: kind === 'company' ? number : null }
  return { kind: 'request-invoice', orderId, invoice }
}
