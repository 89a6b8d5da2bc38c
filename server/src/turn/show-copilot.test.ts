import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createMacroDesk } from '#copilot/macros'
import { createAfterSalesScene, type AfterSalesScene } from './test-after-sales.spec.ts'
import type { Actor } from './desk-verbs.ts'

let shop: AfterSalesScene
beforeAll(async () => {
  shop = await createAfterSalesScene()
})
afterAll(() => shop.scene.close())

const agent = (): Actor => ({ id: shop.scene.tenant.agentId, name: '许言', role: 'agent' })
const supervisor = (): Actor => ({ id: shop.scene.tenant.supervisorId, name: '主管', role: 'supervisor' })
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
