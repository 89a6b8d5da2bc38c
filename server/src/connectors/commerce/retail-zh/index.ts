/** A shop that comes as files in the shape of ECom-Bench's: into the embedded shop, out of it as it is by then, and its rules. */
export { exportRetailZh } from './export-retail-zh.ts'
export { importRetailZh } from './import-retail-zh.ts'
export { openRetailZhShop } from './open-retail-zh-shop.ts'
export { retailZhFiles, retailZhSchema, type RetailZhShop } from './retail-zh-shop.ts'
export { retailZhPolicy } from './retail-zh-policy.ts'
