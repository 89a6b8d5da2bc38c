import type { Readable } from 'node:stream'
import type { AttachedFile } from '@celadon/contract'
import type { Clock } from '#platform/clock'
import type { Database } from '#platform/database'
import { CeladonError } from '#platform/errors'
import type { Ids } from '#platform/ids'
import { createRateLimit } from '#platform/wire'
import { cleanFile } from './clean-file.ts'
import type { FileDisk, FilePlace } from './disk.ts'
import { countFiles, deleteUnsent, insertFile, listUnsent, type Uploader } from './file-store.ts'
import { createGate } from './gate.ts'

/** Bytes as a listener hands them over. `name` is what their sender calls them. */
export type Upload = { tenantId: string; conversationId: string; uploader: Uploader; name: string; body: Readable }

export type FilesDependencies = {
  disk: FileDisk
  database: Pick<Database, 'withTenant' | 'withDispatcher'>
  clock: Clock
  ids: Ids
  /** Takes card numbers out of a text. */
  maskText: (text: string) => string
  /** Of one file, in bytes. */
  limitBytes: number
  perMinute?: number
}

export type Files = {
  /** @throws CeladonError RATE_LIMITED, TOO_MANY_FILES, FILE_TOO_LARGE, FILE_TYPE_REFUSED, HEIC_REFUSED, PICTURE_TOO_LARGE, FILE_UNREADABLE */
  take: (upload: Upload) => Promise<AttachedFile>
  read: (place: FilePlace) => Promise<Uint8Array>
  /** Drops what was posted and never sent. */
  sweep: () => Promise<void>
}

/** A file that is not sent within a day is dropped. */
export const unsentMs = 86_400_000

/** What one conversation may hold. */
const mostFiles = 60
const mostBytes = 256 * 1024 * 1024

/** How many one conversation may post in a minute; they may come at once. */
const usualPerMinute = 20

/** Pictures that are drawn at the same time. Each may need a hundred megabytes while it is. */
const drawnAtOnce = 1

export const createFiles = (deps: FilesDependencies): Files => {
  const perMinute = deps.perMinute ?? usualPerMinute
  const posts = createRateLimit({ clock: deps.clock, perMinute, burst: perMinute })
  const gate = createGate(drawnAtOnce)
  return {
    take: async (upload) => {
      posts.checkRate(upload.conversationId)
      await checkRoom(deps, upload)
      const held = deps.ids.next()
      await deps.disk.hold(held, upload.body, deps.limitBytes)
      try {
        return await gate(() => keep(deps, upload, held))
      } finally {
        await deps.disk.dropHeld(held)
      }
    },
    read: deps.disk.read,
    sweep: () => sweep(deps),
  }
}

/** Looked at before the bytes: several at once may pass it together, which the rate bounds. */
const checkRoom = async ({ database }: FilesDependencies, { tenantId, conversationId }: Upload): Promise<void> => {
  const held = await database.withTenant({ tenantId }, (tx) => countFiles(tx, conversationId))
  if (held.files >= mostFiles || held.bytes >= mostBytes) throw new CeladonError('TOO_MANY_FILES')
}

const keep = async (deps: FilesDependencies, upload: Upload, held: string): Promise<AttachedFile> => {
  const { tenantId, conversationId, uploader, name } = upload
  const bytes = await deps.disk.readHeld(held)
  const clean = await cleanFile({ name: deps.maskText(name), bytes }, deps.maskText)
  const place = { tenantId, id: deps.ids.next() }
  await deps.disk.keep(place, clean.bytes)
  const now = deps.clock.now().toISOString()
  try {
    await deps.database.withTenant({ tenantId }, (tx) =>
      insertFile(tx, { ...clean, ...place, conversationId, uploader, now }),
    )
  } catch (error) {
    await deps.disk.remove(place)
    throw error
  }
  const { mediaType, width, height } = clean
  return { id: place.id, name: clean.name, mediaType, bytes: clean.bytes.length, width, height }
}

/** The bytes first: a row without bytes is found again by the next sweep, bytes without a row never. */
const sweep = async ({ database, disk, clock }: FilesDependencies): Promise<void> => {
  const now = clock.now().getTime()
  await disk.dropHeldBefore(new Date(now - heldMs))
  // An hour later than anybody may still send it, so that none is taken from under a message.
  const before = new Date(now - unsentMs - heldMs).toISOString()
  for (const place of await database.withDispatcher((tx) => listUnsent(tx, before))) {
    await disk.remove(place)
    await database.withDispatcher((tx) => deleteUnsent(tx, place))
  }
}

const heldMs = 3_600_000
