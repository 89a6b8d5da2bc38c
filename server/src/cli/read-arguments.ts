import { OperatorError } from '#platform/errors'
import type { Command } from './command.ts'

/** Words that cannot be understood: exit code 2, as is the custom. */
export class UsageError extends OperatorError {}

/** What was asked for: `command` undefined means help about all of them. */
export type Wish =
  | { kind: 'run' | 'help'; command: Command; flags: ReadonlyMap<string, string> }
  | { kind: 'help'; command: undefined }

/** @throws UsageError for an unknown command, an unknown flag, or a flag without its value. */
export const readArguments = (argv: readonly string[], commands: readonly Command[]): Wish => {
  const [first, ...rest] = argv
  if (first === undefined) throw new UsageError({ zh: '请写明命令。', en: 'Name a command.' })
  if (isHelp(first) || first === 'help') return describeWish(rest[0], commands)
  const command = findCommand(first, commands)
  if (rest.some(isHelp)) return { kind: 'help', command, flags: new Map() }
  return { kind: 'run', command, flags: readFlags(command, rest) }
}

const isHelp = (word: string): boolean => word === '--help' || word === '-h'

const describeWish = (name: string | undefined, commands: readonly Command[]): Wish =>
  name === undefined
    ? { kind: 'help', command: undefined }
    : { kind: 'help', command: findCommand(name, commands), flags: new Map() }

const findCommand = (name: string, commands: readonly Command[]): Command => {
  const command = commands.find((candidate) => candidate.name === name)
  if (command) return command
  throw new UsageError({ zh: `没有命令“${name}”。`, en: `There is no command "${name}".` })
}

const readFlags = (command: Command, words: readonly string[]): ReadonlyMap<string, string> => {
  const flags = new Map<string, string>()
  const left = words.flatMap(splitAtEquals)
  while (left.length > 0) {
    const word = left.shift()!
    const flag = command.flags.find(({ name }) => word === `--${name}`)
    if (!flag)
      throw new UsageError({ zh: `${command.name} 不认识“${word}”。`, en: `${command.name} does not know "${word}".` })
    const value = left.shift()
    if (!value || value.startsWith('--'))
      throw new UsageError({ zh: `${word} 后面缺少值。`, en: `${word} needs a value after it.` })
    flags.set(flag.name, value)
  }
  const missing = command.flags.find(({ name, isRequired }) => isRequired && !flags.has(name))
  if (missing)
    throw new UsageError({
      zh: `${command.name} 需要 --${missing.name}。`,
      en: `${command.name} needs --${missing.name}.`,
    })
  return flags
}

/** `--name=value` is `--name value`. */
const splitAtEquals = (word: string): string[] => {
  const [, name, value] = /^(--[^=]+)=(.*)$/s.exec(word) ?? []
  return name === undefined ? [word] : [name, value!]
}
