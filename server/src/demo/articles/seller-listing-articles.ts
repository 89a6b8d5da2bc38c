import { paragraphs, type DemoArticle } from './demo-article.ts'

export const sellerListingArticles: DemoArticle[] = [
  {
    slug: 'listing-an-item',
    audience: 'sellers',
    title: { zh: '发布商品', en: 'Listing an item' },
    keywords: {
      zh: ['上架', '上新', '发布新品', '图片要求', '主图', '标题几个字', '批量上传', '商品审核多久'],
      en: [
        'create a listing',
        'add a product',
        'upload products',
        'picture size',
        'bulk upload',
        'new item',
        'listing approval',
        'title length',
      ],
    },
    body: {
      zh: paragraphs(
        '在“商品”里点“发布”，填中英文标题、价格、库存、规格，上传 3 至 9 张图。审核 24 小时内完成，通过后自动上架。',
        '主图要正方形，至少 1,000 乘 1,000 像素，白底，不能有文字和水印。标题最多 60 个字。',
        '批量发布请下载表格模板，一次最多 200 件。食品接触用品要附检测报告。',
      ),
      en: paragraphs(
        'Choose "Publish" under "Items" and enter a title in both languages, price, stock and options with 3 to 9 pictures. It is checked within 24 hours and then goes on sale by itself.',
        'The main picture is square, at least 1,000 by 1,000 pixels, on white, without words or watermark. A title has up to 60 characters.',
        'For many items download the spreadsheet, up to 200 at a time. Whatever touches food needs a test report.',
      ),
    },
  },
  {
    slug: 'editing-a-listing',
    audience: 'sellers',
    title: { zh: '修改商品信息与价格', en: 'Editing an item and its price' },
    keywords: {
      zh: ['改价', '改标题', '换图', '下架', '修改详情页', '删除商品', '改商品描述'],
      en: [
        'change my price',
        'edit the title',
        'replace pictures',
        'take an item down',
        'delete a product',
        'update the description',
      ],
    },
    body: {
      zh: paragraphs(
        '价格、库存和描述在“商品”里随时可改，立即生效。改标题、主图或类目要重新审核，24 小时内完成，审核时旧版继续卖。',
        '报名活动的商品，从报名到活动结束不能涨价。已提交的订单按原价。',
        '下架点“停售”，随时可以恢复；删除不能恢复，有未完成订单的商品不能删。',
      ),
      en: paragraphs(
        'Price, stock and description can be changed under "Items" at any time, at once. A new title, main picture or category is checked again within 24 hours, while the old version stays on sale.',
        'An item in a promotion cannot become dearer between signing up and its end. Orders already placed keep their price.',
        '"Stop selling" takes an item down and can be undone. Deleting cannot, and an item with open orders cannot be deleted.',
      ),
    },
  },
  {
    slug: 'stock-numbers',
    audience: 'sellers',
    title: { zh: '更新库存', en: 'Updating stock' },
    keywords: {
      zh: ['库存数量', '改库存', '超卖', '库存预警', '补库存', '多规格库存', '库存不准'],
      en: ['stock quantity', 'inventory', 'oversold', 'low stock alert', 'update inventory', 'stock is wrong'],
    },
    body: {
      zh: paragraphs(
        '在“商品”的“库存”一栏直接改数字，每个颜色和尺寸分开填，立即生效。也可以用表格或接口批量更新。',
        '买家付款时扣库存，取消和超时未付的自动加回；退货验收后要您自己加回。',
        '库存低于 5 件时发邮件提醒，数量可以在“设置”里改。超卖请在 24 小时内联系买家换款或退款，否则按缺货取消记分。',
      ),
      en: paragraphs(
        'Type the number under "Items", "Stock", for each colour and size: it counts at once. A spreadsheet or the interface updates many.',
        'Stock is taken when the buyer pays and given back when an order is cancelled or not paid in time. Returned goods you add yourself once they are checked.',
        'Below 5 pieces you get an e-mail; the number is yours to set. If you sold more than you have, offer the buyer another item or a refund within 24 hours, or it counts as cancelled for lack of stock.',
      ),
    },
  },
  {
    slug: 'brands-and-categories',
    audience: 'sellers',
    title: { zh: '品牌授权与类目审核', en: 'Brand authorisation and category approval' },
    keywords: {
      zh: ['品牌授权书', '商标证', '开通类目', '食品类目', '类目资质', '卖别人的品牌', '经营许可证'],
      en: [
        'brand authorisation',
        'trademark certificate',
        'open a category',
        'food category',
        'permit',
        "sell another maker's brand",
        'approval to sell',
      ],
    },
    body: {
      zh: paragraphs(
        '卖自有品牌上传商标注册证；卖别人的品牌要品牌方授权书，有效期至少还有 6 个月。在“资质”里上传，审核 3 个工作日。',
        '陶瓷、家纺、厨具类目入驻即开通。咖啡、茶叶等食品要食品经营许可证；电器要 3C 证书，审核 5 个工作日。',
        '授权到期前 30 天发邮件提醒，到期未更新，相关商品自动下架，补交后恢复。',
      ),
      en: paragraphs(
        'For a brand of your own upload the trademark certificate, for somebody else\'s their letter of authorisation, valid for at least 6 more months. Upload it under "Papers"; the check takes 3 working days.',
        'Ceramics, home textiles and kitchenware are open to every shop. Coffee, tea and other food need a food permit, appliances a 3C certificate; the check takes 5 working days.',
        'You get an e-mail 30 days before an authorisation ends. If it is not renewed, its items leave the site and come back once it is.',
      ),
    },
  },
  {
    slug: 'reviews-of-a-shop',
    audience: 'sellers',
    title: { zh: '买家评价与差评', en: 'Reviews by buyers' },
    keywords: {
      zh: ['差评怎么删', '恶意差评', '回复评价', '好评返现', '评价申诉', '店铺评分'],
      en: [
        'remove a bad review',
        'malicious review',
        'reply to a review',
        'ask for good reviews',
        'shop rating',
        'one-star review',
      ],
    },
    body: {
      zh: paragraphs(
        '差评不能由商家删除。含辱骂、广告、泄露个人信息或与商品无关的，点“举报评价”，2 个工作日内审核，属实就隐藏。',
        '每条评价可以公开回复一次，200 字以内，24 小时内可改。',
        '不准用返现、赠品换好评，也不准要求买家改评价：每次记 2 分。店铺评分按最近 180 天的评价计算。',
      ),
      en: paragraphs(
        'A seller cannot delete a bad review. One with insults, advertising, personal data or nothing about the item can be reported with "Report"; it is checked within 2 working days and hidden if you are right.',
        'Each review can be answered once in public, in up to 200 characters, which can be changed for 24 hours.',
        'Paying or giving presents for good reviews, or pressing a buyer to change one, costs 2 points each time. A shop is rated by the reviews of the last 180 days.',
      ),
    },
  },
  {
    slug: 'answering-buyers',
    audience: 'sellers',
    title: { zh: '回复买家咨询', en: "Answering buyers' questions" },
    keywords: {
      zh: ['回复时间', '响应率', '买家提问', '自动回复', '买家留言', '能加微信吗', '几小时内回复'],
      en: [
        'response time',
        'reply rate',
        'message from a buyer',
        'automatic reply',
        'how fast must I answer',
        'exchange phone numbers with buyers',
      ],
    },
    body: {
      zh: paragraphs(
        '买家转给商家的咨询，工作日 9:00 至 18:00 要在 2 小时内回复，其他时间 12 小时内。在后台“留言”里回复。',
        '回复率按最近 30 天计算，低于 90% 不能报名活动。自动回复不计入。',
        '不能引导买家加微信、打电话或线下付款，违者记 3 分。',
      ),
      en: paragraphs(
        'A question passed on to you is answered within 2 hours on working days from 9:00 to 18:00, within 12 hours otherwise. Answer under "Messages" in the console.',
        'The reply rate covers the last 30 days; below 90% a shop cannot join promotions. Automatic replies do not count.',
        'Do not lead buyers to WeChat, to the phone or to paying elsewhere: it costs 3 points.',
      ),
    },
  },
  {
    slug: 'joining-promotions',
    audience: 'sellers',
    title: { zh: '报名活动', en: 'Joining a promotion' },
    keywords: {
      zh: ['活动报名', '窑火节报名', '报名条件', '活动价', '退出活动', '店铺优惠券怎么设', '满减谁出'],
      en: [
        'sign up for a sale',
        'promotion requirements',
        'promotion price',
        'leave a promotion',
        'create a shop coupon',
        'who pays the discount',
      ],
    },
    body: {
      zh: paragraphs(
        '在“营销”的“活动”里报名，窑火节开始前 30 天至 12 天可以报。条件：评分 4.6 以上、回复率 90% 以上、扣分少于 6 分。',
        '活动价不能高于过去 30 天最低价的九五折。满减的优惠集市出一半，商家出一半，从货款里扣。',
        '报名截止前可以退出；截止后退出，下一次活动不能参加。店铺优惠券在“营销”的“优惠券”里自己设，费用由商家出。',
      ),
      en: paragraphs(
        'Sign up under "Marketing", "Promotions", from 30 to 12 days before a Kiln Fire week. It takes a rating of 4.6, a reply rate of 90% and fewer than 6 points.',
        'The promotion price is at most 95% of the lowest price of the last 30 days. Of what is taken off an order, the market pays one half and the seller the other, from the payout.',
        'You can withdraw until sign-up closes; later, the shop misses the next promotion. Coupons of the shop are set under "Marketing", "Coupons", at the seller\'s cost.',
      ),
    },
  },
  {
    slug: 'advertising-items',
    audience: 'sellers',
    title: { zh: '投放广告', en: 'Advertising items' },
    keywords: {
      zh: ['推广', '广告费', '点击扣费', '出价', '直通车', '曝光', '停止投放', '广告充值'],
      en: [
        'ads',
        'cost per click',
        'bid',
        'sponsored items',
        'promote my item',
        'stop an advertisement',
        'daily budget',
        'top up',
      ],
    },
    body: {
      zh: paragraphs(
        '在“营销”的“广告”里选商品、设每日预算（最低 30 元）和出价，1 小时内开始展示在搜索结果里，标“广告”。',
        '按点击收费，一次点击 0.3 元起，不会超过您的出价。同一人 24 小时内重复点击只算一次。',
        '先充值后投放，最低充 200 元；随时可以停止，未用完的余额 3 个工作日退回。',
      ),
      en: paragraphs(
        'Under "Marketing", "Advertising" choose items, a daily budget from ¥30 and a bid. Within an hour they show among the search results, marked "ad".',
        'You pay by the click, from ¥0.30 and never more than your bid. Repeated clicks of one person within 24 hours count once.',
        'Advertising is paid in advance, from ¥200. You can stop at any time, and what is left comes back in 3 working days.',
      ),
    },
  },
]
