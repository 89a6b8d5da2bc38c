import { builtIn } from '@celadon/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createScene, openChatAs, signShopToken, type Scene } from './test-scene.spec.ts'

let scene: Scene
beforeAll(async () => {
  scene = await createScene()
})
afterAll(() => scene.close())

const hourMs = 3_600_000

type Chat = Awaited<ReturnType<typeof openChatAs>>
const prove = async (chat: Chat, who: string, seconds = 600) => {
  const exp = Math.floor(scene.clock.now().getTime() / 1000) + seconds
  await scene.turns.chat.identify({ ...chat, inboxId: scene.inbox.id }, await signShopToken(scene, who, { exp }))
}

/** Somebody comes as nobody, as from another browser, and then proves who they are. */
const comeAs = async (who: string) => {
  const chat = await openChatAs(scene)
  await prove(chat, who)
  await chat.say('how much is shipping')
}

const count = async () => {
  const { tenantId, adminId } = scene.tenant
  const member = { id: adminId, ...builtIn('admin'), sellerId: undefined }
  return (await scene.turns.desk.showNumbers({ tenantId, member }, { days: 28 })).now
}

test('who proved to be the same person within 72 hours came back, whoever else came between', async () => {
  await comeAs('anna')
  scene.clock.advance(hourMs)
  await comeAs('ben')
  scene.clock.advance(70 * hourMs)
  await comeAs('anna')
  scene.clock.advance(73 * hourMs)
  await comeAs('anna')
  scene.clock.advance(1_000)
  expect(await count()).toMatchObject({ conversations: 4, automated: 4, cameBack: 1, assumed: 2 })
})

test('who goes on asking in the conversation that they have is not assumed to be content', async () => {
  const asks = async () => {
    const chat = await openChatAs(scene, await signShopToken(scene, 'cleo'))
    await chat.say('and the parcel?')
  }
  const { conversations, assumed } = await count()
  await asks()
  scene.clock.advance(50 * hourMs)
  await asks()
  // Anna's last is over meanwhile, Cleo's is not.
  scene.clock.advance(23 * hourMs)
  expect(await count()).toMatchObject({ conversations: conversations + 1, assumed: assumed + 1, cameBack: 1 })
  scene.clock.advance(50 * hourMs)
  expect(await count()).toMatchObject({ conversations: conversations + 1, assumed: assumed + 2, cameBack: 1 })
})

test('who came back is who was proved last, however long the proof of another would have held', async () => {
  const before = await count()
  const chat = await openChatAs(scene)
  await prove(chat, 'cara')
  scene.clock.advance(1_000)
  await prove(chat, 'dan', 60)
  await chat.say('how much is shipping')
  scene.clock.advance(hourMs)
  await comeAs('dan')
  scene.clock.advance(1_000)
  const after = await count()
  expect(after.conversations - before.conversations).toBe(2)
  expect(after.cameBack - before.cameBack).toBe(1)
})
