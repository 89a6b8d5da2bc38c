import type { Order } from '@celadon/contract'
import { expect, test } from 'vitest'
import { withoutBegun } from './wishes.ts'

const orders = ['#W1000001', '#W1000002'].map((number) => ({ externalId: number, number }) as Order)
const wish = (words: string) => ({ intent: 'return-item', words })

test('a wish that is begun waits no longer, however it was put before; for another order it still waits', () => {
  const begun = [wish('退货 订单W1000001')]
  const waiting = [wish('i want to send it back'), wish('return the cup of w1000001'), wish('想退货，#W1000002')]
  expect(withoutBegun(waiting, begun, orders)).toEqual([wish('想退货，#W1000002')])
  expect(withoutBegun([{ intent: 'cancel-order', words: 'cancel' }], begun, orders)).toHaveLength(1)
})
