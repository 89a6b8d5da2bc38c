/** A member's own part in routing: being there, the offer that waits for an answer, and the goals on lines of the worklist. */
export { useOwnRouting } from './use-own-routing.ts'
export { DueClock } from './due-clock.tsx'
export { PassedNews } from './passed-news.tsx'
export { OfferCard } from './offer-card.tsx'
export { PresenceSwitch } from './presence-switch.tsx'
