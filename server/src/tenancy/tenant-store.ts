import { CeladonError } from '#platform/errors'
import type { DispatcherTransaction, OpeningHours, TenantTransaction } from '#platform/database'
import type { Language, Localized } from '@celadon/contract'
import { sql } from 'kysely'
import { checkOpeningHours } from '#tenancy/hours'

export type Tenant = {
  id: string
  slug: string
  name: Localized
  defaultLanguage: Language
  /** IANA name, such as Asia/Shanghai. */
  timeZone: string
  openingHours: OpeningHours
  /** How soon after the next opening a call-back is promised. */
  callBackWithinMinutes: number
  /** The wait told for each place in the queue until enough waits were measured. */
  minutesPerPlace: number
}

/** The tenant this transaction is for. @throws CeladonError NOT_FOUND */
export const loadTenant = async (tx: TenantTransaction): Promise<Tenant> => {
  const row = await tx
    .selectFrom('tenants')
    .selectAll()
    .where('id', '=', sql<string>`current_tenant()`)
    .executeTakeFirst()
  if (!row) throw new CeladonError('NOT_FOUND')
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    defaultLanguage: row.default_language,
    timeZone: row.time_zone,
    openingHours: row.opening_hours,
    callBackWithinMinutes: row.call_back_within_minutes,
    minutesPerPlace: row.minutes_per_place,
  }
}

/** The tenant made first, or undefined on a new installation. */
export const findFirstTenantId = async (tx: DispatcherTransaction): Promise<string | undefined> => {
  const row = await tx
    .selectFrom('tenants')
    .select('id')
    .orderBy('created_at')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  return row?.id
}

/**
 * Writes a new tenant with the queue its conversations wait in. Open the transaction with the new tenant's own id.
 * @throws CeladonError INVALID_REQUEST for opening hours or a time zone that make no sense.
 */
export const createTenant = async (
  tx: TenantTransaction,
  tenant: Omit<Tenant, 'minutesPerPlace'>,
  defaultQueue: { id: string; name: Localized },
  now: string,
): Promise<void> => {
  checkOpeningHours(tenant)
  await tx
    .insertInto('tenants')
    .values({
      id: tenant.id,
      slug: tenant.slug,
      name: JSON.stringify(tenant.name),
      default_language: tenant.defaultLanguage,
      time_zone: tenant.timeZone,
      opening_hours: JSON.stringify(tenant.openingHours),
      call_back_within_minutes: tenant.callBackWithinMinutes,
      created_at: now,
    })
    .execute()
  await tx
    .insertInto('queues')
    .values({
      tenant_id: tenant.id,
      id: defaultQueue.id,
      name: JSON.stringify(defaultQueue.name),
      is_default: true,
    })
    .execute()
}
