import { maxFilesOfMessage, type AttachedFile, type CustomerPart } from '@celadon/contract'
import type { SaidPart } from '#conversation'
import { listOwnFiles, unsentMs, type Uploader } from '#platform/files'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { isId } from '#platform/ids'
import type { TurnDependencies } from './turn-dependencies.ts'

type Sender = { conversationId: string; uploader: Uploader; now: Date }

/**
 * The files of these ids, in their order. Only what the sender posted to this very conversation counts, and what was not
 * sent for a day is gone.
 * @throws NOT_FOUND, INVALID_REQUEST when they are too many
 */
export const loadOwnFiles = async (
  tx: TenantTransaction,
  ids: readonly string[],
  { conversationId, uploader, now }: Sender,
): Promise<AttachedFile[]> => {
  if (ids.length > maxFilesOfMessage) throw new CeladonError('INVALID_REQUEST')
  if (!ids.every(isId)) throw new CeladonError('NOT_FOUND')
  const since = new Date(now.getTime() - unsentMs).toISOString()
  const found = await listOwnFiles(tx, { conversationId, ids, uploader, since })
  return ids.map((id) => {
    const file = found.find((each) => each.id === id)
    if (!file) throw new CeladonError('NOT_FOUND')
    return file
  })
}

export const fileIdsIn = (parts: readonly CustomerPart[]): string[] =>
  parts.flatMap((part) => (part.type === 'attachment' ? [part.fileId] : []))

/** The customer's parts with what their files are; a message of words alone makes no trip for that. @throws NOT_FOUND */
export const readParts = async (
  { database }: Pick<TurnDependencies, 'database'>,
  { tenantId, conversationId, customerId, parts }: Said,
  now: Date,
): Promise<SaidPart[]> => {
  const ids = fileIdsIn(parts)
  const sender = { conversationId, uploader: { kind: 'customer', id: customerId }, now } as const
  const files = ids.length > 0 ? await database.withTenant({ tenantId }, (tx) => loadOwnFiles(tx, ids, sender)) : []
  return withFiles(parts, files)
}

type Said = { tenantId: string; conversationId: string; customerId: string; parts: readonly CustomerPart[] }

const withFiles = (parts: readonly CustomerPart[], files: readonly AttachedFile[]): SaidPart[] =>
  parts.map((part) => {
    if (part.type !== 'attachment') return part
    const file = files.find((each) => each.id === part.fileId)
    if (!file) throw new CeladonError('NOT_FOUND')
    return { type: 'attachment', file, alt: part.alt ?? '' }
  })
