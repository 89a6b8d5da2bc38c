/** Guidelines written for people, read as workflows: what our ports know and do is ours, the rest is handed to a person in order. */
export { importGuidelines, missingIn, readGuidelines, type ImportedWorkflow } from './import-guidelines.ts'
