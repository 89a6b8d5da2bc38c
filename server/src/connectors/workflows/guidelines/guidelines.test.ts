import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { workflowSchema, type Workflow } from '@celadon/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isWrittenIn } from '#automation/wording'
import { loadWorkflow, publishWording, readWorkflows, shippedWorkflows } from '#automation/workflows'
import type { TenantTransaction } from '#platform/database'
import { createTestDatabase, createTestTenant, type TestDatabase, type TestTenant } from '#testing'
import { importGuidelines, missingIn, readGuidelines } from './index.ts'
import { ownTitle, teaGuidelines } from './test-guidelines.spec.ts'

const now = new Date('2026-11-25T08:00:00.000Z')
let area: TestDatabase
let tenant: TestTenant

beforeAll(async () => {
  area = await createTestDatabase()
  tenant = await createTestTenant(area.ownerAddress)
})
afterAll(() => area.close())

const within = <T>(work: (tx: TenantTransaction) => Promise<T>): Promise<T> =>
  area.database.withTenant({ tenantId: tenant.tenantId }, work)
const bringIn = (file: unknown) => within((tx) => importGuidelines(tx, file, { now }))
const ownNames = async () =>
  (await within(readWorkflows)).map(({ name }) => name).filter((name) => name.startsWith('tea-orders'))

/** The actions that a workflow goes through, in the order of its steps; an action may have several steps. */
const actionOrder = ({ steps }: Pick<Workflow, 'steps'>): string[] =>
  steps.reduce<string[]>((found, { from }) => {
    const action = from?.action ?? 'communication'
    return action === 'communication' || found.at(-1) === action ? found : [...found, action]
  }, [])

describe('guidelines for people', () => {
  const [bitter, tin, kettle] = readGuidelines(teaGuidelines)
  const kindsOf = (workflow: Pick<Workflow, 'steps'> | undefined) => workflow?.steps.map(({ kind }) => kind)

  test('become steps: known is read, the rest is asked, noted for staff, or a person’s', () => {
    expect(bitter).toMatchObject({ name: 'tea-orders-bitter-tea', wish: null, intents: ['tea-orders-bitter-tea'] })
    expect(kindsOf(bitter)).toEqual(['read', 'ask', 'read', 'choose', 'ask', 'note', 'ask', 'hand-off', 'hand-off'])
    expect(new Set(bitter!.steps.map(({ name }) => name)).size).toBe(bitter!.steps.length)
    expect(actionOrder(bitter!)).toEqual([
      'pull-up-account',
      'validate-purchase',
      'record-reason',
      'enter-details',
      'notify-team',
      'enter-details',
      'ask-the-oracle',
      'offer-refund',
    ])
    expect(bitter!.steps[7]?.from?.sentences).toEqual(['Be kind: bitter tea is a sad thing.', 'Was the leaf too old?'])
  })
  test('that one of our workflows does are done by its steps, under the rules in force', () => {
    expect(tin?.wish).toBe('return-items')
    const { steps } = shippedWorkflows.find(({ name }) => name === 'return-items')!
    expect(kindsOf(tin)).toEqual(['read', ...steps.map(({ kind }) => kind)])
    expect(actionOrder(tin!)).toEqual(['pull-up-account', 'update-order'])
  })
  test('that advise ask whether it helped; buttons nobody knows are a person’s', () => {
    expect(kindsOf(kettle)).toEqual(['choose', 'hand-off', 'tell'])
    expect(kettle?.steps[0]).toMatchObject({
      options: [
        { id: 'yes', goTo: 3 },
        { id: 'no', goTo: 2 },
      ],
    })
    expect(kettle?.steps[1]?.from).toEqual({ action: 'warm-the-pot', sentences: ['Somebody drives there.'] })
  })
  test('never ask for a secret, whatever a guideline wants entered', () => {
    const secrets = { type: 'interaction', button: 'Enter Details', text: 'Enter the PIN or password.', subtext: [] }
    const [made] = readGuidelines({
      Doors: { description: '', subflows: { Lock: { actions: [secrets], instructions: [] } } },
    })
    expect(JSON.stringify(made?.steps.map((step) => (step.kind === 'ask' ? step.question : '')))).not.toMatch(
      /PIN|password/,
    )
  })
  test('have no sentence of ours for their titles: they wait in that language until somebody writes it', async () => {
    const imported = await bringIn(teaGuidelines)
    expect(imported.map(({ became, missing }) => [became, missing])).toEqual([
      ['new', { zh: ['Bitter Tea'], en: [] }],
      ['new', { zh: ['Wrong Tin'], en: [] }],
      ['new', { zh: ['Kettle Is Off'], en: [] }],
    ])
    const name = 'tea-orders-bitter-tea'
    const kept = await within((tx) => loadWorkflow(tx, name))
    expect([isWrittenIn(kept, 'en'), isWrittenIn(kept, 'zh')]).toEqual([true, false])
    const wording = { version: 1, texts: { title: { zh: '茶太苦', en: 'Bitter tea' } } }
    const by = { authorId: tenant.adminId, now: now.toISOString() }
    await within((tx) => publishWording(tx, { name, wording, by }))
    expect(isWrittenIn(await within((tx) => loadWorkflow(tx, name)), 'zh')).toBe(true)
  })
  test('read again are no new version; changed ones are', async () => {
    const once = { ...ownTitle('Cold Tea') }
    const twice = structuredClone(once)
    twice['Tea Orders'].subflows['Cold Tea']!.instructions.push('Offer a cosy.')
    expect((await bringIn(once)).map(({ became }) => became)).toEqual(['new'])
    expect((await bringIn(once)).map(({ became }) => became)).toEqual(['same'])
    expect((await bringIn(twice)).map(({ became }) => became)).toEqual(['changed'])
    expect((await within((tx) => loadWorkflow(tx, 'tea-orders-cold-tea'))).version).toBe(2)
  })
  test('read again leave alone what was written by hand, time after time', async () => {
    const named = { ...ownTitle('Iced Tea') }
    const name = 'tea-orders-iced-tea'
    await bringIn(named)
    const wording = { version: 1, texts: { title: { zh: '冰茶', en: 'Tea on ice' } } }
    await within((tx) =>
      publishWording(tx, { name, wording, by: { authorId: tenant.adminId, now: now.toISOString() } }),
    )
    for (const text of ['Offer a straw.', 'Offer a lemon.']) {
      named['Tea Orders'].subflows['Iced Tea']!.actions.push({ ...offer, text })
      expect((await bringIn(named)).map(({ became }) => became)).toEqual(['changed'])
      expect((await bringIn(named)).map(({ became }) => became)).toEqual(['same'])
      const kept = await within((tx) => loadWorkflow(tx, name))
      expect(kept.title).toEqual({ zh: '冰茶', en: 'Tea on ice' })
      expect(JSON.stringify(kept.steps)).toContain(text)
    }
  })
  test.each([
    ['FILE_WRONG_SHAPE', { Teas: { description: '', subflows: { Cup: { actions: [], instructions: [] } } } }],
    ['FILE_WRONG_SHAPE', { Teas: { description: '', subflows: {} } }],
    ['FILE_WRONG_SHAPE', ['a list']],
    ['GUIDELINE_NAME_UNFIT', ownTitle('苦茶')],
    ['GUIDELINE_NAME_TWICE', { ...ownTitle('Hot Tea'), 'Tea-Orders': ownTitle('Hot tea')['Tea Orders'] }],
    [
      'GUIDELINE_NAME_TAKEN',
      { Return: { description: '', subflows: { Items: ownTitle('Items')['Tea Orders'].subflows['Items'] } } },
    ],
  ])('that cannot be read are refused with %s, and nothing is half imported', async (code, file) => {
    const before = await ownNames()
    await expect(bringIn(file)).rejects.toThrow(code)
    expect(await ownNames()).toEqual(before)
  })
})

const offer = { type: 'interaction', button: 'Offer Refund', subtext: [] }

const folder = process.env['CELADON_LAB_DATA']
const fileOf = (name: string): string => (folder === undefined ? '' : join(folder, 'guidelines', name))
const isThere = existsSync(fileOf('guidelines.json'))
if (!isThere)
  console.warn('SKIPPED: the order of actions of ABCD’s guidelines. CELADON_LAB_DATA names no folder with them.')

type Kb = Record<string, string[]>
type Ontology = { intents: { subflows: Record<string, string[]> } }
const readJson = (name: string): unknown => JSON.parse(readFileSync(fileOf(name), 'utf8'))

/** Where the two files of the corpus do not say the same, its guidelines are followed: [in kb.json, in guidelines.json]. */
const disagreements: Kb = {
  refund_status: ['pull-up-account', 'validate-purchase', 'notify-team'],
  manage_pay_bill: ['pull-up-account', 'verify-identity', 'enter-details', 'update-account'],
  search_results: ['log-out-in', 'instructions', 'notify-team', 'try-again', 'make-purchase'],
  slow_speed: ['notify-team', 'log-out-in', 'try-again', 'instructions', 'make-purchase'],
}

describe.skipIf(!isThere)('the 55 guidelines of ABCD', () => {
  const file = isThere ? readJson('guidelines.json') : {}
  const workflows = isThere ? readGuidelines(file) : []
  const expected = isThere ? readExpected() : []

  test('are all of them workflows that can be said in both languages', () => {
    expect(workflows).toHaveLength(55)
    for (const workflow of workflows) {
      expect(workflowSchema.parse({ ...workflow, version: 1 }).steps).toHaveLength(workflow.steps.length)
      expect(missingIn(workflow)).toEqual({ zh: [], en: [] })
    }
  })
  test.each(expected)('%s goes through its actions in their order', (name, order) => {
    expect(actionOrder(workflows.find((workflow) => workflow.name === name)!)).toEqual(order)
  })
})

/** kb.json names its orders otherwise than the guidelines do; both stand in the order of the ontology. */
function readExpected(): [string, string[]][] {
  const kb = readJson('kb.json') as Kb
  const { subflows } = (readJson('ontology.json') as Ontology).intents
  return readGuidelines(readJson('guidelines.json')).map(({ name }, _, all): [string, string[]] => {
    const group = Object.keys(subflows).find((each) => name.startsWith(each.replaceAll('_', '-')))!
    const ofGroup = all.filter((each) => each.name.startsWith(group.replaceAll('_', '-')))
    const key = subflows[group]![ofGroup.findIndex((each) => each.name === name)]!
    return [name, disagreements[key] ?? kb[key]!]
  })
}
