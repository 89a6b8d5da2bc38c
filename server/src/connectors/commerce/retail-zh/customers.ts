import { createHash } from 'node:crypto'
import type { PaymentMethod } from '@celadon/contract'
import type { ShopBuyer } from '#connectors/commerce/embedded-shop'
import type { BuyerRow, Remainder } from '#connectors/commerce/whole-shop'
import { toAddress, toHome } from './homes.ts'
import { ways, type WayName } from './pay-ways.ts'
import type { ZhUser } from './retail-zh-shop.ts'
import { toMoney, toYuan } from './yuan.ts'

/** The file knows no e-mail addresses: these lead nowhere (RFC 2606), and such customers come with the shop's token. */
const mailless = (userId: string): string =>
  `${createHash('sha256').update(userId).digest('hex').slice(0, 16)}@no-mail.invalid`

export const toBuyer = (user: ZhUser, used: ReadonlySet<WayName>): ShopBuyer => ({
  externalId: user.用户ID,
  name: user.用户姓名,
  email: mailless(user.用户ID),
  language: 'zh',
  role: 'buyer',
  sellerId: null,
  account: {
    tier: null,
    memberSince: null,
    methods: [
      toMethod('京东E卡', user.电子卡余额),
      ...[...used].filter((name) => name !== '京东E卡').map((name) => toMethod(name, null)),
    ],
    addresses: [toAddress(user.地址信息, { name: user.用户姓名, phone: user.电话号码 })],
  },
})

const toMethod = (name: WayName, balance: number | null): PaymentMethod => ({
  ...ways[name],
  lastFour: null,
  balance: balance === null ? null : toMoney(balance),
})

export const buyerRemainder = (user: ZhUser): Remainder => {
  const { 用户ID: id, 用户姓名: _, 电话号码: __, 电子卡余额: ___, 地址信息: home, ...rest } = user
  return { kind: 'buyer', id, body: { district: home.区县, rest } }
}

export const fromBuyer = ({ id, name, account }: BuyerRow, kept: { district?: string; rest?: object }): ZhUser => {
  const [address] = account?.addresses ?? []
  const card = account?.methods.find((method) => method.id === ways.京东E卡.id)
  return {
    ...kept.rest,
    用户ID: id,
    用户姓名: name,
    电话号码: address?.phone ?? '',
    电子卡余额: card?.balance ? toYuan(card.balance) : 0,
    地址信息: toHome(address, kept.district ?? ''),
  }
}
