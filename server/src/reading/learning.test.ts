import type { Reading } from '@celadon/contract'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestTenant } from '#testing'
import { createClassroom, shipped } from './test-classroom.spec.ts'

let room: Awaited<ReturnType<typeof createClassroom>>
beforeAll(async () => {
  // Which base may read is another test's promise.
  room = await createClassroom({ mayPromote: () => true })
})
afterAll(() => room.close())

const best = (reading: Reading) => reading.intents[0]?.intent

test('who taught nothing reads with the shipped model, the same one for all', async () => {
  const other = await createTestTenant(room.ownerAddress, { slug: 'other' })
  expect(await room.models.modelOf(room.tenant.tenantId)).toBe(shipped)
  expect(await room.models.modelOf(other.tenantId)).toBe(shipped)
})

test('a correction is read at once, here and in another process, and by nobody else’s model', async () => {
  const elsewhere = room.openProcess()
  const other = await createTestTenant(room.ownerAddress, { slug: 'neighbour' })
  const words = '锅撂姑妈家'
  expect(best(await elsewhere.read(words))).not.toBe('change-address')
  await room.correct(words, 'change-address')
  expect(best(await room.read(words))).toBe('change-address')
  room.clock.advance(300)
  expect(best(await elsewhere.read(words))).toBe('change-address')
  expect(best(await room.read(words, other))).not.toBe('change-address')
})

test('any past reading can be repeated, before and after corrections and new bases', async () => {
  const lines = ['我的壶什么时候发', 'send it to the parcel shop', '寄存到驿站', 'i want gift wrap', '送人的 包好看点']
  const recorded: { utterance: string; reading: Reading }[] = []
  const record = async () => {
    for (const utterance of lines) recorded.push({ utterance, reading: await room.read(utterance) })
  }
  await record()
  await room.correct('send it to the parcel shop', 'change-address')
  await record()
  await room.correct('送人的 包好看点', 'ask-policy')
  await record()
  await room.training.runNow(room.tenant.tenantId)
  await record()
  await room.correct('i want gift wrap', 'ask-policy')
  await record()
  const versions = new Set(recorded.map(({ reading }) => JSON.stringify(reading.model)))
  expect(versions.size).toBe(5)
  const later = room.openProcess()
  for (const { utterance, reading } of recorded) {
    const model = await later.models.loadModel(room.tenant.tenantId, reading.model)
    expect(room.readWith(model, utterance)).toEqual(reading)
  }
})

test('corrections are numbered without gaps, also when many come at once and some fail', async () => {
  const many = Array.from({ length: 12 }, (_, index) =>
    room.correct(`第 ${index} 句 要开箱视频`, index % 3 === 0 ? 'no-such-intent' : 'missing-item').then(
      () => true,
      () => false,
    ),
  )
  expect((await Promise.all(many)).filter((isSaved) => !isSaved)).toHaveLength(4)
  const rows = await room.database.withTenant({ tenantId: room.tenant.tenantId }, (tx) =>
    sql<{ sequence: number }>`select sequence from taught_examples order by sequence`.execute(tx),
  )
  expect(rows.rows.map(({ sequence }) => sequence)).toEqual(rows.rows.map((_, index) => index + 1))
  expect((await room.read('早')).model.correctionsUpTo).toBe(rows.rows.length)
})

test('an intent of one’s own is known at once, and listed first with its labels', async () => {
  const wanted = {
    intent: 'engraving',
    label: { zh: '刻字', en: 'Engraving' },
    description: { zh: '要求在商品上刻字。', en: 'Wants words engraved on the goods.' },
    examples: ['壶底帮我刻名字', '杯子上刻一行字', 'please engrave my name on it', 'engrave a line on the cup'],
  }
  await room.teaching.addIntent(room.by, wanted)
  expect(best(await room.read('请在壶底帮我刻名字'))).toBe('engraving')
  const [first] = await room.teaching.listIntents(room.tenant.tenantId)
  expect(first).toMatchObject({ intent: 'engraving', label: wanted.label, isOwn: true, taught: 4 })
  await expect(room.teaching.addIntent(room.by, wanted)).rejects.toThrow('INTENT_EXISTS')
  await expect(room.teaching.addIntent(room.by, { ...wanted, intent: 'greet' })).rejects.toThrow('INTENT_EXISTS')
})

test('what was withdrawn is gone from the next base, and who withdrew it is kept', async () => {
  const utterance = '紫砂壶能刻字吗亲亲'
  const { exampleId } = await room.correct(utterance, 'refund-status')
  expect(best(await room.read(utterance))).toBe('refund-status')
  await room.teaching.withdraw(room.by, exampleId)
  await room.teaching.withdraw(room.by, exampleId)
  await room.training.runDue()
  const { trainings } = await room.training.list(room.tenant.tenantId)
  expect(trainings[0]).toMatchObject({ state: 'promoted' })
  expect(best(await room.read(utterance))).not.toBe('refund-status')
  const { examples } = await room.teaching.listExamples(room.tenant.tenantId)
  expect(examples.find(({ id }) => id === exampleId)?.withdrawnAt).toBe(room.clock.now().toISOString())
  await expect(room.teaching.withdraw(room.by, room.ids.next())).rejects.toThrow('NOT_FOUND')
})

test('models of their own are kept for the most recent only, and come back as they were', async () => {
  const small = await createClassroom({ most: 1 })
  const second = await createTestTenant(small.ownerAddress, { slug: 'second' })
  await small.correct('寄存到驿站', 'change-address')
  const before = await small.models.modelOf(small.tenant.tenantId)
  await small.database.withTenant({ tenantId: second.tenantId }, (tx) =>
    sql`insert into tenant_models values (${second.tenantId}, null, null, 0, 1, 0)`.execute(tx),
  )
  await small.database.withTenant({ tenantId: second.tenantId }, (tx) =>
    sql`insert into taught_examples (tenant_id, sequence, id, utterance, intent, language, author_id, taught_at)
      values (${second.tenantId}, 1, ${small.ids.next()}, '寄存', 'bye', 'zh', ${second.agentId}, now())`.execute(tx),
  )
  await small.models.modelOf(second.tenantId)
  const after = await small.models.modelOf(small.tenant.tenantId)
  expect(after).not.toBe(before)
  expect(small.readWith(after, '寄存到驿站')).toEqual(small.readWith(before, '寄存到驿站'))
  await small.close()
})

test('a base that cannot be read leaves nobody unanswered: the shipped model reads and says so', async () => {
  const broken = await createClassroom({ mayPromote: () => true })
  await broken.correct('寄存到驿站', 'change-address')
  await broken.training.runNow(broken.tenant.tenantId)
  await broken.database.withTenant({ tenantId: broken.tenant.tenantId }, (tx) =>
    sql`update model_bases set model = '\\x00'`.execute(tx),
  )
  const later = broken.openProcess()
  expect((await later.read('我的快递到哪了')).model).toEqual(shipped.version)
  expect(broken.failures).toHaveLength(1)
  await broken.close()
})
