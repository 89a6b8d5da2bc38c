import { paragraphs, type DemoArticle } from './demo-article.ts'

export const sellerShopArticles: DemoArticle[] = [
  {
    slug: 'opening-a-shop',
    audience: 'sellers',
    title: { zh: '开店入驻', en: 'Opening a shop' },
    keywords: {
      zh: ['怎么入驻', '申请开店', '需要什么资料', '营业执照', '个人能开店吗', '审核几天', '第二家店', '入驻条件'],
      en: [
        'register as a seller',
        'apply for a shop',
        'what documents',
        'business licence',
        'can individuals sell',
        'approval time',
        'second shop',
      ],
    },
    body: {
      zh: paragraphs(
        '在商家后台点“申请入驻”，上传营业执照、法人身份证和对公账户信息，审核 3 个工作日，结果发到邮箱。个人不能开店，个体工商户可以。',
        '通过后交保证金 2,000 元，7 天内上架至少 3 件商品，店铺就开张。没有年费和入驻费。',
        '一张营业执照最多开两家店，第二家另交保证金。未通过可以补资料再申请，次数不限。',
      ),
      en: paragraphs(
        'Choose "Apply" in the seller console and upload business licence, identity card of the legal representative and details of the business account. Approval takes 3 working days and comes by e-mail. Private persons cannot open a shop, sole traders can.',
        'Once approved, pay the deposit of ¥2,000 and list at least 3 items within 7 days: the shop is open. There is no yearly or joining fee.',
        'One licence can open two shops, the second with a deposit of its own. If refused, add what is missing and apply again, as often as needed.',
      ),
    },
  },
  {
    slug: 'changing-the-payout-account',
    audience: 'sellers',
    title: { zh: '更换结算账户', en: 'Changing the payout account' },
    keywords: {
      zh: ['改银行卡', '换对公账户', '收款账户', '银行账号变更', '打款失败', '退票'],
      en: [
        'bank account',
        'new bank details',
        'change where I am paid',
        'payout failed',
        'rejected transfer',
        'account number',
      ],
    },
    body: {
      zh: paragraphs(
        '店主登录商家后台，在“结算”里提交新的对公账户和开户证明，并输入发到店主邮箱的验证码。户名必须和营业执照一致。客服和智能客服都不会在聊天里修改账户。',
        '新账户审核 2 个工作日，期间暂停打款；审核通过后的下一个周三一起打出。',
        '打款被银行退回时，款项回到可结算余额，请核对户名和账号，下一个周三重新打款。',
      ),
      en: paragraphs(
        'The owner signs in to the seller console, enters the new business account with proof of it under "Payouts", and confirms by a code sent to the owner\'s mailbox. The name must match the business licence. Nobody changes an account in chat, neither staff nor assistant.',
        'A new account is checked for 2 working days, during which nothing is paid; the next Wednesday pays it all.',
        'If the bank returns a transfer, the money is back in the payable balance. Check name and number; it is paid again on the next Wednesday.',
      ),
    },
  },
  {
    slug: 'invoices-for-sellers',
    audience: 'sellers',
    title: { zh: '佣金发票与商家税务', en: 'Invoices for our fees, and tax' },
    keywords: {
      zh: ['佣金发票', '服务费发票', '平台给我开票', '税务', '报税', '给买家开发票谁开', '代扣税'],
      en: [
        'invoice for the commission',
        'invoice for fees',
        'tax for sellers',
        'who invoices the buyer',
        'withholding tax',
        'VAT on fees',
      ],
    },
    body: {
      zh: paragraphs(
        '佣金、广告费和仓储费的发票每月 5 日自动开出，税率 6%，在商家后台“账单”里下载。要专票，请先填开票资料。',
        '买家的发票由商家开，买家申请后 2 个工作日内上传，专票 5 个工作日；逾期一次记 1 分。',
        '集市不代扣税，商家按自己的销售额申报。全年销售汇总每年 1 月 10 日可下载。',
      ),
      en: paragraphs(
        'Invoices for commission, advertising and storage are issued on the 5th of each month at 6% and stand under "Statements". For a special VAT invoice, fill in your tax details first.',
        "The buyer's invoice is issued by the seller and uploaded within 2 working days of the request, a special one within 5. Each delay costs 1 point.",
        'The market withholds no tax; sellers declare their own sales. A summary of the year can be downloaded from 10 January.',
      ),
    },
  },
  {
    slug: 'rules-and-penalty-points',
    audience: 'sellers',
    title: { zh: '商家规则与扣分', en: 'Seller rules and penalty points' },
    keywords: {
      zh: ['违规', '扣分', '处罚', '记分', '封店', '什么不能卖', '禁售', '刷单', '商家守则', '分数清零'],
      en: [
        'violation',
        'penalty',
        'points',
        'suspended shop',
        'prohibited goods',
        'fake orders',
        'code of conduct',
        'what may I not sell',
      ],
    },
    body: {
      zh: paragraphs(
        '扣分规则：虚假发货 3 分，描述不符 2 分，刷单 6 分，售假 12 分。满 6 分停止参加活动 30 天，满 12 分封店。',
        '扣分每年 1 月 1 日清零。对扣分有异议，7 天内在后台申诉，3 个工作日内答复。',
        '禁售：药品、活体、二手餐具、仿冒品牌，以及没有检测报告的食品接触用品。',
      ),
      en: paragraphs(
        'Penalty points: 3 for pretended dispatch, 2 for goods not as described, 6 for fake orders, 12 for counterfeits. From 6 points a shop is out of promotions for 30 days, from 12 it is closed.',
        'Points return to zero on 1 January. Object to them in the console within 7 days; the answer comes within 3 working days.',
        'Not to be sold: medicines, live animals, used tableware, imitations of brands, and anything that touches food without a test report.',
      ),
    },
  },
  {
    slug: 'shop-members-and-roles',
    audience: 'sellers',
    title: { zh: '店铺成员与权限', en: 'Members of a shop and their roles' },
    keywords: {
      zh: ['子账号', '添加员工', '加客服', '权限', '离职', '换店主', '运营账号', '几个账号'],
      en: [
        'add staff',
        'sub-account',
        'permissions',
        'employee left',
        'change the owner',
        'invite a colleague',
        'user rights',
      ],
    },
    body: {
      zh: paragraphs(
        '店主在“设置”的“成员”里填邮箱邀请员工，链接 48 小时内有效。一家店最多 10 名成员，不收费。',
        '角色有三种：店主（全部，含结算）、运营（商品、活动、报表）、客服（订单和买家留言）。只有店主能看结算。',
        '员工离职，在成员列表里点“移除”，立即生效。更换店主要由法人提交申请，2 个工作日。',
      ),
      en: paragraphs(
        'The owner invites staff by e-mail under "Settings", "Members"; the link is valid for 48 hours. A shop can have 10 members, free of charge.',
        'There are three roles: owner (everything, payouts included), operations (items, promotions, reports), service (orders and messages of buyers). Only the owner sees payouts.',
        'When somebody leaves, choose "Remove" in the list: it works at once. A new owner is applied for by the legal representative and takes 2 working days.',
      ),
    },
  },
  {
    slug: 'holiday-mode',
    audience: 'sellers',
    title: { zh: '店铺休假', en: 'Holiday mode for a shop' },
    keywords: {
      zh: ['放假', '休假模式', '暂停营业', '春节不发货', '歇业', '临时关店', '休息几天'],
      en: ['vacation', 'pause my shop', 'close for a week', 'spring festival', 'time off', 'away'],
    },
    body: {
      zh: paragraphs(
        '在“设置”里打开“休假”，填开始和结束日期，一次最多 15 天，一年合计 30 天。休假期间商品显示“暂停购买”，不影响排名。',
        '休假前的订单仍要按时发货；休假要提前 24 小时设置。买家的售后休假期间由集市客服代处理。',
      ),
      en: paragraphs(
        'Switch on "Holiday" under "Settings" with its first and last day: up to 15 days at a time, 30 in a year. Items then read "not on sale for now", and their ranking does not suffer.',
        "Orders placed before still ship on time; set a holiday 24 hours ahead. Returns and refunds are handled by the market's own staff meanwhile.",
      ),
    },
  },
  {
    slug: 'sales-reports',
    audience: 'sellers',
    title: { zh: '导出销售报表', en: 'Exporting sales reports' },
    keywords: {
      zh: ['报表', '销售额', '导出订单', '下载数据', 'Excel', '流量数据', '转化率', '退货率'],
      en: [
        'sales figures',
        'export orders',
        'download a spreadsheet',
        'excel',
        'csv',
        'traffic',
        'conversion rate',
        'return rate',
      ],
    },
    body: {
      zh: paragraphs(
        '在“报表”里选日期和内容（订单、商品、退货、流量），点“导出”，几分钟后生成表格文件，一次最多 12 个月。',
        '数据每天早上 6 点更新到前一天，保留 3 年。买家的姓名和电话不在报表里。',
      ),
      en: paragraphs(
        'Under "Reports" choose dates and subject (orders, items, returns, traffic) and "Export": the spreadsheet is ready in a few minutes, for up to 12 months at a time.',
        'Figures are brought up to the day before at 6 every morning and kept for 3 years. Names and phone numbers of buyers are not in them.',
      ),
    },
  },
  {
    slug: 'seller-interface',
    audience: 'sellers',
    title: { zh: '开放接口与 ERP', en: 'Interface for ERP systems' },
    keywords: {
      zh: ['API', '对接', 'ERP', '密钥', '接口文档', '同步库存', '自动发货', '回调'],
      en: ['API', 'ERP', 'integration', 'access key', 'webhook', 'sync stock', 'developer documentation', 'rate limit'],
    },
    body: {
      zh: paragraphs(
        '在“设置”的“接口”里申请密钥，店主确认后立即可用，文档在同一页。接口可以读写订单、库存、商品和快递单号，不能动结算。',
        '每家店每分钟最多 120 次请求，超过返回 429。密钥 12 个月后过期，可以随时停用。',
      ),
      en: paragraphs(
        'Ask for a key under "Settings", "Interface": it works as soon as the owner confirms, and the documentation stands beside it. It reads and writes orders, stock, items and tracking numbers, never payouts.',
        'A shop may make 120 requests a minute; above that the answer is 429. A key expires after 12 months and can be switched off at any time.',
      ),
    },
  },
]
