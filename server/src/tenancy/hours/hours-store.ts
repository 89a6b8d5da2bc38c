import type { HoursSave } from '@celadon/contract'
import { sql } from 'kysely'
import type { TenantTransaction } from '#platform/database'

export const loadHours = async (tx: TenantTransaction): Promise<HoursSave> => {
  const row = await tx
    .selectFrom('tenants')
    .select(['time_zone', 'opening_hours', 'call_back_within_minutes', 'hours_revision'])
    .where('id', '=', sql<string>`current_tenant()`)
    .executeTakeFirstOrThrow()
  return {
    timeZone: row.time_zone,
    ...row.opening_hours,
    callBackWithinMinutes: row.call_back_within_minutes,
    revision: row.hours_revision,
  }
}

/** Whether they are still as they were read. */
export const updateHours = async (tx: TenantTransaction, hours: HoursSave): Promise<boolean> => {
  const { timeZone, weekly, holidays, callBackWithinMinutes, revision } = hours
  const saved = await tx
    .updateTable('tenants')
    .set({
      time_zone: timeZone,
      opening_hours: JSON.stringify({ weekly, holidays }),
      call_back_within_minutes: callBackWithinMinutes,
      hours_revision: revision + 1,
    })
    .where('id', '=', sql<string>`current_tenant()`)
    .where('hours_revision', '=', revision)
    .executeTakeFirst()
  return saved.numUpdatedRows === 1n
}
