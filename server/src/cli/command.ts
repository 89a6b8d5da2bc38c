import type { Language, Localized } from '@celadon/contract'
import type { Clock } from '#platform/clock'
import type { Environment } from '#platform/config'
import type { Randomness } from '#platform/ids'
import type { Composition } from './composition.ts'
import type { Terminal } from './terminal.ts'

export type Command = {
  name: string
  summary: Localized
  flags: readonly Flag[]
  /** @returns the exit code: 0 done, 1 not. */
  run: (context: CommandContext) => Promise<number>
}

/** `--name VALUE`. */
export type Flag = { name: string; value: Localized; does: Localized; isRequired: boolean }

export type CommandContext = {
  env: Environment
  flags: ReadonlyMap<string, string>
  language: Language
  terminal: Terminal
  composition: Composition
  clock: Clock
  randomness: Randomness
  /** Prints in the language of the terminal. */
  print: (words: Localized) => void
  note: (words: Localized) => void
}
