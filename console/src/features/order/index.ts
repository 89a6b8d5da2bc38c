/** Orders as staff read them: in a message, and beside the conversation. */
export { OrderCardView } from './order-card-view.tsx'
export { ReturnCardView } from './return-card-view.tsx'
export { OrderList } from './order-list.tsx'
