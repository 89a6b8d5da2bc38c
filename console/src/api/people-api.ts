import type {
  AuditCheck,
  AuditKept,
  AuditPage,
  AuditQuery,
  Hours,
  HoursSave,
  InboxList,
  InboxSave,
  InvitationWish,
  OwnRoleChange,
  OwnRoleList,
  OwnRoleWish,
  People,
  RoleChange,
} from '@celadon/contract'
import { request, requestText } from './request.ts'

const invitationPath = (id: string) => `/api/desk/invitations/${encodeURIComponent(id)}`

const memberPath = (id: string) => `/api/desk/members/${encodeURIComponent(id)}`
const rolePath = (id: string) => `/api/desk/roles/${encodeURIComponent(id)}`
const filled = (query: AuditQuery): [string, string][] =>
  Object.entries(query).map(([name, value]) => [name, String(value)])

/** Who is a member, and who is invited to become one. */
export const peopleApi = {
  loadPeople: () => request<People>('/api/desk/people'),
  invite: (wish: InvitationWish) => request('/api/desk/invitations', wish),
  sendInvitationAgain: (id: string) => request(`${invitationPath(id)}/send`, {}),
  changeRole: (id: string, change: RoleChange) => request(`${memberPath(id)}/role`, change, 'PUT'),
  removeMember: (id: string) => request(memberPath(id), undefined, 'DELETE'),
  listRoles: () => request<OwnRoleList>('/api/desk/roles'),
  addRole: (wish: OwnRoleWish) => request('/api/desk/roles', wish),
  saveRole: (id: string, change: OwnRoleChange) => request(rolePath(id), change, 'PUT'),
  removeRole: (id: string) => request(rolePath(id), undefined, 'DELETE'),
  loadHours: () => request<Hours>('/api/desk/hours'),
  saveHours: (save: HoursSave) => request('/api/desk/hours', save, 'PUT'),
  listInboxes: () => request<InboxList>('/api/desk/inboxes'),
  saveInbox: (id: string, save: InboxSave) => request(`/api/desk/inboxes/${encodeURIComponent(id)}`, save, 'PUT'),
  listAudit: (query: AuditQuery) => request<AuditPage>(`/api/desk/audit?${new URLSearchParams(filled(query))}`),
  exportAudit: (query: AuditQuery) => requestText('/api/desk/audit/export', query),
  /** One step of it: `next` of the answer is where the next begins. */
  verifyAudit: async (wanted: AuditKept) =>
    JSON.parse(await requestText('/api/desk/audit/verify', wanted)) as AuditCheck,
  withdrawInvitation: (id: string) => request(invitationPath(id), undefined, 'DELETE'),
}

/** The names under which answers are kept. */
export const peopleKeys = {
  people: ['people'] as const,
  roles: ['people', 'roles'] as const,
  hours: ['hours'] as const,
  inboxes: ['inboxes'] as const,
  audits: ['audit'] as const,
  audit: (query: AuditQuery) => ['audit', query] as const,
}
