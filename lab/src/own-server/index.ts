/** A real Celadon of the lab's own, built and started as people start it, in a folder and on a port of its own. */
export { startOwnServer } from './own-server.ts'
export { readLogin } from './read-login.ts'
export { readMarket } from './read-market.ts'
export { signShopToken } from './shop-token.ts'
export type { OwnServer } from './own-server.ts'
export type { Login } from './read-login.ts'
export type { Market, MarketBuyer } from './read-market.ts'
