import { isDeepStrictEqual } from 'node:util'
import type { AddedStep, Localized, Wording, Workflow } from '@celadon/contract'
import {
  arranged,
  arrangementIn,
  ownStepsIn,
  placesIn,
  problemsOfArrangement,
  withIds,
  withOwnSteps,
} from '#automation/own-steps'
import { checkWording, listTexts, withTexts } from '#automation/wording'
import type { TenantTransaction } from '#platform/database'
import { CeladonError } from '#platform/errors'
import { inOwnWords } from './in-own-words.ts'
import { shippedWorkflows } from './shipped.ts'
import {
  chooseWorkflowVersion,
  holdWorkflow,
  listWorkflowVersions,
  readWorkflows,
  recordWorkflow,
} from './workflow-store.ts'

type Author = { authorId: string; now: string }

/**
 * Puts other words in force as the next version; the same words are none. The steps stay what they are, but for questions
 * and notes of the workspace's own, and for the order and leaving out of those that the workflow says may be.
 * @throws NOT_FOUND; DRAFT_CHANGED when somebody published since; WORDING_REFUSED with every reason
 */
export const publishWording = async (
  tx: TenantTransaction,
  { name, wording, by }: { name: string; wording: Wording; by: Author },
): Promise<void> => {
  await holdWorkflow(tx, name)
  const current = await loadWorkflow(tx, name)
  if (current.version !== wording.version) throw new CeladonError('DRAFT_CHANGED')
  const texts = new Map(Object.entries(wording.texts))
  const added = wording.added ?? []
  const whole = withOwnSteps(shippedFor(current), [])
  const base = arranged(whole, wording.arrangement ?? arrangementIn(current))
  const problems = [
    ...(wording.arrangement ? problemsOfArrangement(whole, wording.arrangement) : []),
    ...problemsOf(base, texts),
    ...problemsOfAdded(base, added),
  ]
  if (problems.length > 0) throw new CeladonError('WORDING_REFUSED', {}, problems)
  const versions = await listWorkflowVersions(tx, name)
  const written = rewritten(
    current,
    wording,
    versions.map(({ workflow }) => workflow),
  )
  if (isDeepStrictEqual(written, current)) return
  const last = Math.max(current.version, shippedFor(current).version, ...versions.map((each) => each.workflow.version))
  await recordWorkflow(tx, { ...written, version: last + 1 }, by)
}

/** An own version of before holds again; null: what comes with Celadon. @throws NOT_FOUND */
export const rollBackWording = async (
  tx: TenantTransaction,
  { name, version }: { name: string; version: number | null },
): Promise<void> => {
  await holdWorkflow(tx, name)
  await loadWorkflow(tx, name)
  if (version === null) return chooseWorkflowVersion(tx, { name, version })
  const versions = await listWorkflowVersions(tx, name)
  if (versions.every((each) => each.workflow.version !== version)) throw new CeladonError('NOT_FOUND')
  await chooseWorkflowVersion(tx, { name, version })
}

type Rewriting = Pick<Wording, 'texts' | 'added' | 'arrangement'>

/** `versions`: all so far, so that no step of one's own is called what another one was. */
const rewritten = (
  current: Workflow,
  { texts, added, arrangement }: Rewriting,
  versions: readonly Workflow[] = [],
): Workflow => {
  const base = arranged(shippedFor(current), arrangement ?? arrangementIn(current))
  const said = listTexts(current).map(({ id, text }) => [id, text] as const)
  const worded = withTexts(base, new Map([...said, ...Object.entries(texts)]))
  const used = [current, ...versions].flatMap((each) => ownStepsIn(each).map(({ id }) => id))
  const own = added ? withIds(added, used) : ownStepsIn(current)
  return { ...withOwnSteps(worded, own), version: current.version }
}

/** All workflows as they would be with these texts, or a version of before (null: what comes with Celadon), in one. @throws NOT_FOUND */
export const previewWording = async (
  tx: TenantTransaction,
  { name, change }: { name: string; change: Rewriting | { version: number | null } },
): Promise<readonly Workflow[]> => {
  const all = await readWorkflows(tx)
  const current = all.find((workflow) => workflow.name === name)
  if (!current) throw new CeladonError('NOT_FOUND')
  const changed = 'texts' in change ? rewritten(current, change) : await versionAt(tx, current, change.version)
  return all.map((workflow) => (workflow.name === name ? changed : workflow))
}

const versionAt = async (tx: TenantTransaction, current: Workflow, version: number | null): Promise<Workflow> => {
  const shipped = shippedFor(current)
  if (version === null) return shipped
  const kept = (await listWorkflowVersions(tx, current.name)).find((each) => each.workflow.version === version)
  if (!kept) throw new CeladonError('NOT_FOUND')
  return shipped === current ? kept.workflow : inOwnWords(shipped, kept.workflow)
}

/** As the workspace has it. @throws NOT_FOUND */
export const loadWorkflow = async (tx: TenantTransaction, name: string): Promise<Workflow> => {
  const found = (await readWorkflows(tx)).find((workflow) => workflow.name === name)
  if (!found) throw new CeladonError('NOT_FOUND')
  return found
}

/** As it comes with Celadon; a workspace's very own is what it is. */
export const shippedFor = (workflow: Workflow): Workflow =>
  shippedWorkflows.find(({ name }) => name === workflow.name) ?? workflow

const problemsOf = (shipped: Workflow, texts: ReadonlyMap<string, Localized>): Localized[] => {
  const places = new Map(listTexts(shipped).map((placed) => [placed.id, placed]))
  return [...texts].flatMap(([id, text]) => {
    const placed = places.get(id)
    if (!placed) return [{ zh: `流程里没有“${id}”这一处。`, en: `There is no place “${id}” in the workflow.` }]
    const where = placed.step === null ? { zh: '标题', en: 'Title' } : numbered(placed.step)
    return checkWording(text, placed, shipped).map(({ zh, en }) => ({
      zh: `${where.zh}：${zh}`,
      en: `${where.en}: ${en}`,
    }))
  })
}

/** A step of one's own came with no blanks. */
const noBlanks: Localized = { zh: '问题', en: 'question' }

/** What is put in stands at a place that is open for it, and has no blanks that could not be filled there. */
const problemsOfAdded = (base: Workflow, added: readonly AddedStep[]): Localized[] => {
  const places = placesIn(base)
  return added.flatMap(({ after, text }) => {
    const step = base.steps.find(({ name }) => name === after)
    const next = base.steps[base.steps.findIndex(({ name }) => name === after) + 1]
    if (!step || !places.includes(after))
      return [{ zh: `“${after}”之后不能加步骤。`, en: `Nothing can be put after “${after}”.` }]
    const where = { zh: `第 ${step.number} 步之后`, en: `After step ${step.number}` }
    const placed = { id: after, step: next?.number ?? step.number, place: 'ask' as const, text: noBlanks }
    return checkWording(text, placed, base).map(({ zh, en }) => ({
      zh: `${where.zh}：${zh}`,
      en: `${where.en}: ${en}`,
    }))
  })
}

const numbered = (step: number): Localized => ({ zh: `第 ${step} 步`, en: `Step ${step}` })
