import { paragraphs, type DemoArticle } from './demo-article.ts'

export const priceArticles: DemoArticle[] = [
  {
    slug: 'price-protection',
    audience: 'buyers',
    title: { zh: '价格保护', en: 'Price protection' },
    keywords: {
      zh: ['价保', '补差价', '降价了', '买贵了', '刚买就便宜了', '保价', '退差价'],
      en: [
        'price dropped',
        'cheaper now',
        'price match',
        'difference in price back',
        'price adjustment',
        'bought too early',
      ],
    },
    body: {
      zh: paragraphs(
        '下单后 7 天内，同一商家的同一商品降价，差价退给您，一个订单一次。请在客服窗口说明订单号。',
        '价保比较的是商品页上人人可见的价格，不比较优惠券、会员券、直播间价和别的网站的价格。',
        '价保的差价按原付款方式退回，1 至 3 个工作日到账，选择店铺余额的立即到账。',
      ),
      en: paragraphs(
        'If the same item of the same seller becomes cheaper within 7 days of your order, the difference comes back to you, once an order. Give the order number in the help window.',
        'Price protection compares the price that everybody sees on the product page: not coupons, member vouchers, prices of a live show, or other websites.',
        'The difference is refunded the way you paid, in 1 to 3 working days, or at once as store credit if you prefer.',
      ),
    },
  },
  {
    slug: 'gift-cards-and-store-credit',
    audience: 'buyers',
    title: { zh: '礼品卡与店铺余额', en: 'Gift cards and store credit' },
    keywords: {
      zh: ['购物卡', '礼品卡余额', '礼品卡有效期', '卡密', '怎么用礼品卡', '储值', '余额怎么用', '买礼品卡'],
      en: [
        'gift voucher balance',
        'redeem a gift card',
        'gift card expiry',
        'buy a gift card',
        'store balance',
        'gift card code',
      ],
    },
    body: {
      zh: paragraphs(
        '礼品卡有 100 元、200 元和 500 元三种，在首页底部“礼品卡”购买，卡号和密码 10 分钟内发到您填写的邮箱。',
        '在“账户”的“余额”里输入卡号和密码，金额就进入店铺余额。付款时勾选“用余额”，不够的部分用别的方式补。一个订单可以用几张卡。',
        '礼品卡 3 年有效，余额在“账户”里查看。礼品卡售出不退不换现金，也不开发票给收卡人，发票由购卡人申请。',
        '卡号或密码丢失，用购卡的订单号找人工客服，未使用的卡可以挂失补发。',
      ),
      en: paragraphs(
        'Gift cards are worth ¥100, ¥200 or ¥500. Buy them under "Gift cards" at the foot of the home page; number and code go to the e-mail address you give within 10 minutes.',
        'Enter number and code under "Account", "Balance", and the sum becomes store credit. At payment tick "use balance" and pay the rest another way. Several cards can be used for one order.',
        'A gift card is valid for 3 years, and its balance stands under "Account". Gift cards cannot be returned or paid out; the invoice goes to whoever bought the card.',
        'If the number or code is lost, give a person the order number of the card: one that is unused can be blocked and issued again.',
      ),
    },
  },
  {
    slug: 'promotions',
    audience: 'buyers',
    title: { zh: '促销活动规则', en: 'Sales and offers' },
    keywords: {
      zh: [
        '有什么活动',
        '双十一',
        '打折活动',
        '什么时候打折',
        '满减规则',
        '秒杀',
        '最近有优惠吗',
        '窑火节',
        '凑单',
        '买赠',
      ],
      en: [
        'current sale',
        'next sale',
        'special offer',
        'any deals',
        'black friday',
        'singles day',
        'bundle offer',
        'flash sale',
        'when is the sale',
      ],
    },
    body: {
      zh: paragraphs(
        '全站大促一年两次，叫“窑火节”：每年 4 月和 11 月的第二周，持续 7 天。日期提前 10 天公布在首页。',
        '窑火节期间满 300 减 40，满 600 减 100，跨商家合计，一个订单减一次，付款页自动减。特价商品和礼品卡不参加。',
        '买赠活动的赠品在付款页显示，送完为止。退掉主商品时，赠品要一起退回。',
        '除了首页写出的活动，商家没有别的优惠；客服不能在活动之外改价或加折扣。',
      ),
      en: paragraphs(
        'There are two sales a year, the Kiln Fire weeks: 7 days in the second week of April and of November. The dates stand on the home page 10 days before.',
        'In a Kiln Fire week an order from ¥300 costs ¥40 less, from ¥600 ¥100 less, counted over all sellers and once an order; the payment page takes it off by itself. Reduced items and gift cards do not count.',
        'A free gift of an offer is shown on the payment page while there are any left. Whoever returns the main item returns the gift too.',
        'There are no offers but those on the home page. Customer service cannot change a price or add a discount outside of them.',
      ),
    },
  },
  {
    slug: 'getting-coupons',
    audience: 'buyers',
    title: { zh: '优惠券怎么领', en: 'Getting coupons' },
    keywords: {
      zh: ['领券', '哪里领优惠券', '新人券', '首单优惠', '新用户', '邀请好友', '生日券', '我的券在哪', '送券'],
      en: [
        'get a coupon',
        'new customer discount',
        'first order',
        'invite a friend',
        'birthday',
        'where are my coupons',
        'welcome voucher',
        'referral',
      ],
    },
    body: {
      zh: paragraphs(
        '新注册的用户自动得到一张 15 元新人券，满 100 元可用，30 天有效，只限首单。',
        '商家的优惠券在商家首页点“领取”，每人每种一张。领到的券都在“账户”的“优惠券”里，付款时自动选最划算的一张。',
        '邀请好友：好友首单签收后，您和好友各得一张 20 元券，每月最多 5 位好友。',
        '没有生日券、学生券和员工券。',
      ),
      en: paragraphs(
        'A new account receives a ¥15 welcome coupon by itself, for a first order from ¥100, valid for 30 days.',
        'Sellers\' coupons are collected on the seller\'s page, one of each kind for each person. They stand under "Account", "Coupons", and the payment page picks the best one for you.',
        'Invite a friend: once their first order is delivered, both of you have a ¥20 coupon, for up to 5 friends a month.',
        'There is no birthday, student or staff coupon.',
      ),
    },
  },
  {
    slug: 'prices-and-tax',
    audience: 'buyers',
    title: { zh: '价格说明', en: 'What prices include' },
    keywords: {
      zh: ['含税吗', '便宜点', '能不能少点', '讲价', '砍价', '为什么涨价', '价格不一样', '最低价', '批发价'],
      en: [
        'tax included',
        'cheaper please',
        'haggle',
        'lower price',
        'why more expensive',
        'price changed',
        'best price',
        'hidden costs',
      ],
    },
    body: {
      zh: paragraphs(
        '标价是含税价，只另加运费，没有别的费用。划掉的价格是这件商品过去 30 天内的最低售价。',
        '价格由商家定，不同颜色和尺寸的价格可能不同。每单价格相同，客服不能讲价。',
        '商品放进购物车不锁定价格，以提交订单时的价格为准；提交之后涨价，与您无关。',
      ),
      en: paragraphs(
        'Prices include tax. Only shipping is added, nothing else. A price that is crossed out is the lowest of the last 30 days.',
        'Sellers set their prices, and colours and sizes may differ. They are the same for everybody, and customer service cannot bargain.',
        'The basket does not hold a price: what counts is the price when the order is placed. If it rises afterwards, yours stays.',
      ),
    },
  },
]
