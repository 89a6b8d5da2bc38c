import { builtIn, type ServedChannel } from '@celadon/contract'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readSnapshot } from '#routing/assignment'
import { loadSetup, saveSetup } from '#routing/setup'
import { createScene, openChatAs, signShopToken, type Scene } from './test-scene.spec.ts'

let scene: Scene
beforeAll(async () => {
  scene = await createScene()
})
afterAll(() => scene.close())

const inTenant = <T>(work: Parameters<typeof scene.database.withTenant<T>>[1]): Promise<T> =>
  scene.database.withTenant({ tenantId: scene.tenant.tenantId }, work)
const agent = () => ({ id: scene.tenant.agentId, name: '周宁', ...builtIn('agent') })
const serve = (channels: ServedChannel[]): Promise<void> =>
  inTenant(async (tx) => {
    const setup = await loadSetup(tx)
    const id = scene.deps.ids.next()
    const queues = [{ queueId: setup.queues[0]!.id, rank: 1 }]
    const profile = { id, name: { zh: '全科', en: 'All' }, capacity: 5, channels, queues }
    const member = {
      memberId: scene.tenant.agentId,
      profileId: id,
      languages: ['zh' as const, 'en' as const],
      skills: [],
    }
    await saveSetup(
      tx,
      { ...setup, profiles: [profile], members: [member] },
      { tenantId: scene.tenant.tenantId, memberId: scene.tenant.adminId, now: scene.deps.clock.now().toISOString() },
    )
  })
const offered = async (): Promise<string | undefined> => {
  const { tenantId, agentId: memberId } = scene.tenant
  await scene.turns.routing.setPresence({ tenantId, memberId, state: 'available' })
  await scene.turns.routing.assign(tenantId)
  const { offer } = await scene.turns.routing.loadOwn({ tenantId, memberId })
  if (!offer) return undefined
  await scene.turns.routing.answerOffer({ tenantId, member: agent(), offerId: offer.id, isAccepted: true })
  return offer.conversationId
}
const queueUp = async (): Promise<string> => {
  const chat = await openChatAs(scene, await signShopToken(scene, `buyer-${scene.deps.ids.next()}`))
  await chat.say('human')
  scene.clock.advance(1000)
  return chat.conversationId
}
/** So many who were promised a reply that is due, the first of them waiting longest. */
const promise = async (count: number): Promise<string[]> => {
  const ids: string[] = []
  for (let index = 0; index < count; index += 1) ids.push(await queueUp())
  await inTenant((tx) =>
    sql`update conversations set call_back_by = ${scene.deps.clock.now().toISOString()} where id = any(${ids}::uuid[])`.execute(
      tx,
    ),
  )
  return ids
}
const openNow = async () => {
  const { members } = await inTenant((tx) => readSnapshot(tx, scene.deps.clock.now().toISOString()))
  return members[0]?.open
}

test('whoever serves chats alone is asked for chats, so many at once, however many call-backs stand before them', async () => {
  const promised = await promise(60)
  const [first, second] = [await queueUp(), await queueUp()]
  await serve([{ channel: 'chat', atOnce: 1 }])
  expect(await offered()).toBe(first)
  expect(await openNow()).toEqual({ chat: 1, 'call-back': 0 })
  expect(await offered()).toBeUndefined()
  await serve([
    { channel: 'chat', atOnce: 1 },
    { channel: 'call-back', atOnce: 2 },
  ])
  expect([await offered(), await offered()]).toEqual(promised.slice(0, 2))
  // Taken, it counts as the call-back that it came as.
  expect(await openNow()).toEqual({ chat: 1, 'call-back': 2 })
  expect(await offered()).toBeUndefined()
  await serve([{ channel: 'chat', atOnce: 2 }])
  expect(await offered()).toBe(second)
})

test('a sheet that serves a channel twice, or none, is not saved', async () => {
  const chat = { channel: 'chat', atOnce: null } as const
  await expect(serve([chat, chat])).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
})

test('a call-back that was resolved and is asked for again later is a chat', async () => {
  const chat = await openChatAs(scene, await signShopToken(scene, `buyer-${scene.deps.ids.next()}`))
  const { tenantId, conversationId } = chat
  const act = async () => {
    const { conversation, seq } = await scene.turns.desk.load({ tenantId, conversationId })
    return { tenantId, conversationId, member: agent(), epoch: conversation.epoch, seenSeq: seq }
  }
  const isCallBack = () =>
    inTenant(async (tx) => {
      const asked = sql<{ is: boolean }>`select is_call_back as is from conversations where id = ${conversationId}`
      return (await asked.execute(tx)).rows[0]!.is
    })
  await chat.say('human')
  await inTenant((tx) => sql`update conversations set call_back_by = now() where id = ${conversationId}`.execute(tx))
  await scene.turns.desk.take(await act())
  expect(await isCallBack()).toBe(true)
  await scene.turns.desk.resolve(await act())
  expect(await isCallBack()).toBe(false)
  // As it was kept before: of a conversation that nobody has, it says nothing.
  await inTenant((tx) => sql`update conversations set is_call_back = true where id = ${conversationId}`.execute(tx))
  await chat.say('human')
  await scene.turns.desk.take(await act())
  expect(await isCallBack()).toBe(false)
})

test('whoever may serve customers no more stands on the sheet and is asked for nothing until they may again', async () => {
  const { tenantId, agentId, adminId } = scene.tenant
  await serve([{ channel: 'chat', atOnce: null }])
  await scene.turns.routing.setPresence({ tenantId, memberId: agentId, state: 'available' })
  expect(await openNow()).toBeDefined()
  const by = { tenantId, byId: adminId }
  const name = { zh: '写作', en: 'Writer' }
  await scene.turns.desk.addRole(by, { name, base: 'agent', permissions: [] })
  const { roles } = await scene.turns.desk.showRoles({ tenantId, ...builtIn('admin') })
  await scene.turns.desk.changeRole({ ...by, memberId: agentId }, { role: 'agent', ownRoleId: roles[0]!.id })
  // Also where they are marked as there.
  await scene.turns.routing.setPresence({ tenantId, memberId: agentId, state: 'available' })
  expect(await openNow()).toBeUndefined()
  await serve([{ channel: 'chat', atOnce: 1 }])
  await scene.turns.desk.changeRole({ ...by, memberId: agentId }, { role: 'agent', ownRoleId: null })
  await scene.turns.routing.setPresence({ tenantId, memberId: agentId, state: 'available' })
  expect(await openNow()).toBeDefined()
})
