import type { Slot } from '@celadon/contract'
import type { Stretch } from '#text'

/** A slot by its place in the normalised text. */
export type FoundSlot = Stretch & Omit<Slot, 'text' | 'start' | 'end'>

export const overlaps = (one: Stretch, other: Stretch): boolean => one.start < other.end && other.start < one.end

/** Those that overlap nothing found before them. */
export const besides = <S extends Stretch>(found: readonly S[], taken: readonly Stretch[]): S[] =>
  found.filter((slot) => !taken.some((stretch) => overlaps(slot, stretch)))

/** Of those that overlap the surest, then the longest stays, with every candidate for the same words. */
export function surestFirst(found: readonly FoundSlot[]): FoundSlot[] {
  if (found.length < 2) return [...found]
  const sorted = found.toSorted((a, b) => b.confidence - a.confidence || b.end - b.start - (a.end - a.start))
  return sorted.reduce<FoundSlot[]>((kept, slot) => {
    const others = kept.filter((other) => other.start !== slot.start || other.end !== slot.end)
    return besides([slot], others).length > 0 ? [...kept, slot] : kept
  }, [])
}
