import { fitAccent, type InboxList, type InboxSave } from '@celadon/contract'
import { recordAudit } from '#platform/audit'
import { isoNow, type Clock } from '#platform/clock'
import type { Database } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { listInboxSettings, updateInbox } from './inbox-setting-store.ts'

/** `forget`: what shops' pages are told of this inbox changed; other processes notice within seconds. */
type Needs = {
  database: Pick<Database, 'withTenant'>
  clock: Clock
  publicUrl: string
  forget: (key: string) => void
}
type Admin = { tenantId: string; id: string }

export type InboxDesk = ReturnType<typeof createInboxDesk>

export const createInboxDesk = ({ database, clock, publicUrl, forget }: Needs) => ({
  list: async ({ tenantId }: Admin): Promise<InboxList> => ({
    inboxes: await database.withTenant({ tenantId }, listInboxSettings),
    publicUrl,
    now: isoNow(clock),
  }),

  /** @throws CeladonError NOT_FOUND, COLOUR_TOO_PALE; INVALID_REQUEST: a site that is none */
  save: async ({ tenantId, id: by }: Admin, id: string, wanted: InboxSave): Promise<void> => {
    const save = { ...wanted, allowedOrigins: [...new Set(wanted.allowedOrigins.map(toOrigin))] }
    if (save.accent !== null && !fitAccent(save.accent).isFit) throw new CeladonError('COLOUR_TOO_PALE')
    const key = await database.withTenant({ tenantId }, async (tx) => {
      const known = (await listInboxSettings(tx)).find((inbox) => inbox.id === id)
      if (!known || !(await updateInbox(tx, id, save))) throw new CeladonError('NOT_FOUND')
      await recordAudit(tx, {
        tenantId,
        at: isoNow(clock),
        by,
        act: 'inbox.saved',
        about: { kind: 'inbox', id },
        details: { name: save.name.en, origins: save.allowedOrigins.join(' '), accent: save.accent },
      })
      return known.key
    })
    forget(key)
  },
})

/** As browsers say it: without a path, and a name in Chinese in the letters it is asked for by. @throws INVALID_REQUEST */
const toOrigin = (site: string): string => {
  if (!URL.canParse(site)) throw new CeladonError('INVALID_REQUEST', { field: 'allowedOrigins' })
  return new URL(site).origin
}
