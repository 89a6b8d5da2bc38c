/** The demo marketplace: its people, goods, orders and articles, and the shop pages that only `demo` serves. */
export { createDemoPages, type DemoPagesDeps } from './create-demo-pages.ts'
export type { DemoLogin } from './demo-logins.ts'
export type { MarketSize } from '#demo/market'
export { demoInboxKey, openForMs, seedDemo, type DemoSeed, type SeedDeps } from './seed-demo.ts'
export { signShopToken } from './shop-token.ts'
