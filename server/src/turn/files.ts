import type { Readable } from 'node:stream'
import type { AttachedFile } from '@celadon/contract'
import { loadConversation } from '#conversation/heads'
import { findFile, type Uploader } from '#platform/files'
import { CeladonError } from '#platform/errors'
import type { TurnDependencies } from './turn-dependencies.ts'

/** `customerId` set: whoever asks is that customer. `sellerId` set: a seller's member, who sees what concerns their goods. */
type Place = { tenantId: string; conversationId: string; customerId?: string; sellerId?: string | undefined }

export type FileWish = Place & { fileId: string; reader: Uploader }
export type FilePost = Place & { uploader: Uploader; name: string; body: Readable }

/**
 * Takes a file in for a conversation; it is seen by nobody else until a message names it.
 * @throws NOT_FOUND, and what `Files.take` throws
 */
export const takeFile = async (
  { database, files }: Pick<TurnDependencies, 'database' | 'files'>,
  { customerId, uploader, name, body, ...place }: FilePost,
): Promise<AttachedFile> => {
  await database.withTenant(place, (tx) => loadConversation(tx, place.conversationId, customerId))
  const { tenantId, conversationId } = place
  return files.take({ tenantId, conversationId, uploader, name, body })
}

/** The bytes, for whoever may see them; asked anew at each view. @throws NOT_FOUND, whatever the reason */
export const loadFile = async (
  { database, files }: Pick<TurnDependencies, 'database' | 'files'>,
  { customerId, fileId, reader, ...place }: FileWish,
): Promise<{ file: AttachedFile; bytes: Uint8Array }> => {
  const { tenantId, conversationId } = place
  const file = await database.withTenant(place, async (tx) => {
    await loadConversation(tx, conversationId, customerId)
    return findFile(tx, { conversationId, id: fileId, reader })
  })
  if (!file) throw new CeladonError('NOT_FOUND')
  return { file, bytes: await files.read({ tenantId, id: file.id }) }
}
