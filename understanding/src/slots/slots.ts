import type { UnderstandingContext } from '#context'
import { besides, overlaps, type FoundSlot } from './found-slot.ts'
import { findEmails } from './slot-address.ts'
import { findDates } from './slot-date.ts'
import { findMentions } from './slot-mention.ts'
import { findCodes, findMoney, findPhones, findQuantities } from './slot-numbers.ts'
import { findOrderNumbers } from './slot-order.ts'
import { findOrdinals } from './slot-ordinal.ts'
import { findParcels } from './slot-parcel.ts'

/**
 * Every slot of a text. The surest kinds take their words first: digits of a parcel number are no order, and those of an
 * order no telephone. Several slots of one type over the same words are candidates.
 */
export function findSlots(text: string, context: UnderstandingContext): FoundSlot[] {
  const looked = text.slice(0, longestLooked)
  const emails = findEmails(looked)
  const parcels = besides(findParcels(looked, context), emails)
  const codes = besides(findCodes(looked, context), [...emails, ...parcels])
  const dates = besides(findDates(looked, context), [...emails, ...parcels, ...codes])
  const money = besides(findMoney(looked), [...emails, ...parcels, ...codes])
  const sure = [...emails, ...parcels, ...codes, ...dates, ...money]
  const phones = besides(findPhones(looked), sure)
  const orders = findOrderNumbers(looked, context, [...sure, ...phones])
  const named = [...sure, ...phones, ...orders]
  const ordinals = orders.length > 0 ? [] : besides(findOrdinals(looked, context), named)
  const labels = ordinals.length > 0 || orders.length > 0 ? [] : findLabels(looked, context)
  return [
    ...named,
    ...orders.flatMap((slot) => choiceOf(slot, context)),
    ...ordinals,
    ...labels,
    ...besides(findMentions(looked, context), [...emails, ...parcels]),
    ...besides(findQuantities(looked), [...named, ...ordinals]),
  ].sort((one, other) => one.start - other.start || one.end - other.end)
}

/** An order number given where orders were offered is also the choice; not so when several fit. */
function choiceOf(slot: FoundSlot, { awaiting }: UnderstandingContext): FoundSlot[] {
  const isOffered = awaiting?.slot === 'order' && awaiting.options.some((option) => option.id === slot.value)
  return isOffered && slot.how === 'exact' ? [{ ...slot, type: 'choice' }] : []
}

const longestLooked = 2000

/** An option typed out instead of tapped. */
function findLabels(text: string, { awaiting }: UnderstandingContext): FoundSlot[] {
  const found = (awaiting?.options ?? []).flatMap((option): FoundSlot[] => {
    const label = option.label.normalize('NFKC').toLowerCase().trim()
    const start = label.length >= 2 ? text.indexOf(label) : -1
    return start === -1
      ? []
      : [{ type: 'choice', value: option.id, how: 'mention', confidence: 0.95, start, end: start + label.length }]
  })
  return found.filter(
    (slot) =>
      !found.some(
        (other) => other !== slot && overlaps(slot, other) && other.end - other.start > slot.end - slot.start,
      ),
  )
}

/** Numbers and addresses: their letters say nothing about what is wanted. */
export const isCode = ({ type, how }: FoundSlot): boolean =>
  ['email', 'tracking', 'rma', 'code', 'phone'].includes(type) ||
  (type === 'order' && how !== 'mention' && how !== 'ordinal')
