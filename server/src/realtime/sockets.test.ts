import { createServer, type Server } from 'node:http'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { createManualClock } from '#platform/clock'
import { CeladonError } from '#platform/errors'
import { createSockets, send, type SocketKind, type Sockets } from './index.ts'

type Heard = { name: string; afterMs?: number; fails?: 'NOT_FOUND' | 'UNAVAILABLE' }

const clock = createManualClock('2026-11-24T03:00:00.000Z')
let server: Server
let sockets: Sockets
let heard: string[]
let isOver: boolean
const logged: string[] = []

/** Says back what it heard, after a while when told so. */
const echo: SocketKind<null> = {
  path: '/echo',
  admit: async ({ headers }) => {
    if (headers.origin === 'http://evil.test') throw new CeladonError('ORIGIN_NOT_ALLOWED')
    if (headers.origin === 'http://unlucky.test') throw new Error('unforeseen')
    return null
  },
  arrive: (connection) => send(connection, '{"type":"welcome"}'),
  hear: async (connection, frame) => {
    const { name, afterMs, fails } = frame as Heard
    if (afterMs) await new Promise((resolve) => setTimeout(resolve, afterMs))
    if (fails) throw new CeladonError(fails)
    heard.push(name)
    send(connection, JSON.stringify({ type: 'heard', name }))
  },
  closeCodeNow: () => (isOver ? 4401 : undefined),
  leave: () => void heard.push('left'),
}

beforeEach(async () => {
  heard = []
  isOver = false
  const log = {
    debug: () => {},
    info: () => {},
    warn: () => {},
    error: (_: object, message: string) => void logged.push(message),
  }
  sockets = createSockets({ kinds: [echo], trustedProxies: [], clock, log, nextTraceId: () => 'trace' })
  server = createServer().listen(0, '127.0.0.1')
  sockets.attach(server)
  await new Promise((resolve) => server.once('listening', resolve))
})
afterEach(() => {
  sockets.close()
  server.closeAllConnections()
  server.close()
})

const open = async (headers: Record<string, string> = {}) => {
  const { port } = server.address() as { port: number }
  const socket = new WebSocket(`ws://127.0.0.1:${port}/echo`, { headers })
  const frames: Record<string, unknown>[] = []
  let wake = (): void => {}
  socket.on('message', (bytes: Buffer) => {
    frames.push(JSON.parse(bytes.toString()) as Record<string, unknown>)
    wake()
  })
  const closed = new Promise<number>((resolve) => socket.on('close', resolve))
  await new Promise<void>((resolve, reject) => {
    socket.on('open', () => resolve())
    socket.on('unexpected-response', (_, response) => {
      let body = ''
      response.on('data', (bytes: Buffer) => (body += bytes.toString()))
      response.on('end', () => reject(new Error(`${response.headers['content-type']} ${body}`)))
    })
    socket.on('error', reject)
  })
  const until = async (count: number) => {
    while (frames.length < count) await new Promise<void>((resolve) => (wake = resolve))
    return frames
  }
  return { socket, frames, closed, until, say: (frame: Heard) => socket.send(JSON.stringify(frame)) }
}

test('frames of one socket are heard in the order they were said, however long each takes', async () => {
  const peer = await open()
  peer.say({ name: 'first', afterMs: 30 })
  for (let i = 0; i < 100; i += 1) peer.say({ name: `then ${i}` })
  await peer.until(102)
  expect(heard).toEqual(['first', ...Array.from({ length: 100 }, (_, i) => `then ${i}`)])
})

test('a lasting error refuses one frame; a passing one ends the socket, so that nothing overtakes it', async () => {
  const peer = await open()
  peer.say({ name: 'one', fails: 'NOT_FOUND' })
  peer.say({ name: 'two' })
  peer.say({ name: 'three', fails: 'UNAVAILABLE' })
  peer.say({ name: 'four' })
  expect(await peer.closed).toBe(1013)
  expect(heard.filter((name) => name !== 'left')).toEqual(['two'])
  expect(peer.frames.map((frame) => frame['code'])).toEqual([undefined, 'NOT_FOUND', undefined, 'UNAVAILABLE'])
})

test('whoever is refused hears why, in their language; what nobody foresaw is logged', async () => {
  const asked = open({ origin: 'http://evil.test', 'accept-language': 'zh' })
  await expect(asked).rejects.toThrow(/application\/problem\+json.*该来源不在允许列表中/)
  await expect(open({ origin: 'http://unlucky.test' })).rejects.toThrow(/"status":500.*"traceId":"trace"/)
  expect(logged).toContain('a socket could not be opened')
})

test('the sweep ends what is over', async () => {
  const peer = await open()
  sockets.sweep()
  isOver = true
  sockets.sweep()
  expect(await peer.closed).toBe(4401)
  while (sockets.count() > 0) await new Promise((resolve) => setTimeout(resolve, 5))
  expect(heard).toEqual(['left'])
})

test('a peer that answers no ping is dropped by the second beat; one that does stays', async () => {
  const [silent, lively] = [await open(), await open()]
  silent.socket.pause()
  clock.advance(30_000)
  const pinged = new Promise((resolve) => lively.socket.once('ping', resolve))
  sockets.sweep()
  await pinged
  lively.say({ name: 'here' })
  await lively.until(2)
  clock.advance(30_000)
  sockets.sweep()
  while (sockets.count() > 1) await new Promise((resolve) => setTimeout(resolve, 5))
  expect(lively.socket.readyState).toBe(WebSocket.OPEN)
})

test('more frames in a second than a person can cause end the socket', async () => {
  const peer = await open()
  for (let i = 0; i < 400; i += 1) peer.say({ name: 'calm' })
  await peer.until(401)
  sockets.sweep()
  for (let i = 0; i < 501; i += 1) peer.say({ name: 'hasty' })
  expect(await peer.closed).toBe(1013)
  expect(peer.frames.at(-1)).toMatchObject({ type: 'error', code: 'RATE_LIMITED' })
})

test('a server that stops tells every peer to come back', async () => {
  const peers = [await open(), await open()]
  sockets.close()
  expect(await Promise.all(peers.map(({ closed }) => closed))).toEqual([1001, 1001])
})
