import {
  figuresOfRows,
  reportFigures,
  reportMeasures,
  reportTimes,
  type Language,
  type Localized,
  type Report,
  type ReportCounts,
  type ReportExport,
  type ReportLine,
  type ReportMeasure,
  type ReportRows,
  type ReportSpreads,
  type ReportTime,
  type ReportWish,
} from '@celadon/contract'
import { noSpreads, readSpreads, sumCounts } from '#oversight/reports'
import { listNames } from '#people/names'
import { recordAudit } from '#platform/audit'
import type { TenantTransaction } from '#platform/database'
import { writeCsv } from '#platform/format'
import { listIntents } from '#reading/teaching'
import { listQueueNames } from '#routing/queues'
import { loadTenant } from '#tenancy'
import { localMoment } from '#tenancy/hours'
import type { Actor } from './desk-verbs.ts'
import { requireStaffTo } from './require-staff.ts'
import type { TurnDependencies } from './turn-dependencies.ts'

type Deps = Pick<TurnDependencies, 'database' | 'clock'>
type By = { tenantId: string; member: Pick<Actor, 'id' | 'role' | 'permissions'> }

/** A period by queue, member or intent beside the one before, from what was counted of it. @throws FORBIDDEN */
export const showReport = async (deps: Deps, { tenantId, member }: By, wish: ReportWish): Promise<Report> => {
  requireStaffTo(member, 'numbers.read')
  const { rows } = wish
  const period = periodOf(wish, await readToday(deps, tenantId))
  const before = periodBefore(period)
  const lines = await deps.database.withTenant({ tenantId }, async (tx) => {
    const now = new Map((await sumCounts(tx, { rows, ...period })).map(({ key, counts }) => [key, counts]))
    const was = new Map((await sumCounts(tx, { rows, ...before })).map(({ key, counts }) => [key, counts]))
    const spreads = await readSpreads(tx, { rows, ...period })
    const spreadsBefore = await readSpreads(tx, { rows, ...before })
    const keys = [...new Set([...now.keys(), ...was.keys()])]
    const names = await readNames(tx, rows, keys)
    return keys.map((key) => ({
      key,
      name: names.get(key) ?? null,
      now: now.get(key) ?? nothing,
      before: was.get(key) ?? nothing,
      spreads: { now: spreads.get(key) ?? noSpreads, before: spreadsBefore.get(key) ?? noSpreads },
    }))
  })
  return { rows, ...period, before, lines: lines.filter(isSomething).toSorted(byWeight) }
}

/** The same as CSV, each figure with what it rests on. That it was taken out is an entry of the audit. @throws FORBIDDEN */
export const exportReport = async (deps: Deps, by: By, { language, ...wish }: ReportExport): Promise<string> => {
  const report = await showReport(deps, by, wish)
  const { tenantId, member } = by
  const { rows, from, to } = report
  await deps.database.withTenant({ tenantId }, (tx) =>
    recordAudit(tx, {
      tenantId,
      at: deps.clock.now().toISOString(),
      by: member.id,
      act: 'report.exported',
      about: { kind: 'workspace', id: tenantId },
      details: { rows, from, to },
    }),
  )
  return writeCsv(toTable(report, language))
}

const dayMs = 86_400_000

/** Days, the first and the last. */
type Period = { from: string; to: string }

const readToday = async ({ database, clock }: Deps, tenantId: string): Promise<string> =>
  localMoment(clock.now(), (await database.withTenant({ tenantId }, loadTenant)).timeZone).date

const usualDays = 28

const periodOf = ({ from, to }: ReportWish, today: string): Period => ({
  from: from ?? daysBefore(to ?? today, usualDays - 1),
  to: to ?? today,
})

/** As many days, up to the day before. */
const periodBefore = ({ from, to }: Period): Period => {
  const days = (Date.parse(to) - Date.parse(from)) / dayMs + 1
  return { from: daysBefore(from, days), to: daysBefore(from, 1) }
}

const daysBefore = (day: string, count: number): string =>
  new Date(Date.parse(day) - count * dayMs).toISOString().slice(0, 10)

const readNames = async (
  tx: TenantTransaction,
  rows: ReportRows,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Localized>> => {
  if (rows === 'queue') return listQueueNames(tx)
  if (rows === 'intent') return new Map((await listIntents(tx)).map(({ intent, label }) => [intent, label]))
  const names = await listNames(tx, { customerIds: [], memberIds: keys })
  return new Map([...names].map(([id, name]) => [id, { zh: name, en: name }]))
}

const nothing = Object.fromEntries(reportMeasures.map((measure) => [measure, 0])) as ReportCounts

/** What was counted and taken back leaves a row of nothing. */
const isSomething = ({ now, before }: ReportLine): boolean =>
  reportMeasures.some((measure) => now[measure] !== 0 || before[measure] !== 0)

const byWeight = (one: ReportLine, other: ReportLine): number =>
  other.now.conversations - one.now.conversations || (one.key < other.key ? -1 : 1)

/** A figure, its n, and both of the period before; nothing where n is 0. A count has no n. */
const toTable = ({ rows, from, to, before, lines }: Report, language: Language) => {
  const figures = reportFigures.filter(({ name }) => figuresOfRows[rows].includes(name))
  const periods = [from, to, before.from, before.to]
  return [
    [rows, 'name', 'from', 'to', 'before_from', 'before_to', ...figures.flatMap(columnsOf)],
    ...lines.map((line) => [
      line.key,
      line.name?.[language] ?? '',
      ...periods,
      ...figures.flatMap((figure) => [
        ...valuesOf(figure, line.now, line.spreads.now),
        ...valuesOf(figure, line.before, line.spreads.before),
      ]),
    ]),
  ]
}

type Figure = (typeof reportFigures)[number]

const columnsOf = ({ name, shows, part }: Figure): string[] => {
  const column = name.replaceAll('-', '_')
  const parts = isTime(part) ? ['_seconds', '_seconds_p50', '_seconds_p90'] : ['']
  return ['', '_before'].flatMap((when) => [
    ...parts.map((each) => `${column}${each}${when}`),
    ...(shows === 'count' ? [] : [`${column}${isTime(part) ? '_seconds' : ''}${when}_n`]),
  ])
}

const valuesOf = ({ shows, part, of }: Figure, counts: ReportCounts, spreads: ReportSpreads): (number | null)[] => {
  if (shows === 'count') return [counts[part]]
  const mean = counts[of] === 0 ? null : Number((counts[part] / counts[of]).toFixed(4))
  if (!isTime(part)) return [mean, counts[of]]
  return [mean, spreads[part]?.p50 ?? null, spreads[part]?.p90 ?? null, counts[of]]
}

const isTime = (measure: ReportMeasure): measure is ReportTime => reportTimes.some((time) => time === measure)
