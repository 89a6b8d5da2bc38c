import { paragraphs, type DemoArticle } from './demo-article.ts'

export const choosingArticles: DemoArticle[] = [
  {
    slug: 'choosing-a-gift',
    audience: 'buyers',
    title: { zh: '选什么好：推荐', en: 'What to choose: recommendations' },
    keywords: {
      zh: ['推荐一下', '送什么好', '送长辈', '送朋友', '结婚礼物', '新手买哪个', '哪个好', '卖得最好', '乔迁', '预算'],
      en: [
        'recommend',
        'gift ideas',
        'present for parents',
        'wedding present',
        'for a beginner',
        'best seller',
        'what should I buy',
        'housewarming',
        'budget',
      ],
    },
    body: {
      zh: paragraphs(
        '送长辈：侧把茶壶（268 元）配青瓷对杯（168 元）。送新婚或乔迁：水洗亚麻四件套（699 元）或金边点心盘（198 元）。',
        '刚开始喝咖啡：手冲壶（392 元）、小号磨豆机（268 元）和一袋 250 克咖啡豆（68 元），三样就够。',
        '100 元上下的小礼物：华夫格毛巾（79 元）、亚麻围裙（119 元）、茶碗（128 元）。卖得最好的是青瓷对杯。',
      ),
      en: paragraphs(
        'For parents: the side-handle teapot (¥268) with a pair of celadon cups (¥168). For a wedding or a new home: the washed linen bed set (¥699) or gold-rim cake plates (¥198).',
        'New to coffee: the kettle (¥392), the small grinder (¥268) and a 250 g bag of beans (¥68) are all it takes.',
        'Small presents around ¥100: waffle towels (¥79), a linen apron (¥119), a tea bowl (¥128). The best seller is the pair of celadon cups.',
      ),
    },
  },
  {
    slug: 'comparing-coffee-tools',
    audience: 'buyers',
    title: { zh: '咖啡器具怎么比', en: 'Comparing coffee tools' },
    keywords: {
      zh: ['有什么区别', '意式和手冲', '大号小号区别', '黑色和红色', '哪个更值', '对比', '咖啡机还是手冲壶'],
      en: [
        'what is the difference',
        'espresso or pour-over',
        'small versus large',
        'which is better',
        'compare',
        'worth it',
      ],
    },
    body: {
      zh: paragraphs(
        '咖啡机和手冲壶的区别：咖啡机（898 元）30 秒出浓缩，能打奶泡，要用电和定期除垢；手冲壶（392 元）要 3 分钟，味道清，不用电，好带。',
        '磨豆机大号和小号的区别只有容量：大号 35 克，小号 20 克；钢芯、档位和保修相同。',
        '同一商品的不同颜色只有外观不同，材料和功能一样。',
      ),
      en: paragraphs(
        'Espresso maker and kettle differ like this: the espresso maker (¥898) makes a strong shot in 30 seconds and foams milk, needs electricity and descaling; the kettle (¥392) takes 3 minutes, gives a clear taste, needs no plug and travels well.',
        'The large and the small grinder differ in capacity only, 35 g and 20 g. Burrs, settings and warranty are the same.',
        'Colours of one product differ in looks alone: material and working are the same.',
      ),
    },
  },
  {
    slug: 'product-reviews',
    audience: 'buyers',
    title: { zh: '写评价与改评价', en: 'Writing and changing a review' },
    keywords: {
      zh: ['怎么评价', '改评论', '删评价', '追评', '晒图', '差评', '匿名评价', '评价不显示', '好评返现'],
      en: [
        'leave a review',
        'edit my review',
        'delete a review',
        'rating',
        'stars',
        'anonymous review',
        'review not shown',
        'feedback on a product',
      ],
    },
    body: {
      zh: paragraphs(
        '签收后 60 天内可以在订单页写评价，最多 500 字和 9 张图，可以匿名。写带图评价得 20 积分，好评差评一样给。',
        '评价 30 天内可以改一次，也可以随时自己删除；删除后不能重写。',
        '评价经过审核，24 小时内显示；有辱骂、广告或他人信息的不显示。商家不能删除您的评价，也不准用返现换好评。',
      ),
      en: paragraphs(
        'Within 60 days of delivery you can write a review on the order page, up to 500 characters and 9 pictures, under your name or without. A review with pictures earns 20 points, whether good or bad.',
        'It can be changed once within 30 days and deleted at any time; a deleted review cannot be written again.',
        'Reviews are checked and appear within 24 hours. Insults, advertising and personal data of others are not shown. Sellers cannot delete your review and must not pay for good ones.',
      ),
    },
  },
  {
    slug: 'gift-wrapping',
    audience: 'buyers',
    title: { zh: '礼品包装与贺卡', en: 'Gift wrapping and cards' },
    keywords: {
      zh: ['包成礼物', '礼盒', '手写卡片', '贺卡', '送人', '礼袋', '丝带', '直接寄给朋友'],
      en: [
        'wrap it as a present',
        'gift box',
        'greeting card',
        'handwritten note',
        'ribbon',
        'send to a friend',
        'gift bag',
      ],
    },
    body: {
      zh: paragraphs(
        '每件商品可以选礼品包装，15 元一件，付款前在购物车勾选：米色纸盒、麻绳，附一张空白贺卡。咖啡机和四件套太大，没有礼品包装。',
        '贺卡可以代写，最多 60 个字，不另收费。下单后要改卡片内容，请在打包之前找人工客服。',
        '直接寄给朋友，收货人填朋友的姓名和电话；包裹外面只写集市名，不写商品名。',
      ),
      en: paragraphs(
        'Gift wrapping costs ¥15 for each item and is ticked in the basket before paying: a beige box, hemp string and a blank card. Espresso makers and bed sets are too large for it.',
        'We write the card for you free of charge, up to 60 characters. To change the words after ordering, ask for a person before it is packed.',
        "To send it straight to a friend, enter the friend's name and phone as recipient. The outside shows the name of the market only, not what is inside.",
      ),
    },
  },
  {
    slug: 'buying-for-a-company',
    audience: 'buyers',
    title: { zh: '企业采购与大量购买', en: 'Buying for a company or in quantity' },
    keywords: {
      zh: ['团购', '批发', '公司采购', '大批量', '报价', '企业折扣', '对公付款', '合同', '员工福利', '买一百个'],
      en: [
        'bulk order',
        'wholesale',
        'quote',
        'corporate gifts',
        'large quantity',
        'company discount',
        'bank transfer for companies',
        'contract',
        'hundred pieces',
      ],
    },
    body: {
      zh: paragraphs(
        '同一商品 20 件起算企业采购：20 件九五折，50 件九折，100 件以上单独报价。请找人工客服，写明商品、数量、送达日期，1 个工作日内报价。',
        '企业采购可以对公转账，款到后发货，可以签合同，开增值税专用发票。报价 7 天内有效。',
        '20 件以上可以印公司标志，每件 12 元，先付 30%，确认样稿后 15 天交货。企业定制不支持无理由退货。',
      ),
      en: paragraphs(
        'From 20 pieces of an item you buy as a company: 5% off from 20, 10% off from 50, a quote of its own from 100. Ask for a person with item, quantity and date; the quote comes within 1 working day.',
        'Companies can pay by bank transfer, goods leave when it arrives; a contract and a special VAT invoice are possible. A quote is valid for 7 days.',
        'From 20 pieces a company logo can be printed for ¥12 each: 30% in advance, delivery 15 days after you approve the proof. Printed goods cannot be returned without a reason.',
      ),
    },
  },
  {
    slug: 'where-we-are',
    audience: 'buyers',
    title: { zh: '实体店与网站', en: 'Shops, website and app' },
    keywords: {
      zh: [
        '门店',
        '线下',
        '店在哪里',
        '可以去看吗',
        '地址在哪',
        '有没有 App',
        '小程序',
        '参观',
        '展厅',
        '语言',
        '英文界面',
      ],
      en: [
        'physical store',
        'showroom',
        'where are you located',
        'visit you',
        'do you have an app',
        'mini program',
        'branch',
        'shop address',
        'language of the site',
      ],
    },
    body: {
      zh: paragraphs(
        '我们没有实体店，也没有展厅，商品只在网站上卖，不能上门看货或自提。',
        '没有 App 和小程序，手机浏览器打开网站就能用，可以放到主屏幕。页面右上角可以切换中文和英文。',
        '商家在三个地方：窑与叶在龙泉，晨磨在杭州，棉麻里在南通。窑与叶每月第一个周六可以参观窑场，需提前 3 天在商家首页预约。',
      ),
      en: paragraphs(
        'We have no physical store and no showroom. Goods are sold on the website only and cannot be viewed or collected in person.',
        'There is no app and no mini program: the website works in the browser of a phone and can be put on its home screen. Chinese and English are switched at the top right.',
        "Our sellers are in three places: Kiln & Leaf in Longquan, Morning Grind in Hangzhou, Linen Lane in Nantong. The kiln can be visited on the first Saturday of a month; book 3 days ahead on the seller's page.",
      ),
    },
  },
  {
    slug: 'terms-for-buyers',
    audience: 'buyers',
    title: { zh: '购物条款', en: 'Terms for buyers' },
    keywords: {
      zh: [
        '用户协议',
        '条款',
        '规则',
        '未成年',
        '多大可以买',
        '争议',
        '仲裁',
        '消费者权益',
        '跟谁签合同',
        '封号',
        '纠纷',
      ],
      en: [
        'terms and conditions',
        'terms of service',
        'under age',
        'minors',
        'dispute',
        'consumer rights',
        'who is the contract with',
        'account blocked',
        'legal',
      ],
    },
    body: {
      zh: paragraphs(
        '您的合同是和卖出商品的商家订立的，集市代收货款，并保证退款和售后规则得到执行。条款全文在页脚“条款”。',
        '满 18 岁可以自己下单；未成年人需要监护人同意。监护人不同意的，订单可以取消退款。',
        '和商家有争议，先由集市主管在 3 个工作日内裁定；不接受的，可以向当地消费者协会投诉，拨打 12315。',
        '账户会被停用的情形：倒卖优惠券、虚假退货、辱骂客服三次以上。停用前会发邮件警告一次。',
      ),
      en: paragraphs(
        'Your contract is with the seller of the goods. The market takes the payment and makes sure that its rules on refunds and returns are kept. The full terms stand under "Terms" at the foot of each page.',
        'From the age of 18 you can order by yourself, below it with the consent of a guardian. Without it the order is cancelled and refunded.',
        'In a dispute with a seller, a supervisor of the market decides within 3 working days. If you do not accept it, the consumer association can be reached at 12315.',
        'An account is closed for trading coupons, false returns, or insulting staff more than three times. One warning comes by e-mail before.',
      ),
    },
  },
  {
    slug: 'accessible-service',
    audience: 'buyers',
    title: { zh: '无障碍服务', en: 'Accessible service' },
    keywords: {
      zh: ['看不清', '视力不好', '听不见', '字太小', '读屏', '盲人', '老人', '大字', '残疾', '聋人', '代下单'],
      en: [
        'cannot see well',
        'blind',
        'deaf',
        'screen reader',
        'larger type',
        'disability',
        'elderly',
        'hard of hearing',
        'keyboard only',
      ],
    },
    body: {
      zh: paragraphs(
        '网站和客服窗口可以用读屏软件和键盘操作；字可以用浏览器放大到 400%，内容不会丢。',
        '看不清或打字不方便，请说“转人工”，人工客服可以逐步带您下单、退货，不收费。',
        '说明书可以提供大字版或纯文字版，写明商品名，1 个工作日内发到邮箱。',
      ),
      en: paragraphs(
        'The website and the help window work with screen readers and by keyboard alone; type can be enlarged to 400% in the browser and nothing is lost.',
        'If reading or typing is hard for you, ask for a person, who goes through an order or a return with you step by step, free of charge.',
        'Manuals come in large print or as plain text if you name the item, by e-mail within 1 working day.',
      ),
    },
  },
]
