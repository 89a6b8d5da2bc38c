import type { Language, Localized } from '@celadon/contract'
import type { Command } from './command.ts'
import { alignColumns } from './align-columns.ts'

/** Help about all commands, or about one. */
export const describeCommands = (commands: readonly Command[], language: Language): string => {
  const rows = commands.map(({ name, summary }) => [`  ${name}`, summary[language]])
  return [words.title, words.usage, '', ...alignColumns(rows), '', words.settings]
    .map((line) => (typeof line === 'string' ? line : line[language]))
    .join('\n')
}

export const describeCommand = ({ name, summary, flags, word }: Command, language: Language): string => {
  const words = word ? [`"${word.value[language]}"`] : []
  const usage = flags.map((flag) => (flag.isRequired ? nameOf(flag, language) : `[${nameOf(flag, language)}]`))
  const rows = [
    ...(word ? [[`  ${word.value[language]}`, word.does[language]]] : []),
    ...flags.map((flag) => [`  ${nameOf(flag, language)}`, flag.does[language]]),
  ]
  return [`celadon ${[name, ...words, ...usage].join(' ')}`, summary[language], ...alignColumns(rows)].join('\n')
}

const nameOf = ({ name, value }: { name: string; value: Localized | null }, language: Language): string =>
  value ? `--${name} ${value[language]}` : `--${name}`

const words = {
  title: { zh: 'Celadon 青瓷：自己掌握的电商客服', en: 'Celadon: customer service for commerce, on your own machine' },
  usage: {
    zh: '用法：celadon 命令 [--选项 值]；celadon help 命令 查看详情',
    en: 'Usage: celadon COMMAND [--flag VALUE]; celadon help COMMAND says more',
  },
  settings: {
    zh: '设置为环境变量，见 docs/settings.md。',
    en: 'Settings are environment variables, see docs/settings.md.',
  },
} as const satisfies Record<string, Localized>
