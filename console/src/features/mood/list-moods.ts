import type { DeskEntry } from '@celadon/contract'

/** Mood at each turn with the words that moved it. */
export function listMoods(entries: DeskEntry[]): { sentiment: number; words: string[] }[] {
  return entries.flatMap((entry) => (entry.turn === null ? [] : [entry.turn.reading.mood]))
}
