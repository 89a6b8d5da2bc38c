/** What else was talked about with a customer. */
export { Timeline } from './timeline.tsx'
