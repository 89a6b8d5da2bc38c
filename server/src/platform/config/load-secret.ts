import { mkdir, open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { OperatorError } from '#platform/errors'
import { randomToken, type Randomness } from '#platform/ids'
import type { Config } from './read-config.ts'

/**
 * The secret that signs tokens: the operator's, else one made once and kept in the home, readable by its owner only.
 * @throws when the file cannot be read or is damaged.
 */
export const loadSecret = async (config: Pick<Config, 'home' | 'secret'>, randomness: Randomness): Promise<string> => {
  if (config.secret) return config.secret
  await mkdir(config.home, { recursive: true })
  const path = join(config.home, 'secret')
  await makeSecret(path, randomness)
  const secret = (await readFile(path, 'utf8')).trim()
  if (secret.length < 32)
    throw new OperatorError({
      zh: `${path} 已损坏。删除后会重新生成，所有人须重新登录。`,
      en: `${path} is damaged. Delete it to make a new one: everybody signs in again.`,
    })
  return secret
}

/** Does nothing when there is one, also when another process makes it at this moment. */
const makeSecret = async (path: string, randomness: Randomness): Promise<void> => {
  const file = await open(path, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
    return undefined
  })
  if (!file) return
  await file.writeFile(`${randomToken(randomness)}\n`)
  await file.sync()
  await file.close()
}
