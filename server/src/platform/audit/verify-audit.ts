import type { AuditCheck, AuditFault } from '@celadon/contract'
import type { Database } from '#platform/database'
import { emptyEnd, findEndFaults, followChain, isSealGenuine, type ChainEnd } from './audit-chain.ts'
import { findAuditEnd, findAuditHash, freeze, listAuditAfter } from './audit-store.ts'

type Needs = { database: Pick<Database, 'withTenant'>; key: Uint8Array }

const pageSize = 2_000
const mostFaults = 20

/** Reads a workspace's whole chain and says what is wrong with it. `kept`: ends that somebody wrote down elsewhere. */
export const verifyAudit = (
  { database, key }: Needs,
  { tenantId, kept = [] }: { tenantId: string; kept?: readonly ChainEnd[] },
): Promise<AuditCheck> =>
  database.withTenant({ tenantId }, async (tx) => {
    await freeze(tx)
    const { head, sealed } = await findAuditEnd(tx)
    let end: ChainEnd = emptyEnd
    const faults: AuditFault[] = []
    for (;;) {
      const entries = await listAuditAfter(tx, end.number, pageSize)
      const followed = followChain(tenantId, end, entries)
      faults.push(...followed.faults)
      end = followed.end
      if (entries.length < pageSize || faults.length > mostFaults) break
    }
    if (faults.length <= mostFaults)
      faults.push(
        ...findEndFaults({
          end,
          head,
          sealed: sealed && {
            end: sealed,
            passed: await findAuditHash(tx, sealed.number),
            isGenuine: isSealGenuine(key, tenantId, sealed),
          },
          kept: await Promise.all(kept.map(async (one) => ({ ...one, passed: await findAuditHash(tx, one.number) }))),
        }),
      )
    return {
      end: head,
      sealed: sealed && { number: sealed.number, at: sealed.at },
      faults: faults.slice(0, mostFaults),
    }
  })
