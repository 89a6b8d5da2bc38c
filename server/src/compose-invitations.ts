import { createInvitationDesk, type InvitationNeeds } from '#people/invitations'
import { loadTenant } from '#tenancy'
import { listSellers } from '#tenancy/sellers'

/** Invitations with what they tell of the workspace. */
export const composeInvitations = (needs: Omit<InvitationNeeds, 'loadTenant' | 'listSellers'>) =>
  createInvitationDesk({ ...needs, loadTenant, listSellers })
