/** Several conversations of a list at once: which are selected, and what is done with them. */
export { BulkBar } from './bulk-bar.tsx'
export { useSelection, type Selection } from './use-selection.ts'
