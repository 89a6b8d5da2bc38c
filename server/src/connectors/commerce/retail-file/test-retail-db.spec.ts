import type { RetailDb } from './retail-db.ts'

const address = {
  address1: '1 Elm Street',
  address2: 'Flat 2',
  city: 'Ghent',
  country: 'USA',
  state: 'NY',
  zip: '12075',
}
const lamp = { color: 'black', brightness: 'high' }
const other = { color: 'white', brightness: 'low' }
const item = { name: 'Desk Lamp', product_id: 'p1', item_id: 'i1', price: 40.1, options: lamp }
const teapot = { name: 'Singing Teapot', product_id: 'p2', item_id: 'i3', price: 9.99, options: { tune: 'waltz' } }

const orderOf = (order_id: string, given: Partial<RetailDb['orders'][string]>): RetailDb['orders'][string] => ({
  order_id,
  user_id: 'ada_1',
  address,
  items: [item],
  status: 'pending',
  fulfillments: [],
  payment_history: [{ transaction_type: 'payment', amount: 40.1, payment_method_id: 'credit_card_1' }],
  ...given,
})

const sent = [{ tracking_id: ['400'], item_ids: ['i1'] }]
const orders = [
  orderOf('#W1', {}),
  orderOf('#W2', { status: 'pending (item modified)', items: [teapot, item] }),
  orderOf('#W3', { status: 'processed', fulfillments: sent }),
  orderOf('#W4', { status: 'delivered', fulfillments: sent, address: { ...address, city: 'Utica' } }),
  orderOf('#W5', {
    status: 'cancelled',
    payment_history: [
      { transaction_type: 'payment', amount: 40.1, payment_method_id: 'gift_card_1' },
      { transaction_type: 'refund', amount: 40.1, payment_method_id: 'gift_card_1' },
    ],
  }),
  orderOf('#W6', {
    status: 'return requested',
    fulfillments: sent,
    items: [item, teapot, item],
    return_items: ['i1', 'i1'],
    return_payment_method_id: 'paypal_1',
  }),
  orderOf('#W7', {
    status: 'exchange requested',
    fulfillments: sent,
    exchange_items: ['i1'],
    exchange_new_items: ['i2'],
    exchange_payment_method_id: 'credit_card_1',
    exchange_price_difference: -3.15,
  }),
]

/** Ten rows, one for each state an order of the shape can be in. */
export const testRetailDb: RetailDb = {
  products: {
    p1: {
      name: 'Desk Lamp',
      product_id: 'p1',
      variants: {
        i1: { item_id: 'i1', options: lamp, available: true, price: 40.1 },
        i2: { item_id: 'i2', options: other, available: false, price: 36.95 },
      },
    },
    p2: {
      name: 'Singing Teapot',
      product_id: 'p2',
      variants: { i3: { item_id: 'i3', options: { tune: 'waltz' }, available: true, price: 9.99 } },
    },
  },
  users: {
    ada_1: {
      user_id: 'ada_1',
      name: { first_name: 'Ada', last_name: 'Moss' },
      address,
      email: 'ada@example.com',
      payment_methods: {
        credit_card_1: { source: 'credit_card', id: 'credit_card_1', brand: 'visa', last_four: '4711' },
        paypal_1: { source: 'paypal', id: 'paypal_1' },
        gift_card_1: { source: 'gift_card', id: 'gift_card_1', balance: 12.5 },
      },
      orders: ['#W7', '#W1', '#W2', '#W3', '#W4', '#W5', '#W6'],
    },
  },
  orders: Object.fromEntries(orders.map((order) => [order.order_id, order])),
}
