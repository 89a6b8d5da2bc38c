import type { UtteranceTimes } from '#stopwatch'
import type { Labelled, Settings } from './peer.ts'

export type PeerOrder = {
  peer: string
  settings: Settings
  packageFolder: string
  training: readonly Labelled[]
  utterances: readonly string[]
  /** Whether to time each utterance, after the answers are had. */
  isTimed: boolean
}

export type PeerAnswer = {
  guesses: (string | undefined)[]
  trainMs: number
  times: UtteranceTimes | undefined
  /** Of the process that answers, after it has answered. */
  rssMb: number
}

export type PeerFrame = { answer: PeerAnswer } | { fault: string }
