/** The embedded shop as a commerce connector: orders, products and buyers in tables of our own, read like a foreign shop. */
export { createEmbeddedShop } from './embedded-shop.ts'
export { createEmbeddedAfterSales, createReturnWays } from './embedded-after-sales.ts'
export { createEmbeddedShopDesk } from './shop-desk.ts'
export { recordPayments } from './deal-store.ts'
export { listBuyerOrders, listImages, recordBuyers, recordOrders, recordProducts } from './shop-store.ts'
export type { ShopBuyer, ShopOrder, ShopProduct } from './shop-store.ts'
