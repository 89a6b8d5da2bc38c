/** What a browser makes of the widget and the desk: weight, accessibility, overlapping text, scripts that must not run. */
export { pageCommand } from './page-command.ts'
