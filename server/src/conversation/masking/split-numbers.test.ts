import { describe, expect, test, vi } from 'vitest'
import { maskSensitive, maskSplit, redactRuns } from './index.ts'

const told = (texts: readonly string[]) => texts.map((text) => ({ text }))

/** What is kept of messages said one after the other, each taken in as the server does. */
const keep = (messages: readonly string[], mask = maskSplit): string[] =>
  messages.reduce<string[]>((kept, message) => {
    const said = maskSensitive(message).text
    const found = mask(told(kept), [said])
    return found ? [...redactRuns(kept, found.parts), found.said[0]!] : [...kept, said]
  }, [])
const digitsKept = (messages: readonly string[]): string =>
  keep(messages)
    .join('')
    .normalize('NFKC')
    .replaceAll(/[^0-9〇零一二三四五六七八九壹肆]/g, '')

describe('a card given over several messages keeps no more than its last four digits', () => {
  test.each([
    [['4111 1111', '1111 1111']],
    [['4111', '1111', '1111', '1111']],
    [['41111111', '1111', '1111']],
    [['4111 1111 1111', '1111']],
    [['４１１１１１１１', '１１１１１１１１']],
    [['四一一一 一一一一', '一一一一 一一一一']],
    [['卡号前八位 4111 1111', '后面是 1111 1111']],
    [['the first half of my card is 4111 1111, hold on a second please', 'and the rest of it would be 1111 1111 ok']],
    [['4111 1111', '等一下', '1111 1111 谢谢']],
    [['4111-1111', 'wait', 'one moment', '1111-1111']],
    [['3782 822463', '10005']],
    [['6222 0212', '3456 7894']],
    [['1) 4111 1111', '2) 1111 1111']],
    [['card 4111', '11 1111 11', '11 1111']],
    [['6222-0212', '1345-6789-013']],
    [['four one one one one one one one', 'one one one one one one one one']],
    [['卡号是 4111 1111', '1111 1111']],
    [['my card number is 4111 1111', 'then 1111', '1111']],
    [['4111 1111', '1111 1111 12/28 123']],
  ])('%j', (messages) => {
    const kept = digitsKept(messages).replaceAll(/12?28$|^1?2?|\b8\b/g, '')
    expect(kept.length).toBeLessThanOrEqual(6)
    expect(keep(messages).join(' ')).not.toMatch(/4111|３|3782|6222|1111.*1111|一一/)
  })

  test('the last four stay readable, the rest leaves dots where it was', () => {
    expect(keep(['my card 4111 1111', '1111 1111 ok'])).toEqual(['my card •••• ••••', '•••• 1111 ok'])
  })
})

test('three digits alone right after a card go, an order after one stays', () => {
  expect(keep(['4111 1111 1111 1111', '123'])).toEqual(['•••• 1111', '••••'])
  expect(keep(['4111 1111', '1111 1111', '它是 123'])).toEqual(['•••• ••••', '•••• 1111', '它是 ••••'])
  for (const next of ['1001', '40012', '2', '我买了 123 那个，还有 4 个'])
    expect(keep(['4111111111111111', next])[1]).toBe(next)
})

test.each([
  [['110105 1949', '1231 002X']],
  [['身份证前面 110105', '19491231', '后面 002X']],
  [['１１０１０５１９４９１２３１', '００２X']],
  [['11010519491231002', 'X']],
  [['my id starts with 1101051949', 'and ends with 1231002x']],
])('an identity number given over several messages goes whole: %j', (messages) => {
  expect(digitsKept(messages)).toBe('')
})

describe('orders, parcels and phones given in parts stay', () => {
  test.each([
    [['40012', '13812345678']],
    [['40012', '40017', '482913']],
    [['订单 4001', '2']],
    [['订单号 4111 1111', '1111 1111']],
    [['运单号是', '4111 1111', '1112']],
    [['SF1234', '567890123']],
    [['1Z9999', 'AA10123456784']],
    [['tracking number 9400 1112', '0255 5412 3456 78']],
    [['LK123456', '785CN']],
    [['order #41111111', '#11111111']],
    [['2 件', '4111 1111 1111 1112']],
    [['138 1234', '5678']],
    [['买 3 个', '每个 168 元', '一共 504 元']],
    [['2026-11-23', '10:30:00']],
    [['where is 41234567', 'and 41234502?']],
    [['41234567', '41234502']],
    [['4123', '4110', '4198', '4108']],
    [['where is 41234567', 'and 52345601?']],
    [['订单 41234567 到哪了', '52345601']],
  ])('%j', (messages) => expect(keep(messages)).toEqual(messages))
})

test('broken variant: each message looked at alone keeps all of it', () => {
  const alone = (): undefined => undefined
  expect(keep(['4111 1111', '1111 1111'], alone)).toEqual(['4111 1111', '1111 1111'])
})

test('what is kept beside the words loses the digits too, and nothing else', () => {
  const runs = [{ digits: '41111111', groups: ['4111', '1111'] }]
  const record = {
    at: '4111-11-11T00:00:00.000Z',
    utterance: 'x 4111 1111 y',
    slots: [{ value: '41111111', number: 41111111, start: 2 }],
    said: ['No order 41111111', '４１１１ １１１１', 'order 40012'],
  }
  expect(redactRuns(record, runs)).toEqual({
    at: '4111-11-11T00:00:00.000Z',
    utterance: 'x •••• •••• y',
    slots: [{ value: '••••••••', number: 0, start: 2 }],
    said: ['No order ••••••••', '•••• ••••', 'order 40012'],
  })
})

test('money, ids, orders and rulings are no words: a number that is equal to a part stays there', () => {
  const runs = [{ digits: '622210000', groups: ['6222', '10000'] }]
  const body = {
    openingWords: 'cancel 6222 10000',
    saidBy: { order: 'paid 10000' },
    answers: { orderId: '10000', lines: [{ lineId: '6222', quantity: 10_000 }] },
    ruling: { effects: [{ amountMinor: 10_000 }], clause: '10000' },
    settlement: { amountMinor: 10_000, currency: 'CNY' },
    seenSeq: 10_000,
    parts: [{ type: 'card', card: { order: { number: '6222' } } }],
    facts: { orders: [{ externalId: '10000', number: '10000' }], tapped: '6222' },
    count: 622_210_000,
  }
  expect(redactRuns(body, runs)).toEqual({
    ...body,
    openingWords: 'cancel •••• •••••',
    saidBy: { order: 'paid •••••' },
    count: 0,
  })
})

test('however many ways there are to go through what was said, it is searched a few times at most', () => {
  const long = ' not for an order, only words'.repeat(130)
  const texts = Array.from({ length: 200 }, (_, at) => (at % 10 === 0 ? `4 1 zz${long}` : long))
  let signs = 0
  const spy = vi.spyOn(RegExp.prototype, 'test').mockImplementation(function (this: RegExp, text) {
    signs += text.length
    return this.exec(text) !== null
  })
  maskSplit(told(texts), [`4 1 zz${long}`])
  spy.mockRestore()
  expect(signs).toBeLessThan(10 * texts.join('').length)
})

test('awkward texts are looked at without a fault', () => {
  for (const text of [
    '',
    '12 and 34 or '.repeat(300),
    '1a 2 b '.repeat(500),
    '1'.repeat(4000),
    '1 '.repeat(2000),
    '4111 '.repeat(800),
    '12 34 56 78 '.repeat(300),
    'X',
  ])
    expect(() => maskSplit(told(Array.from({ length: 12 }, () => text)), [text])).not.toThrow()
})

test('a text that was looked at before is read the same in another place, behind other words', () => {
  const before = told(['my card number is', '4111 1111', '1111'])
  const [, half] = before
  maskSplit(before, ['ok 5'])
  expect(maskSplit(before, ['1111'])).toMatchObject({ parts: [{ at: 1 }, { at: 2 }] })
  expect(maskSplit([half!, { text: '1111' }], ['1111'])).toMatchObject({ parts: [{ at: 0 }, { at: 1 }] })
  expect(maskSplit([{ text: 'my order number is' }, half!, { text: '1111' }], ['1111'])).toEqual(
    maskSplit(told(['my order number is', '4111 1111', '1111']), ['1111']),
  )
})
