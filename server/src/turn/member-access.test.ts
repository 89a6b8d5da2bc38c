import { builtIn } from '@celadon/contract'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { changeOwner } from '#conversation'
import { recordAudit } from '#platform/audit'
import type { TenantTransaction } from '#platform/database'
import { holdAccess } from '#people/access'
import { setRefundCap } from '#people/caps'
import { createMember } from '#people/members'
import { createTurns } from './create-turns.ts'
import { takeConversation, type DeskAct } from './desk-verbs.ts'
import { stopAnswering } from './member-access.ts'
import { createGate, createScene, openChatAs, type Scene } from './test-scene.spec.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

let scene: Scene
/** A role that serves no customers. */
let clerkId: string
beforeAll(async () => {
  scene = await createScene()
  const by = { tenantId: scene.tenant.tenantId, byId: scene.tenant.adminId }
  const name = { zh: '文员', en: 'Clerk' }
  await scene.turns.desk.addRole(by, { name, base: 'supervisor', permissions: ['knowledge.write'] })
  clerkId = (await scene.turns.desk.showRoles({ ...by, ...builtIn('admin') })).roles[0]!.id
})
afterAll(() => scene.close())

const at = '2026-11-24T03:00:00.000Z'

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

type Wanted = { tenantId: string; byId: string; memberId: string }
type Change = (deps: TurnDependencies, wanted: Wanted) => Promise<unknown>

/** Whoever holds their conversation writes into the audit while it waits to be given back; how often each was tried. */
const writeDuring = async (change: Change) => {
  const act = await waitingFor()
  const { tenantId, conversationId, member } = act
  await scene.turns.desk.take(act)
  const cap = { role: 'agent', memberId: member.id, amount: { amountMinor: 5000, currency: 'CNY' } } as const
  await inTenant((tx) => setRefundCap(tx, scene.deps.ids.next(), cap))
  const tries = { change: 0, write: 0 }
  const counting: TurnDependencies['database'] = {
    ...scene.database,
    withTenant: (scope, work) =>
      scene.database.withTenant(scope, (tx) => {
        tries.change += 1
        return work(tx)
      }),
  }
  const wanted = { tenantId, byId: scene.tenant.adminId, memberId: member.id }
  const [held, gate] = [createGate(), createGate()]
  const written = inTenant(async (tx) => {
    tries.write += 1
    await sql`select 1 from conversations where id = ${conversationId} for update`.execute(tx)
    held.open()
    await gate.opened
    await recordAudit(tx, { tenantId, at, by: member.id, act: 'cap.set', about: { kind: 'member', id: member.id } })
  })
  await held.opened
  const changed = change({ ...scene.deps, database: counting }, wanted)
  await Promise.race([changed, somebodyWaits()])
  gate.open()
  await Promise.all([changed, written])
  expect((await scene.turns.desk.load(act)).conversation.owner.kind).toBe('queue')
  return tries
}

const beClerk: Change = (deps, wanted) =>
  createTurns(deps).desk.changeRole(wanted, { role: 'supervisor', ownRoleId: clerkId })

test.each<[string, Change]>([
  ['role', beClerk],
  ['access', (deps, wanted) => createTurns(deps).desk.removeMember(wanted)],
])(
  'whose %s is taken away, caps and all, waits for whoever writes of their conversation, and is not waited for',
  async (_, change) => {
    expect(await writeDuring(change)).toEqual({ change: 1, write: 1 })
  },
)

test('broken variant: who writes of the caps before the conversations are held is waited for in turn', async () => {
  const tries = await writeDuring(async (deps, { tenantId, byId, memberId }) => {
    await deps.database.withTenant({ tenantId }, async (tx) => {
      await recordAudit(tx, { tenantId, at, by: byId, act: 'cap.set', about: { kind: 'member', id: memberId } })
      await stopAnswering(deps, tx, memberId)
    })
  })
  expect(tries.change + tries.write).toBeGreaterThan(2)
})
