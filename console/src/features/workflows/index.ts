/** Workflows as numbered steps: read by everybody, said in other words by those who answer for it. */
export { WorkflowsPage } from './workflows-page.tsx'
export { WorkflowPage } from './workflow-page.tsx'
