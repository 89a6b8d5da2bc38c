import type { Part } from '@celadon/contract'
import { array, asyncProperty, assert, constantFrom, oneof, string } from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, createTestTenant, type TestDatabase } from '#testing'
import { readableOf, termsOf } from './terms.ts'

let fixture: TestDatabase
let tenantId: string
beforeAll(async () => {
  fixture = await createTestDatabase()
  tenantId = (await createTestTenant(fixture.ownerAddress)).tenantId
})
afterAll(() => fixture.close())

const askDatabase = (texts: readonly string[]): Promise<string[][]> =>
  fixture.database.withTenant({ tenantId }, async (tx) => {
    const { rows } = await sql<{ terms: string[] }>`select search_terms(said) as terms
      from jsonb_array_elements_text(${JSON.stringify(texts)}::jsonb) with ordinality as t(said, n) order by n`.execute(
      tx,
    )
    return rows.map(({ terms }) => terms.toSorted())
  })

/** Signs that tell the two apart if anything does: cases, widths, marks, emoji, Chinese beside words. */
const signs = [...'aZ9éÉßΣ—-_\'’"#$€+=^`|~.,!?@/\\ \n\t\u3000你好退款，。！（）ＡＢ１２㎏ﬁ½🙂👍🏽\u200b·…“”']

test('what is said is found by the same words that the database looks for', async () => {
  const said = [
    '您的订单 #CE-10432（天青马克杯等 3 件）已送达。',
    'Order CE-10432: “Celadon mug”, £12.50 — it’s here!',
    '我要退货refund谢谢',
    'x'.repeat(9_000),
    '长'.repeat(9_000),
  ]
  expect(said.map((text) => termsOf(text).toSorted())).toEqual(await askDatabase(said))
  const texts = array(oneof(string({ unit: constantFrom(...signs), maxLength: 60 })), { minLength: 40, maxLength: 40 })
  await assert(
    asyncProperty(texts, async (some) => {
      expect(some.map((text) => termsOf(text).toSorted())).toEqual(await askDatabase(some))
    }),
    { numRuns: 20 },
  )
})

test('a sign of its own for each pair of Chinese, and words once', () => {
  expect(termsOf('退货 退货 Cup cup')).toEqual(['退', '退货', '货', 'cup'])
  expect(termsOf('？！ …')).toEqual([])
})

test('what can be read in an entry is what the database reads in it', async () => {
  const parts = [
    { type: 'text', text: '退货 please' },
    { type: 'choices', id: 'c', mode: 'one', options: [{ id: 'a', label: 'not said' }] },
    { type: 'choice', choicesId: 'c', optionIds: ['a'], label: 'the blue one' },
    { type: 'form-answer', formId: 'f', values: { email: 'not@said.test' } },
    { type: 'card', card: { kind: 'order', heading: '订单 40871', statusLabel: 'not said' } },
    { type: 'attachment', file: { id: 'x', name: 'broken cup.png' }, alt: 'not said' },
    { type: 'system', code: 'owner', text: 'passed on' },
    { type: 'text', text: '' },
  ] as unknown as Part[]
  const [row] = await fixture.database.withTenant(
    { tenantId },
    async (tx) =>
      (await sql<{ said: string }>`select words_of_entry(${JSON.stringify({ parts })}::jsonb) as said`.execute(tx))
        .rows,
  )
  expect(termsOf(readableOf(parts))).toEqual(termsOf(row!.said))
  expect(readableOf(parts)).not.toContain('not')
})
