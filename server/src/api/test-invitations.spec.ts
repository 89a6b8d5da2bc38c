import { createInvitationDesk, type InvitationNeeds } from '#people/invitations'
import { loadTenant } from '#tenancy'
import { listSellers } from '#tenancy/sellers'

/** Invitations of a test server, which has no mail server: letters stay in the outbox. */
export const createTestInvitations = (needs: Omit<InvitationNeeds, 'loadTenant' | 'listSellers' | 'sendsMail'>) =>
  createInvitationDesk({ ...needs, sendsMail: false, loadTenant, listSellers })
