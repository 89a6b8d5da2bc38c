import { builtIn } from '@celadon/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openConversation } from '#conversation/heads'
import { createWordKeeping, type WordKeeping } from '#conversation/search'
import { createTestTenant } from '#testing'
import { createScene, openChatAs, signShopToken, type Scene } from './test-scene.spec.ts'

let scene: Scene
let keeping: WordKeeping
beforeAll(async () => {
  scene = await createScene()
  keeping = createWordKeeping({ ...scene.database, clock: scene.clock })
})
afterAll(() => scene.close())

const reader = () => ({ tenantId: scene.tenant.tenantId, memberId: scene.tenant.agentId })
const find = async (words: string, who: Parameters<Scene['turns']['desk']['search']>[0] = { ...reader(), words }) => {
  for (const announced of scene.announced) keeping.hear(announced)
  await keeping.runDue()
  return (await scene.turns.desk.search({ ...who, words })).hits
}
const foundIds = async (words: string): Promise<string[]> => (await find(words)).map(({ item }) => item.id)

const say = async (text: string, shopToken?: string) => {
  const chat = await openChatAs(scene, shopToken)
  await chat.say(text)
  return chat
}

/** A conversation that this member has. */
const take = async (text: string) => {
  const chat = await say(text)
  const place = {
    tenantId: chat.tenantId,
    conversationId: chat.conversationId,
    member: { id: scene.tenant.agentId, name: '许言', ...builtIn('agent') },
  }
  const epoch = async () => (await scene.turns.desk.load(place)).conversation.epoch
  await scene.turns.desk.take({ ...place, epoch: await epoch() })
  const until = (inMs: number) => new Date(scene.clock.now().getTime() + inMs).toISOString()
  const snooze = async (inMs: number | null) =>
    scene.turns.desk.snooze({ ...place, epoch: await epoch(), until: inMs === null ? null : until(inMs) })
  return { chat, place, epoch, snooze }
}

const inView = async (view: 'mine' | 'snoozed', id: string): Promise<boolean> =>
  (await scene.turns.desk.loadWorklist({ ...reader(), view })).items.some((item) => item.id === id)

describe('whatever was said is found', () => {
  test('in Chinese by any two signs, in English by the beginning of a word, and by numbers', async () => {
    const zh = await say('买的青瓷茶壶盖子裂了，订单 40871')
    const en = await say('My gooseneck kettle leaks at the handle, order 40872')
    expect(await foundIds('茶壶')).toEqual([zh.conversationId])
    expect(await foundIds('盖子 裂')).toEqual([zh.conversationId])
    expect(await foundIds('盖裂')).toEqual([])
    expect(await foundIds('goose KETTLE')).toEqual([en.conversationId])
    expect(await foundIds('kettle porcelain')).toEqual([])
    expect(await foundIds('40872')).toEqual([en.conversationId])
    expect((await find('leaks'))[0]?.found).toContain('leaks')
    expect(await foundIds('４０８７１')).toEqual([zh.conversationId])
  })
  test('the newest first, once each, and nothing is found by nothing', async () => {
    const older = await say('about the walnut tray')
    scene.clock.advance(1_000)
    const newer = await say('about the walnut tray')
    await newer.say('the walnut tray again')
    expect(await foundIds('walnut tray')).toEqual([newer.conversationId, older.conversationId])
    for (const words of ['', '  ', '，。', "' | !"]) expect(await foundIds(words)).toEqual([])
  })
  test('by whom it is with', async () => {
    const { conversationId } = await say('hello', await signShopToken(scene, 'buyer-7', { email: 'lin@shop.test' }))
    expect(await foundIds('林晓')).toContain(conversationId)
    expect(await foundIds('lin@shop.test')).toContain(conversationId)
  })
  test('by nobody of another workspace, and by a seller only where it is about their goods', async () => {
    const { conversationId } = await say('a very rare samovar')
    const other = await createTestTenant(scene.ownerAddress, {})
    expect(await find('samovar', { tenantId: other.tenantId, memberId: other.agentId, words: '' })).toEqual([])
    const { tenantId, sellerId } = scene.tenant
    expect(await find('samovar', { tenantId, memberId: scene.tenant.agentId, sellerId, words: '' })).toEqual([])
    expect(await foundIds('samovar')).toEqual([conversationId])
  })
  test('no more once its words were erased', async () => {
    const { conversationId } = await say('the unmistakable zeppelin')
    expect(await foundIds('zeppelin')).toEqual([conversationId])
    await scene.database.withTenant(reader(), (tx) =>
      tx.updateTable('entries').set({ body: null }).where('conversation_id', '=', conversationId).execute(),
    )
    expect(await foundIds('zeppelin')).toEqual([])
  })
})

test('beside a conversation stand the others of its customer alone, the newest first', async () => {
  const token = await signShopToken(scene, 'buyer-of-many')
  const first = await say('the first matter', token)
  const others = await scene.turns.desk.loadTimeline({
    ...reader(),
    ...builtIn('agent'),
    conversationId: first.conversationId,
  })
  expect(others.items).toEqual([])
  const planted = async (at: string) => {
    const id = scene.deps.ids.next()
    await scene.database.withTenant(reader(), (tx) =>
      openConversation(tx, {
        id,
        tenantId: first.tenantId,
        inboxId: scene.inbox.id,
        customerId: first.customerId,
        language: 'en',
        now: at,
      }),
    )
    return id
  }
  const [older, newer] = [await planted('2026-11-01T00:00:00.000Z'), await planted('2026-11-02T00:00:00.000Z')]
  const { items } = await scene.turns.desk.loadTimeline({
    ...reader(),
    ...builtIn('agent'),
    conversationId: first.conversationId,
  })
  expect(items.map(({ id }) => id)).toEqual([newer, older])
})

test('what a process that died left without words gets them from the next, and each once', async () => {
  const { conversationId } = await say('a forgotten theodolite')
  scene.clock.advance(3_600_000)
  const next = createWordKeeping({ ...scene.database, clock: scene.clock })
  await Promise.all([next.sweep(), createWordKeeping({ ...scene.database, clock: scene.clock }).sweep()])
  expect((await scene.turns.desk.search({ ...reader(), words: 'theodolite' })).hits.map(({ item }) => item.id)).toEqual(
    [conversationId],
  )
})

test('of a conversation where only something happened, whatever has no words gets them', async () => {
  const { tenantId, conversationId } = await say('an unannounced astrolabe')
  scene.announced.length = 0
  keeping.hear({ tenantId, conversationId, deskEntries: [] })
  expect(await foundIds('astrolabe')).toEqual([conversationId])
})

describe('a conversation that was put off', () => {
  test('is out of the lists until its time, and then back by itself', async () => {
    const { place, snooze } = await take('later please')
    await snooze(3_600_000)
    expect([await inView('mine', place.conversationId), await inView('snoozed', place.conversationId)]).toEqual([
      false,
      true,
    ])
    scene.clock.advance(3_599_000)
    await scene.turns.wakeSnoozed()
    expect(await inView('mine', place.conversationId)).toBe(false)
    scene.clock.advance(1_000)
    await Promise.all([scene.turns.wakeSnoozed(), scene.turns.wakeSnoozed()])
    expect(await inView('mine', place.conversationId)).toBe(true)
    const lines = (await scene.turns.desk.load(place)).entries.flatMap(({ parts }) => parts)
    const codes = lines.flatMap((part) => (part.type === 'system' ? [part.code] : []))
    expect(codes.filter((code) => code === 'snoozed' || code === 'woken')).toEqual(['snoozed', 'woken'])
  })
  test('is back at its customer’s next words, or at whoever’s wish has it', async () => {
    const { chat, place, snooze } = await take('one more question')
    await snooze(3_600_000)
    await chat.say('are you there')
    expect(await inView('mine', place.conversationId)).toBe(true)
    await snooze(3_600_000)
    await snooze(null)
    expect(await inView('mine', place.conversationId)).toBe(true)
  })
  test('is put off by nobody else, not into the past, and the customer is told nothing of it', async () => {
    const { chat, place, epoch, snooze } = await take('hello there')
    await expect(snooze(-1)).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
    const colleague = { ...place, member: { ...place.member, id: scene.tenant.supervisorId } }
    const until = '2026-11-25T03:00:00.000Z'
    const foreign = scene.turns.desk.snooze({ ...colleague, epoch: await epoch(), until })
    await expect(foreign).rejects.toMatchObject({ code: 'NOT_OWNER' })
    const stale = scene.turns.desk.snooze({ ...place, epoch: (await epoch()) - 1, until })
    await expect(stale).rejects.toMatchObject({ code: 'STALE_EPOCH' })
    const before = (await chat.load()).entries.length
    await snooze(60_000)
    expect((await chat.load()).entries).toHaveLength(before)
  })
})

describe('a conversation of the assistant in which nothing is said for long', () => {
  const dayMs = 86_400_000
  const stateOf = async ({ conversationId }: { conversationId: string }) => {
    const { conversation, entries } = await scene.turns.desk.load({ ...reader(), conversationId })
    const codes = entries.flatMap(({ parts }) => parts.flatMap((part) => (part.type === 'system' ? [part.code] : [])))
    return {
      status: conversation.status,
      rating: conversation.rating,
      ends: codes.filter((code) => code === 'fell-silent'),
    }
  }
  test('ends once by itself, counts as nobody’s solved one, tells its customer nothing, and opens again at their words', async () => {
    const chat = await say('hello')
    const { place } = await take('hello, a colleague has this one')
    scene.clock.advance(dayMs - 1_000)
    await scene.turns.endSilent()
    expect(await stateOf(chat)).toMatchObject({ status: 'open' })
    const before = await chat.load()
    scene.clock.advance(1_000)
    await Promise.all([scene.turns.endSilent(), scene.turns.endSilent()])
    expect(await stateOf(chat)).toEqual({ status: 'resolved', rating: null, ends: ['fell-silent'] })
    expect(await stateOf(place)).toMatchObject({ status: 'open', ends: [] })
    const after = await chat.load()
    expect([after.entries, after.awaiting]).toEqual([before.entries, before.awaiting])
    await chat.say('and one more question')
    expect(await stateOf(chat)).toMatchObject({ status: 'open' })
  })
  test('is not ended while its last words are unanswered, nor before the time the workspace set', async () => {
    const chat = await say('hello')
    const set = (sets: object) =>
      scene.database.withTenant(reader(), (tx) =>
        tx.updateTable('conversations').set(sets).where('id', '=', chat.conversationId).execute(),
      )
    await set({ answered_seq: 0 })
    scene.clock.advance(2 * dayMs)
    await scene.turns.endSilent()
    expect(await stateOf(chat)).toMatchObject({ status: 'open' })
    await set({ answered_seq: 99 })
    await scene.database.withTenant(reader(), (tx) =>
      tx.updateTable('tenants').set({ ends_silent_after_hours: 49 }).execute(),
    )
    await scene.turns.endSilent()
    expect(await stateOf(chat)).toMatchObject({ status: 'open' })
    scene.clock.advance(3_600_000)
    await scene.turns.endSilent()
    expect(await stateOf(chat)).toMatchObject({ status: 'resolved' })
  })
})

describe('a colleague who is named in a note', () => {
  const named = async (mentions: string[]) => {
    const { place } = await take('who knows about glazes')
    const clientMessageId = scene.deps.ids.next()
    const note = () => scene.turns.desk.postNote({ ...place, clientMessageId, text: '@主管 please look', mentions })
    return { place, note }
  }
  const listOf = async (memberId: string) => {
    const { tenantId } = scene.tenant
    const own = await scene.turns.routing.loadOwn({ tenantId, memberId })
    const { items } = await scene.turns.desk.loadWorklist({ tenantId, memberId, view: 'mentioned' })
    expect(items.map(({ id }) => id)).toEqual(own.mentions.map(({ conversationId }) => conversationId))
    return own.mentions
  }
  test('has it in a list of their own until they are done with it, once however often the note is sent', async () => {
    const { supervisorId, agentId } = scene.tenant
    const { place, note } = await named([supervisorId, supervisorId])
    await note()
    await note()
    expect(await listOf(supervisorId)).toMatchObject([{ conversationId: place.conversationId, byName: '许言' }])
    expect(await listOf(agentId)).toEqual([])
    await scene.turns.desk.endMentions({
      ...place,
      member: { id: supervisorId, name: '主管', ...builtIn('supervisor') },
    })
    expect(await listOf(supervisorId)).toEqual([])
  })
  test('is one of the staff of this workspace, or nothing is noted', async () => {
    const other = await createTestTenant(scene.ownerAddress, { slug: 'other-house' })
    for (const stranger of [other.agentId, scene.tenant.sellerMemberId, scene.deps.ids.next()]) {
      const { place, note } = await named([stranger])
      const before = (await scene.turns.desk.load(place)).seq
      await expect(note()).rejects.toMatchObject({ code: 'NOT_FOUND' })
      expect((await scene.turns.desk.load(place)).seq).toBe(before)
    }
  })
})
