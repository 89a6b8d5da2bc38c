import type { Invited, InvitationWish, Join, People } from '@celadon/contract'
import { acceptInvitation, readInvitation, type SignIn } from './accept-invitation.ts'
import type { InvitationNeeds, Inviter } from './invitation-needs.ts'
import { invite, sendAgain, withdraw } from './send-invitation.ts'
import { showPeople } from './show-people.ts'

export type InvitationDesk = {
  list: (member: Inviter) => Promise<People>
  /**
   * Sends a letter; an open invitation of the same address ends. Nothing tells whether the address has an account.
   * @throws CeladonError ALREADY_MEMBER, NOT_FOUND: no such seller or role, FORBIDDEN: more than one may oneself, SHELF_FULL, RATE_LIMITED, CHANGED_MEANWHILE
   */
  invite: (member: Inviter, wish: InvitationWish) => Promise<void>
  /** A new letter with a new link; the earlier link ends. @throws CeladonError NOT_FOUND, RATE_LIMITED */
  sendAgain: (member: Inviter, id: string) => Promise<void>
  /** @throws CeladonError NOT_FOUND: none of this id is open */
  withdraw: (member: Inviter, id: string) => Promise<void>
  /** @throws CeladonError LINK_EXPIRED: replaced or never made; INVITATION_EXPIRED, INVITATION_USED, INVITATION_WITHDRAWN */
  read: (token: string) => Promise<Invited>
  /** @throws CeladonError as `read`; ALREADY_MEMBER; and what `signIn` throws, such as SIGN_IN_REFUSED */
  accept: <T>(join: Join, signIn: SignIn<T>) => Promise<T>
}

export const createInvitationDesk = (needs: InvitationNeeds): InvitationDesk => ({
  list: (member) => showPeople(needs, member),
  invite: (member, wish) => invite(needs, member, wish),
  sendAgain: (member, id) => sendAgain(needs, member, id),
  withdraw: (member, id) => withdraw(needs, member, id),
  read: (token) => readInvitation(needs, token),
  accept: (join, signIn) => acceptInvitation(needs, join, signIn),
})
