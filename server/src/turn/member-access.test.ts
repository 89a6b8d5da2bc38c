import { builtIn } from '@celadon/contract'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { changeOwner } from '#conversation'
import type { TenantTransaction } from '#platform/database'
import { holdAccess } from '#people/access'
import { createMember } from '#people/members'
import { createTurns } from './create-turns.ts'
import { takeConversation, type DeskAct } from './desk-verbs.ts'
import { createGate, createScene, openChatAs, type Scene } from './test-scene.spec.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

let scene: Scene
beforeAll(async () => {
  scene = await createScene()
})
afterAll(() => scene.close())

const inTenant = <T>(work: (tx: TenantTransaction) => Promise<T>): Promise<T> =>
  scene.database.withTenant({ tenantId: scene.tenant.tenantId }, work)

/** A conversation that waits for a person, and a new agent to take it. */
const waitingFor = async (): Promise<DeskAct> => {
  const id = scene.deps.ids.next()
  const member = { id, userId: `user-${id}`, role: 'agent', sellerId: null, displayName: '许言' } as const
  await inTenant((tx) => createMember(tx, member))
  const chat = await openChatAs(scene)
  await scene.turns.chat.askForPerson(chat.wish(id))
  const { tenantId, conversationId } = chat
  const { conversation } = await scene.turns.desk.load({ tenantId, conversationId })
  return { tenantId, conversationId, member: { id, name: '许言', ...builtIn('agent') }, epoch: conversation.epoch }
}

/** Whoever takes, with their transaction open until the gate is. */
const takeSlowly = (act: DeskAct, take: (deps: TurnDependencies, act: DeskAct) => Promise<void>) => {
  const [done, gate] = [createGate(), createGate()]
  const slow: TurnDependencies['database'] = {
    ...scene.database,
    withTenant: (scope, work) =>
      scene.database.withTenant(scope, async (tx) => {
        const found = await work(tx)
        done.open()
        await gate.opened
        return found
      }),
  }
  return { taken: take({ ...scene.deps, database: slow }, act), isWritten: done.opened, commit: gate.open }
}

/** Resolves once some transaction waits for another's row. */
const somebodyWaits = async (): Promise<void> => {
  for (;;) {
    const { rows } = await inTenant((tx) => sql`select 1 from pg_locks where not granted`.execute(tx))
    if (rows.length > 0) return
    await new Promise((resolve) => setImmediate(resolve))
  }
}

const removeDuring = async (take: Parameters<typeof takeSlowly>[1]) => {
  const act = await waitingFor()
  const { taken, isWritten, commit } = takeSlowly(act, take)
  await Promise.race([isWritten, taken])
  const { tenantId } = act
  const wanted = { tenantId, byId: scene.tenant.adminId, memberId: act.member.id }
  const removed = createTurns(scene.deps).desk.removeMember(wanted)
  await Promise.race([removed, somebodyWaits()])
  commit()
  await Promise.all([taken, removed])
  return (await scene.turns.desk.load(act)).conversation.owner
}

test('a conversation taken in the moment its taker is removed goes back to its queue', async () => {
  expect(await removeDuring(takeConversation)).toMatchObject({ kind: 'queue', id: scene.tenant.queueId })
})

test('broken variant: who does not hold their access while taking keeps the conversation for ever', async () => {
  const takeBarely = (deps: TurnDependencies, { tenantId, conversationId, epoch, member }: DeskAct): Promise<void> =>
    deps.database.withTenant({ tenantId }, async (tx) => {
      const now = deps.clock.now().toISOString()
      const to = { kind: 'agent', id: member.id } as const
      await changeOwner(tx, { conversationId, epoch, to, callBackBy: null, now, entries: [] })
    })
  expect(await removeDuring(takeBarely)).toMatchObject({ kind: 'agent' })
})

test('who was removed takes nothing any more', async () => {
  const act = await waitingFor()
  const { tenantId } = act
  await scene.turns.desk.removeMember({ tenantId, byId: scene.tenant.adminId, memberId: act.member.id })
  await expect(scene.turns.desk.take(act)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  expect((await scene.turns.desk.load(act)).conversation.owner.kind).toBe('queue')
})

/** Asked while they served customers, written once they no longer do. */
const takeTooLate = async (take: (deps: TurnDependencies, act: DeskAct) => Promise<void>) => {
  const act = await waitingFor()
  const { tenantId } = act
  const by = { tenantId, byId: scene.tenant.adminId }
  const { desk } = createTurns(scene.deps)
  const name = { zh: act.member.id, en: act.member.id }
  await desk.addRole(by, { name, base: 'agent', permissions: ['conversation.answer'] })
  const { roles } = await desk.showRoles({ tenantId, ...builtIn('admin') })
  const role = roles.find((one) => one.name.en === name.en)!
  await desk.changeRole({ ...by, memberId: act.member.id }, { role: 'agent', ownRoleId: role.id })
  await desk.saveRole({ ...by, id: role.id }, { name, permissions: ['knowledge.write'], revision: 1 })
  const refused = await take(scene.deps, act).then(
    () => null,
    ({ code }: { code: string }) => code,
  )
  return { refused, owner: (await scene.turns.desk.load(act)).conversation.owner.kind }
}

test('whoever serves customers no more takes nothing that they asked for before', async () => {
  expect(await takeTooLate(takeConversation)).toEqual({ refused: 'FORBIDDEN', owner: 'queue' })
})

test('broken variant: who only holds that they are there keeps what they may not answer', async () => {
  const takeUnasked = (deps: TurnDependencies, { tenantId, conversationId, epoch, member }: DeskAct): Promise<void> =>
    deps.database.withTenant({ tenantId }, async (tx) => {
      await holdAccess(tx, member.id)
      const now = deps.clock.now().toISOString()
      const to = { kind: 'agent', id: member.id } as const
      await changeOwner(tx, { conversationId, epoch, to, callBackBy: null, now, entries: [] })
    })
  expect(await takeTooLate(takeUnasked)).toEqual({ refused: null, owner: 'agent' })
})
