import type { UnderstandingContext } from '#context'
import { besides, overlaps, type FoundSlot } from './found-slot.ts'
import { findOptionWords } from './option-words.ts'
import { findDates } from './slot-date.ts'
import { findDurations } from './slot-duration.ts'
import { findEmails } from './slot-email.ts'
import { findIds } from './slot-id.ts'
import { findMentions } from './slot-mention.ts'
import { findMoney } from './slot-money.ts'
import { findNames } from './slot-name.ts'
import { findWishedOptions } from './slot-option.ts'
import { findOrderNumbers } from './slot-order.ts'
import { findOrdinals } from './slot-ordinal.ts'
import { findParcels } from './slot-parcel.ts'
import { findCodes, findPhones } from './slot-phone.ts'
import { findPlaces } from './slot-place.ts'
import { countOf, findQuantities } from './slot-quantity.ts'
import { findReasons } from './slot-reason.ts'
import { readDigitRuns, readWrittenNumbers } from '#digits'

/**
 * Every slot of a text. The surest kinds take their words first: digits of a parcel number are no order, and those of an
 * order no telephone. Several slots of one type over the same words are candidates.
 */
export function findSlots(text: string, context: UnderstandingContext): FoundSlot[] {
  const looked = text.slice(0, longestLooked)
  const codes = findNumbersThatName(looked, context)
  const numbers = readWrittenNumbers(looked)
  const people = besides([...findPlaces(looked), ...findNames(looked)], codes)
  const sure = [...codes, ...people]
  const dates = besides(findDates(looked, context), sure)
  const money = besides(findMoney(looked, numbers), [...sure, ...dates])
  const timed = [...sure, ...dates, ...money, ...besides(findDurations(looked), [...sure, ...dates, ...money])]
  const orders = findOrderNumbers(looked, context, timed)
  const named = [...timed, ...orders]
  const ordinals = orders.length > 0 ? [] : besides(findOrdinals(looked, context), named)
  const labels = ordinals.length > 0 || orders.length > 0 ? [] : findLabels(looked, context)
  const goods = findGoodsAndOptions(looked, context, [...named, ...ordinals])
  const counts = goods.filter((slot) => slot.type === 'product').flatMap((slot) => countOf(numbers, looked, slot.start))
  return [
    ...named,
    ...orders.flatMap((slot) => choiceOf(slot, context)),
    ...ordinals,
    ...labels,
    ...goods,
    ...onePerPlace(besides([...findQuantities(looked, numbers), ...counts], [...named, ...ordinals])),
    ...findReasons(looked),
  ].sort((one, other) => one.start - other.start || one.end - other.end)
}

/** Addresses, parcels, codes and telephone numbers: what is surest by its shape. */
function findNumbersThatName(text: string, context: UnderstandingContext): FoundSlot[] {
  const emails = findEmails(text)
  if (!/[0-9]/.test(text)) return [...emails, ...findCodes(text, context, [])]
  const runs = readDigitRuns(text)
  const ids = besides(findIds(text, context.ids ?? noIds), emails)
  const parcels = besides(findParcels(text, context), [...emails, ...ids])
  const codes = besides(findCodes(text, context, runs), [...emails, ...ids, ...parcels])
  const sure = [...emails, ...ids, ...parcels, ...codes]
  return [...sure, ...besides(findPhones(text, runs), sure)]
}

const noIds = [] as const

/** What is wished for instead is no word for what one has. */
function findGoodsAndOptions(text: string, context: UnderstandingContext, taken: readonly FoundSlot[]): FoundSlot[] {
  const options = findOptionWords(text)
  const isChoosing = context.awaiting?.slot === 'order'
  const wished = isChoosing ? [] : besides(findWishedOptions(text, options, context.orders), taken)
  return [...wished, ...findMentions(text, context, options, [...wished, ...taken.filter(isWritten)])]
}

/** Not so for orders by their place or lengths of time, which may stand in the same words. */
const isWritten = ({ type }: FoundSlot): boolean =>
  ['email', 'tracking', 'address', 'name', 'id', 'date', 'period'].includes(type)

const onePerPlace = (slots: readonly FoundSlot[]): FoundSlot[] =>
  slots.filter((slot, at) => !slots.slice(0, at).some((before) => overlaps(before, slot)))

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
  ['email', 'tracking', 'rma', 'code', 'phone', 'id', 'postcode', 'name'].includes(type) ||
  (type === 'order' && how !== 'mention' && how !== 'ordinal')
