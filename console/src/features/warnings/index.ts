/** What should be looked at, one line each, with the clause that speaks against it. */
export { WarningLine } from './warning-line.tsx'
