/** The embedded shop of a workspace as a whole, for files that it is read from and written to. */
export { checkShopEmpty } from './check-shop-empty.ts'
export { listRemainders, recordRemainders, type Remainder } from './remainder-store.ts'
export { listAllBuyers, listAllOrders, listAllPayments, listAllProducts } from './whole-shop-store.ts'
export type { BuyerRow, OrderRow } from './whole-shop-store.ts'
