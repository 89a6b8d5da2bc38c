import { afterAll, beforeAll, expect, test } from 'vitest'
import { withOwner } from '#platform/database'
import { createTestConversation, createTestDatabase, createTestTenant, type TestDatabase } from '#testing'
import { rewriteWords, writeWords } from './words-store.ts'

let area: TestDatabase
beforeAll(async () => {
  area = await createTestDatabase()
})
afterAll(() => area.close())

test('words that were taken out of an entry do not come back from whoever was just writing them', async () => {
  const tenant = await createTestTenant(area.ownerAddress)
  const conversationId = await createTestConversation(area.ownerAddress, tenant)
  const entry = { conversationId, seq: 900, at: '2026-11-24T03:00:00.000Z' }
  const inTenant = area.database.withTenant
  let commit = (): void => {}
  const mayCommit = new Promise<void>((resolve) => (commit = resolve))
  const keeping = inTenant({ tenantId: tenant.tenantId }, async (tx) => {
    await writeWords(tx, [{ ...entry, said: 'mine 47328816' }])
    await mayCommit
  })
  const parts = [{ type: 'text' as const, text: 'mine ••••••••' }]
  await expect.poll(() => isWaiting(area.ownerAddress, 'idle in transaction'), { timeout: 5_000 }).toBe(true)
  const rewriting = inTenant({ tenantId: tenant.tenantId }, (tx) => rewriteWords(tx, { ...entry, parts }))
  await expect.poll(() => isWaiting(area.ownerAddress, 'active'), { timeout: 5_000 }).toBe(true)
  commit()
  await Promise.all([keeping, rewriting])
  const kept = await withOwner(area.ownerAddress, (owner) =>
    owner.query<{ words: string }>('select words::text from entry_words where conversation_id = $1', [conversationId]),
  )
  expect(kept.rows).toEqual([{ words: "'mine'" }])
})

/** Whether a transaction that has written words waits for another one, or for whoever began it. */
const isWaiting = (ownerAddress: Parameters<typeof withOwner>[0], state: 'active' | 'idle in transaction') =>
  withOwner(ownerAddress, async (owner) => {
    const waiting = await owner.query(
      `select from pg_stat_activity where datname = current_database() and state = $1 and query like '%insert into entry_words%'
        and (state <> 'active' or wait_event_type = 'Lock')`,
      [state],
    )
    return waiting.rows.length > 0
  })
