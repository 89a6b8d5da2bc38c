import { builtIn, type ArticleContent, type Audience } from '@celadon/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createKnowledge } from '#knowledge'
import { createManualClock } from '#platform/clock'
import { createIds, systemRandomness } from '#platform/ids'
import { createTestDatabase, createTestTenant, type TestDatabase } from '#testing'
import { createArticleDesk, type ArticleDesk, type By } from './index.ts'
import { showCheck, showTaught } from './show-check.ts'

const clock = createManualClock('2026-11-24T04:00:00.000Z')
let area: TestDatabase
let desk: ArticleDesk
let admin: By
let seller: By
const taught = {
  tested: 9,
  failing: 1,
  misread: [{ utterance: 'where is my gift for Lin', intent: 'track-parcel', readAs: 'greet' }],
}

beforeAll(async () => {
  area = await createTestDatabase()
  const { tenantId, ...tenant } = await createTestTenant(area.ownerAddress)
  desk = createArticleDesk({
    ...area.database,
    clock,
    ids: createIds(clock, systemRandomness),
    knowledge: createKnowledge({ withTenant: area.database.withTenant, clock }),
    testTaught: async () => taught,
    openLearned: async () => ({ count: 0, check: async () => {}, findUnwanted: () => [] }),
  })
  admin = { tenantId, memberId: tenant.adminId, ...builtIn('admin'), sellerId: undefined }
  seller = { tenantId, memberId: tenant.sellerMemberId, ...builtIn('sellerMember'), sellerId: tenant.sellerId }
})
afterAll(() => area.close())

const nothing = ''
const contentOf = (en: string, title: string, audience: Audience = 'buyers'): ArticleContent => ({
  audience,
  title: { zh: nothing, en: title },
  body: { zh: nothing, en },
  keywords: { zh: [], en: [] },
  validFrom: null,
  validUntil: null,
})
const draft = async (by: By, content: ArticleContent) => {
  const { id } = await desk.create(by, { audience: content.audience, sellerId: null })
  const { revision } = await desk.saveDraft(by, id, { revision: 1, content })
  return { id, revision }
}
const publish = async (by: By, content: ArticleContent, question: string) => {
  const { id, revision } = await draft(by, content)
  await desk.publish(by, id, { revision, accepts: [] })
  return desk.keepQuestion(by, id, question)
}

test('a seller’s member reads none of the operator’s questions and titles, and no customer’s words', async () => {
  for (const subject of ['Parcels', 'Invoices', 'Refunds', 'Hours', 'Gifts'])
    await publish(admin, contentOf(`${subject} are explained here.`, subject), `${subject} explained`)
  const theirs = await publish(admin, contentOf('Candles drip on linen.', 'Wax'), 'do candles drip on linen')
  const internal = await publish(
    admin,
    contentOf('Candles drip: pay ten.', 'Secret margins', 'agents'),
    'candles drip pay',
  )
  const title = 'Do candles drip on linen and pay'
  const { id, revision } = await draft(seller, contentOf('Candles drip on linen. Candles drip pay.', title))
  const check = await desk.check(seller, id, {})
  expect(check.taught).toEqual({ ...taught, misread: [] })
  expect(check.withheld).toEqual([theirs.id])
  const secrets = [internal.id, 'linen', 'Secret margins', 'Wax', 'Lin', 'pay']
  const told = JSON.stringify(check).replaceAll(title, nothing)
  expect(secrets.filter((secret) => told.includes(secret))).toEqual([])
  await expect(desk.publish(seller, id, { revision, accepts: [] })).rejects.toThrow('TESTS_FAIL')
  expect(await desk.publish(seller, id, { revision, accepts: check.withheld })).toEqual({ version: 1 })
})

test('broken variant: what the operator’s people are shown would tell them', () => {
  const failing = [{ id: 'q', question: 'secret', articleId: 'a', title: 'Secret', instead: null, sellerId: null }]
  const check = { tested: 1, failing, failingAlready: failing }
  const tell = (by: By) => JSON.stringify([showCheck(by, check), showTaught(by, taught)])
  expect(tell(admin)).toMatch(/secret.*Lin/)
  expect(tell(seller)).not.toMatch(/secret|Secret|Lin/)
  const own = failing.map((each) => ({ ...each, sellerId: seller.sellerId ?? null }))
  expect(showCheck(seller, { ...check, failing: own })).toMatchObject({ failing: [{ title: 'Secret' }], withheld: [] })
})

test('who writes articles and may not teach is told how many taught sentences fail, and not which', () => {
  const writer = { ...admin, permissions: ['knowledge.write'] as const }
  expect(showTaught(writer, taught)).toEqual({ ...taught, misread: [] })
  expect(showTaught(admin, taught)).toEqual(taught)
})
