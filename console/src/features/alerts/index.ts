/** Being told by the browser when somebody is needed, also while another page is open. */
export { Alerts } from './alerts.tsx'
export { AlertSwitch } from './alert-switch.tsx'
export { pressing } from './find-fresh.ts'
