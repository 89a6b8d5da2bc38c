import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { receiveMessage } from '#conversation'
import { stopWatching } from '#conversation/watch'
import type { TenantTransaction } from '#platform/database'
import { createScene, openChatAs, signShopToken, type Scene } from './test-scene.spec.ts'

let scene: Scene
beforeAll(async () => {
  scene = await createScene()
})
afterAll(() => scene.close())

type Chat = Awaited<ReturnType<typeof openChatAs>>

const isWatched = async ({ tenantId, conversationId }: Chat): Promise<boolean> => {
  const rows = await scene.database.withTenant({ tenantId }, (tx) =>
    tx.selectFrom('watched_conversations').selectAll().where('conversation_id', '=', conversationId).execute(),
  )
  return rows.length > 0
}

/** A conversation answered and read, and quiet since. */
const openFinished = async (): Promise<Chat> => {
  const chat = await openChatAs(scene, await signShopToken(scene, `buyer-7-${scene.deps.ids.next()}`))
  await chat.say('1001')
  await scene.turns.recordRead([{ ...chat, by: 'customer', publicSeq: 100 }])
  scene.clock.advance(61_000)
  return chat
}

/** Somebody's words that are being saved while `meanwhile` is done. */
const sayDuring = (chat: Chat, meanwhile: () => Promise<unknown>): Promise<void> => {
  const { ids, clock } = scene.deps
  const now = clock.now().toISOString()
  return scene.database.withTenant({ tenantId: chat.tenantId }, async (tx) => {
    await receiveMessage(
      tx,
      { ...chat, clientMessageId: ids.next(), parts: [{ type: 'text', text: '1002' }] },
      { id: ids.next(), now, leaseId: ids.next(), leaseUntil: now },
    )
    await meanwhile()
  })
}

const inTenant = (chat: Chat, work: (tx: TenantTransaction) => Promise<unknown>) =>
  scene.database.withTenant({ tenantId: chat.tenantId }, work)

test('a conversation is watched until its answer is read, and again as soon as it moves', async () => {
  const chat = await openChatAs(scene, await signShopToken(scene))
  await chat.say('1001')
  scene.clock.advance(61_000)
  await scene.turns.stopWatchingFinished()
  expect(await isWatched(chat)).toBe(true)
  await scene.turns.recordRead([{ ...chat, by: 'customer', publicSeq: 100 }])
  await scene.turns.stopWatchingFinished()
  expect(await isWatched(chat)).toBe(false)
  await chat.say('1002')
  expect(await isWatched(chat)).toBe(true)
})

test('words that come while a conversation is taken off the watch are answered all the same', async () => {
  const chat = await openFinished()
  await sayDuring(chat, () => scene.turns.stopWatchingFinished())
  expect(await isWatched(chat)).toBe(true)
  scene.clock.advance(16_000)
  expect(await scene.turns.sweepUnanswered()).toBe(1)
})

test('words that come a moment after it is taken off put it back', async () => {
  const chat = await openFinished()
  let said: Promise<unknown> = Promise.resolve()
  await inTenant(chat, async (tx) => {
    await stopWatching(tx, [chat.conversationId])
    said = chat.say('1002')
  })
  await said
  expect(await isWatched(chat)).toBe(true)
})

test('broken variant: taken off without the lock, a conversation with unanswered words is lost to the sweep', async () => {
  const chat = await openFinished()
  await sayDuring(chat, () =>
    inTenant(chat, (tx) =>
      sql`delete from watched_conversations w using conversations c where c.id = w.conversation_id
        and c.id = ${chat.conversationId} and c.answered_seq >= c.last_customer_seq`.execute(tx),
    ),
  )
  scene.clock.advance(16_000)
  expect(await scene.turns.sweepUnanswered()).toBe(0)
})
