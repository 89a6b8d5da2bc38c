import { defineIntent } from '#intents/define'

export const couponNotApplied = defineIntent({
  intent: 'coupon-not-applied',
  audience: 'buyer',
  settledBy: 'workflow',
  label: { zh: '优惠没有减', en: 'My discount is missing' },
  definition: {
    zh: '自己的券、码或活动优惠用不上，或订单里没减。',
    en: "The customer's own code, coupon or offer is refused, or did not come off their order.",
  },
  borders: {
    'coupon-question': {
      zh: '问券怎么领、怎么用、何时过期。',
      en: 'Asks how to get or use coupons and when they expire.',
    },
    'promotion-question': { zh: '问活动规则。', en: 'Asks for the rules of an offer.' },
    'price-difference': { zh: '买后降价。', en: 'The price fell after the purchase.' },
    'checkout-problem': { zh: '下不了单，与优惠无关。', en: 'The order cannot be placed, whatever the discount.' },
    'gift-card': { zh: '礼品卡、购物卡。', en: 'A gift card.' },
  },
  zh: `
    优惠券用不了
    优惠码无效
    券没减
    没有优惠
    折扣没算
    满减没生效
    优惠券不能用
    显示券不可用
    没打折
    代金券失效
    下单忘用券
    红包没抵扣
    优惠没到账
    券使用失败
    提示不符合条件
    优惠没有减
    优惠码不能用
    优惠券没抵扣
    折扣没生效
    满减没减
    优惠券为什么用不了
    券用不上
    输入优惠码提示无效
    youhuiquan yong bu liao
    满300减50 我买了320没减
    付款的时候才发现没打折
    亲 我那张20块的券怎么灰色的
    code SPRING15 不 work
    折扣没给我算进去 已经付了
    折扣碼顯示已被使用 但我第一次用
    说新人首单减10 我就是新人 一毛没少
    下完单才看见红包没抵
    明明在有效期 系统说过期
    会员九五折没体现
    第二件半价呢 两件都原价
    领了券结算页没出来
    券被吞了 单取消了也没退给我
    凑单凑够了 怎么还差 不让用
    邮费券不生效
    客服给我的补偿码输进去报错
    主播说拍下立减 结果一点没减
    老师节学生认证通过了 价格没变
    优惠忘了用 订单能补减么
    买三免一 结果收了三件的钱
    我少享受了30元优惠 怎么补回来
    复制的口令打开啥都没有
    昨天晚上八点准时抢到的那张满一千减两百的券，今天早上买净水器的时候死活不让勾选，提示说不适用于该商品，但是券面上分明写的全场通用，请给我处理
    我把六样东西一起下的单，按页面显示应该先减店铺的四十再减平台的二十五，最后付款的时候只减了店铺的，那二十五凭空消失了，我当时赶着出门就先付了，现在请补给我
    赠品券没触发
    优惠怎么没自动减
    红包雨抽的三块钱不让花
    这个券 说我账号不符合 为什么
    定金膨胀没膨起来 100抵200的
    邀请好友送的码 对方用不了
    用券 显示系统繁忙
    活动页标的99 结账变129
    朋友转给我一个八五折的暗号，她自己前天用得好好的，我今天照着打，大写小写都试过，前后空格也删了，永远是红字"不可用"，购物车都放半天了
    checkout 时 voucher 自己 disappear 了
    我的券为什么不能用
    付款了才发现没减钱
    满减没给我减
    优惠没生效，帮忙看下
    优惠码用不了，提示已失效
    我的折扣没算进去
    说好的立减50没有减
    领的券结算时不显示
    我有券但是用不上
    订单里没有扣优惠券的钱
    明明有优惠券，付款还是原价
    活动满200减30，我买了260没减
    券还没过期就不让用了
    优惠券选不了，是灰色的
    新人优惠没给我
    会员折扣没有体现在订单里
    忘记用券了，能补减吗
    忘了输优惠码，已经付款了，差价能退吗
    为什么显示不符合使用条件
    我的优惠码一直提示错误
    打折的价格没有应用
    请问我这张券怎么老是用不上
    亲，满减怎么没自动减呀
    第二件半价没给我算
    页面写八折，付款还是全价
    学生优惠没减
    帮我查下为什么这单没享受优惠
    下单没用上优惠，能退我优惠的钱不
    折扣码输入后价格没变化
    我领了一张30的券，买洗发水用不了
    平台券减了，店铺券没减
    咋我的优惠券点了没反应
    优惠码是你们短信发给我的，怎么说不存在
    昨天领的券今天就失效了？
    首单立减没有减，我是第一次买
    优惠少减了，应该减80只减了40
    直播间说下单减100，结果没减
    券用掉了但是订单价格没变
    订单取消了，券没退回来，现在用不了
    买三件打七折，我买了三件还是原价
    结算的时候优惠券突然不见了
    优惠没到位，多付了25块
    优惠码显示已经被使用过，可我没用过啊
    满减凑够了还是提示差额
    说好的赠券抵扣，没扣，骗人呢吧！
    用券下单报错“优惠不可用”
    我这单的折扣你们没给算，麻烦补一下
    请帮我看看这个优惠码WELCOME20为什么不行
    生日券不让用
    付完款发现券没勾上，能不能给我补上优惠
    您好，我昨晚买了一台扫地机器人，页面明确写着叠加券后1599，可是我付款的时候扣了1699，券也没用掉，能不能帮忙处理下
    我朋友用这个码都可以，我就不行
    优惠信息没同步到我的订单
    我的免邮券没起作用，还是收了运费
    我有一张满199减30的券，买了个220的水壶，结算时就是用不了
    朋友推荐给我的优惠码，说能打九折，输进去一直提示无效
    昨天下单的时候没看到券，付完款才发现没用上，这个能补退给我吗
    页面上写的领券后89，我领了券付款还是109，怎么回事啊
    我是新注册的用户，说首单减15，结果付款时一分钱都没少
    凑了三件说打七折，购物车里还是按原价算的，折扣没出来
    这张券后天才到期，怎么现在就显示不能用了，急着买奶粉
    券没用上
    优惠没扣
    满减没算
    码输了没反应
    折扣怎么没了
    还是按原价收的
    活动价没生效
    没有给我减钱
    券不能勾选
    优惠码报错
    红包没减掉
    券显示失效
    少减了10块
    折上折没折
    会员价没算
    说打九折没打
    券无法使用怎么回事
    立减没减
    忘用券了能退差吗
    优惠被吞了
    优惠码被拒
    赠券不给用
    第二件没半价
    买了两桶油，页面写满99减20，我付的还是108
    我点了使用优惠券，提交订单以后金额又变回原价了
    双十一领的那张50元券，挑了件羽绒服，提示商品不参与
    输入短信里的FAMILY8，系统说优惠码不存在，我一个字母都没打错
    我是老会员，应该打95折，这个月的三个订单都没打
    付定金的时候说能抵双倍，付尾款却只抵了单倍
    直播里讲前一百名减三十，我第二十几个拍的，一分没减
    刚注册的新号，新人礼包里的15元红包用不出去
    跨店满减应该减40，我凑了两家店的东西，结果只减了一家
    拆成两个包裹发货后，订单里的折扣少了一半
    学生认证过了，买平板还是没有教育优惠价
    退了一件以后，剩下那件的券就被取消了，多付了二十
    昨晚选了券才付的钱，今天看订单详情优惠金额是0
    券上写着奶粉专用，我买的就是奶粉，怎么还说不符合
    付款时才发现免邮没生效，另外收了我8块钱运费
    手机号码一样，我老婆能用那个码，我用就提示已领完
    券明天到期，今天结账突然说“当前不可用”，能帮我处理吗
    我换了收货地址之后，原来减的30块不见了
    店铺客服发我的专属折扣码，粘贴进去一直红字报错
    一次买了四包尿裤，说第四包免费，四包都收钱了
    下单太急忘了勾那张15元的，能不能把优惠补给我
    网页版结算能看到券，app里结算就不让选
    以旧换新补贴的三百块没从价格里扣掉
    预售价写着到手价449，最后扣了我499，券没自动用上
    扫店里海报上的码领的七折券，结账时收银员说扫不出来
    买一送一的活动，我下单后只算了一件的赠品，另一件没送没减
    积分换来的抵扣券，在付款页点了确认还是没抵
    银行卡支付立减的20没给我减，卡是指定银行的呀
    气死，凑单凑半天，满减一毛没减🙃
    用卷失败 显示什么门槛不够 我都300多了好吗
    我的promo code怎么一直not valid
    亲亲，打扰一下下，我那张小券好像没扣上去，能帮我看看嘛
    說好折一百 結帳還是原價 傻眼
    哎我老太婆不懂，孙女给我领的券点了也没便宜，收我全价了
    骗人的优惠！！领的时候说能用，用的时候说不能用
    优惠码SAVE30 不行 SAVE-30 也不行 到底哪个行
    忘了用券
    下单忘记用优惠券了
    优惠券忘记用了能补吗
    忘用红包了
    付完款才想起来有券
    券忘了勾选
    刚才那单没用上券 能补吗
    优惠没生效
    折扣没给我打
    没减钱啊
    怎么一分没减
    还是原价扣的
    按全价收的我
    说好的减50呢
    满200了为啥没减20
    第二件半价没算
    买二送一没给我免
    领了券结账不显示
    我的券灰色的用不了
    点了使用没反应，价格不变
    优惠券提示不可用
    这张券怎么选不了
    系统说我的券不适用
    券提示不在使用范围 明明就是这件
    显示门槛未达到 我都买了五百
    说我已经用过这券 我没用过
    券提示已失效 上面写着月底到期
    还没过期就说过期
    码输进去提示错误
    折扣码无效
    优惠码不认
    口令红包打不开 抵不了
    暗号报了没给优惠
    新人价没给我
    首单立减没减
    我是新用户 新人券不让用
    会员折扣没扣
    会员价没显示 付的是普通价
    学生优惠没体现
    生日券用不了 明天就过期
    直播间专享价没给我
    主播说下单立减三十 结果没有
    秒杀价点进去变原价
    活动价付款时跳回原价
    付完才看见优惠没扣
    付款页少了那个10元
    优惠金额不对 少减了15
    应该减80 只减了30
    两张券只抵了一张
    叠加不了 页面写可叠加
    店铺券用了 平台券没了
    津贴没抵
    补贴没到账上 结算没扣
    银行卡立减没减
    支付立减没有触发
    微信随机立减没有啊
    返现说好的没返
    好评返的券根本不能用
    订单取消了 券没还我
    换了商品券就不见了
    用券下单失败
    一用券就报错
    加了赠品活动没触发折扣
    套装优惠没算进去
    组合价没生效 两件还是各算各的
    凑单凑够了 折扣还是零
    拼团价没享受到
    预售立减没有
    凭短信里的码下单没便宜
    邀请码填了 没给优惠
    推荐码提示不存在
    免邮券没抵掉运费
    包邮券勾了还是收我6块
    老客回馈码用不起
    折后价跟页面显示的不一样 没打折
    打折的标签还挂着，结算没打
    全场八折，我这单咋没打
    说是自动减 根本没减
    补我差的优惠
    忘了勾券 能不能把券的钱补回来
    刚付款 优惠没扣 帮我补上
    把少减的退我
    我的coupon用不了 invalid
    discount没有apply
    券在卡包里 结账那里找不到它
    手机上能减 电脑上不给减
    券只给减了一半的商品
    满减算的是折后还是折前 我这单没减上
    一个账户里六张券没一张能用 逗我呢
    这什么破券 用又用不了 弹窗倒是弹得勤
    我截图了 写着立减100 你们收我全款
    大促熬夜抢的券 十二点零一分付款就提示已抢光 可是券明明在我账户里
    麻烦查一下订单 昨天提交时勾选了30元券 付款金额里面却没有扣
    孙子帮我领了二十块的券 我买米的时候没给我少钱 是不是哪里没点对
    您好，本人使用贵店发送的专属优惠码，系统反复提示不符合条件，请协助处理
    优惠卷没起作用
    折口没打上
    優惠券沒有折到
    折扣碼顯示無效
    花了300 券说我没够200
    家里两个号都领了 就我这个抵不了
    我明明勾了那张三十块的券，提交以后金额一点没变
    家电补贴的资格我有，付款页就是不给我减那10%
    上次用券买的被你们取消了，券说退，到现在卡包里还是空的
    三双袜子说任选第二件半价，结果三双都按原价算的
    群里发的口令我照着复制了，一付款还是全款
    同样的东西我姐用券便宜了四十，我用同样的券就提示不适用
    我的券失灵了
    折扣没体现
    一分钱没减
    怎么没给我打折
    满减咋没减
    凑够300了没减50
    明明满足门槛还提示不满足
    券是灰的点不动
    结算找不到我的券
    付款页不显示我领的红包
    红包勾了没抵
    我那张20的券被吞了
    券没了 钱也没少
    券显示已使用 我根本没用
    折扣码输进去报错
    口令复制了没优惠
    券说不适用该商品 可它就是鞋类券
    明明没到期却说券失效
    运费券没抵运费
    免邮券用了还扣我八块
    新人券用不了
    学生认证了折扣没给
    会员折扣没算上
    生日券刷不出来
    买三免一 四件都收钱了
    套餐优惠没减下来
    限时价付款变回原价
    直播间说减30 我付的全款
    主播的专属券拒绝我
    银行卡满减没享受到
    用指定信用卡付的，立减没有
    分享助力得的优惠没到账
    推荐好友的立减没给我
    签到红包扣不了
    定金翻倍没翻
    尾款没减满减
    国补没抵扣
    以旧换新的钱没减下来
    只减了10块 应该减30
    两张券叠加只认一张
    改了颜色之后优惠就没了
    退了一件 券跟着没了
    付款失败后优惠券不见了
    忘勾券了能补减吗
    下单太快忘了输折扣码，能帮我扣掉吗
    手动帮我减一下优惠呗
    客服送的道歉券用不出来
    说好的返现一直没返
    补偿的五元券点使用没反应
    coupon输了不work
    我的promo code被拒了
    優惠券不能折抵
    凭啥别人减了我没减
    虚假宣传，写着五折结果原价收我
    亲，帮看下我的满减为什么没有呀
    我半夜蹲点抢的券结果付款的时候给我按原价扣了你们这不是坑人吗
    企业采购折扣没显示
    选自提之后优惠就消失了
    换支付方式后立减不见了
    购物车里显示减了，订单里又没减
    小程序里券能看到就是用不上
    优惠兑换码填了报错没减钱
    生日优惠券明明在卡包里结算不抵
    两张券都勾了，只减了小的那张
    付尾款的时候满减券没抵掉
    小程序下单红包抵不掉
    结算时输了码 总价一分没动
    满80减20 我买了94还是付94
    券在卡包里六月才到期 付款不认
    勾了15元券 账单上没有减免
    首单欢迎优惠付款时漏了
    转盘抽的折扣兑不了
    换了件商品 九折就丢了
    店铺券和平台券说能叠 我叠不上
    以旧换新那笔抵扣没算进总价
    回头再付款优惠就没了 按全价
    广播里给的口令不认
    为啥券没把地毯的价减下来
    勾了券一付款还是全价
    信里给的折扣码购物车不认
    毛巾的活动没从我订单里减
    订单应该少15 活动没算
    加了台灯 券就变灰了
    券核销了 订单没折扣
    取消的订单吞了我的券 还我
    客服给的折扣码被拒
    说仅限新人 我就是新人啊 用不了
    券塞不进订单
    优惠码被弹回来了
    折扣那栏是空的
    窗帘券买窗帘说品类不符
    孕妈俱乐部的券推车不让用
    麦片盒上的优惠码用了没减啊
    小票背面的优惠码不认
    老年卡折扣没打
    教师优惠显示0元
    护士节的券下单不减
    闪购19结成35
    套装价没按套装算 锅和盖分开收的
    第二双半价 两双都全款
    满四件打八折 六件了还没触发
    抵扣券一选就转圈然后没了
    优惠码大小写都试了 就是不减
    切换地址后满减券掉了
    退回上一页券就没影了
    支付有礼的两块没抵
    手机支付立减没触发
    系统自动用了小券 大券没用上
    手快付了忘填优惠码 能补减吗
    确认页减14 扣款没减
    绿字提示使用成功 发票上没优惠
    coupon明明success了 账单没少
    卖家页面领的券 提示商家不参加
    我的優惠碼一直顯示錯誤
    预付翻倍没兑现 少抵一百
    盖章集满的锅具折扣 网站不给抵
    麦片盒优惠码结算输了不减
    教师折扣下单没扣掉
    套装折扣没从订单里减
    改配送日后券丢了，总价涨了
    两张券我都输了，只扣一张的钱
    满八折的活动，六件全按原价结
    秒杀优惠没生效，19的按35收
    锅加盖的组合优惠没减
    领的店铺券提示不可用，可就是这家发的
    满减没触发，明明买了六件
    改完地址满减券就不抵了
    优惠码提示成功，付款还是原价
  `,
  en: `
    coupon not working
    promo code invalid
    discount not applied
    my code doesn't work
    voucher not accepted
    coupon code error
    discount missing
    i forgot to use my code
    it didn't take the discount off
    promo code won't apply
    coupon expired early
    code says invalid
    no discount at checkout
    voucher rejected
    add the coupon to my order
    my discount is missing
    the code does nothing
    my discount wasn't applied
    coupon invalid
    i wasn't given the discount
    my coupon code isn't working
    promo code not accepted
    SPRING15 says invalid
    the 10 off didn't come off
    spent 320, should have got 50 off over 300, didn't
    voucher greyed out at checkout
    Forgot to enter my code, already paid. Can you take it off now?
    students get 10%, i'm verified, price unchanged
    copuon wont apply
    it says expired but the email reads until sunday
    second one half price? paid full for both
    优惠码 refused
    new customer offer not deducted, this is my very first order
    member price never showed up
    "already redeemed" - by who, not by me
    code eaten: i cancelled the order and the code didn't come back
    free delivery voucher ignored
    your agent gave me an apology code and it throws an error
    advertised 99, basket says 129
    3 for 2 charged me for three
    no reduction was made on order 40012
    host of the livestream promised an instant rebate, got nowt
    system claims i'm not eligible for the thing you sent me
    stacked two offers, only one counted
    tried upper case, lower case, no spaces, still red
    can you honour the 15% retroactively
    the code i gave my friend for signing up fails for her
    my code is not valid why? you send me yesterday
    free gift with purchase wasn't triggered in my cart
    At eight sharp last night I snatched one of the 200-off-1000 coupons. This morning, with a water purifier in my basket, I'm not allowed to tick it: "does not apply to this product". It has "valid on everything" printed across it in gold.
    the voucher button just hangs
    deposit was supposed to count double, counted single
    I didn't get the birthday 20 percent though the banner stood there all day
    minimum spend reached and yet your till disagrees
    We put six things into a single order. The page had forty off from the store followed by twenty-five from the site. What was charged had the forty only, and being in a rush I paid regardless. I'd like my twenty-five, please.
    prize draw credit unusable
    A friend passed on the phrase she'd used herself on Tuesday for fifteen percent off. I've entered it by hand, by paste, on my phone and on my laptop. Each time there are red letters, and the basket's been waiting since lunch.
    减了个寂寞, code accepted but total is the same
    The promo code didn't work at checkout
    I entered the code but the price didn't change
    My discount was not taken off the order
    The voucher says it's invalid
    My coupon is being rejected
    Why was I charged full price? I had a voucher
    I can't use my coupon
    The discount isn't showing in my basket
    I should have got 10% off my first order
    My welcome discount didn't come through
    I used a code but still paid full price
    Buy one get one free didn't apply to my cart
    The sale price wasn't applied when I paid
    I tried WELCOME10 and got an error
    Student discount not coming off
    my voucher has disappeared from checkout
    It says my code has already been used, but I've never used it
    Promotion not applied to order 8820
    I spent over £100 and the £15 off didn't happen
    How come my coupon can't be used on this sofa?
    The coupon you emailed me gives an error
    Code is valid till Friday but it's refused
    please apply my 15% voucher to the order I just placed
    I was promised free shipping with the code and still had to pay postage
    discount code invalid pls help
    My loyalty discount hasn't been deducted
    I've paid already and the discount is missing
    Could you refund the discount I should have had?
    Half price on the second item wasn't given
    The banner said 30% off but checkout shows the normal price
    The code worked yesterday, today it's rejected
    Only part of my discount came off
    it doesnt let me apply the coupon
    Not eligible? Why is my voucher not eligible?
    Checkout ignores my coupon
    The bundle deal isn't being taken off the total
    I cancelled an order and now my voucher won't work again
    Tried the code three times, no reduction
    code wont go thru at check out
    Typed in SUMMER25 and it said "not applicable to items in your cart", why?
    Hi there, sorry to bother you. I bought a coat with a code for $30 off and the confirmation shows no reduction at all. Could the $30 be credited please?
    No money off, despite the offer
    they told me use code for 5 euro less but nothing happen
    The flyer code you put in my last parcel is refused
    I ticked my coupon but the total stayed the same
    Why didn't the multi-buy discount work? I have four in the basket
    My offer was for 50 off, got 20 off
    Missing discount on my order of cat food
    I have a voucher for 20% off, but when I try to use it on the boots it says it can't be applied
    My order of 120 should have had 25 off according to the offer, yet I was charged the whole lot
    I put the code in before paying and the discount was there, but the final amount was full price
    You sent me a birthday code last week and the checkout tells me it doesn't exist
    I completely forgot to use my coupon on order 55182, would you be able to take it off afterwards?
    The page says buy two get 30% off; I've got two lamps in my basket and nothing has come off
    It's my first order, so the welcome discount should work, but I keep getting "code not valid for this account"
    Why is my £10 voucher not working? I've spent more than the minimum and it's in date
    my coupon its refused for the headphones and i dont know why, yesterday it was good
    The free shipping code hasn't done anything, I'm still being asked to pay 6.95 for postage
    I typed the code from your leaflet exactly as printed and it says "invalid code" every single time
    My wife's code worked for the same pan an hour ago. Mine gets rejected. What's wrong with it?
    ugh the promo code just wont work, tried it on my phone AND laptop 😤
    Members are meant to get 5% off automatically, but my last two orders were charged without it
    code not accepted
    coupon refused
    no discount given
    voucher won't work
    my discount vanished
    offer not applied
    promo didn't work
    still charged full price
    code rejected at checkout
    discount didn't go through
    coupon wasn't deducted
    my voucher isn't being accepted
    the 20% off isn't there
    code does not apply
    coupon says not eligible
    forgot my voucher, can you apply it
    the deal didn't register
    price stayed the same after the code
    nothing was deducted
    missing promo on my order
    it says my code doesn't exist
    free gift offer not triggered
    got less off than promised
    my discount code bounced
    I ticked the voucher, pressed order, and the confirmation shows the normal price
    It says "code cannot be used with this basket" though everything in it is full price
    My 10 off 50 coupon won't work on 64 worth of pet food
    I got a welcome email with 15% off, typed it in, and the total didn't budge
    Only one of my three shirts was reduced, the multi-buy should cover all of them
    The member price shows on the product page, then disappears when I pay
    I did a student check last month and yet no student rate came off the laptop
    My promo code worked on the website but the app keeps turning it down
    You advertise 50 off with this bank card, I used that bank's card and got nothing off
    I split my order in two and lost the discount on both halves
    After I swapped the colour, the coupon dropped off my order
    The code was printed on my last receipt, "5 off next time", and the till says unknown
    I was given a code as an apology for the late parcel and now it won't go through
    Why hasn't the early bird discount been taken off order 31177?
    Entered FALL20, a green tick came up, and I was still billed the whole 85
    My coupon disappeared from the wallet, it was not used and the date hasn't passed
    Bought four packs because the fourth was supposed to be free. It wasn't
    The trade-in bonus of 100 hasn't been knocked off the price of the phone
    I paid in a hurry and left the code box empty, could the ten pounds still be credited?
    The livestream host said 25 off for everyone, my order has zero off
    My free postage code is active and I still get asked for 4.99
    It keeps telling me I've reached the redemption limit, but I've redeemed nothing
    The store leaflet says 30% on garden tools. I bought a spade and paid the sticker price
    I returned one item and my coupon was cancelled for the one I kept
    The loyalty voucher for 12 won't load, I just see a grey box
    Checkout lets me choose only one of two offers although the page says they stack
    Why does the site say minimum not met? My cart is 105 and the coupon needs 100
    The sign-up discount was meant to be automatic, yet I've been charged in full
    coupon = useless, rejected 6 times 😡
    my dicount code dosnt work help
    hi lovely people, my little 5 quid voucher doesn't seem to want to come off, any chance you could look?
    the 优惠码 says invalid, i copy paste it from your own text
    i put coupon but price not go down, why is like this
    Spent AGES filling my cart to hit 200 and the 40 off never showed up. Seriously?
    BOGO? more like buy one pay two lol, it didn't apply
    Dear Sir or Madam, the reduction announced in your letter was not honoured when I placed my order yesterday
    forgot to use my coupon
    i forgot my voucher
    didnt apply my code can you add it now
    paid without the coupon by mistake
    my coupon won't work
    coupon not accepted
    coupon didn't come off
    voucher didn't go through
    voucher not working at checkout
    promo code not recognised
    discount code rejected
    discount code says expired but it's not
    says my code has been used, never used it
    code says not eligible
    it says my voucher doesn't apply to this item, but it does
    code won't stick
    entered the code and the price stayed the same
    typed in the code, total didn't change
    no discount on my order
    discount missing from my total
    you forgot my discount
    my 20% wasn't taken off
    where's my 15% off
    where did the discount go
    I was promised money off and paid full whack
    paid full price despite the voucher
    charged full price with a valid coupon
    my order went through without the coupon
    coupon greyed out
    can't select my voucher at the till
    voucher vanished at payment
    coupon in my wallet isn't listed at checkout
    applied coupon disappears when I pay
    spend 100 save 20 didn't trigger
    spent over 50, no reduction
    multibuy offer not working
    3 for 2 wasn't applied
    second half price didn't register
    bogof offer didn't work, charged for both
    bundle discount not deducted
    set price didn't kick in
    new customer discount not given
    first order code refused
    welcome code error
    I am new customer but the welcome offer say no
    member price not applied
    membership discount missing on my last purchase
    staff discount not taken
    birthday voucher refused
    live stream deal not honoured on my order
    flash price changed back to full price when I paid
    sale price not at checkout
    item shows 30% off, basket shows full
    app only discount didn't work in the app
    email offer doesn't work
    newsletter voucher code bounced
    friend's referral code not accepted
    my referral discount hasn't been deducted
    influencer code doesn't do anything
    free shipping code didn't remove postage
    free delivery coupon selected, still charged 3.99
    bank card offer didn't apply
    cashback deal not credited to my order
    wallet offer wasn't deducted
    loyalty voucher not taken off
    only half the discount was given
    discount smaller than advertised
    should be 40 off, only got 25
    two coupons, just one deducted
    can't stack though the page says you can
    coupon worked on one item and not the other
    the minimum is met but the coupon says it isn't
    my code only works for my wife, not me
    cancelled order ate my voucher
    forgot to tick the coupon, can you take it off now
    missed the code box, please apply my code to the order
    can you add my discount after the fact
    owe me the 12 pounds the code was for
    copon not aplied
    voucher ki discount nahi mila, please apply
    my 优惠券 not working
    coupon shows error every time I tap use
    tried five codes from your own emails, all invalid
    screenshot says 100 off, receipt says otherwise
    your banner shouts half price and my basket says nope
    is it a joke? coupon till the 30th, today is the 28th, "expired"
    I stayed up for your midnight sale, coupon ready, and at the last step it just said not applicable
    Good evening, I placed order 7781 with the autumn code; the confirmation lists no reduction. Please correct it.
    my granddaughter put the coupon on my phone and the girl at the till page didn't take anything off
    pressed use coupon, loading circle, then full amount got paid
    the offer ended while I was paying and I lost the reduction
    automatic discount wasn't automatic
    trade discount not showing for my company order
    the pre-order reduction was left out of my order
    I ticked the ten pound coupon, placed the order and the total never budged
    My sister got 40 off with the very same voucher and mine says not applicable
    the order I used my coupon on was cancelled by you and the coupon never came back to my wallet
    mix and match socks, second pair half price, and all three were at full price
    copied the phrase from your group exactly and still paid the lot
    I'm eligible for the energy rebate, yet the 10% isn't coming off at payment
    bank said instant 5% off with their card, nothing came off my basket
    Mum spent 80 so that her fifteen off would count, and your till took every penny of the 80
    The free gift voucher says "applied" in green, yet nothing has come off at the bottom
    voucher didn't do anything
    my voucher bounced
    discount vanished at the last step
    Coupon got swallowed but I paid full whack
    my 20 off never came off
    promo won't stick
    it spits my code back out
    says invalid coupon
    "this voucher cannot be combined" but I've only the one
    voucher says wrong region, I live here
    It claims my basket isn't eligible, everything in it is full price
    my code is refused for the boots
    says promo ended though the mail says Sunday
    the coupon says expired and it's still the 3rd here
    they took my coupon and gave nothing for it
    used my coupon, order total is unchanged
    no reduction on my invoice for the voucher I put in
    where's my ten percent
    where are my 15 quid off
    Why wasn't the discount taken from my order?
    why am I paying full if I have a voucher
    how come the offer isn't knocked off
    I can't get the discount to show
    cannot redeem my voucher
    unable to tick my coupon
    the apply button next to my code is dead
    apply coupon does nothing
    nothing happens when I paste the promo code
    I typed SPRING and the price stayed put
    tried the newsletter code three times, no luck
    influencer's code is not being accepted
    podcast code rejected
    the code printed on the leaflet isn't recognised
    scratch card code says unknown
    QR coupon scanned but no money off
    my referral discount is missing
    friend invited me, the fiver for joining didn't come off
    first order offer not given
    new customer discount refused, I've never bought here before
    student discount not coming through even though I'm verified
    my staff discount hasn't been taken off
    military discount missing from my basket
    app coupon won't work on my tablet
    loyalty voucher not honoured
    birthday code dead
    anniversary coupon refuses to apply
    the free shipping code still charges me postage
    bogo didn't take off the second one
    second item half price, paid both in full
    four for three isn't working on the socks
    bundle saving not shown in my cart
    spend 100 get 20 back, I spent 112 and nothing
    I hit the threshold and no reduction
    cashback promised on this order never arrived
    sale price on the page, full price in the cart
    banner said 30% off everything, my cart says otherwise
    the live stream discount wasn't given to me
    I bought during the live and the host's special price didn't count
    my deposit was meant to count double and it didn't
    trade-in bonus wasn't deducted
    the old phone bonus of 100 didn't come off the new one
    only half my discount was taken off
    got 5 off rather than 15
    discount is smaller than promised
    two codes, one was ignored
    it only took off one of my vouchers
    discount fell off after I changed the size
    I removed one sock pair and my whole coupon disappeared
    my coupon was lost when the payment failed
    order got cancelled and my voucher never came back
    after the refund the coupon didn't return to my wallet
    I cancelled, where's my voucher back
    coupon marked used but I never finished the order
    I forgot to put the code in, can you still take it off
    paid before adding my promo, can it be applied afterwards
    Could you deduct my voucher from order after the fact please
    can you add the discount manually
    please honour my coupon
    just take the 10 off yourselves
    fix my discount
    My coupon is there but grey
    voucher not selectable
    the coupon doesn't appear at checkout though it's in my account
    checkout can't see my voucher
    coupon list empty when paying, yet I collected two
    where do my vouchers go when I pay?? they're gone
    code from the apology email is no good
    your colleague promised 10% and the code is rejected
    compensation voucher fails to work
    it says minimum spend 50 and I'm at 63
    "not valid for these goods" but it's the very jacket in the ad
    "limit reached" for a coupon issued to me alone
    the voucher is for shoes, I'm buying shoes, and no
    Discount showed until I logged in, now it's gone
    the price reduction disappears when I pick click and collect
    changing to paypal killed my coupon
    the card offer from my bank didn't apply
    I paid with the bank card that gives 8% off and it gave nothing
    you advertise 25% and charge full, that's a swindle, sort my discount
    scammers your coupon is fake it takes nothing off
    Sorry to trouble you, but the voucher in my account refuses to work on the duvet set.
    hello dear my promo is not deducting kindly check
    coupan not applying pls help
    discont code dont work
    vouchr wont go threw
    my coupon no working why
    the coupon it is not accept in my order
    my优惠码 doesn't work
    我的coupon用不了 it says invalid
    so i had this 12 pound voucher from the spin the wheel thing and i put it in and it went green and then the bank says full amount gone
    I waited until midnight for the voucher to start, entered it at one past, and it says sold out although it sits in my account
    My wife and I ordered the same mattress with the same code, hers was reduced and mine wasn't
    I've a screenshot of the basket with 40 off and a receipt without it
    member discount hasn't been applied to my basket
    gold member 7% not deducted
    points discount ticked but not subtracted
    subscribe and save reduction not given on my coffee
    price unchanged after entering the promo
    discount error
    promo code error on my order
    coupon glitch
    promo code box rejects MUMSDAY on my tulips
    discount code error when I press apply
    postage voucher didn't knock the delivery fee off
    my free postage coupon was ignored and 5.50 got added
    scratch off discount code is not taken
    new buyer coupon denied at the till
    multi-buy reduction on socks never came off
    spend and save offer didn't trigger at 112
    the reduced price in the ad isn't what my basket charges
    voucher vanished once my first payment bounced
    I entered my code at the checkout and the total hasn't moved a penny.
    The page promised 20 off over 80; I've spent 94 and paid 94.
    My voucher's in the wallet, valid till June, yet the till turns it down.
    I picked the 15 dollar coupon, the receipt shows no reduction at all.
    Why was the welcome offer left out when I paid for my first order?
    the three for two didn't come off the candles in my basket
    my loyalty reduction has disappeared from the total
    the discount I won on the wheel can't be redeemed
    the code from the radio isn't taken by your site
    I swapped one item in the basket and lost the ten percent
    I paid with the points-and-coupon combo and only the points counted
    the newsletter promised me 5 off, the site claims the code is unknown
    coupon accepted, order total still full, sort it please
    the shop's own voucher and yours refuse to stack though it says they do
    the student offer was declined as "not eligible", I'm verified
    my code for free postage did zilch, 3.99 was added
    the trade-in credit for my old tablet isn't in the final sum
    I returned to pay later and the sale reduction was missing
    take the eight pounds off, my coupon was ticked when I paid
    the birthday treat won't apply to shoes, though the mail says anything
    sir coupon code SAVE50 showing not applicable why
    coupon laga hi nahi, full amount deducted
    discount not come in my bill please check
    offer not applied on my order 4511
    my bon de réduction is refuse
    Why hasn't my voucher brought the price of the rug down?
    I ticked the coupon, pressed pay and was charged in full.
    The discount code from your letter is rejected by the basket.
    My ten euro coupon isn't working on the garden chairs.
    The promotion on towels isn't being subtracted from my order.
    My order ought to be 15 less, the offer wasn't counted.
    the reduction you promised members isn't on my bill
    voucher for postage ignored at checkout
    the coupon turned grey when I added a lamp
    I used up my voucher and the order shows no discount
    the two-for-one on the mugs charged me for both
    my discount code throws an error message
    the coupon was swallowed by a cancelled order, give me it back
    sale discount shown on the shelf price but not taken off in the order
    your chat colleague's discount code is turned away
    why doesn't the coupon reduce anything, I meet every condition
    missed entering my discount code, please deduct it now from the paid order
    the referral voucher my cousin sent is refused
    coupon says for new buyers only, I am a new buyer
    no markdown on my receipt in spite of the offer
    my voucher fizzled out at the till
    ten percent promised, zero given
    the discount line is blank on my bill
    coupon code returns "unknown campaign"
    it won't let me tick the 5 off
    that promo you sent is a dud
    the promotion ignored my basket
    the saver coupon is locked for some reason
    my voucher keeps dropping off
    reduction gone after I added nappies
    your site forgot my twenty percent
    entered the code with and without capitals, refused both times
    typed the influencer's code letter by letter and it's still wrong apparently
    the code on the cereal box isn't working
    code from the back of my receipt is turned down
    code from the school newsletter says "not found"
    the flyer barcode gave no reduction on the grill
    voucher for pet food won't go on pet food
    the toy voucher refuses the toy
    baby club coupon bounced on a buggy
    coupon says wrong category, I'm buying curtains with a curtain coupon
    my coupon is refused as "already expired" but the print says 30 November
    the code says "starts tomorrow" although your mail said today
    coupon rejected "for app users only" and I'm on the app, duh
    "account not eligible" on my birthday discount
    voucher blocked with "one per household" but nobody here ever used one
    "cannot be used with sale items" and my cushions are full price
    promo code keeps spinning and then nothing comes off
    the discount box shakes and goes red
    the code field has vanished so my discount can't go on
    can't stick my coupon onto the order
    couldn't use my voucher when paying
    wasn't given the multi-buy price on the paint
    the second pair should be half, I'm paying full for both
    three candles for the price of two, and yet three were billed
    the free towel offer took nothing off
    the set price wasn't honoured for pan plus lid
    charged list price for the bundle
    the flash price jumped back to normal when I paid
    flash deal shown as 19, my order says 35
    my order total ignores the spring promo
    my early bird reduction is absent from the order
    your presale deposit was supposed to be worth double
    the 30 for my old vacuum hasn't been taken off the new one
    scrappage bonus not in the total
    student price did not load at payment, I've verified my uni mail
    teacher reduction ignored
    senior discount not on my bill, I'm 71
    NHS discount shows up as zero
    employee code doesn't do anything
    carers' discount fell out at the end
    firefighter offer won't attach to my order
    referral tenner hasn't been deducted
    my neighbour invited me and the promised credit isn't coming off
    the chat bot gave me a 5 off code and the basket laughs at it
    sorry-code from your colleague doesn't function
    goodwill voucher shows a red cross
    spin-to-win discount code takes nothing off
    the sticker book discount wasn't taken at payment
    the bank promised 8 back if I paid with its card, the order shows full price
    wallet promo wasn't triggered when I paid by phone
    the pay-with-app discount of 2 never came off
    coupon for postage did not remove the 4.90
    free delivery voucher put in and delivery is still on the bill
    I had two vouchers, it used the smaller one
    only one out of three coupons counted
    got 6 off where it should read 16
    half of my discount evaporated after a split delivery
    my reduction shrank when one item sold out
    I removed the socks and the whole promo collapsed
    changing the delivery day wiped my voucher
    switching currency lost me the discount
    logged in and the welcome discount disappeared
    went back one page, coupon gone, total up
    The coupon was eaten when my card got refused, please reload it
    voucher burned on an order you cancelled, please restore it
    order was refunded, coupon wasn't given back
    my coupon shows as redeemed for an order that never existed
    gone from my coupon wallet without being used
    oops, paid too quickly, forgot the code, knock it off please
    left the box empty, could you credit the 12 from my voucher now
    Could you kindly deduct the promotional amount manually, since the system refuses it?
    Please reissue the code, it's been rejected four times
    please refund me the difference the voucher should have made
    I want my promised markdown on order 90231
    I'd have saved 18 on the duvet had your code worked
    bought the rug only because of 20% off and was billed 100%
    fake discount! advertised a third off the boots and it charges everything
    what a rip off, voucher says 25, till says no
    so I collected stamps all month for the pan discount and then the website just would not take it off and I had to pay the lot
    my wife put the coupon in, it said success in green, then the invoice came and there's no coupon on it
    at checkout it read minus 14, on the confirmation it's plus nothing
    app shows the reduced total, the email shows the old one, the bank took the old one
    my coupn code is showing error pls resolve
    discount is not reflecting in final bill
    offer price not taken, full amount debited sir
    promo code nahi lag raha
    the reduction it does not make itself in my basket
    优惠券 used but no discount
    满减 not deducted help
    vouchers greyed out all of them
    every code I own is refused today
    coupon won't attach because of "seller excluded" but the seller's page hands it out
    where's the gold tier reduction, my order has none
    family card 5% not showing
    the club price only shows until I pay
    loyalty cheque refused for garden stuff
    anniversary treat didn't count on the perfume
    no deduction whatsoever
    the deal on olive oil never kicked in
    buy-more-save-more stuck at step one though I've six in the basket
    the coupon I typed for my curtains is rejected as unknown
    my basket total stays the same with the voucher in
    the discount code for the crib throws an error
    I redeemed my coupon and the invoice shows the full price
    why was the teacher discount not taken off my order
    the presale double discount wasn't subtracted from my balance payment
    bundle discount absent from my order of pan and lid
    my apology voucher doesn't come off anything
    the scrappage discount for my old fridge wasn't deducted
    two vouchers entered, only one deducted from my order
    coupon lost after I changed the delivery day, total went up
    senior discount wasn't deducted, please correct my order
    the code from the leaflet is refused by your checkout though it's still valid
    no discount came off at the end although the offer says 20
    my promo is stuck, it says applied and I still see full price
    voucher failing on baby food
    the three-for-two on candles was not deducted
    fidelity discount isn't coming off my flowers
    your email's code is unusable, it says invalid promotion
    my order's total doesn't reflect the voucher for delivery day
    the firefighter discount isn't accepted on my order
    the voucher you gave in goodwill gets a red cross at checkout
    entered my cereal box coupon and nothing was deducted
    the nurse discount came out as zero on my order
    the bank card's 8 off didn't get deducted from my order
    promotion missing in my order of scented candles
    my coupon's locked and won't apply
  `,
})
