import type { TenantTransaction } from '#platform/database'
import { listInboxes } from '#tenancy'

/** Of all pages that may embed the workspace's chats: what a seller may link to. */
export const listOwnHosts = async (tx: TenantTransaction): Promise<string[]> =>
  (await listInboxes(tx)).flatMap(({ allowedOrigins }) =>
    allowedOrigins.flatMap((origin) => URL.parse(origin)?.hostname ?? []),
  )
