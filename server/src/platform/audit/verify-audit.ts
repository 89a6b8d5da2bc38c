import type { AuditCheck, AuditFault } from '@celadon/contract'
import type { Database } from '#platform/database'
import { emptyEnd, findEndFaults, followChain, isSealGenuine, type ChainEnd } from './audit-chain.ts'
import { findAuditEnd, findAuditHash, freeze, listAuditAfter } from './audit-store.ts'

type Needs = { database: Pick<Database, 'withTenant'>; key: Uint8Array }

const pageSize = 2_000
const mostFaults = 20

/** Where to begin, and after how many entries to stop for the moment. */
type Step = { after: ChainEnd; most: number }

const wholeChain: Step = { after: emptyEnd, most: Number.POSITIVE_INFINITY }

/**
 * Reads a workspace's chain, the whole of it or one step, and says what is wrong with it. `kept`: ends that somebody wrote
 * down elsewhere.
 */
export const verifyAudit = (
  { database, key }: Needs,
  { tenantId, kept = [] }: { tenantId: string; kept?: readonly ChainEnd[] },
  { after, most }: Step = wholeChain,
): Promise<AuditCheck> =>
  database.withTenant({ tenantId }, async (tx) => {
    await freeze(tx)
    const { head, sealed } = await findAuditEnd(tx)
    let end: ChainEnd = after
    let isLast = false
    const page = Math.min(pageSize, most)
    const faults: AuditFault[] = []
    for (;;) {
      const entries = await listAuditAfter(tx, end.number, page)
      const followed = followChain(tenantId, end, entries)
      faults.push(...followed.faults)
      end = followed.end
      isLast = entries.length < page || faults.length > mostFaults
      if (isLast || end.number - after.number >= most) break
    }
    if (isLast && faults.length <= mostFaults)
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
      next: isLast ? null : { number: end.number, hash: end.hash },
    }
  })
