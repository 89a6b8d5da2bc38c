/** Articles from files and sites. */
export { ImportsPage } from './imports-page.tsx'
