import { builtIn, type Policy, type RehearsalWish, type ScenarioWish } from '@celadon/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { marketPolicy } from '#policy'
import { recordPolicyDraft } from '#policy/versions'
import { ruledIn } from './replay-turn.ts'
import { readTried, stageOf } from './read-stage.ts'
import { setRehearsal } from './set-rehearsal.ts'
import { createAfterSalesScene, delivered, type AfterSalesScene } from './test-after-sales.spec.ts'
import { textsOf } from './test-scene.spec.ts'

let shop: AfterSalesScene
beforeAll(async () => {
  shop = await createAfterSalesScene()
})
afterAll(() => shop.scene.close())

const desk = () => shop.scene.turns.desk
const supervisor = () => ({ id: shop.scene.tenant.supervisorId, ...builtIn('supervisor'), sellerId: undefined })
const seller = (sellerId = shop.scene.tenant.sellerId) => ({
  id: shop.scene.tenant.sellerMemberId,
  ...builtIn('sellerMember'),
  sellerId,
})
const by = (member: ReturnType<typeof supervisor> | ReturnType<typeof seller> = supervisor()) => ({
  tenantId: shop.scene.tenant.tenantId,
  member,
})

const draft = async (clauses: Policy['clauses'], of: Partial<Policy> = {}): Promise<string> => {
  const id = shop.scene.deps.ids.next()
  const now = shop.scene.clock.now().toISOString()
  await shop.scene.database.withTenant({ tenantId: shop.scene.tenant.tenantId }, (tx) =>
    recordPolicyDraft(tx, { ...marketPolicy, ...of, clauses }, { id, authorId: null, now }),
  )
  return id
}
const withoutCancelling = () => marketPolicy.clauses.filter(({ kind }) => kind !== 'cancel-while')

const inForce = { kind: 'in-force' } as const
const buyer = { reason: 'no-longer-needed', hasPhoto: false } as const
const cancelling: RehearsalWish = {
  draft: inForce,
  language: 'en',
  order: { kind: 'typical', what: 'paid' },
  lines: [{ kind: 'text', text: 'please cancel my order' }],
  buyer,
}
const kept = (more: Partial<ScenarioWish> = {}): ScenarioWish => ({
  title: 'Cancels before it is packed',
  language: 'en',
  from: { kind: 'lines', order: { kind: 'typical', what: 'paid' }, lines: ['please cancel my order'], buyer },
  expected: null,
  ...more,
})
const list = async (who = by()) => (await desk().showScenarios(who)).scenarios
const clear = async (who = by()) => {
  for (const { id } of await list(who)) await desk().dropScenario(who, id)
}
const counted = () =>
  shop.scene.database.withTenant(by(), async (tx) => {
    const counts: number[] = []
    for (const table of [
      'conversations',
      'entries',
      'runs',
      'effects',
      'customers',
      'outgoing_mails',
      'shop_payments',
    ] as const) {
      const { count } = await tx
        .selectFrom(table)
        .select((of) => of.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
      counts.push(count)
    }
    return counts
  })

test('a conversation is rehearsed to its end: read, decided, ruled and worded as it would be, and nothing is kept or done', async () => {
  const before = await counted()
  const { turns, outcome } = await desk().rehearse(by(), cancelling)
  expect(outcome).toEqual({ ends: 'allow', toCustomer: { amountMinor: 12_800, currency: 'CNY' } })
  expect(turns[0]).toMatchObject({
    said: 'please cancel my order',
    isByBuyer: false,
    record: { reading: { intents: [{ intent: 'cancel-order' }] }, decision: { act: 'advance-run' } },
  })
  const last = turns.at(-1)!
  expect(last).toMatchObject({ isByBuyer: true, ruled: { verdict: 'allow' }, wouldDo: ['shop', 'refund'] })
  expect(last.ruled!.clauses.length).toBeGreaterThan(0)
  // The result is told as it would be, with the words of the workflow.
  expect(textsOf([last])).toContain('cancelled')
  expect(await counted()).toEqual(before)
})

test('a rehearsal has no way out: PostgreSQL lets it write nothing, and nothing can be done through it', async () => {
  const { tenantId, member } = by()
  const tried = await readTried(shop.scene.deps, { tenantId, member }, inForce)
  const typical = { stage: { kind: 'typical', what: 'paid' }, language: 'en', lines: [], record: null } as const
  const set = await stageOf(shop.scene.deps, by(), tried, { ...typical, lines: [], buyer })
  const staged = setRehearsal(shop.scene.deps, set!.stage, new Map())
  const write = ({ database }: typeof staged, text: string) =>
    database.withTenant(by(), (tx) =>
      tx.updateTable('learned_tests').set({ why: text }).where('number', '=', 0).executeTakeFirstOrThrow(),
    )
  await expect(write(staged, 'staged')).rejects.toThrow('read-only transaction')
  await expect(
    staged.database.inOneTrip(by(), (tx) => tx.deleteFrom('learned_tests').where('number', '=', 0).execute()),
  ).rejects.toThrow('read-only transaction')
  await expect(staged.afterSales.runEffects({ tenantId, runId: '' })).rejects.toThrow('reaches nothing')
  // Broken variant: the dependencies of a real turn write.
  await write(shop.scene.deps, 'live')
})

test('what a draft changes is seen before it is published', async () => {
  const policyId = await draft(withoutCancelling())
  const tried = await desk().rehearse(by(), { ...cancelling, draft: { kind: 'rules', policyId } })
  expect(tried.outcome.ends).toBe('deny')
  const texts = { summary: { zh: '要取消订单 {order} 吗？[{money}。]', en: 'Away with {order}? [{money}.]' } }
  const worded = await desk().rehearse(by(), {
    ...cancelling,
    draft: { kind: 'words', workflow: 'cancel-order', texts },
  })
  expect(textsOf(worded.turns)).toContain('Away with 100001?')
})

test('a question of the workspace’s own is asked in its place, and its answer is left for staff', async () => {
  const text = { zh: '有什么我们可以做得更好？', en: 'What could we do better?' }
  const added = [{ after: 'order', kind: 'question' as const, text }]
  const tried = { kind: 'words', workflow: 'cancel-order', texts: {}, added } as const
  const played = await desk().rehearse(by(), { ...cancelling, draft: { ...tried, added: [...added] } })
  expect(textsOf(played.turns)).toContain(text.en)
  expect(played.outcome.ends).toBe('allow')
  await desk().publishWords(by(), { name: 'cancel-order', wording: { version: 1, texts: {}, added } })
  const { chat } = await shop.openWithOrder()
  expect(textsOf(await chat.say('please cancel my order'))).toContain(text.en)
  await chat.say('the photos were too dark')
  const { entries } = await desk().load(chat)
  expect(textsOf(entries.filter(({ kind }) => kind === 'note'))).toContain('the photos were too dark')
  await desk().rollBackWords(by(), { name: 'cancel-order', version: null })
})

test('whoever rehearses answers by hand: a tap, a photo, words, in both languages', async () => {
  const wish = { ...cancelling, buyer: null }
  const asked = await desk().rehearse(by(), wish)
  expect(asked.outcome).toEqual({ ends: 'open', toCustomer: null })
  const optionId = asked.awaiting!.options.find(({ id }) => id !== 'cancel-run')!.id
  const tapped = await desk().rehearse(by(), { ...wish, lines: [...wish.lines, { kind: 'tap', optionId }] })
  expect(tapped.turns).toHaveLength(2)
  const broken = await desk().rehearse(by(), {
    ...cancelling,
    language: 'zh',
    order: { kind: 'typical', what: 'just-arrived' },
    lines: [{ kind: 'text', text: '收到的杯子是破损的' }],
    buyer: { reason: 'damaged', hasPhoto: true },
  })
  expect(broken.turns.some(({ said }) => said === '📷')).toBe(true)
  expect(['allow', 'needs-approval']).toContain(broken.outcome.ends)
  const late = await desk().rehearse(by(), {
    ...cancelling,
    order: { kind: 'typical', what: 'arrived-long-ago' },
    lines: [{ kind: 'text', text: 'I want to return it' }],
  })
  expect(late.outcome.ends).toBe('deny')
  const person = await desk().rehearse(by(), {
    ...cancelling,
    lines: [{ kind: 'text', text: 'let me talk to a human' }],
  })
  expect(person.outcome.ends).toBe('handed-off')
})

test('an order of the shop’s own is rehearsed without whose it is, and a seller reaches only their own', async () => {
  const { order } = await shop.openWithOrder(delivered)
  const own: RehearsalWish = {
    ...cancelling,
    order: { kind: 'own', orderId: order.externalId },
    lines: [{ kind: 'text', text: 'I want to return it' }],
  }
  const played = await desk().rehearse(by(seller()), own)
  expect(played.outcome.ends).toBe('allow')
  expect(JSON.stringify(played)).not.toMatch(/林晓|buyer-of-/)
  const stranger = by(seller(shop.scene.tenant.otherSellerId))
  await expect(desk().rehearse(stranger, own)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  const policyId = await draft([], { name: 'theirs', sellerId: shop.scene.tenant.otherSellerId, limits: [] })
  const foreign: RehearsalWish = { ...cancelling, draft: { kind: 'rules', policyId } }
  await expect(desk().rehearse(by(seller()), foreign)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(desk().runScenarios(by(seller()), { draft: foreign.draft })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('nothing is published while a chosen simulated buyer is not met, and one way only', async () => {
  await desk().keepScenario(by(), kept())
  const [scenario] = await list()
  expect(scenario).toMatchObject({
    number: 1,
    isChosen: true,
    expected: { ends: 'allow', toCustomer: { amountMinor: 12_800 }, says: null },
  })
  const policyId = await draft(withoutCancelling())
  const results = await desk().runScenarios(by(), { draft: { kind: 'rules', policyId } })
  expect(results).toMatchObject([
    {
      id: scenario!.id,
      now: { ends: 'allow' },
      found: { ends: 'deny' },
      isChanged: true,
      unmet: { en: 'Ought to be allowed, and would be denied.' },
    },
  ])
  await expect(desk().publishRules(by(), { id: policyId, revision: 1 })).rejects.toMatchObject({
    code: 'LESSONS_FAIL',
    reasons: [{ en: expect.stringContaining('Cancels before it is packed') }],
  })
  // Broken variant: without the gate, which is the choice, the same rules are in force.
  await desk().setScenarioChoice(by(), scenario!.id, false)
  expect(await desk().publishRules(by(), { id: policyId, revision: 1 })).toEqual({ became: 'in-force' })
  expect(await desk().runScenarios(by(), { draft: inForce })).toMatchObject([
    { now: { ends: 'deny' }, isChanged: false },
  ])
  // Back again: what was chosen is asked of a version of before, too.
  await desk().setScenarioChoice(by(), scenario!.id, true)
  const good = await draft(marketPolicy.clauses)
  await desk().publishRules(by(), { id: good, revision: 1 })
  await expect(desk().publishRules(by(), { id: policyId, revision: null })).rejects.toMatchObject({
    code: 'LESSONS_FAIL',
  })
  await desk().dropScenario(by(), scenario!.id)
  await desk().publishRules(by(), { id: policyId, revision: null })
  await desk().publishRules(by(), { id: good, revision: null })
})

test('words of a workflow that a chosen buyer ought to hear are not published away', async () => {
  const says = 'Shall I?'
  await desk().keepScenario(by(), kept({ expected: { ends: 'allow', toCustomer: null, says } }))
  const [scenario] = await list()
  const wording = {
    version: 1,
    texts: { summary: { zh: '取消 {order}：{items}。[{money}。]', en: 'Cancels {order}: {items}. [{money}.]' } },
  }
  const publish = async () => {
    const workflows = await shop.scene.deps.afterSales.workflowsOf(shop.scene.tenant.tenantId)
    const { version } = workflows.find(({ name }) => name === 'cancel-order')!
    return desk().publishWords(by(), { name: 'cancel-order', wording: { ...wording, version } })
  }
  await expect(publish()).rejects.toMatchObject({
    code: 'LESSONS_FAIL',
    reasons: [{ en: expect.stringContaining(`say “${says}”`) }],
  })
  await desk().setScenarioChoice(by(), scenario!.id, false)
  await publish()
  await desk().setScenarioChoice(by(), scenario!.id, true)
  await desk().rollBackWords(by(), { name: 'cancel-order', version: null })
  await clear()
})

test('a simulated buyer made from a learned test says what was said, for as long as it stands in the log', async () => {
  const { chat } = await shop.openWithOrder()
  await chat.say('please cancel my order, I ordered it by mistake')
  const { entries } = await desk().load(chat)
  const turn = entries.findLast((entry) => entry.turn !== null && ruledIn(entry.turn) !== undefined)!
  const lesson = { entryId: turn.id, expected: 'allow' as const, why: 'paid an hour ago' }
  await desk().teachRuling({ ...by(), conversationId: chat.conversationId }, lesson)
  const taught = (await desk().listCorrections(by())).tests.at(-1)!
  await desk().keepScenario(by(), kept({ title: 'As it was', from: { kind: 'lesson', lessonId: taught.id } }))
  expect(await list()).toMatchObject([{ lines: [], order: { kind: 'lesson' }, expected: { ends: 'allow' } }])
  const policyId = await draft(withoutCancelling())
  const run = () => desk().runScenarios(by(), { draft: { kind: 'rules', policyId } })
  expect(await run()).toMatchObject([{ now: { ends: 'allow' }, found: { ends: 'deny' }, isChanged: true }])
  await desk().withdrawRuling(by(), taught.id)
  const { conversationId } = chat
  await shop.scene.database.withTenant(by(), (tx) =>
    tx.updateTable('entries').set({ body: null }).where('conversation_id', '=', conversationId).execute(),
  )
  // Erased, it asks nothing, and so stands in nobody's way.
  expect(await run()).toMatchObject([{ now: null, found: null, isChanged: false, unmet: null }])
  await clear()
})

test('a seller sees, tests and keeps only their own', async () => {
  await desk().keepScenario(by(), kept({ title: 'The operator’s' }))
  await desk().keepScenario(by(seller()), kept({ title: 'The seller’s' }))
  expect((await list(by(seller()))).map(({ title }) => title)).toEqual(['The seller’s'])
  expect((await list()).map(({ title }) => title)).toEqual(['The operator’s'])
  const [operators] = await list()
  await expect(desk().dropScenario(by(seller()), operators!.id)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  const agent = { ...supervisor(), ...builtIn('agent') }
  await expect(desk().keepScenario(by(agent as never), kept())).rejects.toMatchObject({ code: 'FORBIDDEN' })
  const clauses: Policy['clauses'] = [
    { id: 'none', kind: 'cancel-while', scope: {}, stages: [], isReasonNeeded: false },
  ]
  const policyId = await draft(clauses, { name: 'own', sellerId: shop.scene.tenant.sellerId, limits: [] })
  await expect(desk().publishRules(by(seller()), { id: policyId, revision: 1 })).rejects.toMatchObject({
    code: 'LESSONS_FAIL',
    reasons: [{ en: expect.stringContaining('The seller’s') }],
  })
  await clear()
  await clear(by(seller()))
})
