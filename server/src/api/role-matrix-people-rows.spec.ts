import { byAdmin, everybody, type Row } from './role-matrix-cells.spec.ts'
import type { Plant } from './role-matrix-plants.spec.ts'
import { plantOwnRole } from './role-matrix-own.spec.ts'
import { asOwner } from './test-server.spec.ts'

/** An open invitation of the asker's workspace, or of the other one; nobody's id. */
const plantInvitation: Plant = async (server, { tenant }, object) => {
  const id = server.ids.next()
  if (object === 'missing') return id
  const other = tenant === server.tenant ? server.otherTenant : server.tenant
  const { tenantId, adminId } = object === 'foreign' ? other : tenant
  await asOwner(
    server,
    `insert into invitations
       (tenant_id, id, email, role, token_hash, invited_by, invited_at, sent_by, sent_at, expires_at)
     values ($1, $2, $4, 'agent', convert_to($4, 'UTF8'), $3, now(), $3, now(), now() + interval '1 day')`,
    [tenantId, id, adminId, `${id}@join.test`],
  )
  return id
}

/** Somebody of the staff, of the asker's workspace or of the other one; nobody's id. */
const plantMember: Plant = async (server, { tenant }, object) => {
  const id = server.ids.next()
  if (object === 'missing') return id
  const { tenantId } = object !== 'foreign' ? tenant : tenant === server.tenant ? server.otherTenant : server.tenant
  await asOwner(
    server,
    `insert into members (tenant_id, id, user_id, role, display_name) values ($1, $2, $3, 'agent', 'new')`,
    [tenantId, id, `user-${id}`],
  )
  return id
}

/** A role of the asker's workspace, or of the other one; nobody's id. */
const plantRole: Plant = async (server, { tenant }, object) => {
  if (object === 'missing') return server.ids.next()
  const other = tenant === server.tenant ? server.otherTenant : server.tenant
  const role = { base: 'agent', permissions: ['conversation.answer'] } as const
  return plantOwnRole(server, object === 'foreign' ? other : tenant, role)
}

/** The inbox of the asker's workspace, or of the other one; nobody's id. */
const plantInbox: Plant = async (server, { tenant }, object) => {
  if (object === 'missing') return server.ids.next()
  const other = tenant === server.tenant ? server.otherTenant : server.tenant
  return (object === 'foreign' ? other : tenant).inboxId
}

const ofAdmin = { own: byAdmin('ok'), foreign: byAdmin('NOT_FOUND'), missing: byAdmin('NOT_FOUND') }

const roleSheet = (id: string) => ({ name: { zh: id, en: id }, permissions: ['conversation.answer', 'order.act'] })

/** Who comes in is an admin's to say; whoever holds a link says who they are by it. */
export const peopleRows: Readonly<Record<string, Row>> = {
  loadPeople: { cells: { own: byAdmin('ok') } },
  invite: {
    cells: { own: byAdmin('ok'), nested: byAdmin('NOT_FOUND') },
    body: ({ id }, object) => ({
      email: `${id}@join.test`,
      ...(object === 'nested' ? { role: 'sellerMember', sellerId: id } : { role: 'agent', sellerId: null }),
    }),
  },
  sendInvitationAgain: { cells: ofAdmin, plant: plantInvitation },
  withdrawInvitation: { cells: ofAdmin, plant: plantInvitation },
  changeRole: { cells: ofAdmin, plant: plantMember, body: () => ({ role: 'supervisor' }) },
  removeMember: { cells: ofAdmin, plant: plantMember },
  listRoles: { cells: { own: byAdmin('ok') } },
  addRole: { cells: { own: byAdmin('ok') }, body: ({ id }) => ({ ...roleSheet(id), base: 'agent' }) },
  saveRole: { cells: ofAdmin, plant: plantRole, body: ({ id }) => ({ ...roleSheet(id), revision: 1 }) },
  removeRole: { cells: ofAdmin, plant: plantRole },
  listInboxes: { cells: { own: byAdmin('ok') } },
  saveInbox: {
    cells: ofAdmin,
    plant: plantInbox,
    body: () => ({
      name: { zh: '网页', en: 'Web' },
      allowedOrigins: ['http://shop.test'],
      accent: '#0f6b62',
      revision: 1,
    }),
  },
  listAudit: { cells: { own: byAdmin('ok') } },
  exportAudit: { cells: { own: byAdmin('ok') }, body: () => ({}) },
  verifyAudit: { cells: { own: byAdmin('ok') }, body: () => ({ kept: [] }) },
  readInvitation: { cells: { missing: everybody('LINK_EXPIRED') }, body: ({ id }) => ({ token: id }) },
  acceptInvitation: {
    cells: { missing: everybody('LINK_EXPIRED') },
    body: ({ id }) => ({ token: id, name: 'Lin', password: 'long enough for anybody' }),
  },
}
