/** The operator's yes to rules of sellers: for whom it is asked, and which versions wait for it. */
export { askForYes, decideRequest, findReview, listRequests, loadRequest } from './request-store.ts'
export type { KeptRequest } from './request-store.ts'
export { findReviews, isReviewed, saveReviews } from './review-store.ts'
