import { afterAll, beforeAll, expect, test } from 'vitest'
import { withOwner } from '#platform/database'
import {
  createTestConversation,
  createTestDatabase,
  createTestTenant,
  type TestDatabase,
  type TestTenant,
} from '#testing'
import { findSaid } from './search-store.ts'

let area: TestDatabase
let tenant: TestTenant
let conversationId: string
beforeAll(async () => {
  area = await createTestDatabase()
  tenant = await createTestTenant(area.ownerAddress)
  conversationId = await createTestConversation(area.ownerAddress, tenant)
  await withOwner(area.ownerAddress, async (owner) => {
    await owner.query(fill, [conversationId])
    await owner.query(keepWords)
  })
})
afterAll(() => area.close())

/**
 * So many entries, the last the newest: everyone says "everyday", one of 40 "sometimes", the newest 3,000 no longer say
 * "bygone", and of those before only one in 2,000 says "seldom".
 */
const fill = `insert into entries (tenant_id, conversation_id, seq, id, at, kind, author_kind, body, body_hash)
  select c.tenant_id, c.id, 1000 + n, gen_random_uuid(), c.created_at + make_interval(secs => n), 'note', 'system',
    jsonb_build_object('parts', jsonb_build_array(jsonb_build_object('type', 'text', 'text',
      concat_ws(' ', n, 'everyday', case when n % 40 = 0 then 'sometimes' end, case when n <= 6000 then 'bygone' end,
        case when n <= 6000 and n % 2000 = 7 then 'seldom' end)))), ''
  from conversations c, generate_series(1, 9000) as n where c.id = $1`
const keepWords = `insert into entry_words (tenant_id, conversation_id, seq, at, words)
  select tenant_id, conversation_id, seq, at, array_to_tsvector(search_terms(words_of_entry(body)))
  from entries where body is not null on conflict do nothing`

const find = async (words: string): Promise<string | undefined> => {
  const [first] = await area.database.withTenant({ tenantId: tenant.tenantId }, (tx) => findSaid(tx, words, 51))
  return first?.text
}

test('however often words are said, where they were said last is found', async () => {
  expect(await find('everyday')).toMatch(/^9000 /)
  expect(await find('sometimes')).toMatch(/^9000 /)
  expect(await find('sometimes bygone')).toMatch(/^6000 /)
  expect(await find('bygone')).toMatch(/^6000 /)
  expect(await find('seldom')).toMatch(/^4007 /)
  expect(await find('seldom sometimes')).toBeUndefined()
})
