import type { Language } from '@celadon/contract'
import { systemClock } from '#platform/clock'
import type { Environment } from '#platform/config'
import { systemRandomness } from '#platform/ids'
import type { CommandContext } from './command.ts'
import { commands } from './commands.ts'
import type { Composition } from './composition.ts'
import { describeCommand, describeCommands } from './describe-commands.ts'
import { describeFailure } from './describe-failure.ts'
import { readArguments, UsageError } from './read-arguments.ts'
import { processTerminal, type Terminal } from './terminal.ts'

/**
 * Runs one command. `argv` is without the names of node and the script.
 * @returns the exit code: 0 done, 1 it did not work, 2 it was not understood. Never throws.
 */
export const runCommandLine = async (
  argv: readonly string[],
  env: Environment,
  composition: Composition,
  terminal: Terminal = processTerminal(),
): Promise<number> => {
  const language = languageOf(env)
  const context = {
    env,
    language,
    terminal,
    composition,
    clock: systemClock,
    randomness: systemRandomness,
    print: (words) => terminal.print(words[language]),
    note: (words) => terminal.note(words[language]),
  } satisfies Omit<CommandContext, 'flags' | 'word'>
  try {
    return await obey(argv, context)
  } catch (error) {
    terminal.note(describeFailure(error, language))
    if (!(error instanceof UsageError)) return 1
    context.note({ zh: '运行 celadon help 查看所有命令。', en: 'celadon help lists all commands.' })
    return 2
  }
}

const obey = async (argv: readonly string[], context: Omit<CommandContext, 'flags' | 'word'>): Promise<number> => {
  const wish = readArguments(argv, commands)
  if (wish.kind === 'run') return wish.command.run({ ...context, flags: wish.flags, word: wish.word })
  const { terminal, language } = context
  terminal.print(wish.command ? describeCommand(wish.command, language) : describeCommands(commands, language))
  return 0
}

/** As POSIX has it, the first of these that is set decides. */
const languageOf = (env: Environment): Language => {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}
