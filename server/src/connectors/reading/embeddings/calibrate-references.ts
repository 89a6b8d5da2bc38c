import { setImmediate } from 'node:timers/promises'
import { likenessByIntent, type References } from './references.ts'

/**
 * Each of some examples is held against all others, as a message would be. Encoders differ widely in how like they find
 * what has nothing in common: nothing here is a figure of one of them. Lets others work in between.
 */
export const calibrateReferences = async (
  plain: Pick<References, 'intents' | 'vectors' | 'labels'>,
): Promise<References> => {
  const counts = plain.intents.map((_, label) => plain.labels.filter((each) => each === label).length)
  const all = [...plain.labels.keys()].filter((at) => counts[plain.labels[at]!]! > 1)
  const step = Math.max(1, all.length / mostTrials)
  const trials: Trial[] = []
  for (let place = 0; place < all.length; place += step) {
    const at = all[Math.floor(place)]!
    trials.push({ likeness: likenessByIntent(plain, plain.vectors[at]!, at), label: plain.labels[at]! })
    if (trials.length % trialsAtOnce === 0) await setImmediate()
  }
  return { ...plain, steepness: likeliest(trials), floor: floorOf(trials) }
}

type Trial = { likeness: readonly number[]; label: number }

const mostTrials = 200
const trialsAtOnce = 5

const steepnesses = Array.from({ length: 17 }, (_, at) => 2 ** (at / 2))

const likeliest = (trials: readonly Trial[]): number => {
  const surprises = steepnesses.map((steepness) => trials.reduce((sum, trial) => sum + surpriseOf(trial, steepness), 0))
  return steepnesses[surprises.indexOf(Math.min(...surprises))]!
}

const surpriseOf = ({ likeness, label }: Trial, steepness: number): number =>
  Math.log(likeness.reduce((sum, each) => sum + Math.exp((each - likeness[label]!) * steepness), 0))

const floorOf = (trials: readonly Trial[]): number => {
  const own = trials.map(({ likeness, label }) => likeness[label]!).sort((one, other) => one - other)
  return own[Math.floor(own.length / 10)] ?? 1
}
