/** Everything that can be set, in one place that is searched. */
export { SettingsArea } from './settings-area.tsx'
export { SettingsPage } from './settings-page.tsx'
