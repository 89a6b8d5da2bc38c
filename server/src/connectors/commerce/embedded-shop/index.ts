/** The embedded shop as a commerce connector: orders, products and buyers in tables of our own, read like a foreign shop. */
export { createEmbeddedShop } from './embedded-shop.ts'
export { listBuyerOrders, recordBuyers, recordOrders, recordProducts, type ShopProduct } from './shop-store.ts'
