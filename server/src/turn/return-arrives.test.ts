import { builtIn } from '@celadon/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openConversation } from '#conversation/heads'
import { withOwner } from '#platform/database'
import { createAfterSalesScene, delivered, type AfterSalesScene } from './test-after-sales.spec.ts'
import { openChatAs, signShopToken, textsOf } from './test-scene.spec.ts'

let shop: AfterSalesScene

beforeAll(async () => {
  shop = await createAfterSalesScene()
})
afterAll(() => shop.scene.close())

type Opened = Awaited<ReturnType<AfterSalesScene['openWithOrder']>>

const returnOneCup = async ({ chat }: Opened): Promise<string> => {
  await chat.say('I want to return one of the cups, refund to my card')
  await chat.say('yes')
  return textsOf(await shop.settled(chat))
}

/** Looks for what came back once more, as the sweep does, until what it found is told. */
const arrives = async ({ chat }: Opened, afterMs = 60_000): Promise<string> => {
  const { seq } = await chat.load()
  shop.bent.hasArrived = true
  shop.scene.clock.advance(afterMs)
  await shop.scene.turns.sweepRuns()
  await expect.poll(async () => (await chat.load()).pending, { timeout: 5_000 }).toEqual([])
  shop.bent.hasArrived = false
  return textsOf((await chat.load()).entries.filter((entry) => entry.seq > seq))
}

const amounts = async ({ order }: Opened) => (await shop.ledgerOf(order.externalId)).map((row) => row.amount_minor)

test('the money of a return moves when the goods are here, once, and is told once', async () => {
  const opened = await shop.openWithOrder(delivered)
  expect(await returnOneCup(opened)).toContain('within 7 working days')
  expect(await amounts(opened)).toEqual([10_000])
  expect((await opened.chat.load()).pending).toMatchObject([{ waitsFor: 'arrival', expectedBy: expect.any(String) }])
  expect(await arrives(opened)).toMatch(/^The goods of return R\d{10} are here\. You get back CN¥50\.00/)
  expect(await amounts(opened)).toEqual([10_000, 5_000])
  shop.bent.hasArrived = true
  shop.scene.clock.advance(3_600_000)
  await shop.scene.turns.sweepRuns()
  shop.bent.hasArrived = false
  expect(await amounts(opened)).toEqual([10_000, 5_000])
  const told = (await opened.chat.load()).entries.filter((entry) => textsOf([entry]).includes('are here'))
  expect(told).toHaveLength(1)
})

test('until then the promise is told with its date, in another conversation too, in either language', async () => {
  const opened = await shop.openWithOrder(delivered)
  await returnOneCup(opened)
  const promised = textsOf(await opened.chat.say('where is my refund?'))
  expect(promised).toContain(`order ${opened.order.number} have not come back yet`)
  expect(promised).toMatch(/¥50\.00 .*within 7 working days.* by .*Dec/)
  const later = await openChatAs(shop.scene, await signShopToken(shop.scene, opened.buyerId))
  expect(textsOf(await later.say('我的退款到哪了？'))).toMatch(/还没有寄到.*¥50.*12月/)
  const labels = (await later.say('where is my label?')).flatMap(({ parts }) =>
    parts.flatMap((part) => (part.type === 'card' && part.card.kind === 'return' ? [part.card.labelUrl] : [])),
  )
  expect(labels).toEqual([expect.stringContaining(`${opened.chat.conversationId}/labels/`)])
  await arrives(opened)
  expect(textsOf(await later.say('where is my refund?'))).not.toContain('have not come back')
})

test('a parcel that is still under way moves nothing, however often it is asked for', async () => {
  const opened = await shop.openWithOrder(delivered)
  await returnOneCup(opened)
  for (let look = 0; look < 3; look += 1) {
    shop.scene.clock.advance(3_600_000)
    await shop.scene.turns.sweepRuns()
    await expect.poll(() => dueSoonest(), { timeout: 5_000 }).toBeGreaterThan(shop.scene.clock.now().getTime())
  }
  expect(await amounts(opened)).toEqual([10_000])
  expect((await opened.chat.load()).pending).toHaveLength(1)
  expect(await arrives(opened, 3_600_000)).toContain('are here')
  expect(await amounts(opened)).toEqual([10_000, 5_000])
})

const dueSoonest = async (): Promise<number> => {
  const { rows } = await withOwner(shop.scene.ownerAddress, (owner) =>
    owner.query<{ at: string }>('select min(due_at)::text as at from run_work where lease_id is null'),
  )
  return rows[0]?.at ? new Date(rows[0].at).getTime() : Number.POSITIVE_INFINITY
}

test('with a person in the conversation the arrival becomes a note for them, and the money moves all the same', async () => {
  const opened = await shop.openWithOrder(delivered)
  await returnOneCup(opened)
  await opened.chat.say('get me a human please')
  expect(await arrives(opened)).toBe('')
  expect(await amounts(opened)).toEqual([10_000, 5_000])
})

const agent = () => ({ id: shop.scene.tenant.agentId, name: '许言', ...builtIn('agent') })
const present = (tenantId: string, conversationId: string) => shop.scene.turns.desk.load({ tenantId, conversationId })
const act = async ({ tenantId, conversationId }: { tenantId: string; conversationId: string }) => {
  const { conversation, seq } = await present(tenantId, conversationId)
  return { tenantId, conversationId, member: agent(), epoch: conversation.epoch, seenSeq: seq }
}

test('once a person has ended the conversation the customer is told of the arrival, and it stays ended', async () => {
  const opened = await shop.openWithOrder(delivered)
  const { chat } = opened
  await returnOneCup(opened)
  await shop.scene.turns.desk.take(await act(chat))
  await shop.scene.turns.desk.resolve(await act(chat))
  expect(await arrives(opened)).toMatch(/^The goods of return R\d{10} are here\. You get back CN¥50\.00/)
  expect(await amounts(opened)).toEqual([10_000, 5_000])
  const { entries, conversation } = await present(chat.tenantId, chat.conversationId)
  expect(conversation.status).toBe('resolved')
  expect(entries.filter(({ kind }) => kind === 'note')).toEqual([])
})

test('after a merge the arrival is told in the conversation that goes on, to whoever has it', async () => {
  const opened = await shop.openWithOrder(delivered)
  const { chat, buyerId } = opened
  await returnOneCup(opened)
  shop.scene.clock.advance(60_000)
  const id = shop.scene.deps.ids.next()
  await shop.scene.database.withTenant({ tenantId: chat.tenantId }, (tx) =>
    openConversation(tx, {
      id,
      tenantId: chat.tenantId,
      inboxId: shop.scene.inbox.id,
      customerId: chat.customerId,
      language: 'en',
      now: shop.scene.clock.now().toISOString(),
    }),
  )
  const newer = await openChatAs(shop.scene, await signShopToken(shop.scene, buyerId))
  await newer.say('hello')
  await shop.scene.turns.desk.take(await act(newer))
  const { epoch } = await act(chat)
  await shop.scene.turns.desk.merge({ ...(await act(newer)), from: { id: chat.conversationId, epoch } })
  expect(await arrives(opened)).toBe('')
  expect(await amounts(opened)).toEqual([10_000, 5_000])
  const notes = (await present(chat.tenantId, id)).entries.filter(({ kind }) => kind === 'note')
  expect(JSON.stringify(notes.at(-1)?.parts)).toContain('are here')
})

test('what a return of today has claimed, no other conversation is paid for while the parcel is under way', async () => {
  const opened = await shop.openWithOrder(delivered)
  await opened.chat.say('I want to return the cups, refund to my card')
  shop.bent.isStale = true
  await opened.chat.say('yes')
  await shop.settled(opened.chat)
  const other = await openChatAs(shop.scene, await signShopToken(shop.scene, opened.buyerId))
  await other.say('one of the cups is missing from the parcel, refund it to my card')
  expect(textsOf(await other.say('yes'))).toContain('paid back already')
  shop.bent.isStale = false
  expect(await amounts(opened)).toEqual([10_000])
  await arrives(opened)
})

test('the carrier can be asked to come for it, by a tap or in words, in either language', async () => {
  const english = await shop.openWithOrder(delivered)
  const summary = await english.chat.say('I want to return the cups, refund to my card')
  expect(textsOf(summary)).not.toContain('picked up')
  expect((await english.chat.load()).awaiting?.options.map(({ id }) => id)).toContain('pick-up')
  expect(textsOf(await english.chat.tap('pick-up'))).toContain('Have it picked up')
  await english.chat.say('yes')
  expect(textsOf(await shop.settled(english.chat))).toMatch(/picked up on 2026-11-2\d/)
  const chinese = await shop.openWithOrder(delivered)
  expect(textsOf(await chinese.chat.say('我要退杯子，退到银行卡，上门取件'))).toContain('上门取件')
  await chinese.chat.say('确认')
  expect(textsOf(await shop.settled(chinese.chat))).toMatch(/快递员 2026-11-2\d 上门取件/)
})
