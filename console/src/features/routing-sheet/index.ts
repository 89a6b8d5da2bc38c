/** The page of queues, profiles, skills and members: who is asked to take what. */
export { RoutingPage } from './routing-page.tsx'
