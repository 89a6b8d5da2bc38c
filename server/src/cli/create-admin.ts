import type { Localized } from '@celadon/contract'
import { CeladonError, OperatorError } from '#platform/errors'
import { parsePublicUrl } from '#platform/config'
import { randomToken } from '#platform/ids'
import { isMailAddress } from '#platform/mail'
import type { Command } from './command.ts'
import { openFoundation } from './open-foundation.ts'
import { findRunningServer } from './running-file.ts'

const flags = [
  {
    name: 'email',
    value: { zh: '邮箱', en: 'ADDRESS' },
    does: { zh: '登录时使用', en: 'what the admin signs in with' },
    isRequired: true,
  },
  {
    name: 'name',
    value: { zh: '姓名', en: 'NAME' },
    does: {
      zh: '客户和同事看到的名字；默认取邮箱 @ 之前的部分',
      en: 'what customers and colleagues see; by default what stands before the @',
    },
    isRequired: false,
  },
  {
    name: 'workspace',
    value: { zh: '名称', en: 'NAME' },
    does: {
      zh: '还没有工作区时，新工作区的名称；默认为 Celadon',
      en: 'names the workspace when there is none yet; Celadon by default',
    },
    isRequired: false,
  },
  {
    name: 'shop',
    value: { zh: '网址', en: 'URL' },
    does: {
      zh: '可以嵌入聊天窗口的商店网址，多个用逗号分隔',
      en: 'the shop whose pages may embed the chat; several stand with commas between',
    },
    isRequired: false,
  },
] as const satisfies Command['flags']

/** Works beside a server that runs: it is usually there already when its first admin is made. */
export const createAdmin: Command = {
  name: 'create-admin',
  summary: {
    zh: '创建管理员，必要时一并创建工作区；密码从标准输入读取，留空则自动生成',
    en: 'Makes an admin, and the workspace when there is none; the password is read from standard input, empty makes one',
  },
  flags,
  run: async (context) => {
    const email = context.flags.get('email')!
    if (!isMailAddress(email)) throw new OperatorError(words.noAddress(email))
    const shopOrigins = readOrigins(context.flags.get('shop'))
    const name = context.flags.get('name') ?? email.slice(0, email.lastIndexOf('@'))
    const typed = await context.terminal.readSecret(words.password[context.language])
    const password = typed || randomToken(context.randomness, 15)
    const { foundation, close } = await openFoundation({ ...context, claim: 'share', isWatched: true })
    try {
      const workspace = context.flags.get('workspace') ?? 'Celadon'
      const made = await context.composition.createAdmin(foundation, { email, name, password, workspace, shopOrigins })
      const running = await findRunningServer(foundation.config.home)
      context.print(words.made(email, made.workspace, running?.url ?? foundation.config.publicUrl))
      if (!typed) context.print(words.generated(password))
      context.print(words.inbox(made.inboxKey, made.shopSecret))
      return 0
    } catch (error) {
      throw explain(error, email)
    } finally {
      await close()
    }
  },
}

const readOrigins = (text: string | undefined): string[] =>
  text ? text.split(',').map((each) => parsePublicUrl(each.trim())) : []

const explain = (error: unknown, email: string): unknown => {
  if (!(error instanceof CeladonError) || error.code !== 'INVALID_REQUEST') return error
  const { field, min, max } = error.details
  if (field === 'password') return new OperatorError(words.badPassword(min ?? 12, max ?? 128), { cause: error })
  return field === 'email' ? new OperatorError(words.known(email), { cause: error }) : error
}

const words = {
  password: { zh: '密码（留空则自动生成）：', en: 'Password (empty: one is made): ' },
  noAddress: (email: string): Localized => ({ zh: `“${email}”不是邮箱地址。`, en: `"${email}" is no e-mail address.` }),
  known: (email: string): Localized => ({ zh: `${email} 已有账号。`, en: `${email} has an account already.` }),
  badPassword: (min: string | number, max: string | number): Localized => ({
    zh: `密码应为 ${min} 至 ${max} 个字符。`,
    en: `A password has ${min} to ${max} characters.`,
  }),
  made: (email: string, workspace: Localized, url: string): Localized => ({
    zh: `${email} 现在是“${workspace.zh}”的管理员，登录：${url}`,
    en: `${email} is now an admin of "${workspace.en}". Sign in: ${url}`,
  }),
  generated: (password: string): Localized => ({
    zh: `密码：${password}（只显示这一次）`,
    en: `Password: ${password} (shown this once)`,
  }),
  inbox: (key: string, secret: string): Localized => ({
    zh: `网页接入点：${key}\n签名密钥（只放在商店的服务器上）：${secret}`,
    en: `Key of the web inbox: ${key}\nSecret for signing customer tokens (keep it on the shop's server): ${secret}`,
  }),
} satisfies Record<string, Localized | ((...words: never[]) => Localized)>
