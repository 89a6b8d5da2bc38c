import { fitAccent, type InboxList, type InboxSave, type Localized } from '@celadon/contract'
import { recordAudit } from '#platform/audit'
import { isoNow, type Clock } from '#platform/clock'
import type { Database, TenantTransaction } from '#platform/database'
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

  /**
   * @throws CeladonError NOT_FOUND, COLOUR_TOO_PALE; CHANGED_MEANWHILE with what somebody saved since; INVALID_REQUEST: a
   * site that is none
   */
  save: async ({ tenantId, id: by }: Admin, id: string, wanted: InboxSave): Promise<void> => {
    const save = { ...wanted, allowedOrigins: [...new Set(wanted.allowedOrigins.map(toOrigin))] }
    if (save.accent !== null && !fitAccent(save.accent).isFit) throw new CeladonError('COLOUR_TOO_PALE')
    const key = await database.withTenant({ tenantId }, async (tx) => {
      const known = (await listInboxSettings(tx)).find((inbox) => inbox.id === id)
      if (!known) throw new CeladonError('NOT_FOUND')
      if (!(await updateInbox(tx, id, save))) throw await changedMeanwhile(tx, id, save)
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

/** Where what stands now is other than what was to be saved. */
const changedMeanwhile = async (tx: TenantTransaction, id: string, wanted: InboxSave): Promise<CeladonError> => {
  const now = (await listInboxSettings(tx)).find((inbox) => inbox.id === id)
  if (!now) return new CeladonError('NOT_FOUND')
  const [sites, wantedSites] = [now, wanted].map(({ allowedOrigins }) => allowedOrigins.join(' '))
  const isRenamed = now.name.zh !== wanted.name.zh || now.name.en !== wanted.name.en
  return new CeladonError('CHANGED_MEANWHILE', {}, [
    ...(isRenamed ? [words.name(now.name)] : []),
    ...(sites === wantedSites ? [] : [words.sites(sites ?? '')]),
    ...(now.accent === wanted.accent ? [] : [words.accent(now.accent)]),
  ])
}

const words = {
  name: ({ zh, en }: Localized): Localized => ({
    zh: `名称现在是“${zh}”和“${en}”。`,
    en: `The names are now “${zh}” and “${en}”.`,
  }),
  sites: (sites: string): Localized =>
    sites === ''
      ? { zh: '现在没有允许的网站。', en: 'No site is allowed now.' }
      : { zh: `允许的网站现在是：${sites}`, en: `The sites that may are now: ${sites}` },
  accent: (accent: string | null): Localized =>
    accent === null
      ? { zh: '现在没有品牌色。', en: 'There is no brand colour now.' }
      : { zh: `品牌色现在是 ${accent}。`, en: `The brand colour is now ${accent}.` },
}

/** As browsers say it: without a path, and a name in Chinese in the letters it is asked for by. @throws INVALID_REQUEST */
const toOrigin = (site: string): string => {
  if (!URL.canParse(site)) throw new CeladonError('INVALID_REQUEST', { field: 'allowedOrigins' })
  return new URL(site).origin
}
