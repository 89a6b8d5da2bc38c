import type { TestTenant } from '#testing'
import type { ObjectKind } from './role-matrix-cells.spec.ts'
import { asOwner, type TestServer } from './test-server.spec.ts'

/** The id of an example that the workspace was taught, that another was, or that nobody was. */
export const plantExample = async (
  server: TestServer,
  { tenant: own }: { tenant: TestTenant },
  object: ObjectKind,
): Promise<string> => {
  const id = server.ids.next()
  if (object === 'missing') return id
  const foreign = own === server.tenant ? server.otherTenant : server.tenant
  const { tenantId, adminId } = object === 'foreign' ? foreign : own
  await asOwner(
    server,
    `with head as (insert into tenant_models values ($1, null, null, 0, 1, 0)
       on conflict (tenant_id) do update set last_sequence = tenant_models.last_sequence + 1 returning last_sequence)
     insert into taught_examples (tenant_id, sequence, id, utterance, intent, language, author_id, taught_at)
     select $1, last_sequence, $2, 'hello', 'greet', 'en', $3, now() from head`,
    [tenantId, id, adminId],
  )
  return id
}
