import type { ChatAccess } from '@celadon/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plantReturn } from './role-matrix-return.spec.ts'
import { codeOf, openStranger, signIn, startTestServer, type TestServer } from './test-server.spec.ts'

let server: TestServer
let access: ChatAccess
let path: string
beforeAll(async () => {
  server = await startTestServer()
  access = await openStranger(server)
  path = `conversations/${access.conversationId}/labels/${await plantReturn(server, access.conversationId)}`
})
afterAll(() => server.close())

const expectFile = ({ headers, text, status }: Awaited<ReturnType<TestServer['ask']>>): void => {
  expect([status, text]).toEqual([200, '%PDF-1.3'])
  expect(headers.get('content-type')).toBe('application/pdf')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('content-disposition')).toMatch(/^attachment; filename="[\w-]+\.pdf"$/)
  expect(headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/)
  expect(headers.get('cache-control')).toBe('no-store')
}

test('a label is handed over as a file that nothing can run in, to its customer and to staff', async () => {
  expectFile(await server.ask('GET', `/api/chat/${path}`, { token: access.token }))
  const cookie = await signIn(server, server.tenant.agentId)
  expectFile(await server.ask('GET', `/api/desk/${path}`, { headers: { cookie } }))
})

test('a token in the address opens nothing, and an id that cannot be one names nothing', async () => {
  const inAddress = await server.ask('GET', `/api/chat/${path}?token=${access.token}`)
  expect([inAddress.status, codeOf(inAddress)]).toEqual([401, 'UNAUTHENTICATED'])
  const odd = await server.ask('GET', `/api/chat/conversations/${access.conversationId}/labels/..%2f`, {
    token: access.token,
  })
  expect([odd.status, codeOf(odd)]).toEqual([404, 'NOT_FOUND'])
})
