import type { ArticleImport, ArticleImportDetail, ImportKind, ImportWish, SiteImport } from '@celadon/contract'
import { findSeller, mayEdit, type By } from '#knowledge/desk'
import { kindOfFile } from '#knowledge/sources'
import { recordAudit } from '#platform/audit'
import type { Clock } from '#platform/clock'
import type { Database } from '#platform/database'
import { CeladonError } from '#platform/errors'
import type { Ids } from '#platform/ids'
import { countOpenImports, endImport, insertImport, listImports } from './import-store.ts'
import { listFailures } from './item-store.ts'

type Needs = Pick<Database, 'withTenant'> & { clock: Clock; ids: Ids }
type Wanted = { kind: ImportKind; source: string; content: Uint8Array | null } & Omit<ImportWish, 'sellerId'> & {
    sellerId: string | null
  }

export type ImportDesk = ReturnType<typeof createImportDesk>

const shown = 50
const failuresShown = 200
const mostOpen = 20
const longestName = 200

/** Asks for imports and looks at them. Who may not see one finds none. */
export const createImportDesk = ({ withTenant, clock, ids }: Needs) => {
  const begin = async (by: By, wanted: Wanted): Promise<ArticleImport> => {
    const id = ids.next()
    const sellerId = by.sellerId ?? wanted.sellerId
    return withTenant(by, async (tx) => {
      await findSeller(tx, sellerId)
      if ((await countOpenImports(tx)) >= mostOpen) throw new CeladonError('SHELF_FULL')
      const now = clock.now().toISOString()
      await insertImport(tx, { ...wanted, id, sellerId, authorId: by.memberId, now })
      await recordAudit(tx, {
        tenantId: by.tenantId,
        at: now,
        by: by.memberId,
        act: 'articles.imported',
        about: { kind: 'import', id },
        details: { kind: wanted.kind, sellerId },
      })
      return (await listImports(tx, 1, id))[0]!
    })
  }
  return {
    list: (by: By) => withTenant(by, (tx) => listImports(tx, shown)),
    /** @throws NOT_FOUND */
    load: (by: By, id: string): Promise<ArticleImportDetail> =>
      withTenant(by, async (tx) => {
        const [found] = await listImports(tx, 1, id)
        if (!found) throw new CeladonError('NOT_FOUND')
        return { ...found, failures: await listFailures(tx, id, failuresShown) }
      }),
    /** @throws FORBIDDEN, NOT_FOUND: no such seller; IMPORT_TYPE_REFUSED, SHELF_FULL: enough are under way */
    takeFile: async (by: By, wish: ImportWish, file: { name: string; bytes: Uint8Array }): Promise<ArticleImport> => {
      requireEditor(by)
      const source = (file.name.trim() || 'articles').slice(-longestName)
      const kind = kindOfFile(source, file.bytes)
      return begin(by, { ...wish, sellerId: wish.sellerId ?? null, kind, source, content: file.bytes })
    },
    /** @throws FORBIDDEN, NOT_FOUND: no such seller; SHELF_FULL: enough are under way */
    takeSite: async (by: By, { url, ...wish }: SiteImport): Promise<ArticleImport> => {
      requireEditor(by)
      return begin(by, { ...wish, kind: 'site', source: new URL(url).href, content: null })
    },
    /** What is done stays. @throws FORBIDDEN, NOT_FOUND, IMPORT_ENDED */
    stop: async (by: By, id: string): Promise<void> => {
      requireEditor(by)
      await withTenant(by, async (tx) => {
        if ((await listImports(tx, 1, id)).length === 0) throw new CeladonError('NOT_FOUND')
        const end = { state: 'stopped', problem: null, now: clock.now().toISOString() } as const
        if (!(await endImport(tx, id, end))) throw new CeladonError('IMPORT_ENDED')
        const about = { kind: 'import', id }
        await recordAudit(tx, { tenantId: by.tenantId, at: end.now, by: by.memberId, act: 'import.stopped', about })
      })
    },
  }
}

const requireEditor = (by: By): void => {
  if (!mayEdit(by)) throw new CeladonError('FORBIDDEN')
}
