import type { Slot } from '@celadon/contract'
import type { Stretch } from '#text'

/** A slot by its place in the normalised text. */
export type FoundSlot = Stretch & Pick<Slot, 'type' | 'value' | 'how' | 'confidence'>

export const overlaps = (one: Stretch, other: Stretch): boolean => one.start < other.end && other.start < one.end

/** Those that overlap nothing found before them. */
export const besides = (found: readonly FoundSlot[], taken: readonly Stretch[]): FoundSlot[] =>
  found.filter((slot) => !taken.some((stretch) => overlaps(slot, stretch)))
