import { defineIntent } from '#intents/define'

export const refundToBuyer = defineIntent({
  intent: 'refund-to-buyer',
  audience: 'seller',
  settledBy: 'article',
  label: { zh: '怎么给买家退款', en: 'How to refund a buyer' },
  definition: {
    zh: '卖家愿意退钱给买家，问怎么全额、部分退款、补差价或补运费。',
    en: 'A seller is willing to give a buyer money and asks how to refund in full, in part, or for postage.',
  },
  borders: {
    'request-refund': {
      zh: '买家要钱归申请退款。',
      en: 'A buyer wanting money back is request refund.',
    },
    'return-dispute': {
      zh: '卖家不同意退归退货争议。',
      en: 'A seller who disagrees with the return is a return dispute.',
    },
    'exception-for-buyer': {
      zh: '要超出规则破例归破例。',
      en: 'Going beyond the rules for one buyer is an exception.',
    },
  },
  zh: `
    给客户退钱
    部分退款怎么操作
    同意退款在哪点
    退运费给买家
    退差价给买家
    退款给买家
    卖家怎么退款
    退款操作
    赔付买家
    多收的钱怎么退给买家
    主动退款
    退款要多久到买家
    退款从哪扣
    退款按钮
    怎么给买家退款
    部分退款在哪操作
    想退客户20块差价
    多收了顾客运费要退他
    買家沒申請我能主動退嗎
    退款从哪里扣 货款还是保证金
    退错金额了能追回吗
    已完成的订单还能退钱给客人吗
    同意退款按钮在哪
    退款给买家要多久他才收到
    只退其中一件的钱
    退一半让他留着货 我愿意 怎么弄
    我答应了返现十元 用什么方式打给他
    refund buyer partial amount 怎么填
    小额打款功能
    退款后佣金退我不
    店铺余额不足退不了款给顾客
    客人那张卡注销了 我退的钱去哪
    退運費給買家要選哪個原因
    不想让买家寄回来，直接退款可以设置吗
    tuikuan gei 客人
    自动退款策略怎么开 50元以下的
    客户等着，我点了同意但提示支付渠道异常
    我卖的水果坏了三个，跟买家说好赔三个的钱也就十来块，不用走退货流程，请问在订单页面哪里能直接转给她，会不会算进退款率
    给客人退的上限是实付还是含券
    补发不了就退那件的钱给他 怎么走
    超过90天的单子怎么补偿客人
    可以退成店铺券代替现金么 客人同意的
    退了钱订单状态变什么
    买家两单合寄多付了一份邮费 如何返还
    手动退款 vs 售后单退款 区别
    线下转账给客户合规吗
    给客人退的时候理由要不要选“协商一致”
    货到付款的客人怎么退他钱
    退款是原路走吗 对方用的分期
    我们地毯卖错了价，系统里的会员价没生效，二十几个老顾客多付了钱，我想一个一个把差额还给人家，有没有批量的方法，需不需要他们先点什么
    客人收到的茶壶壶嘴磕了一点，她人很好说能用，只想少付点，我打算给她便宜三十，她那边不用做任何事的话，我在商家后台应该走哪个入口
    退钱给买家该走哪几步
    我想给客户退一部分钱
    卖家怎么主动退款给买家
    同意买家的退款申请在哪里点
    给顾客退运费怎么操作
    怎么退差价给客户
    部分退款怎么弄
    能不能不退货只退款给买家，我同意的
    买家少收一件，我想退那件的钱
    退款给客户是从我的余额里扣吗
    订单完成了还能给买家退款吗
    怎么补偿买家十块钱
    我答应退客户邮费，在哪退
    想全额退款给买家，步骤是什么
    商家退款入口在哪
    退给买家的钱多久到账
    给买家退多了怎么办
    我这边同意退款了，接下来要做什么
    怎么把多收的钱还给客户
    多付的运费退给买家，选哪个选项
    亲，卖家端怎么退钱
    可以分两次给买家退款吗
    客户收到有点瑕疵，我想退他三十
    商品降价了，要给客户补差价，怎么补
    退款金额填多少，最多能退多少给买家
    麻烦教我怎么给顾客打款补偿
    缺货那件的钱要退给客户，怎么单独退
    买家的退款我批准了，为啥没退出去
    余额不够，怎么给买家退款
    给客户退一半可以吗，在哪设置
    我愿意赔客户，直接转账还是走平台
    怎么批量给买家退款
    退款给买家后佣金会还我吗
    退款原因卖家选哪一个好
    给买家退钱能撤回不，退错人了
    如何给客户退还多付的安装费
    买家用券买的，我退他多少才对
    想退一部分钱让客户留下商品，怎么做
    后台退款按钮点不了，我要给买家退钱
    我要给订单6718的客户退款
    买家说少发了袜子，退他那双的钱就行，哪里操作
    不用客户申请，我直接退可以吗
    给顾客退款的流程讲一下
    国外买家怎么退款，汇率按哪天
    货到付款的订单，卖家如何退款给客户
    客户同意退20%，我怎么填金额
    退了款的订单还要不要客户寄回来，我不想要货了
    想给买家返点钱当补偿，怎么发
    小额打款给买家一天能打几次
    新手卖家，第一次遇到退款申请，该点同意还是什么
    员工答应给买家退快递费，我去哪里退
    tui款给买家怎么tui啊，找半天没找到
    怎么给buyer做partial refund，比如退15块
    做生意讲诚信😄 收多了人家八块钱邮费，怎么退回给人家
    您好，我们收到客户退回的货了，检查没问题，想尽快把钱退给客户，麻烦指导一下操作
    客户下单时忘了用会员价，跟我说了好几次，我愿意把二十六块差额退给她，可她这单已经签收一个礼拜了，还能退吗，在哪里退
    页面写着“协商退款”“仅退款”“退货退款”，我只是想给买家退五块钱，选哪个呀，头大
    烦死了，点了同意退款就转圈，客户一直催，怎么把钱退给他
    给买家发补偿红包和部分退款有啥不同，哪个快
    打算给客人退掉破损那只杯子的钱，不动其他的
    怎么退钱给买家
    卖家退款在哪里点
    我要给客户退款
    部分退款怎么填
    给买家退运费怎么退
    怎么同意客户的退款
    给顾客补差价
    我愿意退款，怎么操作
    退给客户十块钱
    不退货只退钱给客户，怎么弄
    商家怎么主动退款
    退一件的钱给买家
    给买家打补偿款
    客户退货收到了，怎么退款给他
    退款给买家从哪里出钱
    退款按钮找不到
    怎么把钱退还给顾客
    全额退款给买家的步骤
    退款金额怎么改
    多收客户的钱要退
    给买家退款要几天
    我想补偿客户一点钱
    给客户返运费
    退款退不出去，怎么给买家
    卖家端批准退款
    客户买的六个碗碎了两个，我答应退两个的钱，后台怎么操作
    昨天降价了，买家找我补三十块差价，我同意，从哪里打给她
    买家退回来的毛衣已收到，没问题，怎么点确认退款
    订单8120我多收了客户十五块邮费，想退给他，不动其他金额
    客户说音箱有点划痕，愿意留下，我退他百分之十，金额怎么填
    买家确认收货半个月了，我现在想退他一部分钱还能退吗
    少发了一包配件，补发太麻烦，想直接退那包的钱给客户
    余额只有二十，要退买家一百多，怎么才能退出去
    客户用花呗付的，我退款后钱退到哪里，卖家要做什么
    两个客户都要退差价，能不能一起退，还是一个一个来
    我点了同意退款，状态一直“退款中”，卖家还要做别的吗
    给买家退款时理由选“协商一致”还是“质量问题”，有区别吗
    买家没有申请退款，我想主动把安装费退给她，可以吗
    给客户退全款但是不用她把货寄回来，选哪一个选项
    退款给客户后，平台扣我的佣金会返回来吗
    想给晚收到货的客户补五块钱，小额打款在哪
    我手误给买家退多了二十，能追回来吗，怎么办
    客户用了满减券，退其中一件应该退多少给他
    货到付款的顾客要退钱，我该打到他哪里
    退款申请里写退87元，我只想退50，跟客户说好了，在哪里改
    一个订单可以退两次部分款吗，上次退了邮费，这次退差价
    国外客户付的美元，我退款给他按多少算
    手机版卖家后台能给客户退款吗，人在外面没电脑
    已经超过三个月的订单，想退点钱给买家，系统里还能走吗
    买家要求退到微信，我直接微信转给他行不行，还是要走平台
    客户换货没有货了，改成退款，我在换货单里怎么转成退钱
    退给买家的运费险部分我还要出吗，怎么退才对
    给二十几个拼团客户每人退三块，有批量退款的功能吗
    买家同意收一半钱，我这边操作完还需要他确认吗
    tui款给客户点哪里呀 第一次弄
    buyer说要partial refund 20块，我同意，怎么操作
    客户人超好，碗磕了个小口都没怪我🥹 想退她八块钱，怎么退
    您好，经与买家协商，我店同意退还其部分货款，请告知具体操作路径
    页面一点退款就报错，客户在那边一直等，我是真心想退他钱啊，还有啥办法
    我卖水产的，有两只螃蟹路上死了，跟客户说好退两只的钱，四十六块，第一次碰到这事，从订单里找了半天不知道点哪个
    给顾客退款在哪操作
    商家主动退款怎么弄
    后台哪里能退钱给买家
    同意买家退款点哪个键
    怎么同意退款申请
    想全额退给买家
    给买家退一部分怎么退
    部分退款怎么设置金额
    只退一半给顾客怎么操作
    补差价给买家用什么功能
    怎样给客人打差价
    给客户退邮费
    多收客人运费了，怎么还给他
    买家多付了十块，退给她在哪里弄
    我少发一件，想退那件的钱给客户
    缺货了，给买家退款怎么点
    漏发配件，跟顾客商量好退五块，怎么打
    买家东西有小瑕疵，我愿意退20，怎么弄
    客户留下瑕疵品，我退他三成，怎么操作
    不用买家退货，我直接把款退了，选哪个
    仅退款卖家怎么处理
    主动给客人补偿几块钱，入口在哪
    怎么给买家发小额补偿
    商家小额打款在哪
    线下转给买家行吗还是走平台退
    客户想退到微信，我能直接转账吗
    已完成的订单，卖家还能退钱不
    确认收货后怎么给买家退款
    交易关闭了还想退给客户，有办法吗
    订单三个月了，想给顾客退款，没按钮
    没找到给买家退款的按钮
    点退款报错，客户等着
    退款失败，怎么再次退给买家
    卖家余额不足，退不了客户怎么办
    退款从货款扣还是要我另外充钱
    我同意退款了，买家多久收到
    退给顾客几天到账
    退款给买家之后佣金会返吗
    退了款运费险怎么算，我是店家
    优惠券那部分退不退给买家
    买家用积分抵扣的，我退款退多少
    分期买的客户，卖家退款怎么走
    货到付款的单怎么给买家退
    国外买家退款汇率怎么定
    给买家退错人了怎么追
    多退给客户了，能要回来吗
    退少了，想再补退给买家一笔
    一个订单退买家两次可以吗
    退款金额输错了，商家怎么改
    买家申请100我俩谈成60，哪里改金额
    怎么跟客户协商部分退款
    退款理由我作为商家选什么
    批量给五十个买家退款有工具吗
    预售延期，要给所有买家退运费，怎么批量
    活动设错价，差额要退给客户们，怎么发
    降价保价，卖家怎么给买家补钱
    买家退货我收到了，怎么放款给他
    验收没问题，确认退款按哪
    换货变退款，商家端怎么转
    买家取消，怎么把定金退给他
    定金我愿意退给客人，怎么退
    买家付的安装费我想退回
    服务没做成 商家怎么退服务费给客户
    给买家返现怎么走正规流程
    客服子账号可以给买家退款吗
    退款需要买家先申请吗，我直接退行不
    没有售后单能不能给顾客退钱
    让买家申请什么类型我才好退部分
    部分退款后订单状态会关吗，商家想知道
    退一件的钱，发票怎么处理，我是商家
    退款审批要主管授权，怎么给客人快点退
    我想退款给她但系统要她寄回货，怎么跳过
    客户不要货了，钱怎么还给她
    跟买家说好赔十块，钱怎么给
    店家补偿金怎么发给顾客
    您好，本店经协商同意向买家返还部分款项，请问操作路径
    亲，我是卖家，想把客人多付的运费退回去，咋弄呢
    急死了！客户在催，到底哪个按钮是给他退钱
    怎么refund给customer啊
    partial refund卖家端在哪
    賣家要怎麼退款給買家
    gei maijia tui qian zenme nong
    有个大娘买了我家的碗，路上磕了一个小口，她说没事能用，我心里过意不去，想给她退个八块钱，让她别操心，我这边要点哪里
    我把茶壶价钱标错了收贵了六个人的钱，每人三十五，现在都签收了，想一个一个给人家退，怎么最省事
    顾客钱付了两回，我要退一回给她
    退款链接怎么发给客户
    帮买家退款，她银行卡换了，走哪条路
    重量不足，我给客户退差的那几块，操作说一下
    卖家自愿退款流程
    怎么把货款退回给下单人，不是收货人
    退给买家是到她原支付方式吗，我来操作退
    赠品没发，折现给客户，怎么打过去
    我做卖家头一回退钱，页面在哪个菜单
    手机卖家版找不着退钱给顾客的地方
    客户没提售后，我怎么把二十块还他
    老主顾多付了，店里如何返还
    店里想赔顾客十块，点哪
    退一半给拍错的客人怎么设
    商家给顾客退差额走哪个窗口
    客户说花瓶有个小缺口她不介意，我想主动退她三十块，不用寄回来，在卖家后台点哪里
    昨天把茶叶单价标高了，六位顾客都付过钱了，怎么把差额分别退给他们
    买家申请退一百，我们商量好退六十，可我在页面上找不到改金额的地方
    漏发了一包螺丝，与其补寄不如把这包的钱退给买家，商家这边怎么操作
    订单已经完成两个月了，退款按钮没有了，可我还是想把多收的运费还给顾客
    点了同意退款系统弹出支付渠道异常，买家一直在催，我还有别的办法把钱给他吗
    退货我收到了，东西完好，下一步在哪里确认把钱退给买家
    我请了个助理，想让她也能给客人退款，但她账号里没有这个按钮
    全额退给客人之后，平台收的佣金会不会返还给我店里
    有位大姐在我店里买了个茶壶，路上壶嘴磕掉一点点，她说没事照样能用，不让我补发，我心里过意不去想退她三十块钱，又不想让她填什么申请，我这个卖家后台应该点哪一项
    昨天做活动我把六款碗的价格标高了三十五块，客人都已经付款收货了才发现，现在想把多收的钱一个一个退给人家，请问商家有没有什么办法能批量退差价
    卖家怎么退钱给客人
    我想把钱退给买家 点哪里
    给客户打回十块钱怎么操作
    商家主动退款入口在哪
    同意退款按哪个按钮
    买家的退款申请怎么通过
    怎么给买家部分退款
    退一半给顾客 怎么填
    只退一件的钱给买家 怎么选
    退邮费给客人怎么搞
    多收的运费退给买家 流程
    价格标错了 把差额退给顾客
    给七个买家批量退差价
    批量退款卖家有工具吗
    漏发一个 答应退客户5块
    碎了一个碗 我退那个的钱 怎么操作
    客人留着货 我退一半 后台怎么点
    买家不用寄回 我直接退 怎么设
    仅退款商家端怎么同意
    客户退回来的收到了 怎么放款给他
    验货没问题 确认退款在哪
    退款按钮灰的 想退客人退不了
    给买家退款一直报错
    退给买家的钱从哪里扣 我的货款吗
    退款后佣金退回给我吗
    我退了 买家多久看得到钱
    买家用礼品卡付的 我怎么退他
    买家用了券 退多少给他合适
    能微信转账退给客人吗 还是走后台
    一单最多能退买家多少
    能给同一单退第二次不 卖家
    退错人了 能撤回吗 我是店主
    手滑多退了90给客户 咋追
    改一下我退给买家的金额
    退款原因商家该选哪个
    退给买家要上传凭证吗
    给客人退款时能写留言吗
    买家没申请 我能主动退不
    没售后单怎么退钱给顾客
    订单完结了 我还想退给他 怎么退
    三个月前的单 商家还能退款操作吗
    安装费单独退给客户
    退关税给海外买家怎么操作
    退寄回的邮费给买家 他垫付了
    想赔客人十块表示歉意 从哪里打
    换货改成退款 商家怎么改
    缺货那件退给买家 其他照发
    客服子账号能给顾客退款吗
    新版后台退款给买家在哪
    退给付款的人还是收货的人 卖家操作
    先收货再退款 还是先退 商家问
    主动退款影响店铺评分不
    refund给客户怎么click
    賣家退款給客人步驟
    老顾客碗磕了口没怪我，我想返她八块钱，从哪转
    我点了同意咋没动静，我是真心想退给人家
    售后单里协商好退30，商家怎么填
    返差价给买家 操作路径
    跟客人谈好减15块 在卖家端哪里退给她
    十二块瓷砖碎三块 我赔三块的钱给客户 点哪
    客户寄回来完好 现在按哪个键放款
    退给客人的款被退回 她卡销了 怎么重退
    客人要现金 必须走平台退款吗 我是商家
    比例退40% 商家在哪填
    部分退过了 能再补退成全额吗 卖家
    我批准的退款还能撤吗 没打出去
    给客户退款要输退款密码 那是啥
    店铺被冻结 还能给客人退款吗
    卖家最晚到什么时候还能给买家退
    刻字加价那部分退给顾客 怎么选
    送礼的退货 钱给送的人还是收的人 卖家这边
    驳回退货但补给买家三分之一 选哪个
  `,
  en: `
    refund a customer
    issue a refund to the buyer
    partial refund to a buyer
    give the buyer money back
    where do i click refund
    refund shipping to a customer
    approve a refund
    send a refund
    how long until the buyer gets the refund
    refund one item of an order
    refund a customer's order
    pay back the buyer
    refund without return to a buyer
    process a refund
    how do i refund a buyer
    partial refund to a customer, where
    want to give a customer 5 back for the delay
    i charged too much postage, return the extra to him
    can I refund without the buyer asking
    where does the refund get taken from, my balance?
    refunded the wrong amount, can i reverse it
    refund a completed order
    The approve button for refunds is missing
    just one item out of four
    how soon will she see the money after i press refund
    let him keep the goods and pay half back, which menu
    goodwill payment to customer
    退款 partial to client, how many times possible
    insufficient balance to issue a refund
    is my commission returned when I pay the shopper back
    buyer's card was closed, where does my refund go then
    set up automatic refunds below 10 euros without sending things back
    I promised cashback of three pounds, by what route
    error "payment channel unavailable" when refunding client
    order older than 90 days but i do want to pay him
    which reason code for reimbursing postage
    store credit to a customer instead of cash, she's fine with that
    Three peaches arrived bruised and I've agreed with the lady on the price of three peaches. No sending back, nothing formal. Where on her order do I transfer that little sum, and does it enter into my refund rate
    what's the upper limit, paid price or incl voucher
    customer paid on delivery, how to give money back
    does order status change after a partial one
    hi support, how can I return money of duplicated shipping fee to the client who bought 2 times
    bank transfer to buyer outside the platform, allowed?
    instalment purchase refund - what do i do as merchant
    out of stock for one piece of the set, refund that piece only and ship the rest
    refund in full + cost of return, one step or two
    send money back for 12 customers at once
    no return needed option
    do i need her consent in writing to refund less than everything
    给买家退钱 button gray
    A glitch kept the members' price from applying on our rugs, so some twenty loyal people paid too much. I'd like each of them to get the difference. Is there a bulk method, and must they click on anything
    refund tax to a foreign customer
    The spout is chipped a little. She's sweet about it, she'll use the teapot anyway, and I'd like to knock thirty off afterwards. Supposing she needn't do anything at her end, which entry in my seller menu is the right one?
    How do I give a customer a refund?
    how can I issue a partial refund
    I want to refund my customer's shipping
    where do I approve a buyer's refund request
    can I refund a buyer without them sending it back
    refund the buyer for one item in the order
    I'd like to return the postage I overcharged to my customer
    how do sellers refund buyers
    steps to refund an order from my shop
    I agreed to refund half, how do I do it
    can I refund an order that's already completed
    give my buyer a small compensation
    refund the price difference to a customer
    how do I pay a buyer back the difference after a price drop
    does the refund to a buyer come out of my balance
    Where's the refund button in the seller dashboard?
    how long does it take for the buyer to receive a refund I issued
    I refunded too much to a customer, can I undo it?
    need to send money back to a buyer
    is it possible to refund more than once on the same order
    issue full refund for order 4410
    the buyer returned the goods and I want to release the refund
    how to refund only the delivery fee
    can't find how to refund my customer
    buyer is missing a cable, I want to give him $5 back
    what's the maximum I can refund a buyer
    refund to buyer failed, how do I do it again
    will I get my commission back if I refund the customer
    how do I process a buyer's refund after I got the return
    Customer got a slightly scratched table and will keep it for 20% off. How do I refund that part?
    I accept the refund, what do I click
    can my staff refund customers
    do I refund the buyer directly by bank transfer or through the site
    how do I refund several customers in one go
    I owe a customer 3 euros for postage, how do I send it
    how to refund a foreign buyer, which currency is used
    One of the six glasses broke and I'd like to refund just that one
    refund a buyer who paid cash on delivery
    happy to refund my customer, just don't know how
    How do I set the amount for a partial refund
    is there a way to give the buyer credit rather than a cash refund
    reimburse a customer for return postage
    what reason do I choose when refunding a customer
    I don't have enough seller balance to refund a buyer, what now?
    can I offer a buyer money back and let him keep the shoes
    my customer paid twice for shipping, I want to give one back
    refund buyer, seller side, instructions please
    how do I send a goodwill refund to a customer whose parcel came late
    does the buyer need to open a request before I can refund
    refund used a coupon, how much do I give back to the buyer
    approving refunds from the phone app, where?
    how 2 refund a buyer partialy, i sell on ur site
    Sorry if this is a silly question but I've never refunded anyone before and my customer is waiting, which button do I press
    the lady was so nice about the cracked saucer, I just want to send her £4 back 😊 how
    Hello, I am seller, I want give money back to client for one shirt, other shirt he keep, where to do
    退款给买家 partial, where is option in seller center
    Refund page keeps throwing an error while my customer phones every ten minutes. I WANT to give him his money, so how do I do it another way
    Dear support, please advise on the correct procedure for reimbursing a purchaser the installation fee only, the goods themselves being fine
    we quoted 12 for delivery and it cost us 7, I'd like to hand the 5 back to the buyer, can that be done after dispatch
    do I choose refund only or return and refund if I just wish to give ten pounds back
    how to refund my customer
    where do I issue a refund
    give a buyer part of the money back
    refund shipping to the buyer
    I want to pay a customer back
    how do sellers refund an order
    accept a refund request from a buyer
    send my customer a partial refund
    refund the difference to the buyer
    refund without a return, seller side
    how do I release the refund
    pay compensation to a buyer
    return the postage to my customer
    refund one of three items
    I agreed to refund, what next
    the refund button isn't working for my customer's order
    how much can I refund a buyer
    refund my buyer in full
    the customer sent it back, how do I refund him
    money back for my customer, how
    can I refund twice
    where does a seller's refund come from
    reduce the refund amount, buyer agreed
    refund an old order
    goodwill money for a customer
    Two of the six bowls broke on the way. I'm glad to refund those two, how is that entered?
    I dropped the price yesterday and a buyer asked for the 30 difference, which I'm giving her. Where do I send it from?
    The jumper came back in perfect condition, so how do I confirm and refund the customer?
    I overcharged order 8120 by £15 for postage and want to return just that amount
    The speaker has a scratch, he'll keep it for 10% less. Which field takes the partial amount?
    buyer received the goods three weeks ago, can I still send her some money back
    I forgot a bag of screws; rather than mail it, I'd refund its price to the buyer, how?
    my balance is 20 and I owe a customer 100, how can I get the refund through
    she paid with Klarna, when I refund, do I have to do anything special?
    can I do several refunds at once, a group order of twenty people gets 3 each
    I've pressed approve and it says "refunding". Is there anything else a seller needs to do?
    what's the difference between choosing "mutual agreement" and "quality issue" when I refund a buyer
    The customer didn't ask, but I'd like to give back the assembly fee. Is a refund on my own initiative possible?
    full refund and she needn't post it back, which option do I tick
    do I get the commission back after refunding a buyer?
    I typed 50 rather than 30 in the refund and the buyer got too much, is it reversible
    a voucher was applied, so what sum do I give back for one of the two shirts
    How do I refund a customer who paid the driver in cash?
    The request says 87 but we settled on 50, where can I change the refund figure before approving?
    first I refunded his postage, now also the price difference, will the system let me do a second one
    customer in Canada paid in CAD, what exchange rate is used when I refund
    can a refund be issued from the seller app? I'm on the road and the buyer is waiting
    the replacement is sold out so we agreed on money instead, how do I turn the exchange into a refund
    buyer wants it on his PayPal directly, should I or must the refund run through you
    After I refund half, does the buyer have to confirm anything on her side?
    how do I send £8 to a nice customer whose vase came with a chip
    The order is already archived, but I want to reimburse the buyer for return postage of 6.40
    I can't see "refund" under order 51177, only "message" and "print". Where should I look to pay the customer back?
    Is a refund to the buyer instant, or how many days should I tell her?
    my customer deserves something for the delay, can I send her five dollars through the order
    what do I click to refund only the delivery charge
    I'm fine giving him his money back for the missing charger, please walk me through it
    refund rejected by the payment provider, how do I retry it for my buyer
    should I wait for the return to arrive before refunding or can a seller refund at once
    refnd to buyer partialy how
    customer was such a sweetheart about the broken saucer 🥹 how do I send her a few quid back
    click refund, error, click refund, error. I'm TRYING to give this man his money, is there any other way to do it?
    给客户退款 where to click, I agree already
    Would you be so good as to describe how a merchant returns a portion of the purchase price by mutual consent?
    I sell crabs, two died in transit, and the customer and I shook hands on 46 for those two. Never had this before, looked all over the order page and I can't see where to pay it to her.
    how do I refund my customer
    give a buyer their money back
    where's the refund button in seller centre
    refund a customer from my shop
    approve a buyer's refund
    accept the refund request, how
    full refund to a buyer, steps
    refund half the price to my buyer
    refund 20 percent to the customer
    I want to refund part of an order to the buyer
    set the amount when refunding a customer
    change the refund amount we agreed, I'm the seller
    refund shipping only to a buyer
    buyer overpaid postage, send it back
    pay the difference back to a customer
    customer paid too much, how do I return 10 to her
    how do I compensate a buyer with a few pounds
    goodwill payment to a customer, where in the dashboard
    send a small sum to a buyer
    refund one item of the buyer's order
    I forgot to pack an item, refund the buyer for it
    out of stock, how do I refund the customer
    slight scratch, buyer keeps it, I refund 15, how
    refund buyer without a return
    returnless refund as a seller
    buyer needn't send it back, just want to pay him
    goods came back to me fine, release the refund how
    confirm refund after a returned parcel, seller side
    refund completed orders as a merchant
    order closed, can I still refund the buyer
    past the refund window but I want to pay the customer
    old order, no refund button for the seller
    refund option missing on my buyer's order
    error when I refund a customer
    refund to buyer failed, try again how
    seller balance too low to refund
    does the buyer's refund come out of my payout
    how long till my customer sees the refund
    when will the buyer get what I refunded
    do I get fees back when I refund a buyer
    is my commission returned after a partial refund to the customer
    buyer used a coupon, how much do I refund
    buyer paid in instalments, how do I refund
    cash on delivery order, refund the customer how
    refund a foreign customer, exchange rate?
    refunded the wrong buyer
    gave a customer too much refund, can I claw it back
    refunded too little, send the rest to the buyer
    two partial refunds on one order possible, seller here
    which reason should a seller select for the refund
    refund 50 buyers at once
    bulk refund shipping to my customers
    mispriced an item, refund the overcharge to six buyers
    price drop, I'd like to credit earlier buyers
    how does a seller pay out price protection
    turn an exchange into a refund for my customer
    refund the deposit to my buyer
    return a customer's deposit voluntarily
    refund the fitting fee to my customer
    refund for a service I couldn't deliver, merchant
    refund a buyer from the seller app
    can I refund a customer with no case open
    what should I tell the buyer to click so I can refund part
    does a partial refund close the buyer's order
    credit note when refunding a customer?
    can I refund by bank transfer to my customer
    buyer wants it on another card, can I as seller do that
    her card is cancelled, how do I refund my customer
    refund to the person who paid, not the one who received, possible?
    system demands a return but I just want to refund him
    skip the return step and refund the buyer
    agreed 30 off with the buyer after delivery, how to send
    pay my customer back for return postage
    customer posted it back at her cost, I'd like to reimburse her
    reimburse a buyer for postage
    give back tax to my customer
    buyer paid twice, refund one payment to him
    underweight bag, I want to refund the missing grams' worth
    free gift ran out, I'd pay the buyer its value
    cancelled by the customer, how do I send money back
    undo a buyer's payment
    refund customer guide for new sellers
    i want return money to my client, how i do
    sir how to do partial refund to customer from seller panel
    how to gave refund to buyer pls
    refnd my buyer where??
    退款 to buyer, which menu in seller app
    My customer is lovely and the vase was chipped. I want her to have twelve euros and not lift a finger. What do I press?
    Could you outline how a merchant remits a voluntary reimbursement to a purchaser?
    she's waiting on the phone, WHICH BUTTON refunds the lady
    so I charged the wrong price on the teapots and six people paid thirty five too much and they've all got them now how do I pay each one back
    seller here, happy to refund, just can't see how
    can I schedule refunds to customers
    buyer says he never got my refund, where do I see that it was sent
    refund only the bow from the bundle to my client
    happy to hand a buyer thirty back, which menu
    send money to my customer through the platform, how
    as shop owner, what's the route to repay a client
    knock 10 off for a buyer after the sale, how is that paid
    My customer doesn't mind the chip in the vase and I want to give her thirty back without a return, where do I click?
    I priced the tea too high yesterday and six people paid, how do I send each of them the difference?
    The buyer asked for 100 and we settled on 60, but as the seller I can't see where to alter the amount
    I left out a bag of screws and would sooner refund its value to the buyer than post it, how is that done?
    The sale was completed two months ago and the refund button's gone, yet I'd like to return the extra postage to my customer
    When I approve the refund it says payment channel error and the buyer keeps asking, is there another way to pay him?
    The returned goods have reached me in good order, where do I now release the buyer's money?
    My new assistant should be able to refund customers too, but her login shows no such button
    After I've refunded a customer in full, does the marketplace give my shop its commission back?
    A lady bought a teapot from my shop and the spout got chipped a little on the way. She says it pours all the same and wants nothing, but I'd like to send her thirty without her filling in any form, so which entry in the seller menu do I use
    During yesterday's sale I had six bowls priced thirty-five too high and the customers had paid before I noticed. I want to give each of them the excess back, can a merchant do that in one batch?
    where do I click to give a customer money back
    how does a seller pay a buyer back
    I want to reimburse my buyer for the cracked jug, how
    my customer's due 12 back, how do I send it
    give the buyer his postage back, which menu
    how to return overpaid shipping to my customer
    partial refund to a client, steps please
    refund a buyer 20 percent, how's that set up
    refund one of the three soaps my customer bought
    customer keeps the vase, I pay back half, how do I do it
    let the buyer keep it and refund in full, seller side how
    refund a purchaser before shipping, is it the cancel button or refund
    I agreed to refund her, what do I press
    I accept the buyer's refund claim, where's approve
    approve the customer's refund request for me
    grant the refund to my customer
    pay out the refund to the buyer of order 3902
    the item my customer sent back is fine, how do I release his refund
    return received at my shop, what do I click to refund the buyer
    my refund button for the buyer is greyed out
    can't issue the customer's refund, error 402
    refund to a buyer fails every time I confirm
    seller balance too low to refund a customer, what now
    is the buyer's refund taken from my payouts
    do I need money in my wallet to refund a buyer
    does the refund to the buyer come off my next payout
    commission returned when I refund a client?
    after I refund, does the buyer see it straight away
    how does the refund I issue reach my buyer, card or wallet
    buyer paid with a gift card, how do I refund her as a seller
    customer paid by bank transfer, how do I as the shop refund it
    can I refund a buyer in cash
    can I refund a buyer through PayPal myself
    how much at most can a shop refund on one order
    limit for partial refunds by sellers?
    can I refund more than the price to a buyer
    can I refund in two parts to the same customer
    second refund on an order already part refunded, seller
    reverse a refund I sent the buyer by mistake
    I refunded the wrong customer, can I get it back
    typed 90 not 9 in the buyer's refund, help
    I refunded the buyer twice by accident, what can I do
    change the sum before my refund to the customer goes out
    edit the refund amount agreed with the buyer
    which refund reason do I choose for a goodwill payment to a buyer
    what reason code do sellers pick for short delivery
    do I have to attach proof when I refund a buyer
    add a message to the customer with the refund
    does the buyer have to file a request before I refund
    can I start the refund on my own without the buyer asking
    refund a customer without opening a case
    refund a buyer after the order is closed, how
    refund on an order finished 3 months ago, which route for a seller
    old order, I'd still like to refund the client, where's the button
    how can I refund a price difference to my buyers
    I overcharged a customer, give her the difference how?
    wrong price was listed, refund the surplus to seven buyers in bulk
    bulk refund for several customers?
    refund all buyers of the recalled toy at once
    mass refund tool for sellers
    refund customers of a cancelled workshop I sold
    refund fitting charge only to a client
    refund the gift wrap fee to a buyer
    refund the tax to my foreign customer, how
    customer was billed customs, I'd like to give it back
    refund return postage my buyer paid up front
    buyer sent a postage receipt, how do I pay him those 6 pounds
    I promised 5 off after the sale, how do I hand it over to the buyer
    promised cashback to a reviewer... no, to a late-order buyer, how do I transfer it
    want to compensate a customer ten dollars through the order
    goodwill credit to buyer, where in the seller app
    how do I send a buyer a small sum as an apology
    missing part, agreed to pay the customer 8, how
    one jar broke out of six, refund for that jar to the buyer
    I sent the cheaper colour, want to pay back the difference to her
    out of stock item in a customer's order, refund only that line
    switch from replacement to refund, seller side
    convert the buyer's return into refund only
    refund only without goods coming back, where does a seller tick that
    how do I set "no return needed" when refunding a customer
    can my assistant refund customers from her login
    does my staff need permission to refund buyers
    refund from the phone possible for shop owners?
    refund in the old version of seller panel was under orders, where is it now
    guide for sellers on refunding
    tutorial: how merchants issue refunds
    seller refund procedure
    steps of refunding a purchaser
    process to repay a client
    merchant refund how to
    issue refund to buyer
    send money to buyer
    refund client
    pay back customer
    buyer refund seller centre
    sir how to give refund to customer in seller app
    kindly guide to process customer refund partial
    customer asking refund and I am ready to give, how to do sir
    how I give money back to my buyer please
    I want refund my customer but no button
    I like to pay back the half to the client, how make
    wan to refund my customer 10 dollar how ah
    refund给 buyer 怎么操作
    seller想退钱 to customer how
    hw do i refnd a custmer
    refund my byer
    The lady was so kind about the chipped bowl that I'd like to give her eight pounds back; which way does a seller do that?
    I'm the shop owner and it's my fault the label was wrong, so walk me through refunding him in full please.
    so I've told this chap he'll get his fiver back for the missing lid and now I can't for the life of me find where to send it
    I click approve and nothing moves, I WANT to give the man his money
    We regret having miscalculated the freight; please advise how the surplus may be credited to the purchaser.
    split refund between two customers who shared an order?
    refund to the person who paid when someone else received it, seller question
    do I refund before or after the parcel is back with me
    how soon must I as seller pay the refund I agreed to
    does a voluntary refund to a buyer hurt my shop score
    I've agreed with my customer on 15 off his order; where in the seller app do I send it?
    As a seller I'd like to give a purchaser the whole amount back, please show me the screen.
    The buyer shipped it back to me in good order, now which button lets his money go?
    three of the twelve tiles in her order were chipped and I'll pay her for three, how
    how can my shop hand back the delivery fee to a customer
    what's the way to credit a client the difference after I sold him at the wrong price
    I'm the merchant and the courier fee was overcharged to my buyer, give it back how
    do I have to wait for the buyer's click before my refund is sent
    the refund I sent to my customer bounced, her card is closed, what next
    my customer paid by voucher and card, which part do I refund first
    my client wants it in cash, is the refund function obligatory for sellers
    shop side: choose the sum for a partial reimbursement, where's the field
    can a seller top up an earlier partial refund to a full one
    seller: how do I undo an approved refund before it is paid
    does the platform return my commission after I reimburse a customer
    pay a customer compensation for a missing screw from my shop balance
    my refund to the buyer shows "processing", do I need to do more as a seller
    customer returned a gift, do I reimburse the giver or the receiver
    refunding one colour out of a multipack to a buyer
    give back the engraving surcharge to my buyer
    turn down the return but refund a third to the customer, which option do I take as a seller
    the app asks me for a refund password when I repay a buyer, what's that
    seller account suspended, can I still refund my customers
    buyer and I settled on 40 percent, where do I enter a percentage
    out of the last one, so I'd like to return the customer's payment for it, menu?
    what's the latest date that I as a seller may refund a buyer
    refund button na mile for my customer order, where it is sir
    my shop, buyer is nice, I give back 10, where click
  `,
})
