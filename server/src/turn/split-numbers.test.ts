import { afterAll, beforeAll, expect, test } from 'vitest'
import { createRecentWords, places } from '#conversation/splitting'
import { withOwner } from '#platform/database'
import { createGate, createScene, openChatAs, signShopToken, textsOf, type Scene } from './test-scene.spec.ts'

let scene: Scene
beforeAll(async () => {
  scene = await createScene()
})
afterAll(() => scene.close())

type Chat = Awaited<ReturnType<typeof openChatAs>>
const openAsBuyer = async () => openChatAs(scene, await signShopToken(scene, `buyer-7-${scene.deps.ids.next()}`))

/** All rows of all tables, without ids and hashes: four digits stand in one of those before long. */
const readEverything = (): Promise<string> =>
  withOwner(scene.ownerAddress, async (owner) => {
    const tables = await owner.query<{ name: string }>(
      `select c.relname as name from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`,
    )
    const rows = []
    for (const { name } of tables.rows)
      rows.push((await owner.query(`select row_to_json(t) as row from "${name}" t`)).rows)
    return JSON.stringify(rows).replaceAll(/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|\\x[0-9a-f]+/g, '')
  })

const readLastCustomerSeq = (conversationId: string): Promise<number> =>
  withOwner(scene.ownerAddress, async (owner) => {
    const sql = 'select last_customer_seq as seq from conversations where id = $1'
    return (await owner.query<{ seq: number }>(sql, [conversationId])).rows[0]!.seq
  })

/** A question of this conversation that nothing answered, counted as the sweep does. */
const countToGap = (conversationId: string, question: string) =>
  withOwner(scene.ownerAddress, async (owner) => {
    const [questionId, gapId] = [scene.deps.ids.next(), scene.deps.ids.next()]
    const now = scene.deps.clock.now()
    await owner.query(
      `insert into knowledge_gaps (tenant_id, id, question, language, audience, terms, askings, first_asked_at, last_asked_at, state)
      values ($1, $2, $3, 'en', 'buyers', $4, 1, $5, $5, 'open')`,
      [scene.tenant.tenantId, gapId, question, ['4732', '47328816', 'what'], now],
    )
    await owner.query(
      `insert into unanswered_questions (tenant_id, id, conversation_id, question, language, audience, asked_at, gap_id, is_grouped)
      values ($1, $2, $3, $4, 'en', 'buyers', $5, $6, true)`,
      [scene.tenant.tenantId, questionId, conversationId, question, now, gapId],
    )
  })

test('a card given over several messages stands in no row of any table, beside its last four digits', async () => {
  const chat = await openAsBuyer()
  await chat.say('7391 is not an order of mine')
  await chat.say('it is 4732 8816')
  await chat.say('hello?')
  await countToGap(chat.conversationId, 'what is 4732 8816?')
  const told = await chat.say('and 5093 7121')
  const kept = await readEverything()
  for (const part of ['4732', '8816', '47328816', '5093', '50937121'])
    expect([part, kept.includes(part)]).toEqual([part, false])
  expect(kept.includes('it is •••• ••••')).toBe(true)
  expect(kept.includes('and •••• 7121')).toBe(true)
  expect(kept.includes('7391')).toBe(true)
  expect(textsOf(told)).not.toBe('')
})

test('both halves posted at once, or one of them twice, are taken out all the same and acknowledged once', async () => {
  const chat = await openAsBuyer()
  const post = (clientMessageId: string, text: string) =>
    scene.turns.chat.postMessage({ ...chat, clientMessageId, parts: [{ type: 'text', text }] })
  const [first, second] = await Promise.all([post('half-1', '4617 9302'), post('half-2', '5846 7393')])
  expect([await post('half-1', '4617 9302'), await post('half-2', '5846 7393')]).toMatchObject([
    { ack: first.ack },
    { ack: second.ack },
  ])
  await Promise.all([first.turn, second.turn])
  await expect(post('half-2', '5846 7394')).rejects.toMatchObject({ code: 'MESSAGE_ID_REUSED' })
  const kept = await readEverything()
  // Whichever came first: the later one closes the number only when it is its end.
  expect([/4617|9302/.test(kept), /5846/.test(kept)]).toEqual(
    first.ack.seq < second.ack.seq ? [false, false] : [true, true],
  )
})

test('a plan that was made of the first part before the second came is not kept either', async () => {
  const chat = await openAsBuyer()
  const slow = createGate()
  const { orders } = scene.deps
  scene.deps.orders = { ...orders, readOrders: async (...asked) => (await slow.opened, orders.readOrders(...asked)) }
  const first = await chat.post([{ type: 'text', text: 'my parcel is late, 5283 6190' }])
  const second = await chat.post([{ type: 'text', text: '4478 5628' }])
  slow.open()
  await Promise.all([first.turn, second.turn])
  scene.deps.orders = orders
  const kept = await readEverything()
  expect(/5283|6190/.exec(kept)?.[0]).toBeUndefined()
  expect(kept.includes('my parcel is late, •••• ••••')).toBe(true)
})

test('with a person as owner it goes too, also from what was read for them', async () => {
  const chat = await openAsBuyer()
  await chat.say('human please')
  await chat.say('622848 0402')
  await chat.say('564890 018')
  const kept = await readEverything()
  expect(/622848|0402|564890/.exec(kept)?.[0]).toBeUndefined()
})

test.each([
  ['a card whose last digits stay readable', 'card4111111111111111'],
  ['a card called a number', '# 4111 1111 1111 1111'],
  ['a card in a question about an order', '我的订单 4111111111111111 到哪了'],
])('after an order number %s is taken in, once', async (_, text) => {
  const chat = await openAsBuyer()
  await chat.say('where is 40012 please')
  const clientMessageId = scene.deps.ids.next()
  const { ack, turn } = await chat.post([{ type: 'text', text }], clientMessageId)
  await turn
  expect((await chat.post([{ type: 'text', text }], clientMessageId)).ack).toEqual(ack)
  const said = (await chat.load()).entries.filter(({ author }) => author.kind === 'customer')
  expect(textsOf(said).replace(/•+/, '')).toMatch(/^where is 40012 please\n\D*1111\D*$/)
})

test('a part that another server took in is found all the same', async () => {
  const [own, others] = [scene.deps.recentWords, createRecentWords()]
  const sayThere = async (chat: Chat, text: string): Promise<void> => {
    scene.deps.recentWords = others
    await chat.say(text).finally(() => (scene.deps.recentWords = own))
  }
  const chat = await openAsBuyer()
  await chat.say('where is 40012 please')
  await sayThere(chat, 'it is 4539 1488')
  await chat.say('0343 6467')
  expect((await readEverything()).includes('4539 1488')).toBe(false)

  // Broken variant: a server that takes what it knows for all that was said.
  const careless = await openAsBuyer()
  await careless.say('where is 40012 please')
  await sayThere(careless, 'it is 4539 1488')
  const seenSeq = await readLastCustomerSeq(careless.conversationId)
  scene.deps.recentWords = { ...own, of: () => ({ seenSeq, said: [{ seq: 1, text: 'where is 40012 please' }] }) }
  await careless.say('0343 6467').finally(() => (scene.deps.recentWords = own))
  expect((await readEverything()).includes('4539 1488')).toBe(true)
})

test('three digits after a card are its code: taken in without them', async () => {
  const chat = await openAsBuyer()
  await chat.say('4539 1488 0343 6467')
  await chat.say('123')
  const said = (await chat.load()).entries.filter(({ author }) => author.kind === 'customer')
  expect(textsOf(said)).toMatch(/^•••• 6467\n••••$/)
})

test.each([[[]], [['where is 40012 please']]])(
  'a card in two parts of one message is found, after %j',
  async (before) => {
    const chat = await openAsBuyer()
    for (const text of before) await chat.say(text)
    const parts = ['4929 7203', '9917 4526'].map((text) => ({ type: 'text' as const, text }))
    const { ack, turn } = await chat.post(parts, 'in-parts')
    await turn
    expect((await chat.post(parts, 'in-parts')).ack).toEqual(ack)
    const kept = await readEverything()
    expect([kept.includes('4929 7203'), kept.includes('9917')]).toEqual([false, false])
  },
)

test('a photo that comes with words that are looked at once more is staff’s to see', async () => {
  const chat = await openAsBuyer()
  await chat.say('where is 40012 please')
  scene.deps.recentWords = createRecentWords()
  const { fileId } = await chat.show('40012 is broken')
  const marked = await withOwner(scene.ownerAddress, (owner) =>
    owner.query<{ sent: boolean }>('select entry_id is not null as sent from files where id = $1', [fileId]),
  )
  expect(marked.rows).toEqual([{ sent: true }])
})

test('orders that are named one after the other stay', async () => {
  const chat = await openAsBuyer()
  await chat.say('1001')
  expect(textsOf(await chat.say('and 1002'))).toContain('1002')
})

/** Tables that name a conversation and keep nothing that its customer said. */
const withoutWords = [
  'conversation_sellers',
  'counted_conversations',
  'entries',
  'entry_words',
  'files',
  'follow_ups',
  'learned_tests',
  'mentions',
  'objections',
  'offers',
  'one_time_codes',
  'resume_links',
  'verifications',
]

/** Columns of these tables that keep nothing of what was said: names of kinds and states, ids, what staff chose. */
const columnsWithoutWords =
  /\.(?:audience|kind|language|source|state|status|last_author|owner_kind|workflow|buyer|expected|stage|goodwill|risk|intent|customer_name|followers|place|quality)$/

test('of every table that holds words each column is known to hold some or not to', async () => {
  const columns = await withOwner(scene.ownerAddress, (owner) =>
    owner.query<{ name: string }>(
      `select table_name || '.' || column_name as name from information_schema.columns
      where table_schema = 'public' and table_name = any($1) and data_type in ('text', 'jsonb', 'ARRAY') order by 1`,
      [places.map(({ table }) => table)],
    ),
  )
  const known = places.flatMap(({ table, columns: held }) => held.map((column) => `${table}.${column}`))
  const others = columns.rows.map(({ name }) => name).filter((name) => !known.includes(name))
  expect(others.filter((name) => !columnsWithoutWords.test(name))).toEqual([])
})

test('the words that were kept of a conversation are found by it, not by reading all there are', async () => {
  const indexes = await withOwner(scene.ownerAddress, (owner) =>
    owner.query<{ name: string; definition: string }>(
      `select tablename as name, indexdef as definition from pg_indexes where schemaname = 'public'`,
    ),
  )
  const isWhole = /\(tenant_id, conversation_id[^)]*\)(?: WHERE \(conversation_id IS NOT NULL\))?$/
  const found = indexes.rows.filter(({ definition }) => isWhole.test(definition)).map(({ name }) => name)
  for (const { table, of } of places) if (of === 'conversation_id') expect(found).toContain(table)
})

test('every table that names a conversation is known to hold words or not to', async () => {
  const tables = await withOwner(scene.ownerAddress, (owner) =>
    owner.query<{ name: string }>(
      `select distinct table_name as name from information_schema.columns
      where table_schema = 'public' and column_name = 'conversation_id' order by 1`,
    ),
  )
  const known = [...withoutWords, ...places.filter(({ of }) => of === 'conversation_id').map(({ table }) => table)]
  expect(tables.rows.map(({ name }) => name)).toEqual(known.toSorted())
})
