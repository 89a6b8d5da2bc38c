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
    怎么开启休假模式
    店铺想暂停几天
    放假期间怎么不接单
    春节放假店铺怎么关几天
    我想临时停业一周
    怎么暂停店铺接单
    休假结束怎么恢复营业
    过年回家，店铺要停十天
    出去旅游，店铺能暂停吗
    生病住院了，店铺想停一段时间
    开了假期模式买家还能下单吗
    暂停营业会不会影响店铺权重
    怎么告诉买家我们放假了
    店铺暂停营业最长多少天
    怎么临时关店，过几天再开
    五一休息三天怎么设置
    中秋放假能晚几天发货吗，在哪设
    我要去外地，半个月不能发货
    如何设置暂停销售
    休假期间订单怎么处理
    想设置从1号到7号休店
    家里有事，店铺停几天可以吗
    恢复接单在哪里操作
    假期模式提前结束怎么弄
    店铺休假状态取消不了
    什么时候可以设置春节打烊
    厂里放假发不了货，怎么弄
    快递停运，想先暂停接单
    怀孕要生了，店铺能停两个月吗
    我周末不想接单怎么设置
    暂停店铺期间商品还显示吗
    休店会扣分吗
    歇业几天，怎么让客人看到提示
    设了休假，为啥还有新订单进来
    放假期间能不能只接单不发货
    店铺放假设置入口
    请假几天，店铺不发货会被罚吗，能不能设休假
    年假期间延迟发货时间怎么报备
    我回来了，怎么重新开张
    亲，店铺咋设置休息模式
    放假mode在哪开
    fangjia zenme shezhi
    店主休息ing 🏖 怎么挂牌
    賣場要休息幾天，怎麼設定
    如何開啟休假模式
    台风天发不了货，店铺能停两天吗
    过年快递停了，怎么设初八开始发货
    店里就我一个人，下周要做手术，大概停二十天，想问问怎么设置店铺暂时不接单，等我好了再开
    装修搬家，店铺要暂时关闭五天
    打烊时间能预先设定好吗，到点自动打烊自动恢复
    休假的时候广告和活动也会暂停吗
    下周全家出去旅游，店铺想停十天不接单，怎么设置
    快递腊月二十五就停了，我想提前几天让店铺不能下单
    我开了休假模式，怎么还是有买家能拍下付款
    从外地回来了，想让店铺恢复正常接单，在哪里关休假
    生孩子要休息两个月，店铺能一直保持暂停状态吗
    放假七天期间的订单想等回来再发，发货时间怎么往后延
    仓库搬家三天没办法发货，店铺能不能临时打烊
    店铺暂停期间买家看到的是什么，能写一句几号回来吗
    店铺休息怎么设
    放假怎么弄
    暂停接单
    休假模式在哪
    停业几天
    怎么恢复营业
    想休息一周
    春节打烊设置
    店铺怎么暂停
    放假通知怎么写
    几天不发货
    休店设置
    临时关几天
    过年不接单
    假期怎么延迟发货
    暂停卖几天
    取消休假
    店铺歇几天
    关店三天再开
    国庆打烊
    打烊影响排名吗
    停几天行吗
    恢复接单
    我下月三号到八号去领证度蜜月，店铺想停单，怎么操作
    过年厂里放十五天假，买家还能拍，发货改到初十以后怎么设
    周五晚上到周一早上不想接单，能定时打烊吗
    开了暂停营业以后，商品页面还能被搜到吗
    店里打包的阿姨回老家了，十天没人发货，可以暂停不
    明天出发旅游，忘了设休店，手机上能设置吗
    暂停状态下之前下的单还是要按时发货吗
    设置了打烊公告，买家那边显示的日期不对，怎么改
    提前两天回来了，想早点开张，休假怎么结束
    我设了休店到五号，今天六号了还没自动恢复
    孩子高考那周我想陪考，店铺停一周会不会掉权重
    暑期学校放假没生意，店想停两个月再开，允许吗
    台风把路淹了，快递收不了件，能临时停几天接单吗
    假期里只有定制款不发，现货照卖，可以分开设吗
    快递公司通知二十号停收，我怎么让全店晚发货
    一年能休几次店，每次最多几天
    休假期间买家咨询没人回，能设自动留言告诉他们几号上班吗
    店铺暂停的时候，正在做的推广要不要手动关
    要做阑尾手术，大概一周不能发货，店铺怎么先停着
    休假模式和把商品全下架有什么区别，哪个好
    斋月期间我们缩短营业，发货时间要延长，在哪里改
    海鲜休渔期三个月没货，店先歇着，开渔再恢复，怎么弄
    打烊设置提示有未发货订单不能休店，怎么处理
    工厂停电检修四天，全店发货时间能统一延后吗
    休店期间老客户收藏的东西还在吗，几号开门能提示他们吗
    农忙了要回家收麦子，店铺停个把星期，咋整
    圣诞新年我们欧洲仓放假，怎么让欧洲的买家先别下单
    fangjia la 店怎么停
    歇业ing 怎么挂个牌子🏖️
    vacation模式开了还来单 无语
    休jia模式怎么guan
    急！！今晚就走 店铺怎么停
    店铺躺平几天 求设置教程
    我媳妇马上要生了，我得天天往医院跑，就我俩的小店没人打包，想先停个二十来天，等她出了月子我再恢复，后台哪个地方点
    敝店拟于农历年间歇业旬日，敬请告知打烊设置之法
    賣場想放假十天，在哪裡設定
    怎麼暫停接單，過年要休息
    打烊几天咋设
    店铺怎么设休假
    怎么开启假期模式
    店铺放假怎么设置
    我店想放几天假
    店铺想停几天 之后再开
    暂停营业怎么点
    店铺临时打烊设置
    暂时歇业怎么操作
    店里春节停业怎么报备
    过年十天不接单 怎么设
    国庆我们店休息 后台怎么弄
    端午三天店铺不发货 设置
    清明我要回老家 店先停
    我要出国旅游 网店暂停两周
    要生孩子了 店铺停一个月可以吗
    住院了 网店先挂起
    家里办丧事 店停一周
    装修仓库 店想停十天
    搬仓 店铺暂停接单
    盘点停一天 怎么设
    停电 店铺临时停单
    台风要来 店铺暂停几天
    疫情封控发不了货 店铺怎么休
    快递停运期间店铺怎么不接单
    老板放假 店里没人发货 咋办 设啥
    农忙 店停半个月
    没人手 想先关几天
    我感冒了 店铺休三天
    放假期间商品还能展示但不能买吗
    休假期间能不能让买家先拍 回来发
    假期照常接单 延后发货怎么设
    节后统一发 怎么设公告和时效
    延长发货时间 春节
    发货时效能改成七天吗 放假用
    假期发货顺延在哪报
    全店发货时间批量改成初八
    设置返工日期
    休假结束日期怎么改
    想提前结束休假
    休假到期自动恢复吗
    回来了 怎么恢复营业
    怎么关掉假期模式
    假期模式关不掉
    开不了休假模式 有未发订单
    休假前的订单还要发吗
    开休假后已付款的单怎么办
    休假会影响店铺权重不
    休店会掉搜索排名吗
    休假会扣分吗
    休假期间客服可以不回吗
    休假期间回复率还算吗
    休假公告怎么挂
    打烊公告在哪写
    店招放个放假通知
    假期自动告诉顾客几号回来
    休假最多能设多少天
    一年能休几次
    不开休假直接不管行吗
    休假可以定时开启吗
    提前预约下周的休店
    只周末不接单能设吗
    每周日休店 可以固定吗
    夜里不接单能设置吗 外卖店
    外卖店今天打烊 怎么关
    餐厅下午休息 接单怎么停
    只停部分商品 别的照卖
    某个仓放假 别的仓发 怎么设
    定制款停接 现货继续
    国内停 国外站继续
    多店铺一键休假
    子账号能开休假吗 老板不在
    平台仓的货在我休假时照发吗
    休假时直播能开不
    推广会自动停吗 我休店
    休店活动报名还有效吗
    休假时买家能申请退货吗 谁处理
    休假期间退款谁来点
    退货寄回来我不在 休假怎么延
    休假期间货款照结吗
    休假前要通知买家么
    老顾客收藏会掉吗 停店半个月
    休息模式 vs 下架 哪种好 我放暑假
    学生店主考试 停两周
    店铺vacation mode怎么开
    holiday mode开了没生效
    我开了假期模式 顾客还能下单
    店鋪休假怎麼設定
    xiujia moshi
    休价模式哪里开
    掌柜的要结婚 店里停七天 怎么挂牌
    店就我一个人 摔断了腿 先停接单等我好了再开 从哪弄
    您好 本店拟于七月一日至十日停止接单 请告知设置步骤
    想歇几天又怕关了店回来啥都没了 有没有那种先冻住的功能
    法国店八月全员休假 怎样让链接保留但买不了
    店员全去团建 网店停两天接单怎么挂
    网店主人要高考 先关门到六月九号 再开
    大雪封路 店铺想先停止下单
    年底盘库 店里暂不收单 哪里点
    我爱人要动手术，网店我一个人打理，想停接单两个星期，从哪里设
    节后初十才有快递收件，能让顾客拍了以后统一按初十起算发货吗
    村里庙会，作坊的人都回去了，到礼拜二之前网店别再进单
    周末要给人办酒席，餐馆礼拜六不接外卖，从哪关
    铺面照样让人看，就是挂个周一回来、不能付款，行吗
    想歇业几天，怎么停单
    放假模式在哪开
    过年回老家，店铺先停
    暂停接单怎么弄
    我去旅游一周，店铺怎么办才不出单
    休假期间还能被搜到吗
    店铺打烊几天会不会降权
    春节发货时间怎么延长
    店鋪暫停營業要怎麼設
    设了休假还进单是咋回事
    提前回来了，想早点开张
    能只停几个商品吗，休息时
    休店最长能多久
    坐月子，小店停一个月
    店休公告怎么挂
    中秋工厂放假，发货往后推怎么设
    停电三天，先别让人下单
    定时休店可以预约吗
    住院开刀，网店先关一阵子
    外卖店今天提前收摊，怎么停单
    休假时推广会自动停不
    农忙没空发货，店铺歇着
    假期已下的单怎么办
    陪娃高考，店停一周
    关店几天和全下架哪个好
    假期延长发货怎么报备设置
    休息日每周固定设周日行吗
    歇业时买家还能咨询吗
    台风天停业，再开怎么操作
    休假日期填错了怎么改
    盘点两天不接单
    快递停运，怎么让店里暂停卖
    想延长休假三天
    回来了，店铺重新接单
    办喜事，小店放五天假
    厂里检修，发货期统一改长
    休假开关是灰的
    休店会影响店铺等级么
    员工全请假，能限单吗
    参加培训半个月，店铺处于休息状态怎么设
    店铺停业装修，几天后再开
    国庆想让顾客照拍但八号后发
    休假模式下退货谁处理
    两个店只休一个可以不
    直播也会跟着停吗，休店时
    手机端能设放假不
    开启休店后老客能收到通知吗
    清明扫墓，店关三天
    断网了，店铺先停单
    过年期间下单统一初八发，怎么设
    寒假整季不营业，小店休眠
    老板出国，店歇着，回来再开
    暂时关店不是注销，怎么弄
    恢复接单的按钮在哪
    休假一年能用几次
    休市几天，页面能显示回来日期吗
    疗伤两周，停卖一下
    让店睡两周，广告会停吗
    店铺挂“外出”牌子怎么挂
    烤箱换新，烘焙店线上先停到周五
    只让人看不让人买，我去徒步
    每年八月自动歇店能设不
    接羔子忙，店停一个月
    出院了，把店重新打开
    歇业牌子还挂着，怎么撤
    助手去度蜜月，先别进单
    工作室翻修，店停着不关
    今天六点起厨房漏水，不接单了
    店停超过六十天行不行
    店休设置保存不了
    斋月营业时间短，发货期放宽怎么设
    生日那天不想接单，能设吗
    提前结束店休
    我一个人开店周一拔智齿，躺几天，怎么让人先别下单
    全村过节十天没车走，单照接，发货统一从十二号起，在哪调
    朝觐回来了，怎么把店铺卷帘门拉起来
    去度蜜月，店主是停业好还是把库存清零好
    出门旅游，店先歇一周
    春节打烊怎么设
    坐月子，店想停两个月再开
    回来了，把店恢复营业
    暂停接单几天行不
    家里有事，小店停业到周一
    假期里客人能拍但晚点发，咋设置
    休店期间商品还看得到吗
    工厂放高温假，店铺怎么设晚发货
    台风天先关接单
    店铺假期能定时自动开吗
    休假开着还进单，咋回事
    提前结束休假在哪点
    每周日店休，能自动停单不
    餐馆今晚不接外卖单了，哪里关
    最多能休多少天
    店铺挂个放假公告怎么弄
    搬家停业十天，掉权重不
    只停定制款，其他照卖，我休息
    賣場要休假，怎麼設定
    年底盘点，店铺停一天单
    vacation期间广告会停吗，店铺
    住院了，店先冻着别进单
    停店前没发的单还要发吗
    我们两口子开的陶艺店，十号起去外地学烧窑，想让顾客看得到杯子但先不能付款，回来再卖，后台怎么弄
    家里办丧事，店铺关到下周一再接单
    后厨忙不过来，外卖店暂停接单两小时
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
    How do I put my shop on holiday?
    How do I turn on vacation mode?
    I'm going on vacation, how do I pause my store?
    I want to pause my shop for a week
    Can I temporarily close my shop?
    How do I stop receiving orders while I'm away?
    How do I end vacation mode?
    how to reopen my shop after the holiday
    I'm away from 3 to 17 August, what should I set?
    Can I extend my handling time over Christmas?
    Where's the holiday setting?
    I need a break from my shop for a few days
    How long can I keep my store paused?
    Can customers still order when holiday mode is on?
    will my ranking suffer if I pause the shop
    Set my store to closed until the 10th
    I'm ill and can't ship for a week, how do I pause sales?
    take my shop offline temporarily
    How can I let buyers know we're on holiday?
    What happens to existing orders in vacation mode?
    I want to suspend orders during Easter
    vacation mode won't turn off
    I'm back, please resume my shop
    how do I set an away message for my store
    Can I schedule holiday mode in advance?
    shipping later during Chinese New Year, where do I change it
    Do my listings stay visible if I pause the shop?
    We close for two weeks in summer, how do I set that?
    pause store
    My shop needs to be on hold while we move house
    Can I take orders during the break but ship later?
    How to temporarily stop selling without closing the account
    I'm having surgery, can I freeze my shop for a month?
    Can I put only some of my products on holiday?
    Is there a penalty for pausing my shop?
    Can I set my shop on pause every weekend?
    Still getting orders though I activated vacation mode
    Does vacation mode stop the ads too?
    Reactivate my shop, I'm home again
    extend dispatch time for the festive season
    I forgot how to switch my shop back on after my trip
    our factory is closed for Eid, how do we pause
    bank holiday weekend, no dispatch, what do I set
    holiday mode how???
    going to beach 🏖️ how to pause store lol
    i go vacation 10 days, how i close shop little time?
    where vacation switch pls
    maternity break: can I pause my store for 3 months and come back?
    Is it better to pause the shop or lengthen delivery times while I'm away?
    How do I tell the system I won't be shipping between Christmas and New Year?
    The post is on strike so I'd like to pause my shop for now
    Can I shorten my holiday and start taking orders sooner?
    How many days a year may a shop be paused?
    Put the store to sleep from Friday to Monday
    family emergency, need to stop orders right away for some days
    Away for a funeral until Thursday, please tell me how to stop new orders coming in till then
    Does my shop reopen by itself after the end date?
    can I show a "back on 5 May" banner on my store
    Power's out in our town after the storm and we can't pack anything. How do I halt orders for three or four days?
    seasonal closing, we're off from November to February and come back in spring, what's the right setting
    put shop on pause
    away mode
    pause orders
    stop orders for a week
    shop break
    vacation switch where
    reopen my shop after holiday
    close for a few days
    temporary closure
    no dispatch next week
    Christmas closure settings
    take a break from selling
    pause till Monday
    back from holiday, resume
    away for ten days
    set a return date
    hide buy button while away
    longer dispatch over Easter
    stop sales temporarily
    holiday notice on store
    turn off pause
    I'm getting married and off on honeymoon from the 3rd to the 8th, how do I stop orders?
    Our factory shuts for fifteen days, can buyers keep ordering with dispatch from the 10th?
    I don't want orders between Friday night and Monday morning, can that be timed?
    While the shop is on pause, can people still find my pages?
    My packer has gone home for ten days, can I halt sales till she's back?
    I'm leaving tomorrow and forgot about the shop, can I set the break from my phone?
    Do orders placed before the pause still have to go out on time?
    The away banner shows the wrong date, how do I change it?
    I'm home two days early and would like to open again now, how do I end the break?
    The pause was to end on the 5th, it's the 6th and the shop hasn't come back
    Will a week off during my son's exams harm my position in search?
    We have no trade in the summer holidays, may the store sleep for two months?
    The roads are flooded and couriers don't collect, can I stop orders for a few days?
    Only made-to-order goods should stop during my leave while stock items go on selling, possible?
    Our courier stops collecting on the 20th, how do I move dispatch later for the whole shop?
    How many times a year may I put the shop on holiday, and for how long?
    Can buyers get an automatic note saying when we're back?
    Do I have to switch off my campaigns by hand when I pause the shop?
    I'm having my appendix out and can't ship for a week, how do I pause things?
    Is it better to use vacation mode or to take all products offline for a fortnight?
    During Ramadan we work short days, where do I lengthen the dispatch time?
    There's a closed season for fishing, three months, how do I rest the shop and come back?
    It won't let me pause since there are unshipped orders, what now?
    Four days of power maintenance at the plant, can all dispatch dates be pushed back?
    I need a week for the harvest, how can I stop the shop for that long?
    Our European warehouse is closed over New Year, how do I keep European buyers from ordering meanwhile?
    Can customers still message me and save items when I'm on a break?
    Does the shop go back to normal on its own when the dates I entered are over?
    We'll be at a trade fair all next week with nobody to pack, what setting should we use?
    I'd like to schedule my summer closing now, 1 to 21 August, where?
    Orders keep coming despite holiday mode, what did I forget to tick?
    going away!! how 2 pause shop 🏝️
    vacaton mode plz where
    tonight i fly, shop must stop, quick how
    休假 mode how to cancel
    holiday mode on but still 6 orders today, argh
    shop off pls til 15th, got the flu
    My wife's about to give birth and I'll be at the hospital all day. It's just the two of us, so nobody packs. I'd like to stop for three weeks and start again after. Which button is it?
    Kindly explain how the store may be placed in recess over the Lunar New Year
    we make festival 5 days no work, how customer can know
    can i chill for a week without losing my ranking or is that a no-no
    where do I go to pause the store
    turn on vacation setting for my store
    temporarily stop sales in my store
    shop closed for a fortnight, how do I set it
    take a break from selling and come back later
    going on leave, what do I do with my store
    we're shut over Christmas, set that up how
    my shop closes for Chinese New Year, where do I enter it
    store off for Eid, three days
    Diwali holiday for our shop, how to put
    closing my store for August only
    summer break for our shop
    I'm off travelling for two weeks, freeze the shop
    having a baby, want to pause selling for a month
    going into hospital, put my store on hold
    bereavement, need to halt orders for a week
    sick this week, shop on pause please
    broke my leg, I pack alone, pause the store
    moving premises, stop orders for ten days
    stocktake day, no orders please
    power cut at the workshop, pause the shop until Thursday
    typhoon coming, hold new orders for a few days
    carriers not running, stop my shop accepting orders
    harvest time, shop rests two weeks
    exam season, my shop needs a pause
    wedding next week, closing the shop seven days
    no one to pack, want to hit pause
    keep listings visible but unbuyable during my holiday
    let people order during my break and I ship when back
    accept orders while away but dispatch later
    extend handling time for my vacation
    longer handling time over New Year in my shop
    set my store's dispatch date to after the holiday
    change all listings' lead time to ten days while I'm off
    one switch for all listings while I'm on leave
    set the date my shop reopens
    change the end of my shop's holiday
    end holiday mode early
    does vacation mode end by itself
    holiday mode won't switch off
    I'm back, reopen my shop
    resume taking orders
    un-pause my store
    can't activate holiday mode, open orders remain
    orders from before my shop break, must I still send them
    does pausing hurt my ranking
    will my store lose rank during vacation
    does vacation mode affect my metrics
    will I get penalised for pausing the shop
    are chat replies counted while my store's on vacation
    holiday notice on my storefront
    banner saying we're away until the 12th
    tell customers automatically when our shop returns
    longest holiday a shop can set
    how many times a year may I use vacation mode
    schedule vacation mode for next Monday
    can the break start by itself on Friday night
    close my shop every Sunday automatically
    no orders on weekends setting for sellers
    pause my takeaway for the evening
    restaurant closing early today, stop incoming orders
    switch off lunch orders, kitchen on break
    pause only some products while I'm gone
    suspend made to order items, keep stock items on, during my leave
    one warehouse on holiday, ship from the other
    pause one country, keep the other selling
    pause all three stores at once for the holidays
    can my staff user turn on holiday mode
    stock in your warehouse, does it still sell when my store's on vacation
    are my ads stopped when the shop is on pause
    does my campaign entry survive the shop break
    who handles returns while my shop's on holiday
    returns arriving while I'm on leave, can time be extended
    do payouts carry on while my store is paused
    vacation mode versus unlisting everything
    customers can still buy though I set vacation mode
    vacation mode isn't working
    shop leave settings
    snooze the shop
    short closure, not for good, how
    hibernate my store for winter
    seasonal shop, open only in spring, how to rest in between
    shop 放假 setting?
    休假 mode for my store pls
    my shop want holiday 5 days, which button
    sir I am going to village, how to off my shop for some days
    i go vacances 2 weeks, must stop my shop then start
    vaccation mode how
    holday setting for seller
    Our store will suspend orders from the first to the tenth of July; please indicate the procedure.
    I run it alone and my back's gone, is there some way to freeze the shop till I'm on my feet again without losing everything
    want a breather but scared that if i shut i'll lose my reviews so is there a pause thing
    delay my shop's shipping till I return on the 8th
    My wife's having an operation and I run the store by myself, where can I stop new orders for two weeks?
    No courier collects here before the tenth, could purchases be counted from that day so that I'm not late
    the village festival takes everyone in my workshop away till Tuesday, how do I stop purchases meanwhile
    can I leave the storefront up with a "back on Monday" sign and no buy button
    we cook for a wedding this weekend, so no restaurant orders Saturday, where's the switch
    I set our shop's break to end on the 3rd but want to come back on the 1st
    is there a way for my store to accept nothing between Christmas and the 6th
    my store's pause didn't start at midnight as I had planned it
    Could my storefront show a sign that we're fishing until the 9th and refuse payment meanwhile?
    extend shipping time
    put my shop in vacation mode
    how do I pause my store for a week
    I'm on leave till Monday, stop new orders
    where can I switch on holiday mode
    can I reopen my shop early after the break
    sir I am going to village for 10 days, how to pause orders
    extend my handling time during the holidays
    can buyers still browse while my store's paused
    does pausing hurt my search position
    set holiday dates in advance
    store keeps taking orders although vacation is on
    Our family shop closes for Eid, how do I set that
    Switch off orders while I'm in surgery
    how long may a shop stay on break
    can I put just some products on pause while away
    Lunar New Year closure, where's the setting
    I'd like longer dispatch times over the festival
    what happens to open orders when I go on holiday
    does my advertising stop when the shop rests
    vacation banner for my store, how
    pausing my restaurant on the app for the evening
    honeymoon! how do I stop my shop selling for two weeks
    stop accepting orders from midnight
    can my store take a break every Sunday automatically
    Setting a return date for my shop
    stock count, shop must be off for two days
    what's better during leave, hide all listings or vacation setting
    wanna take August off, how to tell the system
    I'm back, turn my store on again
    do I lose my badge if I'm on vacation
    the kiln broke, need to halt sales for some days
    will returns still be my job while I'm on vacation mode
    typhoon: suspend our store until Thursday
    can customers leave messages while the store is paused
    holiday settings for sellers please
    vacation mode greyed out, why
    My store's holiday ends tomorrow but I'd like three more days
    how to prolong the store break
    is there a limit to how many times a year I can pause
    auto resume after holiday?
    pause only express orders while short-staffed, possible?
    paternity leave, shop asleep for a month please
    temporarily stop purchases but keep the page up
    schedule my shop's closure from 20 to 27 Dec
    the whole factory has annual leave, no production, how should I set my shop
    can I set a later ship date instead of closing during Golden Week
    how do I show "we're on a break" to visitors of my shop
    closing shop for wedding season? no orders for 5 days
    hit by flu, switch the store off for me
    put store to sleep
    activate seller vacation
    shop off, shop on, where's the toggle
    my courier stops over Christmas so I want orders dispatched from the 3rd
    suspend my listings temporarily because I'm travelling
    does holiday mode also cancel unpaid orders
    I need a breather, can I freeze my shop without losing reviews
    How do I resume selling after my trip
    will pre-orders still come in during shop vacation
    harvest time, no hands for packing, pause the store
    can I still answer buyers in vacation mode
    kids' exams this week, I'd like to stop taking orders
    power maintenance, no shipping from Tuesday to Thursday, adjust my store please
    I set the wrong end date for my store's rest
    vacation mode for one of my two stores only
    does my account score suffer in holiday mode
    Is there an option for half-closed, with orders but delayed shipping
    how to pause my food stall online, gas leak
    shop rest day setup
    buyers bought in spite of the break, how come
    pilgrimage for 40 days, what do I do with my shop
    away from keyboard for a fortnight, store settings?
    national day break for shop
    how do I delay shipping commitments over a holiday
    where is the date picker for the shop pause
    moving house, closing my store for a few days then back
    does pausing wipe my promotions
    Can subscribers still get notices when I reopen the shop
    please deactivate holiday status, I'm home
    jury duty, can't run the store, pause it
    close for Thanksgiving, reopen Monday
    temporary closure of a shop, step by step
    is vacation visible to customers beforehand
    may I pause my store for renovation of the workshop
    how do I stop orders today only
    sell but ship after the 15th as I'm abroad, how to set
    my helper is on leave so I'd like fewer orders, can I cap or pause
    rest mode on the seller app
    would fans of my shop be told when I return
    pause store button missing
    monsoon flooding, need to close shop for some time, not forever
    set shop to holiday from phone
    vacation mode began a day late, orders slipped in
    can I leave items in fulfilment selling while my own stock is paused
    Ramadan hours: shorter days, longer handling time, where to set
    seasonal shop, closed all winter, how to put it dormant
    suspend sales for stocktaking
    shop hibernation
    my back is out, put everything on pause please
    does the pause cover livestreams too
    I start a course for three weeks and the shop should rest meanwhile
    what do customers see when a shop is on vacation
    holiday extension for my shop's dispatch time
    break's over, turn my shop's orders back on
    how to reopen after vacation mode if app shows error
    we are bereaved, close the store for the week
    is it ok to go on vacation with 3 unshipped orders
    pause my flower shop on Mondays
    store break, one day only, tomorrow
    shut the shop over Easter and open again on Tuesday
    halt all incoming sales until our van's repaired
    I'd like my stall asleep from the 1st to the 9th
    nobody to pack this week, freeze incoming purchases for my store
    store dark for Hanukkah, where do I set the dates
    back from hospital, wake my shop up again
    shop on ice for two weeks, what happens to my ads
    let people look but not buy while I'm trekking
    temporary shutdown of my storefront during the move
    my seller break ended but the sign still hangs there, remove it
    can the holiday toggle be set for every August
    Our oven is being replaced, bakery shut online until Friday, how
    extended processing days through Chinese New Year for my shop
    will shoppers be told my return date
    I want to go dormant over winter yet not close down
    restart my shop ahead of time
    the assistant is on honeymoon, I need a no-orders spell
    halt sales from 6 pm today, kitchen flooded
    store rest for the fasting month, shorter hours
    do I forfeit campaign spots by taking leave
    shop vacation for two of my products only
    a fortnight off for seller, what settings
    vacation ended early, bring my listings back on sale
    suspend my shop while I renovate the studio
    leave setting not saving in seller app
    lambing season: no time for orders, shut the till for a month
    block new orders on my birthday lol
    can a shop be paused more than 60 days
    put out a "gone fishing" sign on my store
    take my store off holiday
    I run the shop alone and my wisdom teeth come out on Monday, how can I keep people from ordering until I can stand up again
    the whole village celebrates for ten days and no lorry moves, so I want orders to keep coming but with posting from the 12th
    my shop want 放假 one week, how set
    we've come home from the pilgrimage, how do I get the shutters of my store up again
    is it wiser for a seller to pause or to let stock run to zero while on honeymoon
    put my shop on holiday mode
    vacation mode, where is it
    I'm off on leave, stop new orders please
    switch my store to away
    close my shop for two weeks and reopen after
    temporary shop closure for our wedding
    we're having a baby, can the store rest for a month
    surgery next week, how do I freeze orders in my shop
    my mum's ill, need to pause selling for some days
    I've broken my arm, put the shop on pause
    bereavement, want to shut the store until Monday
    moving house, shop must be paused from 3 to 9 May
    workshop renovation, no orders for ten days please
    factory shutdown in August, pause the storefront
    our plant is closed for the new year, how do I set that for the shop
    staff outing Friday, no orders that day in my store
    trade fair week: shop on standby
    stocktaking, block orders for a day in our store
    power cut here, stop orders to my shop for now
    flooded workshop, pause the shop
    snowed in, I can't post parcels, set the store to away
    typhoon holiday for my shop
    Chinese New Year break, how do I set it for the store
    Ramadan and Eid: can I pause my shop
    Diwali closing for seller, what setting
    Christmas break for my store, 23 Dec to 4 Jan
    summer siesta for my boutique, how
    sabbatical, three months shop pause possible?
    longest vacation a shop can have
    how many times a year can I pause the store
    how far ahead can I schedule shop holidays
    plan my shop's holiday in advance
    set start and end date of the shop break
    can the pause begin at midnight on its own
    does the shop reopen automatically after the break
    reopen my store, I'm back
    take my shop off vacation
    back from leave, resume orders in my shop
    shop still shows on holiday though I returned
    cut my shop holiday short, back two days early
    extend my store's break by a week
    change the dates of my shop holiday
    cancel the vacation I set for the store
    forgot to switch off vacation mode, where's the toggle
    holiday toggle doesn't work
    Holiday mode is on and orders still drop in
    can't activate vacation because of open orders
    open orders when I go on vacation, must they go out first
    what happens with orders placed before my shop's leave
    do my listings stay visible during a shop pause
    are my products hidden when the store's on holiday
    can shoppers still save items while my shop's on leave
    can customers order during my break with later dispatch
    accept orders but send after the holidays, how to set that in my shop
    longer handling time while I'm away
    set dispatch to ten days during the festival in seller settings
    push back the ship-by dates for the whole shop over Easter, setting?
    extend handling time for all items during our holiday
    courier stops on 20 December, adjust my shop's dispatch until January
    banner saying we're on vacation, can I add one to my store
    auto reply to buyers while my store is paused
    does my rating suffer when the shop's on holiday
    lose ranking by pausing?
    will followers be told that my shop's paused
    do ads stop during shop vacation
    do my promotions run on while the store is resting
    shop fee during holiday mode, is the store paused too
    can I pause only some of my products while on leave
    pause custom orders only during my holiday
    only stop deliveries abroad while I'm away, shop stays open
    close on Sundays every week, can my shop do that
    weekly rest day for my takeaway
    take the kitchen offline tonight, we're packed
    restaurant closed Monday, no orders that day, where do I set it
    one of my two stores needs a break, the other not
    pause for the warehouse in Spain only, shop goes on
    can my assistant turn on vacation for my store
    set vacation from the app?
    is there a snooze for shops
    store break
    sleep mode for store
    leave setting for seller
    seller going on tour, store hold
    suspend order intake for our store from 1 to 8 July
    sir I am going native place for 10 days, how to stop orders in my panel
    holiday setting in seller panel kindly tell
    how to off my shop some days
    i go holiday, shop how stop not close forever
    my shop 放假 mode where
    休假 setting for store how
    not shutting for good, merely ten days' rest
    lambing season, I can't do parcels, can my wool shop have a nap till May
    hunting for the button that stops people buying while I'm trekking in Nepal
    I run this alone and have exams in June, is there a way to pause the store then
    returns deadline while my store's on vacation, does it pause as well
    jury duty all week, so please show me how to hold my store's orders
    bereavement in our family, please let me set the store to closed until Monday, then it reopens
    our takeaway needs one fixed day off a week, how do I block orders then
    my market stall shop rests during the trade fair, standby setting where
    switch off the pause on my store, the leave is over and I want orders again
    the holiday switch of my shop won't save
    kitchen overloaded, pause new orders on our restaurant page for two hours
    jury service: stop purchases in my shop for five days
    do I still ship what was ordered the evening before my shop's break
    not closing down, only a lambing break for my yarn shop until May
    snooze the storefront for the long weekend
    The two of us run a tiny pottery. From the tenth we're at a kiln course with no post office near, so I'd like people to see the pots but not be able to pay until we're home again. Which setting does that?
  `,
})
