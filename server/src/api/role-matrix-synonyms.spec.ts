import type { Plant } from './role-matrix-plants.spec.ts'
import { asOwner } from './test-server.spec.ts'

/** The id of a group of synonyms of the workspace, of another's, or of nobody's. */
export const plantSynonyms: Plant = async (server, { tenant }, object) => {
  const id = server.ids.next()
  if (object === 'missing') return id
  const foreign = tenant === server.tenant ? server.otherTenant : server.tenant
  const { tenantId } = object === 'foreign' ? foreign : tenant
  await asOwner(server, `insert into article_synonyms values ($1, $2, '{club,circle}')`, [tenantId, id])
  return id
}
