/** Opening hours in the tenant's own time zone: whether somebody is there now, and when somebody will be. */
export { checkOpeningHours, isOpenAt, nextOpeningAfter } from './opening-hours.ts'
export { dayAfter, instantOf, localMoment } from './local-time.ts'
