/** What a browser makes of the widget and the desk: weight, accessibility, overlapping text, scripts that must not run. */
export { openBrowser, openPage } from './browser.ts'
export { findViolations } from './check-accessibility.ts'
export { ask, signIn, visitWidget, type Persona } from './visits.ts'
export { pageCommand } from './page-command.ts'
