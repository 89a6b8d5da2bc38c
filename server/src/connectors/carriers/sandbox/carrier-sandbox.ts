import { createHash } from 'node:crypto'
import type { CarrierPort, Label, LabelWanted } from '#commerce'

export type DrawLabel = (label: LabelWanted & Omit<Label, 'pdf'>) => Promise<Uint8Array>

/** The tracking number comes of the key, so that a carrier that was started again gives the same one. */
export const createCarrierSandbox = ({ drawLabel }: { drawLabel: DrawLabel }): CarrierPort => {
  const made = new Map<string, Promise<Label>>()
  const make = async (tenantId: string, wanted: LabelWanted): Promise<Label> => {
    const trackingNumber = numberOf(`${tenantId} ${wanted.key}`)
    const validUntil = new Date(Date.parse(wanted.at) + validForMs + chinaAheadMs).toISOString().slice(0, 10)
    return { trackingNumber, validUntil, pdf: await drawLabel({ ...wanted, trackingNumber, validUntil }) }
  }
  return {
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
  }
}

const validForMs = 30 * 86_400_000
/** A carrier's days are those of where it drives. */
const chinaAheadMs = 8 * 3_600_000

const numberOf = (text: string): string => {
  const drawn = createHash('sha256').update(text).digest().readBigUInt64BE() % 1_000_000_000n
  return `SB${String(drawn).padStart(9, '0')}CN`
}
