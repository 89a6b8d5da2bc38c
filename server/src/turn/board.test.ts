import { builtIn } from '@celadon/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withOwner } from '#platform/database'
import type { Actor } from './desk-verbs.ts'
import { createScene, openChatAs, type Scene } from './test-scene.spec.ts'

let scene: Scene
beforeAll(async () => {
  scene = await createScene()
  await withOwner(scene.ownerAddress, (owner) =>
    owner.query('update queues set first_target_seconds = 60, next_target_seconds = 30'),
  )
})
afterAll(() => scene.close())

const agent = (): Actor => ({ id: scene.tenant.agentId, name: 'Li', ...builtIn('agent') })
const board = (role: Actor['role'] = 'supervisor') =>
  scene.turns.desk.showBoard({ tenantId: scene.tenant.tenantId, member: builtIn(role) })
const queue = async () => (await board()).queues.find(({ id }) => id === scene.tenant.queueId)

test('who waits, since when, what is late, who holds what and what the assistant has stands on the board', async () => {
  const first = await openChatAs(scene)
  const since = scene.clock.now().toISOString()
  await first.say('human')
  scene.clock.advance(45_000)
  const second = await openChatAs(scene)
  await second.say('human')
  const third = await openChatAs(scene)
  await third.say('where is my parcel')
  expect(await queue()).toMatchObject({ waiting: 2, oldestSince: since, callBacks: 0, withPeople: 0, late: 0 })
  expect(await board()).toMatchObject({ assistant: 1, alarms: { danger: 0, angry: 0 } })
  scene.clock.advance(20_000)
  expect(await queue()).toMatchObject({ waiting: 2, late: 1 })
  const { tenantId, conversationId } = first
  const { epoch } = (await scene.turns.desk.load({ tenantId, conversationId })).conversation
  await scene.turns.desk.take({ tenantId, conversationId, epoch, member: agent() })
  expect(await queue()).toMatchObject({ waiting: 1, withPeople: 1, late: 1 })
  expect((await board()).members.find(({ id }) => id === scene.tenant.agentId)).toMatchObject({ open: 1 })
  await scene.turns.desk.postMessage({ tenantId, conversationId, member: agent(), clientMessageId: 'a', text: 'Hello' })
  expect(await queue()).toMatchObject({ late: 0 })
})

test('with people counts each once, also taken from the assistant, which is no queue’s any more', async () => {
  const { withPeople } = await board()
  const before = await queue()
  const chat = await openChatAs(scene)
  await chat.say('where is my parcel')
  const { tenantId, conversationId } = chat
  const act = async () => ({
    tenantId,
    conversationId,
    member: agent(),
    epoch: (await scene.turns.desk.load(chat)).conversation.epoch,
  })
  await scene.turns.desk.take(await act())
  expect(await board()).toMatchObject({ withPeople: withPeople + 1 })
  expect(await queue()).toEqual(before)
  await scene.turns.desk.giveBack(await act())
  expect(await board()).toMatchObject({ withPeople })
  await chat.say('human')
  await scene.turns.desk.take(await act())
  expect(await queue()).toMatchObject({ withPeople: before!.withPeople + 1 })
  // Its next wish came through no queue.
  await scene.turns.desk.giveBack(await act())
  await scene.turns.desk.take(await act())
  expect(await queue()).toEqual(before)
  expect(await board()).toMatchObject({ withPeople: withPeople + 1 })
})

test('an agent does not see it, nor does a seller’s member', async () => {
  await expect(board('agent')).rejects.toMatchObject({ code: 'FORBIDDEN' })
  await expect(board('sellerMember')).rejects.toMatchObject({ code: 'FORBIDDEN' })
})
