import { describe, expect, test } from 'vitest'
import { decidePossible } from './index.ts'
import { daysAgo, givenFor, orderOf, parcel } from './test-facts.spec.ts'

describe('the orders that a wish is offered for', () => {
  const under = parcel(orderOf('late').items, null)
  const scanned = { ...under, trackingEvents: under.trackingEvents.map((event) => ({ ...event, at: daysAgo(1) })) }
  const late = orderOf('late', { externalId: 'o2', shipments: [scanned] })
  const lost = orderOf('lost', { externalId: 'o3' })
  const given = { ...givenFor(), facts: { ...givenFor().facts, orders: [orderOf('delivered'), late, lost] } }
  const offered = (kind: 'claim' | 'compensate', reason?: 'late' | 'damaged', orders = given.facts.orders) =>
    orders
      .filter(
        (order) => decidePossible(kind, order, { ...given, facts: { ...given.facts, orders } }, { reason }).isPossible,
      )
      .map(({ externalId }) => externalId)
  test('are those that the rule is for', () => {
    expect(offered('claim', 'late')).toEqual(['o3'])
    expect(offered('claim')).toEqual(['o1', 'o2', 'o3'])
    expect(offered('claim', 'damaged')).toEqual(['o1'])
  })
  test('and all that might be, where it is for none, so that the rule can be said', () => {
    expect(offered('claim', 'late', [orderOf('delivered')])).toEqual(['o1'])
    expect(offered('claim', 'damaged', [late, lost])).toEqual(['o2', 'o3'])
    expect(offered('compensate', undefined, [orderOf('delivered')])).toEqual(['o1'])
  })
})
