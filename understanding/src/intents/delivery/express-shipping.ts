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
    有加急吗
    加急怎么选
    加急多少钱
    能加急送吗
    可以加急吗 我急用
    次日达有没有
    有没有当日达
    支持次日达吗
    想要快一点的配送
    有快递加速服务吗
    最快的快递是哪种
    有没有特快
    快的配送怎么收费
    付费加急
    怎么升级成快送
    能两天内送到吗 加钱
    可以明天送到吗
    今天能送到吗 现在买
    空运怎么收费
    有急送服务吗
    急件配送
    有没有更快的
    最快什么配送 多少钱
    闪送可以选吗
    明晚同学聚会要穿的鞋，现在下单有没有明天下午前到的配送
    我急着用打印机，三天太久了，有没有第二天就能送来的
    加15块能不能从三天变成一天
    下午要面试，衬衫破了，你们店有没有一两个小时的急送
    我想给生病的奶奶买个血氧仪，能最快什么方式送来，费用多少
    订单63377刚拍的，普通快递，补差价改特快可以吗
    孩子明早八点军训，水壶和帽子今晚能配送到家吗
    结算页没看到次日达，是我这边不支持还是要另外选
    猫砂见底了，有没有当天送的配送，多少钱起
    出差前要收到行李箱，周四晚的飞机，加急能赶上吗
    国际件有没有比普通快的，比如五天到伦敦那种，贵多少
    宝宝过敏要换水解奶粉，家里没了，最快几个小时能送上门
    大家电的次日送装是不是要加钱，在哪里勾选
    我愿意付双倍运费，请问有没有隔夜送的服务
    办公室明天开会缺一台投影，现在下单最快今晚能到吗
    你们这有三种配送，哪种最快，价格差多少
    今晚的火锅缺底料，能半小时送来吗，多少配送费
    朋友婚礼的伴手礼漏买了，周六前要，有没有特快可选
    走顺丰也行走别的也行，只要后天上午到，怎么下单最快
    加急的截止时间是几点，我现在下来得及次日到吗
    偏远县城有没有加急，普通要七天我等不了
    药店配送有没有夜间急送的
    送到医院病房今天晚饭前，能加钱办到吗
    订蛋糕想三小时内到，有这种服务没
    已付款未发货，能升级到当日达吗，差多少我付
    有没有家急服务呀
    十万火急！！今晚12点前必须到！多少钱都行 有没有这种配送
    next day delivery 有没有 几多钱
    亲亲 救急🥹 明天考试计算器坏了 有当天送的吗
    您好，因展会临时追加物料，需于后日九时前送抵会场，烦请告知可选之加急方案及报价
    我这人拖延症 明天就是老妈生日 才想起来 有没有最最最快的那种
    普通的送得跟蜗牛一样 我要坐火箭的 有没有
    媳妇羊水破了 待产包还没买全 有没有马上送过来的 加钱加钱
    不挑快递 就挑速度 最快的那档怎么点
    深圳同城有没得一小时到嘅服务
    能加急发吗，多少钱
    有没有当天送
    今天下单明天能到的有吗
    有没有隔夜达
    有小时达服务吗
    半小时送达有吗
    两小时内能送来不
    同城急送怎么叫
    闪送多少钱
    跑腿急送可以选吗
    特快专递有没有
    特快多少钱
    航空件怎么选
    空运快点，加多少
    加急要加几块
    加钱能快点到吗
    多付点钱能明天到不
    出双倍运费能今晚到吗
    愿意加价，最快什么方式
    最快的配送是哪种
    最快的那档多少钱
    有比普通快递更快的吗
    普通太慢，有快的选择吗
    普通的换成快的，补多少
    升级加急
    升级次日达怎么弄
    升级当日达补差多少
    订单刚付，可以升级成加急吗
    已下单改加急配送
    改成特快，我补运费
    改次日达还来得及吗
    怎么选加急
    加急选项在哪
    次日达在哪勾选
    结算页没有次日达选项
    为什么我这不能选当日达
    哪些商品支持次日达
    这款支持小时达吗
    洗衣机能不能明天送装
    冰箱坏了，今天能送新的来吗，加钱
    几点前下单能当日达
    次日达截单是几点
    周末有次日达不
    春节有没有加急
    我们县有次日达吗
    乡下能加急吗
    新疆有没有快一点的航空
    寄国外有特快吗
    国际加急几天，多少钱
    寄美国最快的方式
    明天就要用，怎么能到
    明早八点前要到，有没有这种服务
    限时送达有吗，上午十点前
    今晚要用，能送来吗
    今天必须拿到，有急送不
    后天结婚，最快的配送给我
    明天面试，西装能急送吗
    周五飞，想周四收到，加急可以吗
    生日是明天，最快多久能送到，加钱
    孩子明天演出，衣服能今晚到吗
    明天开会缺投影，能急送吗
    火锅少底料，半小时能送到吗
    猫断粮了，能两小时送来不
    药急用，有没有急送
    奶粉断了，最快的送法
    急用！有没有快的配送
    很急，什么方式最快
    等不了一周，有快的吗
    想两天内到，加钱可以
    想三天变一天，加多少
    能插队优先送吗
    优先配送怎么买
    优先派送多少钱
    VIP有免费加急吗
    加急次数用完了能买吗
    夜间急送有没有
    骑手专送有吗
    专人专车送多少钱
    次日达
    急送
    极速达
    快件
    亲 加急可以嘛 人家很急
    咋能快点到，俺加钱
    有木有明天就能到手的那种
    express有吗
    next day delivery可以选吗
    same day多少钱
    overnight可以不
    請問可以加急寄送嗎
    有沒有隔日到貨服務
    不管哪家快递，就要最快到的
    您好，客户会议定于明日上午，可否提供今晚送达的加急服务，费用照付
    我老伴的助听器电池用完了他啥也听不见能不能花钱让人今天就给送过来
    演唱会后天开场，荧光棒还没买，现在下单加急能赶上不
    特快通道灰色的点不了，咋回事
    等一礼拜灯都凉了，出钱缩成两天行吗
    打印机坏了急着交稿，后天前的不要，明天到有吗
    拖延症犯了，老妈明天生日，最最快那档给我来
    极速配送覆盖我们区吗
    后天一早的飞机，行李箱还没买，选什么配送能保证明天晚上之前到
    普通快递说要四五天，我等不了，加多少钱可以改成第二天送到
    家里来客人火锅底料没了，你们有没有一个小时内送来的那种
    这件衣服明天面试就要穿，有没有当天送的，贵点没关系
    结账时次日达是灰的点不了，我这个地址是不支持还是过点了
    鲜花当天订当天送吗
    有更快的配送吗
    加钱加急行吗
    能加急不
    特快怎么选
    急件服务有没有
    次日达支持我这不
    隔日达多少钱
    当日达还能选吗
    今晚就要 能送吗 加钱
    今天下午送到 有这服务不
    半小时极速送
    一小时达能用不
    即时配送有没有
    闪送能叫吗 多少钱
    跑腿送可以不 我出钱
    专人专车送有吗
    明早九点前送到要加多少
    明天中午前必须到 选哪种配送
    明天要用 最快的是哪种
    后天前到得了的加急选项
    最快的方式是啥
    最快的快递档位多少钱
    加急要另付几块
    加急满多少免费
    会员加急免费吗
    升级成特快补多少
    下单选了普通 能改加急不
    付完款还能加急配送吗
    已经拍了想换次日达
    晚上十一点下单明天到吗
    空运比陆运快多少 能选吗
    海外加急几天 收多少
    春节加急送不送
    周末有加急配送吗
    偏远山区有特快吗
    大家电有没有次日送装
    冰箱能加急明天装吗
    沙发能不能走快的
    生鲜有极速达吗
    加急选项在哪 没看到
    加急是灰色选不了
    普通五天太慢 有快点的吗
    等不了一周 花钱提速
    三天缩成一天加多少钱
    婚礼后天 鞋子能火速送吗
    明天考试 计算器今晚能到吗 加钱
    奶粉断了 最快多久送来
    暖气坏了 电暖器今天送行不
    忘了老妈生日 礼物能飞过来吗
    出差明早走 转换头今晚送到
    火急 不差钱 要最快的
    有沒有快速到貨
    express怎么加
    urgent！能不能今天deliver 加钱
    我妈明天过寿我才想起来，花多少钱都行，中午前送到
    有没有比五天快的 多少钱
    多给点钱明天穿上靴子行吗
    蛋糕两小时内送到的服务怎么选
    能不能走飞机 两天到
    购物车里怎么把普通换成特快
    最快那档收几块
    今晚要路由器 明天在家办公 有急送吗
    八点前送达能约吗 加价也行
    周三前必达选哪个速度
    乡下也有快送吗
    火箭配送有木有
    过了截单点 加急明天还赶得上吗
    隐形眼镜今晚急用 能专送吗
    三公斤寄瑞士 有没有快线
    两件一起加急收一份还是两份钱
    无人机送货快 有吗
    大件走一日达行不行
    我多出双倍邮费 能快一半不
    能不能今晚就送到，加钱行
    有没有闪送
    最快的配送是哪种，怎么收费
    拍了普通的，想升级特快
    半日达支持我们区不
    几点前下单明天能到，用加急
    急！后天飞机，有更快的寄法吗
    小时达有吗，孩子发烧要退热贴
    同城急送一次几块
    隔夜达包到吗
    冷冻的能走次日达不
    为什么特快选项是灰的
    加急费按件还是按单收
    周日能走加急吗
    可以加價快遞送嗎，趕時間
    明早九点前必须到手，有这种服务没
    半小时送达的有没有
    一周太久了，有啥快点的方式
    跑腿现在送过来行不，我出钱
    婚礼就在明天，能当天到吗
    订单里只有一件加急可以吗
    极速配送怎么开通，收多少
    普通的太慢，想补钱走空运快件
    凌晨能急送不，宝宝奶粉断了
    特快到新疆最快几天，怎么加
    一小时必达服务收费多少
    下单忘勾加急了，后补行吗
    急诊等着用的血糖试纸，有没有专人直送
    加多少能从三天缩到一天
    年夜饭食材今晚必须到，有加急档吗
    下午茶能一小时内送到公司不
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
    is express available
    do you have next-day
    express delivery please, how
    how do I get faster shipping
    same-day delivery available?
    how much for next day
    what does expedited cost
    can I upgrade the delivery speed
    quicker delivery option?
    I want faster shipping
    rush delivery please
    priority shipping price
    do you do overnight
    faster than standard, do you have that
    fast-track delivery?
    need it quick, what are the options
    next-day possible for this item
    can it get here tomorrow
    can it be here today if I order now
    two-day delivery option?
    can I pay for speed
    how do I add express to my order
    fastest option and price?
    express to France, how much
    I've a school reunion tomorrow night and no shoes, is there delivery by tomorrow afternoon
    three days is too long for the printer, is there one that comes the next day
    would another 15 get it here in one day instead of three
    My shirt ripped and the interview is this afternoon, do you do one or two hour deliveries
    Gran is ill and needs an oximeter, what's your speediest delivery and what does it cost
    I've just placed 63377 with standard shipping, may I pay the difference for express
    camp starts at eight tomorrow, can the bottle and hat be delivered tonight
    I don't see next day at checkout, is it not offered where I live
    the cat litter's nearly out, is same-day delivery an option and from how much
    my flight is Thursday night and I need the suitcase before it, will express make it
    anything quicker than normal for overseas, like five days to Sydney, and how much dearer
    baby can't have normal formula any more and we've none, what's the quickest you can get some to us
    is next-day fitting for a fridge an extra, and where do I tick it
    I'd happily pay double postage, do you run an overnight service
    our office lacks a projector for tomorrow's meeting, could one arrive tonight
    How many rapid deliveries come with membership, and how do I use one
    you list three delivery speeds, which one's fastest and what's the price gap
    we're missing stock for tonight's hotpot, half an hour delivery, how much
    forgot the wedding favours, need them by Saturday, is there a premium delivery
    I don't care which courier as long as it's the quickest one, how do I choose it
    what's the cut-off today to still get next-day delivery
    standard takes seven days to our village, is there any express out here
    does the pharmacy have an urgent night delivery
    to the hospital ward before dinner today, can money make that happen
    a cake within three hours, do you have such a service
    paid but unshipped, can I bump it up to same-day and pay the extra
    exprss shipping how much plz
    SOS!! must have it before midnight, whatever it costs, is there such a delivery
    my calculator died and the exam's tomorrow 🥹 same day delivery pls??
    is it exist fast delivery? I need in two days to Milan and I can pay more
    Additional exhibition material must reach the hall before nine the day after tomorrow; kindly set out your expedited options with prices
    I'm the world's worst procrastinator, Mum's birthday is tomorrow, what's your very quickest delivery
    standard moves like a snail, got a rocket option?
    my wife's waters broke and the hospital bag isn't complete, do you have immediate delivery, I'll pay anything
    what's the supercharged option called and where do I click
    can i get 1hr delivery in Brooklyn
    do you have express shipping
    express delivery available?
    is next day delivery possible
    can I get it tomorrow if I pay more
    thirty minute delivery, do you do it
    deliver in two hours?
    rush fee?
    rush order option
    expedite shipping, how
    expedited option price
    anything quicker than standard
    quicker delivery please
    standard is too slow, what else is there
    is there priority shipping
    priority mail available
    how do I get priority delivery
    special delivery guaranteed by 1 pm?
    before 9 am delivery option
    timed morning delivery tomorrow
    evening same day slot, express
    first class or express post option
    air mail to get it faster
    air freight instead of road to speed it up
    pay extra for speed
    extra fee for faster delivery
    surcharge for same day
    double the postage if it comes tonight
    fastest delivery you have
    what's the fastest way to get this
    quickest option and its price
    top speed shipping cost
    upgrade my shipping
    upgrade to next day, ordered just now
    switch my order to express
    change standard to next day on my order
    pay the difference for express
    is it too late to upgrade to same day
    where do I tick next day
    next day isn't offered at checkout, why
    why can't I pick same day
    express greyed out for my postcode
    is this item eligible for next day
    which products come next day
    next day for large items?
    washing machine next day with installation?
    can a bed be rushed
    fridge died, can a new one come today, I'll pay
    order by when for next day
    cut off for same day delivery
    ordering at night, still next day?
    next day on weekends?
    Sunday express delivery?
    express over Christmas?
    next day in rural Wales?
    express to the islands
    fast shipping to the US, cost
    international express, how many days and what price
    express to Dubai
    need it tonight, is that possible
    must have it today, any urgent service
    I need it ASAP, what's fastest
    in a rush, what can you do delivery wise
    urgent, fastest delivery please
    wedding the day after tomorrow, fastest delivery?
    interview tomorrow, can a suit be rushed
    flying Friday, want it Thursday, express?
    birthday's tomorrow, how quick can it come for extra
    costume needed by tonight, express courier?
    out of cat food, two hour delivery?
    baby milk ran out, urgent delivery
    prescription needed tonight, rush service?
    projector for tomorrow's meeting, rush it?
    hotpot stock in half an hour?
    can't wait a week, is there two day shipping
    two-day delivery, what's the charge
    cut three days to one for a fee?
    jump the queue delivery, price?
    free next day with membership, how to use
    used up my express credits, can I buy one
    night delivery urgent?
    dedicated rider to bring it now, cost?
    motorbike courier for quick delivery
    express
    next day
    speed delivery
    same-day
    tatkal delivery available sir?
    kindly arrange urgent delivery, extra charges ok
    one day delivery available for Chennai?
    express delivry how much
    i need quick, how pay for fast ship
    fast fast one got or not
    加急 possible? how much
    can 1 day reach?
    dont care who brings it as long as its the fastest
    A client meeting is set for tomorrow morning; could a rush delivery be laid on for tonight at our expense
    my husbands hearing aid batteries are dead he cant hear a thing can i pay someone to bring them today
    the concert's in two days and I've no glow sticks, does express make it
    what's express like price wise versus normal
    I fly the day after tomorrow and have no suitcase, which delivery gets one here by tomorrow night for sure
    Standard says four or five days and I can't wait, what does it cost to have it the next day
    Guests are coming and we're out of stock cubes, is there a service that brings them within the hour
    I need that jacket for an interview tomorrow, is there anything same day, price doesn't matter
    Next day is greyed out at checkout, isn't my address covered or have I missed the cut-off
    same day flowers?
    fast delivery available?
    quicker shipping please
    any speedier option than standard
    speed up my delivery for extra money
    rush it please, I'll pay
    rush order cost?
    priority delivery, how do I choose it
    overnight it please
    same day delivery in my city?
    same-day on a Sunday possible
    delivery tonight possible for a fee
    delivery within the hour?
    instant delivery for groceries
    quick commerce delivery here?
    next day by noon?
    next morning delivery before 9
    guaranteed next day, what's the fee
    tomorrow delivery for a surcharge?
    one day delivery pls
    two day option?
    48 hour service?
    24h express to Spain?
    weekend express?
    Saturday express extra
    bank holiday express?
    international express, how fast and how dear
    air mail quicker?
    by plane rather than ship to get it faster
    DHL express-like speed available? any courier
    fastest shipping you've got
    fastest way to get it here
    what's your quickest delivery speed
    quickest method to Berlin
    how do I tick express at checkout
    express option doesn't show for my address
    express greyed out for the sofa
    why's next day not offered for this item
    is express available for big items
    express for fragile goods?
    express for frozen food?
    express on pre-owned items?
    what does express cost
    price of the express tier
    express fee refundable? I want it fast
    free express over 100?
    is express free for members
    upgrade shipping to next day
    switch my order from standard to express
    change to faster delivery after paying
    already ordered with standard, can I pay for express now
    bump my parcel up to express
    cut-off time for next day delivery
    if I order at 11 pm can it be here tomorrow
    order now, get it today?
    need it today, any way?
    must have it by Friday, which delivery speed do I pick
    can it be here before the weekend with express
    I need this for a funeral tomorrow, can you rush it
    party tonight, decorations in three hours?
    flight tomorrow, adapter needed tonight
    wedding on Saturday, rush the shoes?
    exam tomorrow, calculator by tonight please, paying extra
    baby's out of formula, fastest delivery?
    dog's food ran out, same day?
    insulin cooler needed urgently, express?
    heating broke, heater today at any price
    phone died, new one by tomorrow?
    printer ink in two hours possible
    birthday forgotten, express gift delivery?
    last minute present, what's your fastest shipping
    emergency delivery
    urgent shipment please, willing to pay
    courier by bike within town?
    special courier just for my parcel
    dedicated driver to bring it now
    taxi delivery?
    flash delivery
    lightning delivery option
    super fast shipping
    accelerated delivery
    expedited shipping available?
    expedited rates?
    premium shipping
    express pls
    rapid delivery
    speed post available sir?
    sir urgent required, one day delivery possible?
    kindly provide fast delivery option with charges
    express delivery is available for pin 560001?
    can do fast delivery I pay more
    I need very quick, what option have you
    please the most fast envoy, how much it is
    urgent lah, today can reach or not, pay extra
    加急 delivery how much
    can 次日达 to my address
    expres shiping?
    nxt day cost?
    fastst delivery pls
    standard takes five days, too long, what's faster
    a week is too slow for me, anything better
    can't wait 5 days, could I pay for 1
    half the time for double the fee?
    is there something between standard and express
    how much faster is express compared with standard
    express vs standard, what's the time saved
    does express run at Christmas
    does next day work in the Highlands
    is timed delivery at 8 tomorrow bookable
    can installers come tomorrow with express
    express with fitting for a dishwasher?
    does ordering from the nearest warehouse make it quicker, can I choose that
    I'm leaving Thursday at six in the morning so standard won't do, what can you offer?
    so my mum's birthday is literally tomorrow and I've got nothing and I'll pay whatever to have it here by lunch
    I don't care what it costs, get it to me faster than those five days
    Would it be at all possible to have the hearing aid batteries couriered this very day?
    client demo tomorrow at nine, need the projector overnight, which service do I book?
    Do you offer anything faster than the usual five days, and at what price?
    I'd happily pay more to have the boots on my feet tomorrow.
    is there a service that gets the cake here within two hours
    Can the parcel travel by plane so it's here in two days rather than eight?
    how do I move from ordinary to speedy delivery in the basket
    what is the charge for the quickest tier
    need a replacement router tonight, home office tomorrow, what's your rapid option
    does paying double make the parcel come in half the days
    is a morning delivery by 8 bookable against a surcharge
    which speed should I tick to get it by Wednesday for sure
    can I have Sunday rush delivery on a crib
    is quick delivery offered in the countryside
    blitz delivery, do you have it
    quicker carriage at extra cost
    turbo delivery option
    rocket delivery please
    warp speed shipping lol, got any
    hot food in twenty minutes, extra fee fine
    is there priority handling plus fast delivery for a fee
    drone delivery for speed, do you do that
    I missed the 2 pm cut-off, can express still make tomorrow
    emergency courier for contact lenses tonight
    fast lane for a 3 kilo box to Zurich?
    express for an order of two items, one fee or two
    is your premium one day option available on bulky goods
    jaldi delivery chahiye, extra pay karunga
    express wala option kidhar hai
    could it be here faster if I pay for a special trip
    Is there an express option for the toaster and how much would it be?
    Could I get next day delivery if I pay extra?
    What's the fastest delivery you can offer to Leeds?
    I'd like same day delivery for a cake, is this possible?
    how do I choose express delivery for my basket
    can my order be upgraded to the faster service
    do you deliver faster for a higher fee
    I need it tomorrow, have you a rush service
    is there overnight express for heavy parcels
    how much is the one day delivery of a tyre
    quickest option for a parcel to the Shetlands?
    express within the city by bike, offered?
    can you rush it to me
    rush delivery, price?
    rush order possible
    how do I upgrade to priority
    is there a priority option and what's the surcharge
    any quicker way to get the tent than normal post
    want it sooner, I'll pay
    speed up my delivery for a fee
    need the suit tomorrow, can that be done
    can the cake come within two hours
    same day courier for a phone charger?
    same-day in Bristol, do you do it
    do you do delivery in an hour
    instant delivery for ice and beer, is there any
    quick commerce option?
    overnight shipping, is it offered
    overnight to Alaska, cost?
    next morning before ten, can I book that
    guaranteed next day by noon, how much extra
    1-day shipping, how do I choose it
    two-day service?
    what's the fastest you can get a stroller to me, money no object
    fastest service you've got
    quickest option to Ireland
    can I pay more for speed
    extra money for extra speed?
    is express worth it, what do I pay and when's it here
    premium delivery explained, is it quicker
    where's the express button at checkout
    I don't see next-day among the options
    next day greyed out for my postcode, can I have it
    why is fast delivery not offered for the wardrobe
    is express available for frozen food
    do bulky items qualify for next day
    express on Sundays?
    do you deliver express at the weekend
    bank holiday next-day possible?
    order by what time for tomorrow
    what's the cut-off for same-day
    if I order before noon will it arrive tonight with express
    too late for next day now?
    I picked slow shipping, can I bump it up to fast
    upgrade order 4417 to 24h
    already ordered, want to add express, where do I pay
    change delivery speed on my order please
    make my order urgent
    urgent delivery needed, flight's on Thursday
    urgently need baby formula today
    need it by Friday, which service guarantees that
    I leave for holiday Saturday, have you anything faster than five days
    wedding's tomorrow and I've no tie, do you have same-day
    exam tomorrow, need a calculator tonight, can you do it
    boiler died, need a heater today, is there a same day drop
    our fridge broke, can you deliver a new one tomorrow at a premium
    school trip in the morning, need a raincoat by then, do you do overnight
    cat's out of kidney food, fastest service please
    funeral on Wednesday, black shoes needed, express possible?
    boss wants toner by 9, do you ship overnight
    birthday's today, I forgot! can a present come this evening
    Valentine's tomorrow, last minute delivery option?
    Christmas Eve delivery, is there a special fast service
    air freight instead of sea, what's the difference in price
    by plane rather than lorry please, to be quicker
    is there a bike messenger in the city, for today
    do you offer courier by drone for quicker arrival
    hand courier across town now, what does it cost
    taxi it over to me, I pay
    special delivery by 9am, available?
    Can you send it by the quick service, sir?
    sir any fast delivery option, need tomorrow
    urgent hai, tomorrow delivery possible?
    i want very fast, how much more I pay
    how much for quickly send
    Could you inform me of the tariff for expedited carriage?
    We require expedited shipment of replacement pumps; please quote.
    expedite
    expedited?
    express?
    speedy option pls
    turbo delivery lol got any
    lightning fast shipping, what's that and how do I pick it
    hyperlocal delivery for my pincode?
    加急 shipping how much
    can I get 次日达 in my area
    does your 24-hour promise apply to perfume
    is there a flat fee for express or by weight
    how much dearer is next day than standard
    express surcharge on two boxes, one or two fees
    is fast shipping free above some amount
    free next-day, how do I get it
    can a voucher cover the express fee
    can only half of my basket go express
    one item fast, rest slow, possible?
    can you put mine on tonight's van if I pay extra
    is same-evening delivery on in Dublin
    standard says next Wednesday, I need something brisker
    five days is too long, what do you have that's faster
    a week?! got anything quicker
    can't wait ten days, show me the quick options
    do you have slots this afternoon for groceries, as an express thing
    midnight delivery of a cake, is that a service you sell
    rapid delivery abroad, to Canada in two days?
    can my paid order be bumped to the 24 hour service
    a brisker service than standard, what do you charge for it
    by courier tonight, possible within Dublin? I'd pay a premium
    what must I tick to have it here before ten tomorrow
    fee to fly it rather than truck it so it comes sooner
    quickest delivery level, which is it called on your site
    instant grocery drop within the hour, offered here?
    postcode AB12: is your next-day option open to us
    charge for one-day versus three-day, I need it quickly
    I missed the express box when ordering, add it afterwards
    tomorrow guaranteed, is there such a thing in your delivery choices
    make it fly, I'll cover the extra
    something urgent like a prescription lens, do you run an emergency delivery
    priority handling plus fast lane shipping, price for a guitar?
    can a printer be with us this afternoon through an express slot
  `,
})
