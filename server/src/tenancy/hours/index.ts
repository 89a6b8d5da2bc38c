/** Opening hours in the tenant's own time zone: whether somebody is there now, and when somebody will be. */
export { addOpenTime, checkOpeningHours, isOpenAt, nextOpeningAfter, type WallHours } from './opening-hours.ts'
export { dayAfter, instantOf, localMoment } from './local-time.ts'
export { createHoursDesk, type HoursDesk } from './hours-desk.ts'
