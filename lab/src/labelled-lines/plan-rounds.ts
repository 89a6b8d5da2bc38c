import type { Example } from '@celadon/understanding'
import { UsageError, type LabArguments } from '#command'
import { createDice } from '#dice'
import { drawShots } from './draw-shots.ts'
import { holdOut } from './hold-out.ts'
import { keepKnownIntents } from './keep-known-intents.ts'
import { readLabelledLines } from './read-labelled-lines.ts'

/** What one seed trains on and is measured on. */
export type Round = { training: Example[]; development: Example[] | undefined; test: Example[] }

export type Plan = { seeds: number[]; rounds: (seed: number) => Round; broken: number }

/** The flags that `planRounds` reads. */
export const roundFlags = {
  train: 'lines of { text, intent }; intent null is out of scope',
  test: 'lines of the same kind, read only to measure',
  split: 'in place of a test file: the share of the training file held out, anew with each seed [0.2]',
  shots: 'examples of each intent to train on, drawn anew with each seed [all]',
  'skip-broken': 'count lines that cannot be read or have an unknown intent, and go on',
}

/** `seeds`: how many when none are asked for; left out, there is one, and no flag. `hasDevelopment`: whether `--dev` is one. */
export type Asked = { seeds?: number; hasDevelopment?: boolean }

/** Reads all files before anything is trained. @throws when a file, a line or a flag is wrong. */
export const planRounds = (args: LabArguments, { seeds: usual, hasDevelopment = false }: Asked = {}): Plan => {
  const files = readFiles(args, hasDevelopment)
  const shots = args.number('shots', Number.POSITIVE_INFINITY)
  const share = args.number('split', 0.2)
  const seeds = Array.from({ length: usual === undefined ? 1 : args.number('seeds', usual) }, (_, index) => index + 1)
  if (seeds.length === 0 || shots < 1) throw new UsageError('--seeds and --shots want 1 or more')
  if (!(share > 0 && share < 1)) throw new UsageError('--split wants a share between 0 and 1')
  return {
    seeds,
    broken: files.broken,
    rounds: (seed) => {
      const dice = createDice(seed)
      const { training, held } = files.test ? { training: files.training, held: files.test } : halve(files, share, seed)
      return { training: drawShots(training, shots, dice), development: files.development, test: held }
    },
  }
}

type Files = { training: Example[]; development: Example[] | undefined; test: Example[] | undefined; broken: number }

const readFiles = (args: LabArguments, hasDevelopment: boolean): Files => {
  const options = { isBrokenSkipped: args.has('skip-broken') }
  const path = args.text('train')
  if (!path) throw new UsageError('--train wants a file of labelled lines')
  if (args.text('test') && args.has('split')) throw new UsageError('--test and --split exclude each other')
  const training = readLabelledLines(path, options)
  const read = (flag: string) => {
    const other = args.text(flag)
    return other ? keepKnownIntents(readLabelledLines(other, options), training, options) : undefined
  }
  const [development, test] = [hasDevelopment ? read('dev') : undefined, read('test')]
  return {
    training: training.examples,
    development: development?.examples,
    test: test?.examples,
    broken: training.broken + (development?.broken ?? 0) + (test?.broken ?? 0),
  }
}

const halve = ({ training }: Files, share: number, seed: number) => holdOut(training, share, createDice(seed))
