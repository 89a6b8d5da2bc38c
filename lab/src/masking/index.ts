/** Whether card and identity numbers, however they are written, are masked, and orders and parcels are not. */
export { maskingCommand } from './masking-command.ts'
