/** Sellers' rules that wait for the operator's yes, and whose have to. */
export { PublishingRequests } from './publishing-requests.tsx'
export { RuleReviewsPanel } from './rule-reviews.tsx'
