import type { Hours, HoursSave } from '@celadon/contract'
import { recordAudit } from '#platform/audit'
import { isoNow, type Clock } from '#platform/clock'
import type { Database } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { checkOpeningHours, isOpenAt, nextOpeningAfter } from './opening-hours.ts'
import { loadHours, updateHours } from './hours-store.ts'

type Needs = { database: Pick<Database, 'withTenant'>; clock: Clock }
type By = { tenantId: string; id: string }

export type HoursDesk = ReturnType<typeof createHoursDesk>

export const createHoursDesk = ({ database, clock }: Needs) => ({
  load: async ({ tenantId }: By): Promise<Hours> => {
    const kept = await database.withTenant({ tenantId }, loadHours)
    const hours = { timeZone: kept.timeZone, openingHours: kept }
    const now = clock.now()
    return { ...kept, opensAt: isOpenAt(hours, now) ? null : nextOpeningAfter(hours, now).toISOString() }
  },

  /** @throws CeladonError INVALID_REQUEST: hours that make no sense, or never come; CHANGED_MEANWHILE */
  save: async ({ tenantId, id: by }: By, wanted: HoursSave): Promise<void> => {
    const { timeZone, weekly } = wanted
    const holidays = [...new Set(wanted.holidays)].toSorted()
    const hours = { timeZone, openingHours: { weekly, holidays } }
    checkOpeningHours(hours)
    nextOpeningAfter(hours, clock.now())
    await database.withTenant({ tenantId }, async (tx) => {
      const before = await loadHours(tx)
      if (!(await updateHours(tx, { ...wanted, holidays }))) throw new CeladonError('CHANGED_MEANWHILE')
      await recordAudit(tx, {
        tenantId,
        at: isoNow(clock),
        by,
        act: 'hours.saved',
        about: { kind: 'workspace', id: tenantId },
        details: {
          timeZone,
          weekly: describe(weekly),
          before: describe(before.weekly),
          holidays: holidays.join(' '),
          callBackWithinMinutes: wanted.callBackWithinMinutes,
        },
      })
    })
  },
})

/** 1 Monday to 7 Sunday. */
const describe = (weekly: HoursSave['weekly']): string =>
  weekly.map(({ days, from, to }) => `${days.join('')} ${from}–${to}`).join(', ')
