import { readFileSync } from 'node:fs'
import { OperatorError } from '#platform/errors'

/** Whom the server's processes and folders belong to. Without numbers: to whoever runs us. */
export type ServerUser = { name: string; uid?: number; gid?: number }

/**
 * PostgreSQL refuses to run as root, so root gives it to `nobody`.
 * @throws when we are root and the machine has no such user.
 */
export const findServerUser = (
  uid = process.getuid?.(),
  readUsers: () => string = () => readFileSync('/etc/passwd', 'utf8'),
): ServerUser => {
  if (uid !== 0) return { name: 'you' }
  const fields = readUsers()
    .split('\n')
    .map((line) => line.split(':'))
    .find(([name]) => name === 'nobody')
  if (!fields)
    throw new OperatorError({
      zh: 'PostgreSQL 不能以 root 运行，而本机没有用户“nobody”。请以其他用户运行 Celadon。',
      en: 'PostgreSQL does not run as root, and there is no user "nobody". Run Celadon as another user.',
    })
  return { name: 'nobody', uid: Number(fields[2]), gid: Number(fields[3]) }
}
