import { readFile } from 'node:fs/promises'
import { retailDbSchema } from '@celadon/server/connectors/commerce/retail-file'
import { UsageError, type LabArguments, type LabCommand } from '#command'
import { startOwnServer } from '#own-server'
import { openPhraseBook, type Phrase } from '#retail/phrases'
import { readTasks } from '#retail/tasks'
import { measureRetail, type Outcome } from './measure-retail.ts'

export const retailCommand: LabCommand = {
  name: 'retail',
  summary:
    'simulated customers act tasks of the retail shop by the chat protocol; end states against reference actions',
  flags: {
    db: 'the shop, one JSON file',
    tasks: 'the tasks: {user_id, instruction, actions}',
    language: 'what the customers speak: en or zh [en]',
    seed: 'of everything that is drawn [1]',
    phrases: 'other wordings, lines of {act, language, text} with the blanks of lab/src/retail/phrases/acts.ts',
    answers: 'how questions are answered: words, taps or mixed [words]',
    limit: 'only so many tasks',
    only: 'only the task of this id',
    'show-failures': 'prints so many failed dialogues',
  },
  run: async (args) => {
    const db = retailDbSchema.parse(await readJson(args, 'db'))
    const all = readTasks(await readJson(args, 'tasks'), db)
    const only = args.text('only')
    const tasks = all
      .filter((task) => only === undefined || task.id === only)
      .slice(0, args.number('limit', all.length))
    const given = {
      db,
      book: openPhraseBook(await readPhrases(args.text('phrases'))),
      language: oneOf(args, 'language', ['en', 'zh'] as const),
      tapChance: { words: 0, taps: 1, mixed: 0.5 }[oneOf(args, 'answers', ['words', 'taps', 'mixed'] as const)],
      seed: args.number('seed', 1),
    }
    const shown = args.number('show-failures', 0)
    const server = await startOwnServer()
    try {
      const { outcomes, strayWrites } = await measureRetail(server, tasks, given)
      for (const outcome of outcomes.filter(isWorthShowing).slice(0, shown)) show(outcome)
      return { figures: figuresOf(outcomes, strayWrites), faults: [] }
    } finally {
      await server.stop()
    }
  },
}

const isWorthShowing = (outcome: Outcome): boolean => !outcome.passed || withoutYes(outcome) > 0
const withoutYes = ({ acts, acted }: Outcome): number => Math.max(0, acts - acted.yeses)

const figuresOf = (outcomes: readonly Outcome[], strayWrites: number) => {
  const sum = (count: (outcome: Outcome) => number): number => outcomes.reduce((all, each) => all + count(each), 0)
  const share = (of: readonly Outcome[]) => ({ n: of.length, passed: of.filter((each) => each.passed).length })
  const turns = outcomes.map((each) => each.acted.turns).toSorted((one, other) => one - other)
  const allTurns = sum((each) => each.acted.turns)
  const mustRefuse = outcomes.filter((each) => each.mustRefuse)
  return {
    tasks: outcomes.length,
    passed: share(outcomes).passed,
    mustAct: share(outcomes.filter((each) => !each.mustRefuse)),
    mustRefuse: share(mustRefuse),
    writesWithoutYes: sum(withoutYes),
    unauthorisedWrites: strayWrites + sum((each) => each.foreign),
    needlessHandoffs: sum((each) => (each.acted.isWithPeople ? 1 : 0)),
    objections: sum((each) => each.acted.objections),
    tapShare: allTurns === 0 ? 0 : Number((sum((each) => each.acted.taps) / allTurns).toFixed(3)),
    medianTurns: turns[Math.floor(turns.length / 2)] ?? 0,
    doNothingFloor: outcomes.length === 0 ? 0 : Number((mustRefuse.length / outcomes.length).toFixed(3)),
  }
}

const show = ({ task, acted, acts, expected, found }: Outcome): void => {
  console.error(
    `\n#### ${acted.yeses} yeses, ${acts} acts: task ${task.id} of ${task.userId}: ${task.instruction || JSON.stringify(task.goals)}`,
  )
  for (const line of acted.lines) console.error(line)
  const at = [...expected].findIndex((character, index) => character !== found[index])
  console.error(
    `-- expected …${expected.slice(Math.max(0, at - 60), at + 100)}\n-- found    …${found.slice(Math.max(0, at - 60), at + 100)}`,
  )
}

const oneOf = <T extends string>(args: LabArguments, name: string, known: readonly [T, ...T[]]): T => {
  const text = args.text(name) ?? known[0]
  const found = known.find((each) => each === text)
  if (found === undefined) throw new UsageError(`--${name} is one of ${known.join(', ')}`)
  return found
}

const readJson = async (args: LabArguments, name: string): Promise<unknown> => {
  const path = args.text(name)
  if (path === undefined || path === '') throw new UsageError(`--${name} names a file`)
  return JSON.parse(await readFile(path, 'utf8'))
}

const readPhrases = async (path: string | undefined): Promise<Phrase[]> => {
  if (path === undefined) return []
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line.trim() !== '')
  return lines.map((line) => JSON.parse(line) as Phrase)
}
