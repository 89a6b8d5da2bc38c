import { request } from './request.ts'

export const accountApi = {
  /** Throws ProblemError with status 401 when the pair is wrong. The cookie is the server's. */
  signIn: async (email: string, password: string): Promise<void> => {
    await request('/api/auth/sign-in/email', { email, password })
  },
  signOut: async (): Promise<void> => {
    await request('/api/auth/sign-out', {})
  },
}
