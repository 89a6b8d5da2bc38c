/** Who is served: the brief, the person, their orders. */
export { CustomerPane } from './customer-pane.tsx'
