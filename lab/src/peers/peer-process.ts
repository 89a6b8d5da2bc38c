import { createRequire } from 'node:module'
import { join } from 'node:path'
import { timeUtterances } from '#stopwatch'
import { allPeers } from './all-peers.ts'
import type { PeerAnswer, PeerFrame, PeerOrder } from './peer-frames.ts'
import type { Trained } from './peer.ts'

/** Long enough for five passes of anything but a slow search, which gets fewer. */
const longestTimingMs = 20_000

// Its engines may print what they like: the answer goes by message.
console.log = () => {}

const work = async (order: PeerOrder): Promise<PeerAnswer> => {
  const peer = allPeers.find(({ name }) => name === order.peer)
  if (!peer) throw new Error(`there is no peer '${order.peer}'`)
  const before = process.cpuUsage()
  const load = createRequire(join(order.packageFolder, 'package.json'))
  const trained = await peer.train(order.training, order.settings, load)
  const { user, system } = process.cpuUsage(before)
  const answered = await answer(trained, order)
  trained.outside?.stop()
  return { ...answered, trainMs: trained.outside?.trainMs ?? (user + system) / 1000 }
}

const answer = async (trained: Trained, { utterances, isTimed }: PeerOrder): Promise<Omit<PeerAnswer, 'trainMs'>> => {
  const guesses: (string | undefined)[] = []
  for (const utterance of utterances) guesses.push(await trained.classify(utterance, 0))
  // The answers above warmed it up, so its own traces do not help it: passes go on from 1.
  const times = isTimed
    ? await timeUtterances(utterances, (utterance, pass) => trained.classify(utterance, pass + 1), {
        longestMs: longestTimingMs,
      })
    : undefined
  return { guesses, times, rssMb: trained.outside?.readRssMb() ?? process.memoryUsage.rss() / 2 ** 20 }
}

process.once('disconnect', () => process.exit(1))
process.once('message', (order: PeerOrder) => {
  work(order)
    .then(
      (answered): PeerFrame => ({ answer: answered }),
      (error: unknown): PeerFrame => ({ fault: error instanceof Error ? error.message : String(error) }),
    )
    .then((frame) => process.send?.(frame, () => process.exit()))
    .catch(() => process.exit(1))
})
