import type { DeskEntry, Order, OrderCard, TurnRecord } from '@celadon/contract'
import { describe, expect, test } from 'vitest'
import { assistant, customer, makeLog } from './test-log.spec.ts'
import { writeTitle, type Want } from '#copilot/titles'

const item = (sku: string, zh: string, en: string) =>
  ({ lineId: sku, productId: sku, sku, title: { zh, en }, options: [], quantity: 1 }) as unknown as Order['items'][0]
const teapot = item('TP-1', '青瓷茶壶', 'Celadon teapot')
const cup = item('CP-2', '保温杯', 'Thermos')

/** The order as it was shown. */
const shown = (number: string, items: Order['items']) => ({
  parts: [
    { type: 'card', card: { kind: 'order', order: { number, externalId: number, items } } as unknown as OrderCard },
  ] as DeskEntry['parts'],
})
const naming = (sku: string) => ({
  kind: 'turn' as const,
  turn: { reading: { slots: [{ type: 'product', value: sku, text: '' }] } } as unknown as TurnRecord,
})
const wantOf = (family: string, zh = '', en = ''): Want => ({ family, label: { zh, en } })

describe('a ticket is called what is wanted, for which goods, of which order', () => {
  test('by the family of the intent, in both languages', () => {
    const entries = makeLog(customer('I want to give it back'), shown('40012', [teapot]))
    expect(writeTitle({ want: wantOf('return-item'), entries, orderNumber: '40012' })).toEqual({
      zh: '退货 · 青瓷茶壶 · 订单 40012',
      en: 'Return · Celadon teapot · order 40012',
    })
  })

  test('of several goods the one that the customer named, else all of them', () => {
    const entries = makeLog(shown('40012', [teapot, cup]))
    const titleOf = (log: DeskEntry[]) =>
      writeTitle({ want: wantOf('exchange-item'), entries: log, orderNumber: '40012' })
    expect(titleOf(entries).en).toBe('Exchange · Celadon teapot and 1 more · order 40012')
    expect(titleOf(entries).zh).toBe('换货 · 青瓷茶壶等 2 件 · 订单 40012')
    expect(titleOf([...entries, ...makeLog(naming('CP-2'))]).en).toBe('Exchange · Thermos · order 40012')
  })

  test('a question by its own label; without anything known, a person is needed; no words of the customer', () => {
    const entries = makeLog(customer('my secret words'))
    const asked = writeTitle({
      want: wantOf('ask-policy', '运费多少', 'What does shipping cost'),
      entries,
      orderNumber: undefined,
    })
    expect(asked).toEqual({ zh: '咨询：运费多少', en: 'Question: What does shipping cost' })
    expect(writeTitle({ want: undefined, entries, orderNumber: 'B-7719' }).en).toBe('Needs a person · order B-7719')
  })

  test('an order that was spoken of before the goods were is not said to be theirs', () => {
    const espresso = (seq: number) => ({
      kind: 'turn' as const,
      turn: {
        answers: { from: seq, to: seq },
        reading: { slots: [{ type: 'product', value: 'X', text: 'espresso maker' }] },
      } as unknown as TurnRecord,
    })
    const titleOf = (entries: DeskEntry[]) =>
      writeTitle({ want: wantOf('return-item'), entries, orderNumber: '40635' }).en
    const before = makeLog(
      customer('It is order 40635'),
      customer('and I want to return the espresso maker'),
      espresso(2),
    )
    expect(titleOf(before)).toBe('Return · espresso maker')
    // What the assistant says and who has it now stand between the words and what was read of them.
    const between = [assistant('A colleague will see to it.'), { kind: 'owner' as const }]
    const beside = makeLog(customer('I want to return the espresso maker of order 40635'), ...between, espresso(1))
    expect(titleOf(beside)).toBe('Return · espresso maker · order 40635')
    const later = makeLog(customer('Order 40635'), ...between, customer('return the espresso maker'), espresso(4))
    expect(titleOf(later)).toBe('Return · espresso maker')
  })

  test('goods of another order are not named', () => {
    const entries = makeLog(shown('40012', [teapot]))
    expect(writeTitle({ want: wantOf('return-item'), entries, orderNumber: '40013' }).en).toBe('Return · order 40013')
  })
})
