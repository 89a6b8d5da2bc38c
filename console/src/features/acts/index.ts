/** What a member has done for the customer they speak with: the forms, the ruling, and goods that came back. */
export { OrderActs } from './order-acts.tsx'
