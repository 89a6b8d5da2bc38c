import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { isForbiddenAddress } from './forbidden-address.ts'
import { askAddress, type Ask } from './ask-address.ts'
import { createOutbound, isAllowEntry, OutboundError } from './index.ts'

/** Something inside the house that must never hear from us. */
let canary: Server
let port: number
let heard: string[] = []
let answer: RequestListener = (_, response) => void response.end('secret')
beforeAll(async () => {
  canary = createServer((request, response) => {
    heard.push(`${request.headers.host} ${request.url}`)
    answer(request, response)
  })
  await new Promise<void>((listening) => void canary.listen(0, '127.0.0.1', listening))
  port = (canary.address() as AddressInfo).port
})
afterAll(() => void canary.close())
beforeEach(() => {
  heard = []
  answer = (_, response) => void response.end('secret')
})

const limits = { mostBytes: 1_000, timeoutMs: 2_000 }
const userAgent = 'Celadon'
const codeOf = (loading: Promise<unknown>): Promise<string> =>
  loading.then(
    () => 'loaded',
    (error: unknown) => (error instanceof OutboundError ? error.code : String(error)),
  )

const here = [
  'http://127.0.0.1',
  'http://127.1',
  'http://127.0.1',
  'http://2130706433',
  'http://0x7f000001',
  'http://0x7f.0.0.1',
  'http://0177.0.0.1',
  'http://017700000001',
  'http://127.0.0.1.',
  'http://１２７.０.０.１',
  'http://①②⑦.⓪.⓪.①',
  'http://0',
  'http://0.0.0.0',
  'http://user:word@127.0.0.1',
  'http://[::1]',
  'http://[::]',
  'http://[0:0:0:0:0:0:0:1]',
  'http://[::ffff:127.0.0.1]',
  'http://[::ffff:7f00:1]',
  'http://[::127.0.0.1]',
  'http://[64:ff9b::127.0.0.1]',
  'http://[64:ff9b:1::7f00:1]',
  'http://[2002:7f00:1::]',
  'http://[2001:0:7f00:1::]',
  'http://[2001:db8::1]',
  'http://[2a00:1450::5efe:7f00:1]',
  'http://[2a00:1450::200:5efe:7f00:1]',
  'http://[fe80::1]',
  'http://[fec0::1]',
  'http://[fc00::1]',
  'http://[fd12:3456::1]',
  'http://[ff02::1]',
  'http://[ff0e::1]',
  'http://[3fff::1]',
  'http://[100::1]',
  'http://[5f00::1]',
  'http://[4000::1]',
]

const inside = [
  '0.1.2.3',
  '10.0.0.1',
  '10.255.255.255',
  '100.64.0.1',
  '100.127.255.255',
  '127.255.255.254',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.0.0.8',
  '192.0.2.1',
  '192.88.99.1',
  '192.168.1.1',
  '198.18.0.1',
  '198.19.255.255',
  '198.51.100.1',
  '203.0.113.1',
  '224.0.0.1',
  '239.255.255.255',
  '240.0.0.1',
  '255.255.255.255',
]

describe('an address inside the house', () => {
  test.each([...here, ...inside.map((address) => `http://${address}`)])('is not asked: %s', async (form) => {
    const outbound = createOutbound({ allowed: [], userAgent, resolve: async () => ['127.0.0.1'] })
    expect(await codeOf(outbound.load(`${form}:${port}/`, limits))).toBe('ADDRESS_FORBIDDEN')
    expect(await codeOf(outbound.load(`${form}/`, limits))).toBe('ADDRESS_FORBIDDEN')
    expect(heard).toEqual([])
  })

  test.each([
    [['127.0.0.1']],
    [['8.8.8.8', '10.0.0.1']],
    [['::1']],
    [['2606:4700::1', 'fd00::1']],
    [['not an address']],
  ])('is not asked by a name that stands for it: %s', async (addresses) => {
    const outbound = createOutbound({ allowed: [], userAgent, resolve: async () => addresses })
    expect(await codeOf(outbound.load('http://docs.example.com/', limits))).toBe('ADDRESS_FORBIDDEN')
    expect(heard).toEqual([])
  })

  test('is not asked through other schemes or ports', async () => {
    const outbound = createOutbound({ allowed: [], userAgent, resolve: async () => ['8.8.8.8'] })
    for (const url of ['file:///etc/passwd', 'ftp://example.com/', 'gopher://example.com/', 'http://example.com:6379/'])
      expect(await codeOf(outbound.load(url, limits))).toBe('ADDRESS_FORBIDDEN')
  })

  test('is not asked because a page elsewhere sends us there', async () => {
    answer = (_, response) => void response.writeHead(302, { location: `http://127.0.0.2:${port}/secret` }).end()
    const outbound = createOutbound({ allowed: ['127.0.0.1'], userAgent })
    expect(await codeOf(outbound.load(`http://127.0.0.1:${port}/`, limits))).toBe('ADDRESS_FORBIDDEN')
    expect(heard).toEqual([`127.0.0.1:${port} /`])
  })

  test.each(['8.8.8.8', '1.1.1.1', '99.255.255.255', '100.128.0.1', '172.32.0.1', '223.255.255.255', '2606:4700::1'])(
    'is none of the public ones: %s',
    (address) => expect(isForbiddenAddress(address)).toBe(false),
  )
})

describe('a name whose answer changes between the look and the call', () => {
  /** Public when it is asked first, this machine ever after. */
  const rebind = () => {
    let asked = 0
    return async () => ((asked += 1) === 1 ? ['93.184.215.14'] : ['127.0.0.1'])
  }

  test('is called where it was looked at', async () => {
    const called: string[] = []
    const ask: Ask = (url, address, headers, signal) => {
      called.push(address)
      const isPublic = address === '93.184.215.14'
      return isPublic ? Promise.reject(new OutboundError('NO_CONNECTION')) : askAddress(url, address, headers, signal)
    }
    const outbound = createOutbound({ allowed: [], userAgent, resolve: rebind(), ask })
    expect(await codeOf(outbound.load('http://docs.example.com/', limits))).toBe('NO_CONNECTION')
    expect(called).toEqual(['93.184.215.14'])
    expect(heard).toEqual([])
  })

  test('broken variant: one that checks and then resolves again is led into the house', async () => {
    const resolve = rebind()
    const [checked] = await resolve()
    expect(isForbiddenAddress(checked!)).toBe(false)
    const [called] = await resolve()
    const url = new URL(`http://docs.example.com:${port}/secret`)
    await askAddress(url, called!, {}, AbortSignal.timeout(2_000))
    expect(heard).toEqual([`docs.example.com:${port} /secret`])
  })
})

describe('a page that may be asked', () => {
  const load = (path = '/', mostBytes = 1_000) =>
    createOutbound({ allowed: ['127.0.0.0/8'], userAgent }).load(`http://127.0.0.1:${port}${path}`, {
      ...limits,
      mostBytes,
    })

  test('comes with its status, type and the place where it was found', async () => {
    answer = ({ url }, response) =>
      url === '/'
        ? void response.writeHead(301, { location: '/moved' }).end()
        : void response.writeHead(404).end('gone')
    const page = await load()
    expect(page).toMatchObject({ url: `http://127.0.0.1:${port}/moved`, status: 404 })
    expect(page.body.toString()).toBe('gone')
  })

  test('is unpacked, and cut off when it unpacks to more than it may', async () => {
    answer = (_, response) =>
      void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(100_000)))
    expect((await load('/', 100_000)).body).toHaveLength(100_000)
    expect(await codeOf(load('/', 99_999))).toBe('TOO_LARGE')
    answer = (_, response) => void response.end(Buffer.alloc(4_000_000))
    expect(await codeOf(load('/', 3_000_000))).toBe('TOO_LARGE')
  })

  test('that sends us round and round is left', async () => {
    answer = (_, response) => void response.writeHead(302, { location: '/' }).end()
    expect(await codeOf(load())).toBe('TOO_MANY_REDIRECTS')
    expect(heard).toHaveLength(6)
  })

  test('that never answers is left', async () => {
    answer = () => {}
    const outbound = createOutbound({ allowed: ['127.0.0.1'], userAgent })
    expect(await codeOf(outbound.load(`http://127.0.0.1:${port}/`, { ...limits, timeoutMs: 50 }))).toBe('TIMEOUT')
  })
})

test.each([
  ['10.0.0.1', true],
  ['10.0.0.0/8', true],
  ['fd00::/8', true],
  ['10.0.0.0/33', false],
  ['fd00::/129', false],
  ['intranet', false],
  ['10.0.0.0/8/8', false],
  ['', false],
])('of the list of allowed networks %s is an entry: %s', (entry, expected) => {
  expect(isAllowEntry(entry)).toBe(expected)
})
