import type { Localized, Workflow } from '@celadon/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ownStepsIn, withOwnSteps } from '#automation/own-steps'
import type { TenantTransaction } from '#platform/database'
import { createTestDatabase, createTestTenant, type TestDatabase, type TestTenant } from '#testing'
import { inOwnWords } from './in-own-words.ts'
import { loadWorkflow, publishWording, rollBackWording, shippedWorkflows } from './index.ts'

const name = 'cancel-order'
const shipped = shippedWorkflows.find((workflow) => workflow.name === name)!
let area: TestDatabase
let tenant: TestTenant

beforeAll(async () => {
  area = await createTestDatabase()
  tenant = await createTestTenant(area.ownerAddress)
})
afterAll(() => area.close())

const within = <T>(work: (tx: TenantTransaction) => Promise<T>): Promise<T> =>
  area.database.withTenant({ tenantId: tenant.tenantId }, work)
const read = () => within((tx) => loadWorkflow(tx, name))
const publish = (version: number, texts: Record<string, Localized>) => {
  const by = { authorId: tenant.adminId, now: '2026-11-25T08:00:00.000Z' }
  return within((tx) => publishWording(tx, { name, wording: { version, texts }, by }))
}
const reasonsOf = async (texts: Record<string, Localized>): Promise<string[]> => {
  const { version } = await read()
  return publish(version, texts).then(
    () => [],
    (error: { reasons: Localized[] }) => error.reasons.map(({ en }) => en),
  )
}
const summaryOf = (workflow: Workflow) =>
  workflow.steps.flatMap((step) => (step.kind === 'confirm' ? [step.summary] : []))

describe('other words for a workflow', () => {
  test('hold as the next version, leave the steps alone, and give way to an earlier version or the shipped one', async () => {
    const reason = { zh: '订单 {order} 的取消原因是？', en: 'Why should order {order} be cancelled?' }
    await publish(1, { reason })
    const own = await read()
    expect(own.version).toBe(2)
    expect(own.steps.map(({ kind, number }) => `${number} ${kind}`)).toEqual(
      shipped.steps.map(({ kind, number }) => `${number} ${kind}`),
    )
    expect(own.steps[1]).toMatchObject({ question: reason })
    await publish(2, { title: { zh: '不要了', en: 'Call it off' } })
    expect((await read()).title.en).toBe('Call it off')
    await within((tx) => rollBackWording(tx, { name, version: 2 }))
    expect(await read()).toMatchObject({ version: 2, title: shipped.title })
    await within((tx) => rollBackWording(tx, { name, version: null }))
    expect(await read()).toEqual(shipped)
    await expect(within((tx) => rollBackWording(tx, { name, version: 9 }))).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
  test('written on an older version are refused, and the same words are no version', async () => {
    await publish(1, { title: shipped.title })
    expect((await read()).version).toBe(1)
    await expect(publish(7, {})).rejects.toMatchObject({ code: 'DRAFT_CHANGED' })
  })
  test('are refused where a blank cannot be filled, is forgotten, or a bracket stays open', async () => {
    expect(await reasonsOf({ reason: { zh: '单号 {rma}？', en: 'Number {rma}?' } })).toEqual([
      'Step 2: The blank {rma} cannot be filled here.',
    ])
    expect(await reasonsOf({ reason: { zh: '[订单 {order}？', en: 'Why [{order}]?' } })).toEqual([
      'Step 2: Chinese: brackets or braces are not closed, or one is in another.',
    ])
    expect(await reasonsOf({ reason: { zh: '为什么？', en: 'Why, {order}?' } })).toEqual([
      'Step 2: The blank {order} is used in one language only.',
    ])
    expect(await reasonsOf({ nowhere: { zh: '一', en: 'one' } })).toEqual([
      'There is no place “nowhere” in the workflow.',
    ])
  })
  test('nobody is asked for a yes to an amount that is not shown', async () => {
    const silent = { zh: '取消订单 {order}：{items}。确认吗？', en: 'Cancel order {order}: {items}. Shall I?' }
    const hidden = 'Step 4: The blank {money} may not go: customers agree to what they are shown.'
    expect(await reasonsOf({ summary: silent })).toEqual([hidden])
    // The broken variant: words that came in past the check are not said either.
    const broken = {
      ...shipped,
      version: 5,
      steps: shipped.steps.map((step) => (step.kind === 'confirm' ? { ...step, summary: silent } : step)),
    }
    expect(summaryOf(broken)[0]).toEqual(silent)
    expect(summaryOf(inOwnWords(shipped, broken))).toEqual(summaryOf(shipped))
  })
  test('every shipped text passes its own check', async () => {
    for (const workflow of shippedWorkflows) expect(inOwnWords(workflow, workflow)).toEqual(workflow)
  })
})

describe('steps of the workspace’s own', () => {
  const question = { zh: '对这次购物有什么意见？', en: 'What should we do better?' }
  const noteText = { zh: '请回访。', en: 'Call them back.' }
  const put = async (after: string, kind: 'question' | 'note' = 'question', text = question) => {
    const { version } = await read()
    const by = { authorId: tenant.adminId, now: '2026-11-25T08:00:00.000Z' }
    const wording = { version, texts: {}, added: [{ after, kind, text }] }
    await within((tx) => publishWording(tx, { name, wording, by }))
  }

  test('stand after what is asked, under a number of their own, and outlive other words and a newer workflow', async () => {
    await put('order')
    const own = await read()
    // Runs under way stand at numbers: those of all other steps stay.
    expect(own.steps.filter(({ name: each }) => each !== 'own-1')).toEqual(shipped.steps)
    expect(own.steps[1]).toMatchObject({ name: 'own-1', number: 1001, kind: 'ask', field: 'words', question })
    expect(own.steps.filter(({ name: each }) => each !== 'own-1').map(({ kind }) => kind)).toEqual(
      shipped.steps.map(({ kind }) => kind),
    )
    await publish(own.version, { title: { zh: '不要了', en: 'Call it off' } })
    expect(ownStepsIn(await read())).toEqual([{ id: 1, after: 'order', kind: 'question', text: question }])
    const newer = { ...shipped, steps: shipped.steps.slice(1).map((step) => ({ ...step, number: step.number - 1 })) }
    expect(ownStepsIn(inOwnWords(newer, own))).toMatchObject([{ kind: 'question', text: question }])
    await put('reason', 'note', noteText)
    expect(ownStepsIn(await read())).toEqual([{ id: 2, after: 'reason', kind: 'note', text: noteText }])
    await within((tx) => rollBackWording(tx, { name, version: null }))
    expect(await read()).toEqual(shipped)
  })

  test('nothing is put behind what is ruled, shown for a yes, done or told, and no blank that is not known there', async () => {
    for (const after of ['ruling', 'summary', 'act', 'nowhere'])
      await expect(put(after)).rejects.toMatchObject({ code: 'WORDING_REFUSED' })
    await expect(put('order', 'question', { zh: '{rma}？', en: '{rma}?' })).rejects.toMatchObject({
      code: 'WORDING_REFUSED',
    })
    // Broken variant: laid over without the check, it goes to a place where it is asked before the ruling.
    const forced = withOwnSteps(shipped, [{ id: 1, after: 'ruling', kind: 'question', text: question }])
    const at = (kind: string) => forced.steps.findIndex((step) => step.kind === kind)
    expect(forced.steps.findIndex((step) => step.name === 'own-1')).toBeLessThan(at('decide'))
  })

  test('forks go where they went', () => {
    const fork = { id: 'a', label: question, goTo: 3 }
    const forked: Workflow = {
      ...shipped,
      steps: [
        shipped.steps[0]!,
        { number: 2, name: 'fork', kind: 'choose', question, options: [fork] },
        { number: 3, name: 'end', kind: 'hand-off', why: question },
      ],
    }
    const steps = withOwnSteps(forked, [{ id: 1, after: 'order', kind: 'note', text: noteText }]).steps
    expect(steps[2]).toMatchObject({ name: 'fork', number: 2, options: [{ goTo: 3 }] })
    expect(steps[3]).toMatchObject({ name: 'end', number: 3 })
  })
})
