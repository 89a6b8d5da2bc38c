import { access, constants, statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Localized } from '@celadon/contract'
import { findUnknownSettings, readConfig, type Config, type Environment } from '#platform/config'
import { OperatorError } from '#platform/errors'
import { canServerEnter, hasEmbeddedRuntime } from '#platform/postgres'
import type { Composition } from './composition.ts'
import { describeFailure } from './describe-failure.ts'
import type { Finding } from './finding.ts'
import { findFreePort } from './ports.ts'
import { findRunningServer } from './running-file.ts'

/** The oldest Node that package.json allows. */
const leastNode = [20, 19] as const

export const checkNode = (version: string): Finding => {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const isFit = major > leastNode[0] || (major === leastNode[0] && minor >= leastNode[1])
  const finding = { subject: { zh: 'Node.js', en: 'Node.js' }, found: same(version) }
  const least = leastNode.join('.')
  return isFit
    ? finding
    : { ...finding, remedy: { zh: `请安装 Node.js ${least} 或更新版本`, en: `Install Node.js ${least} or newer` } }
}

export const checkSettings = (env: Environment): Finding => {
  const subject = { zh: '设置', en: 'Settings' }
  try {
    readConfig(env)
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error
    return { subject, found: { zh: '有误', en: 'wrong' }, remedy: error.words }
  }
  const unknown = findUnknownSettings(env)
  if (unknown.length === 0) return { subject, found: { zh: '有效', en: 'valid' } }
  const remedy = { zh: '请检查名称，见 docs/settings.md', en: 'Check the names, see docs/settings.md' }
  return { subject, found: { zh: `未知：${unknown.join(', ')}`, en: `unknown: ${unknown.join(', ')}` }, remedy }
}

/** The embedded database takes 100 MB at its start; a mebibyte holds about a thousand entries of conversations. */
const leastFreeBytes = 1024 ** 3

export const checkHome = async (home: string): Promise<Finding[]> => {
  const place = await findExisting(home)
  const canWrite = await access(place, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  )
  const subject = { zh: '数据文件夹', en: 'Home' }
  const remedy = {
    zh: `请允许写入 ${place}，或更改 CELADON_HOME`,
    en: `Allow writing to ${place}, or set CELADON_HOME`,
  }
  return [canWrite ? { subject, found: same(home) } : { subject, found: same(home), remedy }, await checkDisk(place)]
}

const checkDisk = async (place: string): Promise<Finding> => {
  const { bavail, bsize } = await statfs(place)
  const gib = (bavail * bsize) / 1024 ** 3
  const finding = {
    subject: { zh: '磁盘', en: 'Disk' },
    found: { zh: `可用 ${gib.toFixed(1)} GiB`, en: `${gib.toFixed(1)} GiB free` },
  }
  if (bavail * bsize >= leastFreeBytes) return finding
  return { ...finding, remedy: { zh: `请在 ${place} 腾出至少 1 GiB`, en: `Free at least 1 GiB at ${place}` } }
}

/** The folder itself, or the nearest above that exists: there it will be made. */
const findExisting = (folder: string): Promise<string> =>
  access(folder).then(
    () => folder,
    () => (dirname(folder) === folder ? folder : findExisting(dirname(folder))),
  )

export const checkRuntime = async (home: string): Promise<Finding> => {
  const subject = { zh: '内嵌 PostgreSQL', en: 'Embedded PostgreSQL' }
  const place = await findExisting(home)
  if (!canServerEnter(place)) {
    const closed = { zh: `其运行用户无法进入 ${place}`, en: `the user it runs as cannot enter ${place}` }
    const elsewhere = {
      zh: '请将 CELADON_HOME 设为所有人可进入的文件夹',
      en: 'Set CELADON_HOME to a folder that everybody can enter',
    }
    return { subject, found: closed, remedy: elsewhere }
  }
  if (hasEmbeddedRuntime()) return { subject, found: { zh: '已安装', en: 'installed' } }
  const remedy = { zh: '请重新运行 npm ci，或设置 DATABASE_URL', en: 'Run npm ci again, or set DATABASE_URL' }
  return { subject, found: { zh: '缺失', en: 'missing' }, remedy }
}

export const checkMail = async (
  { mail }: Pick<Config, 'mail'>,
  connect: Composition['checkMail'],
): Promise<Finding> => {
  const subject = { zh: '邮件', en: 'Mail' }
  if (!mail) return { subject, found: { zh: '未设置 SMTP_URL，不发送邮件', en: 'no SMTP_URL: none is sent' } }
  try {
    await connect(mail)
    return { subject, found: { zh: '邮件服务器可用', en: 'the mail server lets us in' } }
  } catch (error) {
    const remedy = { zh: '请检查 SMTP_URL、网络和密码', en: 'Check SMTP_URL, the network and the password' }
    return { subject, found: same((error as Error).message), remedy }
  }
}

/** Most have none, and need not read about it. */
export const checkSecondReader = async (
  { secondReader }: Pick<Config, 'secondReader'>,
  ask: Composition['checkSecondReader'],
): Promise<Finding[]> => {
  if (!secondReader) return []
  const subject = { zh: '第二理解者', en: 'Second reader' }
  try {
    await ask(secondReader)
    return [{ subject, found: { zh: `${secondReader.model} 可用`, en: `${secondReader.model} answers` } }]
  } catch (error) {
    const remedy = {
      zh: '请检查 CELADON_SECOND_READER_URL、_KIND、_MODEL 和 _KEY；在此之前只用内置引擎',
      en: 'Check CELADON_SECOND_READER_URL, _KIND, _MODEL and _KEY; until then only the built-in engine reads',
    }
    return [{ subject, found: same((error as Error).message), remedy }]
  }
}

export const checkPort = async ({ home, host, port }: Pick<Config, 'home' | 'host' | 'port'>): Promise<Finding> => {
  const subject = { zh: '端口', en: 'Port' }
  const running = await findRunningServer(home)
  const place = `${host}:${port}`
  if (running)
    return {
      subject,
      found: { zh: `服务正在运行（进程 ${running.pid}）`, en: `our server runs (process ${running.pid})` },
    }
  try {
    await findFreePort(host, port)
    return { subject, found: { zh: `${place} 空闲`, en: `${place} is free` } }
  } catch (error) {
    const remedy = { zh: describeFailure(error, 'zh'), en: describeFailure(error, 'en') }
    return { subject, found: { zh: `${place} 不可用`, en: `${place} cannot be used` }, remedy }
  }
}

const same = (text: string): Localized => ({ zh: text, en: text })
