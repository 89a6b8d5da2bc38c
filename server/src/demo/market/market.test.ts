import { accountSchema, dealingSchema, orderSchema, orderStatusSchema } from '@celadon/contract'
import { describe, expect, test } from 'vitest'
import { describeParcel } from '#commerce'
import { postalCheckDigit, tradeCheckDigit } from './carriers.ts'
import { planMarket, storied, plainBuyers, variantsOf } from './index.ts'

const now = new Date('2026-11-24T04:00:00.000Z')
const market = planMarket(now, 'small')
const whole = planMarket(now, 'full')
const ordersOf = (buyerId: string) => market.orders.filter((row) => row.buyerId === buyerId).map((row) => row.order)

describe('the whole marketplace', () => {
  test('has 3 sellers, 40 products with options, 200 buyers and 600 orders, some in every state', () => {
    expect(Object.keys(whole.sellers)).toHaveLength(3)
    expect(whole.products).toHaveLength(40)
    for (const product of whole.products) expect(variantsOf(product).length).toBeGreaterThan(1)
    expect(whole.buyers).toHaveLength(200)
    expect(whole.orders).toHaveLength(600)
    const states = whole.orders.map((row) => row.order.status)
    for (const state of orderStatusSchema.options)
      expect(states.filter((each) => each === state).length, state).toBeGreaterThan(8)
  })

  test('tells the same stories as the small one', () => {
    const told = (of: typeof market) =>
      of.orders
        .filter(({ buyerId }) => Object.values(storied).some(({ id }) => id === buyerId))
        .map(({ buyerId, order }) => [buyerId, order.status, order.placedAt, order.items.map(({ sku }) => sku)])
        .toSorted((one, other) => String(one).localeCompare(String(other)))
    expect(told(whole)).toEqual(told(market))
    expect(whole.orders.find(({ order }) => order.number === '40012')).toMatchObject({ buyerId: storied.lin.id })
  })

  test('an order is of one seller, whose goods alone are in it', () => {
    const sellerOf = new Map(whole.products.flatMap((each) => variantsOf(each).map(({ sku }) => [sku, each.seller])))
    for (const { order } of [...whole.orders, ...market.orders]) {
      const sellers = new Set(order.items.map(({ sku }) => sellerOf.get(sku)))
      expect({ number: order.number, sellers: sellers.size }).toEqual({ number: order.number, sellers: 1 })
    }
  })

  test('every sum is that of its lines with the postage', () => {
    for (const { order } of whole.orders) {
      const goods = order.items.reduce((sum, { price, quantity }) => sum + price.amountMinor * quantity, 0)
      expect(order.total.amountMinor - goods, order.number).toBe(goods < 9_900 ? 800 : 0)
      for (const { amount } of order.refunds) expect(amount).toEqual(order.total)
    }
  })

  test('nobody is there twice, and some are members who pay for it', () => {
    for (const key of ['id', 'name', 'email'] as const)
      expect(new Set(whole.buyers.map((buyer) => buyer[key])).size, key).toBe(200)
    const memberships = whole.buyers.flatMap(({ account }) => account.membership ?? [])
    expect(memberships.length).toBeGreaterThan(40)
    for (const { renewsAt } of memberships) expect(renewsAt! > now.toISOString()).toBe(true)
    expect(new Set(memberships.map(({ methodId }) => methodId)).size).toBe(memberships.length)
  })
})

describe('the small marketplace', () => {
  test('has 3 sellers, 12 products, 30 buyers and 126 orders', () => {
    expect(Object.keys(market.sellers)).toHaveLength(3)
    expect(market.products).toHaveLength(12)
    expect(market.buyers).toHaveLength(30)
    expect(market.orders).toHaveLength(126)
  })

  test('is the same for the same moment and seed, and another for another seed', () => {
    expect(planMarket(now, 'small')).toEqual(market)
    expect(planMarket(now, 'full')).toEqual(whole)
    expect(planMarket(now, 'small', 7).orders.map((row) => row.order.total)).not.toEqual(
      market.orders.map((row) => row.order.total),
    )
  })

  test('has orders in every state there is', () => {
    expect(new Set(market.orders.map((row) => row.order.status))).toEqual(new Set(orderStatusSchema.options))
  })

  test('keeps the contract: shapes, unique ids, numbers and tracking numbers', () => {
    for (const { order } of whole.orders) expect(orderSchema.safeParse(order).error).toBeUndefined()
    const shipments = whole.orders.flatMap((row) => row.order.shipments)
    const names = [
      ...whole.orders.flatMap((row) => [row.order.externalId, row.order.number]),
      ...shipments.flatMap((shipment) => [shipment.id, shipment.trackingNumber]),
      ...whole.products.map((product) => product.id),
    ]
    expect(new Set(names).size).toBe(names.length)
  })

  test('says everything in both languages', () => {
    const texts = [
      ...whole.products.flatMap((product) => [
        product.title,
        product.description,
        product.choice.name,
        ...product.choice.values,
      ]),
      ...whole.orders.flatMap((row) =>
        row.order.shipments.flatMap((shipment) => shipment.trackingEvents.map((event) => event.text)),
      ),
      ...Object.values(market.sellers).flatMap((seller) => [seller.name, seller.character]),
    ]
    for (const { zh, en } of texts) {
      expect(zh).not.toBe('')
      expect(en).toMatch(/\w/)
      expect(en).not.toMatch(/\p{Script=Han}/u)
    }
  })

  test.each([
    ['by day', '2026-11-24T04:00:00.000Z'],
    ['a minute after midnight in Shanghai', '2026-11-23T16:01:00.000Z'],
    ['a minute before midnight in Shanghai', '2026-11-23T15:59:00.000Z'],
  ])('nothing has happened in the future and all in its order, %s', (_, instant) => {
    const moment = new Date(instant)
    for (const { order } of planMarket(moment, 'full').orders) {
      const past = [
        order.placedAt,
        ...(order.milestones ?? []).map((milestone) => milestone.at),
        ...order.refunds.map((refund) => refund.at),
        ...order.shipments.flatMap((shipment) => shipment.trackingEvents.map((event) => event.at)),
      ]
      expect(past.filter((at) => new Date(at) > moment)).toEqual([])
      for (const { trackingEvents } of order.shipments) {
        const times = trackingEvents.map((event) => event.at)
        expect(times).toEqual(times.toSorted())
        expect(times[0]! >= order.placedAt).toBe(true)
      }
    }
  })

  test('an order is late exactly when its promise is over', () => {
    for (const { order } of whole.orders) {
      const { lateDays } = describeParcel(order, now)
      if (order.status === 'late') expect(lateDays).toBeGreaterThan(0)
      if (order.status === 'shipped' || order.status === 'partly-delivered') expect(lateDays).toBe(0)
    }
  })
})

describe('what the shop knows for dealing', () => {
  test('every line is of a product, in one of its variants, at its price', () => {
    const variants = whole.products.flatMap((product) => variantsOf(product).map((variant) => ({ product, variant })))
    for (const item of whole.orders.flatMap((row) => row.order.items)) {
      const known = variants.find(({ product, variant }) => product.id === item.productId && variant.sku === item.sku)
      expect(known?.variant).toMatchObject({ options: item.options, price: item.price })
    }
    expect(variants.filter(({ variant }) => !variant.isAvailable).length).toBeGreaterThan(0)
  })

  test('everybody has an account by the contract, two ways to pay and an address; some are gold, some hold a gift card', () => {
    const accounts = whole.buyers.map(({ id, account }) => accountSchema.parse({ externalId: id, ...account }))
    for (const { methods, addresses } of accounts) {
      expect(methods.map(({ kind }) => kind).slice(0, 2)).toEqual(['wallet', 'card'])
      expect(addresses).toHaveLength(1)
    }
    const ids = accounts.flatMap(({ methods }) => methods.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
    expect(accounts.filter(({ tier }) => tier === 'gold').length).toBeGreaterThan(3)
    expect(accounts.filter(({ methods }) => methods.some(({ kind }) => kind === 'gift-card')).length).toBeGreaterThan(3)
  })

  test('an order was paid whole by a way of its buyer, or not at all, and goes to where they live', () => {
    for (const { buyerId, order, dealing } of whole.orders) {
      const { account } = whole.buyers.find((buyer) => buyer.id === buyerId)!
      const moved = whole.payments.filter((payment) => payment.orderId === order.externalId)
      dealingSchema.parse({ ...dealing, payments: moved })
      expect(dealing.shipTo).toEqual(account.addresses[0])
      expect(moved.filter(({ kind }) => kind === 'payment').map(({ amount }) => amount)).toEqual(
        order.status === 'unpaid' ? [] : [order.total],
      )
      for (const { methodId } of moved) expect(account.methods.map(({ id }) => id)).toContain(methodId)
      expect(moved.filter(({ kind }) => kind === 'refund')).toHaveLength(
        order.refunds.filter(({ state }) => state === 'done').length,
      )
    }
  })
})

describe('the stories', () => {
  test('one buyer has a single parcel on its way, of order 40012, a day late', () => {
    const orders = ordersOf(storied.lin.id).filter((order) => order.shipments.some((each) => !each.deliveredAt))
    expect(orders.map((order) => [order.number, order.status])).toEqual([['40012', 'late']])
    expect(describeParcel(orders[0]!, now)).toMatchObject({ lateDays: 1, currentStop: 'in-transit' })
  })

  test('one has several orders, two of them alike but for the colour', () => {
    const orders = ordersOf(storied.emma.id)
    expect(orders).toHaveLength(7)
    const kettles = orders.filter((order) => order.items[0]!.title.en === 'Gooseneck kettle')
    expect(kettles.map((order) => order.items[0]!.options[0]!.value.en).sort()).toEqual(['black', 'blue'])
  })

  test('one has what has ended, and the stranger has an order on its way', () => {
    expect(
      ordersOf(storied.chen.id)
        .map((order) => order.status)
        .sort(),
    ).toEqual(['delivered', 'late', 'lost', 'paid', 'refunded'])
    expect(ordersOf(plainBuyers[0]!.id).map((order) => order.status)).toEqual(['shipped'])
  })

  test.each(['lin', 'emma', 'chen'] as const)('%s can try everything that is done for buyers', (key) => {
    const statuses = new Set(ordersOf(storied[key].id).map(({ status }) => status))
    expect(statuses).toContain('paid')
    expect(statuses).toContain('late')
    expect(statuses.has('delivered') || statuses.has('partly-delivered')).toBe(true)
    const { account } = market.buyers.find(({ id }) => id === storied[key].id)!
    expect(account.coupons!.some(({ expiresAt, usedFor }) => expiresAt! > now.toISOString() && !usedFor)).toBe(true)
    expect(account.membership!.renewsAt! > now.toISOString()).toBe(true)
    expect(account.methods.map(({ id }) => id)).toContain(account.membership!.methodId)
  })

  test('every buyer has an order', () => {
    for (const buyer of whole.buyers) expect(whole.orders.some((row) => row.buyerId === buyer.id)).toBe(true)
  })
})

test.each([
  ['47312482', 9],
  ['12345678', 5],
])('the check digit of %s is %i, as the examples of UPU S10 have it', (digits, check) => {
  expect(postalCheckDigit(digits)).toBe(check)
})

test('the check digit of the barcode 4006381333931 is its last', () => {
  expect(tradeCheckDigit('400638133393')).toBe(1)
})
