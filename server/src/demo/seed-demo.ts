import type { Account, Dealing, Localized, OrderItem, Order, Payment, Variant } from '@celadon/contract'
import { demoArticles } from '#demo/articles'
import {
  planMarket,
  returnAddresses,
  sellerPerson,
  variantsOf,
  type DemoBuyer,
  type DemoMarket,
  type MarketSize,
} from '#demo/market'
import { demoMacros } from './macros.ts'
import type { ShopCustomer } from '#commerce'
import { insertMacro } from '#copilot/macros'
import { openPublishing } from '#knowledge'
import { marketPolicy } from '#policy'
import { publishPolicy, recordPolicyDraft } from '#policy/versions'
import { setRefundCap } from '#people/caps'
import { createMember } from '#people/members'
import type { Database, TenantTransaction } from '#platform/database'
import { randomToken, type Ids, type Randomness } from '#platform/ids'
import { createInbox, createSeller, createTenant, findInboxByKey } from '#tenancy'
import { seedRouting } from './seed-routing.ts'
import { sellerRules } from './seller-rules.ts'
import { drawLogins, ensureAccount, findLogins, type DemoLogin, type LoginDeps } from './demo-logins.ts'

/** What a shop keeps of a product. */
export type ShopRow = {
  id: string
  sellerId: string
  title: Localized
  description: Localized
  options: OrderItem['options']
  price: { amountMinor: number; currency: string }
  image: string
  category: string
  variants: Variant[]
}

type BuyerRow = ShopCustomer & { account: Omit<Account, 'externalId'> }
type OrderRow = { buyerId: string; order: Order; dealing: Omit<Dealing, 'payments'> }

export type SeedDeps = LoginDeps & {
  database: Pick<Database, 'withTenant' | 'withDispatcher'>
  ids: Ids
  randomness: Randomness
  /** The embedded shop's own store. */
  shop: {
    recordProducts: (tx: TenantTransaction, products: ShopRow[]) => Promise<void>
    recordBuyers: (tx: TenantTransaction, buyers: BuyerRow[]) => Promise<void>
    recordOrders: (tx: TenantTransaction, orders: OrderRow[]) => Promise<void>
    recordPayments: (tx: TenantTransaction, payments: (Payment & { orderId: string })[]) => Promise<void>
  }
  /** Where pages that embed the widget are served from. */
  allowedOrigins: string[]
}

export type DemoSeed = { tenantId: string; inboxKey: string; logins: DemoLogin[]; isNew: boolean }

export const demoInboxKey = 'demo'

/**
 * Sets up the demo marketplace with its days counted from `now`, in one transaction; where it stands already, nothing of
 * it is changed. The passwords are drawn again only when the kept ones are gone.
 */
export const seedDemo = async (deps: SeedDeps, { now, size }: { now: Date; size: MarketSize }): Promise<DemoSeed> => {
  const known = await deps.database.withDispatcher((tx) => findInboxByKey(tx, demoInboxKey))
  const kept = await findLogins(deps)
  if (known && kept) return { tenantId: known.tenantId, inboxKey: demoInboxKey, logins: kept, isNew: false }
  const logins = kept ?? (await drawLogins(deps))
  const userIds = new Map<string, string>()
  for (const login of logins) userIds.set(login.email, await ensureAccount(deps, login))
  if (known) return { tenantId: known.tenantId, inboxKey: demoInboxKey, logins, isNew: false }
  const tenantId = deps.ids.next()
  await deps.database.withTenant({ tenantId }, async (tx) => {
    const market = planMarket(now, size)
    const openedAt = new Date(now.getTime() - openForMs).toISOString()
    await recordHouse(tx, deps, { tenantId, market, openedAt })
    await recordSellerRules(tx, deps, { market, openedAt })
    await recordMacros(tx, deps, openedAt)
    await recordShop(tx, deps, market)
    for (const login of logins) await recordMember(tx, deps, { login, userId: userIds.get(login.email)!, market })
    await seedRouting(tx, { ids: deps.ids, tenantId, now: openedAt })
    for (const { role, amountMinor } of caps)
      await setRefundCap(tx, deps.ids.next(), { role, memberId: null, amount: { amountMinor, currency: 'CNY' } })
  })
  return { tenantId, inboxKey: demoInboxKey, logins, isNew: true }
}

/** What may be given back by one's own word; the rules ask about more than ¥1,000 in any case. */
const caps = [
  { role: 'agent', amountMinor: 20_000 },
  { role: 'supervisor', amountMinor: 100_000 },
  { role: 'admin', amountMinor: 100_000 },
] as const

const marketName = { zh: '青瓷集市', en: 'Celadon Market' }
/** The house was there before the first of its past conversations. */
export const openForMs = 120 * 86_400_000
const everyDay = [1, 2, 3, 4, 5, 6, 7]

const recordHouse = async (
  tx: TenantTransaction,
  deps: SeedDeps,
  { tenantId, market, openedAt }: { tenantId: string; market: DemoMarket; openedAt: string },
): Promise<void> => {
  const house = {
    id: tenantId,
    slug: 'celadon-market',
    name: marketName,
    defaultLanguage: 'zh' as const,
    timeZone: 'Asia/Shanghai',
    // Whoever tries the demo finds somebody to talk to, in whatever time zone they are.
    openingHours: { weekly: [{ days: everyDay, from: '00:00', to: '24:00' }], holidays: [] },
    callBackWithinMinutes: 60,
  }
  await createTenant(tx, house, { id: deps.ids.next(), name: { zh: '人工客服', en: 'Customer care' } }, openedAt)
  await createInbox(tx, {
    id: deps.ids.next(),
    key: demoInboxKey,
    name: { zh: '集市网页', en: 'Market website' },
    allowedOrigins: deps.allowedOrigins,
    shopSecret: randomToken(deps.randomness),
  })
  for (const seller of Object.values(market.sellers)) await createSeller(tx, { id: seller.id, name: seller.name })
  await recordPolicyDraft(tx, marketPolicy, { id: deps.ids.next(), authorId: null, now: openedAt })
  await publishPolicy(tx, { name: marketPolicy.name, version: 1, now: openedAt })
  const publishing = openPublishing(tx, openedAt)
  for (const article of demoArticles) await publishing.publish({ ...article, sellerId: null }, deps.ids.next())
  await publishing.shelve()
}

const recordSellerRules = async (
  tx: TenantTransaction,
  { ids }: SeedDeps,
  { market, openedAt }: { market: DemoMarket; openedAt: string },
): Promise<void> => {
  for (const { id, key } of Object.values(market.sellers)) {
    const { title, clauses } = sellerRules[key]
    const rules = { name: `seller-${id}`, sellerId: id, title, clauses: [...clauses], limits: [] }
    const { name, version } = await recordPolicyDraft(tx, rules, { id: ids.next(), authorId: null, now: openedAt })
    await publishPolicy(tx, { name, version, now: openedAt })
  }
}

const recordMacros = async (tx: TenantTransaction, deps: SeedDeps, openedAt: string): Promise<void> => {
  for (const macro of demoMacros)
    await insertMacro(tx, { ...macro, id: deps.ids.next(), ownerId: null }, { authorId: null, now: openedAt })
}

const recordShop = async (tx: TenantTransaction, { shop }: SeedDeps, market: DemoMarket): Promise<void> => {
  await shop.recordProducts(
    tx,
    market.products.map((product) => ({
      id: product.id,
      sellerId: market.sellers[product.seller].id,
      title: product.title,
      description: product.description,
      options: product.choice.values.map(({ zh, en }) => ({ name: product.choice.name, value: { zh, en } })),
      price: { amountMinor: product.priceMinor, currency: 'CNY' },
      image: product.key,
      category: product.category,
      variants: variantsOf(product),
    })),
  )
  await shop.recordBuyers(tx, [
    ...market.buyers.map((buyer) => ({ ...asShopCustomer(buyer), account: buyer.account })),
    ...Object.values(market.sellers).map(({ id, key }) => ({
      ...asShopCustomer(key === 'kiln' ? sellerPerson : returnsDesk(key)),
      role: 'seller' as const,
      sellerId: id,
      account: { tier: null, memberSince: null, methods: [], addresses: [returnAddresses[key]] },
    })),
  ])
  await shop.recordOrders(tx, market.orders)
  await shop.recordPayments(tx, market.payments)
}

/** Who takes goods back where nobody of the seller's plays a part. */
const returnsDesk = (key: keyof typeof returnAddresses) =>
  ({
    id: `returns-${key}`,
    name: returnAddresses[key].name,
    email: `returns.${key}@example.com`,
    language: 'zh',
  }) as const

const asShopCustomer = ({ id, name, email, language }: Omit<DemoBuyer, 'city'>): ShopCustomer => ({
  externalId: id,
  name,
  email,
  language,
  role: 'buyer',
  sellerId: null,
})

const recordMember = async (
  tx: TenantTransaction,
  { ids }: SeedDeps,
  { login, userId, market }: { login: DemoLogin; userId: string; market: DemoMarket },
): Promise<void> => {
  await createMember(tx, {
    id: ids.next(),
    userId,
    role: login.role,
    sellerId: login.role === 'sellerMember' ? market.sellers.kiln.id : null,
    displayName: login.name,
  })
}
