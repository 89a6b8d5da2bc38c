import { builtIn, type Permission } from '@celadon/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { changeOwner } from '#conversation'
import { holdAccess } from '#people/access'
import { createMember } from '#people/members'
import { withOwner } from '#platform/database'
import { takeAsSeller } from './seller-verbs.ts'
import type { Watcher } from './steer.ts'
import { createScene, openChatAs, type Scene } from './test-scene.spec.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

let scene: Scene
beforeAll(async () => {
  scene = await createScene()
})
afterAll(() => scene.close())

/** A seller's member of a role of their own, with their goods spoken of in a conversation. */
const watching = async () => {
  const { tenantId, adminId, sellerId } = scene.tenant
  const id = scene.deps.ids.next()
  await scene.database.withTenant({ tenantId }, (tx) =>
    createMember(tx, { id, userId: `user-${id}`, role: 'sellerMember', sellerId, displayName: '周岚' }),
  )
  const { desk } = scene.turns
  const by = { tenantId, byId: adminId }
  const name = { zh: id, en: id }
  await desk.addRole(by, { name, base: 'sellerMember', permissions: ['conversation.lead'] })
  const role = (await desk.showRoles({ tenantId, ...builtIn('admin') })).roles.find((one) => one.name.en === id)!
  await desk.changeRole({ ...by, memberId: id }, { role: 'sellerMember', ownRoleId: role.id })
  const { conversationId } = await openChatAs(scene)
  await withOwner(scene.ownerAddress, (owner) =>
    owner.query('insert into conversation_sellers (tenant_id, conversation_id, seller_id) values ($1, $2, $3)', [
      tenantId,
      conversationId,
      sellerId,
    ]),
  )
  const member = { id, name: '周岚', ...builtIn('sellerMember'), sellerId }
  const watcher: Watcher = { tenantId, conversationId, epoch: 1, member }
  watcher.epoch = (await desk.load(watcher)).conversation.epoch
  const leave = (...permissions: Permission[]) =>
    desk.saveRole({ ...by, id: role.id }, { name, permissions, revision: 1 })
  return { watcher, leave }
}

/** Asked while they stepped in, written once they no longer do. */
const takeTooLate = async (take: (deps: TurnDependencies, watcher: Watcher) => Promise<void>) => {
  const { watcher, leave } = await watching()
  await leave('numbers.read')
  const refused = await take(scene.deps, watcher).then(
    () => null,
    ({ code }: { code: string }) => code,
  )
  return { refused, owner: (await scene.turns.desk.load(watcher)).conversation.owner.kind }
}

test('a seller’s member who steps in no more takes nothing that they asked for before', async () => {
  expect(await takeTooLate(takeAsSeller)).toEqual({ refused: 'FORBIDDEN', owner: 'assistant' })
})

test('broken variant: who only holds that they are there has what nobody can give back', async () => {
  const takeUnasked = (deps: TurnDependencies, { tenantId, conversationId, epoch, member }: Watcher): Promise<void> =>
    deps.database.withTenant({ tenantId }, async (tx) => {
      await holdAccess(tx, member.id)
      const now = deps.clock.now().toISOString()
      const to = { kind: 'seller', id: member.id } as const
      await changeOwner(tx, { conversationId, epoch, to, callBackBy: null, now, entries: [] })
    })
  expect(await takeTooLate(takeUnasked)).toEqual({ refused: null, owner: 'seller' })
})
