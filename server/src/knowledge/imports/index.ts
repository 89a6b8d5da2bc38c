/** Imports of many articles at once, from a file or a site: asked for at the desk, done step by step, and found in rows after a restart. */
export { createImportDesk, type ImportDesk } from './create-import-desk.ts'
export { robotName } from './find-pages.ts'
export { runImports } from './run-imports.ts'
export type { RunNeeds } from './run-needs.ts'
