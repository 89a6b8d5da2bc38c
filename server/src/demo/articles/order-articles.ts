import { paragraphs, type DemoArticle } from './demo-article.ts'

export const orderArticles: DemoArticle[] = [
  {
    slug: 'cancelling-an-order',
    audience: 'buyers',
    title: { zh: '取消订单', en: 'Cancelling an order' },
    keywords: {
      zh: ['不想要了', '拍错了', '撤销订单', '还没发货想取消', '重复下单', '未付款的订单'],
      en: [
        'cancel order',
        'ordered by mistake',
        'ordered twice',
        'do not want it any more',
        'stop the order',
        'unpaid order',
      ],
    },
    body: {
      zh: paragraphs(
        '打包之前可以免费取消订单，请在客服窗口转人工办理，款项当天发起退款。',
        '打包或发货之后不能取消。您可以在包裹送达时拒收，或者收货后按 7 天无理由退货。',
        '未付款的订单保留 24 小时，到时自动取消，不用您处理。',
      ),
      en: paragraphs(
        'Until it is packed, an order can be cancelled free of charge: ask for a person in the help window, and the refund starts the same day.',
        'Once packed or dispatched, it cannot be cancelled. You can refuse the parcel at the door, or return the goods within 7 days of delivery.',
        'An unpaid order is kept for 24 hours and then cancels itself. You need not do anything.',
      ),
    },
  },
  {
    slug: 'payment-methods',
    audience: 'buyers',
    title: { zh: '付款方式', en: 'Payment methods' },
    keywords: {
      zh: ['怎么付款', '银行卡付款', '收到货再付钱', '信用卡', '分期', '货到付款', '付款失败', '外币'],
      en: ['how to pay', 'credit card', 'instalments', 'cash on delivery', 'payment failed', 'pay in dollars'],
    },
    body: {
      zh: paragraphs(
        '可以用手机钱包、借记卡和信用卡付款，只收人民币。不支持货到付款，也不支持转账到个人账户。',
        '单笔满 600 元可以分 3 期或 6 期付款，手续费在付款页显示。',
        '付款失败时款项不会扣除；如果银行显示已扣款而订单仍未付款，款项会在 24 小时内自动退回。',
      ),
      en: paragraphs(
        'You can pay by mobile wallet, debit card or credit card, in Chinese yuan only. There is no cash on delivery, and we never ask for a transfer to a private account.',
        'Orders from ¥600 can be paid in 3 or 6 instalments; the fee is shown on the payment page.',
        'A failed payment takes no money. If your bank shows a charge and the order is still unpaid, the money returns by itself within 24 hours.',
      ),
    },
  },
  {
    slug: 'invoices',
    audience: 'buyers',
    title: { zh: '开具发票', en: 'Invoices (fapiao)' },
    keywords: {
      zh: ['开发票', '电子发票', '专票', '抬头写错', '税号', '报销'],
      en: ['fapiao', 'invoice for my company', 'tax invoice', 'VAT', 'receipt for expenses', 'wrong company name'],
    },
    body: {
      zh: paragraphs(
        '下单后 90 天内，可以直接在聊天里说开发票，告诉我们抬头和税号，电子发票发到您档案里的邮箱，每个订单一张。',
        '增值税专用发票需要公司名称、税号、地址、电话和开户行，5 个工作日内开出。',
        '抬头写错可以换开一次，请在收到发票当月内申请。发票金额是实付金额，不含优惠券。',
      ),
      en: paragraphs(
        'Within 90 days of ordering you can ask for an electronic invoice right here in the chat, with the name and tax number it should carry. It comes to the e-mail address on your account, one for each order.',
        'A special VAT invoice needs company name, tax number, address, phone and bank, and is issued within 5 working days.',
        'A wrong name can be corrected once, in the month of the invoice. The amount is what was paid, without coupons.',
      ),
    },
  },
  {
    slug: 'coupons',
    audience: 'buyers',
    title: { zh: '优惠券使用规则', en: 'Using coupons' },
    keywords: {
      zh: ['券用不了', '优惠码', '折扣', '叠加', '红包', '优惠券过期'],
      en: ['coupon not working', 'promo code', 'discount code', 'combine vouchers', 'coupon expired'],
    },
    body: {
      zh: paragraphs(
        '每个订单使用一张优惠券，不能叠加，也不抵扣运费。特价商品不参加。',
        '优惠券用不了，常见原因有三个：未满使用金额、已过有效期、只限指定商家。券面上写明了这三项。',
        '下单时忘了用、当时有效的券，下单后 3 天内可以在聊天里补用，减的金额退给您，每单一次。订单全额退款时，未过期的优惠券退回账户；部分退款不退券。过期的券不能延期。',
      ),
      en: paragraphs(
        'One coupon can be used for an order. Coupons do not add up, do not cover shipping, and do not apply to items on sale.',
        'A coupon that does not work usually has one of three reasons: the order is below its minimum, it has expired, or it is for one seller only. All three are printed on it.',
        'A coupon that was good and forgotten when ordering still counts within 3 days of the order: say so in the chat, and what it takes off is paid back, once for each order. When an order is refunded in full, a coupon still valid returns to your account; for a partial refund it does not. An expired coupon cannot be extended.',
      ),
    },
  },
  {
    slug: 'membership',
    audience: 'buyers',
    title: { zh: '会员与积分', en: 'Membership and points' },
    keywords: {
      zh: ['会员等级', '积分抵现', '积分过期', '怎么升级', '会员权益', '积分抵钱'],
      en: ['loyalty points', 'member levels', 'points expire', 'spend points', 'benefits'],
    },
    body: {
      zh: paragraphs(
        '注册即是会员，不收费。每实付 1 元得 1 积分，签收后到账；退款时扣回。',
        '会员分三级：陶土（0 分起）、釉彩（1,000 分起）、青瓷（5,000 分起）。釉彩会员每月一张 15 元优惠券，青瓷会员全年包邮，退货期限 30 天。',
        '100 积分抵 1 元，每单最多抵实付金额的 10%。积分自获得起 24 个月有效。',
        '付费会员“青瓷 Plus”99 元一年，每单免运费，积分翻倍，到期自动续费，随时可以在聊天里取消。付费 7 天内没有用过的全额退款，否则用到期满。',
      ),
      en: paragraphs(
        'Everybody with an account is a member, free of charge. Each ¥1 paid earns 1 point, added after delivery and taken back with a refund.',
        'There are three levels: Clay from 0 points, Glaze from 1,000, Celadon from 5,000. Glaze members have a ¥15 coupon each month, Celadon members free shipping all year and 30 days for returns.',
        '100 points are worth ¥1, for up to 10% of what an order costs. Points are valid for 24 months from the day they were earned.',
        'Celadon Plus is the paid membership, ¥99 a year: free delivery of every order and double points. It renews by itself and can be ended in the chat at any time. Ended within 7 days of paying and never used, it is paid back whole; otherwise it runs to its end.',
      ),
    },
  },
]
