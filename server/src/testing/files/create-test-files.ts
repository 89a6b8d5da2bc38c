import { buffer } from 'node:stream/consumers'
import { maskSensitive } from '#conversation/masking'
import { systemClock, type Clock } from '#platform/clock'
import type { Database } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { createFiles, type FileDisk, type Files } from '#platform/files'
import { createIds, systemRandomness } from '#platform/ids'

export const testFileLimitBytes = 4 * 1024 * 1024

/** Files as the server takes them in, kept in memory. */
export const createTestFiles = (
  database: Pick<Database, 'withTenant' | 'withDispatcher'>,
  { clock = systemClock, perMinute = 1_000_000 }: { clock?: Clock; perMinute?: number } = {},
): Files & { kept: Map<string, Uint8Array> } => {
  const kept = new Map<string, Uint8Array>()
  const files = createFiles({
    disk: createMemoryDisk(kept),
    database,
    clock,
    ids: createIds(clock, systemRandomness),
    maskText: (text) => maskSensitive(text).text,
    limitBytes: testFileLimitBytes,
    perMinute,
  })
  return { ...files, kept }
}

const createMemoryDisk = (kept: Map<string, Uint8Array>): FileDisk => {
  const held = new Map<string, Uint8Array>()
  const read = async (from: Map<string, Uint8Array>, name: string): Promise<Uint8Array> => {
    const bytes = from.get(name)
    if (!bytes) throw new CeladonError('NOT_FOUND')
    return bytes
  }
  return {
    hold: async (name, body, limitBytes) => {
      const bytes = await buffer(body)
      if (bytes.length > limitBytes) throw new CeladonError('FILE_TOO_LARGE')
      held.set(name, bytes)
    },
    readHeld: (name) => read(held, name),
    dropHeld: async (name) => void held.delete(name),
    dropHeldBefore: async () => held.clear(),
    keep: async ({ id }, bytes) => void kept.set(id, bytes),
    read: ({ id }) => read(kept, id),
    remove: async ({ id }) => void kept.delete(id),
  }
}
