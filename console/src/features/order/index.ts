/** Orders as staff read them: in a message, and beside the conversation. */
export { OrderCardView } from './order-card-view.tsx'
export { OrderList } from './order-list.tsx'
