/** The rules as sentences: written, compared, tried, published and put back. */
export { PolicyPage } from './policy-page.tsx'
export { Changes } from './changes.tsx'
export { ReleaseReport } from './release-report.tsx'
