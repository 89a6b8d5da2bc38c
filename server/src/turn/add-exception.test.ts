import { builtIn, type Clause, type NewException } from '@celadon/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Writer } from '#policy/drafts'
import { createAfterSalesScene, delivered, type AfterSalesScene } from './test-after-sales.spec.ts'

let shop: AfterSalesScene
beforeAll(async () => {
  shop = await createAfterSalesScene()
})
afterAll(() => shop.scene.close())

const as = (role: Writer['role'], sellerId?: string) => {
  const { tenantId, adminId } = shop.scene.tenant
  return { tenantId, writer: { id: adminId, ...builtIn(role), sellerId } }
}
const longer: Clause = { id: '', kind: 'return-window', scope: {}, days: 400 }
const exceptionFor = (about: NewException['about'], given: Partial<NewException> = {}): NewException => ({
  sellerId: null,
  about,
  until: null,
  why: 'was in hospital',
  clause: longer,
  ...given,
})
const longAgo = () => delivered.shipments!.map((parcel) => ({ ...parcel, deliveredAt: '2026-01-01T08:00:00.000Z' }))

test('an order named by its number may come back though its time is over, and no longer once the exception ended', async () => {
  const { desk } = shop.scene.turns
  const { chat, order } = await shop.openWithOrder({ ...delivered, shipments: longAgo() })
  const ask = async () => JSON.stringify(await chat.say('I want to return all of it, refund to my card'))
  await desk.addException(as('admin'), exceptionFor({ kind: 'order', name: order.number }))
  const [made] = await desk.showExceptions(as('admin'))
  expect(made).toMatchObject({ exception: { orderId: order.externalId }, isOver: false, mayEnd: true })
  expect(made!.sentence.en).toContain('400 days')
  expect(await ask()).toContain('"yes"')
  await chat.say('never mind')
  await desk.endException(as('admin'), made!.exception.id)
  expect((await desk.showExceptions(as('admin')))[0]).toMatchObject({ isOver: true, mayEnd: false })
  expect(await ask()).not.toContain('"yes"')
})

test('what nobody is called is refused, and an end that is over too', async () => {
  const { desk } = shop.scene.turns
  for (const about of [
    { kind: 'order', name: '99999' },
    { kind: 'customer', name: 'nobody@shop.test' },
    { kind: 'product', name: '' },
  ] as const)
    await expect(desk.addException(as('admin'), exceptionFor(about))).rejects.toMatchObject({
      code: 'SUBJECT_NOT_FOUND',
    })
  const late = exceptionFor({ kind: 'everybody', name: '' }, { until: '2020-01-01T00:00:00.000Z' })
  await expect(desk.addException(as('admin'), late)).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
})

test('agents make none; sellers make their own, within the limits, and ask for no customer by address', async () => {
  const { desk } = shop.scene.turns
  const { sellerId } = shop.scene.tenant
  const everybody = { kind: 'everybody', name: '' } as const
  await expect(desk.addException(as('agent'), exceptionFor(everybody))).rejects.toMatchObject({ code: 'FORBIDDEN' })
  const seller = as('sellerMember', sellerId)
  await expect(desk.addException(seller, exceptionFor(everybody))).rejects.toMatchObject({ code: 'FORBIDDEN' })
  const mine = (given: Partial<NewException> = {}) => exceptionFor(everybody, { sellerId, ...given })
  const mean: Clause = { id: '', kind: 'return-window', scope: {}, days: 1 }
  await expect(desk.addException(seller, mine({ clause: mean }))).rejects.toMatchObject({
    code: 'POLICY_REFUSED',
    reasons: [{ en: expect.stringContaining('at least 7 days') }],
  })
  const nosy = mine({ about: { kind: 'customer', name: 'lin@example.com' } })
  await expect(desk.addException(seller, nosy)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  await desk.addException(seller, mine())
  expect((await desk.showExceptions(seller)).map(({ exception }) => exception.sellerId)).toEqual([sellerId])
})
