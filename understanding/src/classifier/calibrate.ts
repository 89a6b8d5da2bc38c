import { confidencesOf, highestOf } from './linear.ts'

/** What turns margins into trust, fitted on lines the margins were not trained on. */
export type Calibration = {
  /** Of the powers that make confidences of margins. @see confidencesOf */
  steepness: number
  /** The sureness that 95 of 100 lines in scope reach. */
  threshold: number
}

/** A line with the right label, as a model read it that had not seen it. */
export type Trial = { margins: Float64Array; label: number; nearness: number; coverage: number }

export const keptShare = 0.95

/** `isFinished`: whether it is the finished model that read the trials, and not one of fewer examples. */
export function calibrate(trials: readonly Trial[], { isFinished }: { isFinished: boolean }): Calibration {
  if (trials.length === 0) return { steepness: usualSteepness, threshold: usualThreshold }
  const sureness = trials.map(surenessOf).sort((one, other) => one - other)
  return {
    steepness: fitSteepness(trials) * (isFinished ? 1 : narrowed),
    threshold: sureness[Math.floor((1 - keptShare) * sureness.length)]!,
  }
}

/**
 * How sure it is that the best guess may be acted on, 0 to 1. Apart from the confidence itself: a model of twenty intents
 * is sure of something even of a poem, so how near and how known its words are weighs as much as the margin.
 */
export function surenessOf({ margins, nearness, coverage }: Omit<Trial, 'label'>): number {
  return Math.min(1, Math.max(0, (highestOf(margins) + nearness + coverage) / 3))
}

/** Held-out lines were read by a model that saw fewer examples: with all of them, margins are a tenth wider. */
const narrowed = 0.9
const usualSteepness = 5
const usualThreshold = 0.35

/** The steepness under which it is likeliest that the best guesses are right where they are, by golden section. */
function fitSteepness(all: readonly Trial[]): number {
  // Evenly from all of them: more tell no better.
  const every = Math.max(1, Math.floor(all.length / enoughTrials))
  const trials = all.filter((_, at) => at % every === 0)
  const surprise = (steepness: number): number => trials.reduce((sum, trial) => sum + surpriseOf(trial, steepness), 0)
  let low = 0.25
  let high = 16
  for (let round = 0; round < 18; round += 1) {
    const one = high - (high - low) * golden
    const other = low + (high - low) * golden
    if (surprise(one) < surprise(other)) high = other
    else low = one
  }
  return (low + high) / 2
}

function surpriseOf({ margins, label }: Trial, steepness: number): number {
  const confidence = highestOf(confidencesOf(margins, steepness))
  const isRight = margins[label] === highestOf(margins)
  return -Math.log(Math.max(least, isRight ? confidence : 1 - confidence))
}

const least = 1e-6
const enoughTrials = 4000
const golden = (Math.sqrt(5) - 1) / 2
