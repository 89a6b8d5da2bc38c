import { PortRefusal, type MoneyLookUp, type MoneyMove, type MoneyMoved, type PaymentPort } from '#commerce'
import type { Clock } from '#platform/clock'
import { createMemory, type Kept } from './memory.ts'
import type { Misbehaviour } from './plan-misbehaviour.ts'

type Wishes = {
  /** Whose money really moves. It must remember keys for ever. */
  inner: PaymentPort
  clock: Clock
  /** An older key is forgotten: the same move under it happens AGAIN. */
  keyLifetimeMs: number
  isLookUpComplete?: boolean
  plan: (key: string, call: number) => Misbehaviour
}

/** How often a pending movement is looked at before it is done. */
const looksUntilDone = 2

export const createPaymentSandbox = (wishes: Wishes): PaymentPort => {
  const { inner, clock, keyLifetimeMs, plan } = wishes
  const memory = createMemory()
  const isLiving = ({ atMs }: Kept): boolean => clock.now().getTime() - atMs <= keyLifetimeMs
  const ask = async (tenantId: string, one: Kept): Promise<MoneyMoved> => {
    try {
      return await inner.move(tenantId, { ...one.move, key: one.innerKey })
    } catch (error) {
      if (error instanceof PortRefusal) memory.forget(tenantId, one)
      throw error
    }
  }

  return {
    keyLifetimeMs,
    isLookUpComplete: wishes.isLookUpComplete ?? true,
    move: async (tenantId, move) => {
      const misbehaviour = plan(move.key, memory.countCall(tenantId, move.key))
      if (misbehaviour === 'time-out-before') throw new Error('the provider did not answer')
      const known = memory.list(tenantId, move).find((one) => one.move.key === move.key && isLiving(one))
      if (misbehaviour === 'refuse' && !known) throw new PortRefusal('declined')
      const looks = misbehaviour === 'pending' ? looksUntilDone : 0
      const one = known ?? memory.keep(tenantId, move, { atMs: clock.now().getTime(), looks })
      const moved = await ask(tenantId, one)
      if (misbehaviour === 'time-out-after') throw new Error('the provider did it and did not answer')
      return show(one, moved)
    },
    find: async (tenantId, move, lookUp) => {
      const all = memory.list(tenantId, move)
      for (const one of all.filter((candidate) => mayBe(candidate, move, lookUp, isLiving))) {
        const moved = await inner.find(tenantId, { ...one.move, key: one.innerKey }, { by: 'key' })
        if (moved && fits(moved, lookUp)) return show(one, moved)
      }
      // What was moved before this sandbox was started is as the inner port has it.
      return all.some((one) => one.move.key === move.key) ? undefined : inner.find(tenantId, move, lookUp)
    },
  }
}

const show = (one: Kept, moved: MoneyMoved): MoneyMoved => {
  if (one.looks === 0) return moved
  one.looks -= 1
  return { ...moved, state: 'pending' }
}

const mayBe = (one: Kept, move: MoneyMove, lookUp: MoneyLookUp, isLiving: (one: Kept) => boolean): boolean => {
  const isSameKey = one.move.key === move.key
  if (lookUp.by === 'key') return isSameKey && isLiving(one)
  return lookUp.by === 'reference' || (isAlike(one.move, move) && (isSameKey || !isLiving(one)))
}

const isAlike = (one: MoneyMove, other: MoneyMove): boolean =>
  one.kind === other.kind &&
  one.methodId === other.methodId &&
  one.amount.amountMinor === other.amount.amountMinor &&
  one.amount.currency === other.amount.currency

const fits = ({ reference }: MoneyMoved, lookUp: MoneyLookUp): boolean => {
  if (lookUp.by === 'reference') return reference === lookUp.reference
  return lookUp.by === 'key' || !lookUp.known.includes(reference)
}
