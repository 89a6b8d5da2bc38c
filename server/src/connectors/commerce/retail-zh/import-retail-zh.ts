import type { Order } from '@celadon/contract'
import { recordBuyers, recordOrders, recordPayments, recordProducts } from '#connectors/commerce/embedded-shop'
import { recordRemainders, type Remainder } from '#connectors/commerce/whole-shop'
import type { TenantTransaction } from '#platform/database'
import { OperatorError } from '#platform/errors'
import { createSeller } from '#tenancy'
import { buyerRemainder, toBuyer } from './customers.ts'
import { productRemainder, toProduct } from './goods.ts'
import { orderRemainder, toOrder, toPayment, type OrderGiven } from './orders.ts'
import type { WayName } from './pay-ways.ts'
import { keptFiles, type RetailZhShop, type ZhOrder, type ZhParcel, type ZhProduct } from './retail-zh-shop.ts'
import { toInstant } from './yuan.ts'

type Given = { now: Date; newId: () => string }
type Place = { platform: string; shop: string }

/** Orders without a parcel say no time: they are placed a few days before the file is read, an hour apart. */
const unknownAgoMs = 6 * 86_400_000
const apartMs = 3_600_000

/**
 * Puts everything into the embedded shop of an empty workspace, a seller for each shop of the files.
 * @throws OperatorError FILE_INCOMPLETE when an order is of a customer, or of goods, that the files do not have.
 */
export const importRetailZh = async (tx: TenantTransaction, zh: RetailZhShop, given: Given): Promise<void> => {
  const products = inPlaces(zh.products).map(({ place, of }) => ({ place, all: Object.values(of) }))
  const orders = inPlaces(zh.orders).flatMap(({ place, of }) => ofCustomers(of).map(({ it }) => ({ place, order: it })))
  const parcels = inPlaces(zh.logistics).flatMap(({ place, of }) => ofCustomers(of).map((row) => ({ place, ...row })))
  checkCustomers(orders, zh)
  checkGoods(orders, new Set(products.flatMap(({ all }) => all.map((product) => product.商品ID))))
  const sellers = await createSellers(
    tx,
    [...products, ...orders].map(({ place }) => place),
    given,
  )
  await recordProducts(
    tx,
    products.flatMap(({ place, all }) => all.map((product) => toProduct(product, sellers(place).id))),
  )
  const users = Object.values(zh.users_info)
  await recordBuyers(
    tx,
    users.map((user) => toBuyer(user, waysOf(user.用户ID, orders))),
  )
  const parcelOf = new Map(parcels.map(({ id, it }) => [id, it]))
  const all = products.flatMap((row) => row.all)
  const givens = orders.map(({ place, order }, at) =>
    givenFor(order, { all, seller: sellers(place), parcelOf, at, given }),
  )
  await recordOrders(
    tx,
    orders.map(({ order }, at) => toOrder(order, givens[at]!)),
  )
  await recordPayments(
    tx,
    orders.flatMap(({ order }, at) => toPayment(order, givens[at]!)),
  )
  await recordRemainders(tx, [
    ...products.flatMap((row) => row.all.map((product) => productRemainder(product, row.place))),
    ...users.map(buyerRemainder),
    ...orders.map(({ order, place }) => orderRemainder(order, place)),
    ...parcels.map(({ place, customer, id, it }): Remainder => ({
      kind: 'parcel',
      id,
      body: { ...place, customer, rest: it },
    })),
    ...keptFiles.map((id): Remainder => ({ kind: 'file', id, body: zh[id] })),
  ])
}

const inPlaces = <T>(all: Readonly<Record<string, Readonly<Record<string, T>>>>): { place: Place; of: T }[] =>
  Object.entries(all).flatMap(([platform, shops]) =>
    Object.entries(shops).map(([shop, of]) => ({ place: { platform, shop }, of })),
  )

const ofCustomers = <T>(
  all: Readonly<Record<string, Readonly<Record<string, T>>>>,
): { customer: string; id: string; it: T }[] =>
  Object.entries(all).flatMap(([customer, rows]) => Object.entries(rows).map(([id, it]) => ({ customer, id, it })))

const createSellers = async (tx: TenantTransaction, places: readonly Place[], { newId }: Given) => {
  const sellers = new Map<string, Order['seller']>()
  for (const { platform, shop } of places) {
    const key = `${platform}/${shop}`
    if (sellers.has(key)) continue
    const seller = { id: newId(), name: { zh: `店铺 ${shop}`, en: `Shop ${shop}` } }
    await createSeller(tx, seller)
    sellers.set(key, seller)
  }
  return ({ platform, shop }: Place): Order['seller'] => sellers.get(`${platform}/${shop}`)!
}

const waysOf = (userId: string, orders: readonly { order: ZhOrder }[]): ReadonlySet<WayName> =>
  new Set(orders.filter(({ order }) => order.用户ID === userId).map(({ order }) => order.支付方式))

const checkCustomers = (orders: readonly { order: ZhOrder }[], { users_info: users }: RetailZhShop): void => {
  for (const { order } of orders) if (!users[order.用户ID]) throw missing(order.订单ID, order.用户ID)
}

const checkGoods = (orders: readonly { order: ZhOrder }[], goods: ReadonlySet<string>): void => {
  for (const { order } of orders)
    for (const { 商品ID: id } of order.订单商品列表) if (!goods.has(id)) throw missing(order.订单ID, id)
}

const missing = (order: string, id: string): OperatorError =>
  new OperatorError({
    zh: `FILE_INCOMPLETE：订单 ${order} 用到的 ${id} 不在文件里，没有导入任何内容。`,
    en: `FILE_INCOMPLETE: Order ${order} speaks of ${id}, which the files do not have. Nothing was read in.`,
  })

type Around = {
  all: readonly ZhProduct[]
  seller: Order['seller']
  parcelOf: ReadonlyMap<string, ZhParcel>
  at: number
  given: Given
}

const givenFor = (order: ZhOrder, { all, seller, parcelOf, at, given }: Around): OrderGiven => {
  const parcel = parcelOf.get(order.订单ID)
  const first = parcel?.物流轨迹[0]?.时间
  return {
    seller,
    parcel,
    newId: given.newId,
    placedAt: first ? toInstant(first) : new Date(given.now.getTime() - unknownAgoMs - at * apartMs).toISOString(),
    titleOf: (id) => all.find((product) => product.商品ID === id)?.商品名称 ?? id,
  }
}
