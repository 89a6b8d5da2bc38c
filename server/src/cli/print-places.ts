import type { Localized, MemberRole } from '@celadon/contract'
import type { DemoLogin } from '#demo'
import { alignColumns } from './align-columns.ts'
import type { CommandContext } from './command.ts'
import type { Page } from './composition.ts'

type Place = Pick<CommandContext, 'print' | 'terminal' | 'language'>

export const printPages = ({ print, terminal, language }: Place, pages: readonly Page[]): void => {
  print(words.ready)
  for (const line of alignColumns(pages.map(({ name, url }) => [`  ${name[language]}`, url]))) terminal.print(line)
}

export const printLogins = ({ print, terminal, language }: Place, logins: readonly DemoLogin[]): void => {
  if (logins.length === 0) return
  print(words.logins)
  const rows = logins.map(({ role, name, email, password }) => [`  ${roles[role][language]}`, name, email, password])
  for (const line of alignColumns(rows)) terminal.print(line)
}

const words = {
  ready: { zh: 'Celadon 已就绪：', en: 'Celadon is ready:' },
  logins: { zh: '工作台登录账号（邮箱、密码）：', en: 'Logins for the desk (e-mail, password):' },
} as const satisfies Record<string, Localized>

const roles: Readonly<Record<MemberRole, Localized>> = {
  admin: { zh: '管理员', en: 'admin' },
  supervisor: { zh: '主管', en: 'supervisor' },
  agent: { zh: '客服', en: 'agent' },
  sellerMember: { zh: '商家成员', en: 'seller member' },
}
