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
    积分抵现那步失败了 按全价扣的
    邀请好友送的码 对方用不了
    用券 显示系统繁忙
    活动页标的99 结账变129
    朋友转给我一个八五折的暗号，她自己前天用得好好的，我今天照着打，大写小写都试过，前后空格也删了，永远是红字"不可用"，购物车都放半天了
    checkout 时 voucher 自己 disappear 了
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
    how come my points weren't knocked off the total
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
  `,
})
