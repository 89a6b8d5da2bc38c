import { reportTimes, type ReportRows, type ReportSpreads, type ReportTime } from '@celadon/contract'
import { sql } from 'kysely'
import type { TenantTransaction } from '#platform/database'
import type { Increment } from './count-entries.ts'
import { isTimeStep, readTimeStep, secondsOfStep } from './time-steps.ts'

/** What the increments say of times, added to what was counted: in one order of rows, as everything here. */
export const recordTimes = async (tx: TenantTransaction, increments: readonly Increment[]): Promise<void> => {
  const rows = increments.flatMap(({ kind, day, key, amounts }) =>
    Object.entries(amounts).flatMap(([name, count]) =>
      isTimeStep(name) && count !== 0 ? [{ kind, day, key, ...readTimeStep(name), count }] : [],
    ),
  )
  if (rows.length === 0) return
  await sql`insert into report_times (tenant_id, kind, day, key, time, step, count)
    select current_tenant(), kind, day, key, time, step, count
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as n(kind text, day date, key text, time text, step int, count bigint)
    order by kind, day, key, time, step
    on conflict (tenant_id, kind, day, key, time, step) do update set count = report_times.count + excluded.count`.execute(
    tx,
  )
}

/** Of each row, from the first day to the last: what half and nine in ten did not exceed. */
export const readSpreads = async (
  tx: TenantTransaction,
  { rows: kind, from, to }: { rows: ReportRows; from: string; to: string },
): Promise<ReadonlyMap<string, ReportSpreads>> => {
  const { rows } = await sql<{ key: string; time: ReportTime; p50: number; p90: number }>`
    with summed as (
      select key, time, step, sum(count) as count from report_times
      where tenant_id = current_tenant() and kind = ${kind} and day between ${from}::date and ${to}::date
      group by key, time, step
    ), ranked as (
      select key, time, step, sum(count) over (partition by key, time order by step) as reached,
        sum(count) over (partition by key, time) as n
      from summed where count > 0
    )
    select key, time, min(step) filter (where reached >= n * 0.5) as p50, min(step) filter (where reached >= n * 0.9) as p90
    from ranked group by key, time`.execute(tx)
  const spreads = new Map<string, ReportSpreads>()
  for (const { key, time, p50, p90 } of rows)
    spreads.set(key, {
      ...(spreads.get(key) ?? noSpreads),
      [time]: { p50: secondsOfStep(p50), p90: secondsOfStep(p90) },
    })
  return spreads
}

export const noSpreads = Object.fromEntries(reportTimes.map((time) => [time, null])) as ReportSpreads
