import { paragraphs, type DemoArticle } from './demo-article.ts'

export const houseArticles: DemoArticle[] = [
  {
    slug: 'warranty-and-care',
    audience: 'buyers',
    title: { zh: '保修与瓷器养护', en: 'Warranty and care of ceramics' },
    keywords: {
      zh: ['能进洗碗机吗', '微波炉', '茶渍', '保修多久', '维修', '怎么清洗', '金边'],
      en: ['dishwasher safe', 'microwave', 'tea stains', 'repair', 'how to clean', 'gold rim', 'guarantee'],
    },
    body: {
      zh: paragraphs(
        '咖啡机、磨豆机等电器保修 1 年，自签收日起算，人为损坏除外。瓷器的釉面瑕疵 90 天内可以更换。维修请联系人工客服，附上订单号和故障照片或视频。',
        '青瓷和白瓷可以用洗碗机和微波炉；带金边、银边的不能进微波炉，建议手洗。',
        '瓷器怕骤冷骤热：刚从冰箱取出的杯子不要直接倒开水。茶渍和咖啡渍用小苏打加温水浸泡 20 分钟，再用软布擦洗，不要用钢丝球。',
      ),
      en: paragraphs(
        'Espresso makers, grinders and other appliances have a warranty of 1 year from delivery, accidents excepted. Ceramics with a flaw in the glaze are replaced within 90 days. For a repair, ask for a person and have the order number and a photo or video of the fault ready.',
        'Celadon and white porcelain are safe in dishwasher and microwave. Pieces with a gold or silver rim must not go into a microwave and are best washed by hand.',
        'Ceramics do not like sudden heat or cold: do not pour boiling water into a cup from the fridge. Against tea and coffee stains, soak for 20 minutes in warm water with baking soda and wipe with a soft cloth, never with steel wool.',
      ),
    },
  },
  {
    slug: 'account-security-and-privacy',
    audience: 'buyers',
    title: { zh: '账户安全与个人信息', en: 'Account security and your personal data' },
    keywords: {
      zh: ['忘记密码', '账号被盗', '诈骗电话', '验证码', '注销账户', '隐私'],
      en: ['forgot password', 'account hacked', 'scam call', 'verification code', 'delete my account', 'privacy'],
    },
    body: {
      zh: paragraphs(
        '忘记密码，请在登录页点“忘记密码”，重设链接会发到您留存的邮箱，30 分钟内有效。',
        '我们不会打电话或发消息向您要验证码、密码或银行卡号，也不会请您转账。接到这样的电话请挂断。怀疑账号被盗，请立即修改密码，并联系人工客服冻结账户。',
        '我们只用您的个人信息处理订单和售后，快递公司只能看到收货需要的内容。您可以在“账户”里导出个人信息或注销账户，注销后 15 个工作日内删除，依法必须保留的交易记录除外。',
      ),
      en: paragraphs(
        'If you forgot your password, choose "Forgot password" on the sign-in page. A link to set a new one goes to the e-mail address on file and is valid for 30 minutes.',
        'We never call or write to ask for a verification code, a password or a card number, nor for a transfer of money. Please hang up on such calls. If you think somebody else is in your account, change the password at once and ask for a person to lock the account.',
        'Personal data is used for orders and service only; a courier sees what a delivery needs. Under "Account" you can export your data or close the account. It is erased within 15 working days, except for records of trade that the law makes us keep.',
      ),
    },
  },
  {
    slug: 'reaching-a-person',
    audience: 'buyers',
    title: { zh: '怎样找到人工客服与服务时间', en: 'Reaching a person, and opening hours' },
    keywords: {
      zh: ['转人工', '客服电话', '几点上班', '营业时间', '晚上有人吗', '周末', '投诉'],
      en: [
        'talk to a human',
        'phone number',
        'call you',
        'when are you open',
        'opening hours',
        'weekend',
        'at night',
        'complain',
        'complaint',
      ],
    },
    body: {
      zh: paragraphs(
        '在客服窗口右上角点“转人工”，或者直接说“转人工”，任何时候都可以，不需要先回答问题。您会看到排队位置和预计等待时间。',
        '人工客服每天 0:00 至 24:00（北京时间）在线，周末和节假日也在；其他方式留言，1 小时内回复。我们没有电话热线，所有服务都在客服窗口里；离开页面后，答复会发到您的邮箱。',
        '对处理结果不满意，可以要求由主管复核，24 小时内答复。',
      ),
      en: paragraphs(
        'Choose "Talk to a human" at the top of the help window, or just say so, at any time and without answering questions first. You will see your place in the queue and the expected wait.',
        'People are here from 0:00 to 24:00 Beijing time every day, weekends and holidays included; a message left for a call-back is answered within an hour. There is no telephone line: all service is in the help window, and when you leave the page the answer goes to your e-mail address.',
        'If you disagree with an outcome, you can ask for a supervisor to review it, with an answer within 24 hours.',
      ),
    },
  },
  {
    slug: 'seller-payouts-and-fees',
    audience: 'sellers',
    title: { zh: '商家结算与费用', en: 'Seller payouts and fees' },
    keywords: {
      zh: ['什么时候打款', '提现', '佣金多少', '保证金', '货款到账', '账单'],
      en: ['when do I get paid', 'withdraw earnings', 'commission rate', 'deposit', 'seller statement', 'payout date'],
    },
    body: {
      zh: paragraphs(
        '货款在买家签收 7 天后进入可结算余额，每周三打款到您登记的对公账户，1 至 2 个工作日到账。100 元以下累计到下一周。',
        '平台佣金为实付金额的 5%，陶瓷类目 4%，运费不计佣金。退款订单的佣金全额退回。',
        '入驻保证金 2,000 元，退店后 30 天内退还。每月 3 日可以在商家后台下载上月账单。',
      ),
      en: paragraphs(
        'Money for an order becomes payable 7 days after the buyer receives it. It is paid every Wednesday to your registered business account and arrives in 1 to 2 working days. Sums below ¥100 wait for the next week.',
        'The commission is 5% of what the buyer paid, 4% for ceramics, none on shipping. For refunded orders it is returned in full.',
        'The deposit of ¥2,000 is returned within 30 days of closing a shop. The statement of the last month can be downloaded from the 3rd of each month in the seller console.',
      ),
    },
  },
]
