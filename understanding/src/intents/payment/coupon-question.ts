import { defineIntent } from '#intents/define'

export const couponQuestion = defineIntent({
  intent: 'coupon-question',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '优惠券怎么用', en: 'About coupons' },
  definition: {
    zh: '问优惠券、红包、优惠码怎么领、怎么用、能否叠加、何时过期。',
    en: 'Asks how to get or use coupons and codes, whether they add up, and when they expire.',
  },
  borders: {
    'coupon-not-applied': {
      zh: '券用了不成，或订单里没减。',
      en: 'A coupon was tried and refused, or did not come off an order.',
    },
    'promotion-question': { zh: '问打折活动，不是券。', en: 'Asks about a sale, not a coupon.' },
    'points-question': { zh: '问积分。', en: 'Asks about points.' },
    'gift-card': { zh: '问礼品卡。', en: 'Asks about gift cards.' },
    compensation: { zh: '要一张券作补偿。', en: 'Wants a coupon for the trouble.' },
  },
  zh: `
    怎么领优惠券
    有优惠券吗
    券什么时候过期
    优惠券在哪看
    可以叠加吗
    新人券
    有折扣码吗
    领券
    券能用几次
    优惠券有门槛吗
    我有几张券
    过期券能补吗
    优惠码填哪里
    给张券呗
    优惠券怎么用
    在哪里领优惠券
    优惠券会过期吗
    优惠码在哪里输入
    有没有折扣码
    怎么领券
    我的券在哪里看
    youhuiquan zenme ling
    券什么时候到期
    两张券可以叠加吗
    亲 有没有新人券呀
    满减券哪些东西能用
    退货以后券还我吗
    过期的券还能延不
    一个人能领几张
    coupon code 填哪儿
    店铺券和平台券啥区别
    無門檻的券有發嗎
    红包怎么抵现
    可以送给我姐用吗 那张八折的
    首单码哪里拿
    老顾客有券没
    给张券呗 我这就下单
    特价的东西能用券吗
    运费券能抵多少
    怎么把短信里的码兑换成券
    券的门槛是按折前算还是折后算
    找不到领取的地方
    抽奖得来的红包多久不用就作废
    手机领的 电脑上能花吗
    我这边券包里躺着一张满五百减八十的，还有一张九折的，想买个六百块的书包给女儿，是只能选其中一个还是可以都用上，哪种算下来更省
    每天八点说是有整点券，我守了三天都没看见在哪里点，是要先收藏店铺还是得下载别的软件才有资格，麻烦把步骤给老人家讲得清楚一点
    生日会送券吗
    券能换成现钱么
    关注公众号送的那个怎么领
    分开下两单能各用一次不
    有没有内部优惠码偷偷给我一个😏
    学生党求券
    这个暗号是干啥用的 结账时候输？
    领了没用会自动没了吧
    下个月换季我打算给全家添衣服，想提前把券准备好，请问一般你们是什么时间放大额的，放出来有效几天，同一个身份证名下的两个账号是不是都可以领
    拼单时各人能用各人的券伐
    first order 有 promo 吗 求一个
    优惠券有效期多久
    这个券怎么使用
    一次可以用几张优惠券
    怎么查看我有哪些优惠券
    退款之后优惠券会退回来吗
    券有没有使用门槛
    满多少能用券
    优惠券能送给朋友吗
    哪里能拿到折扣码
    优惠券可以用在特价商品上吗
    红包有没有期限
    有优惠码吗，想买个电饭锅
    这张券全场都能用吗
    券过期之前会提醒吗
    亲有券吗，想便宜点
    首次购买有没有优惠码
    优惠券限制哪些商品
    怎么才能领到满减券
    一个账号能领几次券
    免邮券怎么获得
    优惠券用了之后取消订单还能再用吗
    会员专享券去哪里领取
    优惠券跟红包能同时用吗
    老用户有啥券没有
    关注店铺送券吗
    请教一下，折扣码输在哪一栏
    券能提现吗
    手机端领的券网页能用不
    优惠券是自动抵扣还是要手动选
    帮我看看我账户里有没有可用的券
    我想领券，找不到入口
    分享给好友能得优惠券吗
    券可以转赠吗
    优惠券只能在app用吗
    有没有满100减20那种券
    优惠卷咋领啊
    求个优惠码🙏
    收到一条短信说送我20元券，在哪里用
    这个月的券到月底就没了吗
    我有一张85折券，买咖啡机能用吗
    券的金额比商品贵，剩下的能留着吗
    想问一下无门槛券是不是买啥都行
    两个优惠码可以叠着用不
    打算过几天买床垫，先问问有没有券能领，领了之后多少天内要用掉
    我女儿帮我领了张50的，我不晓得在哪一步填进去
    我想买一台空气净化器，请问现在有没有什么优惠券可以领
    我账户里有两张券，一张减20一张减50，买东西能一起用吗
    朋友说关注店铺可以领券，我关注了，券在哪里能看到呢
    这张满减券写着部分商品可用，请问怎么知道哪些东西能用
    券月底就到期了，可我想下个月再买，可以帮我延期吗
    在app里领到的优惠券，到你们门店买东西可以用吗
    如果我用券买了东西以后又退货，那张券还会不会还给我
    我收到一串优惠码，不知道要在哪一步输入，麻烦教一下
    第一次在你们家买东西，听说新人有券，怎么领取呀
    券上写满100可用，是算优惠前的价格还是优惠后的价格
    想请问一下，每天零点放的那个大额券要怎么抢
    红包和优惠券有什么不一样，下单时能不能都用上
    我妈也想要优惠券，我可以把我的转给她用吗
    请问你们的券是每人限领一张，还是每个月都能再领
    亲亲，有没有隐藏券发我一张，马上就拍那个蓝色书包😄
    优惠卷过期了一天，还可以用不？舍不得浪费
    有coupon吗？想买两条裙子，有的话我今天就下单
    有券吗
    券在哪领
    优惠码有没有
    红包怎么用
    这券怎么花
    券到期时间
    能用两张券吗
    券可以送人吗
    怎么查我的优惠券
    优惠码输哪
    新用户有券吗
    满多少可以用这张券
    券的使用规则
    这张券买什么能用
    领券入口
    折扣码哪里找
    券还能延期吗
    无门槛券怎么拿
    券能用在运费上吗
    一人几张
    今天有券发吗
    老客有优惠码吗
    店铺券怎么领
    红包什么时候过期
    想买一箱牛奶，有没有能用的优惠券
    我看别人下单都有八折码，这种码从哪里得到
    券包里有张满200减25的，买电动牙刷可以用吗
    生日那天你们会发优惠券到账户里吗
    没用完的红包可以留到明年吗
    朋友分享给我一个券链接，点开领了以后在哪能看到
    我打算下周买书桌，现在领的券下周还有效不
    请问同一张券可以拆成两单分别用吗
    优惠券和会员折扣可以一起享受吗
    退掉一部分商品，用过的券会退还一部分吗
    短信发来的六位券码，兑换的地方在哪里
    店里扫码领的纸质券，网上买东西能不能用
    满减券是按一个店铺算还是几个店铺加在一起算
    听说邀请好友能得20元券，怎么个邀请法
    券上写“限指定品类”，麻烦告诉我包括哪些
    我妈用老年手机，怎么给她领一张券
    请问注册后新人券多久发到账户
    这个九折券最高能减多少钱，有封顶吗
    签到得的小额券能攒起来一次用吗
    清仓的鞋子可以用优惠码吗，想先问清楚再下单
    订单还没付款，现在去领券再回来付可以吗
    优惠券页面写着“已抢光”，什么时候再放
    两个人拼单，一张券可以给两份都减吗
    老师有没有专属的折扣码，怎么拿
    我没收到过券，是要开会员才发吗
    帮别人买，寄到别的地址，也能用我的券吧
    这个码大小写有要求吗，中间那个是0还是字母O
    券过了十二点算过期还是第二天早上算
    有没有优惠卷鸭 想买口红💄
    给张劵吧老板 拍了三年了
    promo code有木有，学生党没钱钱
    请问一下下，那个红包和满减券能不能叠着使呀，谢谢小姐姐
    折價券怎麼領 新手看不懂
    我今年六十八，头回用这个券，字小按哪里都不知道，能说一下步骤吗
    啥券都没有你们好意思吗，发一张来用用
    coupon的expire date在哪儿看啊
    优惠券
    券
    优惠码
    有没有券可以领
    还有什么券能用
    怎么领新人券
    新人红包在哪领
    首单立减码怎么拿
    优惠码哪里找
    优惠码输在哪里
    折扣码结账哪一步填
    暗号怎么用，下单前问
    券放在哪了，怎么看我的券
    我的卡券包在哪
    怎么查还有几张券
    优惠券还剩多少时间
    我的券几号过期
    红包有效期多久
    券过期了能补吗
    过期的券可以恢复吗
    优惠券可以延期吗
    同一个码可以用两回吗
    两张券能一起用吗
    券可以叠加满减吗
    优惠券和红包能同时用不
    店铺券和平台券能一起减吗
    折扣码跟会员价冲突吗
    券能和积分一起抵扣吗
    打折商品能用券吗
    特价款可不可以用优惠码
    预售可以用券吗
    运费券怎么用
    免邮券能用在大件上吗
    券能抵运费吗
    满减券的门槛算不算运费
    券的使用条件是什么
    这张券限什么商品
    哪些商品能用这张券
    券限品类吗
    全场通用券是啥都能买吗
    没用完的券金额会退吗
    券面额比商品贵，余额留着吗
    优惠券找零吗
    优惠券能换成现金吗
    券能送人吗
    我的券能转给我妈用吗
    朋友分享的券怎么领
    邀请好友给几张券
    推荐别人下单我有券吗
    分享红包怎么发
    生日券什么时候发
    生日月有没有优惠券
    老客户有专属券吗
    会员券每个月几号发
    学生优惠码怎么申请
    订阅邮件送的码在哪
    收藏加购有没有券
    直播间的券怎么抢
    整点抢券是几点
    抽奖中的券在哪看
    刮刮卡的兑换码怎么用，是优惠券那种
    包裹里的优惠卡怎么用
    短信里的优惠码怎么兑换
    app领的券网页可以用不
    小程序领的券app能用吗
    店里领的纸质券网上能用吗
    外卖红包能在商城用吗
    券在哪个页面选
    怎么选择用哪张券
    下单会自动用券吗
    怎么不用这张券，留着下次
    用券的订单退货券还在吗
    取消订单后优惠券会回来吗
    部分退款券退不退
    退货以后红包退不退回
    优惠码区分大小写吗
    优惠码有空格要输吗
    券一个人限领几张
    一天能领几张券
    每单只能用一张券吗
    分两单可以各用一张吗
    海外地址可以用券吗
    拼团能用优惠券吗
    秒杀可以用红包吗
    礼盒能不能用八折券
    券还没到使用时间，几号开始能用
    券领完了还补不补
    券什么时候再发
    老板来张券呗，想下单
    promo code有没有
    coupon能stack吗
    discount code在哪enter
    折價券要怎麼用
    闺女给我手机里弄了张什么减二十的券，我买菜篮子的时候要怎么把它用上啊
    您好，请问贵店满减券与店铺优惠码是否可以叠加使用
    我手里有一张五折的一张减五十的还有个红包到底先用哪个划算能不能全用上
    清仓鞋子适用折扣码不，下单前问清楚
    抽中的红包放多久会作废
    帮同事代买，我名下的券也能抵吧
    中间那位是零还是字母O，优惠码看不清
    换手机登录，之前领的代金券还在吗
    我账户里有一张满一百减十五的，买打折的毛衣也能用吗，想下单前问清楚
    朋友说新注册会送一张无门槛的，我今天刚注册，要到哪里去领
    手里两张券一张平台的一张店铺的，结账的时候可以一起抵吗
    这张生日券写着月底到期，是三十号当天还能用还是前一天就失效
    短信里给了一串优惠码，我下次买东西的时候在哪一步输进去
    分享给三个好友能得一张二十的券，是他们注册就算还是要下单才算
    红包雨抢到的几块钱怎么花掉
    优惠券退款后还在不在
    会员送的券能用在哪
    满件折扣和优惠券能叠加不
    一次最多能用几张
    券啥时候过期
    新人有优惠码吗
    满多少才能用这张券
    我的券在哪看
    特价商品能用券不
    过期的券能补一张吗
    券可以送朋友吗
    店铺券和平台券能叠加不
    生日券几号发
    優惠券可以折抵運費嗎
    有promo code吗，求一个
    门店能用线上的券吗
    一单能用几张券
    分享领的红包怎么提
    券能分两次用吗
    这张八折券有封顶吗
    老客有券没
    直播间几点发券
    免邮券怎么领
    无门槛券是真的无门槛吗
    券可以留到双十二用不
    关注店铺送的券在哪
    券限哪些商品
    优惠券跟积分可以一起抵扣么
    传单上的兑换码怎么兑
    取消订单券还退不退
    拼单能用优惠券吗
    券面写指定品类，包括鞋子吗
    咋抢五十块的券
    还有券吗，想买锅
    每人限领几张
    收到短信说有张券，在哪儿找
    预售能用券吗
    买奶粉有啥券
    会员每月的券什么时候到账
    券没到时间能提前用吗
    券和满减冲突不
    券会自动抵还是要自己选
    换个号能再领新人券吗
    消费券能在这用吗
    优惠口令怎么用
    一张券能用几回
    用券买的分期可以吗
    券的有效期从领取那天算吗
    券能兑成现金不
    代金券有最低消费吗
    抽奖抽到的券去哪用
    下一波发券啥时候
    哪张券更划算，满减还是折扣
    老妈的券我能用吗
    纸质券还收不
    券可以用在运费上吗
    转盘抽的券落哪了
    九十块的单用九折还是减八块划算
    老师有专属优惠码没
    印的兑换券上哪页兑
    换码数后券还算数吗
    闪购券几点放
    好友首单后推荐券多久给我
    一家两口能用同一个优惠码不
    宠物粮有券不
    新妈妈券怎么领
    今晚还有券抢吗
    手机上优惠码的框在哪
    只买一半券还能用不
    达人给的优惠码能用多久
    券上写部分商品，是哪些
    满减券含税算吗
    柜台结账出示券可以吗
    闺女说摇一摇手机能摇出优惠券，在app哪儿摇
    有张减十块的写着不与其他优惠同享，那打折的靴子能不能用
    俩人一个号，邮箱各收到一个优惠码，一次能都用上吗
    还没注册，先问下新人优惠码是真有吗，减多少
  `,
  en: `
    do you have a coupon
    any discount code
    where do i enter the code
    when does my coupon expire
    how to get a voucher
    promo code
    coupon rules
    my coupons
    student discount
    coupon for first order
    can i use two codes
    where are my vouchers
    how do i use a coupon
    coupon codes
    do vouchers expire
    where do i enter a code
    got a promo code for me?
    where do i type in the promo code
    when does my voucher run out
    can two coupons be combined
    how to get coupons
    where can i see the vouchers i've collected
    any code for first time buyers
    is the code usable on sale items
    Would my voucher come back to me if I returned the goods?
    give me a coupon and i'll order right now haha
    can i pass mine on to my sister
    coupon 怎么领
    difference between a store coupon and a site-wide one?
    one voucher per person or per household
    my code expired yesterday, can it be extended
    do you send something on birthdays
    minimum spend counted before or after other reductions?
    discuont codes for nurses?
    text message had a code, how does that become a voucher
    cash value of a coupon?
    is there a secret code going round
    collected it on the app, does it work on the website too
    what can the 20 off be spent on
    newsletter subscribers get a code i heard, how
    hi i search code promo for the shoes
    shipping voucher covers up to what amount
    may I use it in two goes or must it be one order
    unused red packets, do they vanish
    which do u recommend, the 10 percent or the 15 quid one on 120
    referral codes, how do they work
    I have two coupons saved, eighty off five hundred and another for ten percent. My daughter's school bag is six hundred. Will the till let me play both, or must I choose, and in that case which of them leaves me better off?
    scratch card from the parcel has a number, now what
    group buys: does each use their own voucher
    any student vouchers going?
    not seeing anywhere to redeem
    People keep mentioning hourly coupons at eight. Three evenings running I've sat here and seen nothing to press. Do I have to follow the store first, or be on a particular app? Explain as you would to your grandad, please.
    code's good until midnight - in which timezone
    Next month I'll be kitting out the whole family for autumn, so I'm planning ahead. When do the larger vouchers usually come out, for how many days do they hold, and may two accounts at one address each claim one?
    领券 where exactly, i only see banners
    Do you have any discount codes right now?
    How long is my voucher valid?
    Can I combine a promo code with another voucher?
    Where can I find my coupons?
    Is there a voucher for new customers?
    Can coupons be used on discounted items?
    Is there a minimum spend for this coupon?
    What's the expiry date of my coupon
    Can I give my coupon to a friend?
    Are there any vouchers for students?
    Got any codes? Want to buy a rug
    Can I use the same code twice?
    which products can I use this coupon on
    Does the coupon work in the app as well as on the website?
    Can an expired coupon be renewed?
    I'd like to know how to claim the welcome coupon
    Is the 10 off coupon valid on everything?
    Are coupons stackable
    Can you send me a discount code?
    If I return something bought with a coupon, do I get it back?
    What does "no minimum" on a coupon mean?
    Is it one coupon per customer?
    Do coupons work with the loyalty discount?
    Do existing customers get vouchers too?
    Can I save the voucher for later?
    Where's the box for promo codes on the mobile site?
    Can I use a store voucher and a site voucher together?
    any voucher going for kitchen stuff?
    Until when can I use my 20% code?
    Will I be reminded before my coupon runs out?
    Do you give codes to newsletter readers?
    I was given a voucher code in a text, how do I use it?
    Is there a limit on how often I can use a promo code?
    Does a coupon cover delivery costs as well?
    hey any disount code for new ppl
    Is the code case sensitive?
    Could you tell me whether my £15 voucher can be spent on beds?
    Can I exchange a coupon for cash?
    If my order is cheaper than the coupon, do I lose the rest?
    What's the code for 15% off?
    How do referral coupons work, do both of us get one?
    Before I order: may I use a voucher code on top of a birthday coupon?
    Is my coupon still good? It says June
    please, from where I can take coupon
    I've got two vouchers, one for 10 and one for 25. Are both allowed on a single order of school shoes?
    I'm about to buy a vacuum cleaner. Do you have any discount codes I could use?
    I've got a 10% code and a £5 voucher in my account; may I use both on the same order?
    Where can I see which products my coupon is good for? It only says "selected items"
    If I order with a coupon and then send everything back, will the coupon be returned to me?
    A friend said new customers get a voucher. How do I claim mine?
    Is the minimum of 50 for the coupon before or after the delivery charge?
    I was sent a code by text. At which step of the order do I type it in?
    Can I use a coupon from the app in your shop in town, or is it online only?
    My voucher runs out on Sunday and I won't be paid until Monday, is there any chance of an extension?
    Do I get a new coupon every month, or was that a one-off?
    Is it allowed to give my coupon to my mother so that she can use it?
    How do I turn the code on the back of the leaflet into a voucher in my account?
    hey quick question, does the 15% code work on stuff thats already reduced?
    I'd be grateful if you could explain how coupons work, I've never used one online before
    Does everyone get the same coupons or do they depend on how much you've bought?
    any coupon code plz 🙏 want to get the blue backpack
    What's the difference between a red packet and a coupon, and can I use both when I pay?
    any coupons?
    got a discount code?
    where are coupons
    how do vouchers work
    where do I put the promo code
    when does the code run out
    can I use two vouchers
    is there a first order code
    how do I claim a coupon
    coupon terms?
    do you have promo codes
    can I share my voucher
    which items does my coupon cover
    is my voucher still valid
    how many coupons can I use
    minimum spend for the voucher?
    where's my coupon wallet
    do coupons expire
    can codes be combined
    how do I redeem a promo code
    any voucher for books
    coupon for returning customers?
    what does the code give me
    is there a birthday voucher
    I want to order a rice cooker, is there a voucher I could use for it?
    Everyone on the forum talks of a 20% code, how does one get it?
    I have a "10 off 80" coupon, would it be good for a set of towels?
    Do unused coupons carry over into next month?
    A friend sent me a coupon link, I claimed it, where does it show up?
    If I collect a coupon today and buy next Saturday, will it still count?
    Can a single coupon be spread over two separate purchases?
    Do vouchers work together with the loyalty price?
    What happens to my coupon if I send back half the order?
    Your text contains a six-letter code, on which page do I redeem it?
    Is the paper coupon from your shop good for web orders too?
    Does the threshold count per brand or for everything in the basket?
    How do I invite a friend so that we both get the five pound voucher?
    It says "selected categories only", could you tell me which?
    I've just signed up, how soon does the new member coupon appear?
    Is there a cap on what the 15% code can save me?
    Are clearance shoes excluded from voucher codes? Asking before I order
    Can I leave my basket, go and collect a coupon and then pay?
    The coupons are marked "all gone", when will you release more?
    May I use my own voucher on an order shipped to my mum?
    Does your free shipping code work for large furniture?
    Is that a zero or the letter O in the code on the postcard?
    Does it expire at midnight of the 30th or at the start of that day?
    Do I need to be a paid member to receive vouchers?
    Is there a separate code for teachers, and how do I apply for it?
    What's the difference between a seller coupon and one from the platform?
    Will a coupon I got in the app also be visible on my laptop?
    How many friends can I refer before the referral vouchers stop?
    u got any codes?? broke student here
    whats the promocode for new ppl
    Would you be so kind as to explain in which order coupons are deducted?
    can i use 2 优惠券 in one order or just one
    please i am first time here, coupon how to take it?
    voucher me up please 😎 looking at a coffee table
    grandma question: what is a promo code and where does one type it
    copuon expiry date? cant find it anywhere
    coupon
    voucher
    where do I get a coupon
    got any vouchers at the moment
    any promo codes going
    is there a discount code for first orders
    first order coupon, where is it
    welcome voucher, how do I claim it
    new customer promo code please
    where does the promo code go at checkout
    in which box do I enter my discount code
    how do I redeem a voucher
    coupon wallet, where
    how many vouchers have I got left
    see all my vouchers
    when does my coupon run out
    how long have I got to use the coupon
    does my voucher expire this month
    expired coupon, can it be renewed
    extend a voucher's validity?
    coupon only works from when
    can a promo code be used more than once
    is the discount code single use
    can I stack coupons
    combine two promo codes?
    voucher together with a store offer, allowed?
    code plus member price?
    can I use points and a coupon together
    does the code work on sale goods
    are clearance items excluded from coupons
    coupon on preorders?
    does a voucher cover postage
    how does the free shipping coupon work
    is the coupon minimum before tax
    minimum spend of my voucher
    is the threshold counted after the discount
    coupon terms and conditions
    what products is this voucher for
    which categories does the promo code cover
    sitewide coupon really on everything?
    any no minimum vouchers
    leftover value on a voucher, is it kept
    voucher worth more than my basket, what happens with the rest
    do I get change from a voucher
    swap voucher for cash?
    pass a coupon to my mother
    is my coupon transferable
    friend sent me a code, how do I claim
    refer a friend voucher, how does it work
    what voucher do I get for referring someone
    birthday coupon, when does it arrive
    do you send coupons on birthdays
    loyal customer coupon?
    monthly member coupons, which day
    student promo code
    nurse or teacher discount code?
    code for signing up to emails, where is it
    coupon for following the shop?
    live stream coupons, how to grab one
    what time do you drop the vouchers
    won a voucher in the draw, where do I see it
    scratch card coupon, how to use it
    paper coupon from the store, works online?
    leaflet code, is it for the website too
    app coupon on desktop?
    voucher in euro, can I use it for a pound order
    choose which coupon to apply
    is my coupon applied by itself when ordering
    how do I save my coupon and not use it today
    if I return, do I keep the coupon
    coupon back after cancelling?
    are promo codes case sensitive
    does the code need the dash
    limit of coupons per person
    how many vouchers can I collect in a day
    one coupon per order?
    split into two orders to use two vouchers, allowed?
    can I use it when shipping overseas, the promo code
    coupons for group buy
    are flash deals compatible with coupons
    gift sets, does the 20% code count
    out of coupons, when do you release more
    coupon all claimed, will there be more
    next coupon drop
    red envelope usage
    voucher validity
    discount code pls
    any coupon available sir for first purchase
    coupon code for new user kindly share
    how to apply coupon in app, guide me before order
    coupen how use
    vouchr where to find
    got voucher anot
    优惠码 where to key in
    can my wife's account use the code I was sent
    I'd a text with SAVE20 in it. When I shop tomorrow, at what point do I type that?
    Might I enquire whether a store voucher and a seasonal code may be combined on one purchase
    ive got a half price one a fifty off one and a red packet which do i use first and can i use all of them
    my daughter put a twenty off thing on my phone, how do I use it when I buy the basket
    do influencers' codes work for everyone
    does coupon use affect my free gift
    what does "valid on selected lines" on my voucher mean
    is there a code to unlock the members' price, a coupon sort of thing
    I've a 15 off 100 voucher, may I use it on a jumper that's already reduced, asking before I order
    A friend says new sign-ups get a no-minimum coupon, I registered today, where do I claim it
    I hold one site coupon and one shop coupon, can both be taken off at the till
    My birthday voucher ends on the 30th, is it still good on that day or gone the day before
    I was texted a string for a discount, at what step do I enter it next time I shop
    Share with three friends for a twenty voucher, is it enough that they register or must they order
    got my coupon back? order cancelled and it's gone
    which products can member vouchers be used on
    may coupons stack with the volume discount
    any promo codes right now
    can I use two vouchers on one order
    where do I type in the discount code
    can I combine a coupon with the sale price
    student discount code available?
    does the voucher work on sale items
    sir any coupon code for mobile covers
    will my coupon come back if I return the goods
    what can I use this voucher on
    how do I redeem the code on the leaflet
    coupon for birthday?
    Do coupons work in the physical shop
    how many coupons per person
    is there a free shipping coupon
    how does the red envelope work
    voucher valid until?
    could you extend my expired coupon
    can coupon be used with points
    when do you release the next batch of vouchers
    I subscribed to the newsletter, where's the code
    does the code apply to gift sets
    can i use a coupon on pre-orders
    what is the difference between shop voucher and platform voucher
    referral coupon, how do i earn it
    got a coupon in my parcel, how to use
    is coupon for app only
    is my voucher refundable for cash
    how do I claim the 5 off coupon on the homepage
    coupons for loyal customers?
    app coupon usable on computer?
    can I use half of my voucher now and the rest later
    are vouchers usable on delivery charges
    which coupon gives me the bigger saving
    does it exclude electronics, my coupon
    do I get a new customer coupon if my husband already has an account
    friend sent me a coupon link, what do I do with it
    spending threshold before or after tax for the voucher
    got any discount code for me pls
    live stream voucher, what time does it drop
    will using a coupon affect warranty or returns
    can I stack the welcome code with the weekend voucher
    scratch card code: where to enter
    coupon wallet, where on the app
    how long is the discount code from the survey valid
    do unused coupons roll over
    voucher for returning customers after a year away
    if I cancel the order do I lose the coupon
    is the coupon automatically deducted or do I need to select it
    are there vouchers for nurses
    what time does the coupon end, midnight?
    can one coupon be used several times
    may I save the coupon till Christmas
    coupon restrictions
    I have an 8-digit code from a magazine, is it good for shoes
    coupon per item or per order
    does the 20% voucher have a maximum discount
    if I split my order can I use a voucher on each
    How does one collect coupons from the game in the app
    promo code for free delivery anyone?
    got a text saying I have a voucher waiting, where is it
    are coupons tied to one account
    do members get extra coupons monthly, and on what date
    which products qualify for the spring voucher
    is there coupon for big orders above 500
    can i apply coupon to instalment purchase
    coupon hunting here, where do you publish them
    can a coupon be used for groceries
    how do I earn vouchers
    does inviting people give a coupon
    how to use store coupon
    coupon codes for rice cooker
    voucher rules please
    coupon still valid if I change the items in cart
    do I have to collect the coupon before checkout
    is 满减 coupon stackable with the shop one
    can my mum use the coupon I've got
    will there be coupons on Singles' Day
    can I swap my coupon for another type
    e-voucher in my mail, how do I use it in store
    how to get the 50 off code influencers talk about
    do you accept competitors' coupons
    any coupon for cat litter, I buy it every month
    where did my coupon go, has it expired
    does it need a capital letter, the code SPRING
    does a coupon cover tax as well
    do coupons start at a certain hour
    how much do I have to buy to use the twenty quid voucher
    limited coupon sold out, will there be more
    can I use it today or starts tomorrow, the voucher
    does the voucher work for overseas delivery
    is the coupon per household
    new user gift pack coupons, how do I pick them up
    how to check the balance of coupons on my account
    coupon only for women's wear or shoes too
    may I use an old paper voucher from 2022
    i want coupon, how
    what is coupon code for today
    will the coupon be returned if only one item is refunded
    voucher anot for first timer
    code from the podcast, does it work on bundles
    is there a discount code for teachers
    use by date on voucher unclear, 3/4 is March or April?
    which page lists all available coupons
    combine code + gift card + voucher ok?
    can you tell me if a coupon exists for this blender
    do I need an account to use the promo code
    sharing coupon in family group, allowed?
    can vouchers be bought
    coupon good for one use only?
    does my sign-up voucher need a minimum
    which voucher is better for a 90 order, ten percent or eight off
    pupils' code, how do I get one
    may two household members use the same promo code
    is the newsletter voucher still going, and where do I type it
    parcel insert says 15 off, terms?
    do vouchers cut the delivery fee too
    can a voucher go with loyalty points
    a tick box or automatic, how do coupons get taken off
    Influencer code, does it last
    how do I pick up the shop's red packet
    my voucher reads "selected lines", which are they
    does the ten-off coupon apply before or after tax
    are there any coupons left for tonight
    redeem page for printed vouchers?
    if I only buy half will the coupon still count
    coupon from the lucky wheel, where did it land
    is there a new-mum voucher
    collecting coupons, is there a daily cap
    could I use the spring code twice
    coupon can be used at counter?
    do I forfeit the coupon when I swap sizes
    how long until the referral voucher appears after my friend's first order
    do coupons exist for pet food
    what time do flash coupons go live
    are vouchers transferable
    coupon stacking rules
    hi any discount code going around for first-time shoppers
    my daughter says there's a thing where you shake the phone and win money off, where in the app do I find those vouchers
    I've got one for ten off and it says "not with other offers", does that mean I can't use it on the boots that are already reduced
    这个 券 can use together with 满减 or not
    two of us share an account and we've both been mailed a code, may we use both in one go
    before I sign up to anything, is there really a code for newcomers and how much is it for
  `,
})
