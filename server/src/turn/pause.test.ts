import { builtIn } from '@celadon/contract'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { listAudit } from '#platform/audit'
import { withOwner } from '#platform/database'
import { listAuditActs } from '#testing/audits'
import { createTurns } from './create-turns.ts'
import { replayTurn } from './replay-turn.ts'
import { createScene, openChatAs, signShopToken, textsOf, type Scene } from './test-scene.spec.ts'

let scene: Scene
beforeAll(async () => {
  scene = await createScene()
})
beforeEach(() => endAll())
afterAll(() => scene.close())

const endAll = async () => {
  for (const { id } of (await scene.turns.desk.listPauses(scene.tenant)).pauses)
    await scene.turns.desk.endPause(supervisor(), id)
}
const supervisor = () => ({
  tenantId: scene.tenant.tenantId,
  member: { id: scene.tenant.supervisorId, ...builtIn('supervisor') },
})
const openAsBuyer = async () => openChatAs(scene, await signShopToken(scene, `buyer-7-${scene.deps.ids.next()}`))
const pause = (intent: string | null, lasts: 'ended' | 'hour' | 'today' = 'ended') =>
  scene.turns.desk.pause(supervisor(), { intent, reason: '', lasts })
const listAudits = () =>
  scene.database.withTenant({ tenantId: scene.tenant.tenantId }, (tx) => listAudit(tx, { limit: 1_000 }))
const lastTurn = async (chat: { tenantId: string; conversationId: string }) =>
  (await scene.turns.desk.load(chat)).entries.findLast(({ turn }) => turn)!.turn!

test('paused everywhere, every word goes to people at once, with the reason kept, and again the other way round', async () => {
  const before = await openAsBuyer()
  await before.say('where is my parcel 1001')
  expect((await before.load()).conversation.owner.kind).toBe('assistant')
  await pause(null)
  const said = await before.say('where is my parcel 1001')
  expect(textsOf(said)).toContain('paused')
  expect((await before.load()).conversation).toMatchObject({
    owner: { kind: 'queue' },
    waiting: { kind: 'queue', position: 1 },
  })
  const turn = await lastTurn(before)
  expect(turn.decision).toMatchObject({ kind: 'hand-off', reason: { code: 'assistant-paused' } })
  expect(turn.decision.reason.words).toEqual([expect.any(String), scene.clock.now().toISOString()])
  expect(replayTurn(turn)).toMatchObject({ kind: turn.decision.kind, reason: turn.decision.reason })
  // Broken variant: a turn that does not know of it would have answered.
  const { pauses: _, ...facts } = turn.facts
  expect(replayTurn({ ...turn, facts }).kind).not.toBe('hand-off')
  const [{ id } = { id: '' }] = (await scene.turns.desk.listPauses(scene.tenant)).pauses
  expect((await scene.turns.desk.endPause(supervisor(), id)).pauses).toEqual([])
  const after = await openAsBuyer()
  await after.say('where is my parcel 1001')
  expect((await after.load()).conversation.owner.kind).toBe('assistant')
  const acts = (await listAuditActs(scene.database, scene.tenant.tenantId)).map(({ act }) => act)
  expect(acts).toEqual(expect.arrayContaining(['assistant.paused', 'assistant.resumed']))
})

test('paused for one intent, what is about it goes to people and everything else is answered', async () => {
  await pause('track-order')
  const other = await openAsBuyer()
  await other.say('hello')
  expect((await other.load()).conversation.owner.kind).toBe('assistant')
  await other.say('where is my parcel 1001')
  expect((await other.load()).conversation.owner.kind).toBe('queue')
  expect((await lastTurn(other)).decision.reason.words[2]).toBe('track-order')
})

test('it is over by itself at its time, and that is written down once', async () => {
  await pause(null, 'hour')
  scene.clock.advance(3_600_000)
  const chat = await openAsBuyer()
  await chat.say('where is my parcel 1001')
  expect((await chat.load()).conversation.owner.kind).toBe('assistant')
  expect(await scene.turns.endDuePauses()).toEqual([scene.tenant.tenantId])
  expect(await scene.turns.endDuePauses()).toEqual([])
  const { pauses } = await pause(null, 'today')
  expect(Date.parse(pauses[0]!.until!)).toBeGreaterThan(scene.clock.now().getTime())
})

test('outside opening hours what is paused gets a dated call-back', async () => {
  const closed = await createScene({ weekly: [{ days: [6], from: '09:00', to: '10:00' }] })
  const { tenantId, supervisorId } = closed.tenant
  const member = { id: supervisorId, ...builtIn('supervisor') }
  await closed.turns.desk.pause({ tenantId, member }, { intent: null, reason: '', lasts: 'ended' })
  const chat = await openChatAs(closed)
  await chat.say('hello')
  expect((await chat.load()).conversation.waiting).toMatchObject({ kind: 'call-back', by: expect.any(String) })
  await closed.close()
})

test('an agent and a seller pause nothing, an unknown intent is none, and whoever pauses again has the last word', async () => {
  const { tenant } = scene
  const agent = { tenantId: tenant.tenantId, member: { id: tenant.agentId, ...builtIn('agent') } }
  const wish = { intent: null, reason: '', lasts: 'ended' as const }
  const seller = { tenantId: tenant.tenantId, member: { id: tenant.sellerMemberId, ...builtIn('sellerMember') } }
  const teacher = { ...agent, member: { ...agent.member, permissions: ['assistant.teach'] as const } }
  for (const by of [agent, seller, teacher]) {
    await expect(scene.turns.desk.pause(by, wish)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(scene.turns.desk.endPause(by, tenant.agentId)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  }
  await expect(pause('nothing-known')).rejects.toMatchObject({ code: 'INTENT_NOT_FOUND' })
  await scene.turns.desk.pause(supervisor(), { ...wish, reason: 'wrong prices' })
  expect((await scene.turns.desk.pause(supervisor(), { ...wish, reason: 'still' })).pauses).toMatchObject([
    { intent: null, reason: 'still' },
  ])
})

test('of two who pause at once each is written down, and the one that gave way as ended', async () => {
  const { tenantId } = scene.tenant
  const before = new Set((await listAudits()).map(({ number }) => number))
  await Promise.all([pause('track-order'), pause('track-order')])
  const audits = (await listAudits()).filter(({ number }) => !before.has(number))
  const [{ id } = { id: '' }, ...others] = (await scene.turns.desk.listPauses({ tenantId })).pauses
  expect(others).toEqual([])
  const begun = audits.filter(({ act }) => act === 'assistant.paused').map(({ aboutId }) => aboutId)
  const ended = audits.filter(({ act }) => act === 'assistant.resumed').map(({ aboutId }) => aboutId)
  expect(begun.length).toBe(2)
  expect(begun.filter((each) => !ended.includes(each))).toEqual([id])
})

test('a pause begun on a clock that is ahead, after the answer was written and before it is saved, is seen', async () => {
  const { database } = scene.deps
  const { inSharedTrip } = database
  const chat = await openAsBuyer()
  scene.clock.advance(1_000)
  let trips = 0
  database.inSharedTrip = async (...asked) => {
    trips += 1
    if (trips === 2) {
      database.inSharedTrip = inSharedTrip
      scene.clock.advance(1_000)
      await pause(null)
      scene.clock.advance(-1_000)
    }
    return inSharedTrip(...asked)
  }
  const said = await chat.say('where is my parcel 1001')
  expect(textsOf(said)).toContain('paused')
  expect(textsOf(said)).not.toContain('1001')
  expect((await chat.load()).conversation.owner.kind).toBe('queue')
})

test('whoever is not the one who was proved loses the proof, though everything is paused', async () => {
  const chat = await openAsBuyer()
  await chat.say('where is my parcel 1001')
  await pause(null)
  await chat.say('you have got the wrong person')
  const { conversation } = await chat.load()
  expect(conversation).toMatchObject({ owner: { kind: 'queue' }, verified: null })
})

test('turns of the past heed nothing that is paused now', async () => {
  await pause(null)
  const past = createTurns({ ...scene.deps, isPast: true })
  const chat = await openAsBuyer()
  const parts = [{ type: 'text' as const, text: 'where is my parcel 1001' }]
  const { turn } = await past.chat.postMessage({ ...chat, clientMessageId: scene.deps.ids.next(), parts })
  await turn
  expect((await chat.load()).conversation.owner.kind).toBe('assistant')
  expect(textsOf((await chat.load()).entries)).toContain('1001')
})

test('a turn under way when it is paused is not said: it is planned again, and a person has it', async () => {
  const { readOrders } = scene.deps.orders
  const whileItReads = (happens: () => Promise<unknown>) => {
    scene.deps.orders.readOrders = async (...asked) => {
      scene.deps.orders.readOrders = readOrders
      await happens()
      return readOrders(...asked)
    }
  }
  const chat = await openAsBuyer()
  whileItReads(() => pause(null))
  const said = await chat.say('where is my parcel 1001')
  expect(textsOf(said)).toContain('paused')
  expect(textsOf(said)).not.toContain('1001')
  expect((await chat.load()).conversation.owner.kind).toBe('queue')
  const turns = (await scene.turns.desk.load(chat)).entries.flatMap(({ turn }) => turn ?? [])
  expect(turns.map(({ outcome }) => outcome)).toEqual(['superseded', 'sent'])
  // Broken variant: where saving a turn sees nothing of it, the answer is said though all is paused.
  await endAll()
  const late = await openAsBuyer()
  whileItReads(async () => {
    await pause(null)
    await withOwner(scene.ownerAddress, (owner) => owner.query(unseen))
  })
  expect(textsOf(await late.say('where is my parcel 1001'))).toContain('1001')
})

const unseen = `create or replace view open_pauses with (security_invoker = true) as
  select tenant_id, id, begun_at, until, null::jsonb as shown from pauses where false`
