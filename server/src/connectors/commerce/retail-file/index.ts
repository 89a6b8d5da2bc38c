/** A shop that comes as one file in the shape of tau-bench's retail shop: into the embedded shop, out of it, and its rules. */
export { exportRetail } from './export-retail.ts'
export { importRetail } from './import-retail.ts'
export { openRetailShop } from './open-retail-shop.ts'
export { retailDbSchema } from './retail-db.ts'
export type { RetailDb, RetailOrder, RetailUser } from './retail-db.ts'
export { retailPolicy } from './retail-policy.ts'
export { toOptions, toTitle } from './to-goods.ts'
