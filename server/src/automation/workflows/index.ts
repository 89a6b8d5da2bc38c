/** Workflows: those that come with Celadon, and a workspace's own versions of them. */
export { shippedWorkflows } from './shipped.ts'
export { createWorkflowMemory, type WorkflowMemory } from './workflow-memory.ts'
export { listWorkflowVersions, readWorkflows, recordOwnWorkflow } from './workflow-store.ts'
export { loadWorkflow, previewWording, publishWording, rollBackWording, shippedFor } from './write-wording.ts'
