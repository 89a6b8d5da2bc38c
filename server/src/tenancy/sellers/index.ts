/** The sellers of a market, by the names that people know them by. */
export { createSeller, findSeller, listSellers } from './seller-store.ts'
