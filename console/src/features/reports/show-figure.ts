import type { ReportCounts, ReportFigure } from '@celadon/contract'
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
