import { createAuditDesk } from '#people/auditing'
import { deriveKey } from '#people/tokens'
import { sealAnew, sealAudits, verifyAudit } from '#platform/audit'
import type { Clock } from '#platform/clock'
import type { Database } from '#platform/database'
import type { Log } from '#platform/log'
import { nameThings } from '#turn'

type Given = { database: Database; clock: Clock; log: Log; secret: string }

/** The audit with the key that its seals are made with. */
export const composeAudit = ({ database, clock, log, secret }: Given) => {
  const key = deriveKey(secret, 'audit-seal')
  return {
    desk: createAuditDesk({ database, clock, auditKey: key, nameThings }),
    seal: () => sealAudits({ database, clock, key, log }),
    sealAnew: (tenantId: string) => sealAnew({ database, clock, key, log }, tenantId),
    verify: (wanted: Parameters<typeof verifyAudit>[1]) => verifyAudit({ database, key }, wanted),
  }
}
