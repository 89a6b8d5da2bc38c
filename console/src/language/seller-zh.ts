import type { sellerEn } from './seller-en.ts'

/** 商家收到的申请与其数据的文案，键与 seller-en.ts 相同。 */
export const sellerZh: Record<keyof typeof sellerEn, string> = {
  'seller.requests': '客户申请破例',
  'seller.request': '订单 {number} 申请破例',
  'seller.answer-by': '{time} 前答复',
  'seller.would-hold': '将改为',
  'seller.refused-by': '未通过的规则',
  'seller.said': '客户原话',
  'seller.item': '{quantity} × {title}',
  'seller.more': '补充给客户的话，或有效期',
  'seller.words': '给客户的话',
  'seller.valid': '同意后有效',
  'seller.days': '{days} 天',
  'seller.yes': '同意破例',
  'seller.no': '不同意',
  'seller.granted': '已同意，客户会收到通知并继续办理。',
  'seller.refused': '未同意，客户会收到通知。',
  'need.asks-exception': '申请破例，等待答复',
  'reason.asked-the-seller': '请求被拒后希望商家破例',
  'plan.ask-seller': '向商家申请破例',
}
