import {
  auditDetailsSchema,
  type AuditCheck,
  type AuditDetails,
  type AuditEntry,
  type AuditKept,
  type AuditPage,
  type AuditQuery,
  type Localized,
} from '@celadon/contract'
import { listMembers } from '#people/members'
import { listNames } from '#people/names'
import {
  emptyEnd,
  findAuditEnd,
  listAudit,
  recordAudit,
  verifyAudit,
  type AuditFilter,
  type AuditRow,
} from '#platform/audit'
import { isoNow, type Clock } from '#platform/clock'
import type { Database, TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { writeCsv } from '#platform/format'

/** What things are called by their ids, and words by themselves. */
export type NameThings = (tx: TenantTransaction, things: readonly Thing[]) => Promise<ReadonlyMap<string, Localized>>
export type Thing = { kind: string; id: string }

type Needs = { database: Pick<Database, 'withTenant'>; clock: Clock; auditKey: Uint8Array; nameThings: NameThings }
type Reader = { tenantId: string; id: string }

export type AuditDesk = ReturnType<typeof createAuditDesk>

const pageSize = 50
const mostMembers = 1_000
/** Verified in a few tenths of a second. */
const mostOfStep = 20_000
/** One file holds no more; of more, it is asked for by days. */
const mostExported = 50_000

export const createAuditDesk = ({ database, clock, auditKey, nameThings }: Needs) => ({
  /** The newest first. */
  list: ({ tenantId }: Reader, query: AuditQuery): Promise<AuditPage> =>
    database.withTenant({ tenantId }, async (tx) => {
      const { head, sealed } = await findAuditEnd(tx)
      const found = await listAudit(tx, { ...filterOf(query), limit: pageSize + 1 })
      const members = await listMembers(tx, { limit: mostMembers })
      const entries = await toEntries(tx, found.slice(0, pageSize))
      return {
        entries,
        names: Object.fromEntries(await nameThings(tx, entries.flatMap(thingsIn))),
        isMore: found.length > pageSize,
        members: members.map(({ id, displayName }) => ({ id, name: displayName })),
        end: head,
        sealed: sealed && { number: sealed.number, at: sealed.at },
      }
    }),

  /** All that fits the query as CSV, and that it was taken out is the last of it. @throws CeladonError TOO_LARGE */
  export: async ({ tenantId, id }: Reader, query: AuditQuery): Promise<string> => {
    const about = { kind: 'workspace', id: tenantId }
    const { act, by, from, to } = query
    const details = { onlyAct: act ?? null, onlyBy: by ?? null, from: from ?? null, to: to ?? null }
    // By itself: whoever writes the chain waits for whoever wrote it last.
    await database.withTenant({ tenantId }, (tx) =>
      recordAudit(tx, { tenantId, at: isoNow(clock), by: id, act: 'audit.exported', about, details }),
    )
    return database.withTenant({ tenantId }, async (tx) => {
      const rows = await listAudit(tx, { ...filterOf({ act, by, from, to }), limit: mostExported + 1 })
      if (rows.length > mostExported) throw new CeladonError('TOO_LARGE')
      const entries = await toEntries(tx, rows)
      return writeCsv([columns, ...entries.map((entry, index) => toLine(entry, rows[index]!))])
    })
  },

  /** One step of a look at the chain; `kept`: ends that were written down elsewhere, each with its hash. */
  verify: ({ tenantId }: Reader, { kept, after = emptyEnd }: AuditKept): Promise<AuditCheck> =>
    verifyAudit({ database, key: auditKey }, { tenantId, kept }, { after, most: mostOfStep }),
})

/** What is not asked for is left out. */
const filterOf = ({ act, by, from, to, before }: AuditQuery): Omit<AuditFilter, 'limit'> => ({
  ...(act === undefined ? {} : { act }),
  ...(by === undefined ? {} : { by }),
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
  ...(before === undefined ? {} : { before }),
})

const toEntries = async (tx: TenantTransaction, rows: readonly AuditRow[]): Promise<AuditEntry[]> => {
  const aboutMembers = rows.flatMap(({ aboutKind, aboutId }) => (aboutKind === 'member' ? [aboutId] : []))
  const memberIds = [...new Set([...rows.flatMap(({ byId }) => byId ?? []), ...aboutMembers])]
  const names = await listNames(tx, { customerIds: [], memberIds })
  return rows.map(({ number, at, byId, act, aboutKind, aboutId, details, hash }) => {
    const facts = readDetails(details)
    const ownName = facts['name'] ?? facts['email']
    return {
      number,
      at,
      by: byId === null ? null : { id: byId, name: names.get(byId) ?? '' },
      act,
      about: {
        kind: aboutKind,
        id: aboutId,
        name: aboutKind === 'member' ? (names.get(aboutId) ?? null) : typeof ownName === 'string' ? ownName : null,
      },
      details: facts,
      hash,
    }
  })
}

/** What it was done to, and whatever its details name. */
const thingsIn = ({ about, details }: AuditEntry): Thing[] => [
  about,
  ...Object.entries(details).flatMap(([kind, value]) =>
    typeof value === 'string' ? value.split(' ').map((id) => ({ kind, id })) : [],
  ),
]

/** What somebody wrote in their place is shown by nobody, and found by the verifier. */
const readDetails = (text: string): AuditDetails => {
  try {
    return auditDetailsSchema.parse(JSON.parse(text))
  } catch {
    return {}
  }
}

const columns = [
  'number',
  'at',
  'by',
  'by_id',
  'act',
  'about',
  'about_id',
  'about_name',
  'details',
  'previous_hash',
  'hash',
]

const toLine = ({ by, about, ...entry }: AuditEntry, { details, previousHash }: AuditRow): (string | number)[] => [
  entry.number,
  entry.at,
  by?.name ?? '',
  by?.id ?? '',
  entry.act,
  about.kind,
  about.id,
  about.name ?? '',
  details,
  previousHash,
  entry.hash,
]
