import { createWriteStream } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Transform, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { CeladonError } from '#platform/errors'
import { isId } from '#platform/ids'

/** Where a kept file is: both are ids made here, never words from outside. */
export type FilePlace = { tenantId: string; id: string }

/**
 * Where bytes are kept. What comes in is held apart under a name of its own until it is known what it is; nothing that is
 * held can be asked for.
 */
export type FileDisk = {
  /** @throws CeladonError FILE_TOO_LARGE; nothing is held then */
  hold: (name: string, body: Readable, limitBytes: number) => Promise<void>
  readHeld: (name: string) => Promise<Uint8Array>
  dropHeld: (name: string) => Promise<void>
  /** Left behind by a server that was killed: everything held since before then is dropped. */
  dropHeldBefore: (at: Date) => Promise<void>
  /** Durable once it returns. */
  keep: (place: FilePlace, bytes: Uint8Array) => Promise<void>
  read: (place: FilePlace) => Promise<Uint8Array>
  remove: (place: FilePlace) => Promise<void>
}

/** The port on a folder that nobody but the server enters. */
export const createFolderDisk = (folder: string): FileDisk => {
  const quarantine = join(folder, 'quarantine')
  const heldAt = (name: string): string => join(quarantine, checked(name))
  const keptAt = ({ tenantId, id }: FilePlace): string => join(folder, checked(tenantId), checked(id).slice(-2), id)
  return {
    hold: (name, body, limitBytes) => hold(heldAt(name), body, limitBytes),
    readHeld: (name) => readFile(heldAt(name)),
    dropHeld: (name) => rm(heldAt(name), { force: true }),
    dropHeldBefore: (at) => dropBefore(quarantine, at),
    keep: (place, bytes) => write(keptAt(place), bytes),
    read: (place) => readFile(keptAt(place)),
    remove: (place) => rm(keptAt(place), { force: true }),
  }
}

/** The last bolt: no path is made of anything that is not an id. */
const checked = (name: string): string => {
  if (!isId(name)) throw new CeladonError('NOT_FOUND')
  return name
}

const makeFolder = (path: string) => mkdir(path, { recursive: true, mode: 0o700 })

const hold = async (path: string, body: Readable, limitBytes: number): Promise<void> => {
  await makeFolder(dirname(path))
  try {
    await pipeline(body, upTo(limitBytes), createWriteStream(path, { flags: 'wx', mode: 0o600 }))
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
}

/** What is too much is heard out and dropped: a sender who is cut off in the middle never reads why. */
const upTo = (limitBytes: number): Transform => {
  let taken = 0
  return new Transform({
    transform: (chunk: Buffer, _, pass) => {
      taken += chunk.length
      pass(null, taken > limitBytes ? undefined : chunk)
    },
    flush: (pass) => pass(taken > limitBytes ? new CeladonError('FILE_TOO_LARGE') : null),
  })
}

/** Whole or not at all, and on the disk itself: what a row speaks of is there after a power cut. */
const write = async (path: string, bytes: Uint8Array): Promise<void> => {
  await makeFolder(dirname(path))
  const draft = `${path}.draft`
  const file = await open(draft, 'w', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(draft, path)
  const folder = await open(dirname(path), 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

const dropBefore = async (folder: string, at: Date): Promise<void> => {
  await makeFolder(folder)
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    const held = await stat(path).catch(() => undefined)
    if (held && held.mtime < at) await rm(path, { force: true })
  }
}
