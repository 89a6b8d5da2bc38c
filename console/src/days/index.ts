/** Days of a calendar in a workspace's time zone, and the instants at which they begin. */
export { dayOf, lastDayOf, nextDay, startOfDay } from './days.ts'
