import { randomUUID } from 'node:crypto'
import type { OwnServer } from '#own-server'

/** The newest conversation so many times more, each with its whole log. */
export const copyConversations = (server: OwnServer, count: number): Promise<void> =>
  server.asOwner(async (owner) => {
    const { rows } = await owner.query<{ id: string }>(
      'select id from conversations where last_customer_seq > 0 order by last_at desc limit 1',
    )
    const given = [rows[0]!.id, Array.from({ length: count }, () => randomUUID())]
    await owner.query(
      `insert into conversations select copy.* from unnest($2::uuid[]) as wanted (id), conversations c,
         jsonb_populate_record(c, jsonb_build_object('id', wanted.id)) copy where c.id = $1`,
      given,
    )
    await owner.query(
      `insert into entries select copy.* from unnest($2::uuid[]) as wanted (id), entries e,
         jsonb_populate_record(e, jsonb_build_object('conversation_id', wanted.id, 'id', gen_random_uuid())) copy
       where e.conversation_id = $1`,
      given,
    )
  })
