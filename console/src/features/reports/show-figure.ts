import type { ReportCounts, ReportFigure, ReportSpreads, ReportTime } from '@celadon/contract'
import { formatWait, type Say } from '#language'

/** From fewer conversations a share says nothing: the counts themselves are shown. */
export const fewest = 10

export type ShownFigure = { value: string; n: number; isFew: boolean }

/** A figure in words, with what it rests on. `n` 0: there is none. */
export function showFigure({ shows, part, of }: ReportFigure, counts: ReportCounts, say: Say): ShownFigure {
  const n = counts[of]
  const isFew = shows !== 'count' && n < fewest
  if (shows === 'count') return { value: String(counts[part]), n, isFew }
  if (n === 0) return { value: say('report.nothing'), n, isFew }
  if (shows === 'time') return { value: formatWait(say, (1000 * counts[part]) / n), n, isFew }
  if (shows === 'score') return { value: (counts[part] / n).toFixed(1), n, isFew }
  if (isFew) return { value: say('report.part-of', { part: counts[part], of: n }), n, isFew }
  return { value: `${((100 * counts[part]) / n).toFixed(1)}%`, n, isFew }
}

/** What half took no longer than, and of enough what nine in ten did; nothing where no time is shown. */
export function showSpread({ part, of }: ReportFigure, counts: ReportCounts, spreads: ReportSpreads, say: Say): string {
  const spread = isTime(part, spreads) ? spreads[part] : null
  if (spread === null) return ''
  const p50 = formatWait(say, 1000 * spread.p50)
  if (counts[of] < fewest) return say('report.half', { p50 })
  return say('report.half-and-nine-in-ten', { p50, p90: formatWait(say, 1000 * spread.p90) })
}

const isTime = (measure: string, spreads: ReportSpreads): measure is ReportTime => measure in spreads
