import { CeladonError } from '#platform/errors'
import { betterAuth } from 'better-auth'
import { addressHeader, authOptions, passwordLength, type AccountSettings } from './auth-options.ts'

export type User = { id: string; email: string; name: string }

export type Accounts = {
  /** Answers everything under /api/auth. `address` is the client's network address as the server itself saw it. */
  handler: (request: Request, address: string) => Promise<Response>
  /** Who is signed in by these headers' cookie. */
  findUser: (headers: Headers) => Promise<User | undefined>
  findUserByEmail: (email: string) => Promise<User | undefined>
  /** Makes a user who can sign in. @throws CeladonError INVALID_REQUEST: the address has an account, or the password is too short or long. */
  createUser: (user: { email: string; password: string; name: string }) => Promise<User>
  /** Ends all log-ins of the user. */
  endLogIns: (userId: string) => Promise<void>
  /** Sets a new password and ends all log-ins of the user. @throws CeladonError INVALID_REQUEST */
  changePassword: (userId: string, password: string) => Promise<void>
}

/** Members' accounts: they sign in and out over HTTP; making users is for the command line, the demo and invitations. */
export const createAccounts = (settings: AccountSettings): Accounts => {
  const auth = betterAuth(authOptions(settings))
  const looking = createSharing<User | undefined>()
  return {
    handler: async (request, address) => {
      if (!isOpen(request.url)) return new Response(null, { status: 404 })
      const answer = await auth.handler(withAddress(request, address))
      looking.forget()
      return answer
    },
    findUser: (headers) =>
      looking.share(headers.get('cookie') ?? '', async () => {
        const found = await auth.api.getSession({ headers })
        return found ? toUser(found.user) : undefined
      }),
    findUserByEmail: async (email) => {
      const found = await (await auth.$context).internalAdapter.findUserByEmail(email.toLowerCase())
      return found ? toUser(found.user) : undefined
    },
    createUser: async ({ email, password, name }) => {
      const { internalAdapter, password: passwords } = await auth.$context
      checkPassword(password)
      const stored = await passwords.hash(password)
      const known = await internalAdapter.findUserByEmail(email.toLowerCase(), { includeAccounts: true })
      if (known && known.accounts.length > 0) throw new CeladonError('INVALID_REQUEST', { field: 'email' })
      // Two writes: a user left without an account by a crash between them gets theirs now.
      const fresh = { email: email.toLowerCase(), name, emailVerified: true }
      const user = known?.user ?? (await internalAdapter.createUser(fresh, { method: 'email-password' }))
      const account = { userId: user.id, providerId: 'credential', accountId: user.id, password: stored }
      await internalAdapter.linkAccount(account)
      return toUser(user)
    },
    endLogIns: async (userId) => {
      await (await auth.$context).internalAdapter.deleteUserSessions(userId)
      looking.forget()
    },
    changePassword: async (userId, password) => {
      const { internalAdapter, password: passwords } = await auth.$context
      checkPassword(password)
      await internalAdapter.updatePassword(userId, await passwords.hash(password))
      await internalAdapter.deleteUserSessions(userId)
      looking.forget()
    },
  }
}

/**
 * One look for all who ask the same while it is under way: a page asks several things at once with one cookie. Nothing is
 * kept beyond it, and nobody who comes after a change joins a look from before.
 */
const createSharing = <T>() => {
  const underWay = new Map<string, Promise<T>>()
  return {
    share: (key: string, look: () => Promise<T>): Promise<T> => {
      const known = underWay.get(key)
      if (known) return known
      const mine = look().finally(() => underWay.get(key) === mine && underWay.delete(key))
      underWay.set(key, mine)
      return mine
    },
    forget: () => underWay.clear(),
  }
}

/** The library answers to many more paths; what nobody here needs is not there. */
const openPaths = new Set(
  ['sign-in/email', 'sign-out', 'get-session', 'change-password', 'revoke-other-sessions'].map(
    (path) => `/api/auth/${path}`,
  ),
)

const isOpen = (url: string): boolean => openPaths.has(new URL(url).pathname)

/** The body is handed over again, so its stated length goes; nobody else may state an address. */
const withAddress = (request: Request, address: string): Request => {
  const headers = new Headers(request.headers)
  headers.delete('content-length')
  headers.set(addressHeader, address)
  return new Request(request, { headers })
}

const checkPassword = (password: string): void => {
  const isFit = password.length >= passwordLength.min && password.length <= passwordLength.max
  if (!isFit) throw new CeladonError('INVALID_REQUEST', { field: 'password', ...passwordLength })
}

const toUser = ({ id, email, name }: User): User => ({ id, email, name })
