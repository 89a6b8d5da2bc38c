import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readMarket } from './read-market.ts'
import { signShopToken } from './shop-token.ts'
import { startOwnServer, type OwnServer } from './own-server.ts'

const client = fileURLToPath(new URL('../../../docs/example-client.mjs', import.meta.url))
let server: OwnServer

beforeAll(async () => {
  server = await startOwnServer()
}, 120_000)
afterAll(() => server.stop())

test('the example client of docs/protocol.md asks, is answered from the order, and reaches a person', async () => {
  const { inbox } = await readMarket(server)
  const child = spawn(process.execPath, [client, server.origin, inbox.key, signShopToken(inbox, 'buyer-lin')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  let heard = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    heard += text
  })
  const ended = once(child, 'exit')
  try {
    child.stdin.write('where is my parcel?\n')
    await expect.poll(() => heard, { timeout: 20_000 }).toMatch(/customer: where is my parcel\?[^]*assistant: /)
    child.stdin.write('/person\n')
    await expect.poll(() => heard, { timeout: 20_000 }).toMatch(/-- queue \{"kind":"(queue|call-back)"/)
  } finally {
    child.kill()
    await ended
  }
})
