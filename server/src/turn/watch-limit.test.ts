import { builtIn } from '@celadon/contract'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createScene, openChatAs, signShopToken, type Scene } from './test-scene.spec.ts'

let scene: Scene
beforeAll(async () => {
  scene = await createScene()
})
afterAll(() => scene.close())

const openAsBuyer = async () => openChatAs(scene, await signShopToken(scene, `buyer-7-${scene.deps.ids.next()}`))

const placeOf = async ({ tenantId, conversationId }: Awaited<ReturnType<typeof openAsBuyer>>) => {
  const { epoch } = (await scene.turns.desk.load({ tenantId, conversationId })).conversation
  return { tenantId, conversationId, epoch }
}

test('whoever waits longest, is in danger or has a held reply is watched, however many spoke since', async () => {
  const [waiting, danger, held, calm] = [
    await openAsBuyer(),
    await openAsBuyer(),
    await openAsBuyer(),
    await openAsBuyer(),
  ]
  await waiting.say('human')
  await danger.say('no answer... I want to die')
  await held.say('hello')
  await calm.say('hello')
  const { tenantId, conversationId } = calm
  await scene.turns.desk.stepIn({
    ...(await placeOf(held)),
    act: { kind: 'hold' },
    member: { id: scene.tenant.supervisorId, name: '主管', ...builtIn('supervisor'), sellerId: undefined },
  })
  await held.say('hello')
  await scene.database.withTenant({ tenantId }, async (tx) => {
    await sql`insert into conversations
      select r.* from generate_series(1, 250) n, conversations c, jsonb_populate_record(c, jsonb_build_object(
        'id', gen_random_uuid(), 'last_at', c.last_at + n * interval '1 minute')) r
      where c.id = ${conversationId}`.execute(tx)
  })
  const { items } = await scene.turns.desk.loadWatchList({ tenantId })
  const ids = items.map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining([waiting, danger, held].map((chat) => chat.conversationId)))
  expect(ids).not.toContain(conversationId)
})

test('which replies wait is found without reading what was steered before', async () => {
  const { tenantId } = scene.tenant
  const plan = await scene.database.withTenant({ tenantId }, async (tx) => {
    await sql`set local enable_seqscan = off`.execute(tx)
    return sql`explain select conversation_id from steerings
      where tenant_id = current_tenant() and state = 'waiting'`.execute(tx)
  })
  expect(JSON.stringify(plan.rows)).toContain('steerings_waiting')
})
