import { sql } from 'kysely'
import type { TestServer } from './test-server.spec.ts'

/** A photo that was said in this conversation, with an entry about this seller's goods; its id. */
export const plantFile = async (
  server: TestServer,
  { tenantId, conversationId, sellerId }: { tenantId: string; conversationId: string; sellerId: string | undefined },
): Promise<string> => {
  const [id, entryId] = [server.ids.next(), server.ids.next()]
  server.files.kept.set(id, Buffer.from('a photo'))
  await server.database.withTenant({ tenantId }, async (tx) => {
    await sql`insert into entries (tenant_id, conversation_id, seq, public_seq, id, at, kind, author_kind, seller_id, body, body_hash)
      select tenant_id, id, last_seq + 100, last_public_seq + 100, ${entryId}, now(), 'message', 'customer',
        ${sellerId ?? null}, '{"parts": [], "grounds": [], "turn": null, "authorName": null}', ''
      from conversations where id = ${conversationId}`.execute(tx)
    await sql`insert into files (tenant_id, id, conversation_id, uploader_kind, uploader_id, name, media_type, bytes, sha256, entry_id, created_at)
      select tenant_id, ${id}, id, 'customer', customer_id, 'cup.jpg', 'image/jpeg', 7, '', ${entryId}, now()
      from conversations where id = ${conversationId}`.execute(tx)
  })
  return id
}

/** A form with one text file, as a browser writes it. */
export const postedForm = {
  type: 'multipart/form-data; boundary=edge',
  bytes: new TextEncoder().encode(
    '--edge\r\ncontent-disposition: form-data; name="file"; filename="note.txt"\r\n\r\nthe handle came off\r\n--edge--\r\n',
  ),
}

/** What such a body says it is. */
export const typeOf = ({ postsFile }: { postsFile?: true }): Record<string, string> =>
  postsFile ? { 'content-type': postedForm.type } : {}
