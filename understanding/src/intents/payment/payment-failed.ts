import { defineIntent } from '#intents/define'

export const paymentFailed = defineIntent({
  intent: 'payment-failed',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '付不了款', en: 'I cannot pay' },
  definition: {
    zh: '付款被拒、失败或通不过验证，付不出去。',
    en: "The payment is declined, fails or does not get through the bank's check.",
  },
  borders: {
    'payment-methods': { zh: '问能用什么方式付。', en: 'Asks which ways of paying there are.' },
    'checkout-problem': { zh: '还没到付款，下单页面或购物车出错。', en: 'The page or cart fails before the payment.' },
    'charged-twice': { zh: '付成了，还多扣了一笔。', en: 'It was paid, and once too often.' },
    'verification-code': { zh: '登录或注册收不到验证码。', en: 'The code for logging in does not come.' },
    'coupon-not-applied': { zh: '优惠没减。', en: 'A discount did not come off.' },
  },
  zh: `
    支付不成功
    卡被拒
    钱付不出去
    银行卡支付不了
    微信付款失败
    提示支付异常
    怎么付不了
    支付超时
    余额够但付不了
    付款一直失败
    扣款失败
    付不了款
    付款失败
    无法支付
    支付不了
    刷卡失败
    支付失败
    怎么一直付款失败啊
    银行卡被拒
    zhi fu bu liao
    提示余额不足 可我卡里有钱
    付款页面转圈转半天然后就超时
    信用卡刷不出去
    亲 输了密码没反应 钱没扣 单也没成
    我的 card 被 declined 了
    显示交易存在风险 不让付
    限额了怎么办 一天只能五千
    扫码付的时候弹"商户异常"
    付宽失败
    用微信点了确认支付又跳回来
    刷臉付款認不出我
    网银跳转之后白屏
    支付宝说这笔交易被拦截
    换了三张卡都不成
    想给钱都给不出去 你们真行
    尾款那个按钮灰的 点不动 付不上
    银行短信验证码输进去说不对 付款卡这了
    海外卡一直报错 3DS
    订单快超时关闭了 款付不出去 急
    错误代码 E1043 支付环节
    绑卡绑不上 说姓名不一致
    为啥每次到最后一步都让我重新试
    今天想买台三千多的洗烘一体机，前前后后试了六次付款，第一次说网络繁忙，后面几次全都显示交易关闭，我问过银行，人家说卡一切正常，没有任何拦截
    我儿子帮我在手机上弄的银行卡，上个月买菜还能用，这个月不知道怎么回事，每次到输完密码那里就说支付不成功请联系发卡行，我腿脚不好跑不了银行，到底哪里出了问题
    指纹付款没了 只能输密码 输了又说错
    花呗点不了 灰色
    卡过期换新的了 系统还扣旧卡 扣不成
    没付成功吧？按了几下都弹红字
    余额付款被冻结提示
    一百块能付 两千就失败
    那个国际信用卡，账单地址填的是我在温哥华的住处，邮编格式是字母加数字，付款时系统老提示地址校验未通过，可是这个格式本来就是这样的呀
    付钱那一步叫我刷新 刷了十遍
    零钱够的 就是过不去
    otp 输进去 invalid 钱付不过去
    信用卡一直刷不過 銀行說正常
    我的卡付款被拒绝
    提交付款没反应
    一直提示支付失败，请重试
    我想付款但付不了
    钱付不了，帮忙看看
    付款报错
    支付的时候卡住了
    付款按钮点了没用
    试了好几次都付款不成功
    订单提交了，付款付不出去
    余额够，为什么支付失败
    提示银行卡不支持
    输入支付密码后显示失败
    支付验证通不过
    银行验证一直过不去，付不了
    请问为啥支付老是超时
    换了张卡还是付不了
    付款时提示风险交易
    支付被拦截了
    显示支付限额
    提示交易失败请联系银行
    帮我看看为什么支付不了，订单号61120
    刷不了卡，一直失败
    付款转圈圈，转不出来
    亲，我付不了钱呀
    支付界面一直加载
    绑定银行卡失败，没法付款
    Apple Pay付款失败
    订单快过期了还付不上
    付款失败三次了，订单会取消吗
    银行那边说没问题，你们这边就是付不了
    用花呗付款显示失败
    付不了宽，老是错误
    国外的信用卡付款失败，为什么
    点确认付款就跳回订单页
    昨天还能付，今天就不行了
    请问付款失败是什么原因
    想买个吹风机，付款一直报错
    付款超时了，重新付也不行
    数字人民币付款失败
    付款那里显示系统繁忙
    卡没问题，别家都能刷，在你们这就被拒
    payment一直fail
    我妈用银行卡给我付款，验证完提示失败，试了两张卡都这样，麻烦看下
    支付环节出错，怎么解决
    人脸支付识别不了，付不出去
    我买电热毯付款的时候，输完密码就提示交易失败，卡里有钱啊
    刚才用建行卡付，说超出限额，可我今天还没花过钱
    付款付到一半跳出来一个白页面，钱没扣，订单也没付成
    用国外的Visa卡付了五次都被拒，银行说他们没有拦
    点立即支付以后一直转圈，最后说支付超时，试了一上午
    微信支付提示商户号异常，换支付宝也一样付不了，咋办
    付款要我输银行发的验证码，输了说验证失败，付不出去
    新换的信用卡添加不上，老卡又过期了，订单没法付款
    订单还有十分钟就关闭了，一直支付不成功，帮帮我
    小额能付，超过一千就失败，是不是你们有限制
    人在日本出差，想给家里买个电饭煲，付款总是提示有风险
    我老公的卡和我的卡都试了，全都显示支付失败，请问怎么解决
    提示“支付渠道繁忙”，半小时了还是一样，想买的东西快没货了
    气死了，付个款这么难，输密码三次都说交易被拒绝
    付kuan一直失败，error code 2003，啥意思
    付款不成功
    钱付不了
    支付报错
    支付被拒
    付款没通过
    刷卡被拒
    付款卡住
    付不成功怎么回事
    支付失败怎么办
    卡付不了
    一直支付异常
    付款闪退
    交易被拒绝
    扫码付款失败
    付款总超时
    银行拒绝付款
    为啥付款失败
    付款密码输完就失败
    支付页面白屏
    支付通道异常
    微信付不了
    支付宝付不了
    付款验证失败
    点支付没反应
    昨晚到今天付了七八次，每次都弹“支付未完成”
    我用工行卡付婴儿推车的钱，提示超过单笔限额，可我额度是五万
    确认付款之后转了一分钟，回到待付款，钱也没扣
    在国外用Mastercard付款，走到银行验证那步就报错
    新办的卡绑上去了，一付款就说卡状态不正常
    付款时跳到银行app，确认完回来还是显示未支付
    订单提交好了，付款那步提示“当前交易有风险，请更换付款方式”
    零钱里有八百，买六百的鞋说余额不足，付不了
    我妈刷脸付款老是识别失败，钱付不出去
    付款时要银行发的短信码，输对了还说校验不通过，交易失败
    换了浏览器、换了手机，支付都是失败，请问是你们系统的问题吗
    云闪付一直提示请求超时，想买的酱油马上没活动了
    请帮我查下订单330981为什么一直付不上款
    数字人民币钱包付款时提示该商户不支持，付款失败
    卡号、有效期、安全码都核对过了，还是提示信息有误无法支付
    家里老人用存折卡付，说未开通网上支付功能，付不了怎么办
    指纹支付点了没反应，改密码支付也显示失败
    我付尾款付不进去，按钮点了就闪退，时间快截止了
    小程序里付款一直转菊花，最后显示支付取消，可我没取消
    公司网银对公付款被退回，说收款信息不符
    信用卡明明刚还清，付一千二的洗碗机还是说被发卡行拒绝
    刷卡机在店里刷了三遍都显示交易失败，怎么付钱
    付款失败以后让我24小时后再试，为什么
    在日本用国内的银联卡，付款的时候一直说不支持境外交易
    付款一半断网了，再进去点支付说订单状态异常，付不了
    亲情卡付款提示超出本月额度，可这个月我一次没用过
    待付款的订单点进去，付款方式全是灰的，选不了付不了
    用美国运通付，一按确定就弹error 51，没付成功
    快递到付的时候扫师傅的码付款失败，扫了五遍都不行
    支付支负不了😭 网不卡卡里有钱 求救
    付钱都付不了你们是不想做生意了？？
    card一直declined 换了三张还是declined
    付 款 失 败 四个字我看了一上午
    请问您好，想请教一下付款时显示“系统维护中”是怎么一回事呢，我从早上付到现在都没成功，谢谢您
    刷咗幾次卡都話交易失敗 點解
    给闺女买书桌呢 密码输进去它说失败 再输还失败 卡里刚存的两千
    付款一只失败啊 急死
    银行卡付款被拒
    微信支付失败
    支付宝付不出去
    刷卡失败怎么办
    付款一直提示失败
    支付时报错
    支付密码输对了还是失败
    付款转圈不动
    付款没成功，卡里有钱
    提示银行拒绝交易
    提示超出限额付不了
    单笔限额怎么付不出
    信用卡不能付
    储蓄卡支付失败
    Visa付款不过
    万事达卡一直被拒
    国外的卡刷不了
    外卡支付3D验证失败
    银行验证那步过不去，付不了
    付款短信验证码输了也失败
    付款人脸识别不通过
    付款时指纹识别失败付不了
    支付环境异常
    支付风险提示，付不了款
    交易被风控拦截了
    交易关闭付款失败
    付款页面卡死
    付款完跳回未支付
    银行扣款失败
    钱没扣，显示支付失败
    支付失败要不要重试
    支付失败几次卡会不会锁
    付了三次都没成功
    换卡付还是失败
    两张卡都付不过
    绑新卡失败没法付
    绑卡时提示卡号无效
    卡的有效期填不了，付不出去
    CVV填了说不对
    花呗用不了，付款被拒
    白条支付失败
    分期支付失败
    零钱支付失败
    数字人民币付不了
    云闪付支付不成功
    PayPal支付老报错
    扫码支付失败
    二维码付款显示过期
    收款码扫不了，付款不成
    转账付款被退回
    对公转账付款失败
    货款打不过去
    尾款付不了
    定金支付失败
    补差价的钱付不出去
    礼品卡支付提示失败
    余额加银行卡组合支付失败
    亲情卡付款失败
    找人代付付不了
    代付链接打开付不了钱
    微信代付失败
    自动扣款失败
    免密支付失败
    支付渠道维护中？付不了
    支付系统崩了吗
    你们的支付是不是坏了
    怎么老是付款不成功
    为什么付不了钱
    付款出错怎么解决
    付款失败原因
    点确认付款就闪退
    付钱的时候app崩了
    支付控件装不上，付不了
    密码键盘不出来，付不了款
    付款按钮按了显示错误
    错误码PAY_403
    提示“商户未开通”付不了
    提示“交易受限”
    提示“当前交易人数过多”付不了
    抢到了但付不了款，急
    再不付就超时了，一直支付失败
    银行说没问题，是你们拒的
    银行客服说钱没到你们这，付款没过
    亲，付款付不了咋办
    咋付不了钱呢
    俺的卡咋刷不出去
    付款失敗，一直顯示錯誤
    payment failed怎么办
    付不了 一直decline
    zhifu shibai
    支付失敗了好几次
    支负失败
    您好，我在支付订单时多次收到“交易未能完成”的提示，银行账户并无异常，请协助
    我爸头回网购，卡号啥都输了，最后那个验证码输进去就说失败，试了一下午也没付成
    那个我现在要付钱它就一直在转然后弹一个说网络不给力可我刷视频都好好的
    银行短信说验证通过了，回到你们页面却写“支付未完成”，订单还是待付款
    给女儿买琴，两千八一笔付不过去，拆成小额又不让，卡里明明有钱
    在柜台用手机扫你们店里的码，弹了五次“交易失败”，后面排队的都急了
    昨天同一张卡买菜还好好的，今天付水费一样的步骤就说发卡行拒绝
    我在加拿大，填账单邮编带字母，它就不认，所以这笔款付不成
    点付款没反应
    付款老是不成功
    银行卡刷不了，提示交易失败
    为什么付不出去
    试了三张卡都付不成
    余额够，还说余额不足付不了
    信用卡付款被拒
    一点支付就报错
    支付密码对的也付不了
    付款转圈转到超时
    花呗付不出
    境外卡付不成功
    网银跳转打不开，钱付不出
    刷脸通过了还是没付成
    扫码付款提示失败
    支付限额了，付不了怎么弄
    银行说没问题，你们这边拒了
    付款提示“交易关闭”
    快捷支付老出错
    收不了我的钱吗，付了五次都不行
    支付宝提示异常，付不了
    提示卡号有误，付款过不去
    昨晚开始就付不了钱
    定金交不上，一直失败
    支付系统是不是坏了
    付款没反应，钱也没走
    卡没钱？我明明有，付款就失败
    PayPal付不了
    数字人民币支付失败
    对公转账被退，订单还没付上
    付款被银行风控拦住
    指纹支付用不了，付款失败
    重复提示“请稍后再付”
    付款码刷不出，收银台说失败
    提示超出单笔限额
    我妈的卡付款报错
    分期付款提交失败
    CVV输对了还是不通过，付不了
    付完又弹回待付款，没扣钱
    换了网络还是支付异常
    付款页报错代码51
    云闪付付款不成功
    银行短信码填了，支付仍失败
    国外visa怎么一直付不过去
    购物卡支付报错
    付款方式都试了都失败
    卡刚换新的，付款被拒
    支付被拒是什么原因
    卡一到最后一步就被打回来
    钱死活划不出去
    收银机说未授权，刷不成
    跳到银行页面就卡住，付失败
    PIN没错，交易还是不成
    银行把付给你们的钱拦了
    第三回被拒了，订单快超时
    出错码14，刷卡不成功
    虚拟卡付款被退
    从肯尼亚付钱，哪张卡都弹回
    说我额度超了，今天一分没花，付不出
    老爸存折卡付的时候被拒
    谷歌支付说对方不能收款
    “支付被中断”反复出现
    人脸过了扣款失败
    换了新手机指纹付款完不成
    汇率那步崩，钱付不掉
    先享后付授权不过
    两家银行四张卡全军覆没
    扣款请求被发卡行退回
    碰一碰付钱没成功
    转给你们的款又退回来了，没付上
    付大衣的钱一直交易失败
    钱包有钱，一结就说失败
    最后一步指纹按了五回，手机说成了，你们页面说没付成
    这卡别家都收，你家一秒就拒，到底嫌它啥
    给老婆买纪念日手表，银行放行了，你们那头总显示未付款成功，还剩一小时
    我养老金卡在你们收银台刷几次退几次，是不让付吗
    付款被拒
    支付一直失败
    卡刷不过去
    银行卡被拒了三回
    信用卡付款报错
    花呗付款失败
    扫码付款提示商户异常
    指纹过了，钱没付出去
    人脸支付失败
    付款转圈转死了
    付钱超时，没扣款
    提示余额不足，明明够
    说交易有风险，付不了
    银行的付款验证码不来，付不掉
    安全码老说错，付款过不去
    限额了，冰箱付不成咋办
    海外卡付款总被拦
    银行说没拦，你们说拒付，到底咋付
    付完跳回待付款，钱没走
    尾款付不上
    换了五张卡都付不了
    支付系统是不是崩了，付不进去
    十分钟后订单就关了，钱死活付不出
    网银跳转失败，没付成
    card一直declined怎么办
    刷卡失敗，請問原因
    PayPal付款打转，最后失败
  `,
  en: `
    payment not going through
    payment declined
    card rejected
    unable to pay
    it won't take my card
    paypal doesn't work
    transaction failed
    my payment keeps failing
    card not accepted at checkout
    why was my payment refused
    pay button error
    my card was declined
    payment won't go through
    i can't pay for my order
    card not accepted
    payment error
    payment failed
    can't pay
    keeps saying transaction refused
    paymnet not going through
    it tells me insufficient funds, there's plenty in there
    The page spins after I hit pay and then times out.
    tried three cards, none of them work
    付款失败 error E1043
    my bank's confirmation never pops up so the payment dies
    apple pay button greyed out when i want to settle
    says 3d secure error
    how come i get thrown back to the start each time i confirm the payment
    PayPal window closes by itself and nothing is paid
    daily limit reached, what now, it's a 2000 fridge
    billing postcode rejected, i'm in canada where it has letters
    i'm literally trying to give you money and you won't take it
    card expired, added the new one, still refuses
    "merchant not available" on the QR code thing
    wrong cvv they claim, i read it three times over
    the sms from my bank arrives too late and by then your payment has lapsed
    debit gets knocked back every time
    Bank says everything is fine on their side, so why is yours blocking me?
    it don't accept my payment, i try since yesterday
    flagged as risky, order can't be paid
    small sums work, big ones fail
    final payment on the preorder won't submit
    Six attempts at paying for a washer dryer this evening. Attempt one reported heavy traffic, the five after it ended with "transaction closed". I've had my bank on the phone and they see no block and not even a request from you.
    adding a card fails, name mismatch
    I'm 78 and my son set up the card on this phone. Groceries went through last month without any trouble. Since Sunday it asks for my password, thinks about it, and then tells me to consult the issuer. What has changed?
    no luck paying
    the order expires in ten minutes and i can't get the money across
    do i need to do something special for my amex, it errors out
    store balance frozen at the moment of paying
    Your system still attempts to charge an account I shut in spring, and it won't let me set the new one as default while an unpaid order hangs there. The unpaid order, naturally, can't be paid because of the dead account.
    card denied again ugh
    fingerprint pay vanished, typing the pin gives "unsuccessful"
    支付 error, screen goes white after the bank step
    Why is my payment being declined?
    I can't complete the payment
    I'm trying to pay but it doesn't work
    Payment error, what should I do?
    PayPal isn't working when I try to pay
    Payment unsuccessful
    I keep getting a payment error
    It says transaction declined
    My card is fine but the payment is rejected
    Apple Pay fails every time
    payment stuck on processing
    I tried to pay three times and it failed
    Pay now button does nothing
    The bank verification fails
    3D Secure keeps failing
    It says my payment could not be processed
    Payment times out
    I've got enough money but it was declined
    How do I fix a failed payment?
    Tried two different cards, both declined
    my visa is rejected, why
    Is something wrong with your payment system?
    What does "payment could not be authorised" mean?
    it won't let me pay
    Got an error when paying for my order
    Payment refused by the bank, but the bank says it isn't them
    I placed the order but the payment failed
    payment fails at the last step
    The card details are correct and yet it is not accepted
    Can you tell me why my payment got rejected?
    Every time I press pay I get an error
    paying with amex fails
    Will my order be cancelled because the payment failed?
    I can't get past the bank's confirmation page when paying
    How can I pay if my card keeps being declined?
    the payment is not working since two days
    My Mastercard isn't going through for the headphones
    Transaction failed, no money taken
    pay page error 502
    Paymnt declined again!! so annoying
    I'd like to pay but your page says "card not supported"
    My payment got blocked as fraud
    Security check fails when I pay
    Dear support, my card payment was rejected this morning although there is sufficient balance. What could be the reason?
    Says "try another payment method", I did, same result
    Cannot pay from abroad, my card is rejected
    Bought from you last month with this card, now it's declined
    I'm trying to buy a kettle, but after I enter my card details it says the payment was declined
    My bank confirms the card is fine and there's money on it, yet your site keeps refusing the payment
    I get as far as the confirmation from my bank, approve it, and then your page says payment failed
    I've tried paying with Visa, Mastercard and PayPal and none of them goes through
    The screen goes white after I press pay, and the order is still marked as unpaid
    My new card can't be added and the old one has expired, so I can't pay for my order
    Every time I use Apple Pay it says "payment not completed", what's the problem?
    The item is nearly sold out and I can't pay because it says the service is busy
    Why would my payment be flagged as risky? I've bought from you dozens of times
    I'm travelling in Thailand and want to order for my parents, but my card is refused each time
    Payments under 100 are fine, anything above that gets declined on your site
    It says the address doesn't match my card when I pay, although I've checked it letter by letter
    my wife try with her card also and same, payment not successful, what we must do?
    I'm on my fifth attempt to pay for these curtains, and it times out every single time
    card declined card declined card declined 🙄 theres money in there!!
    can't make payment
    payment rejected
    card declined
    payment error again
    my payment was refused
    transaction declined
    it won't accept my payment
    card keeps failing
    payment didn't work
    pay button not responding
    checkout says payment failed
    card not going through
    PayPal failed
    bank rejected it
    unable to complete payment
    payment stuck
    declined for no reason
    payment keeps timing out
    why can't I pay
    error while paying
    payment not authorised
    Google Pay won't go through
    my debit card gets refused
    payment page frozen
    Seven tries since last night, each ends with "payment not completed"
    I'm paying for a pushchair and it says over the limit, yet my limit is 5,000
    After I confirm, it spins for a minute, goes back to unpaid and no money is taken
    My Mastercard fails at the bank verification step whenever I'm abroad
    The new card saved fine, but the moment I pay with it I get "invalid card status"
    I get "this transaction carries a risk, use another method", and no method works
    There's 800 in my wallet and a 60 dollar pair of shoes comes back as insufficient funds
    Payment by phone keeps failing at the till of your shop, I had to leave the lamp there
    The text code from my bank is right, still you say authentication failed and the payment's off
    I've switched browsers and phones and can't pay on any of them, is it your system?
    Can you see why order 330981 can't be paid? I've been at it all morning
    It says my card issuer declined, I rang them and they never saw a request
    My prepaid card has enough on it, so why is it being refused for this jumper?
    My bank wants me to approve the payment in its app, I do, and your page still rejects it
    I'm trying to pay the remaining amount on my pre-order and the app crashes at the last tap
    The payment window shows "cancelled by user", and I haven't cancelled anything
    We tried to wire the amount and the transfer bounced back with "account details mismatch"
    Your page tells me to try again in 24 hours after three failed payments, what's that about?
    The connection dropped while I was paying and now it says invalid order state, I can't pay any more
    All the payment options are greyed out on my unpaid order, so I've no way to pay
    Amex ends with error 51 on your site and works everywhere else
    The security number on the back is correct, still "card details wrong" and no payment
    Scanned the driver's QR code five times to pay and it failed each time
    Klarna threw me out halfway and now the payment for my desk won't complete at all
    I've cleared my cookies like the help page says, my payment is still refused
    Is there some block on Danish cards? Both of ours get declined
    Paying from my store balance brings up "service unavailable" and nothing gets paid
    It accepted my card for the small order and rejected it for the television
    The address check keeps failing because my flat number has a slash in it, so I can't pay
    Whenever I tap confirm, Apple Pay shakes and says not completed
    payement failed payement failed what is wrong
    card works at literally every other shop but urs 😡 declined
    Hi, so sorry, I might be doing something silly, but the money simply won't go through no matter how often I try
    支付失败 error 2001 when i pay w visa, help
    my card is not pass, i try ten time, why
    paid? no. error? yes. for three hours.
    pls fix ur payment thing, wont take my card and sale ends in 20 min!!
    It is my husband's birthday on Sunday, I found him the watch, I typed everything in twice, and all it says is "declined"
    card rejected at payment
    paypal payment error
    apple pay failed
    google pay won't complete
    why is my card being refused
    payment error code 403
    bank declined the payment
    there's money in the account but payment fails
    it says insufficient funds, that's not true
    says over my limit, can't pay
    visa not accepted when I press pay
    mastercard keeps getting refused
    amex payment failing
    foreign card won't go through
    3D secure fails every time
    the bank's code is right but payment is refused
    face id fails when paying
    pay button gives an error
    pay now crashes the app
    I pressed pay and got "try again later"
    went back to unpaid after I paid, no money taken
    payment unsuccessful, no money taken
    money wasn't taken and order's unpaid, tried three times
    tried three cards, all declined
    both my cards refused
    can't add a new card to pay
    card number invalid it says when paying
    expiry date not accepted, can't pay
    security code error when paying
    instalment payment failed
    QR payment fails
    payment QR code expired before I could pay
    bank transfer for my order bounced
    the wire for my order was rejected
    can't pay the remaining balance
    deposit payment not working
    can't pay the price gap, it errors
    mixed payment with balance and card fails
    my dad tried to pay for me and it failed
    payment link won't take the money
    direct debit failed
    one click pay fails
    your payment system down?
    is there a problem with payments today
    why won't it take my money
    reason for payment failure
    payment blocked for security reasons
    fraud check stopped my payment
    payment flagged as risky
    payment restricted message
    merchant not enabled error when paying
    too many people paying right now, it says
    order about to expire and payment won't work
    bank says it's your end that refused the payment
    my bank approved it, you still say payment failed
    do I retry after a failed payment?
    payment pop up is blank
    authentication window closes and payment fails
    otp entered, payment failed
    netbanking payment failing again and again
    RuPay card not working for payment
    sir payment is not getting done
    my transaction is getting failed every time
    kindly check why payment is declined
    i try to pay, always error
    I cannot pay, bank card refuse
    payment cannot go through leh
    付款 failed again
    支付不了, card no problem
    card machine in store declined on my order three times
    paymnt faild
    cant pay!!
    wont let me pay
    keeps declining me
    card knocked back
    billing address mismatch, payment refused
    zip code not accepted for my card when paying
    prepaid card refused at payment
    virtual card doesn't work for paying
    contactless in your shop refused my card
    installment plan approved but the payment failed
    currency not supported, payment refused
    Good evening, my payment repeatedly ends with "transaction could not be completed" although my account is in order.
    dad's first time buying online, he typed the lot in and at the bank's code it just says failed, all afternoon
    it goes round and round when i pay and then says bad connection but my videos play fine
    My bank texted that the check was passed, but your page says "payment not completed" and the order remains unpaid.
    I'm buying a piano for my daughter and the sum won't go through in one go, although the money's there.
    At your counter I scanned the code five times and each time the phone said transaction failed.
    The same card bought groceries here yesterday, and today the issuer supposedly refuses it for a pair of socks.
    I live in Canada and when I enter my billing postcode with letters your form rejects the payment.
    After I confirm in my banking app the window shuts by itself and I'm told the payment was cancelled.
    Every time I get to the last step and hit pay, a red line appears saying the transaction isn't possible.
    Could you tell me why a card with plenty of credit is refused for a twelve pound order?
    My husband's debit card and mine both bounce at the final step, so it can't be our bank.
    I'd love to finish buying these boots, only the money refuses to leave my account.
    The instalment provider accepted me, but the first payment is turned down at once.
    Trying to settle order 8810 and it just says "do not honour", whatever that means.
    We attempted a transfer for the invoice and it was sent back with a note that the details don't match.
    why was my card refused
    paying keeps failing, what do I do
    it says payment error
    tried two cards, both rejected
    UPI payment failing sir
    payment page spins and then fails
    Why can't I pay with my credit card?
    insufficient funds message although I've plenty
    payment pending then cancelled by itself
    my debit card isn't accepted at the last step
    The bank says it's fine but your site declines
    cannot pay, error code 402
    Apple Pay does nothing when I double click
    gpay failed three times
    payment was blocked for security
    pay button gives "transaction failed"
    can't get past the bank approval screen
    my payment timed out
    Money isn't going out, payment fails
    your system refuses my visa
    over the limit it says when paying
    tried to pay for the fridge five times in vain
    invalid card number error when paying
    cvv incorrect, but it's right
    could not process payment, try later
    payment verification failed at my bank
    my card has expired? it's brand new and still declined
    wallet payment keeps erroring
    Why does it say risk control when I pay
    bank transfer bounced, order unpaid
    pls help payment nt going
    foreign card refused at payment
    Face ID approves, then your site says not paid
    my prepaid card gets rejected
    the OTP from the bank is right and yet payment fails
    I get kicked back to unpaid after confirming
    net banking redirect goes blank when paying
    there's money on the card, still failing
    "do not honour" error when paying
    payment refused, reason unknown
    card charge attempt unsuccessful
    what does "issuer unavailable" mean when I pay
    can't pay the deposit, it throws an error
    my order is about to expire as payment keeps getting rejected
    scan to pay not working at your till
    declined declined declined
    My purchase can't be paid, red message each time
    payment gateway error
    monthly card limit reached so payment fails, what can I do
    the final payment for my preorder fails
    why did the transaction not succeed
    payment link gives failure
    it asks me to authenticate and then fails
    your checkout rejected my Maestro
    paid but it bounced back as failed, nothing debited
    paying by phone bill fails
    purchase declined though I rang my bank
    cannot finish paying
    my payment was unsuccessful twice this morning
    system says try another card, but I've only one
    Transaction not permitted to cardholder??
    error 05 when paying with mastercard
    I've tried all evening to pay for a coat and it fails
    payment app crashes as I confirm the amount
    the bank's confirmation window never appears so the payment dies
    e-wallet says merchant rejected
    payment keeps getting reversed straight away
    why is my corporate card being declined here
    student card blocked by you when paying?
    pay failed "network busy"
    my mother's card is refused for online payment
    how do I fix payment declined
    "unusual activity" and the payment is stopped
    i try pay, not work, please help
    payment bounce
    fails at the PIN stage
    my payment didn't succeed but everything's filled in correctly
    bank app approval OK, shop status payment failed
    after 3 failed tries I'm locked from paying
    currency mismatch error when paying
    can't pay in instalments, application went ok but payment fails
    your payment form says card type unsupported yet it was fine last week
    payments from Nigeria always decline, why
    gift balance plus card: the card part fails
    Kindly assist, amount not debited and payment is failing
    payment declined for a £5 item, seriously
    I'm pressing pay and it says operation failed
    QR code payment expired before it went through
    direct debit authorisation was rejected
    The payment couldn't be confirmed, says your page
    pay later declined me at the last step
    declined due to address mismatch
    fund transfer to you rejected by my bank
    the card reader said declined when I paid on delivery
    Cannot authorise transaction, what now
    fingerprint accepted, payment rejected
    i cant pay from hong kong card
    my payment for order 77120 isn't succeeding
    security check at bank not passed, payment refused
    auto payment failed for my pending order
    every method I try ends in failed
    out of luck paying: timeouts and timeouts
    it's asking for a payment password and says it's wrong, so I can't pay
    transaction failed but the cart is fine
    my plastic keeps being turned down at the end
    the money refuses to leave my account to you
    your terminal says "not authorised" for my purchase
    gateway hangs at "contacting your bank" and aborts
    I've entered the right pin, still cannot complete the purchase
    no funds taken, big red cross, try again
    My bank blocks payments to you, what should I tell them
    after approving in the bank app nothing is paid
    third attempt, third refusal, my basket will expire
    the system bins my card with code 14
    when I tap pay the wheel turns forever and then it aborts
    my virtual card is refused at payment
    strong authentication loop, can't pay
    i cannot able to do payment, every time it is showing failure
    paying from Kenya, every card bounces
    the shop says my limit's exceeded, I've spent nothing today
    amount won't debit, order remains unpaid after many tries
    wallet top up ok, paying with it is not
    my dad's savings card is rebuffed at the pay step
    why would a paying attempt be marked suspicious
    gpay says recipient can't accept
    "payment was interrupted" over and over
    My credit union card never clears with you
    the confirm sms for the payment works, then "declined by issuer"
    can't settle my bill, your bank page times out
    voice from bank: approved. Your page: failed. Which?
    my purchase is stuck since the card gets denied
    new phone, fingerprint pay no longer completes
    currency conversion step crashes, so I'm unable to pay
    pay in 3 fails at authorisation
    two banks, four cards, zero success
    the charge attempt for my coat is being knocked back
    my transaction got rejected for "invalid merchant"
    my transfer to pay you came back, order's still unpaid
    contactless denied at pickup
    I'm at the very last step, my thumb's been on the sensor five times, the phone says done and your page says the purchase could not be paid
    Every other shop takes this card. Yours returns "refused" within a second, so what is it you dislike about it?
    付款 keep failing, bank say ok leh
    trying to buy my wife's anniversary watch and the bank lets it through but it never gets paid at your end, I've an hour left
    my pension is on a prepaid card and your till keeps spitting it out, is that card barred from paying
    card refused at the till page
    my card bounced
    my debit card isn't accepted, it says no
    Visa rejected three times
    Mastercard declined though there's cash on it
    Amex throws an error when I pay
    Maestro payment fails
    virtual card doesn't get through
    PayPal sends me round in circles and no payment is made
    Apple Pay spins and then fails
    Google Pay says try again later
    UPI transaction declined by bank
    netbanking fails at the last step
    Paytm wallet payment is stuck
    money not going from my gpay
    iDEAL error when paying
    Sofort transfer aborted
    Klarna payment was rejected at the end
    bank transfer came back unpaid
    standing at "processing payment" for ten minutes
    payment timed out and nothing was taken
    session expired while paying
    the pay button sends an error 402
    error code 51 on payment
    error 05 do not honour
    "do not honor" message when I pay
    "issuer unavailable" upon payment
    "authentication failed" while paying with my card
    "unable to authorise" on the payment page
    "insufficient balance" though my account holds 3,000
    "card not supported" but it worked last month
    3-D Secure window stays empty
    the bank's approval screen never pops up
    bank app didn't ask me to approve, so payment fails
    the OTP from my bank for paying is not arriving
    entered the bank's one time password and payment failed
    the payment SMS code is refused by the bank page
    security code on the back is being rejected
    CVV wrong, it claims, and the payment stops
    expiry date rejected when paying
    postcode check fails on my card payment
    my foreign card is turned down
    card from Kenya won't go through
    can't pay from abroad, gets blocked
    VPN on, payment blocked?
    can't complete the payment for the mattress
    can't get my money through to you
    unable to pay the outstanding order
    unable to make payment by card
    I'm not able to pay with my phone
    I tried to pay and it didn't work
    I tried five cards and each one's refused
    I've been trying to pay since breakfast
    I pay, it says failed, no reason given
    I confirm with fingerprint and the payment collapses
    face ID okay, payment not okay
    scanned the QR to pay and it said invalid merchant
    scan and pay doesn't respond
    my wallet has enough but payment is denied
    daily limit hit, the payment for the fridge is refused
    payment over 1,000 gets rejected, smaller ones go through
    bank says it's you, you say it's the bank, payment still refused
    my bank blocked the payment as fraud, they unblocked it, still failing
    the bank sees no attempt at all, yet your page says declined
    risk control stopped my payment
    payment flagged as suspicious by your system
    too many attempts, payment locked for 24 hours
    payment went back to "unpaid" after approval
    approved in my banking app, unpaid on your side
    money left then bounced back, order unpaid
    deposit paid, but the balance payment fails
    the final instalment can't be paid, error
    pay later application approved, payment declined, odd
    gateway error during payment
    white screen after pressing pay
    payment page frozen at the bank
    redirect to bank goes nowhere
    the pay button does nothing
    payment app opens and shuts immediately
    payments broken today?
    is the payment service having an outage
    why does my payment keep failing
    why was my card declined
    why is my payment rejected when I have funds
    why won't you take my card, it's valid till 2029
    what should I do if payment is refused
    how do I get past "payment failed"
    how can I retry a failed payment before the order lapses
    the order cancels itself in 8 minutes and the payment won't go through, help
    My wife's card and mine are both declined on your site, yet we've just bought petrol with them.
    Could you please check why the payment for order 60712 is refused?
    I've spoken to my bank, who assure me that nothing on their side prevents this payment.
    I would love to give you my money for the sofa but the payment crashes at ninety percent each time.
    so i put the number in and the date and the three digits and it thinks for a bit then goes red and says declined and my bank says theyve heard nothing
    payment is failing again and again sir
    amount not debited payment failed
    cant pay its say error
    my card she is refused, why
    付款失败 with visa
    支付不了 my mastercard keep declined
    declined!! again!!
    transaction refused
    rejected by the bank at payment
    stuck on paying
    the tap of my watch is refused when I pay the order
    the chip reader app says declined for my sofa payment
    my savings card gets knocked back each time I press pay
    authorisation expired before my bank answered, payment dead
    my cheque card isn't accepted by the payment page
    the fingerprint confirmation loops and the money isn't sent
    rupay card payment is failing sir
    swish payment broke off halfway
    payment keeps bouncing for the pram, four goes
    your cashier page says my bank is unreachable
  `,
})
