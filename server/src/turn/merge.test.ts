import { builtIn } from '@celadon/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listAuditActs } from '#testing/audits'
import { openConversation } from '#conversation/heads'
import { createScene, openChatAs, signShopToken, type Scene } from './test-scene.spec.ts'

let scene: Scene
beforeAll(async () => {
  scene = await createScene()
})
afterAll(() => scene.close())

const agent = () => ({ id: scene.tenant.agentId, name: '许言', ...builtIn('agent') })
const reader = () => ({ tenantId: scene.tenant.tenantId, memberId: scene.tenant.agentId, ...builtIn('agent') })
const load = (conversationId: string) => scene.turns.desk.load({ ...reader(), conversationId })
const epochOf = async (id: string) => (await load(id)).conversation.epoch
const take = async (conversationId: string) => {
  const epoch = await epochOf(conversationId)
  await scene.turns.desk.take({ ...reader(), member: agent(), conversationId, epoch })
}
const merge = async (from: string, into: string, more: { epoch?: number } = {}) =>
  scene.turns.desk.merge({
    ...reader(),
    member: agent(),
    conversationId: into,
    epoch: await epochOf(into),
    from: { id: from, epoch: await epochOf(from), ...more },
  })

/** An older conversation with words that nobody answered, and the newer one that its customer has before them. */
const twoOf = async (who: string) => {
  const token = await signShopToken(scene, who)
  const older = await openChatAs(scene, token)
  await older.say('hello')
  await scene.turns.chat.askForPerson({ ...older.wish(`person-${who}`) })
  await older.say('when will the blue kettle be refunded?')
  scene.clock.advance(60_000)
  const id = scene.deps.ids.next()
  await scene.database.withTenant(reader(), (tx) =>
    openConversation(tx, {
      id,
      tenantId: older.tenantId,
      inboxId: scene.inbox.id,
      customerId: older.customerId,
      language: 'en',
      now: scene.clock.now().toISOString(),
    }),
  )
  const newer = await openChatAs(scene, await signShopToken(scene, who))
  expect(newer.conversationId).toBe(id)
  await newer.say('hello again')
  await take(id)
  return { older, newer }
}

test('an older conversation goes on in the newer: it ends and points there, what was open is noted, both logs stay', async () => {
  const { older, newer } = await twoOf('buyer-of-two')
  const [olderSaid, newerSaid] = [await older.load(), await newer.load()]
  const timeline = await scene.turns.desk.loadTimeline({ ...reader(), conversationId: newer.conversationId })
  expect(timeline.mergeable).toEqual([older.conversationId])
  await merge(older.conversationId, newer.conversationId)
  const [ended, goesOn] = [await load(older.conversationId), await load(newer.conversationId)]
  expect(ended.conversation).toMatchObject({ status: 'resolved', mergedInto: newer.conversationId })
  expect(ended.entries.at(-1)?.parts).toMatchObject([{ code: 'merged-into', text: expect.stringContaining('许言') }])
  expect(goesOn.conversation).toMatchObject({ status: 'open', mergedInto: null })
  const note = goesOn.entries.at(-1)
  expect([note?.kind, note?.publicSeq, JSON.stringify(note?.parts)]).toEqual([
    'note',
    null,
    expect.stringContaining('when will the blue kettle be refunded?'),
  ])
  expect((await older.load()).entries).toEqual(olderSaid.entries)
  expect((await newer.load()).entries).toEqual(newerSaid.entries)
  await expect(merge(older.conversationId, newer.conversationId)).rejects.toMatchObject({
    code: 'CONVERSATION_RESOLVED',
  })
  await older.say('I found the old page again')
  expect((await load(older.conversationId)).conversation).toMatchObject({ status: 'open', mergedInto: null })
})

test('nothing is merged across customers, into an older one, on a stale epoch, or into what the member does not hold', async () => {
  const { older, newer } = await twoOf('buyer-of-pairs')
  const stranger = await openChatAs(scene)
  await stranger.say('hello')
  const refused = (code: string) => expect.objectContaining({ code })
  await expect(merge(stranger.conversationId, newer.conversationId)).rejects.toEqual(refused('OTHER_CUSTOMER'))
  await expect(merge(older.conversationId, newer.conversationId, { epoch: 99 })).rejects.toEqual(refused('STALE_EPOCH'))
  await expect(merge(newer.conversationId, older.conversationId)).rejects.toEqual(refused('NOT_OWNER'))
  await take(older.conversationId)
  await expect(merge(newer.conversationId, older.conversationId)).rejects.toEqual(refused('NEWER_GOES_ON'))
  expect((await load(newer.conversationId)).conversation.status).toBe('open')
  expect((await load(older.conversationId)).conversation.status).toBe('open')
})

test('who did what of all this stands in the audit', async () => {
  const { database, tenant } = scene
  const acts = await listAuditActs(database, tenant.tenantId)
  expect(acts).toContainEqual({ act: 'conversations.merged', by: expect.any(String) })
})

test('what a colleague has is offered to go on here to whoever leads, and to nobody who would be refused', async () => {
  const { older, newer } = await twoOf('buyer-of-colleagues')
  const supervisor = { id: scene.tenant.supervisorId, name: '主管', ...builtIn('supervisor') }
  const place = { tenantId: older.tenantId, conversationId: older.conversationId }
  await scene.turns.desk.take({ ...place, member: supervisor, epoch: await epochOf(older.conversationId) })
  const offered = async (role: 'agent' | 'supervisor') =>
    (await scene.turns.desk.loadTimeline({ ...reader(), ...builtIn(role), conversationId: newer.conversationId }))
      .mergeable
  expect(await offered('agent')).toEqual([])
  await expect(merge(older.conversationId, newer.conversationId)).rejects.toMatchObject({ code: 'NOT_OWNER' })
  expect(await offered('supervisor')).toEqual([older.conversationId])
})
