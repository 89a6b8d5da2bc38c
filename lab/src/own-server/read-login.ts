import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { OwnServer } from './own-server.ts'

export type Login = { email: string; password: string }

/** The first login of this role among those that a demo makes. @throws when it has none */
export const readLogin = async ({ home }: Pick<OwnServer, 'home'>, role: string): Promise<Login> => {
  const text = await readFile(join(home, 'demo-logins.json'), 'utf8')
  const login = (JSON.parse(text) as (Login & { role: string })[]).find((each) => each.role === role)
  if (!login) throw new Error(`the demo has no ${role}`)
  return login
}
