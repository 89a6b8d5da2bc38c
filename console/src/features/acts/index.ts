/** What a member has done for the customer they speak with: the forms, the ruling, and goods that came back. */
export { WishAct } from './wish-act.tsx'
export { OrderActs } from './order-acts.tsx'
