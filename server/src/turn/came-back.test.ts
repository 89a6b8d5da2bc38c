import { builtIn } from '@celadon/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createScene, openChatAs, signShopToken, type Scene } from './test-scene.spec.ts'

let scene: Scene
beforeAll(async () => {
  scene = await createScene()
})
afterAll(() => scene.close())

const hourMs = 3_600_000

/** Somebody comes as nobody, as from another browser, and then proves who they are. */
const comeAs = async (who: string) => {
  const chat = await openChatAs(scene)
  await scene.turns.chat.identify({ ...chat, inboxId: scene.inbox.id }, await signShopToken(scene, who))
  await chat.say('how much is shipping')
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
  const { tenantId, adminId } = scene.tenant
  const member = { id: adminId, ...builtIn('admin'), sellerId: undefined }
  const { now } = await scene.turns.desk.showNumbers({ tenantId, member }, { days: 28 })
  expect(now).toMatchObject({ conversations: 4, automated: 4, cameBack: 1 })
})
