import type { AuditDesk } from '#people/auditing'
import { createInvitationDesk, type InvitationNeeds } from '#people/invitations'
import { loadTenant } from '#tenancy'
import { createHoursDesk } from '#tenancy/hours'
import { createAppearance, createInboxDesk } from '#tenancy/inboxes'
import { listSellers } from '#tenancy/sellers'

type Given = Omit<InvitationNeeds, 'loadTenant' | 'listSellers'> & { audit: { desk: AuditDesk } }

/**
 * What those who run the workspace have at the desk: invitations, inboxes with what shops' pages are told of them, and the
 * audit; opening hours, which whoever sets routing keeps.
 */
export const composeAdministration = ({ audit, ...given }: Given) => {
  const appearance = createAppearance(given)
  return {
    audit: audit.desk,
    appearance,
    hours: createHoursDesk(given),
    inboxes: createInboxDesk({ ...given, forget: appearance.forget }),
    invitations: createInvitationDesk({ ...given, loadTenant, listSellers }),
  }
}
