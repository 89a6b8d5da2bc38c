import { describe, expect, test } from 'vitest'
import { createSearch, type Audience } from '#knowledge'
import { demoArticles } from './index.ts'

const search = createSearch(
  demoArticles.map((article) => ({ ...article, id: article.slug, version: 1, sellerId: null, publishedAt: '' })),
)
const nearest = (question: string, audience: Audience) => search(question, audience, 1)[0]?.article.slug

/** What an article settles, plainly asked in both languages. */
const forBuyers = [
  ['reorder', '再买一次同样的东西', 'order the same again', 'buying-again'],
  ['pre-order', '预售的定金和尾款', 'deposit and balance of a pre-order', 'pre-orders'],
  ['checkout-problem', '下不了单，页面报错', 'the checkout page shows an error', 'checkout-problems'],
  ['shipping-cost', '运费多少，满多少包邮', 'what is the postage, from what sum is it free', 'shipping-times-and-fees'],
  ['shipping-time', '一般几天送到', 'how many days does delivery take', 'shipping-times-and-fees'],
  ['shipping-regions', '能送到国外吗', 'do you ship abroad', 'shipping-times-and-fees'],
  ['customs-duties', '要付关税吗', 'are there customs duties', 'customs-and-forwarding'],
  ['choose-carrier', '用哪家快递，能选吗', 'which courier do you use', 'shipping-times-and-fees'],
  ['express-shipping', '可以加急吗', 'is there express shipping', 'shipping-times-and-fees'],
  ['return-policy', '几天之内可以退货', 'what is your return policy', 'return-window-and-conditions'],
  ['return-shipping-cost', '退货运费谁出', 'who pays the return postage', 'how-to-return'],
  ['refund-method', '退款退到哪张卡', 'to which card is the refund paid', 'refund-time'],
  ['warranty', '保修多久', 'how long is the warranty', 'warranty-and-care'],
  ['payment-failed', '付款失败', 'my payment failed', 'payment-methods'],
  ['payment-methods', '有哪些付款方式', 'how can I pay', 'payment-methods'],
  ['pay-by-instalments', '可以分期付款吗', 'can I pay in instalments', 'payment-methods'],
  ['coupon-question', '优惠券怎么领', 'is there a coupon for new customers', 'getting-coupons'],
  ['promotion-question', '满减活动的规则', 'rules of the current sale', 'promotions'],
  ['gift-card', '礼品卡怎么用', 'how do I use a gift card', 'gift-cards-and-store-credit'],
  ['membership-benefits', '会员有什么权益', 'what are the benefits of membership', 'membership'],
  ['join-membership', '怎么加入会员', 'how do I join the membership', 'membership'],
  ['login-problem', '登录不上', 'I cannot sign in', 'signing-in'],
  ['reset-password', '忘记密码了怎么重设', 'I forgot my password', 'account-security-and-privacy'],
  ['verification-code', '收不到验证码', 'the verification code does not come', 'verification-codes'],
  ['newsletter', '怎么退订推广邮件', 'unsubscribe from the newsletter', 'mails-and-messages'],
  ['size-advice', '围裙选什么尺码', 'which size of apron should I choose', 'size-guide'],
  ['recommend-product', '推荐一件礼物', 'recommend a gift', 'choosing-a-gift'],
  ['compare-products', '咖啡机和手冲壶的区别', 'compare espresso maker and kettle', 'comparing-coffee-tools'],
  ['usage-help', '咖啡机怎么除垢', 'how do I descale the espresso maker', 'using-the-espresso-maker'],
  ['material-and-safety', '釉里含铅吗', 'is the glaze lead free', 'materials-and-food-safety'],
  ['product-review', '怎么修改评价', 'how do I edit my review', 'product-reviews'],
  ['gift-wrapping', '有礼品包装吗', 'do you offer gift wrapping', 'gift-wrapping'],
  ['is-authentic', '是正品吗', 'is it authentic', 'genuine-goods'],
  ['price-question', '价格含税吗', 'is tax included in the price', 'prices-and-tax'],
  ['opening-hours', '人工客服几点上班', 'what are your opening hours', 'reaching-a-person'],
  ['store-location', '有实体店吗', 'do you have a physical store', 'where-we-are'],
  ['ask-policy', '用户协议和条款', 'your terms and conditions', 'terms-for-buyers'],
  ['reach-by-phone', '客服电话是多少', 'what is your phone number', 'reaching-a-person'],
] as const

const forSellers = [
  ['seller-fees', '佣金是多少', 'what is the commission', 'seller-payouts-and-fees'],
  ['payout-schedule', '货款什么时候打款', 'when is payout day', 'seller-payouts-and-fees'],
  ['payout-account', '怎么换结算账户', 'change the payout bank account', 'changing-the-payout-account'],
  ['seller-tax-invoice', '佣金发票怎么开', 'invoice for the commission', 'invoices-for-sellers'],
  ['deposit-question', '保证金什么时候退', 'when is the deposit returned', 'seller-payouts-and-fees'],
  ['create-listing', '怎么发布商品', 'how do I create a listing', 'listing-an-item'],
  ['edit-listing', '怎么改商品标题', 'edit the title of a listing', 'editing-a-listing'],
  ['brand-authorisation', '品牌授权怎么交', 'brand authorisation', 'brands-and-categories'],
  ['category-approval', '怎么开通食品类目', 'approval for the food category', 'brands-and-categories'],
  ['reviews-question', '差评能删除吗', 'can a bad review be removed', 'reviews-of-a-shop'],
  ['answer-buyer-question', '多久要回复买家', 'how fast must I answer a buyer', 'answering-buyers'],
  ['promotion-signup', '怎么报名活动', 'sign up for a promotion', 'joining-promotions'],
  ['advertising', '怎么投放广告', 'how do I advertise an item', 'advertising-items'],
  ['ship-order', '发货期限和填单号', 'dispatch deadline and tracking number', 'shipping-an-order'],
  ['late-shipment-penalty', '延迟发货怎么处罚', 'penalty for late shipment', 'late-shipment-penalty'],
  ['stock-update', '怎么更新库存数量', 'update the stock quantity', 'stock-numbers'],
  ['fulfilment-by-marketplace', '集市仓代发货', 'storage in the market warehouse', 'market-warehouse'],
  [
    'cancel-buyer-order',
    '缺货要取消买家订单',
    'cancel an order of a buyer for lack of stock',
    'cancelling-for-a-buyer',
  ],
  ['refund-to-buyer', '怎么给买家退款', 'how do I refund a buyer', 'refunding-a-buyer'],
  ['open-shop', '怎么开店入驻', 'how do I open a shop', 'opening-a-shop'],
  ['seller-policy', '商家违规扣分规则', 'seller rules and penalty points', 'rules-and-penalty-points'],
  ['seller-members', '怎么添加店铺员工', 'add staff to my shop', 'shop-members-and-roles'],
  ['seller-holiday', '店铺休假怎么设', 'holiday mode', 'holiday-mode'],
  ['data-report', '怎么导出销售报表', 'export a sales report', 'sales-reports'],
  ['seller-api', '有开放接口吗', 'is there an api for my erp', 'seller-interface'],
] as const

const isFound = (audience: Audience, zh: string, en: string, slug: string): void =>
  expect([nearest(zh, audience), nearest(en, audience)]).toEqual([slug, slug])

describe('what an article settles', () => {
  test.each(forBuyers)('for a buyer: %s finds its article in both languages', (_, zh, en, slug) =>
    isFound('buyers', zh, en, slug),
  )
  test.each(forSellers)('for a seller: %s finds its article in both languages', (_, zh, en, slug) =>
    isFound('sellers', zh, en, slug),
  )
})

test('nobody but staff is answered from what is written for staff', () => {
  const forStaff = demoArticles.filter(({ audience }) => audience === 'agents')
  expect(forStaff).toHaveLength(5)
  for (const { slug, title } of forStaff) {
    expect(nearest(title.en, 'agents')).toBe(slug)
    for (const audience of ['buyers', 'sellers'] as const) expect(nearest(title.en, audience)).not.toBe(slug)
  }
})
