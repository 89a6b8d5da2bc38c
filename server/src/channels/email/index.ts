/** E-mail to customers who left: that an answer is there, with a link back to it. */
export { sendUnreadNotices } from './send-unread-notices.ts'
export type { NoticeDeps } from './send-unread-notices.ts'
