import { paragraphs, type DemoArticle } from './demo-article.ts'

export const orderingArticles: DemoArticle[] = [
  {
    slug: 'buying-again',
    audience: 'buyers',
    title: { zh: '再买一次', en: 'Buying the same again' },
    keywords: {
      zh: ['再来一单', '重新下单', '回购', '复购', '再次购买', '跟上次一样', '以前买过的'],
      en: ['reorder', 'order again', 'repeat an order', 'same as last time', 'bought before', 'repurchase'],
    },
    body: {
      zh: paragraphs(
        '在“我的订单”里打开以前的订单，点“再买一次”，里面的商品会按原来的颜色、尺寸和数量放进购物车。',
        '再次购买按今天的价格计算，以前的优惠和优惠券不会带过来。已下架的商品会留在清单里，标明“买不到”。',
        '订单记录保留 3 年，三年内的订单都可以再买一次。',
      ),
      en: paragraphs(
        'Open an earlier order under "My orders" and choose "Buy again": its goods go into the basket in the same colour, size and quantity.',
        'A repeated order costs what the goods cost today; earlier discounts and coupons do not come along. Goods no longer sold stay in the list, marked "not available".',
        'Orders are kept for 3 years, and any of them can be bought again.',
      ),
    },
  },
  {
    slug: 'pre-orders',
    audience: 'buyers',
    title: { zh: '预售商品', en: 'Pre-orders' },
    keywords: {
      zh: ['定金', '尾款', '预订', '定金能退吗', '预售什么时候发货', '付尾款', '等开窑'],
      en: ['deposit for a pre-order', 'pay the balance', 'presale', 'next firing', 'when does a pre-order ship'],
    },
    body: {
      zh: paragraphs(
        '预售商品先付 20% 的定金，尾款在商品页写明的日期开始支付，有 3 天时间，开始时我们发邮件提醒。',
        '预售商品在尾款付清后 7 天内发货；龙泉窑口的开窑批次在开窑后 15 天内发货。商品页写着预计的日期。',
        '尾款开始前取消预售，定金全额退回；逾期未付尾款，订单关闭，定金不退。商家延期超过 7 天，您可以取消并拿回全部款项。',
      ),
      en: paragraphs(
        'A pre-order takes a deposit of 20%. The balance is due within 3 days from the date shown on the product page, and we send an e-mail when it starts.',
        'Pre-ordered goods ship within 7 days of the balance being paid, pieces from a new firing of the Longquan kiln within 15 days of its opening. The product page shows the expected date.',
        'Cancel a pre-order before the balance is due and the whole deposit comes back. If the balance is not paid in time, the order closes and the deposit is kept. If the seller is more than 7 days late, you can cancel and get everything back.',
      ),
    },
  },
  {
    slug: 'checkout-problems',
    audience: 'buyers',
    title: { zh: '下不了单', en: 'When an order cannot be placed' },
    keywords: {
      zh: ['提交不了订单', '购物车', '结算页报错', '按钮没反应', '页面打不开', '加不进购物车', '限购', '网页卡住'],
      en: [
        'checkout error',
        'basket',
        'cart',
        'page does not load',
        'button does nothing',
        'cannot check out',
        'purchase limit',
        'page frozen',
      ],
    },
    body: {
      zh: paragraphs(
        '提交订单时报错，常见原因有三个：商品刚刚卖完、收货地址在不送货的地区、超过限购数量。页面会用红字写出是哪一个。',
        '页面打不开或按钮没反应，请刷新页面，或换一个浏览器再试。购物车里的商品登录后会保留 30 天，不会因为刷新丢失。',
        '每件商品每个订单最多买 20 件，标“限量”的每人 2 件。需要更多请看企业采购。',
      ),
      en: paragraphs(
        'When an order cannot be submitted, it is usually for one of three reasons: an item has just sold out, the address is in a region we do not deliver to, or there is more of an item than allowed. The page says in red which it is.',
        'If a page does not load or a button does nothing, reload it or try another browser. For signed-in customers the basket is kept for 30 days, so nothing is lost.',
        'An order may have up to 20 pieces of an item, and 2 for each person of those marked "limited". For more, see buying for a company.',
      ),
    },
  },
  {
    slug: 'changing-an-order',
    audience: 'buyers',
    title: { zh: '修改订单里的商品', en: 'Changing what is in an order' },
    keywords: {
      zh: ['改数量', '加一件', '少买一件', '下单选错颜色', '改规格', '改尺寸', '换付款方式', '订单里加东西'],
      en: [
        'change quantity',
        'add an item',
        'one more piece',
        'picked the wrong option',
        'edit my order',
        'pay another way',
      ],
    },
    body: {
      zh: paragraphs(
        '打包之前可以改一次订单里商品的颜色、尺寸或规格。改后贵了补差价，便宜了退差价。',
        '订单不能增加商品，多要一件请另下一单；减少数量按取消那一件办理，打包之前免费。',
        '未付款的订单可以直接换一种付款方式；已付款的订单在打包之前可以换一次，原来的款项先退回。',
      ),
      en: paragraphs(
        'Until an order is packed, the colour, size or option of its goods can be changed once. If the new one costs more you pay the difference, if it costs less you get it back.',
        'Nothing can be added to an order: for one more piece, please place another order. Fewer pieces count as cancelling those, free of charge until packing.',
        'An unpaid order can simply be paid another way. A paid one can be moved to another way of payment once before it is packed; what was paid is refunded first.',
      ),
    },
  },
  {
    slug: 'notes-and-combined-orders',
    audience: 'buyers',
    title: { zh: '订单备注与合并订单', en: 'Order notes and combining orders' },
    keywords: {
      zh: ['给商家留言', '备注写什么', '两个订单一起发', '合单', '合并发货', '不要放价格单', '给快递员留言'],
      en: [
        'note to the seller',
        'note for the courier',
        'ship two orders together',
        'merge orders',
        'no price slip',
        'leave a message with the order',
      ],
    },
    body: {
      zh: paragraphs(
        '下单时可以写 100 字以内的备注，给商家或快递员看。下单以后要补备注，请在打包之前找人工客服。',
        '同一商家、同一地址、都未打包的两个订单，可以由人工客服合并成一个包裹，多付的运费退回。不同商家的订单不能合并。',
        '包裹里不放价格单和发票，送礼可以放心；发票只发电子版。',
      ),
      en: paragraphs(
        'With an order you can leave a note of up to 100 characters for the seller or the courier. To add one later, ask for a person before the order is packed.',
        'Two orders from the same seller to the same address, neither packed yet, can be combined into one parcel by a person, and the second shipping fee comes back. Orders from different sellers cannot be combined.',
        'No price slip and no invoice lies in the parcel, so it can go straight to somebody else. Invoices are electronic only.',
      ),
    },
  },
]
