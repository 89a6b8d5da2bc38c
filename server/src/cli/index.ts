/** The command line: one table of commands, in Chinese and English, given the parts of the server by `main.ts`. */
export { runCommandLine } from './run-command-line.ts'
export type {
  Composition,
  CreatedAdmin,
  Foundation,
  NewAdmin,
  Page,
  RunningServer,
  ServerKind,
  ShopFiles,
} from './composition.ts'
export type { Terminal } from './terminal.ts'
