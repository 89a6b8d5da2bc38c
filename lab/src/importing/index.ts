/** Many articles imported at once, and what customers who talk meanwhile notice of it. */
export { importCommand } from './import-command.ts'
