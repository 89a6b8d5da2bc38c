import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withOwner } from '#platform/database'
import { createAfterSalesScene, type AfterSalesScene } from './test-after-sales.spec.ts'
import { createGate, textsOf } from './test-scene.spec.ts'

let shop: AfterSalesScene
beforeAll(async () => {
  shop = await createAfterSalesScene()
})
afterAll(() => shop.scene.close())

const query = <Row extends object>(text: string, values: unknown[]): Promise<Row[]> =>
  withOwner(shop.scene.ownerAddress, async (owner) => (await owner.query<Row>(text, values)).rows)

const readRuns = (conversationId: string) =>
  query<{ body: { openingWords: string; ruling: object } }>('select body from runs where conversation_id = $1', [
    conversationId,
  ])

test('a part of a card that is equal to an amount leaves the ruling and the money as they are', async () => {
  const { chat, order } = await shop.openWithOrder()
  await chat.say('please cancel my order')
  await chat.say('yes')
  await shop.settled(chat)
  const [before] = await readRuns(chat.conversationId)
  expect(JSON.stringify(before!.body.ruling)).toContain('"amountMinor":10000')
  await chat.say('6222 10000')
  await chat.say('8473628')
  expect(textsOf((await chat.load()).entries)).toContain('•••• 3628')
  const [after] = await readRuns(chat.conversationId)
  expect(after!.body.ruling).toEqual(before!.body.ruling)
  expect(await shop.ledgerOf(order.externalId)).toContainEqual({ kind: 'refund', amount_minor: 10_000 })
})

test('what was read of a run before its words were redacted does not come back with its result', async () => {
  const { chat } = await shop.openWithOrder()
  const { deps } = shop.scene
  const { afterSales, orders } = deps
  const [done, reached, shown] = [createGate(), createGate(), createGate()]
  deps.afterSales = {
    ...afterSales,
    runEffects: async (...asked) => (await done.opened, afterSales.runEffects(...asked)),
  }
  await chat.say('please cancel my order, I paid with 6222 1000')
  await chat.say('yes')
  await chat.say('human please')
  deps.orders = {
    ...orders,
    readOrders: async (...asked) => (reached.open(), await shown.opened, orders.readOrders(...asked)),
  }
  expect(JSON.stringify(await readRuns(chat.conversationId))).toContain('6222 1000')
  done.open()
  await reached.opened
  await chat.say('08473628')
  shown.open()
  await shop.settled(chat)
  Object.assign(deps, { afterSales, orders })
  const [kept] = await readRuns(chat.conversationId)
  expect(kept!.body).toMatchObject({ status: 'done', openingWords: expect.stringContaining('•••• ••••') })
  const entries = await query('select body from entries where conversation_id = $1', [chat.conversationId])
  expect(/6222 ?1000/.exec(JSON.stringify(entries))?.[0]).toBeUndefined()
})

test('with a person as owner words of danger alarm also when a part of a card was taken out of them meanwhile', async () => {
  const { chat } = await shop.openWithOrder()
  await chat.say('human please')
  const { deps } = shop.scene
  const { readMessage } = deps
  const [reached, slow] = [createGate(), createGate()]
  deps.readMessage = async (...asked) => (reached.open(), await slow.opened, readMessage(...asked))
  const danger = 'my account was hacked, somebody orders with it! 4926 1873'
  const first = await chat.post([{ type: 'text', text: danger }])
  await reached.opened
  const second = await chat.post([{ type: 'text', text: '6039 4751' }])
  slow.open()
  await Promise.all([first.turn, second.turn])
  deps.readMessage = readMessage
  const kept = await query<{ kind: string; body: { turn: { utterance: string } | null } }>(
    `select kind, body from entries where conversation_id = $1 and kind in ('note', 'turn') order by seq`,
    [chat.conversationId],
  )
  expect(kept.filter(({ kind, body }) => kind === 'note' && JSON.stringify(body).includes('hacked'))).toHaveLength(1)
  expect(kept.map(({ body }) => body.turn?.utterance)).toContain(danger.replace('4926 1873', '•••• ••••'))
  expect(JSON.stringify(kept)).not.toContain('4926')
})

test('the hash of a message does not give its digits away, and one from before is recognised all the same', async () => {
  const { chat } = await shop.openWithOrder()
  const text = '4481 9526'
  const plain = createHash('sha256')
    .update(JSON.stringify({ parts: [{ type: 'text', text }], grounds: [], turn: null, authorName: null }))
    .digest('hex')
  const hashes = async () =>
    (
      await query<{ hash: string }>(
        `select encode(body_hash, 'hex') as hash from entries where conversation_id = $1 order by seq`,
        [chat.conversationId],
      )
    ).map(({ hash }) => hash)
  const post = (words: string, id: string) => chat.post([{ type: 'text', text: words }], id)
  const { ack, turn } = await post(text, 'one')
  await turn
  expect(await hashes()).not.toContain(plain)
  await query(`update entries set body_hash = decode($2, 'hex') where id = $1`, [ack.id, plain])
  expect((await post(text, 'one')).ack).toEqual(ack)
  const second = await post('7316 0844', 'two')
  await second.turn
  expect((await post(text, 'one')).ack).toEqual(ack)
  expect((await post('7316 0844', 'two')).ack).toEqual(second.ack)
  await expect(post('4481 9527', 'one')).rejects.toMatchObject({ code: 'MESSAGE_ID_REUSED' })
  expect(await hashes()).not.toContain(plain)
})
