/** What was said to be wrong, and the tests that came of it. */
export { CorrectionsPage } from './corrections-page.tsx'
