import { defineIntent } from '#intents/define'

export const expressShipping = defineIntent({
  intent: 'express-shipping',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '加急配送', en: 'Faster delivery' },
  definition: {
    zh: '想要比普通更快的配送：有没有加急、次日达、当天送，怎么选、多少钱。',
    en: 'Wants delivery faster than the ordinary: express, next day, same day; how to get it and what it costs.',
  },
  borders: {
    'shipping-time': {
      zh: '只问一般要几天。',
      en: 'Only asks how long it takes as a rule.',
    },
    'when-shipped': {
      zh: '催自己的订单快点发。',
      en: 'Urges the shop to send their order.',
    },
    'late-parcel': {
      zh: '付了加急却晚到了。',
      en: 'Paid for express and it came late.',
    },
    'choose-carrier': {
      zh: '要的是某一家快递。',
      en: 'Wants a certain courier.',
    },
  },
  zh: `
    加急
    能不能快点 我加钱
    有没有次日达
    加急发货怎么弄
    当日达
    最快几天
    可以空运吗
    急用 最快多久
    加急费多少
    隔天到的有吗
    选特快
    能走快件吗
    明天就要
    升级快递
    闪送可以吗
    能加急吗
    有次日达吗
    可以当天送到吗
    加钱走空运行不行
    最快的配送方式是哪个
    jiaji duoshao qian
    加急费怎么收
    明天就要用 有没有快一点的
    亲，补20块能不能明早就到手呀
    特快
    跑腿专人送有没有
    急用！今晚能送吗 孩子明天表演要穿
    express 怎么选
    隔日達要怎麼選
    升级成快的那种快递
    普通的太慢了 有别的档吗
    小时达支持哪些区
    我愿意多付钱 只要周五前
    特快专递能到县城吗
    陆运换空运
    极速达选项灰了 为什么我不能选
    冲冲冲 越快越好 多少钱都行
    下午下单晚上到的服务还有不
    您好，文件夹与桌牌需于后天上午会议前送抵，请问有何加急方案，费用几何
    有冇即日送
    赶飞机 能不能两小时内给我送来一个转换插头
    加急要在哪一步勾
    快件服务
    VIP 是不是自带次日到
    搞快递里头最快那种要好多钱
    大件也能次日送装吗
    礼物忘买了😭 明天她生日 现在下单加钱赶得上不
    优先配送
    婚礼是后天中午，伴娘的裙子今天才发现拉链坏了，你们家有同色的，只要后天早上八点之前能送到酒店，多贵的快递我都出，有这种服务的话我马上拍
    我要最快的 标准的不要
    加急包不包准时的 不准退钱不
    半日达
    寄国外有没有快的选项 三四天那种
    家里热水器坏了三个老人没法洗澡，看中你们那款，普通配送写五天，加急有没有明天送来顺便装上的，钱不是问题
    下单忘选加急 现在可以补交费用升级吗
    麻烦问一下，孩子明天上午十点的钢琴比赛，晚上试衣服发现小礼服的扣子崩了，看你们店跟我们就隔一个区，有没有那种骑手直接从店里取了送过来的，多花几十块没关系
    有没有 next day 的 option 多少 extra
    最速件怎麼下單
    可以加急配送吗
    加急要多少钱
    加急配送费用是多少
    怎么选择加急
    我想要加急配送
    能快点送到吗 我可以加钱
    想快点收到 有什么办法
    有没有更快的配送方式
    有更快的快递吗
    最快什么时候能送到 可以加钱
    最快的配送要多少钱
    可以次日达吗
    次日达怎么收费
    次日达怎么选
    有没有隔日达
    能当日送达吗
    有当天送达的服务吗
    今天下单今天能到吗 加急的那种
    今天就要用 能送吗
    明天之前必须到 能做到吗
    明天要用 可以加急吗
    后天要用 有加急的选项没
    有小时达吗
    有没有一小时送达
    有同城急送吗
    可以叫闪送吗
    支持跑腿送吗
    可以走空运吗 快一点
    空运加多少钱
    特快专递有吗
    国际加急快递有没有
    寄国外最快的方式是什么
    升级成加急要补多少
    已经下单了 还能改成加急吗
    普通快递改加急
    普通的要五天太久了 有快的吗
    为什么不能选次日达
    我这里支持当日达吗
    次日达几点前下单有效
    晚上下单能次日达吗
    加急能保证时间吗
    大件有没有加急送装
    急件怎么寄
    我急用 能不能用最快的方式
    赶时间 有加急通道吗
    亲 想明天收到 加钱也可以哦
    家急多少钱
    express 多少钱 比普通快几天
    您好，会议物料急需明日中午前送达，请问贵店是否提供加急配送及收费标准
    老婆明天生日我才想起来买礼物😅 有当天到的配送吗
    孩子后天比赛要用球拍 普通快递赶不上 有没有特快
    半夜奶粉没了 有没有半小时送到的服务
    高铁是今晚的 充电宝能不能两个小时内送到 多少钱都给
    优先派送怎么开通
    有没有比标准快递更快的选择 价格多少
    明早八点前送到的服务有吗
    快速配送收费吗
    面试是后天 西装今天才决定买 有没有最快的那种快递
    猫突然不吃东西 处方粮能不能两小时内送来 加多少都行
    这个灯等普通快递要一个礼拜 出钱能缩短到两天不
    展会缺一根线 今天下午四点前要 你们有同城急送吗
    订单刚付完 想从标准配送升到次日达
  `,
  en: `
    express shipping
    next day delivery
    can i get it faster
    expedited shipping
    i need it tomorrow
    upgrade to express
    fastest shipping option
    overnight shipping
    priority delivery
    is there a faster option
    pay more for faster delivery
    urgent delivery
    do you have express delivery
    next day possible?
    same day delivery
    can i pay more to get it sooner
    fastest shipping option please
    how much is express
    need this by tomorrow morning, what can you do
    upgrade to priority shipping
    is there a quicker service than standard
    overnight?
    air instead of truck, how much more
    standard's too slow for me
    the next-day box is greyed out, why can't i tick it
    rush order
    My son's play is tomorrow and he has no costume. Anything that'd get one here tonight?
    expres shiping to portugal, how many days and price
    i forgot to select fast delivery, let me add it now
    where do i choose 24h
    加急 possible? i pay extra
    does gold membership come with next day delivery included
    I need very urgent, money is no problem
    one hour delivery in zone 2?
    is a washing machine next day with fitting a thing you do
    would saturday guaranteed cost a lot
    Our meeting is on Thursday at nine, the name plates must be on the table by then. What expedited service do you offer and at what price?
    what's the cut off for next day
    quickest way to get a travel adapter, taxi's coming in two hours
    speedy delivery pls
    can an existing order be bumped up to express for a fee
    do i get my money back if express isn't express
    Bridesmaid's zip broke today, wedding's the day after tomorrow at noon, and you've got the dress in the very same green. If there's any courier at any price that can have it at the hotel by eight that morning I'm buying it this minute
    priority options overseas, 3 or 4 days ideally
    special delivery before 9am
    how do i make it come faster
    i'd rather have it tonight, even if it doubles the bill
    is there first class post
    courier by motorbike?
    boiler's gone, three pensioners in the house and no hot water. normal delivery on the one i want says five days. is there a premium one with somebody turning up tomorrow to put it in
    1 day shipping available for books
    happy to cough up for quick shipping, just tell me what to click
    tomorrow 必须到, which option do i click
    can add money for 空运?
    do you offer express shipping
    do you have expedited shipping
    do you do same day delivery
    is overnight shipping available
    do you have rush delivery
    is there a faster shipping method
    can I pay for faster delivery
    can I pay extra to have it delivered quicker
    how much does express shipping cost
    what's the price for same-day delivery
    cost of overnight shipping please
    how much extra for priority shipping
    how do I choose express shipping
    how do I select next day delivery at checkout
    where's the express option
    I want express delivery
    I'd like to upgrade my shipping
    can I upgrade to next day delivery
    can I upgrade my order to express after ordering
    change my shipping from standard to express
    I need it urgently, what's the fastest way
    I need it by tomorrow
    I need this today, can you do that
    can it arrive tomorrow if I pay more
    can I have it delivered within two hours
    can you get it here by Saturday with express
    what's your fastest delivery option
    what is the quickest shipping you offer
    fastest way to ship to Canada
    do you have express international shipping
    can you ship by air to make it faster
    is air freight an option
    do you have one-hour delivery
    do you do rapid delivery in London
    is next day available in my area
    why isn't next day delivery available for me
    why can't I choose same day delivery
    what time do I have to order for next day delivery
    order by what time for same-day
    do you deliver next day on weekends
    is express guaranteed
    is express worth it, how much quicker than standard is it
    do large items come with next-day delivery
    can furniture be delivered express
    do you offer a timed delivery before 10am
    is there a courier service for urgent orders
    standard takes a week, do you have anything faster
    five days is too long, is there an express option
    nxt day delivery?
    can i get it asap ill pay 💸
    I need fast shipping because my visa appointment, is there express
    Might there be an expedited service for a parcel to Dublin, and what would it cost
    forgot our anniversary, it's tomorrow, what's the speediest delivery you do
    my flight leaves tonight and I need a travel pillow, any two-hour delivery?
    two-day shipping, do you have it and what's the fee
    add priority handling and express to my basket, how
    my interview's the day after tomorrow and I've only just picked a suit, what's the very fastest delivery
    cat's off her food, can the prescription kibble be here in two hours, whatever the fee
    standard says a week for the lamp, can I pay to cut that down to two days
    we're one cable short at the trade fair, is there a same-day courier before four
    just paid, can I move from standard to next-day
    what's the surcharge to get it overnight to Belfast
  `,
})
