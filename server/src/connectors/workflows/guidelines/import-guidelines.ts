import type { Localized, Workflow } from '@celadon/contract'
import { listMissingTexts } from '#automation/wording'
import { recordOwnWorkflow, shippedWorkflows } from '#automation/workflows'
import type { TenantTransaction } from '#platform/database'
import { OperatorError } from '#platform/errors'
import { guidelineFileSchema, type GuidelineFile } from './guideline-file.ts'
import { toWorkflow } from './to-workflow.ts'

type NewWorkflow = Omit<Workflow, 'version'>

/** One guideline that was read: whether it is new here, and which of its texts wait for somebody to write them. */
export type ImportedWorkflow = {
  workflow: NewWorkflow
  became: 'new' | 'changed' | 'same'
  missing: { zh: string[]; en: string[] }
}

/**
 * Reads guidelines as workflows of the workspace's own, all or none of them.
 * @throws OperatorError FILE_WRONG_SHAPE, GUIDELINE_NAME_UNFIT, GUIDELINE_NAME_TWICE, GUIDELINE_NAME_TAKEN
 */
export const importGuidelines = async (
  tx: TenantTransaction,
  file: unknown,
  { now }: { now: Date },
): Promise<ImportedWorkflow[]> => {
  const workflows = readGuidelines(file)
  const imported: ImportedWorkflow[] = []
  for (const workflow of workflows) {
    const became = await recordOwnWorkflow(tx, workflow, { authorId: null, now: now.toISOString() })
    imported.push({ workflow, became, missing: missingIn(workflow) })
  }
  return imported
}

/** The workflows that a file makes, with nothing written. @throws as above */
export const readGuidelines = (file: unknown): NewWorkflow[] => {
  const groups = Object.entries(checkShape(file))
  const workflows = groups.flatMap(([group, { subflows }]) =>
    Object.entries(subflows).map(([title, guideline]) => toWorkflow(group, title, guideline)),
  )
  if (workflows.length === 0) throw wrongShape('')
  const shipped = new Set(shippedWorkflows.map(({ name }) => name))
  const seen = new Set<string>()
  for (const { name } of workflows) {
    if (!isName.test(name) || name.length > 60) throw refused('GUIDELINE_NAME_UNFIT', name, unfit)
    if (shipped.has(name)) throw refused('GUIDELINE_NAME_TAKEN', name, taken)
    if (seen.has(name)) throw refused('GUIDELINE_NAME_TWICE', name, twice)
    seen.add(name)
  }
  return workflows
}

export const missingIn = (workflow: NewWorkflow): ImportedWorkflow['missing'] => {
  const listed = (language: 'zh' | 'en', other: 'zh' | 'en'): string[] =>
    listMissingTexts({ ...workflow, version: 1 }, language).map(({ text }) => text[other])
  return { zh: listed('zh', 'en'), en: listed('en', 'zh') }
}

const checkShape = (file: unknown): GuidelineFile => {
  const parsed = guidelineFileSchema.safeParse(file)
  if (parsed.success) return parsed.data
  throw wrongShape(parsed.error.issues[0]?.path.join('.') ?? '')
}

const wrongShape = (place: string): OperatorError =>
  new OperatorError({
    zh: `FILE_WRONG_SHAPE：${place || '文件'} 处的内容与格式不符，没有导入任何内容。`,
    en: `FILE_WRONG_SHAPE: What stands at ${place || 'the top'} is not of this format. Nothing was read in.`,
  })

const refused = (code: string, name: string, why: Localized): OperatorError =>
  new OperatorError({ zh: `${code}：${name}，${why.zh}`, en: `${code}: ${name}. ${why.en}` })

/** As intents are named, so that examples can be taught for it. */
const isName = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
const unfit: Localized = {
  zh: '指引的组名和名称要用英文字母和数字，合起来不超过 60 个字符；没有导入任何内容。',
  en: 'Groups and guidelines are named in Latin letters and digits, together 60 characters at most. Nothing was read in.',
}
const taken: Localized = {
  zh: '自带的流程已用这个名字，没有导入任何内容。',
  en: 'A workflow that comes with Celadon has this name. Nothing was read in.',
}
const twice: Localized = {
  zh: '文件里有两份指引会得到这个名字，没有导入任何内容。',
  en: 'Two guidelines of the file come to this name. Nothing was read in.',
}
