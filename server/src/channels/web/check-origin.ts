import type { IncomingHttpHeaders } from 'node:http'
import { CeladonError } from '#platform/errors'
import { isOwnOrigin } from '#platform/wire'
import { findInboxById } from '#tenancy'
import type { WebChannelDependencies } from './web-channel-dependencies.ts'

type Needs = Pick<WebChannelDependencies, 'database' | 'publicUrl'>

/** Where a request says it comes from. Only a browser says `origin`, and a browser cannot say it wrongly. */
export type Whence = { origin: string | undefined; host: string | undefined }

export const whenceOf = ({ headers }: { headers: IncomingHttpHeaders }): Whence => ({
  origin: headers.origin,
  host: headers.host,
})

export const isOurs = ({ publicUrl }: Pick<Needs, 'publicUrl'>, { origin, host }: Whence): boolean =>
  origin === undefined || isOwnOrigin(origin, host, publicUrl)

/** Our own pages, and those the inbox names. @throws CeladonError ORIGIN_NOT_ALLOWED, NOT_FOUND */
export const checkOrigin = async (
  deps: Needs,
  whence: Whence,
  inbox: { tenantId: string; inboxId: string },
): Promise<void> => {
  if (isOurs(deps, whence)) return
  const found = await deps.database.withDispatcher((tx) => findInboxById(tx, inbox.tenantId, inbox.inboxId))
  if (!found) throw new CeladonError('NOT_FOUND')
  checkAllowed(whence, found)
}

export const checkAllowed = ({ origin }: Whence, inbox: { allowedOrigins: readonly string[] }): void => {
  if (origin !== undefined && !inbox.allowedOrigins.includes(origin)) throw new CeladonError('ORIGIN_NOT_ALLOWED')
}
