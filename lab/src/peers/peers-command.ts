import { outOfScope, type Example } from '@celadon/understanding'
import { UsageError, type LabCommand } from '#command'
import { createDice } from '#dice'
import { holdOut, planRounds, roundFlags } from '#labelled-lines'
import { allPeers } from './all-peers.ts'
import { hasFastText } from './fast-text.ts'
import { measurePeer, type Lines, type PeerFigures } from './measure-peer.ts'
import type { Labelled, Peer } from './peer.ts'

const mostValidationLines = 1000

export const peersCommand: LabCommand = {
  name: 'peers',
  summary: 'the same files through other engines, tuned on a part of the training file: in-scope accuracy and cost',
  flags: {
    ...roundFlags,
    peers: `which of them, with commas [${allPeers.map(({ name }) => name).join(',')}]`,
  },
  run: async (args) => {
    const { rounds } = planRounds(args)
    const lines = divide(rounds(1))
    const figures: Record<string, PeerFigures> = {}
    const faults: string[] = []
    for (const peer of choosePeers(args.text('peers')))
      try {
        console.error(`${peer.name}${peer.note ? ` (${peer.note})` : ''} …`)
        figures[peer.name] = await measurePeer(peer, lines)
        console.error(`${peer.name}: ${JSON.stringify(figures[peer.name])}`)
      } catch (error) {
        faults.push(`${peer.name} was not measured: ${error instanceof Error ? error.message : String(error)}`)
      }
    return { figures: { testLines: lines.test.length, peers: figures, ratios: compare(figures) }, faults }
  },
}

const choosePeers = (names: string | undefined): readonly Peer[] => {
  const wanted = names?.split(',') ?? allPeers.map(({ name }) => name)
  const strange = wanted.filter((name) => !allPeers.some((peer) => peer.name === name))
  if (strange.length > 0) throw new UsageError(`there is no peer ${strange.join(', ')}`)
  const isAbsent = wanted.includes('fasttext') && !hasFastText()
  if (isAbsent) console.error('!! fasttext is not on the path: SKIPPED (Debian has it as the package fasttext)')
  return allPeers.filter(({ name }) => wanted.includes(name) && !(isAbsent && name === 'fasttext'))
}

/**
 * Out of scope is a class to train on and nothing to be measured on here: the others have no gate. Training is shuffled:
 * an engine that learns line by line does badly on a file sorted by class, which would be the file's fault.
 */
const divide = ({ training, test }: { training: Example[]; test: Example[] }): Lines => {
  const dice = createDice(1)
  const { training: tuning, held } = holdOut(training, 0.2, dice)
  const inScope = (lines: readonly Example[]) => lines.filter(({ intent }) => intent !== null)
  return {
    training: dice.shuffle(training).map(label),
    tuning: dice.shuffle(tuning).map(label),
    validation: dice.shuffle(inScope(held)).slice(0, mostValidationLines).map(label),
    test: inScope(test).map(label),
  }
}

const label = ({ utterance, intent }: Example): Labelled => ({ utterance, label: intent ?? outOfScope })

/** How many times our cost each of them takes, and how many points of accuracy it is ahead of us. */
export const compare = (figures: Readonly<Record<string, PeerFigures>>): Record<string, object> => {
  const own = figures['celadon']
  if (!own) return {}
  const others = Object.entries(figures).filter(([name]) => name !== 'celadon')
  return Object.fromEntries(others.map(([name, theirs]) => [name, ratiosOf(own, theirs)]))
}

const ratiosOf = (own: PeerFigures, theirs: PeerFigures): Record<string, number> => ({
  accuracyPoints: round((theirs.accuracy - own.accuracy) * 100),
  trainMs: round(theirs.trainMs / own.trainMs),
  p50Us: round(theirs.p50Us / own.p50Us),
  p99Us: round(theirs.p99Us / own.p99Us),
  rssMb: round(theirs.rssMb / own.rssMb),
})

const round = (value: number): number => Math.round(value * 100) / 100
