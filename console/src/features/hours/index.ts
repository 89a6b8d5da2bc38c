/** When people are there: opening hours, holidays, and how soon a call-back is promised. */
export { HoursPage } from './hours-page.tsx'
