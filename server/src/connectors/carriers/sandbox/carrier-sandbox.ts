import { createHash } from 'node:crypto'
import type { CarrierPort, LabelWanted } from '#commerce'

export type DrawLabel = (label: LabelWanted & { trackingNumber: string }) => Promise<Uint8Array>

type Made = { trackingNumber: string; pdf: Uint8Array }

/** The tracking number comes of the key, so that a carrier that was started again gives the same one. */
export const createCarrierSandbox = ({ drawLabel }: { drawLabel: DrawLabel }): CarrierPort => {
  const made = new Map<string, Promise<Made>>()
  const make = async (tenantId: string, wanted: LabelWanted): Promise<Made> => {
    const trackingNumber = numberOf(`${tenantId} ${wanted.key}`)
    return { trackingNumber, pdf: await drawLabel({ ...wanted, trackingNumber }) }
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

const numberOf = (text: string): string => {
  const drawn = createHash('sha256').update(text).digest().readBigUInt64BE() % 1_000_000_000n
  return `SB${String(drawn).padStart(9, '0')}CN`
}
