import { builtIn } from '@celadon/contract'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { withOwner } from '#platform/database'
import { createAfterSalesScene, type AfterSalesScene } from './test-after-sales.spec.ts'
import { textsOf } from './test-scene.spec.ts'

let shop: AfterSalesScene
beforeAll(async () => {
  shop = await createAfterSalesScene()
})
beforeEach(async () => {
  for (const { id } of (await shop.scene.turns.desk.listPauses(shop.scene.tenant)).pauses)
    await shop.scene.turns.desk.endPause(supervisor(), id)
})
afterAll(() => shop.scene.close())

const supervisor = () => ({
  tenantId: shop.scene.tenant.tenantId,
  member: { id: shop.scene.tenant.supervisorId, ...builtIn('supervisor') },
})
const pause = (intent: string | null) =>
  shop.scene.turns.desk.pause(supervisor(), { intent, reason: '', lasts: 'ended' })

/** Two wishes, the first said yes to; `happens` while it is done. */
const sayYesToTheFirst = async (happens: () => Promise<unknown>) => {
  const { chat, order } = await shop.openWithOrder()
  await chat.say('change the cups to red, charge my card. and then change the delivery address')
  const { runEffects } = shop.scene.deps.afterSales
  shop.scene.deps.afterSales.runEffects = async (which) => {
    shop.scene.deps.afterSales.runEffects = runEffects
    await happens()
    return runEffects(which)
  }
  await chat.say('yes')
  await shop.settled(chat)
  return { chat, order }
}

/** Planned already with what was in force, and not yet written. */
const asItIsPlanned = (happens: () => Promise<unknown>) => async () => {
  const { readMessage } = shop.scene.deps
  shop.scene.deps.readMessage = async (...asked) => {
    shop.scene.deps.readMessage = readMessage
    await happens()
    return readMessage(...asked)
  }
}

test.each([
  ['everything, while it was done', () => pause(null)],
  ['what the next wish is about', () => pause('change-address')],
  ['everything, while the words were planned', asItIsPlanned(() => pause(null))],
])('the result is told, and what waits and is paused is a person’s to begin: %s', async (_, happens) => {
  const { chat, order } = await sayYesToTheFirst(happens)
  const { conversation, entries, awaiting } = await chat.load()
  expect(textsOf(entries)).toContain('red')
  expect(conversation.owner.kind).toBe('queue')
  expect(awaiting).toBeNull()
  expect((await shop.ledgerOf(order.externalId)).map((row) => row.amount_minor)).toEqual([10_000, 2_000])
})

test('what is paused beside it changes nothing of it', async () => {
  const { chat } = await sayYesToTheFirst(() => pause('track-order'))
  expect((await chat.load()).awaiting?.slot).toBe('address')
})

test('broken variant: where nothing is seen of the pause, the next wish begins by itself', async () => {
  const { chat } = await sayYesToTheFirst(async () => {
    await pause(null)
    await withOwner(shop.scene.ownerAddress, (owner) =>
      owner.query(`create or replace view open_pauses with (security_invoker = true) as
        select tenant_id, id, begun_at, until, null::jsonb as shown from pauses where false`),
    )
  })
  expect((await chat.load()).awaiting?.slot).toBe('address')
})
