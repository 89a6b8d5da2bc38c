import type { SynonymsOfTenant } from '@celadon/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asOwner, codeOf, publicUrl, signIn, startTestServer, type TestServer } from './test-server.spec.ts'

let server: TestServer
let cookie: string
beforeAll(async () => {
  server = await startTestServer()
  cookie = await signIn(server, server.tenant.supervisorId)
})
afterAll(() => server.close())

const ask = (method: string, path = '', body?: unknown) =>
  server.ask(method, `/api/desk/synonyms${path}`, {
    headers: { cookie, origin: publicUrl },
    ...(body === undefined ? {} : { body }),
  })

test('a supervisor adds words that mean the same, sees them and removes them', async () => {
  const added = await ask('POST', '', { words: [' 青柳会 ', 'Willow circle'] })
  const { id } = added.body as SynonymsOfTenant
  expect(added.body).toEqual({ id, words: ['青柳会', 'Willow circle'] })
  expect((await ask('GET')).body).toEqual({ groups: [added.body] })
  expect((await ask('DELETE', `/${id}`)).status).toBe(204)
  expect((await ask('GET')).body).toEqual({ groups: [] })
  expect(codeOf(await ask('DELETE', `/${id}`))).toBe('NOT_FOUND')
})

test.each([
  ['one word alone', ['club']],
  ['the same word twice', ['Club', 'club']],
  ['signs that no search finds', ['club', '\u3002\uff01']],
  ['an empty word', ['club', '  ']],
  ['a word longer than any', ['club', 'x'.repeat(61)]],
  ['what the database cannot hold', ['club', '\u0000']],
])('%s is refused', async (_, words) => {
  expect(codeOf(await ask('POST', '', { words }))).toBe('INVALID_REQUEST')
})

test('there is an end to how many groups every question is held against', async () => {
  await asOwner(
    server,
    `insert into article_synonyms select $1, gen_random_uuid(), '{club,circle}' from generate_series(1, 300)`,
    [server.tenant.tenantId],
  )
  expect(codeOf(await ask('POST', '', { words: ['club', 'circle'] }))).toBe('TOO_MANY_SYNONYMS')
})
