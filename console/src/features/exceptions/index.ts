/** Standing exceptions: who or what they are for, until when, why, and what holds instead. */
export { ExceptionsPage } from './exceptions-page.tsx'
