import type { Language, Localized, Step } from '@celadon/contract'
import { alignColumns } from './align-columns.ts'
import type { Command, CommandContext } from './command.ts'
import type { ImportedWorkflow } from './composition.ts'
import { findWorkspace, workspaceFlag } from './find-workspace.ts'
import { openFoundation } from './open-foundation.ts'
import { parseJson } from './parse-json.ts'
import { readText } from './read-text.ts'

/** Works beside a server that runs: what was read begins to hold within seconds. */
export const importWorkflows: Command = {
  name: 'import-workflows',
  summary: {
    zh: '把写给客服的操作指引导入为工作区自己的流程；系统做不了的步骤交给同事',
    en: 'Reads guidelines for staff as workflows of a workspace; what no port of ours can do is handed to a person',
  },
  word: {
    value: { zh: '文件', en: 'FILE' },
    does: { zh: 'ABCD 指引格式的 JSON 文件', en: 'a JSON file in the shape of ABCD’s guidelines' },
  },
  flags: [
    {
      name: 'preview',
      value: null,
      does: { zh: '只显示会得到的步骤，不写入', en: 'shows the steps and writes nothing' },
      isRequired: false,
    },
    {
      ...workspaceFlag,
      does: { zh: '导入哪个工作区；只有一个时可省略', en: 'into which one; need not be said when there is only one' },
    },
  ],
  run: async (context) => {
    const file = parseJson(await readText(context.word))
    const preview = context.composition.previewGuidelines(file)
    if (context.flags.has('preview')) {
      for (const each of preview) printSteps(context, each)
      return 0
    }
    const { foundation, close } = await openFoundation({ ...context, claim: 'share', isWatched: true })
    try {
      const tenantId = await findWorkspace(foundation.database, context.flags.get('workspace'))
      printResult(context, await context.composition.importGuidelines(foundation, { tenantId, file }))
      return 0
    } finally {
      await close()
    }
  },
}

const printSteps = (
  { terminal, language }: CommandContext,
  { workflow, missing }: Omit<ImportedWorkflow, 'became'>,
) => {
  terminal.print(`${workflow.title[language] || workflow.name} (${workflow.name})`)
  const rows = workflow.steps.map((step) => [
    `  ${step.number}`,
    words.kinds[step.kind][language],
    step.from?.action ?? '',
  ])
  for (const line of alignColumns(rows)) terminal.print(line)
  for (const line of describeMissing(missing, language)) terminal.print(line)
}

const printResult = ({ print, terminal, language }: CommandContext, imported: readonly ImportedWorkflow[]) => {
  const countOf = (became: ImportedWorkflow['became']): number =>
    imported.filter((each) => each.became === became).length
  const isOurs = ({ workflow }: ImportedWorkflow): boolean => workflow.steps.some(({ kind }) => kind === 'act')
  print(words.done(countOf('new'), countOf('changed'), countOf('same')))
  print(words.whose(imported.filter(isOurs).length, imported.filter((each) => !isOurs(each)).length))
  const drafts = imported.filter(({ missing }) => missing.zh.length + missing.en.length > 0)
  for (const { workflow, missing } of drafts) {
    terminal.print(workflow.name)
    for (const line of describeMissing(missing, language)) terminal.print(line)
  }
}

const describeMissing = ({ zh, en }: ImportedWorkflow['missing'], language: Language): string[] => [
  ...(zh.length > 0 ? [words.noChinese[language], ...zh.map((text) => `    ${text}`)] : []),
  ...(en.length > 0 ? [words.noEnglish[language], ...en.map((text) => `    ${text}`)] : []),
]

const kinds: Record<Step['kind'], Localized> = {
  read: { zh: '已知', en: 'known' },
  ask: { zh: '询问', en: 'ask' },
  choose: { zh: '请选择', en: 'let choose' },
  decide: { zh: '按规则裁定', en: 'ask the rules' },
  confirm: { zh: '汇总并等确认', en: 'sum up, wait for a yes' },
  act: { zh: '办理', en: 'do it' },
  tell: { zh: '告知', en: 'tell' },
  note: { zh: '给同事的备注', en: 'note for staff' },
  'hand-off': { zh: '交给同事', en: 'hand to a person' },
}

const words = {
  kinds,
  done: (added: number, changed: number, same: number): Localized => ({
    zh: `新流程 ${added} 个，有变化 ${changed} 个，没有变化 ${same} 个。`,
    en: `${added} new workflows, ${changed} changed, ${same} as they were.`,
  }),
  whose: (ours: number, people: number): Localized => ({
    zh: `其中 ${ours} 个由系统按规则办完，${people} 个问清楚后交给同事。`,
    en: `${ours} of them are done by the rules to the end, ${people} ask what is needed and hand over to a person.`,
  }),
  noChinese: {
    zh: '  缺中文，补齐前中文会话里不会启用：',
    en: '  Without Chinese, and not begun in Chinese until somebody writes it:',
  },
  noEnglish: {
    zh: '  缺英文，补齐前英文会话里不会启用：',
    en: '  Without English, and not begun in English until somebody writes it:',
  },
}
