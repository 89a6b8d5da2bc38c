/** Figures by queue, agent and intent, each beside the period before. */
export { ReportsPage } from './reports-page.tsx'
