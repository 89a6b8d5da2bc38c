import type { AttachedFile } from '@celadon/contract'
import { sql } from 'kysely'
import type { DispatcherTransaction, TenantTransaction } from '#platform/database'
import type { CleanFile } from './clean-file.ts'
import type { FilePlace } from './disk.ts'

/** Whose file it is. */
export type Uploader = { kind: 'customer' | 'agent'; id: string }

/** What a conversation holds already. */
export const countFiles = async (
  tx: TenantTransaction,
  conversationId: string,
): Promise<{ files: number; bytes: number }> => {
  const row = await tx
    .selectFrom('files')
    .select([
      sql<number>`count(*)::int`.as('files'),
      sql<number>`coalesce(sum(bytes), 0)::double precision`.as('bytes'),
    ])
    .where('conversation_id', '=', conversationId)
    .executeTakeFirstOrThrow()
  return row
}

export const insertFile = async (
  tx: TenantTransaction,
  file: CleanFile & FilePlace & { conversationId: string; uploader: Uploader; now: string },
): Promise<void> => {
  await tx
    .insertInto('files')
    .values({
      tenant_id: file.tenantId,
      id: file.id,
      conversation_id: file.conversationId,
      uploader_kind: file.uploader.kind,
      uploader_id: file.uploader.id,
      name: file.name,
      media_type: file.mediaType,
      bytes: file.bytes.length,
      width: file.width,
      height: file.height,
      sha256: file.sha256,
      entry_id: null,
      created_at: file.now,
    })
    .execute()
}

const columns = ['id', 'name', 'media_type', 'bytes', 'width', 'height'] as const

/**
 * A file of this conversation that the reader may see: a customer what stands in an entry of theirs, staff whatever was
 * said; what was not sent yet is its uploader's alone.
 */
export const findFile = async (
  tx: TenantTransaction,
  wanted: { conversationId: string; id: string; reader: Uploader },
): Promise<AttachedFile | undefined> => {
  const row = await tx
    .selectFrom('files')
    .select(columns)
    .where('conversation_id', '=', wanted.conversationId)
    .where('id', '=', wanted.id)
    .where((where) =>
      where.or([
        wanted.reader.kind === 'agent'
          ? where('entry_id', 'is not', null)
          : where.exists(
              where
                .selectFrom('entries')
                .select('entries.id')
                .whereRef('entries.conversation_id', '=', 'files.conversation_id')
                .whereRef('entries.id', '=', 'files.entry_id')
                .where('entries.public_seq', 'is not', null),
            ),
        where.and([where('uploader_kind', '=', wanted.reader.kind), where('uploader_id', '=', wanted.reader.id)]),
      ]),
    )
    .executeTakeFirst()
  return row && toFile(row)
}

/** Those of the ids that this person posted to this conversation and may still send: sent before, or after `since`. */
export const listOwnFiles = async (
  tx: TenantTransaction,
  wanted: { conversationId: string; ids: readonly string[]; uploader: Uploader; since: string },
): Promise<AttachedFile[]> => {
  const rows = await tx
    .selectFrom('files')
    .select(columns)
    .where('conversation_id', '=', wanted.conversationId)
    .where('uploader_kind', '=', wanted.uploader.kind)
    .where('uploader_id', '=', wanted.uploader.id)
    .where('id', 'in', wanted.ids)
    .where((where) => where.or([where('entry_id', 'is not', null), where('created_at', '>', wanted.since)]))
    .execute()
  return rows.map(toFile)
}

/** The files belong to this entry from now on, if it was written; those of an earlier one stay with it. */
export const markSent = async (tx: TenantTransaction, ids: readonly string[], entryId: string): Promise<void> => {
  await tx
    .updateTable('files')
    .set({ entry_id: entryId })
    .where('id', 'in', ids)
    .where('entry_id', 'is', null)
    .where((where) =>
      where.exists(
        where
          .selectFrom('entries')
          .select('entries.id')
          .whereRef('entries.conversation_id', '=', 'files.conversation_id')
          .where('entries.id', '=', entryId),
      ),
    )
    .execute()
}

/** What nobody sent, oldest first. */
export const listUnsent = async (tx: DispatcherTransaction, before: string): Promise<FilePlace[]> => {
  const rows = await tx
    .selectFrom('files')
    .select(['tenant_id', 'id'])
    .where('entry_id', 'is', null)
    .where('created_at', '<', before)
    .orderBy('created_at')
    .limit(100)
    .execute()
  return rows.map((row) => ({ tenantId: row.tenant_id, id: row.id }))
}

export const deleteUnsent = async (tx: DispatcherTransaction, { tenantId, id }: FilePlace): Promise<void> => {
  await tx
    .deleteFrom('files')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('entry_id', 'is', null)
    .execute()
}

const toFile = (row: {
  id: string
  name: string
  media_type: AttachedFile['mediaType']
  bytes: number
  width: number | null
  height: number | null
}): AttachedFile => ({
  id: row.id,
  name: row.name,
  mediaType: row.media_type,
  bytes: row.bytes,
  width: row.width,
  height: row.height,
})
