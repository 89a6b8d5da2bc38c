import type { AuditFault } from '@celadon/contract'
import { isoNow, type Clock } from '#platform/clock'
import type { Database } from '#platform/database'
import type { Log } from '#platform/log'
import { emptyEnd, followChain, isSealGenuine, makeSeal, type ChainEnd } from './audit-chain.ts'
import {
  findAuditEnd,
  findAuditHash,
  freeze,
  listAuditAfter,
  listUnsealed,
  recordAudit,
  removeSeal,
  saveSeal,
} from './audit-store.ts'

type Needs = {
  database: Pick<Database, 'withTenant' | 'withDispatcher'>
  clock: Clock
  key: Uint8Array
  log: Pick<Log, 'info' | 'error'>
}

const pageSize = 2_000

/**
 * Verifies what was added to each chain since its last seal and seals its end; the end goes into the log as well, where
 * whoever changes the database does not reach. A chain that does not hold gets no new seal.
 */
export const sealAudits = async (needs: Needs): Promise<void> => {
  for (const tenantId of await needs.database.withDispatcher(listUnsealed)) {
    try {
      await sealOne(needs, tenantId)
    } catch (err) {
      // One workspace's trouble is no other's.
      needs.log.error({ err, tenantId }, 'the audit could not be sealed')
    }
  }
}

const sealOne = async (needs: Needs, tenantId: string): Promise<void> => {
  const { database, clock, key, log } = needs
  const { end, faults } = await followFromSeal(needs, tenantId)
  if (faults.length > 0) {
    log.error({ tenantId, faults: faults.slice(0, 5) }, 'the audit does not hold, see celadon verify-audit')
    return
  }
  const at = isoNow(clock)
  const sealed = { ...end, at, seal: makeSeal(key, tenantId, { ...end, at }) }
  await database.withDispatcher((tx) => saveSeal(tx, tenantId, sealed))
  log.info({ tenantId, ...end }, 'the audit is sealed')
}

/**
 * Takes a seal off that was made with another secret, on the word of whoever runs the installation, and seals the chain as
 * it stands. That it was done is the last entry; what it covered is proved by nothing but what was kept elsewhere.
 */
export const sealAnew = async (needs: Needs, tenantId: string): Promise<void> => {
  const at = isoNow(needs.clock)
  await needs.database.withTenant({ tenantId }, (tx) =>
    recordAudit(tx, { tenantId, at, by: null, act: 'audit.sealed-anew', about: { kind: 'workspace', id: tenantId } }),
  )
  await needs.database.withDispatcher((tx) => removeSeal(tx, tenantId))
  await sealAudits(needs)
}

const followFromSeal = ({ database, key }: Needs, tenantId: string): Promise<{ end: ChainEnd; faults: AuditFault[] }> =>
  database.withTenant({ tenantId }, async (tx) => {
    await freeze(tx)
    const { head, sealed } = await findAuditEnd(tx)
    let end: ChainEnd = sealed ?? emptyEnd
    if (sealed) {
      const stands = (await findAuditHash(tx, sealed.number)) === sealed.hash
      if (!stands || !isSealGenuine(key, tenantId, sealed))
        return { end, faults: [{ kind: 'seal', number: sealed.number }] }
    }
    for (;;) {
      const entries = await listAuditAfter(tx, end.number, pageSize)
      const followed = followChain(tenantId, end, entries)
      if (followed.faults.length > 0) return followed
      end = { number: followed.end.number, hash: followed.end.hash }
      if (entries.length < pageSize) break
    }
    const isHead = end.number === head.number && end.hash === head.hash
    return { end, faults: isHead ? [] : [{ kind: 'end', number: head.number }] }
  })
