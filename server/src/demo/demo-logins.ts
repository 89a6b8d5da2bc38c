import { z } from 'zod'
import { sellerPerson } from '#demo/market'
import type { Accounts } from '#people/accounts'
import { CeladonError } from '#platform/errors'

const loginSchema = z.object({
  role: z.enum(['admin', 'supervisor', 'agent', 'sellerMember']),
  name: z.string(),
  email: z.string(),
  password: z.string(),
})

/** Who can sign in to the demo's console. */
export type DemoLogin = z.infer<typeof loginSchema>

export type LoginDeps = {
  accounts: Pick<Accounts, 'createUser' | 'findUserByEmail' | 'changePassword'>
  /** A password nobody can guess, of 12 to 128 characters. */
  newPassword: () => string
  /** The text written last; undefined before the first. */
  readLogins: () => Promise<string | undefined>
  /** Keeps the text where only the operator can read it. */
  writeLogins: (text: string) => Promise<void>
}

const people: readonly Omit<DemoLogin, 'password'>[] = [
  { role: 'admin', name: '沈墨 Shen Mo', email: 'shen.mo@market.example' },
  { role: 'supervisor', name: '顾清 Gu Qing', email: 'gu.qing@market.example' },
  { role: 'agent', name: '许言 Xu Yan', email: 'xu.yan@market.example' },
  { role: 'agent', name: 'Maya Lewis', email: 'maya.lewis@market.example' },
  { role: 'sellerMember', name: sellerPerson.name, email: sellerPerson.email },
]

/** The logins kept from an earlier start, or undefined when they are not there or not readable any more. */
export const findLogins = async ({ readLogins }: Pick<LoginDeps, 'readLogins'>): Promise<DemoLogin[] | undefined> => {
  const text = await readLogins()
  if (text === undefined) return undefined
  const logins = z.array(loginSchema).safeParse(parseText(text))
  return logins.success && logins.data.length === people.length ? logins.data : undefined
}

const parseText = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** New passwords for everybody, written down before they are set: a crash between the two is mended by the next start. */
export const drawLogins = async ({ newPassword, writeLogins }: LoginDeps): Promise<DemoLogin[]> => {
  const logins = people.map((person) => ({ ...person, password: newPassword() }))
  await writeLogins(`${JSON.stringify(logins, null, 2)}\n`)
  return logins
}

/** Makes the account, or gives the one there is this password. Returns the user's id. */
export const ensureAccount = async ({ accounts }: LoginDeps, login: DemoLogin): Promise<string> => {
  try {
    return (await accounts.createUser(login)).id
  } catch (error) {
    if (!(error instanceof CeladonError) || error.details['field'] !== 'email') throw error
  }
  const user = await accounts.findUserByEmail(login.email)
  if (!user) throw new CeladonError('NOT_FOUND', { email: login.email })
  await accounts.changePassword(user.id, login.password)
  return user.id
}
