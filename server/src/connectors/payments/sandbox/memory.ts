import type { MoneyMove } from '#commerce'

/** A movement as the provider remembers it. `looks`: how often it still answers that it is not done. */
export type Kept = { innerKey: string; move: MoneyMove; atMs: number; looks: number }

/** What the provider knows, by order: it lasts as long as the sandbox. */
export const createMemory = () => {
  const kept = new Map<string, Kept[]>()
  const calls = new Map<string, number>()
  const placeOf = (tenantId: string, { orderId }: MoneyMove): string => `${tenantId} ${orderId}`
  const list = (tenantId: string, move: MoneyMove): readonly Kept[] => kept.get(placeOf(tenantId, move)) ?? []
  return {
    list,
    /** How many calls came under this key, this one among them. */
    countCall: (tenantId: string, key: string): number => {
      const call = (calls.get(`${tenantId} ${key}`) ?? 0) + 1
      calls.set(`${tenantId} ${key}`, call)
      return call
    },
    /** The inner port hears another key each time that a key is used again after it was forgotten. */
    keep: (tenantId: string, move: MoneyMove, given: { atMs: number; looks: number }): Kept => {
      const before = list(tenantId, move)
      const times = before.filter((one) => one.move.key === move.key).length
      const one = { ...given, move, innerKey: times === 0 ? move.key : `${move.key} again ${times}` }
      kept.set(placeOf(tenantId, move), [...before, one])
      return one
    },
    forget: (tenantId: string, one: Kept): void => {
      kept.set(
        placeOf(tenantId, one.move),
        list(tenantId, one.move).filter((other) => other !== one),
      )
    },
  }
}
