import type { MemberRole } from '@celadon/contract'
import type { WordKey } from '#language'

/** What a role is called where it is given: what a seller's member may do there is not said in one word. */
export const roleWord = (role: MemberRole): WordKey => (role === 'sellerMember' ? 'people.role.seller' : `role.${role}`)
