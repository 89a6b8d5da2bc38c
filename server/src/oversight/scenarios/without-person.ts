import type { Account, Address, Dealing, Localized, Order, PaymentMethod } from '@celadon/contract'
import type { Stage } from '#platform/database'

/** What rulings rest on, with nothing left of whose it is: whoever rehearses need not be told. Pure. */
export const withoutPerson = ({ orders, shop }: Pick<Stage, 'orders' | 'shop'>): Pick<Stage, 'orders' | 'shop'> => ({
  orders: orders.map(ofNobody),
  shop: { ...shop, account: nobody(shop.account), dealings: shop.dealings.map(dealtWithNobody) },
})

/** Where anything of a rehearsal would go. */
export const anywhere: Address = {
  name: 'A. Buyer',
  line1: 'Lotus Road 1',
  line2: '',
  city: 'Hangzhou',
  region: 'Zhejiang',
  postcode: '310000',
  country: 'CN',
  phone: '10000000000',
}

/** Numbers and places by which a parcel could be followed are gone. */
const ofNobody = (order: Order): Order => ({
  ...order,
  shipments: order.shipments.map((shipment, at) => ({
    ...shipment,
    trackingNumber: `PARCEL-${at + 1}`,
    trackingEvents: shipment.trackingEvents.map((event) => ({ ...event, place: null })),
  })),
})

const nobody = ({ tier, memberSince, methods }: Account): Account => ({
  externalId: 'rehearsal',
  email: null,
  tier,
  memberSince,
  methods: methods.map((method) => ({ ...method, label: methodKinds[method.kind], lastFour: null, balance: null })),
  addresses: [anywhere],
  coupons: [],
  membership: null,
})

const methodKinds: Record<PaymentMethod['kind'], Localized> = {
  card: { zh: '银行卡', en: 'Card' },
  wallet: { zh: '电子钱包', en: 'Wallet' },
  bank: { zh: '银行转账', en: 'Bank transfer' },
  'gift-card': { zh: '礼品卡', en: 'Gift card' },
  'store-credit': { zh: '店铺余额', en: 'Store credit' },
}

const dealtWithNobody = (dealing: Dealing): Dealing => ({
  ...dealing,
  shipTo: dealing.shipTo && anywhere,
  ...(dealing.invoices && {
    invoices: dealing.invoices.map((invoice) => ({ ...invoice, name: anywhere.name, taxNumber: null, sentTo: '' })),
  }),
})
