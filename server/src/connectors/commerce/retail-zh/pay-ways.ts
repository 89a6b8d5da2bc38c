import type { Localized, PaymentMethod } from '@celadon/contract'

export const wayNames = ['京东E卡', '微信', '支付宝', '银行卡'] as const
export type WayName = (typeof wayNames)[number]

type Way = { id: string; kind: PaymentMethod['kind']; label: Localized }

/** Everybody has the card with a balance; the others are known by having been used. */
export const ways: Record<WayName, Way> = {
  京东E卡: { id: 'e-card', kind: 'gift-card', label: { zh: '京东E卡', en: 'JD E-card' } },
  微信: { id: 'wechat-pay', kind: 'wallet', label: { zh: '微信支付', en: 'WeChat Pay' } },
  支付宝: { id: 'alipay', kind: 'wallet', label: { zh: '支付宝', en: 'Alipay' } },
  银行卡: { id: 'bank-card', kind: 'card', label: { zh: '银行卡', en: 'Bank card' } },
}

export const wayNameOf = (methodId: string | null | undefined): WayName | undefined =>
  wayNames.find((name) => ways[name].id === methodId)
