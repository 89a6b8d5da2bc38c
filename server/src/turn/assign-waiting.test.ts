import { everyChannel, builtIn, type RoutingSetup } from '@celadon/contract'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { listAuditActs } from '#testing/audits'
import { withOwner } from '#platform/database'
import { assign, readSnapshot, recordOffers } from '#routing/assignment'
import { loadSetup, saveSetup } from '#routing/setup'
import type { Actor } from './desk-verbs.ts'
import { createScene, openChatAs, signShopToken, type Scene } from './test-scene.spec.ts'

let scene: Scene
let returnsId: string
beforeAll(async () => {
  scene = await createScene()
  returnsId = scene.deps.ids.next()
  await save((setup, { profileId }) => ({
    ...setup,
    queues: [
      { ...setup.queues[0]!, targets: { first: 60, next: 120, resolution: 3600 } },
      { ...setup.queues[0]!, id: returnsId, name: { zh: '退换货', en: 'Returns' }, topics: ['returns'] },
    ],
    profiles: [
      {
        id: profileId,
        name: { zh: '全科', en: 'All' },
        capacity: 2,
        channels: everyChannel(),
        queues: [
          { queueId: setup.queues[0]!.id, rank: 1 },
          { queueId: returnsId, rank: 2 },
        ],
      },
    ],
    members: [scene.tenant.agentId, scene.tenant.supervisorId].map((memberId) => ({
      memberId,
      profileId,
      languages: ['zh', 'en'],
      skills: [],
    })),
  }))
})
afterAll(() => scene.close())
beforeEach(async () => {
  for (const member of [agent(), supervisor()]) await be('away', member)
  await inTenant(async (tx) => {
    await sql`update conversations set status = 'resolved', resolved_at = now() where tenant_id = current_tenant()`.execute(
      tx,
    )
    await sql`delete from offers where tenant_id = current_tenant()`.execute(tx)
  })
})

const inTenant = <T>(work: Parameters<typeof scene.database.withTenant<T>>[1]): Promise<T> =>
  scene.database.withTenant({ tenantId: scene.tenant.tenantId }, work)
const byAdmin = () => ({
  tenantId: scene.tenant.tenantId,
  memberId: scene.tenant.adminId,
  now: scene.deps.clock.now().toISOString(),
})
const save = (change: (setup: RoutingSetup, made: { profileId: string }) => RoutingSetup): Promise<void> =>
  inTenant(async (tx) => saveSetup(tx, change(await loadSetup(tx), { profileId: scene.deps.ids.next() }), byAdmin()))
const agent = (): Actor => ({ id: scene.tenant.agentId, name: '周宁', ...builtIn('agent') })
const supervisor = (): Actor => ({ id: scene.tenant.supervisorId, name: '主管', ...builtIn('supervisor') })
const be = (state: 'available' | 'away', { id }: Actor): Promise<void> =>
  scene.turns.routing.setPresence({ tenantId: scene.tenant.tenantId, memberId: id, state })
const round = (): Promise<string[]> => scene.turns.routing.assign(scene.tenant.tenantId)
const offerOf = async ({ id }: Actor) =>
  (await scene.turns.routing.loadOwn({ tenantId: scene.tenant.tenantId, memberId: id })).offer
const answer = (member: Actor, offerId: string, isAccepted: boolean) =>
  scene.turns.routing.answerOffer({ tenantId: scene.tenant.tenantId, member, offerId, isAccepted })
const pass = (seconds: number): void => scene.clock.advance(seconds * 1000)
const queueUp = async (words = 'human') => {
  const chat = await openChatAs(scene, await signShopToken(scene, `buyer-7-${scene.deps.ids.next()}`))
  await chat.say(words)
  const at = { tenantId: chat.tenantId, conversationId: chat.conversationId }
  pass(1)
  return {
    id: chat.conversationId,
    say: chat.say,
    load: async () => (await chat.load()).conversation,
    place: at,
    reply: () =>
      scene.turns.desk.postMessage({ ...at, member: agent(), clientMessageId: scene.deps.ids.next(), text: 'hi' }),
  }
}

test('the oldest is offered to whoever is there; accepted, it is theirs and the customer waits no more', async () => {
  const [first, second] = [await queueUp(), await queueUp()]
  await be('available', agent())
  expect(await round()).toEqual([agent().id])
  const offer = (await offerOf(agent()))!
  expect(offer).toMatchObject({ conversationId: first.id, reason: { code: 'longest-idle' } })
  expect(Date.parse(offer.expiresAt) - Date.parse(offer.offeredAt)).toBe(20_000)
  expect(await answer(agent(), offer.id, true)).toBe(first.id)
  expect(await first.load()).toMatchObject({ owner: { kind: 'agent' }, waiting: null })
  expect(await second.load()).toMatchObject({ owner: { kind: 'queue' }, waiting: { position: 1 } })
  await expect(answer(agent(), offer.id, true)).rejects.toMatchObject({ code: 'OFFER_OVER' })
  await expect(answer(supervisor(), offer.id, true)).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('an offer nobody answers goes back after 20 s to the next one, and two in a row make away', async () => {
  const chat = await queueUp()
  await be('available', agent())
  await round()
  pass(19)
  await be('available', supervisor())
  await round()
  expect(await offerOf(supervisor())).toBeNull()
  pass(1)
  await round()
  expect(await offerOf(agent())).toBeNull()
  expect(await offerOf(supervisor())).toMatchObject({ conversationId: chat.id })
  await queueUp()
  await round()
  expect(await offerOf(agent())).not.toBeNull()
  pass(20)
  await round()
  expect(await scene.turns.routing.loadOwn({ tenantId: scene.tenant.tenantId, memberId: agent().id })).toMatchObject({
    presence: 'away',
    awayBecause: 'missed-offers',
    offer: null,
  })
})

test('declined, it is offered to another and keeps its place; taken by hand, the offer is over', async () => {
  const chat = await queueUp()
  const { waiting } = await chat.load()
  await be('available', agent())
  await round()
  await answer(agent(), (await offerOf(agent()))!.id, false)
  await round()
  expect(await offerOf(agent())).toBeNull()
  expect((await chat.load()).waiting).toEqual(waiting)
  await be('available', supervisor())
  await round()
  const offer = (await offerOf(supervisor()))!
  const { epoch } = (await scene.turns.desk.load(chat.place)).conversation
  await scene.turns.desk.take({ ...chat.place, member: agent(), epoch })
  await expect(answer(supervisor(), offer.id, true)).rejects.toMatchObject({ code: 'STALE_EPOCH' })
  await round()
  expect(await offerOf(supervisor())).toBeNull()
})

test('who drops out loses nothing: what they did not answer goes back to where it stood, what they answered stays', async () => {
  const [answered, open] = [await queueUp(), await queueUp()]
  await be('available', agent())
  for (const chat of [answered, open]) {
    await round()
    expect(await answer(agent(), (await offerOf(agent()))!.id, true)).toBe(chat.id)
  }
  await answered.reply()
  const later = await queueUp()
  pass(30)
  await scene.turns.routing.hearOf([{ tenantId: scene.tenant.tenantId, memberId: agent().id }])
  pass(44)
  await round()
  expect(await open.load()).toMatchObject({ owner: { kind: 'agent' } })
  pass(2)
  expect(await round()).toEqual([agent().id])
  expect(await open.load()).toMatchObject({ owner: { kind: 'queue' }, waiting: { position: 1 } })
  expect(await later.load()).toMatchObject({ waiting: { position: 2 } })
  expect(await answered.load()).toMatchObject({ owner: { kind: 'agent' } })
  await be('available', supervisor())
  await round()
  expect(await offerOf(supervisor())).toMatchObject({ conversationId: open.id })
  await answered.say('are you still there')
  await round()
  expect(await answered.load()).toMatchObject({ owner: { kind: 'queue' } })
})

test('two servers at once offer one conversation to one member', async () => {
  const chats = [await queueUp(), await queueUp()]
  await be('available', agent())
  await be('available', supervisor())
  await Promise.all([round(), round(), round()])
  const offers = [await offerOf(agent()), await offerOf(supervisor())]
  expect(new Set(offers.map((offer) => offer?.conversationId))).toEqual(new Set(chats.map(({ id }) => id)))
})

/** Two servers that read the same snapshot; each thinks of another member. */
const offerTwice = () =>
  inTenant(async (tx) => {
    const now = scene.clock.now()
    const { waiting, members } = await readSnapshot(tx, now.toISOString())
    const expiresAt = new Date(now.getTime() + 20_000).toISOString()
    const made = []
    for (const memberId of [agent().id, supervisor().id]) {
      const own = members.filter((member) => member.memberId === memberId)
      const offers = assign({ waiting, members: own }, now).offers.map((offer) => ({
        id: scene.deps.ids.next(),
        ...offer,
      }))
      made.push(...(await recordOffers(tx, { offers, now: now.toISOString(), expiresAt })))
    }
    return made
  })

test('of two servers that decided on the same snapshot one makes the offer', async () => {
  await queueUp()
  for (const member of [agent(), supervisor()]) await be('available', member)
  expect(await offerTwice()).toEqual([agent().id])
})

test('broken variant: without the index both make it, and only the epoch keeps it from being given twice', async () => {
  await queueUp()
  for (const member of [agent(), supervisor()]) await be('available', member)
  await withOwner(scene.ownerAddress, (owner) => owner.query('drop index offers_open_by_conversation'))
  expect(await offerTwice()).toEqual([agent().id, supervisor().id])
  const [one, other] = [(await offerOf(agent()))!, (await offerOf(supervisor()))!]
  await answer(agent(), one.id, true)
  await expect(answer(supervisor(), other.id, true)).rejects.toMatchObject({ code: 'STALE_EPOCH' })
  await inTenant((tx) => sql`delete from offers where tenant_id = current_tenant()`.execute(tx))
  await withOwner(scene.ownerAddress, (owner) =>
    owner.query(
      "create unique index offers_open_by_conversation on offers (tenant_id, conversation_id) where state = 'open'",
    ),
  )
})

test('the queue is the one that takes what was said, danger stands first, and the worklist knows what is due', async () => {
  const calm = await queueUp()
  const danger = await queueUp('my account was hacked and somebody stole my money')
  const { items } = await scene.turns.desk.loadWorklist({
    tenantId: scene.tenant.tenantId,
    memberId: agent().id,
    view: 'queue',
  })
  const item = (id: string) => items.find((one) => one.id === id)!
  expect(item(calm.id).due).toMatchObject({ target: 'first' })
  expect(await danger.load()).toMatchObject({ waiting: { position: 1 } })
  expect(await calm.load()).toMatchObject({ waiting: { position: 2 } })
})

test('a sheet somebody else saved since, or that names what is not there, is not saved', async () => {
  const read = await inTenant(loadSetup)
  await save((setup) => ({ ...setup, skills: [{ id: scene.deps.ids.next(), name: { zh: '陶瓷', en: 'Ceramics' } }] }))
  await expect(inTenant((tx) => saveSetup(tx, read, byAdmin()))).rejects.toMatchObject({ code: 'DRAFT_CHANGED' })
  const stranger = { memberId: scene.deps.ids.next(), profileId: null, languages: ['zh' as const], skills: [] }
  await expect(save((setup) => ({ ...setup, members: [stranger] }))).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(save((setup) => ({ ...setup, profiles: [...setup.profiles, ...setup.profiles] }))).rejects.toMatchObject(
    {
      code: 'INVALID_REQUEST',
    },
  )
})

test('a queue is taken away once nothing waits in it, and whoever was on the way to it is not lost', async () => {
  const { id } = await queueUp()
  const make = (status: 'open' | 'resolved') =>
    inTenant((tx) =>
      sql`update conversations set status = ${status}, owner_id = ${returnsId}::uuid where id = ${id}::uuid`.execute(
        tx,
      ),
    )
  await make('open')
  const without = (setup: RoutingSetup): RoutingSetup => ({
    ...setup,
    queues: setup.queues.filter((queue) => queue.id !== returnsId),
    profiles: setup.profiles.map((one) => ({ ...one, queues: one.queues.filter((it) => it.queueId !== returnsId) })),
  })
  await expect(save(without)).rejects.toMatchObject({ code: 'QUEUE_IN_USE' })
  const isDefaultGone = (setup: RoutingSetup) => ({
    ...setup,
    queues: setup.queues.filter(({ id }) => id === returnsId),
  })
  await expect(save((setup) => ({ ...isDefaultGone(setup), profiles: [], members: [] }))).rejects.toMatchObject({
    code: 'QUEUE_IN_USE',
  })
  await make('resolved')
  await save(without)
  const listed = async () => (await inTenant(loadSetup)).queues.map(({ id }) => id)
  expect(await listed()).not.toContain(returnsId)
  await make('open')
  expect(await listed()).toContain(returnsId)
})

test('who did what of all this stands in the audit', async () => {
  const { database, tenant } = scene
  const acts = await listAuditActs(database, tenant.tenantId)
  expect(acts).toContainEqual({ act: 'routing.saved', by: tenant.adminId })
})
