import { readArguments, UsageError, type LabCommand } from '#command'
import { commands } from './commands.ts'

const usage = (): string => ['npm run lab -- NAME [--json] [flags]', '', ...commands.flatMap(describe)].join('\n')

const describe = ({ name, summary, flags }: LabCommand): string[] => [
  `  ${name.padEnd(12)} ${summary}`,
  ...Object.entries(flags ?? {}).map(([flag, meaning]) => `  ${''.padEnd(12)}   --${flag}  ${meaning}`),
]

/** 0: measured and in order; 1: measured and a bound was broken; 2: could not measure. */
const run = async ([name, ...words]: string[]): Promise<number> => {
  const command = commands.find((candidate) => candidate.name === name)
  if (!command) {
    console.error(name ? `There is no command '${name}'.\n\n${usage()}` : usage())
    return 2
  }
  const args = readArguments(words)
  const { figures, faults } = await command.run(args)
  for (const fault of faults) console.error(`!! ${fault}`)
  for (const flag of args.unused()) console.error(`!! --${flag} means nothing to ${command.name}`)
  console.log(args.isJson ? JSON.stringify(figures) : figures)
  return faults.length > 0 ? 1 : 0
}

// Whoever reads along may have seen enough (`… | head`): what is still said is said to nobody.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })

run(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof UsageError ? error.message : error)
    process.exit(2)
  },
)
