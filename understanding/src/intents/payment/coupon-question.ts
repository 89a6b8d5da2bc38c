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
    new customer discount
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
  `,
})
