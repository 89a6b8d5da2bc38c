import { defineIntent } from '#intents/define'

export const categoryApproval = defineIntent({
  intent: 'category-approval',
  audience: 'seller',
  settledBy: 'article',
  label: { zh: '申请开通类目', en: 'Get approved for a category' },
  definition: {
    zh: '卖家想进入受限类目或商品，问需要什么资质、为什么没批。',
    en: 'A seller wants into a restricted category and asks for the permits needed or why it was refused.',
  },
  borders: {
    'brand-authorisation': {
      zh: '品牌授权、商标归品牌备案。',
      en: 'Trademarks and letters of a brand are brand authorisation.',
    },
    'listing-removed': {
      zh: '已经上架后被拿下归商品下架。',
      en: 'What was up and got taken down is a removed listing.',
    },
    'seller-policy': {
      zh: '问某种东西允不允许卖归平台规则。',
      en: 'Whether some goods may be sold at all is seller policy.',
    },
  },
  zh: `
    开通类目
    类目资质
    卖食品要什么证
    申请新类目
    类目审核
    经营许可证
    怎么加类目
    类目被拒
    特殊类目
    化妆品类目要什么资质
    类目权限
    开放类目
    图书类目要许可证吗
    资质上传
    类目准入
    怎么开通食品类目
    类目申请
    卖玩具要3C吗
    申请化妆品类目被拒
    想增加一个经营类目
    保健品要哪些证
    类目资质过期了要更新
    宠物食品准入条件
    我没有权限发布到这个类目
    母婴类目门槛高吗
    珠宝类要质检报告么 哪家出的都行？
    食品经营许可证在申请中 可以先上架不
    图书要出版物许可证吧
    申请了一个礼拜了还没审下来
    lei mu 怎么加
    category approval 要多久
    類目限制 想賣電動車頭盔
    换主营类目要不要重新审核
    提示“该类目暂未对您开放”
    特殊类目定向招商怎么报名
    我现在店铺做的是家纺，想再加一个小家电卖暖风机，厂里有3C证书和质检报告，营业执照经营范围也有家电这一项，请问还差哪些材料，在哪里递交
    卖自家种的橙子需要啥手续
    资质写的是厂家名字 不是我的 行吗
    农药化肥可以开吗 要什么证
    打火机属于危险品类吗 怎么申请
    开类目要另外交钱不
    dietary supplement 解锁 invoice 要几张
    驳回理由 经营范围不含
    检测报告必须一年内的吗
    类目权限被收回了 怎么再开
    卖二手奢侈品的准入
    医用口罩那种二类器械备案凭证传哪
    酒水
    同时申请三个类目可以不可以
    之前别的平台我一直在卖婴儿推车，资质齐全，到你们这申请了两次都说材料不符，又不讲哪份不符，我总不能瞎猜吧，麻烦把要求列清楚
    资质审核页面传不上去 pdf太大
    类目选错了想换成户外运动的
    我想卖自己工作室做的香薰蜡烛，发布时提示属于“危化品相关”要先准入，可是同行都在普通家居类目卖，我是该去申请这个特殊类目，还是类目本身选错了
  `,
  en: `
    category approval
    how do i sell in a new category
    apply for a category
    documents to sell food
    restricted category
    category application rejected
    can i sell cosmetics
    unlock a category
    gated category
    licence for selling supplements
    permission to sell jewellery
    add a category to my shop
    category requirements
    what certificates do i need
    approval for toys
    how do i get approved for food
    ungate toys
    apply for cosmetics category
    not permitted to list in this category
    which certificates for baby car seats
    application for supplements refused
    my category permit expires next week
    do i need a food licence to sell my own honey
    add a new category to my store
    invoices for ungating, how many and how recent
    jewellery: which labs' reports do you take
    permission denied when i pick "helmets"
    docs are in the factory's name not mine, acceptable?
    waiting 9 days for category review
    类目 closed for me, want sell pet food
    dangerous goods approval for lighters
    Requirements for selling books?
    your form for approval won't take a pdf over 5 MB
    how do we switch our main category
    restricted
    We've been doing bed linen here for two years and would like to take on fan heaters too. The manufacturer can provide CE declaration and test reports. What else would you like to see, and where is it handed in
    is a test report from 2021 too old
    business scope on licence doesn't mention appliances so you said no. what now
    hi sir i want open category of beauty creams pls guide which document
    can I list while the permit is still being issued
    does it cost extra to open another category
    second-hand luxury bags, how does one get in
    access to wine and spirits
    medical masks, class 2 device record needed or not
    got approval revoked in summer, want back in
    Three categories at once or one after the other?
    I sold prams elsewhere for six years with every paper one can imagine, and you've turned me down twice with 'documents do not match'. Which document, match with what? I'd rather not guess again
    is fresh fruit from our orchard something i need a licence for in your shop
    seasonal fireworks, invite only?
    organic label needs proof? of which kind
    what does it take to be let into the automotive parts section
    selling power banks, they want UN38.3?
    toy safety test who pays
    健康食品 category need which licence, we are from Malaysia
    They've asked for three purchase invoices from the last ninety days to let us into kitchen electricals. We buy once a year in January, so we own only one and it's older. Is there another route to be admitted?
  `,
})
