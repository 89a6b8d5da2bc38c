import type { Localized } from '@celadon/contract'
import { settings, type Setting } from './settings.ts'

const words = {
  title: { zh: '设置', en: 'Settings' },
  opening: {
    zh: '设置均为环境变量，启动时读取并检查；`celadon doctor` 会检查它们所指的内容是否可用。',
    en: 'Settings are environment variables, read and checked when Celadon starts; `celadon doctor` checks what they point to.',
  },
  origin: {
    zh: '本页由 `server/src/platform/config/settings.ts` 生成：`npx vitest run server/src/platform/config -u`。',
    en: 'This page is made from `server/src/platform/config/settings.ts` by `npx vitest run server/src/platform/config -u`.',
  },
  kind: { zh: '类型', en: 'Kind' },
  default: { zh: '默认', en: 'Default' },
  example: { zh: '示例', en: 'Example' },
} as const satisfies Record<string, Localized>

/** The text of docs/settings.md, both languages on one page. */
export const describeSettings = (list: readonly Setting[] = settings): string =>
  [
    `# ${both(words.title)}`,
    ...paragraphs(words.opening),
    ...paragraphs(words.origin),
    ...list.map(describeSetting),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n')

const describeSetting = ({ name, kind, default: unset, does, example }: Setting): string => {
  const rows = [
    `| ${both(words.kind)} | ${both(kind)} |`,
    `| ${both(words.default)} | ${both(unset)} |`,
    `| ${both(words.example)} | \`${name}=${example}\` |`,
  ]
  return [`## ${name}`, ...paragraphs(does), ['| | |', '| --- | --- |', ...rows].join('\n')].join('\n\n')
}

const both = ({ zh, en }: Localized): string => (zh === en ? en : `${en} · ${zh}`)

const paragraphs = ({ zh, en }: Localized): string[] => [en, zh]
