import { builtIn } from '@celadon/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createMacroDesk } from '#copilot/macros'
import { closeSolved } from '#tickets'
import { createAfterSalesScene, type AfterSalesScene } from './test-after-sales.spec.ts'
import type { Actor } from './desk-verbs.ts'

let shop: AfterSalesScene
beforeAll(async () => {
  shop = await createAfterSalesScene()
})
afterAll(() => shop.scene.close())

const agent = (): Actor => ({ id: shop.scene.tenant.agentId, name: '许言', ...builtIn('agent') })
const supervisor = (): Actor => ({ id: shop.scene.tenant.supervisorId, name: '主管', ...builtIn('supervisor') })
const macros = () => createMacroDesk({ ...shop.scene.database, ...shop.scene.deps })
const by = (member: Actor) => ({ ...member, tenantId: shop.scene.tenant.tenantId })

/** A conversation that the agent has taken after the customer asked for something. */
const takeAfter = async (...said: string[]) => {
  const { chat, order } = await shop.openWithOrder()
  for (const words of said) await chat.say(words)
  await chat.say('let me talk to a human')
  const place = { tenantId: chat.tenantId, conversationId: chat.conversationId, member: agent() }
  const { desk } = shop.scene.turns
  await desk.take({ ...place, epoch: (await desk.load(place)).conversation.epoch })
  return { chat, order, place, desk }
}

const end = async ({ desk, place }: Awaited<ReturnType<typeof takeAfter>>) => {
  const { conversation, seq } = await desk.load(place)
  await desk.resolve({ ...place, epoch: conversation.epoch, seenSeq: seq })
}

describe('help at the desk', () => {
  test('who takes over sees the order, the next action with policy’s word, and nothing is done by looking', async () => {
    const { order, place, desk } = await takeAfter('please cancel my order')
    const copilot = await desk.showCopilot(place)
    expect(copilot.nextAction).toMatchObject({
      workflow: 'cancel-order',
      orderNumber: order.number,
      verdict: 'needs-approval',
      wish: { kind: 'cancel-order', orderId: order.externalId },
    })
    expect(copilot.nextAction!.why).toEqual([])
    expect(copilot.blanks).toMatchObject({ order: order.number, agent: '许言', customer: '林晓' })
    expect(await shop.ledgerOf(order.externalId)).toHaveLength(1)
  })

  test('a macro is suggested with its blanks filled, and what is dismissed goes down', async () => {
    const text = { zh: '', en: 'I will cancel order {order} for you now, {customer}.' }
    const macro = await macros().add(by(supervisor()), { name: 'cancel-order', text, isOwn: false, revision: 0 })
    const other = { zh: '', en: 'To cancel an order takes one minute, please wait.' }
    const next = await macros().add(by(agent()), { name: 'cancel-wait', text: other, isOwn: true, revision: 0 })
    const { order, place, desk } = await takeAfter('please cancel my order')
    const first = await desk.showCopilot(place)
    expect(first.suggestions[0]).toMatchObject({
      key: `macro:${macro.id}`,
      text: `I will cancel order ${order.number} for you now, 林晓.`,
      gaps: [],
    })
    const use = { intent: first.intent, outcome: 'dismissed' as const }
    for (let times = 0; times < 3; times += 1)
      await desk.recordSuggestionUse({ ...place, key: `macro:${macro.id}`, ...use })
    expect((await desk.showCopilot(place)).suggestions[0]?.key).toBe(`macro:${next.id}`)
  })

  test('one’s own macro is nobody else’s, a shared one is written by those who answer for the team', async () => {
    const mine = { name: 'mine', text: { zh: '您好', en: '' }, isOwn: true, revision: 0 }
    const { id } = await macros().add(by(agent()), mine)
    expect((await macros().list(by(supervisor()))).map((macro) => macro.id)).not.toContain(id)
    await expect(macros().save(by(supervisor()), id, { ...mine, revision: 1 })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await expect(macros().add(by(agent()), { ...mine, isOwn: false })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(macros().add(by(agent()), mine)).rejects.toMatchObject({ code: 'NAME_TAKEN' })
    await macros().save(by(agent()), id, { ...mine, revision: 1 })
    await expect(macros().save(by(agent()), id, { ...mine, revision: 1 })).rejects.toMatchObject({
      code: 'CHANGED_MEANWHILE',
    })
    const unknown = { ...mine, text: { zh: '{phone}', en: '' } }
    await expect(macros().add(by(agent()), unknown)).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
  })

  test('a promise that policy denies is warned of before it is sent', async () => {
    const { place, desk } = await takeAfter('please cancel my order')
    const draft = 'Hello Bob, I will compensate you with ¥50.00 today.'
    expect((await desk.checkDraft({ ...place, text: draft })).map(({ code }) => code)).toEqual([
      'wrong-name',
      'promise-denied',
    ])
  })
})

describe('tickets', () => {
  const ticketOf = async ({ place, desk }: Pick<Taken, 'place' | 'desk'>) => (await desk.showCopilot(place)).ticket!
  type Taken = Awaited<ReturnType<typeof takeAfter>>

  test('a ticket is made when a person is needed, follows what is said, and is judged and proposed an end at the end', async () => {
    const taken = await takeAfter('please cancel my order')
    const { chat, order, place, desk } = taken
    expect(await ticketOf(taken)).toMatchObject({
      status: 'open',
      kind: 'order',
      conversationId: place.conversationId,
      customerName: '林晓',
      title: { en: expect.stringMatching(new RegExp(`^Cancel order · (.+ · )?order ${order.number}$`)) },
      summary: { orders: [{ text: order.number }] },
      disposition: null,
    })
    await desk.postMessage({ ...place, clientMessageId: 'agent-said-1', text: 'I will cancel it once you say so.' })
    expect((await ticketOf(taken)).status).toBe('waiting-on-customer')
    await chat.say('yes, do it')
    expect((await ticketOf(taken)).status).toBe('waiting-on-us')
    await desk.postMessage({ ...place, clientMessageId: 'agent-said-2', text: 'It is all done for you.' })
    await end(taken)
    const solved = await ticketOf(taken)
    expect(solved).toMatchObject({ status: 'solved', disposition: { code: 'answered', isConfirmed: false } })
    expect(solved.quality!.score).toBe(100)
    await chat.say('it is still there')
    expect((await ticketOf(taken)).status).toBe('waiting-on-us')
  })

  test('a person corrects it on what they saw, and a list brings what is due first', async () => {
    const taken = await takeAfter('please cancel my order')
    const { place, desk } = taken
    const { id, revision } = await ticketOf(taken)
    const correct = { tenantId: place.tenantId, member: place.member, ticketId: id }
    const dueAt = '2026-11-24T04:00:00.000Z'
    const put = await desk.correctTicket({
      ...correct,
      revision,
      place: 'back-office',
      dueAt,
      isFollowed: true,
      disposition: 'passed-on',
    })
    expect(put).toMatchObject({
      place: 'back-office',
      dueAt,
      followers: [{ id: place.member.id }],
      disposition: { code: 'passed-on', isConfirmed: true, reason: { code: 'chosen-by' } },
    })
    await expect(desk.correctTicket({ ...correct, revision, kind: 'account' })).rejects.toMatchObject({
      code: 'CHANGED_MEANWHILE',
    })
    await expect(desk.correctTicket({ ...correct, revision: put.revision, status: 'new' })).rejects.toMatchObject({
      code: 'INVALID_REQUEST',
    })
    for (const far of ['0002-11-24T04:00:00.000Z', '9026-11-24T04:00:00.000Z'])
      await expect(desk.correctTicket({ ...correct, revision: put.revision, dueAt: far })).rejects.toMatchObject({
        code: 'INVALID_REQUEST',
      })
    const listed = async (view: 'live' | 'back-office' | 'followed') =>
      (await desk.listTickets({ ...correct, view })).tickets.map((ticket) => ticket.id)
    expect(await listed('back-office')).toEqual([id])
    expect(await listed('followed')).toEqual([id])
    expect(await listed('live')).not.toContain(id)
    await end(taken)
    expect(await listed('back-office')).toEqual([id])
  })

  test('what solved something is suggested in the next like situation, with nothing of the customer it was said to', async () => {
    const first = await takeAfter('please cancel my order')
    const words = `林晓, order ${first.order.number} will be cancelled by our team.`
    await first.desk.postMessage({ ...first.place, clientMessageId: 'agent-said-3', text: words })
    const goodbye = 'I will close this now; any message opens it again.'
    await first.desk.postMessage({ ...first.place, clientMessageId: 'agent-said-4', text: goodbye })
    await shop.scene.turns.chat.rate({ ...first.chat, clientMessageId: 'rated-0001', isSolved: true })
    const next = await takeAfter('please cancel my order')
    const found = (await next.desk.showCopilot(next.place)).suggestions.find(({ source }) => source === 'colleague')
    expect(found).toMatchObject({ text: `林晓, order ${next.order.number} will be cancelled by our team.`, gaps: [] })
  })

  test('what stayed solved for three days is closed', async () => {
    const taken = await takeAfter('please cancel my order')
    await end(taken)
    const { database, clock } = shop.scene
    await closeSolved({ ...database, clock })
    expect((await ticketOf(taken)).status).toBe('solved')
    clock.advance(73 * 3_600_000)
    await closeSolved({ ...database, clock })
    expect((await ticketOf(taken)).status).toBe('closed')
  })
})
