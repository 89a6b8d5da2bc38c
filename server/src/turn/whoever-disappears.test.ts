import { builtIn, type StepIn } from '@celadon/contract'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createManualClock } from '#platform/clock'
import { withOwner } from '#platform/database'
import { listAssignableTenants } from '#routing/assignment'
import { findPresence } from '#routing/presence'
import { createTurns } from './create-turns.ts'
import type { Actor } from './desk-verbs.ts'
import { createScene, openChatAs, type Scene } from './test-scene.spec.ts'

let scene: Scene
beforeAll(async () => {
  scene = await createScene()
})
afterAll(() => scene.close())

const agent = (): Actor => ({ id: scene.tenant.agentId, name: '周宁', ...builtIn('agent') })
const supervisor = (): Actor => ({ id: scene.tenant.supervisorId, name: '主管', ...builtIn('supervisor') })
const round = () => scene.turns.routing.assign(scene.tenant.tenantId)
const pass = (seconds: number): void => scene.clock.advance(seconds * 1000)
const isHeardOf = ({ id }: Actor) => scene.turns.routing.hearOf([{ tenantId: scene.tenant.tenantId, memberId: id }])

const open = async (words: string) => {
  const chat = await openChatAs(scene)
  await chat.say(words)
  const place = { tenantId: chat.tenantId, conversationId: chat.conversationId }
  const on = async () => {
    const { conversation, seq } = await scene.turns.desk.load(place)
    return { ...place, epoch: conversation.epoch, seenSeq: seq }
  }
  const says = (member: Actor) => ({ ...place, member, clientMessageId: scene.deps.ids.next(), text: 'a moment' })
  return {
    place,
    on,
    say: chat.say,
    owner: async () => (await chat.load()).conversation.owner.kind,
    waiting: async () => (await chat.load()).conversation.waiting,
    end: async (member: Actor) => scene.turns.desk.resolve({ ...(await on()), member }),
    take: async (member: Actor) => scene.turns.desk.take({ ...(await on()), member }),
    reply: (member: Actor) => scene.turns.desk.postMessage(says(member)),
    note: (member: Actor) => scene.turns.desk.postNote(says(member)),
  }
}

type Chat = Awaited<ReturnType<typeof open>>

const become = (presence: { awayBecause: 'own-word' | 'missed-offers' } | null) =>
  scene.database.withTenant({ tenantId: scene.tenant.tenantId }, async (tx) => {
    await sql`delete from presences where tenant_id = current_tenant()`.execute(tx)
    if (presence)
      await sql`insert into presences (tenant_id, member_id, state, away_because, since, seen_at, idle_since, misses)
        select tenant_id, id, 'away', ${presence.awayBecause}, now, now, now, 0
        from members, (values (${scene.clock.now().toISOString()}::timestamptz)) at (now)
        where tenant_id = current_tenant()`.execute(tx)
  })

test.each([
  ['missed offers', { awayBecause: 'missed-offers' }, 'human', agent, 'agent'],
  ['said that they are away', { awayBecause: 'own-word' }, 'human', agent, 'agent'],
  ['never said whether they can be asked', null, 'human', agent, 'agent'],
  ['stepped in', null, 'hello', supervisor, 'supervisor'],
] as const)('whoever %s and disappears keeps no customer waiting', async (_, presence, words, member, kind) => {
  const chat = await open(words)
  await become(presence)
  await chat.take(member())
  await chat.reply(member())
  pass(46)
  await round()
  expect(await chat.owner()).toBe(kind)
  await chat.say('are you still there')
  expect(await scene.database.withDispatcher(listAssignableTenants)).toEqual([scene.tenant.tenantId])
  await round()
  expect(await chat.owner()).toBe('queue')
})

test('whoever is away with their desk open keeps what they have, also if they never said whether they can be asked', async () => {
  const chat = await open('human')
  await become(null)
  await chat.take(agent())
  for (let heard = 0; heard < 6; heard += 1) {
    pass(10)
    await isHeardOf(agent())
    await round()
  }
  expect(await chat.owner()).toBe('agent')
})

test('what somebody took in the demo’s past takes nothing from them now', async () => {
  const [now, then, never] = [await open('human'), await open('human'), await open('human')]
  const past = createTurns({ ...scene.deps, isPast: true, clock: createManualClock('2026-09-01T03:00:00.000Z') })
  await become(null)
  await past.desk.take({ ...(await never.on()), member: agent() })
  expect(await scene.database.withTenant(now.place, (tx) => findPresence(tx, agent().id))).toBeUndefined()
  await now.take(agent())
  pass(46)
  await isHeardOf(agent())
  await past.desk.take({ ...(await then.on()), member: agent() })
  await round()
  expect(await now.owner()).toBe('agent')
})

test('after a restart nobody has dropped out before their desk could be heard of again', async () => {
  const chat = await open('human')
  await become(null)
  await chat.take(agent())
  pass(46)
  const { routing } = createTurns(scene.deps)
  const roundAgain = () => routing.assign(scene.tenant.tenantId)
  await roundAgain()
  pass(44)
  await roundAgain()
  expect(await chat.owner()).toBe('agent')
  pass(1)
  await roundAgain()
  expect(await chat.owner()).toBe('queue')
})

test('a promised reply whose agent disappears is one still, and due; kept, the customer waits as any other', async () => {
  const chat = await open('human')
  await scene.database.withTenant(chat.place, (tx) =>
    sql`update conversations set call_back_by = now() where id = ${chat.place.conversationId}`.execute(tx),
  )
  await chat.take(agent())
  pass(46)
  await round()
  expect(await chat.waiting()).toMatchObject({ kind: 'call-back', by: scene.clock.now().toISOString() })
  await chat.take(agent())
  await chat.reply(agent())
  await chat.say('thank you, and one more thing')
  pass(46)
  await round()
  expect(await chat.waiting()).toMatchObject({ kind: 'queue' })
})

test.each([
  ['writes a note', (chat: Chat) => chat.note(agent())],
  ['ends another', (_: Chat, other: Chat) => other.end(agent())],
] as const)('whoever %s without an open desk keeps what they have', async (_, act) => {
  const [chat, other] = [await open('human'), await open('human')]
  await become(null)
  await chat.take(agent())
  await other.take(agent())
  pass(40)
  await act(chat, other)
  pass(40)
  await round()
  expect(await chat.owner()).toBe('agent')
})

test('what was passed to somebody who never opens their desk goes back, once they had time to', async () => {
  const chat = await open('human')
  await become(null)
  await chat.take(supervisor())
  await scene.turns.desk.transfer({ ...(await chat.on()), member: supervisor(), to: { kind: 'agent', id: agent().id } })
  pass(44)
  await round()
  expect(await chat.owner()).toBe('agent')
  pass(2)
  expect(await scene.database.withDispatcher(listAssignableTenants)).toEqual([scene.tenant.tenantId])
  await round()
  expect(await chat.owner()).toBe('queue')
})

test('a seller who takes over and disappears leaves their customer to the assistant, which answers', async () => {
  const chat = await open('hello')
  const { tenantId, sellerId, sellerMemberId } = scene.tenant
  await withOwner(scene.ownerAddress, (owner) =>
    owner.query('insert into conversation_sellers values ($1, $2, $3)', [
      tenantId,
      chat.place.conversationId,
      sellerId,
    ]),
  )
  const member = { id: sellerMemberId, name: 'Lin', ...builtIn('sellerMember'), sellerId }
  const act = async (wish: StepIn['act']) => scene.turns.desk.stepIn({ ...(await chat.on()), member, act: wish })
  await become(null)
  await act({ kind: 'take' })
  await chat.say('are you there')
  pass(40)
  await act({ kind: 'whisper', clientMessageId: scene.deps.ids.next(), text: 'one moment' })
  pass(40)
  await round()
  expect(await chat.owner()).toBe('seller')
  pass(6)
  expect(await scene.database.withDispatcher(listAssignableTenants)).toEqual([scene.tenant.tenantId])
  await round()
  expect(await chat.owner()).toBe('assistant')
  expect(await scene.turns.sweepUnanswered()).toBe(1)
})
