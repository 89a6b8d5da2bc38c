import type { DeskEntry, Reading } from '@celadon/contract'
import { expect, test } from 'vitest'
import { findUnwanted } from './check-words.ts'
import { findNeeds, rankByNeed, type NeedFacts } from './rank-need.ts'
import { redactEntry } from './redact-turn.ts'

const read = (about: Partial<Reading> = {}): Reading => ({
  language: 'en',
  acts: [{ kind: 'request', text: 'x', start: 0, end: 1 }],
  intents: [{ intent: 'track-order', confidence: 0.9, words: [], act: 0 }],
  slots: [],
  mood: { sentiment: 0, anger: 0, urgency: 0, words: [] },
  wantsHuman: { value: false, confidence: 1, words: [] },
  gate: 'answer',
  model: { base: 'b', correctionsUpTo: 0 },
  ...about,
})
const calm: NeedFacts = {
  priority: 0,
  hasHeldReply: false,
  isWithQueue: false,
  openApprovals: 0,
  reading: read(),
  recentIntents: ['track-order'],
  failures: 0,
}

test.each<[string, Partial<NeedFacts>, string[]]>([
  ['nothing', {}, []],
  ['a held reply', { hasHeldReply: true }, ['reply-held']],
  ['waiting for a person', { isWithQueue: true }, ['asked-for-person']],
  [
    'asking for one',
    { reading: read({ wantsHuman: { value: true, confidence: 1, words: ['人工'] } }) },
    ['asked-for-person'],
  ],
  ['money above a limit', { openApprovals: 1 }, ['needs-approval']],
  ['anger', { reading: read({ mood: { sentiment: -0.2, anger: 0.7, urgency: 0, words: ['烂'] } }) }, ['angry']],
  ['the same asked twice', { recentIntents: ['a', 'b', 'b'] }, ['asked-twice']],
  ['a turn that did not help', { failures: 1 }, ['asked-twice']],
  ['a guess', { reading: read({ gate: 'offer' }) }, ['unsure']],
  [
    'all at once',
    { isWithQueue: true, openApprovals: 2, failures: 1 },
    ['asked-for-person', 'needs-approval', 'asked-twice'],
  ],
])('what wants to be looked at is named: %s', (_name, facts, needs) => {
  expect(findNeeds({ ...calm, ...facts })).toEqual(needs)
})

test('one weighty need goes before any number of lesser ones, then what was said last', () => {
  const item = (id: string, needs: Parameters<typeof rankByNeed>[0][number]['needs'], lastAt = '2026-11-24') => ({
    id,
    needs,
    lastAt,
  })
  const ranked = rankByNeed([
    item('calm', []),
    item('lesser', ['angry', 'asked-twice', 'unsure']),
    item('newer', [], '2026-11-25'),
    item('weighty', ['needs-approval']),
  ])
  expect(ranked.map(({ id }) => id)).toEqual(['weighty', 'lesser', 'newer', 'calm'])
})

const allowed = ['shop.example']

test.each([
  '看这里 https://evil.example/pay',
  'go to evil.com please',
  'ftp://shop.example.evil.io/x',
  'https://shop.example@evil.example/',
  'hxxp://x.cn/a b',
  'PayPal works too',
  '转到支付宝账号 138',
  '私下转账给我便宜',
  '加我微信聊',
  '微信：tea_12345',
  'Whats App me',
  'write to me@mail.test',
  '我的电话 138 1234 5678',
  '１３８１２３４５６７８',
  'DE89 3704 0044 0532 0130 00',
])('what leads a buyer off the platform is refused: %s', (text) => {
  expect(findUnwanted(text, allowed)).not.toEqual([])
})

test.each([
  'see evil\u200b.com for it',
  '见 evil。com',
  'go to evil dot com',
  'pay at evil (dot) com',
  'open evil.ly/x',
  'look at \u202emoc.live/yap',
  'http://1.2.3.4/pay',
  '1.2.3.4:8080/pay',
  '加 我 微 信',
  '加 v 聊',
  '微 信号 abc12345',
  '加我扣扣',
  'my p a y p a l is',
  'we chat me',
  'call me on 0207 946 0958',
  '+44 7911 123456',
  'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaahttps://evil.example/',
  'https://shop.example:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@evil.example/',
  '加我 v 聊',
  '加v 12345678',
  '加q：tea_12345',
  '加卫星号',
  'wx：tea_12345',
  'reach me on we chat',
])('what hides its way off the platform is found: %s', (text) => {
  expect(findUnwanted(text, allowed)).not.toEqual([])
})

test.each([
  '满 300 元可加 vip 礼盒；尺码 v 领',
  '规格 1.5 kg.  Comfortable cups. Net weight 350 g.',
  '杯子 点 com 字样是印花吗',
  '包裹明天发出，运单号 SF1001000000000。',
  'See https://shop.example/care and https://www.shop.example/a?b=1.',
  'Your order 1234567890123 left on 2026-11-24.',
  '退款会回到您付款的微信里，3 天内到账。',
  'The refund of 128.00 goes back to your card.',
  'Node.js v1.2.3 e.g. this',
  'A polka dot top',
  '添加Q10辅酶',
  '可加 V 领款',
  '加卫星导航',
  '型号 WX12345678',
  'While we chat, the kettle boils.',
])('what is only service is let through: %s', (text) => {
  expect(findUnwanted(text, allowed)).toEqual([])
})

test('an explanation shows a seller their own orders and ruling, and nothing of the buyer’s others', () => {
  const record = (recordType: string, recordId: string) => ({ kind: 'record', recordType, recordId })
  const own = [record('order', 'o-1'), record('shipment', 's-1')]
  const turn = {
    grounds: [...own, record('order', 'o-2'), record('shipment', 's-2'), { kind: 'article', articleId: 'a' }],
    facts: {
      orders: [
        { number: '1001', externalId: 'o-1', sellerId: 'own' },
        { number: '1002', externalId: 'o-2', sellerId: 'other' },
      ],
      dialogue: { pendingText: 'private' },
      isVerified: true,
      advance: {
        sellerId: 'own',
        runs: [{ workflow: 'return-items', step: 2, answers: { address: 'Street 1' } }],
        acts: { ruling: { outcome: 'allow' } },
        ruled: { outcome: { verdict: 'allow' }, orders: [{ number: '1002' }] },
      },
    },
  }
  const entry = { turn } as unknown as DeskEntry
  expect(redactEntry(entry, 'own').turn?.facts).toEqual({
    orders: [{ number: '1001', externalId: 'o-1', sellerId: 'own' }],
    isVerified: true,
    advance: {
      acts: { ruling: { outcome: 'allow' } },
      ruled: { outcome: { verdict: 'allow' } },
      runs: [{ workflow: 'return-items', step: 2 }],
    },
  })
  expect(redactEntry(entry, 'own').turn?.grounds).toEqual([...own, { kind: 'article', articleId: 'a' }])
  const foreign = redactEntry(entry, 'other').turn?.facts
  expect(JSON.stringify(foreign)).not.toMatch(/1001|allow|Street|private/)
})
