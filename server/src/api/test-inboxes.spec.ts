import type { Clock } from '#platform/clock'
import type { Database } from '#platform/database'
import { createAuditDesk } from '#people/auditing'
import { createHoursDesk } from '#tenancy/hours'
import { nameThings } from '#turn'
import { createAppearance, createInboxDesk } from '#tenancy/inboxes'

/** Inboxes and the audit of a test server. */
export const createTestSettings = (tools: { database: Database; clock: Clock; publicUrl: string }) => {
  const appearance = createAppearance(tools)
  return {
    appearance,
    hours: createHoursDesk(tools),
    inboxes: createInboxDesk({ ...tools, forget: appearance.forget }),
    audit: createAuditDesk({ ...tools, auditKey: new Uint8Array(32), nameThings }),
  }
}
