import type { Invited, Join } from '@celadon/contract'
import { request } from './request.ts'

export const accountApi = {
  /** Throws ProblemError with status 401 when the pair is wrong. The cookie is the server's. */
  signIn: async (email: string, password: string): Promise<void> => {
    await request('/api/auth/sign-in/email', { email, password })
  },
  /** What the link of an invitation invites to. */
  readInvitation: (token: string) => request<Invited>('/api/invitations/read', { token }),
  /** Becomes a member and is signed in. Throws ProblemError with status 401 when the address has an account with another password. */
  join: async (join: Join): Promise<void> => {
    await request('/api/invitations/accept', join)
  },
  signOut: async (): Promise<void> => {
    await request('/api/auth/sign-out', {})
  },
}
