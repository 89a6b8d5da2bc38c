import { request } from './request.ts'

/** Throws ProblemError with status 401 when the pair is wrong. The cookie is the server's. */
export async function signIn(email: string, password: string): Promise<void> {
  await request('/api/auth/sign-in/email', { email, password })
}

export async function signOut(): Promise<void> {
  await request('/api/auth/sign-out', {})
}
