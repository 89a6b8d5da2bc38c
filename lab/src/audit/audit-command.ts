import { recordAudit, verifyAudit } from '@celadon/server/platform/audit'
import { systemClock } from '@celadon/server/platform/clock'
import type { Database } from '@celadon/server/platform/database'
import { createIds, systemRandomness } from '@celadon/server/platform/ids'
import type { LabCommand } from '#command'
import { withOwnDatabase } from '#own-database'

const ids = createIds(systemClock, systemRandomness)
const key = systemRandomness(new Uint8Array(32))

export const auditCommand: LabCommand = {
  name: 'audit',
  summary: 'entries added to one chain a second, by several at once, and entries verified a second',
  flags: { entries: 'how many [20000]', callers: 'that add at once [4]' },
  run: async (args) => {
    const [entries, callers] = [args.number('entries', 20_000), args.number('callers', 4)]
    const { addedMs, verifiedMs, faults } = await withOwnDatabase((database, tenantId) =>
      measure({ database, tenantId, entries, callers }),
    )
    return {
      figures: {
        entries,
        addedPerSecond: Math.round((entries * 1000) / addedMs),
        verifiedPerSecond: Math.round((entries * 1000) / verifiedMs),
      },
      faults,
    }
  },
}

type Given = { database: Database; tenantId: string; entries: number; callers: number }

const measure = async ({ database, tenantId, entries, callers }: Given) => {
  let begun = 0
  const add = async (): Promise<void> => {
    while ((begun += 1) <= entries)
      await database.withTenant({ tenantId }, (tx) =>
        recordAudit(tx, {
          tenantId,
          at: systemClock.now().toISOString(),
          by: null,
          act: 'cap.set',
          about: { kind: 'member', id: ids.next() },
          details: { amountMinor: begun, currency: 'CNY', before: null },
        }),
      )
  }
  const start = performance.now()
  await Promise.all(Array.from({ length: callers }, add))
  const added = performance.now()
  const { end, faults } = await verifyAudit({ database, key }, { tenantId })
  const verified = performance.now()
  return {
    addedMs: added - start,
    verifiedMs: verified - added,
    faults: [
      ...faults.map(({ kind, number }) => `${kind} at ${number}`),
      ...(end.number === entries ? [] : [`${end.number} entries stand there`]),
    ],
  }
}
