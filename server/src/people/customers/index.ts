/** Customers: strangers, and people whom the shop knows, with the address on file there. */
export { createStranger, findCustomerId, loadCustomer, nameStranger, recordShopCustomer } from './customer-store.ts'
export type { Customer } from './customer-store.ts'
