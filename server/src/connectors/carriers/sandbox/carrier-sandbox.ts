import { createHash } from 'node:crypto'
import type { CarrierPort, Label, LabelWanted } from '#commerce'
import type { Clock } from '#platform/clock'

export type DrawLabel = (label: LabelWanted & Omit<Label, 'pdf'>) => Promise<Uint8Array>

type Given = {
  drawLabel: DrawLabel
  clock: Clock
  /** How long a parcel is under way; null: nothing of it ever moves. */
  travelMs: number | null
}

/**
 * The tracking number comes of the key, and the arrival of the day of the label, so that a carrier that was started again
 * says the same.
 */
export const createCarrierSandbox = ({ drawLabel, clock, travelMs }: Given): CarrierPort => {
  const made = new Map<string, Promise<Label>>()
  const make = async (tenantId: string, wanted: LabelWanted): Promise<Label> => {
    const trackingNumber = numberOf(`${tenantId} ${wanted.key}`)
    const validUntil = dayAfter(wanted.at, validForMs)
    const pickUpOn = wanted.isPickedUp ? dayAfter(wanted.at, comesAfterMs) : null
    const label = { trackingNumber, validUntil, pickUpOn }
    return { ...label, pdf: await drawLabel({ ...wanted, ...label }) }
  }
  return {
    canPickUp: true,
    makeLabel: (tenantId, wanted) => {
      const name = `${tenantId} ${wanted.key}`
      const known = made.get(name)
      if (known) return known
      const making = make(tenantId, wanted)
      made.set(name, making)
      making.catch(() => made.delete(name))
      return making
    },
    findLabel: (tenantId, key) => made.get(`${tenantId} ${key}`) ?? Promise.resolve(undefined),
    hasArrived: async (_, { since }) =>
      travelMs !== null && clock.now().getTime() >= new Date(since).getTime() + travelMs,
  }
}

const dayAfter = (at: string, ms: number): string =>
  new Date(Date.parse(at) + ms + chinaAheadMs).toISOString().slice(0, 10)

const comesAfterMs = 86_400_000
const validForMs = 30 * 86_400_000
/** A carrier's days are those of where it drives. */
const chinaAheadMs = 8 * 3_600_000

const numberOf = (text: string): string => {
  const drawn = createHash('sha256').update(text).digest().readBigUInt64BE() % 1_000_000_000n
  return `SB${String(drawn).padStart(9, '0')}CN`
}
