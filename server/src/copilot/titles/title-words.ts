import type { Localized } from '@celadon/contract'

/** What somebody wants, as colleagues call it among themselves, by the family of the intent. */
export const wantWords: Readonly<Record<string, Localized>> = {
  'list-orders': { zh: '查看订单', en: 'See orders' },
  'track-order': { zh: '查物流', en: 'Track parcel' },
  'cancel-order': { zh: '取消订单', en: 'Cancel order' },
  'change-address': { zh: '修改收货地址', en: 'Change delivery address' },
  'change-items': { zh: '更换规格', en: 'Change options' },
  'change-quantity': { zh: '修改件数', en: 'Change quantity' },
  'change-payment': { zh: '更换付款方式', en: 'Change payment method' },
  'combine-orders': { zh: '合并发货', en: 'Send orders together' },
  'order-note': { zh: '添加订单备注', en: 'Add order note' },
  'late-parcel': { zh: '包裹延误', en: 'Late parcel' },
  'lost-parcel': { zh: '包裹丢失', en: 'Lost parcel' },
  'reschedule-delivery': { zh: '改约派送', en: 'Reschedule delivery' },
  'proof-of-delivery': { zh: '签收凭证', en: 'Proof of delivery' },
  'return-item': { zh: '退货', en: 'Return' },
  'exchange-item': { zh: '换货', en: 'Exchange' },
  'return-label': { zh: '寄回方式', en: 'Return label' },
  'return-pickup': { zh: '上门取退货', en: 'Return pick-up' },
  'cancel-return': { zh: '撤销退货', en: 'Cancel return' },
  'keep-item': { zh: '留货退部分款', en: 'Keep for part of the money' },
  'request-refund': { zh: '退款', en: 'Refund' },
  'refund-status': { zh: '退款进度', en: 'Refund status' },
  'price-difference': { zh: '退差价', en: 'Price difference' },
  compensation: { zh: '补偿', en: 'Compensation' },
  'damaged-item': { zh: '到货破损', en: 'Arrived damaged' },
  'wrong-item': { zh: '发错货', en: 'Wrong item' },
  'missing-item': { zh: '少发', en: 'Missing item' },
  'faulty-item': { zh: '商品故障', en: 'Faulty item' },
  'not-as-described': { zh: '与描述不符', en: 'Not as described' },
  counterfeit: { zh: '疑似假货', en: 'Suspected fake' },
  'spare-part': { zh: '配件或说明书', en: 'Spare part or manual' },
  'charged-twice': { zh: '重复扣款', en: 'Charged twice' },
  'unknown-charge': { zh: '不明扣款', en: 'Unknown charge' },
  'request-invoice': { zh: '发票', en: 'Invoice' },
  'coupon-not-applied': { zh: '优惠未减', en: 'Discount not applied' },
  'membership-benefits': { zh: '会员权益', en: 'Membership benefits' },
  'cancel-membership': { zh: '取消会员', en: 'Cancel membership' },
  'membership-charge': { zh: '会员费扣款', en: 'Membership charge' },
  'points-question': { zh: '积分', en: 'Points' },
  'login-problem': { zh: '无法登录', en: 'Cannot sign in' },
  'change-profile': { zh: '修改个人资料', en: 'Change profile' },
  'account-hacked': { zh: '账号疑似被盗', en: 'Account taken over' },
  'suspicious-order': { zh: '非本人下单', en: 'Order not placed by customer' },
  'delete-account': { zh: '注销账号', en: 'Delete account' },
  'privacy-request': { zh: '个人信息请求', en: 'Privacy request' },
  'bulk-purchase': { zh: '批量采购', en: 'Bulk purchase' },
  complaint: { zh: '投诉', en: 'Complaint' },
  suggestion: { zh: '建议', en: 'Suggestion' },
  'accessibility-need': { zh: '无障碍需求', en: 'Accessibility need' },
  'language-choice': { zh: '更换语言', en: 'Change language' },
  'scam-report': { zh: '举报冒充', en: 'Scam report' },
  'not-solved': { zh: '问题未解决', en: 'Not solved' },
  'payout-status': { zh: '货款进度', en: 'Payout status' },
  'payout-report': { zh: '结算账单', en: 'Settlement statement' },
  'fee-dispute': { zh: '费用争议', en: 'Fee dispute' },
  'listing-removed': { zh: '商品被下架', en: 'Listing taken down' },
  'listing-health': { zh: '商品表现', en: 'Listing performance' },
  'report-copycat': { zh: '举报仿冒', en: 'Report a copycat' },
  'seller-orders': { zh: '店铺订单', en: 'Shop orders' },
  'shipping-label': { zh: '发货面单', en: 'Shipping label' },
  'inbound-shipment': { zh: '送仓进度', en: 'Inbound stock' },
  'warehouse-damage': { zh: '仓库损坏或丢失', en: 'Warehouse loss or damage' },
  'buyer-address-problem': { zh: '买家地址有误', en: 'Wrong buyer address' },
  'abusive-buyer': { zh: '买家骚扰', en: 'Abusive buyer' },
  'return-dispute': { zh: '退货争议', en: 'Disputed return' },
  'exception-for-buyer': { zh: '为买家破例', en: 'Exception for a buyer' },
  'account-health': { zh: '店铺健康', en: 'Shop standing' },
  'account-appeal': { zh: '停用申诉', en: 'Appeal a suspension' },
  'close-shop': { zh: '关店', en: 'Close shop' },
}

/** Nothing that was wanted is known: a person is. */
export const needsPerson: Localized = { zh: '需要人工处理', en: 'Needs a person' }

type TitleWords = {
  /** What is only asked about, with the intent's own label. */
  asked: (label: string) => string
  more: (title: string, count: number) => string
  order: (number: string) => string
  join: (parts: readonly string[]) => string
}

const zh: TitleWords = {
  asked: (label) => `咨询：${label}`,
  more: (title, count) => `${title}等 ${count} 件`,
  order: (number) => `订单 ${number}`,
  join: (parts) => parts.join(' · '),
}

const en: TitleWords = {
  asked: (label) => `Question: ${label}`,
  more: (title, count) => `${title} and ${count - 1} more`,
  order: (number) => `order ${number}`,
  join: (parts) => parts.join(' · '),
}

export const titleWords = { zh, en }
