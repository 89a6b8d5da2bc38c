import { createHash } from 'node:crypto'

/** What happens to one call. `pending` answers that it was taken up, and that it is done only when asked later. */
export type Misbehaviour = 'none' | 'time-out-before' | 'time-out-after' | 'refuse' | 'pending'

/** Of a hundred calls, how many. A key is refused at every call or at none. */
export type Shares = Partial<Record<Exclude<Misbehaviour, 'none'>, number>>

/** The same seed, key and count of calls under that key misbehave the same way. */
export const planMisbehaviour =
  (seed: number, shares: Shares) =>
  (key: string, call: number): Misbehaviour => {
    if (percentOf(`${seed} ${key}`) < (shares.refuse ?? 0)) return 'refuse'
    let left = percentOf(`${seed} ${key} ${call}`)
    for (const kind of ['time-out-before', 'time-out-after', 'pending'] as const) {
      left -= shares[kind] ?? 0
      if (left < 0) return kind
    }
    return 'none'
  }

const percentOf = (text: string): number => (createHash('sha256').update(text).digest().readUInt32BE() / 2 ** 32) * 100
