import { OperatorError } from '#platform/errors'
import type { Command } from './command.ts'

/** Words that cannot be understood: exit code 2, as is the custom. */
export class UsageError extends OperatorError {}

/** What was asked for: `command` undefined means help about all of them. */
export type Wish =
  | { kind: 'run' | 'help'; command: Command; flags: ReadonlyMap<string, string>; word: string }
  | { kind: 'help'; command: undefined }

/** @throws UsageError for an unknown command, an unknown flag, or a flag without its value. */
export const readArguments = (argv: readonly string[], commands: readonly Command[]): Wish => {
  const [first, ...rest] = argv
  if (first === undefined) throw new UsageError({ zh: '请写明命令。', en: 'Name a command.' })
  if (isHelp(first) || first === 'help') return describeWish(rest[0], commands)
  const command = findCommand(first, commands)
  if (rest.some(isHelp)) return { kind: 'help', command, flags: new Map(), word: '' }
  return { kind: 'run', command, ...readRest(command, rest) }
}

const isHelp = (word: string): boolean => word === '--help' || word === '-h'

const describeWish = (name: string | undefined, commands: readonly Command[]): Wish =>
  name === undefined
    ? { kind: 'help', command: undefined }
    : { kind: 'help', command: findCommand(name, commands), flags: new Map(), word: '' }

const findCommand = (name: string, commands: readonly Command[]): Command => {
  const command = commands.find((candidate) => candidate.name === name)
  if (command) return command
  throw new UsageError({ zh: `没有命令“${name}”。`, en: `There is no command "${name}".` })
}

type Rest = { flags: ReadonlyMap<string, string>; word: string }

const readRest = (command: Command, words: readonly string[]): Rest => {
  const flags = new Map<string, string>()
  let word = ''
  const left = words.flatMap(splitAtEquals)
  while (left.length > 0) {
    const next = left.shift()!
    const flag = command.flags.find(({ name }) => next === `--${name}`)
    if (flag) flags.set(flag.name, flag.value === null ? '' : readValue(next, left.shift()))
    else if (command.word && word === '' && !next.startsWith('--')) word = next
    else throw notKnown(command, next)
  }
  checkComplete(command, { flags, word })
  return { flags, word }
}

const readValue = (flag: string, value: string | undefined): string => {
  if (value && !value.startsWith('--')) return value
  throw new UsageError({ zh: `${flag} 后面缺少值。`, en: `${flag} needs a value after it.` })
}

const notKnown = ({ name }: Command, word: string): UsageError =>
  new UsageError({ zh: `${name} 不认识“${word}”。`, en: `${name} does not know "${word}".` })

const checkComplete = ({ name, flags, word }: Command, given: Rest): void => {
  if (word && given.word === '')
    throw new UsageError({ zh: `${name} 需要${word.value.zh}。`, en: `${name} needs ${word.value.en}.` })
  const missing = flags.find((flag) => flag.isRequired && !given.flags.has(flag.name))
  if (missing) throw new UsageError({ zh: `${name} 需要 --${missing.name}。`, en: `${name} needs --${missing.name}.` })
}

/** `--name=value` is `--name value`. */
const splitAtEquals = (word: string): string[] => {
  const [, name, value] = /^(--[^=]+)=(.*)$/s.exec(word) ?? []
  return name === undefined ? [word] : [name, value!]
}
