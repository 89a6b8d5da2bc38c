/** What was counted: a seller's own shop, or everything to the operator, beside the period before. */
export { NumbersPage } from './numbers-page.tsx'
