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
  `,
})
