/** What a customer said lately, as it is stored: read and stored anew when a later message completes a number. */
export { listRecentTexts, remaskTexts } from './text-store.ts'
