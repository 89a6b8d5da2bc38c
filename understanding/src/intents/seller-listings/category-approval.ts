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
    我想卖自己工作室做的香薰蜡烛，发布时提示属于“危化品相关”要先准入，可是同行都在普通家居类目卖，我是该去申请这个特殊类目，还是类目本身选错了
    怎么开通新类目
    卖食品需要什么资质
    类目申请为什么没通过
    想卖化妆品要哪些证件
    怎么申请受限类目
    开通保健品类目要什么材料
    类目审核要多久
    我想增加一个类目
    卖酒需要许可证吗，怎么申请类目
    没有权限发布这个类目的商品
    玩具类目要提供什么证书
    类目资质被驳回了怎么办
    申请母婴类目需要什么条件
    食品经营许可证在哪里上传
    如何申请珠宝类目
    医疗器械类目怎么开
    类目准入要求有哪些
    特殊类目怎么申请
    宠物食品类目需要什么资质
    为什么我不能选这个类目
    开图书类目要出版物许可证吗
    我的类目资质到期了，怎么更新
    卖手机要什么资质才能开类目
    申请开通家电类目，缺什么
    类目申请进度怎么查
    请问个体户能开食品类目吗
    质检报告交了还是没批，什么原因
    卖茶叶要办什么证才能进这个类目
    能不能给我开通美妆类目
    农产品类目有啥门槛
    开通类目要钱吗
    3C认证在哪交，要开小家电类目
    想卖婴儿奶粉，类目怎么申请
    类目被限制了，要交什么资料
    生鲜类目准入需要冷链证明吗
    卖电动车需要哪些资质
    二手奢侈品类目能申请吗
    资质材料不全，具体缺哪个
    换个主营类目要重新交资质吗
    农药类目必须有经营许可证吗
    亲，怎么加类目呀
    类目权限申请入口在哪
    申请药品类目要什么条件
    营业执照没有这个经营范围，能开类目吗
    检测报告要哪种机构出的，类目审核才认
    类目审核不通过，理由写资质不符，怎么改
    卖眼镜片属于医疗器械类目吗，要哪些证
    烟花爆竹类目能不能开
    我有生产许可证，能申请进哪个食品类目
    跨境店怎么申请保健食品类目
    儿童座椅类目需要强制认证吗，去哪交
    lei目申请被拒三次 求指点
    category approval卡住了，要什么license
    想卖自家酿的酱油，发布时弹出来说要先申请类目😵 要办啥证
    我原来卖服装，现在想加个零食类目，营业执照经营范围已经增加了食品，还需要准备哪些文件
    您好，请问申请开通“眼部护理仪”所在类目需具备哪些资质，审核时限多久
    交了一堆证还是不给开，也不说缺啥，到底要什么才让我进这个类目
    请教前辈，做孕妇装和做婴儿用品类目的资质是分开审的吗
    刚办下来的食品经营备案，能用来开零食类目不
    类目限制发布，点“申请权限”没反应
    怎么申请类目
    开通类目要什么证
    类目没权限怎么办
    类目审核不通过
    卖这个需要什么资质
    想加一个类目
    食品类目怎么开
    受限类目怎么进
    类目资质在哪交
    申请化妆品类目
    类目申请多久批
    类目被限制怎么开通
    玩具类目要什么报告
    类目权限没有，怎么申请
    母婴类目资质要求
    类目申请被退回
    开类目缺材料
    家电类目怎么申请
    申请类目的入口在哪
    进口食品类目要什么证
    类目证件过期了
    保健品类目能开吗
    酒类类目怎么申请
    资质提交后没批
    医疗器械类目准入
    我在卖文具，想再开一个零食类目，执照里有食品销售，还缺什么
    申请宠物食品类目被拒，理由是检测报告不符，要哪种报告
    想卖自家茶山的绿茶，发布时说没有茶叶类目权限，办什么证能开
    儿童安全座椅类目需要3C证书，我有厂家的，可以用来申请吗
    化妆品类目让我交备案凭证，进口的面霜备案在哪查，交几份
    类目申请显示“资料待补充”，可没写补充哪一份，怎么看
    珠宝类目一定要国检证书吗，地方检测中心出的认不认
    我是个体户，能申请生鲜水果类目吗，还是必须公司
    申请电动自行车类目要不要提供目录公告和合格证
    食品经营许可证下周到期，续证期间类目权限会被收回吗
    卖成人用品的类目怎么准入，有什么年限或店铺等级要求
    图书类目要出版物经营许可证，网店应该去哪里办才被你们认可
    想进二手手机类目，说要质检能力证明，具体指什么
    保健食品类目必须有蓝帽子吗，普通代餐粉走哪个类目申请
    类目审核说我的营业执照经营范围不含“医疗器械”，改完执照要重新申请吗
    农药种子类目开通条件是什么，我有种子经营备案
    开通新类目需要先缴费还是先审资质
    我做手工皂的，申请美妆类目让交生产许可证，作坊没有怎么过
    之前开通过的灯具类目被关闭，要求重新提交认证，交到哪
    申请酒水类目连续被驳回两次，授权流程和许可证都有，到底哪个不合格
    跨境店想开奶粉类目，国外生产企业注册号必须要吗
    打算卖隐形眼镜，三类医疗器械经营许可证以外还要什么才能进类目
    家具类目要不要甲醛检测报告，一个系列交一份行吗
    类目申请能不能同时提交五个，还是批完一个再来
    提交了发票去解锁玩具类目，说数量不够，最少要多少件
    类目选择框里“滋补品”是灰的，点不开，需要申请什么权限
    卖蜂蜜要生产许可还是初级农产品证明，哪种能通过类目审核
    主营类目从服装改成箱包，要重新过一遍资质吗
    类目专员邀请制是什么意思，烟具类目没人邀请能申请吗
    检测报告是去年的，类目审核会认吗，一般要求几个月以内
    充电宝类目要3C，新规的证书还在办，可以先用受理回执申请么
    leimu开不了，缺啥证啊
    想ungate玩具category，invoice要几张
    奶奶的腐乳全村第一😋 想开食品类目，可是连证叫啥都不知道，求列个清单
    尊敬的审核老师，我店申请“助听器”类目已补充三次材料，恳请告知仍欠缺哪项资质
    又驳回！理由就四个字“资质不符”，到底哪张证不符，你们让我进这个类目要啥直说行不行
    原来在别处卖婴儿推车做得挺好，转到你们平台才知道要先开类目，证书一大摞，不知道哪几张用得上，能告诉我吗
    店铺加个类目
    申请食品类目
    食品类目要啥证
    开通保健品类目的资质
    想进化妆品类目
    美妆类目准入条件
    母婴类目怎么申请
    奶粉类目准入
    玩具类目要3C吗
    3C证书在哪传 开类目用
    儿童座椅类目资质
    童装类目质检要求
    酒类类目要酒水流通证吗
    白酒类目怎么开
    茶叶类目需要SC吗
    生鲜类目申请条件
    水产类目资质
    肉类类目要检疫证吗
    预包装食品备案能开食品类目吗
    食品经营许可证上传
    食品流通证过期 类目会关吗
    农产品类目个体户能开不
    种子类目申请
    农药类目要经营许可证吗
    兽药类目准入
    宠物食品类目条件
    宠物活体类目能开吗 资质呢
    医疗器械类目二类备案
    三类器械类目怎么批
    口罩类目要什么资质
    隐形眼镜类目申请
    药品类目入驻资质
    成人用品类目怎么开
    黄金珠宝类目准入
    珠宝类目要检测报告吗
    翡翠类目申请被拒
    钟表类目资质
    二手手机类目准入
    二手类目怎么申请
    手机类目要进网许可吗
    电动车类目要什么证
    汽车配件类目资质
    轮胎类目申请
    机油类目质检
    家电类目3C
    充电宝类目要求
    插座类目怎么开通
    灯具类目资质
    家具类目环保检测
    建材类目准入要求
    音像类目资质
    教育课程类目怎么开
    虚拟类目开通
    充值类目资质
    票务类目能申请吗
    旅游类目需要旅行社许可吗
    鲜花类目要资质不
    烟具类目能申请开通吗 要哪些证
    刀具类目申请
    安防类目怎么批
    内衣类目质检报告
    箱包类目门槛
    运动户外类目开通
    健身器材类目资质
    乐器类目要不要证
    跨境保健品类目
    进口食品类目报关单
    进口化妆品类目备案
    限制类目怎么解锁
    受限类目申请入口
    定向准入类目怎么进
    邀请制类目怎么获得邀请
    白名单类目 怎么申请
    类目权限没有
    发布时提示无类目权限 怎么开
    类目申请几天审
    类目审核进度
    类目审核超时
    类目没通过原因
    类目被驳回 要补什么
    质检报告多久内有效 申请类目
    质检报告哪家机构认 开类目
    送检费谁出 开类目
    报告是厂家的可以吗 申请类目
    执照经营范围没写食品 开类目
    增加经营范围后类目能开吗
    副本还是正本上传 类目资质
    资质图片要盖章吗 类目申请
    类目资质到期更新在哪
    类目被收回了怎么重新开
    开错类目 想换主营类目
    更换主营类目要什么
    一个店能开几个类目
    类目要保证金外的什么条件
    个人店能开食品类目吗
    新店能开美妆类目么
    category权限怎么申请
    gated category怎么解
    類目怎麼開通
    kaitong leimu
    类木申请
    店里一直卖毛巾 现在想加卖电热毯 要办什么才让进
    您好 我司拟新增医疗器械类目 请告知所需许可及审核时限
    奶奶做的辣酱很多人要 店里想上 提示没有食品类目 到底缺哪张证
    我们做了好几年床品，想再卖取暖器，要哪些检测证书才放行
    婴儿推车类目被打回来三次，到底是哪张证不合格也不讲
    生牛乳奶酪想上架，光有乳制品许可证够不够进这个类目
    没有公司的手艺人，能申请进刀剪类目么
    我的防晒霜是进口商提供的检测报告，拿这个申请美妆类目行不行
    护理床这个类目我们申请两个礼拜了，审核走到哪里
    眼镜店想多开一个验光镜片的类目，需要医疗备案号吗
    原来开通的家电类目，年检忘交资料给关了，补什么能恢复
    怎么申请开通类目
    类目准入在哪申请
    想加个新类目要啥资质
    卖酒开类目要酒类许可证吗
    保健品类目资质
    化妆品类目准入条件
    奶粉类目要哪些材料
    口罩类目二类备案要吗
    隐形眼镜类目被拒
    药品类目能开不
    宠物食品类目要什么报告
    生鲜类目农户能开吗
    水产类目冷链证明
    肉类类目检疫证怎么传
    种子类目要经营许可吗
    农药类目申请
    音像类目准入
    珠宝类目要哪家检测
    黄金类目资质要求
    手表类目进货发票
    二手手机类目怎么进
    二手奢侈品类目申请条件
    3C数码类目开通
    充电宝类目要3C证吗
    电热毯类目，之前只卖毛巾
    小家电类目执照没这经营范围
    取暖器类目资质
    玩具类目3C和检测报告
    童装类目要A类报告不
    儿童座椅类目标准
    头盔类目选不了没权限
    电动车类目准入
    汽车配件类目要啥
    轮胎类目
    家具类目要环保检测吗
    床垫类目资质
    烟具类目能开吗
    成人用品类目申请
    无人机类目
    门票类目资质
    礼品卡类目给开吗
    类目申请被驳回
    类目没批的原因
    类目资质审核几天
    类目申请提交一周没动静
    重新提交类目资质
    类目资质过期怎么更新
    许可证换新了，类目里在哪更新
    检测报告一年前的还能用来开类目吗
    报告用厂家名字能通过类目审核不
    个体户能进这个类目吗
    个人店可以开哪些类目
    新店多久能开受限类目
    发布时提示无该类目权限
    类目灰的选不了要怎么开通
    哪些类目要资质
    主营类目外想加厨电
    類目申請要準備什麼
    category 申请 rejected 为啥
    亲，祖传卖地毯的，想加卖灯，开灯具类目要交啥
    自家奶酪想进乳品类目要什么卫生证
    养蜂的开蜂蜜类目认养殖登记吗
    许可证是老公名字，类目给批吗
    土耳其实验室的报告认不，想开纺织类目
    玩具类目批了，拼图还要另申请吗
    扫描件不清楚类目被退回
    化妆品类目权限到期怎么续
    蜡烛类目缺安全说明书被拒，能补吗
    兽药类目怎么加
  `,
  en: `
    category approval
    how do i sell in a new category
    apply for a category
    documents to sell food
    restricted category
    category application rejected
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
    How do I get approved for a new category?
    what documents do I need to sell food
    why was my category application rejected
    I want to sell cosmetics, what permits are required
    how do I apply for a restricted category
    I can't list in this category, how do I get access
    category approval requirements for toys
    how long does category approval take
    what licence is needed to sell alcohol in my shop
    how do I add another category to my store
    sell supplements: which certificates?
    request access to the jewellery category
    my category application is pending
    what papers do I need for the baby products category
    it says I'm not approved to sell in this category
    upload my food licence for category approval
    how can I unlock the electronics category
    Requirements to enter the medical devices category?
    can a sole trader get into the food category
    my permit for the category has expired, how do I renew
    refused for the pet food category, what's missing
    get permission to sell in beauty
    which test reports are accepted for the toys category
    how do I apply to sell fresh produce
    is a business licence enough to open the home appliance category
    restricted category access denied
    apply for the automotive category
    do I have to pay for category approval
    documents rejected for health category
    what do I need to be allowed into the wine category
    category gating, what proof do you want
    Where do I submit certificates for a category?
    how to get into the category for electric scooters
    can I sell books, do I need a category permit
    organic food category, which certificate
    application to sell contact lenses refused, why
    what's the status of my request to open the snack category
    I have all the safety certificates, please open the category for me
    I don't have invoices, can I still get category approval
    which permits for pesticides and fertilisers
    change my main category, is a new check required
    sell luxury handbags second hand, how do I qualify
    fine art category, invitation only?
    does the category need a local business address
    CE certificate for the small appliances category, is it required
    I'd like to open the category "infant formula"
    approval needed before listing car seats, how do I apply
    how many invoices does it take to get approved for grocery
    category team declined me with no reason
    missing documents for my category application, which ones
    licence for tea and coffee category
    hw do i get aproved for beauty catgory
    tried to list my homemade soy sauce and it wants "category permission" 😵 what do I need
    You've turned down my application for the fitness category again and I still don't know which paper is wrong. Tell me what's required.
    hello sir, I want to sell honey and nuts, which license need for food category
    类目 approval for skincare, need what license
    Could you kindly set out the qualifications required for admission to the hearing aids category, and the usual review time?
    We've sold clothes for years and added "food retail" to our business licence last month. What other papers are needed before you let us into snacks?
    does the lab have to be on your list for the category test report to count
    greyed out category when listing, request button does nothing, how do I get approval
    category permission denied
    what licence for this category
    how do I open a new category
    my category request was refused
    ungating requirements
    food category, what do I need
    get into a gated category
    where do I upload category certificates
    approval to sell toys
    how long for category approval
    I'm not approved for this category
    beauty category documents
    add a product category to my shop
    baby category requirements
    category application stuck
    which papers are missing for the category
    how do I get approved for appliances
    alcohol category application
    category permit expired
    supplements category, how to apply
    imported food category certificates
    medical category access
    jewellery category, which certificate
    request selling access for a category
    I sell stationery and want snacks as well. My business licence covers food retail, what else do you need for that category?
    the pet food category turned me down because the lab report "doesn't conform", which kind is needed
    I grow green tea and the form says I've no permission for the tea category. What licence opens it?
    can I use the manufacturer's safety certificate to apply for the car seat category
    Cosmetics approval wants a notification number for an imported cream, where do I find it and how many products must I show?
    "more documents required" says my category application, without naming one. How do I see which?
    does a sole proprietor qualify for fresh fruit or must it be a limited company?
    Electric bikes: which homologation papers will you ask for before letting me into the category
    my food licence runs out next week, do I lose the category while it's being renewed
    is there a minimum shop level for the adult products category
    For second-hand phones you require "proof of testing capability" to enter, what does this mean in practice?
    Do plain meal shakes belong under supplements, and which certificate would get me into that category?
    you said my business scope lacks medical devices. Once I've amended it, do I apply for the category again?
    I hold a seed dealer registration, what else for the seeds and pesticides category
    I make soap in my kitchen, and the beauty category demands a manufacturing licence I don't have. Can I still get in?
    my lighting category was closed and wants fresh certification, where do I submit it
    Turned down twice for wine and spirits although I've got the licence. Which document isn't good enough?
    foreign plant registration for infant formula, is it obligatory to enter the category as an overseas seller
    besides the class III licence, what does the contact lens category require?
    must every chair have its own formaldehyde report for furniture category approval, or one per series
    can I apply for five categories in one go
    the toy invoices I sent for ungating were "too small", how many units should they show
    "Herbal tonics" is greyed out in the category list, what approval is needed
    for honey, do you want a producer licence or a farm certificate to approve the category
    moving from clothes to luggage as main category, are new qualifications checked?
    what does "by invitation only" mean for the tobacco accessories category, can I apply regardless
    my test report is from last year, will the category reviewers accept it
    power banks need a new certificate that's still being issued, does the receipt do for the category application
    which tests do you want for the children's furniture category
    do handmade plush toys need a CE mark before I can be approved for toys
    applied for the tyres category nine days ago, no answer so far
    How can I get permission to list in "hearing aids"?
    what insurance is required for the category of e-scooters
    approval for gold bars, which paperwork
    fresh meat category: must the cold chain be certified before you let me in
    my category approval was limited to three brands, how do I get it for the whole category
    are dietary teas in a restricted category and how would I qualify
    catagory aproval for skincare refused, what cert
    gran's chutney is the best in the county 😋 I'd love to open the food category but don't know what the licence is even called, could you list what's needed?
    类目 toys need how many invoice to open
    To the review team: we have supplemented our application for the hearing aid category three times and would be grateful to learn which qualification remains outstanding.
    "Documents do not meet requirements". Which document?? which requirement?? just tell me what lets me into the fitness category
    I did well with prams elsewhere, then moved here and found out one has to be let into the category first. I've a folder full of certificates, so which of those do you want to see?
    open a new category for my store
    apply for the food category
    food category permit
    beauty category requirements for my store
    get into baby products category
    infant formula category, what papers
    approval to list toys, which certificates
    CPC certificate for toys category
    CE for toys, do you need it for approval
    children's car seats category approval
    kids clothing category test report?
    alcohol category licence
    wine category for my existing shop
    tea category needs what permit
    fresh produce category approval
    seafood category documents
    meat category veterinary papers
    FSSAI for grocery category
    FDA registration for food category
    FSSAI uploaded but category not open
    live animals category approval possible?
    seeds category permit
    pesticides category licence
    veterinary drugs category
    medical devices category approval
    face masks category approval
    contact lens category
    pharmacy category for my store
    hearing aids category papers
    adult products category access
    watch category ungating
    second hand phones category
    refurbished category access
    how to enter the pre-owned luxury category
    mobile phones category requirements
    e-bikes category, battery certificate?
    e-scooter category rejected
    car parts category approval
    tyres category
    motor oil category test
    electrical appliances category certificate
    power bank category UN38.3
    sockets and plugs category BIS
    furniture category fire test
    building materials category
    books category licence
    music and DVD category ungate
    courses category, how to get in
    gift cards category for sellers, approval
    travel category licence
    flower category, any permit?
    security cameras category approval
    underwear category lab report
    luggage category access
    sports equipment category
    fitness category refused
    musical instruments category approval
    imported food category customs papers
    imported cosmetics category filing
    ungate me in grocery
    ungating request denied
    category locked for my store
    no permission for this category when I list
    invite-only category, how do I get an invite
    whitelist for the category
    category approval pending how long
    status of my category request
    category review overdue
    which document is missing for the category
    category application bounced again
    how recent must the lab report be for category approval
    which labs are accepted for category approval
    supplier invoices for ungating, how many
    invoices rejected for category approval
    test report under the factory's name, ok for the category?
    licence scope lacks food, can I get the category
    widened my business scope, open the category now?
    do scans need a stamp for category documents
    renew my category licence, where
    category access revoked, reinstate
    lost access to the toys category
    change my store's main category
    how many categories per shop
    can an individual seller get the cosmetics category
    is a new store eligible for the beauty category
    category fee apart, what conditions
    类目 approval how
    how to get category permission sir
    my category request is rejecting again and again
    i want open category of perfume in my shop
    catagory approval
    We've sold towels for years and wish to add electric blankets; what's needed to be admitted?
    Our firm intends to add medical devices to its store. Kindly state the permits and review time.
    gran's chilli sauce is in demand but my store says no food category, which paper am I short of
    Our shop has sold candles for years and now we'd like to stock gas heaters, which papers let us in there?
    you sent back my request for the pram section for the third time without saying which certificate is bad
    Do I need an inspection by your people before my shop may list raw milk cheese, or just the dairy permit?
    my request to be let into "medical beds" has sat with you for a fortnight
    can a craftsman without a company get into the cutlery section of the marketplace
    is the lab report of my importer enough to be allowed into sun creams
    The reviewer says our pram test is from the wrong laboratory, which laboratories do you recognise for that section?
    We let our electrical papers lapse and the section was taken from our shop, what restores it?
    An optician's shop like mine wants to add lenses, do you need our medical registration?
    could a beekeeper with only a hobby licence be let into the honey section
    is there a checklist of certificates for every restricted section, ours being fireworks
    imported wine glasses, need the maker's licence or customs papers?
    category application form, where
    open the toys category for my shop
    unlock the jewellery category
    ungate grocery
    request access to wine and spirits as a seller
    permission to list cosmetics, how to apply
    want to sell supplements, which approval do I need
    approval for pet food
    approval for baby formula
    medical masks category, which papers
    contact lenses category refused, why
    hearing aids category requirements
    pharmacy category, licence needed?
    what licence gets me into alcohol
    food hygiene certificate for the bakery category?
    which certificate for honey
    fresh produce category, farmer without company, possible?
    meat category, slaughterhouse papers?
    seafood cold chain documents for category access
    seeds and plants, plant passport for the category?
    pesticide category permit
    fertiliser category, papers needed
    fireworks category, can my shop be admitted
    knives category access
    helmets: permission denied when I choose the category
    bike helmets category, test report age limit
    toys: EN71 report must be how recent
    CE papers for the electronics category
    electric blankets category, we only had towels so far
    adding heaters to a bed linen shop, which approval
    kettles category needs what test
    lithium battery category documents
    power banks category closed to me
    phones category, how to enter
    used phones category admission
    refurbished category application
    second hand luxury category, how does a shop qualify
    watches category, invoices required
    gold jewellery category, which lab reports
    gemstone certificate for category entry
    perfume category, invoices from distributor?
    skin care category FDA or CPNP papers
    tattoo ink category?
    adult category application
    books category, publishing licence?
    DVDs and music category permit
    software keys category access
    tickets category for sellers
    gift cards category, can I apply
    travel services category qualification
    car seats for children category, which standard
    furniture category fire labels for approval
    mattress category, what to hand in
    curtains? do I need approval for home textiles
    art and antiques category admission
    collectible cards category gated
    handmade category application refused
    organic food category proof
    halal section application
    imported snacks category, customs papers or what
    imported milk powder category registration number
    shoes category gated since June, how to apply
    sports supplements, category approval pending
    drones category, operator papers?
    laser pointers category, why refused
    e-cigarettes category open?
    category request rejected
    category application denied without reason
    reason for the refusal of my category request
    resubmit my category documents
    how often may I apply for a category again
    category review how long
    category request pending for a week
    status of my category application
    documents for the category accepted formats
    PDF or photo for the category permit
    invoice older than 90 days for category approval?
    do receipts count for ungating
    papers are in the factory's name, ok for category approval?
    business scope on my licence lacks the category, what now
    my licence doesn't mention appliances so the category was refused
    update my food licence in the category file
    test report in German, is translation needed for the category
    whose lab do you accept for category tests
    who pays for the test needed for the category
    deposit aside, what are the conditions of the category
    is there a category fee with the approval
    min number of sales before restricted categories open
    new shop can't enter the category until when
    can an individual seller enter the category
    category greyed out when listing, how do I get access
    "you need approval to list in this category"
    restricted category message, what now
    lost access to a category after papers lapsed, restore it by new papers
    which categories are open and which need approval
    list of gated categories
    how many categories can my shop apply for
    add a second main category to my shop, qualification
    expand my shop's business range to kitchen electricals
    sir FSSAI licence required for category?
    sir how to get approval for beauty category
    sir category approval rejected please tell reason
    BIS certificate for toy category compulsory?
    drug licence upload for ayurvedic category
    kindly open the food category in my seller account
    i want enter category of cosmetic
    which paper give for category food
    my demand for category is refused, why
    类目 application how long
    open 类目 for 化妆品 documents?
    资质 rejected again why
    ungating help
    gated cat, docs?
    apply food cat
    we've sold rugs for twenty years and now the grandchildren want to put lamps in the shop as well so what do you need from us before lamps are let in
    dear team, our application to offer infant car seats was turned down on account of "incomplete evidence"; which evidence is lacking
    let my shop into the lamps section, what do you need
    our grocer's wants into chilled foods, which permits
    what must I show to be admitted to babies' goods
    section for hearing devices closed to us, how is it opened
    is an importer's declaration enough to enter toys
    the permit is in my husband's name, will the section be granted
    admission to tea and coffee, any papers
    we make cheese: which hygiene paper gets us into dairy
    denied entry to helmets although the report is fresh, why
    how do I add veterinary goods to what my shop may offer
    honey section, beekeeper's registration accepted?
    the wine section asks for a wholesaler permit, I'm a vineyard
    a conformity declaration from the maker, does it open the section
    is a lab from Turkey recognised for getting into textiles
    which turnover do I need before jewellery is unlocked
    they turned down candles for a missing safety sheet, can I send it later
    my approval for cosmetics ran out, how to prolong
    how do I apply for several gated sections in one go
    application for pet medicine sits at step two
    licence scan unreadable, category request bounced
    does approval for toys cover puzzles too
  `,
})
