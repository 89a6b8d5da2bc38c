import type { TestTenant } from '#testing'
import type { ObjectKind } from './role-matrix-rows.spec.ts'
import { asOwner, type TestServer } from './test-server.spec.ts'

/** The id of a group of synonyms of the workspace, of another's, or of nobody's. */
export const plantSynonyms = async (server: TestServer, own: TestTenant, object: ObjectKind): Promise<string> => {
  const id = server.ids.next()
  if (object === 'missing') return id
  const foreign = own === server.tenant ? server.otherTenant : server.tenant
  const { tenantId } = object === 'foreign' ? foreign : own
  await asOwner(server, `insert into article_synonyms values ($1, $2, '{club,circle}')`, [tenantId, id])
  return id
}
