import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, expect, test } from 'vitest'
import { systemClock } from '#platform/clock'
import { createIds, systemRandomness } from '#platform/ids'
import { createFolderDisk } from './disk.ts'

const folder = mkdtempSync(join(tmpdir(), 'celadon-files-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const disk = createFolderDisk(folder)
const ids = createIds(systemClock, systemRandomness)
const bodyOf = (...chunks: string[]): Readable => Readable.from(chunks.map((chunk) => Buffer.from(chunk)))

test('bytes are held apart, kept whole, read back and removed', async () => {
  const [held, place] = [ids.next(), { tenantId: ids.next(), id: ids.next() }]
  await disk.hold(held, bodyOf('a ', 'photo'), 7)
  expect(Buffer.from(await disk.readHeld(held)).toString()).toBe('a photo')
  await disk.keep(place, await disk.readHeld(held))
  await disk.dropHeld(held)
  expect(readdirSync(join(folder, 'quarantine'))).toEqual([])
  expect(Buffer.from(await disk.read(place)).toString()).toBe('a photo')
  await disk.remove(place)
  await expect(disk.read(place)).rejects.toMatchObject({ code: 'ENOENT' })
})

test('too many bytes are refused and leave nothing behind, and the sender is heard out', async () => {
  const held = ids.next()
  const body = bodyOf('12345', '67890')
  await expect(disk.hold(held, body, 7)).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' })
  expect([body.readableEnded, existsSync(join(folder, 'quarantine', held))]).toEqual([true, false])
})

test('no name that is no id becomes a path', async () => {
  for (const name of ['../secret', '/etc/passwd', 'a', '', '..', `${ids.next()}/..`]) {
    expect(() => disk.read({ tenantId: ids.next(), id: name })).toThrow('NOT_FOUND')
    expect(() => disk.read({ tenantId: name, id: ids.next() })).toThrow('NOT_FOUND')
    expect(() => disk.readHeld(name)).toThrow('NOT_FOUND')
  }
})

test('nobody else on the machine can read them, and what a killed server left is dropped', async () => {
  const held = ids.next()
  await disk.hold(held, bodyOf('x'), 7)
  expect(statSync(join(folder, 'quarantine')).mode & 0o077).toBe(0)
  expect(statSync(join(folder, 'quarantine', held)).mode & 0o077).toBe(0)
  await disk.dropHeldBefore(new Date(0))
  expect(readdirSync(join(folder, 'quarantine'))).toEqual([held])
  await disk.dropHeldBefore(new Date(systemClock.now().getTime() + 60_000))
  expect(readdirSync(join(folder, 'quarantine'))).toEqual([])
})
