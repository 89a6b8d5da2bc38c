/** Money exactly once: executors die, race and come late, providers fall silent, and the ledger must show what was meant. */
export { moneyCommand } from './money-command.ts'
