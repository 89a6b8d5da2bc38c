import type { BetterAuthOptions } from 'better-auth'
import type pg from 'pg'
import { toLibraryPool } from './library-pool.ts'
import { hashPassword, verifyPassword } from './password.ts'

/** `baseUrl` is the public address. `trustedOrigins`: further origins the console may be served from. */
export type AccountSettings = { pool: pg.Pool; secret: string; baseUrl: string; trustedOrigins: string[] }

/** The header our own handler puts the network address into; what a client sends under this name is thrown away. */
export const addressHeader = 'x-celadon-address'

export const passwordLength = { min: 12, max: 128 }

/** Sign-in by e-mail and password for members; nobody signs up by themselves. Our tables lie in the schema `auth`. */
export const authOptions = ({ pool, secret, baseUrl, trustedOrigins }: AccountSettings) =>
  ({
    database: toLibraryPool(pool),
    secret,
    baseURL: baseUrl,
    basePath: '/api/auth',
    trustedOrigins,
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    session: { expiresIn: 12 * 3600, updateAge: 3600 },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 300,
      customRules: { '/sign-in/email': { window: 60, max: 5 }, '/change-password': { window: 60, max: 5 } },
    },
    advanced: {
      // Said outright: left unsaid, NODE_ENV=test in the environment would switch both checks off.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      useSecureCookies: baseUrl.startsWith('https:'),
      cookiePrefix: 'celadon',
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
  }) satisfies BetterAuthOptions
