import { macroF1, shareOf } from '#scores'
import { askProcess } from './ask-process.ts'
import { installPackages, packageFolder } from './install-packages.ts'
import type { PeerAnswer } from './peer-frames.ts'
import type { Labelled, Peer, Settings } from './peer.ts'

/** `tuning` and `validation` are parts of `training`; `test` is read by the best settings only. */
export type Lines = Record<'training' | 'tuning' | 'validation' | 'test', readonly Labelled[]>

export type PeerFigures = {
  settings: Settings
  accuracy: number
  macroF1: number
  trainMs: number
  p50Us: number
  p99Us: number
  rssMb: number
}

const longestRunMs = 180_000
/** No further setting is tried after this long. */
const longestTuningMs = 75_000

/** @throws when the peer cannot be installed, trained or asked. */
export const measurePeer = async (peer: Peer, lines: Lines): Promise<PeerFigures> => {
  installPackages(peer.packages)
  const settings = await tune(peer, lines)
  const { guesses, times, trainMs, rssMb } = await ask(peer, settings, lines.training, lines.test, true)
  const pairs = pair(lines.test, guesses)
  return {
    settings,
    accuracy: round(
      shareOf(pairs, ({ wanted, guessed }) => wanted === guessed),
      1e4,
    ),
    macroF1: round(macroF1(pairs), 1e4),
    trainMs: round(trainMs, 1),
    p50Us: times?.p50Us ?? Number.NaN,
    p99Us: times?.p99Us ?? Number.NaN,
    rssMb: round(rssMb, 1),
  }
}

const tune = async (peer: Peer, { tuning, validation }: Lines): Promise<Settings> => {
  const [first, ...others] = peer.settings
  if (!first) throw new Error(`${peer.name} has no settings`)
  if (others.length === 0) return first
  const startedAt = performance.now()
  let best: { settings: Settings; accuracy: number } | undefined
  for (const settings of peer.settings) {
    if (best && performance.now() - startedAt > longestTuningMs) {
      console.error(`${peer.name}: tuning stopped after ${peer.settings.indexOf(settings)} settings`)
      break
    }
    const accuracy = await validate(peer, settings, tuning, validation)
    if (accuracy > (best?.accuracy ?? -1)) best = { settings, accuracy }
  }
  return best?.settings ?? first
}

/** A setting that fails is no setting to take. */
const validate = async (
  peer: Peer,
  settings: Settings,
  tuning: readonly Labelled[],
  validation: readonly Labelled[],
): Promise<number> => {
  try {
    const { guesses } = await ask(peer, settings, tuning, validation, false)
    const accuracy = shareOf(pair(validation, guesses), ({ wanted, guessed }) => wanted === guessed)
    console.error(`${peer.name} ${JSON.stringify(settings)}: ${round(accuracy, 1e4)} on validation`)
    return accuracy
  } catch (error) {
    console.error(`${peer.name} ${JSON.stringify(settings)}: ${error instanceof Error ? error.message : String(error)}`)
    return -1
  }
}

const ask = (
  peer: Peer,
  settings: Settings,
  training: readonly Labelled[],
  lines: readonly Labelled[],
  isTimed: boolean,
): Promise<PeerAnswer> =>
  askProcess(
    {
      peer: peer.name,
      settings,
      packageFolder: packageFolder(),
      training,
      utterances: lines.map(({ utterance }) => utterance),
      isTimed,
    },
    longestRunMs,
  )

const pair = (lines: readonly Labelled[], guesses: readonly (string | undefined)[]) =>
  lines.map(({ label }, at) => ({ wanted: label, guessed: guesses[at] ?? 'nothing' }))

const round = (value: number, steps: number): number => Math.round(value * steps) / steps
