import { percentile } from '#load'

export type UtteranceTimes = { p50Us: number; p99Us: number; utterancesPerSecond: number }

/**
 * The shortest of the repeats of each utterance, then percentiles over the utterances: the work itself, without what
 * else the machine did. The repeats are passes over all of them, so that none finds its own traces in the caches.
 * `utterancesPerSecond` is of the fastest pass. Stops after `longestMs`, with one pass at least.
 */
export const timeUtterances = async (
  utterances: readonly string[],
  act: (utterance: string, pass: number) => unknown,
  { repeats = 5, longestMs = Number.POSITIVE_INFINITY } = {},
): Promise<UtteranceTimes> => {
  const best = new Float64Array(utterances.length).fill(Number.POSITIVE_INFINITY)
  const startedAt = performance.now()
  let fastestMs = Number.POSITIVE_INFINITY
  for (let pass = 0; pass < repeats; pass += 1) {
    if (pass > 0 && performance.now() - startedAt > longestMs) break
    const passAt = performance.now()
    for (const [at, utterance] of utterances.entries()) {
      const from = performance.now()
      const answer = act(utterance, pass)
      if (answer instanceof Promise) await answer
      best[at] = Math.min(best[at]!, performance.now() - from)
    }
    fastestMs = Math.min(fastestMs, performance.now() - passAt)
  }
  const samples = [...best]
  return {
    p50Us: toUs(percentile(samples, 0.5)),
    p99Us: toUs(percentile(samples, 0.99)),
    utterancesPerSecond: Math.round((utterances.length / fastestMs) * 1000),
  }
}

const toUs = (ms: number): number => Math.round(ms * 10_000) / 10
