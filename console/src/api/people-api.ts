import type { InvitationWish, People } from '@celadon/contract'
import { request } from './request.ts'

const invitationPath = (id: string) => `/api/desk/invitations/${encodeURIComponent(id)}`

/** Who is a member, and who is invited to become one. */
export const peopleApi = {
  loadPeople: () => request<People>('/api/desk/people'),
  invite: (wish: InvitationWish) => request('/api/desk/invitations', wish),
  sendInvitationAgain: (id: string) => request(`${invitationPath(id)}/send`, {}),
  withdrawInvitation: (id: string) => request(invitationPath(id), undefined, 'DELETE'),
}

/** The names under which answers are kept. */
export const peopleKeys = { people: ['people'] as const }
