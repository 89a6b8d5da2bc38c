import { defineIntent } from '#intents/define'

export const exceptionForBuyer = defineIntent({
  intent: 'exception-for-buyer',
  audience: 'seller',
  settledBy: 'workflow',
  label: { zh: '给这位买家破个例', en: 'Make an exception for a buyer' },
  definition: {
    zh: '卖家要为某位买家破例：过期也让退、免运费、先换后退、放宽规则。',
    en: 'A seller wants an exception for one buyer: accept a late return, waive a cost, replace first, bend a rule.',
  },
  borders: {
    'refund-to-buyer': {
      zh: '规则内的退款、只问操作，归给买家退款。',
      en: 'A refund within the rules, asking only how, is refund to buyer.',
    },
    'cancel-buyer-order': {
      zh: '取消订单归取消买家订单。',
      en: 'Cancelling the order is cancel buyer order.',
    },
    'return-policy': {
      zh: '买家问能不能过期退不在这里。',
      en: 'A buyer asking whether a late return is possible is not meant here.',
    },
  },
  zh: `
    给这个买家破例
    老客户想给优惠
    超期退货我同意
    能特批吗
    给客户例外处理
    买家过期了我愿意退
    帮客户延长退货
    我同意不收运费
    特殊处理一下这单
    不按规则给他退
    给买家免运费
    让他免退货
    例外一次
    客户情况特殊
    这单我承担
    给这个买家破个例
    过了退货期我愿意让她退
    订单6620 的客户请允许延长退货
    老客户 特殊处理一下 免她的运费
    帮我给王女士开个绿灯
    超30天了但我同意换
    让他先收新的再寄旧的，我信得过
    这位客人情况特殊 家里有白事，退货时间给宽限两周
    不用她退回来 直接补发一个
    我是店主 我授权这单可以无理由退
    定制的本来不退，这次我认了，给他退
    给12345号订单单独设个例外
    这个顾客可以不按七天算
    exception for one buyer 怎么加
    你们机器人拒绝了她，我要求放行
    麻煩讓這位顧客破例退換
    对这一个人把退货运费改成我出
    poli 一次
    以后这位大客户的退换都不要拦
    她只差一天过期 别卡人家了
    把8841的售后窗口重新打开，我同意的
    店里规矩是拆封不退，这单不按规矩来
    老师傅眼睛不好拍错型号，我不跟他计较，让他换成大号的，来回邮费我店里承担，请你们那边别给他拒了
    他生病住院没赶上，退货截止给他延到月底
    破例送一次上门安装给她
    无需凭证就给他退吧 我相信他
    仅此一次，允许她用过期的券
    孕妇客户 优先处理 不用寄回
    这一单不限制换货次数
    允许买家分两次退
    收货地址已经锁了，但这位我愿意重发，不要走拦截费
    我店保修一年，这位客户十三个月了我照样给修，你们记一下
    特批这位客户
    对VIP张总放宽到60天，其他人照旧
    免掉他的拆箱折损费
    这位妈妈买的推车是给早产的宝宝用的，孩子住院三个月一直没拆，早过了退换时间，我作为商家完全愿意全额退，请给她的申请开放入口
    同意破例赔她双倍，是我们的错，别按标准来
    客人是盲人，没能及时看到说明，错过了换货时间，我们店愿意照换并且上门取，请把她这单标注成特例，不要再让系统自动驳回她
    这个买家超过退货期了，我想让他退
    能不能给我的客户破例一次
    我愿意给这位买家免运费
    请允许这位顾客超期退货，我是卖家我同意
    客户的退货期能延长几天吗，我没意见
    想给老顾客特殊照顾一下，可以吗
    先给买家换新，旧的晚点再退，能操作不
    我同意这个买家不退货直接换
    这单过了七天，但我愿意给她换货
    怎么给某个买家单独放宽退货时间
    帮这位客户申请特例
    买家拆封了，按规定不能退，我这次愿意收
    客户过保了，我想免费给他修一次
    这个买家的运费我来出，别让她付
    可以对这位顾客例外处理吗
    我想给一个客人延长售后期
    客户错过了退货时间，系统拒了，我同意退，帮忙放行
    特殊情况，买家住院了，让他晚点寄回
    麻烦给订单2047的买家开个例外
    店铺愿意承担，请给客户破例退款
    买家的补寄费免了吧，老熟人了
    这个客户不用按规矩来，我说了算
    怎么申请给单个买家特批
    超期换货，商家同意，怎么走
    想给这个买家破例，平台允许吗
    内衣本来不给退，这位客户过敏，我同意退
    买家差两天过期，我不想拒绝她
    可不可以给张先生先发换货，旧机子后面再收
    定制的戒指刻错了尺寸是客人自己报的，我还是想破例给他改一次
    这位客人是老人家，不会操作，过期了，给他通融一下
    能不能帮我免掉这个买家的退货手续费
    给这个顾客多宽限十天
    请把这单设成特殊处理，商家自愿承担费用
    买家发票丢了按理不给保修，我愿意给她修
    我想送这位买家一次免费退货
    特价商品写了不退不换，这次给这个客户例外
    那个买家情况可怜，我想不按规则赔她
    给李姐放宽一下，她的吹风机用了两个月坏了我照样换
    买家没有原包装，我同意收退货，别卡她
    平台说不符合退货条件，可是卖家我愿意退，为啥不行
    怎样让系统接受过期的退货申请，我已经答应客户了
    这位顾客买了五年了，能给她单独免一次上门安装费不
    同意给客户超额补偿，超出标准的部分店里出
    客户出国了回来才发现坏的，早过期了，我想给他办退
    单独给这个买家开退货通道
    帮客户通融通融嘛 我是店主
    特事特办，这单让他退
    破个列吧 买家超了三天 我同意的
    亲～客人生宝宝耽误了退货，我这边OK的，帮她开一下入口呗❤️
    make an exception可以吗 就这个buyer
    你们系统太死板了！我自己的货我自己愿意给人家退，凭啥一直提示超期不让退
    客户是我们小区的邻居，锅用了四十天把手松了，按说不在退货期内，可我想给她先寄新的，她再把旧的给我，请帮忙这样安排
    一个做志愿者的顾客给孤儿院买了三十个书包，两个月才发下去，发现有四个拉链坏，早过了期限，我想例外给他们免费换，运费也归我
    麻烦您给我这位买家特别处理一下，不需要她寄回，费用全部由我们店承担，谢谢您了
    洗过的衣服按规矩不退，这位我认，让她退
    能否只对这一笔订单取消七天限制
    我愿意替买家付这次换货的来回邮费，虽说规则是她出
    客户的优惠券昨天过期，我想破例给他用
    答应客户两个月内都能退的，给她这单备注成特例
    老客户磕坏了屏，不属于保修，我还是想免费给她换
    给这个客户特殊处理
    我想给买家破例退货
    让这位买家超期也能退
    买家过期了，我同意退
    给她免掉运费，我出
    能不能为一个客户放宽规则
    先换新给买家，旧的后退
    这单不按规则走，我同意
    卖家同意例外，怎么申请
    帮这位顾客延长退货时间
    我愿意破例给买家换货
    这个买家情况特殊，通融一下
    超时退货，商家认可
    给某个买家开特例
    过了售后期，我还想帮客户处理
    不用客户退回，我补一个给他
    定制品这次给他退
    规定不能退，但我想退给她
    给这位老顾客免邮一次
    单独给一个客户延长保修
    让买家不用付退货运费，我承担
    破例给客户多换一次
    店主同意，放行她的退货申请
    我想照顾一下这位买家，规则外的
    买家错过期限，我不介意
    客人出差一个月才拆快递，杯子是碎的，过了售后期，我想照样给她补发
    买家买的行李箱第十六天坏了轮子，规则是十五天，我愿意给他换，请放开
    订单2093的客户住院没赶上退货，我作为商家同意延长到下周日
    这位客户是学校老师，买错了型号还拆了封，我这次愿意收回来换
    按规则应该先收旧的再发新的，这位大姐等着用，我想先发，能操作吗
    平台提示已超过可退时间，可我已经答应买家能退，怎么解开限制
    特价款本来不退不换，这位买家怀孕穿不了，我想例外让她退
    买家该承担的十二块退货运费我想替她出，能单独设置吗
    保修期过了八天，我还是想给这位客户免费修，需要怎么登记
    孩子过敏了，奶粉拆了封，按规定不能退，我店里愿意退给这位妈妈
    这个老客户买了四年茶叶，这回超期五天，别为难他，给他退
    有个客户丢了吊牌，按要求不符合退货条件，我认可她退，帮忙通过
    给订单6650单独设成30天可退，其他订单还按7天
    我想给这位残疾客户破例安排上门取件，费用算店里的
    系统说每单只能换一次，可是第二次的也有问题，我同意再给客户换一次
    买家用不上的那张满减券昨晚过期了，我愿意按券后价给他，能通融吗
    因为台风买家没能按时寄回，我不想算他超期，请帮忙延几天
    客户家里出了变故，想把三个月前买的床退掉，我愿意收，请开个口子
    买家没有拍开箱视频，按流程不给赔，但我相信他，想给他破例赔
    能否只让这位买家不寄回旧电饭煲，我直接寄新的给她
    有个小朋友用压岁钱买的玩具，拆了不喜欢，规则不支持退，我想破个例
    我是卖家，买家的退货申请被系统判超时关闭，请帮我重新打开
    我们愿意给幼儿园这笔订单破例，开学后再决定退多少，可以吗
    赔偿上限是二十，我想给这位受委屈的客户赔五十，请批准
    这单超出换货范围了，但是我的意思是给客户换，别再驳回
    老人家不会用手机，错过了确认时间，我想让她还能享受换新
    客户买的是清仓鞋，大了两码，我破例给换，邮费也我来
    婚礼取消了，客人订的喜糖按说不能退，我心软想给她退一半，规则外怎么弄
    帮我跟系统说一声，客户王先生的那单例外，不收他的上门费
    破li一次吧，客户就晚了一天，我同意的
    make个exception，这个customer很特别，过期也让他退
    呜呜客户刚失去了狗狗，买的狗窝没拆，超期了，我想给她退，帮开一下😢
    烦请贵平台为本店该位客户特别放行退货，逾期责任由本店自负
    我都说了八百遍我同意我同意，你们系统还是“已超期不可退”，让他退行不行啊！
    这位大叔不识字，他闺女帮他买的助听器，超了二十天才试，戴着不合适。我卖助听器的不缺这一个，破例给他换大一号的吧
    我是卖家 想给这个买家破例
    给这位客户开个特例
    能给我这个买家通融一下吗
    商家同意破例 请放行
    买家过了退货期 我愿意收
    超过七天了 我店同意给客户退
    过了售后期 我想照样给她退
    客户超时没申请 我允许补退
    给老顾客延长退货时间
    单独给这位买家延长换货期
    给客人多宽限三天
    买家在国外回不来 想给他延长到月底
    客户住院错过期限 我们店想给退
    买家家里遭灾 退货期给放宽
    退货窗口关了 能为我客户重开吗
    系统拦了客户的退货 我要放开这单
    自动拒了买家退货 我作为卖家想同意
    不支持退的商品 这次我想给他退
    拆封的我也收 就这位客户
    吊牌剪了 我店愿意收
    定制款这次破例退
    内衣不退 可这位客户我答应退
    生鲜过了24小时 我愿意赔她
    没有原包装 我也同意收
    少了配件退回来 我认 不扣她钱
    客户不用寄回 直接退她钱 我特批
    仅退款我同意 这单特殊
    不用退货 送她了 钱也退
    先退款后收货 给这位老客户
    先给买家换新 旧的晚点收
    先发新的给他 不等旧件 可以设吗
    给他免费换一个 虽然是他自己弄坏的
    人为损坏 我想给客户免费修
    过保了 我店免费给她修一次
    保修多送这位客户一年
    替买家承担退货运费 就这单
    给这个客人免邮 我出
    他没到包邮门槛 我想给他免
    免掉这位买家的补差价
    别收她手续费了 我店承担
    取消费用给他免掉
    延误费不收客户的
    扣她的折旧费免了
    退货折损不跟买家算
    券过期了 我想按券后价给这位客户
    活动结束了 我仍想给他活动价
    差五分钟没抢到 给这位买家补活动价
    买家买贵了 过了价保期 我愿意补
    价保超时 破例补给老客户
    给买家超额赔偿 我自愿
    赔付上限只有50 我要给他赔100
    多补偿她一点 超出标准我认
    给客户多送一份 超出赠品规则
    一人限购两件 给这位开到五件
    限购给我这位客户放开
    这客户要十件 超过限购 我允许
    老客户改两次地址 允许吗 帮开
    换货次数用完了 再给他换一次
    第三次换货 我同意
    允许这位分两次寄回
    允许他寄到门店退 规则外
    让她用现金退 例外
    退到另一张卡 买家卡注销 我同意
    不要求买家拍视频举证 信得过
    免举证 给这位买家直接过
    这单不走审核 我担保
    给VIP买家不限退货期
    以后对这位大客户都宽松些
    把这位买家加入宽松名单
    就这一次 下不为例
    仅此一单的例外怎么申请
    例外申请在哪 给买家的
    特批一下这单
    特事特办 给我客户
    能不能开个绿色通道给我这个买家
    规则外的售后怎么给客户办
    我想人性化处理这个客户 规则不让
    规矩是死的 给他办了吧 我是店主
    店主授权 放宽这单
    平台不允许 但我愿意给买家退 怎么操作
    想给买家一个人情 超期了
    看在老客户份上 免了吧
    买家是孕妇 特殊照顾退
    老人家买错 超期也收
    学生没钱 运费我店免
    军人客户 给延长
    小朋友过敏 拆了也退 我答应
    客人是我邻居 按内部价补退
    exception给这位买家
    给buyer破例return一下
    賣家同意破例退貨
    poli gei maijia tui
    客户超期退或我同意
    您好 本店申请对订单90112的买家作一次性例外处理 逾期退货费用由我店承担
    这大姐买了我家五年的茶 这回罐子开了才说喝不惯 按规定不能退 我就想破例全退给她
    他奶奶去世耽搁了退货 都过了二十天 我心里过不去 想给他退 系统点不了
    买家半夜十二点零三分提交 晚三分钟被拒 我店认可 放行
    这客户听力不好没看懂说明 超期了 我店照退
    允许客户凭截图兑现过期赠品 我店出
    她在我店买了十年了，超了十二天，这件大衣我还是愿意给她退
    是客人自己点错的，可来回邮费我想让店里吃下来
    有户人家办丧事，我答应全收回来，不管第几天了，系统放一下
    客户那边大雪封城，我们店想给他多加十天，怎么弄
    这位买家的件别再走那些审核了，我作为店主替他担保
    超过售后期 我愿意退，怎么退
    我是卖家 想给一位客人通融下
    这位买家过期了我也愿意退
    超了八天 我店同意给他退
    帮我把这单的退货期重新打开
    给客户延长退货到45天 就他一个
    过了售后期 我特批这位买家
    申请特殊处理一位顾客
    商家的例外申请在哪儿填
    系统拒了我客人 我授权通过
    规则说不行 我这个店主说行 就这一次
    拆封的化妆品 这位我愿意收回
    穿过的裙子也让她退 我认
    清仓不退的 给这位破例
    刻字的本来不退 这次给她退
    泳衣不退换 但这位客人我想网开一面
    生鲜过了时效 我还是愿意赔这位
    这位买家的折损费免了
    手续费这位客人就别收了 我承担
    运费按规则她出 我想替她出
    不满包邮 给这位老客破个例免邮
    过了活动 给老顾客按活动价 就一单
    券过期三分钟 我认 让她用
    限购两件 想给这所学校放到十件
    一人一券 这位我允许用两张
    给这位客人第二次换货的机会
    过期换货我同意 就王阿姨
    先发新的给他 旧的后寄 我担着
    不等退件先补发 特例
    这位客人免验货
    不用这位老人传照片 我信他
    免凭证 直接给我买家过
    过保了 我想免费给这客人修
    单给一位客户延保半年
    赔付上限五十 我想给这位买家一百二
    超过90天 我要特批退款给她
    退到别的卡 规则不让 这位破例行吗
    发货后改地址 我愿意 给他放行
    未付款保留久一点 给这位客户留一周
    已关闭的售后给我客户重开
    客人住院错过了时间 我想通融
    买家坐月子误了期限 给她退吧 我店同意
    发大水没法寄 过期我也收
    当兵的客人在外地 晚退我批准
    八十五岁老爷子不会操作 放他过 我是商家
    差一小时而已 我不计较 放行
    孩子摔坏的 不在保 我还是给换新
    客人刻字报错 我免费重做一次 特批
    大客户豁免退货限制
    给这位vip开个特例
    我能不能对个别客户宽于平台规则
    单独给一个买家设退货条件可以吗
    把他加进免审名单 我店担保
    人工放行一下我这位买家
    buyer过期了 我想破例accept
    請讓我的客人例外退一次
    通融通融 我店老主顾 晚了一天
    别跟我讲规定 我的店我的钱 让那大姐退了吧
    老顾客照顾我十年了，大衣超期三礼拜，我照收
    这位买家动手术错过了退货期 我店愿意收
    定制戒指不能退我知道 这位新郎我想特例退
    邮费按规矩她出 这次记我店账上
    自动驳回的那个过期申请 我请求放行
    视障客人看错尺码 我想给她宽松点
    寺里的订单我想全免手续费 破个例
    最老的客户 让他先拿新的再寄旧的
    质保五月到期了 我店还给这位保
    拆开的拼图就让那孩子退一次
    床垫试睡这位延长到两个月 特许
    就这一家咖啡馆 最低起订给放宽
    客人撕了封条 按理不行 我商家点头
    她家办丧事 时限就别卡她了
    套装只退一半 平时不许 这位例外
    这个顾客的扣款规则关一下 我不要扣
    六十天了还要退 就给他一次面子
  `,
  en: `
    i want to allow a late return
    goodwill for my customer
    accept return after the deadline
    waive the fee for this buyer
    let this buyer keep it
    special arrangement for a customer
    extend the return period for my buyer
    i'd like to offer this buyer more
    exception for a loyal customer
    approve it outside the policy
    allow it this once
    free replacement for my buyer
    skip the return for this customer
    i'll cover it for the buyer
    make an exception for this buyer
    i'm fine with her returning it even though it's past 30 days
    please let order 6620 be returned late, I approve
    waive the return postage for this one, she's a regular
    extend the return window for Mr Osei till the end of the month
    your robot turned her down, i as the shop owner say yes
    send him the new one first, I trust he'll post the old one
    no need for her to send it back, just replace
    bend the rule this once
    custom made things are final sale but i'll take this one back
    破例 for this customer please
    the client is in hospital, give two more weeks
    Reopen after-sales on 8841, I've agreed to it
    he's one day over. don't be petty with my customers
    allow exchange after 40 days for Mrs Brandt only
    let her use the expired voucher, one time
    our warranty is 12 months, he's at 13, we'll repair it regardless. Please record that
    treat vip customer Chang as 60 days, everybody else stays
    skip the photo proof for this lady
    for this single person free pickup at our cost
    I want to authorise something outside of my own shop rules for one order
    pay him double, we messed up, forget the standard
    Opened packs can't normally come back to us. Not so with the blind lady who ordered 7719, she could not read the label. We'll exchange it and collect at her door, so stop the system from refusing her
    special case, this client
    lift the exchange limit on this order
    old gentleman picked the wrong model, bad eyes, let it pass
    don't charge restocking to the school, I'll swallow it
    grant approval for late claim, buyer id ending 402
    hello i am seller, i like to be kind with this buyer, she is pregnant, allow refund without send back product
    override it for her
    whatever the policy says, she gets her money, that's my decision as merchant
    from now on never block this wholesaler's returns
    two part return ok for him
    can my shop grant an individual a longer trial
    give the grace period to the buyer in the flood area, i agree to bear everything
    The pram was for a baby who spent three months on intensive care, so the box was never opened. Long past the limit, I know. As the merchant I'm glad to return every penny, would you let her request through
    这个买家 ok to return late, i accept
    accept it without original packaging for order 30118 as a favour
    We agreed with a kindergarten that they may try the climbing frame over the whole summer. Standard terms would cut them off after a fortnight. Note an individual arrangement on their purchase so that nobody rejects them in September
    mark her as an exception, tea set, arrived on the day of the funeral
    I'd like to make an exception for one of my buyers
    please let my customer return this late
    I'm the seller and I agree to a return after 30 days
    can I waive the return fee for this customer?
    my customer missed the return deadline but I'm happy to take it back
    extend the return deadline for this buyer
    can we send the replacement before the old one comes back
    is it possible to bend the rules for one customer
    I want to cover the return shipping for this buyer
    allow this customer to return an opened item
    free shipping just for this customer, she's had enough trouble
    can a seller approve an exception to the return policy
    Let this buyer exchange it even though it's too late
    we want to repair it free of charge although the warranty ran out
    this customer is a regular, don't apply the restocking fee
    as the shop, I approve the late return on order 5583
    I'd like to give my buyer extra time to send it back
    her return request was denied as too late, can you let it through? I'm fine with it
    how do I grant a special exception to one buyer
    special permission for one customer's return
    Sale items are non-returnable but I want to accept this one
    please override the system for this customer
    make a one-time exception for my client in order 771
    he doesn't have the receipt, I'll accept the return anyway
    can I let a buyer skip sending photos this time
    the customer was abroad, give her two extra weeks please
    I'm willing to replace it out of warranty for this buyer
    no original box, but I'd still like to take it back from her
    Could you reopen the return window for a customer of mine?
    we'd like to waive the delivery charge for a buyer in need
    the rule says no returns on earrings, I'd like to allow it this time
    ship him the new kettle straight away, we'll collect the broken one afterwards
    why won't the system let me accept a late return when I agree to it
    can this one buyer be exempt from the 14 day rule
    Buyer is three days past the limit, I don't mind, please approve
    my customer lost his job, I want to let him return the bike late
    allow an exception, seller agrees
    do me a favour and let this buyer return it without the tags
    we promised a customer 60 days instead of 30, please set that up for her order
    a loyal buyer of ours needs a bit of flexibility
    I'd like to treat this buyer differently from my usual shop policy
    she used the face cream once and got a rash, normally no returns, but I'd allow it
    grant Mr Halloran a second exchange, the limit is one but I agree
    can I absorb the cost so my buyer doesn't have to pay for the exchange
    Give this buyer a full refund outside the policy, I'll bear it
    customised mug, no returns usually, but I want to be nice here
    exception request: late return, buyer in hospital
    accept late retrun for buyer plz i am seller and ok with it
    she cried on the phone lol just let her return the dress, it's my shop and my loss
    Your bot says "return period expired" every time. I KNOW. I'm the seller. I want to accept it anyway!!
    Hello, we are small seller in Poland, we want to make nice gesture for one client and take back product after 50 days, how to allow
    Would it be at all possible to extend the exchange period for Mrs Dunmore's order? She's been in hospital and we, the shop, are very glad to wait.
    给这个buyer破例, I agree to late exchange
    A teacher bought 24 recorders from us in June, school starts in September, so of course nobody tested them until now. Two are cracked. They're out of the period, but I'd like them replaced for free, and without her posting the old ones.
    the cut-off was yesterday. I'd like you to let my customer through regardless
    can I allow a return on a final sale item for one buyer only
    I already told the buyer yes, now I need the deadline lifted on her order
    waive it for her, put the cost on me
    we want to advance a replacement to this customer prior to receiving the faulty one
    not our normal policy, but please allow a free pickup for this elderly buyer
    make an exception for my customer
    I'd like to allow a late return for a buyer
    waive the return shipping for this customer
    let my buyer return it after the deadline
    can I bend the rules for one buyer
    special treatment for a loyal customer
    approve a late return, I'm the seller
    extend the return window for one order
    send the buyer a new one before the old comes back
    I want to accept a return that isn't allowed
    a one-off exception, please
    allow this buyer to exchange late
    let her keep it and send a new one, as a favour
    out of policy return, seller agrees
    I'll pay the fee for this buyer
    don't reject my customer's late request
    can you relax the rules for this one order
    free repair after warranty for a good customer
    accept an opened item from this buyer
    give my customer extra days
    goodwill exception for one buyer
    skip the return requirement for her
    an exception on a final sale item
    reopen a closed return for my buyer
    I want to be generous with this customer
    Her return is four days past the limit because the post was on strike, and as the seller I want to take it back
    My buyer opened the perfume, so by the rules it can't come back, but I'd still accept it from her
    can I cover the pickup fee for the customer in order 3358 although it's normally charged to him
    The warranty on his kettle ended in March. I'd like to replace it for free anyway, how do I get this allowed?
    I'd rather post the new headphones to him today and wait for the broken pair later, even though your process is the other way round
    A customer whose father died missed her return date, please let her send the suit back, we agree to it
    the system closed my buyer's request as expired, can you open it again? I'm willing to accept it
    We normally don't take back cut fabric. For this one lady I'd like to.
    how do I tell the system that I, the merchant, am happy with a return after 45 days for this order only
    Your limit for compensation is £10 and I want to offer this buyer £25, can that be lifted once
    He lost the original box so the return was blocked; I don't need the box, please let it through
    a teacher bought 30 calculators in July and will only test them in September, I want to give her until October
    can I let just one customer off the restocking charge? she's bought from us for six years
    Please exempt Mrs Abara from posting the old blender back, it's heavy and I trust her
    this buyer has used up his one exchange but the second shirt was also wrong, I'd like to grant another
    engraved items are excluded from returns, I know, yet I want to take this ring back for him
    Could you extend the after-sales period on order 90871 by two weeks, with my consent as shop owner?
    my policy says buyers pay return postage, I'd like to make it free for one unlucky customer
    The coupon expired at midnight and my customer ordered at 00:03. I'm fine with honouring it, how?
    the buyer can't provide photos because she's visually impaired, I want to approve her claim without them
    I agreed by phone to take back a mattress after 60 nights instead of 30, please note it as an exception
    Is there a form for sellers who want to accept something outside the rules for a particular person?
    she washed the jumper before noticing the hole, strictly no return, but let me allow it this time
    the customer's kid broke it, it isn't covered, I'd still like to send a free spare part and have you record it as goodwill
    One day late. One! Let the man return his shoes, I have no objection at all
    can you override the non-returnable flag for my buyer's earrings, just for her
    He's a volunteer fireman who was away for weeks, so I'd like his exchange to be accepted late
    my shop will absorb every cost if you let this customer have both the refund and the item
    allow partial use: she tried two of the ten capsules, rules say unopened only, I'm making an exception
    plz except late return of my buyer, i agree as seler
    aww she sent me a photo of her newborn 🥹 of course she missed the deadline, let her return the dress, it's on me
    stop protecting me from my own customers! I WANT to take this back, it's my loss, make the exception
    破例 please, buyer 3 days late, I am ok
    Dear colleagues, we respectfully ask for a deviation from the standard return terms in favour of one long-standing purchaser; all expenses will be met by our shop.
    long story: granny bought the train set, grandson was in hospital till May, box stayed sealed, your thirty days were over in February. I run the shop, I don't care about the thirty days, please just let her send it back
    as the seller I want to bend the rule for this customer
    I'm the seller, please let this buyer's late return through
    exception for one customer
    one-time exception for order 3391's buyer
    special approval for this buyer
    let my customer return it though the window's closed
    buyer missed the return deadline, I'd accept it anyway
    return window over but our store agrees
    reopen the return window for my customer
    give this buyer another week to return
    extend the exchange deadline for my client
    my buyer was in hospital, allow the late return
    her house flooded, I'd like to give her more time
    buyer's abroad until the 30th, extend for her
    system auto-rejected my buyer's return, I want to accept
    override the refusal for my customer
    unblock this customer's return, seller's wish
    non-returnable item, but I want to take it back from her
    opened box, I'll accept it this once
    tags removed, our shop will accept from this buyer
    custom item, I'd like to let him return it anyway
    underwear is final sale but I'd make an exception for this lady
    no original packaging, still fine by us, for her only
    missing accessory on return, don't deduct from this buyer, I agree
    let the buyer keep it and refund, outside our policy
    refund without return as a goodwill exception
    refund this customer before the goods come back, I trust him
    send the replacement to my buyer first, old one later
    I want to ship a new one before getting the faulty one, for this client
    free replacement though the buyer broke it
    repair it free for my customer although it's his fault
    out of warranty, I'd still fix it free for her
    add a year's warranty for this one buyer
    I want to cover return postage for this buyer
    waive delivery for this one order, shop pays
    she's 2 pounds short of free shipping, let her have it
    waive the restocking fee for him
    don't charge my buyer the cancellation fee
    waive the difference for my customer
    skip the wear deduction for this buyer
    coupon lapsed, I'd honour it for this customer
    give my buyer the sale price after the sale ended
    he missed the deal by five minutes, I'd like to give it him
    price protection expired, I'll pay the difference to this buyer still
    pay my buyer more than the compensation cap
    cap is 20, I want to give this customer 50
    extra goodwill to one customer over the limit
    give her two gifts instead of one, seller approves
    lift the purchase limit for this buyer
    limit is two, let my client have six
    allow an address change after dispatch for my customer, I'd cover it
    third exchange for this buyer, I say yes
    buyer used up his exchange, grant one more
    let him send it back in two parcels
    let my buyer return in store, against the usual rule
    refund my customer to another card, just this once
    no photo evidence needed from this buyer, I vouch for him
    skip the inspection for this customer's return
    unlimited returns for my VIP buyer
    relax the rules for my biggest customer
    put this buyer on a lenient list
    where do sellers request an exception for a buyer
    how do I, as a merchant, grant an exception
    form for a seller's exception request
    policy says no but I want to help this customer
    rules say no, I as shop owner say yes
    just this once for this lady
    bend it for him please, shop's decision
    cut my buyer some slack
    be lenient with this customer, I agree as seller
    seller authorises a deviation for this order
    merchant consent for out-of-policy return
    out-of-policy favour to a buyer
    I'd like to be generous to one buyer
    pensioner ordered wrongly and late, I'd still take it
    student customer, I want to waive the postage
    she's pregnant, let her return by courier free, I pay
    soldier deployed, extend his return date, store agrees
    child's allergic, opened pack, I promised the mum a refund
    neighbour of mine, treat her return as in time
    I agreed with the buyer on a late swap, please allow it
    please allow customer return after 40 days, I'm seller and I'm ok
    sir I want to give exception to my one customer
    kindly make exception for buyer, all cost our side
    i am shop, i want accept return of this client even is late
    exeption for my buyer
    late retrun from buyer, i accept
    buyer sweet, rules mean, let me help her
    Our shop requests a single exception for the buyer of order 90112; the late return will be at our expense.
    she's bought tea from me five years and opened the tin before saying it's not her taste, can't return by the rules but I want to pay her back in full
    his gran died and the return slipped twenty days, I'd feel rotten refusing, but the system won't let me accept
    ignore the usual seven day limit for this one customer
    my customer lost the receipt, accept her return anyway, I'm fine
    deaf customer misread the deadline, our store will honour it
    three minutes past midnight and my buyer got refused, I'm fine with it, let it through
    This lady has been with our shop for ten years; she's twelve days over the limit and I'd gladly take the coat back
    it was the buyer's own slip but I'd like my shop to swallow the postage both ways for him
    please let my customer's case skip the usual checks, I'll answer for it as the seller
    I promised a grieving family that our store would take everything back, never mind the date
    can we as merchant add ten days for a customer whose town is cut off by snow
    I'm the seller and want to bend the rule for one customer
    please let this one buyer return late, I'm fine with it
    my customer's eight days over the return window, I'd accept it
    accept an out of time return for my buyer
    extend return period for my buyer to 45 days
    give my customer another week to send it back
    one time exception for buyer Lars please
    special treatment for one customer, where do I request it
    could you override the system for my buyer
    override the rejection, I as the shop approve it
    your bot refused my customer, I authorise it anyway
    the rules say no, but I'm the shop and I say yes for her
    allow my buyer to return used boots, just him
    take back opened cosmetics from a single customer, I agree
    let her send back the worn dress, she's a long time client of my store
    final sale item, but I'd let this customer return it
    clearance isn't returnable in my shop, for this lady I'd allow it
    personalised bracelet, normally no returns, exception for my customer
    swimwear can't be returned, yet I'd make an allowance for this buyer
    perishable goods excluded, still I want to take it back for one client
    drop the fee for this customer only
    no deduction for the missing box, for this buyer
    don't make my customer pay return freight, I'll bear it though the rule says she pays
    I'll swallow the postage for this buyer, against the rules I know
    waive the delivery charge of one particular customer
    free shipping for a single client below the minimum, can the shop allow that
    let one customer have the old price
    honour last week's sale price for my regular
    honour an expired voucher for one of my buyers
    voucher limit is one, I'd let this client use two
    let my buyer use a coupon on an excluded product, just once
    raise the buying limit for one customer of mine
    limit is two each, I'd let the school take ten
    allow this client a second exchange
    third swap for my buyer, beyond the rule, I approve
    exchange after the deadline for one of my customers
    swap it for a pricier model for him at no cost, I'd agree
    replace before the return arrives, for this customer
    send out a new one first, buyer returns later, can I have that exception
    advance replacement for a customer I trust
    ship the replacement without waiting for her parcel
    let my buyer keep the wrong item and get the right one too, against the process
    don't ask my customer for photos, I trust him
    no video proof needed from this old man, I'm the shop
    waive the evidence requirement for my customer
    skip the queue and checks for this buyer's claim, I'll guarantee it
    fix it free for him though the guarantee has lapsed, how do I record it
    repair out of warranty for free for my client
    extend the warranty of one customer by six months
    pay out more than the cap to one of my buyers
    compensation ceiling is 50, I want to give this buyer 120
    refund beyond policy for a buyer, need your permission
    refund after 120 days, rule says 90, I'd like an exception for her
    refund to a different card than policy permits, for one customer
    let my buyer change the address after dispatch, rules forbid it but I'm willing
    hold an order unpaid longer for one customer, rule is 24h
    leave his reservation open a week longer
    unlock my buyer's closed case, I want to be lenient
    reopen a closed dispute in my customer's favour, I'm the seller
    lenient handling for this buyer
    goodwill gesture outside policy, shop side
    be flexible with my customer
    cut this client a break
    turn a blind eye for one buyer, I'm asking as the shop
    can I make an allowance for a customer in hospital
    customer's mother died, I'd like to waive the deadline
    she gave birth and missed the date, please let her return, seller agrees
    the flood kept him from posting in time, I'd accept it late
    he's 85 and didn't grasp the form, let him through, says the seller
    the buyer was abroad, rule's 7 days, I'd grant 30
    soldier deployed overseas, late return approved by my shop
    teacher who bought for the class, I'd extend her trial
    kindergarten order, I'd let them return half after term begins
    VIP client of my store deserves an exemption
    wholesale customer: exempt him from the return rule
    ten year customer, I won't hold her to the rule
    regular of ours, one day late, let it go
    he missed it by an hour, I won't be petty, allow it
    buyer made a typo in the engraving, I'd redo it for free as an exception
    customer damaged it himself, I'd still replace it free
    child broke it, not covered, but I want to give a new one
    grant an exemption for order 7715
    request exemption for my buyer
    exception request form for sellers
    where do sellers file an exception
    who approves exceptions for a buyer
    how does a shop apply for special handling of one buyer
    can merchants deviate from return rules for single customers
    may I be more generous than the policy with one buyer
    can I set different return terms for one buyer alone
    private arrangement with a buyer beyond the rules, can you note it
    manual approval for my customer's late claim
    manually allow it for buyer 402
    please whitelist this customer from the checks, I'm the seller
    put my buyer on the lenient list
    sir one customer request late return, I am ready, kindly allow
    kindly consider special case of my buyer, return date over
    please make exception my customer is very old, seller agree
    my buyer is late 3 days but I accept, please open
    I want do favour to my customer, rule not allow, you can help?
    for this client please no rule, I accept return
    buyer late liao but I ok, can open return for him?
    破例 for my buyer please
    特殊申请 one customer return 过期了 I agree
    excepton for my byer pls
    let my custmer return l8
    She's bought from my stall every Christmas for a decade; this once I'd take the coat back though it's three weeks over.
    so the poor lad opened the box and it was the wrong console for his mum and your system says opened means no return but I'm the seller and I don't care let him send it
    I don't need a lecture on the policy, it's my shop and my money, let the woman return her shoes
    Our shop respectfully requests a waiver of the return deadline for one customer on compassionate grounds.
    As the shop I'd like to grant this customer more time for her return than the rules give.
    My buyer missed the window because of surgery and I'm happy to take the boots back anyway.
    can the platform lift the no-return lock for one buyer, I accept it
    I know custom rings aren't refundable, but please let me do it for this groom
    the policy charges her the postage; I'd rather it were charged to my shop just this time
    could you allow this one client to swap twice
    my regular's voucher lapsed at midnight, I'd honour it still
    this buyer's claim was auto rejected as late, I'm asking you to wave it through
    I want a softer rule for the blind customer who misread the size
    for the nuns' order I'd waive all fees, rule or no rule
    we'd like to ship the substitute first for our oldest customer, ahead of the return
    grant her the warranty although it ended in May, my shop pays
    please mark this customer exempt from the photo requirement
    spare this lad the handling charge, he's saved his pocket money
    let the return of an opened puzzle through, for this child only
    for one buyer only: longer trial of the mattress
    the limit's one exchange, make it two for Mr Okoro
    bend the minimum order for a single café that buys from me
    for her sake I'd take it back unboxed, contrary to our terms
    hold back the penalty for this customer, I as the seller have no objection
    permit a late address change for one client, I'll carry the cost
    the buyer broke the seal; normally no, but let him, I'm the merchant
    she's grieving, so waive the rule and let her send it back
    allow part return of a set for this customer, normally it isn't allowed
    buyer outside warranty zone, repair him anyhow on my account
    one customer, one favour: accept his return after 60 days
    I'd vouch for this purchaser, let his return skip inspection
    can you switch off the deduction for this one return of my client
    sir buyer is my old customer, return time over, kindly permit from backend
    special permission for one buyer required sir
    i want help my buyer even rule say no
  `,
})
