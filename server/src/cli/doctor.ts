import type { Localized } from '@celadon/contract'
import { readConfig, type Config } from '#platform/config'
import { OperatorError } from '#platform/errors'
import { alignColumns } from './align-columns.ts'
import { checkDatabase } from './check-database.ts'
import { checkHome, checkMail, checkNode, checkPort, checkSecondReader, checkSettings } from './check-surroundings.ts'
import type { Command, CommandContext } from './command.ts'
import type { Finding } from './finding.ts'

export const doctor: Command = {
  name: 'doctor',
  summary: {
    zh: '检查运行环境、设置、数据库和邮件，并说明如何解决问题',
    en: 'Checks the machine, settings, database and mail, and says how to mend what is wrong',
  },
  flags: [],
  run: async (context) => {
    const findings = await examine(context)
    for (const line of describeFindings(findings, context)) context.terminal.print(line)
    return findings.some(({ remedy }) => remedy !== undefined) ? 1 : 0
  },
}

const examine = async (context: CommandContext): Promise<Finding[]> => {
  const general = [checkNode(process.versions.node), checkSettings(context.env)]
  const config = findConfig(context)
  if (!config) return general
  return [
    ...general,
    ...(await checkHome(config.home)),
    ...(await checkDatabase(config)),
    await checkMail(config, context.composition.checkMail),
    ...(await checkSecondReader(config, context.composition.checkSecondReader)),
    await checkPort(config),
  ]
}

/** What is wrong with the settings is among the findings already. */
const findConfig = ({ env }: CommandContext): Config | undefined => {
  try {
    return readConfig(env)
  } catch (error) {
    if (error instanceof OperatorError) return undefined
    throw error
  }
}

const describeFindings = (findings: readonly Finding[], { language }: CommandContext): string[] => {
  const rows = findings.map(({ subject, found, remedy }) => [
    remedy ? words.problem[language] : words.ok[language],
    subject[language],
    found[language],
  ])
  const remedies = findings.filter(({ remedy }) => remedy !== undefined)
  if (remedies.length === 0) return [...alignColumns(rows), '', words.allWell[language]]
  const advice = alignColumns(remedies.map(({ subject, remedy }) => [`  ${subject[language]}`, remedy![language]]))
  return [...alignColumns(rows), '', words.toDo[language], ...advice]
}

const words = {
  ok: { zh: '正常', en: 'ok' },
  problem: { zh: '问题', en: 'problem' },
  allWell: { zh: '一切正常。', en: 'All is well.' },
  toDo: { zh: '需要处理：', en: 'What to do:' },
} as const satisfies Record<string, Localized>
