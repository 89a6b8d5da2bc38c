import { defineIntent } from '#intents/define'

export const sellerHoliday = defineIntent({
  intent: 'seller-holiday',
  audience: 'seller',
  settledBy: 'article',
  label: { zh: '店铺休假设置', en: 'Put my shop on holiday' },
  definition: {
    zh: '卖家要暂停接单、设假期模式、延长休息期发货时间，之后再恢复。',
    en: 'A seller wants to pause orders, set holiday mode or dispatch later during a break, and resume afterwards.',
  },
  borders: {
    'close-shop': {
      zh: '永久不做了归关店。',
      en: 'Giving up for good is close shop.',
    },
    'late-shipment-penalty': {
      zh: '问晚发的处罚归那里。',
      en: 'Punishment for lateness belongs there.',
    },
    'opening-hours': {
      zh: '客服上班时间不在这里。',
      en: "The support's opening hours are not meant here.",
    },
  },
  zh: `
    店铺休假
    放假模式
    春节不发货怎么设置
    暂停营业
    店铺打烊
    休假设置
    放假公告
    过年期间怎么办
    暂时关店几天
    国庆放假
    休店
    停止接单
    恢复营业
    延长发货时间 放假
    歇业
    怎么设置假期模式
    春节想休息十天 店铺怎么弄
    暂停营业几天
    临时停单
    打烊公告怎么挂
    休店会影响排名吗
    国庆不发货怎么让买家知道
    假期模式最长能开多久
    出门旅游一周 不想接单
    恢复营业点哪里
    我要结婚了 店关几天行不行
    放假期间已经有的订单还要发吗
    坐月子期间店铺能休眠多久
    休假模式开了还有人下单？
    vacation mode 在哪
    店鋪春節打烊時間怎麼填
    只停国际站 国内照常可以吗
    搬仓库三天发不了货 先别让人买
    jiaqi moshi
    不想下架 又不想发货 有啥办法
    休息回来流量会不会没了
    快递都放假了 我这边发货时间能统一往后推么
    每周日休息能自动停单么
    家里老人住院 顾不上店 能冻一个月不扣分吗
    打开休假后 客服还要在线吗
    假期自动回复哪里写
    平台仓发的货 我休假还能接着卖吗
    我一个人做手工皮具，下周要去学习半个月，期间没法干活也没法寄东西，想让商品页还看得见、顾客可以收藏，但是不能付款，请问这种应该怎么设
    长期歇业会被清退么
    休店结束日能改提前吗
    预约开启 比如后天零点自动生效
    中秋三天 发货时效会自动顺延还是要自己报
    疗养去 停三周
    我关了接单 可是推广还在烧钱 会一起停吗
    店铺显示“暂停营业”可我早回来了
    腊月二十六到初八我们全厂放假没人打包，可又不想丢了过年这波送礼的单子，能不能设成客人现在照拍，初九开始统一发，页面上写清楚
    歇几天 咋操作
    暑假我带孩子回老家，山里信号时有时无，可能两三天看不了一次手机，这种半休息的状态有没有适合的店铺设置，既不算不回消息又不用整个停掉
  `,
  en: `
    holiday mode
    vacation mode
    pause my shop
    i'm going on holiday
    set my shop to away
    close my shop for two weeks
    stop orders while i'm away
    turn off vacation mode
    temporarily close the store
    shop pause
    away next week, what about orders
    holiday settings
    out of office for my shop
    reopen after vacation
    suspend sales for a week
    how do i set holiday mode
    going away for two weeks, pause my shop
    stop taking orders until monday
    vacation settings
    does closing for a few days hurt my ranking
    chinese new year break, what should i switch on
    maximum length of a pause
    how do I reopen after my break
    getting married, nobody to pack for a week
    put a notice on the store that we're back on 4th
    orders received before the holiday still have to go out?
    moving warehouse, 3 days no shipping
    I want pages visible but not buyable
    maternity leave, can a shop sleep for 3 months
    假期模式 on but still order come in
    pause only the French store
    auto pause every sunday
    adverts keep running while I'm away or do they stop too
    store says temporarily closed even though i came back yesterday
    while on leave must i answer messages
    end my break earlier than planned
    schedule the closure to begin at midnight friday
    Longer handling time during the national holiday, set once for all products?
    my helper is ill. can i freeze sales for ten days without losing points
    stock in your warehouse - does it sell on when i am on holiday
    Being alone in my leather workshop, I'm off to a course for a fortnight. People should be able to look and save things, only not pay. Which option does that
    snowed in, suspend incoming orders pls
    hello, in august all Italy is closed, how can I tell system to wait
    will customers be told that i'm away
    away message
    Ramadan hours with less dispatch days, where
    if I'm inactive for long will the shop get thrown out
    courier is on strike until the 20th so i'd like to halt purchases, not remove products
    summer break switch
    hospital next week, back in three
    春节 close how many days max
    From 23 December to 6 January the whole works stands still. We don't want to lose the present buyers, though. Could people order as usual with a clear remark that everything leaves on the 7th?
    On holidays in the mountains with the kids I get a signal every other day. Is there something in between for a shop, so it isn't counted as ignoring people, and isn't shut completely either?
    can't find where to take a breather from selling
    I forgot to turn on the away thing and am already on the plane lol
  `,
})
