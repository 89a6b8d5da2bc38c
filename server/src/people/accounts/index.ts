/** Accounts of the console's members: sign-in by e-mail and password, kept by better-auth in the schema `auth`. */
export { createAccounts } from './create-accounts.ts'
export type { Accounts, User } from './create-accounts.ts'
export type { AccountSettings } from './auth-options.ts'
