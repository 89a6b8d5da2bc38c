import type { FieldKind } from '@celadon/contract'
import type { FieldFacts, FieldFound, FieldRead } from './field.ts'
import { readAddress } from './read-address.ts'
import { readCoupon } from './read-coupon.ts'
import { readHandover } from './read-handover.ts'
import { readInvoice } from './read-invoice.ts'
import { readLines } from './read-lines.ts'
import { readMethod } from './read-method.ts'
import { readOrder } from './read-order.ts'
import { readPhoto } from './read-photo.ts'
import { readReason, readRemedy } from './read-reason.ts'
import { readSwaps } from './read-swaps.ts'
import { readWords } from './read-words.ts'

/** What the words or taps say about one field; null: nothing. Pure. */
export const readField = (read: FieldRead, facts: FieldFacts): FieldFound | null => readers[read.kind](read, facts)

const readers: Record<FieldKind, (read: FieldRead, facts: FieldFacts) => FieldFound | null> = {
  order: readOrder,
  lines: readLines,
  swaps: readSwaps,
  method: readMethod,
  address: readAddress,
  reason: readReason,
  remedy: readRemedy,
  photo: readPhoto,
  handover: readHandover,
  invoice: readInvoice,
  coupon: readCoupon,
  words: readWords,
}
