import { defineIntent } from '#intents/define'

export const promotionQuestion = defineIntent({
  intent: 'promotion-question',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '现在有什么活动', en: 'Current offers' },
  definition: {
    zh: '问有没有打折、活动何时开始结束、活动规则是什么。',
    en: 'Asks whether there is a sale, when it starts or ends, and how an offer works.',
  },
  borders: {
    'coupon-question': { zh: '问券和优惠码。', en: 'Asks about coupons and codes.' },
    'coupon-not-applied': { zh: '优惠没给我减。', en: 'A discount did not come off their own order.' },
    'price-difference': { zh: '买完降价了。', en: 'The price fell after they bought.' },
    'price-question': { zh: '问某件商品卖多少钱。', en: 'Asks what an article costs.' },
    'promotion-signup': { zh: '卖家要报名活动。', en: 'A seller wants to take part in an offer.' },
  },
  zh: `
    有什么活动
    现在有优惠吗
    双十一有活动吗
    满减怎么算
    促销到什么时候
    活动规则
    买一送一
    什么时候打折
    秒杀几点
    有没有赠品
    黑五活动
    活动价多久
    第二件半价怎么算
    限时优惠
    现在有什么活动
    有没有促销
    打折吗
    活动什么时候结束
    有优惠吗
    最近打折不
    双十一几点开始
    huodong dao ji hao
    满减怎么算的
    买一送一送的是啥
    亲 这款沙发啥时候搞特价呀
    第二件半价 是便宜那件半价吗
    活动结束了没
    sale 什么时候 end
    秒杀几点 怎么抢
    現在買划算還是等週年慶
    儿童节有没有优惠活动
    以旧换新怎么参加
    国补还有吗 家电
    赠品送完为止？
    会员日是每月几号
    清仓的那批还有得买不
    拼团几个人成团 能便宜多少
    这个价是活动价吗 会不会再降
    跨店凑单行不行 满减的时候
    学生有优惠吗
    抽奖活动规则在哪看
    限购几件啊
    开学季文具搞不搞活动
    参加打折的有哪些牌子
    我看你们首页写着满三百减四十上不封顶，那我要是一次买够九百块的米面油和纸巾，是减一百二吗，还有猫粮狗粮这种算不算在里头
    朋友圈里都在转那个集赞免单，说是凑满三十八个赞就可以到你们店里领一套餐具，我想问一下这个是不是你们官方搞的，要到哪里兑，最后期限是几号
    那个转盘一天能转几回 都有啥奖
    圣诞有特惠没
    黑五你们打不打折
    直播间价格跟页面上一样不
    教师凭证能打折吗
    每天签到能得什么
    全场八折包括新品么
    等到618再买会更合适啵
    之前线下门店贴的海报说六十岁以上的老人周二买东西统统九折，我母亲想买个泡脚桶，请问网上买是不是也有这个待遇，要怎么证明年纪，活动办到几时
    买够多少送礼
    mid year sale 到底 start 了没
    週年慶的滿額贈門檻多少
  `,
  en: `
    any sales
    what's on sale
    black friday deals
    when does the sale end
    when is the next sale
    buy one get one
    how does the offer work
    special offers
    is there a deal
    sale rules
    flash sale time
    do i get a free gift
    what promotions do you have
    offer terms
    any offers at the moment
    any sale on
    current promotions
    when does the offer end
    do you have any discounts
    is there a student discount
    when does the sale start
    black friday deals this year?
    is the 3 for 2 still on
    how does buy one get one half price work, which one's halved
    when do the bargains end
    will the sofa be reduced soon or should i just go for it
    promtion rules?
    flash sale what time and how do i get in
    活动 till when
    Am I right that the spring event covers garden furniture too?
    what's the free gift with the skin care set
    trade in offer for old phones, how does one take part
    nurse or teacher reduction?
    members' day - which date
    limit per customer on the deal?
    Does 20% off everything include new arrivals?
    anything cheap going on for back to school
    what brands take part in the clearance
    raffle terms please
    seniors get money off on tuesdays online as well?
    is it worth waiting for boxing day
    group buy - how many people, how much off
    prices in livestream same like in website?
    while stocks last, how many are left of the giveaway
    multi-buy: mixing sizes allowed?
    christmas specials yet?
    daily check-in, what can you win
    The home page promises 40 off every 300 without an upper limit. So if I were to stock up on rice, oil and kitchen paper for 900 in one go, does this make it 120, and would cat food count towards it?
    bundle price for pan + lid?
    got any promos on bikes rn
    anniversary week conditions
    Everybody in my feed is sharing a post saying that thirty-eight likes will earn you a cutlery set from your store. Is it actually you who's running this? If so, where is the thing handed out, and up to which day?
    is today the last day for the lower prices
    sale on sale? can reduced stuff drop further
    A poster in your high street branch said people over sixty get a tenth off each Tuesday. My mother would like a foot spa but no longer goes into town. Does the internet shop treat her the same, and how does she prove her age?
    spin the wheel thing, how many goes a day
    打折 on kids shoes this weekend or nah
  `,
})
