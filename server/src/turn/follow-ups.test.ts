import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { receiveMessage } from '#conversation'
import { forgetSettled, listUnanswered } from '#conversation/follow-ups'
import { recordRead } from '#conversation/heads'
import { createScene, openChatAs, signShopToken, type Scene } from './test-scene.spec.ts'

let scene: Scene
beforeAll(async () => {
  scene = await createScene()
})
afterAll(() => scene.close())

const inTenant = <T>(work: Parameters<typeof scene.deps.database.withTenant<T>>[1]): Promise<T> =>
  scene.deps.database.withTenant({ tenantId: scene.tenant.tenantId }, work)
const isFollowed = (conversationId: string): Promise<boolean> =>
  inTenant(async (tx) => {
    const rows = await tx.selectFrom('follow_ups').selectAll().where('conversation_id', '=', conversationId).execute()
    return rows.length > 0
  })
const forget = () => scene.deps.database.withDispatcher(forgetSettled)

test('a conversation is followed until its last answer was read, and again with the next one', async () => {
  const chat = await openChatAs(scene, await signShopToken(scene, `buyer-7-${scene.deps.ids.next()}`))
  await chat.say('where is my parcel')
  await forget()
  expect(await isFollowed(chat.conversationId)).toBe(true)
  await inTenant((tx) => recordRead(tx, { conversationId: chat.conversationId, by: 'customer', publicSeq: 1_000 }))
  await forget()
  expect(await isFollowed(chat.conversationId)).toBe(false)
  await chat.say('1002')
  await forget()
  expect(await isFollowed(chat.conversationId)).toBe(true)
})

test('a message nobody answered is found, and a careless clearing would lose it', async () => {
  const chat = await openChatAs(scene, await signShopToken(scene, `buyer-7-${scene.deps.ids.next()}`))
  await chat.say('where is my parcel')
  await inTenant((tx) =>
    sql`update conversations set answered_seq = 0, lease_until = null where id = ${chat.conversationId}`.execute(tx),
  )
  const find = async () =>
    (await scene.deps.database.withDispatcher((tx) => listUnanswered(tx, new Date().toISOString(), 100))).map(
      (row) => row.conversationId,
    )
  await forget()
  expect(await find()).toContain(chat.conversationId)
  await scene.deps.database.withDispatcher((tx) => sql`delete from follow_ups`.execute(tx))
  expect(await find()).not.toContain(chat.conversationId)
})

/** A conversation answered and read. */
const openSettled = async () => {
  const chat = await openChatAs(scene, await signShopToken(scene, `buyer-7-${scene.deps.ids.next()}`))
  await chat.say('1001')
  await inTenant((tx) => recordRead(tx, { conversationId: chat.conversationId, by: 'customer', publicSeq: 1_000 }))
  return chat
}

/** Somebody's words that are being saved while `meanwhile` is done. */
const sayDuring = (chat: Awaited<ReturnType<typeof openSettled>>, meanwhile: () => Promise<unknown>): Promise<void> => {
  const { ids, clock } = scene.deps
  const now = clock.now().toISOString()
  return inTenant(async (tx) => {
    await receiveMessage(
      tx,
      { ...chat, clientMessageId: ids.next(), parts: [{ type: 'text', text: 'thank you' }] },
      { id: ids.next(), now, leaseId: ids.next(), leaseUntil: now, key: new Uint8Array(32), lately: undefined },
    )
    await meanwhile()
  })
}

test('words that come while the settled are forgotten stay followed', async () => {
  const chat = await openSettled()
  await sayDuring(chat, forget)
  expect(await isFollowed(chat.conversationId)).toBe(true)
  // Broken variant: without the lock on the head the row goes while the words are being saved.
  const careless = await openSettled()
  await sayDuring(careless, () =>
    scene.deps.database.withDispatcher((tx) =>
      sql`delete from follow_ups f using conversations c where c.id = f.conversation_id and c.answered_seq >= c.last_customer_seq
        and c.id = ${careless.conversationId}`.execute(tx),
    ),
  )
  expect(await isFollowed(careless.conversationId)).toBe(false)
})
