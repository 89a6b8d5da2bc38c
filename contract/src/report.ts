import { z } from 'zod'
import { languageSchema, localizedSchema } from './language.ts'

/** What is counted of conversations, day by day, for each queue, member and intent. Times are sums of whole seconds. */
export const reportMeasures = [
  'conversations',
  'automated',
  'handedOff',
  'waitsOver',
  'answered',
  'abandoned',
  'waits',
  'waitSeconds',
  'firsts',
  'firstSeconds',
  'targets',
  'targetsKept',
  'handled',
  'handleSeconds',
  'transfers',
  'resolved',
  'reopened',
  'said',
  'solved',
  'scores',
  'scoreSum',
] as const
export type ReportMeasure = (typeof reportMeasures)[number]

/** The times of which half and nine in ten are known too. */
export const reportTimes = ['waitSeconds', 'firstSeconds', 'handleSeconds'] as const satisfies readonly ReportMeasure[]
export type ReportTime = (typeof reportTimes)[number]

/** How a figure is made of two measures: a share of them, a mean time in seconds, a mean score; a count stands for itself. */
export type ReportFigure = { name: string; shows: 'count' | 'share' | 'time' | 'score' } & {
  part: ReportMeasure
  of: ReportMeasure
}

/** Every figure there is, as GLOSSARY.md defines it. Whoever shows one shows how many `of` it rests on. */
export const reportFigures = [
  { name: 'conversations', shows: 'count', part: 'conversations', of: 'conversations' },
  { name: 'automated', shows: 'share', part: 'automated', of: 'conversations' },
  { name: 'handed-off', shows: 'share', part: 'handedOff', of: 'conversations' },
  { name: 'abandoned', shows: 'share', part: 'abandoned', of: 'waitsOver' },
  { name: 'wait', shows: 'time', part: 'waitSeconds', of: 'waits' },
  { name: 'first-reply', shows: 'time', part: 'firstSeconds', of: 'firsts' },
  { name: 'target-kept', shows: 'share', part: 'targetsKept', of: 'targets' },
  { name: 'handle-time', shows: 'time', part: 'handleSeconds', of: 'handled' },
  { name: 'transferred', shows: 'share', part: 'transfers', of: 'handled' },
  { name: 'resolved', shows: 'count', part: 'resolved', of: 'resolved' },
  { name: 'reopened', shows: 'share', part: 'reopened', of: 'resolved' },
  { name: 'solved', shows: 'share', part: 'solved', of: 'said' },
  { name: 'score', shows: 'score', part: 'scoreSum', of: 'scores' },
] as const satisfies readonly ReportFigure[]
export type ReportFigureName = (typeof reportFigures)[number]['name']

export const reportRowsSchema = z.enum(['queue', 'agent', 'intent'])
export type ReportRows = z.infer<typeof reportRowsSchema>

/** Which figures are known of what. */
export const figuresOfRows: Readonly<Record<ReportRows, readonly ReportFigureName[]>> = {
  queue: [
    'conversations',
    'abandoned',
    'wait',
    'first-reply',
    'target-kept',
    'handle-time',
    'transferred',
    'reopened',
    'solved',
    'score',
  ],
  agent: [
    'conversations',
    'first-reply',
    'target-kept',
    'handle-time',
    'transferred',
    'resolved',
    'reopened',
    'solved',
    'score',
  ],
  intent: [
    'conversations',
    'automated',
    'handed-off',
    'first-reply',
    'handle-time',
    'resolved',
    'reopened',
    'solved',
    'score',
  ],
}

const daySchema = z.iso.date()
/** Nothing was counted earlier, and the period before is one of days too. */
const askedDaySchema = daySchema.refine((day) => day >= '2000-01-01')
const mostDays = 366
const dayMs = 86_400_000

/**
 * Days where the workspace is, the first and the last counted; left out, the last is today and the first makes it 28. The
 * form of a query too.
 */
const periodSchema = z.object({
  rows: reportRowsSchema.default('queue'),
  from: askedDaySchema.optional(),
  to: askedDaySchema.optional(),
})
const isPeriod = ({ from, to }: { from?: string | undefined; to?: string | undefined }): boolean =>
  from === undefined || (to !== undefined && from <= to && Date.parse(to) - Date.parse(from) < mostDays * dayMs)

export const reportWishSchema = periodSchema.refine(isPeriod)
export type ReportWish = z.infer<typeof reportWishSchema>

export const reportExportSchema = periodSchema.extend({ language: languageSchema }).refine(isPeriod)
export type ReportExport = z.infer<typeof reportExportSchema>

export const reportCountsSchema = z.object(
  Object.fromEntries(reportMeasures.map((measure) => [measure, z.number()])) as Record<ReportMeasure, z.ZodNumber>,
)
export type ReportCounts = z.infer<typeof reportCountsSchema>

/** In seconds, within a twentieth: half took no longer than p50, nine in ten no longer than p90. Null: nothing was counted. */
const spreadSchema = z.object({ p50: z.int(), p90: z.int() }).nullable()
export const reportSpreadsSchema = z.object(
  Object.fromEntries(reportTimes.map((time) => [time, spreadSchema])) as Record<ReportTime, typeof spreadSchema>,
)
export type ReportSpreads = z.infer<typeof reportSpreadsSchema>

/** `key` '': what nobody was sure of. `name` null: it is no longer there. */
export const reportLineSchema = z.object({
  key: z.string(),
  name: localizedSchema.nullable(),
  now: reportCountsSchema,
  before: reportCountsSchema,
  spreads: z.object({ now: reportSpreadsSchema, before: reportSpreadsSchema }),
})
export type ReportLine = z.infer<typeof reportLineSchema>

/** A period beside the one of equal length before it, the most conversations first. */
export const reportSchema = z.object({
  rows: reportRowsSchema,
  from: daySchema,
  to: daySchema,
  before: z.object({ from: daySchema, to: daySchema }),
  lines: z.array(reportLineSchema),
})
export type Report = z.infer<typeof reportSchema>
