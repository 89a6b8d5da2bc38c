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
    2 factor prompt loops forever
    Your system still attempts to charge an account I shut in spring, and it won't let me set the new one as default while an unpaid order hangs there. The unpaid order, naturally, can't be paid because of the dead account.
    card denied again ugh
    fingerprint pay vanished, typing the pin gives "unsuccessful"
    支付 error, screen goes white after the bank step
  `,
})
