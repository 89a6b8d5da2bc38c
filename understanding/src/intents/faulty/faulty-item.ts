import { defineIntent } from '#intents/define'

export const faultyItem = defineIntent({
  intent: 'faulty-item',
  audience: 'buyer',
  settledBy: 'workflow',
  label: { zh: '用不了、出故障', en: 'It does not work' },
  definition: {
    zh: '商品不工作、出故障，或用了一段时间坏了，还没说要修还是要退。',
    en: 'It does not work, misbehaves or failed in use; neither repair nor return is asked for yet.',
  },
  borders: {
    'damaged-item': { zh: '拆包时就破了。', en: 'It was already broken when unpacked.' },
    repair: { zh: '要求维修。', en: 'Asks to have it repaired.' },
    'usage-help': { zh: '没坏，不会用。', en: 'It is fine; asks how to use it.' },
    warranty: { zh: '问保修期和范围。', en: 'Asks how long the warranty is and what it covers.' },
    'not-as-described': { zh: '能用，但和描述不符、质量差。', en: 'It works, but is poor or other than described.' },
  },
  zh: `
    坏了
    用不了
    不能用
    用两天就坏
    充不进电
    不工作
    出故障了
    不亮了
    没声音
    按键失灵
    老是死机
    质量问题 坏了
    用了一次就坏了
    漏水
    质量有问题 用不了
    用着用着坏了
    东西有故障
    不工作了
    没用几天就坏了
    开不了机
    不通电
    插电没反应
    指示灯不亮
    水壶漏水怎么办
    按了没反应
    keyboard 有几个键失灵
    huai le 才用三天
    充电充一晚上还是5%
    洗衣机一甩干就跟拖拉机似的
    亲 这个手表走着走着就停了
    耳机左边没声音
    拉链拉两下就崩了
    冰箱不制冷 菜全馊了
    打印出来全是白纸
    手机一打游戏就自动关机
    鞋底走了一礼拜就脱胶
    電風扇轉一轉會自己停
    蓝牙连不上 试了一百遍
    雨伞撑开收不拢了
    投影仪有画面没声
    椅子坐下去嘎吱响 昨天直接往下掉
    空气炸锅冒烟了 吓死
    电子秤每次称都不一样重
    闹钟到点它不闹 害我迟到
    屏幕老是闪 眼睛都花了
    买回家的第一天好好的，第二天早上打豆浆打到一半突然没有动静了，换了插座，也按照说明书复位过，还是一点反应都没有，这才刚过一周啊
    扫地机器人现在只会原地打转，客厅扫了五遍卧室一次没去，昨晚还自己卡在门槛上叫了半夜，软件升级过，传感器我也擦过，都不管用
    门锁识别不了指纹 被关外面一小时
    遥控车跑不直 总往右拐
    用着用着跳闸
    台灯触摸开关失灵啦
    保温杯不保温 早上的开水中午就凉了
    才戴两次 眼镜腿就松得掉下来
    死机 重启 死机 重启
    烤箱温度上不去
    电动牙刷震两秒就罢工
    行李箱的密码锁昨天在机场突然打不开，我设置的数字没变过，最后只能让地勤给撬开，轮子也有一个不转，出差路上拖得我手都酸了，东西才买一个多月
    battery 撑不过一个钟 才买俩礼拜
    螢幕有一條綠線
    买的东西坏了，用不了
    收到的机器不能用
    开不了机怎么回事
    充不上电
    用了一个星期就坏了
    没声音了
    突然不工作了
    刚买的就坏了
    屏幕不亮
    按键没反应
    插头插好了，一点动静都没有
    电池不耐用，一会儿就没电
    东西出故障了
    吹风机用着用着不转了
    耳机有一只没声音
    遥控器失灵了
    热水壶不加热
    洗衣机不脱水
    空调不制冷
    手机老是自动重启
    电脑经常死机
    打印机打不出字
    蓝牙断断续续
    手表不走了
    鼠标点了没反应
    灯一闪一闪的
    拉链坏了，才穿一次
    鞋子穿了几天开胶了
    伞骨断了，才用两次
    电饭煲煮不熟饭
    微波炉不加热了
    扫地机器人不动了
    充电宝充不进手机
    音箱有杂音
    水龙头漏水
    冰箱有异响
    烤箱温度不准
    显示器有条线
    键盘几个字母打不出来
    风扇不转
    为什么按了开关没有反应
    锁打不开了
    体温计测的不准
    电动车跑几公里就没电
    豆浆机一打就冒烟
    投影仪看不清，对不上焦
    智能音箱连不上网，连不上一直报错
    收到后外观挺好的，就是通不了电
    用了两次就不行了
    摄像头老掉线，重启也没用
    坏了坏了
    不好使了
    这玩意儿咋不亮啊
    chong bu jin dian
    插電沒反應，完全不能用
    kindle 屏 freeze 了 动不了
    亲，按摩枕不转了诶🥲 才用三天
    您好，上个月买的加湿器从昨天开始不出雾了，水箱清洗过，滤芯也是新的，还是不行
    什么垃圾质量，用了五天就死机，开都开不了
    我家宝宝的玩具琴昨天还会响，今天换了新电池也没有声音
    坏掉了
    不好用了
    没法用了
    打不开机
    不通电了
    不会动了
    出毛病了
    有故障
    不响了
    用一下就停
    充不了电
    黑屏了
    失灵了
    开关坏了
    老断线
    不出水
    不制热
    漏电
    卡住了
    突然坏了
    连不上网
    自动关机
    用几天就坏
    运转不正常
    电煮锅才用半个月，今天按下去灯亮就是不热
    手环昨天洗澡以后就黑屏，怎么按都不亮
    买了一个月的跑步机，跑到五公里速度自己掉下来
    挂烫机喷水不喷汽，一直滴
    拍立得按快门没反应，换了新相纸和电池也一样
    车载充电器插上去，手机一会儿显示充一会儿不充
    空气净化器一开就嗡嗡震，数字一直显示999
    指甲灯照一分钟自己熄，来回好几次了
    我这个洗碗机走到一半报E3，然后就停着不动
    婴儿监护器晚上没信号，离路由器就两米
    新买的鼠标左键点一下变两下，双击毛病
    咖啡机打出来的奶泡全是水，用了三个礼拜才出现的
    电子琴中间有四个键按下去不出声
    榨汁机转起来一股焦糊味，然后彻底不转了
    空调遥控能亮，对着机器按没有任何反应
    平板充到80%就不动了，掉电还特别快
    电动窗帘拉到一半卡住，电机吱吱叫
    智能手表步数一直是零，我走了一天
    折叠自行车骑着骑着链条老掉，才骑三次
    烘干机转一个小时衣服还是湿的
    电子秤站上去显示Err，电池是新的
    蓝牙耳机右耳有电流声，刺啦刺啦的
    冰箱冷藏室结冰，菜都冻硬了，温度调到最小也没用
    饮水机热水灯亮着，出来的是凉水
    相机开机提示镜头错误，然后自己缩回去关了
    电热毯一边热一边凉，第二年冬天就这样
    投影仪放半小时就自动关机，摸着烫手
    门铃按了室内机不响，换过电池
    体重秤、血压计都是你们家买的，血压计充气充到一半就漏了
    按摩枪三档都一个劲儿，抖两下就停
    打印机一直提示卡纸，里面根本没有纸
    台式机每天蓝屏两三次，买来没满月
    显示器待机后唤不醒，要拔电源才行
    平衡车充满电指示灯绿的，站上去不动
    儿童手表打电话对方听不见我们说话
    锅的不粘层用了一周就开始粘，鸡蛋全糊底
    伞一按自动开就弹不开了
    拖把桶踩两下就不转了，脱不了水
    U盘插电脑不识别，换三台电脑都不行
    救命 我的破壁机冒火花了🔥 吓得我拔了插头
    才用了五天就趴窝！！什么质量
    亲 小夜灯不亮惹 咋肥事
    用不料了 按键没反映
    keyboard 的 space 键 dead 了
    kai bu liao ji, chong le yi wan shang
    電鍋插電完全沒反應，才買一個月
    您好，去年底购入的血糖仪，近日测量结果忽高忽低，同一滴血连测三次相差一倍以上，试纸亦在有效期内，机器恐怕有故障
    我早上赶着上班，电动车骑到半路突然断电，推了三公里，电量还显示两格，这车才买四十天啊
    启动不了
    突然没电了再也充不上
    电池一会儿就没了，才买半个月
    充一夜还是百分之三
    屏幕花了，全是条纹
    屏幕不停闪
    触屏点不动
    自己重启好几回了
    卡在开机画面
    一插电就跳闸
    插上冒火花
    冒烟了，吓死人
    有股焦糊味，机器发烫
    烫得没法拿
    漏电，摸着麻手
    漏水漏得一地
    水龙头装上滴水不止
    马桶盖加热失灵
    热水器不出热水
    空调吹出来是热风
    冰箱光响不冷
    洗衣机脱水时不转
    洗碗机转到一半报E4
    烤箱不热，蛋糕没熟
    微波炉转盘不转了
    电磁炉显示E0
    豆浆机刀头不动
    榨汁机转两下就停
    吹风机忽冷忽热
    剃须刀夹胡子，还会自己停
    电动牙刷不震动了
    加湿器不喷雾
    空气净化器红灯一直亮
    吸尘器没吸力了
    扫地机老撞墙，找不到充电座
    窗帘电机不听使唤
    门锁指纹识别不了
    智能灯连不上网
    蓝牙总断
    音响滋滋响
    麦克风没声音，别人听不到我
    键盘有几个键失灵
    鼠标滚轮乱跳
    显示器有坏点越来越多
    路由器天天掉线
    投影仪对不上焦
    打印机老卡纸
    摄像头夜里一片黑
    U盘读不出来
    手表走不准，一天慢十分钟
    手环不计步了
    体温计量谁都是35度
    血糖仪老报错
    血压计测不出数值
    按摩椅只按左边
    跑步机皮带打滑
    自行车刹车失灵
    滑板车骑着自己断电
    童车轮子卡死推不动
    玩具车遥控没反应
    伞撑不开了
    拉链拉不上，坏了
    行李箱轮子掉了一个，出过一次门
    椅子气杆自己往下掉
    台灯一碰就灭
    打火机打不着火
    笔写两行就不出墨
    锅把手松了晃得厉害
    保温杯不保温，两小时就凉透
    电热毯有一半不热
    键一直按不下去，卡死了
    机器罢工了
    它坏了
    出故障了咋办
    有毛病，动不动停
    彻底不工作了
    完全没反应
    没两天就挂了
    刚用就瘫了
    才一周就报废
    运行异响很大
    噪音突然变大，以前没有
    系统闪退打不开
    固件更新后变砖了
    按说明书弄了还是不工作
    换了电池也没用，东西还是不动
    换插座试过，照样不通电
    昨天好好的今天就不行了
    用到第三次就坏了
    亲 你家小风扇不转惹
    我这破机器又死机了，烦死了
    机器turn on不了，一直blinking
    刚买的earbuds一只dead了
    俺娘的助听器老是吱吱叫听不清
    刚收到时是好的，用了二十来天，前天起开十分钟就自动断电，凉一会儿又能开
    您好，购买的净水机近日出水极慢且指示灯异常，滤芯为新换，仍无改善
    昨晚半夜电暖器突然啪一声就灭了插头都是烫的早上再开一点动静也没有孩子还在屋里睡觉呢
    咖啡機打不出壓力，壞了
    洗到一半门锁死了打不开，屏幕上一直闪F21，衣服全泡在里面
    孩子的学习机用了不到一个月，屏幕左边一条全是失灵的，写字断断续续
    买的破壁机打豆浆打到第二分钟就停，等半小时才能再开，每次都这样
    手表才戴三周，秒针走走停停，换过电池还是老样子
    电热水壶不跳闸，水烧干了都不断电，太吓人了
    这把电动螺丝刀充满了拧两颗就没劲，新的时候能拧一百颗
    行李箱拉杆头掉了
    突然就不能用了
    关不掉
    自己老重启
    屏幕一闪一闪的
    触屏失灵
    按键按下去弹不起来
    电池鼓包
    一个小时就没电了
    充电发烫得吓人
    插上冒烟了
    有股焦糊味
    漏电，手麻了一下
    吹出来全是冷风
    制冷不行，牛奶都酸了
    洗衣机抖得厉害然后停
    烘干机吱吱叫
    显示E4故障代码
    吸力没了
    熨斗喷黄水
    面包机不弹了
    微波炉转但是不热
    咖啡机只响不出咖啡
    空调滴水还嗡嗡响
    暖风机五分钟就断
    风扇摇头坏了
    灯泡换了也不亮
    手电买来一周就不亮
    钟越走越慢
    表带十天就断
    拉链第一周就崩了
    鞋跟掉了
    包带子断了，没装重物
    箱子轮子卡死
    推车刹车刹不住
    单车踏板骑着骑着掉下来
    滑板车上坡就没劲熄火
    记录仪不录像了
    导航搜不到卫星
    遥控要拍两下才灵
    電視有聲音沒畫面
    音箱破音
    一只耳机哑了
    手机打电话就死机
    笔记本风扇狂转然后蓝屏
    打印机不进纸
    路由器红灯，连不上网
    手柄漂移
    鼠标乱跳双击
    体重秤一次一个数
    气垫床过一夜就瘪
    智能锁谁的指纹都认不出
    门铃半夜自己响
    割草机打不着火
    鱼缸过滤停转，鱼都浮头了
    积木车换了新电池还是不跑
    会唱歌的小熊卡带了
    办公椅坐着往下沉，气杆坏了
    坏掉了，用了没两回
    出毛病了，一按就跳闸
    罢工了
    这货抽风，一会好一会坏
    hua le，屏幕花了
    充电宝充不进，broken了吧
    鞋底穿半个月断了
    用着用着突然冒火花
    接触不良，得歪着插才有电
    时好时坏的，昨天还正常
    电机烧了
    喇叭没声音了，前几天还好好的
    裤子洗第二次裆就开线了
    伞骨风一吹就折了，刚用几次
    灶眼打不着火
    油烟机轰一声就停
    电热毯只热半边
    面包机搅拌不转
    制冰机不出冰了
    电饭煲煮啥都糊
    高压锅漏气密封不上
    秤卡在零不动
    触控笔写不出
    阅读器卡在一页
    摄像头画面发绿
    投影灯泡爆了
    跑步机皮带老打滑停机
    安全座椅扣不上了
    温奶器烧得滚烫停不下来
    对讲机只有沙沙声
    充电宝给手机充不上电
    插线板打火花
    雨衣接缝渗水
    登山鞋第二次就进水
    帐篷拉链头一回用就崩
    皮划艇漏气
    鱼线轮空转
    太阳能灯半个月就灭了
    扫地机原地打转
    电饭煲煮到一半跳闸
    剃须刀充满只能用两分钟
    锁扣松了关不上，才用一周
    手表走着走着就停
    冰箱不制冷了
    洗衣机甩干时满屋跑
    吸尘器突然没吸力
    音箱破音厉害
    平板死机开不了机
    微波炉打火花
    路由器三天两头掉线
    按摩椅卡住不动
    空调外机嗡嗡响不出冷风
    充电宝冲不进电
    鼠标左键失灵
    智能门锁识别不了，一直滴滴叫
    榨汁机烧糊味，转不起来
    玩具狗不会叫了，换电池也没用
    电视自己关机
    刚穿一周鞋底就断了
    跑步机跑着跑着急停，吓死人
    電風扇轉不動了
    买来俩月就歇菜了
    血压计每次量都不一样，怕是坏的
    printer一直卡纸
    用了俩月彻底罢工，按啥都没反应
    电热毯只有一边热
    助听器一戴就啸叫
    拉杆箱轮子转不动了，才出过一次差
    热水壶一烧就跳闸，换插座也一样
  `,
  en: `
    stopped working
    broken after two days
    won't turn on
    defective
    not charging
    it's dead
    no sound
    keeps crashing
    malfunction
    it broke
    doesn't start
    item is defective
    not working properly
    it doesn't work
    it is defective
    it won't start
    it broke after a week
    not working
    it's malfunctioning
    the zipper broke right away
    doesnt turn on
    it stopped working after one day
    the kettle leaks
    won't power on
    dead on arrival
    left earbud is silent
    charges all night, still at 5 percent
    washer bangs like a tractor on spin
    printer spits out blank sheets
    bluetooth refuses to pair, tried a hundred times
    fridge isnt cooling, food's spoiled
    defective toaster, only browns one side
    没反应 when i press the button
    zip gave out on the second wear
    my watch keeps losing an hour a day
    phone shuts itself off during games
    soles came unglued after a week
    There's smoke coming out of the air fryer!!
    screen flickers non stop
    umbrella opened once and now it wont close
    The alarm clock failed to ring and I missed my train.
    projector has picture no sound
    chair sinks slowly while i'm sitting on it
    scale shows a different weight each time i step on
    trips the fuse whenever its plugged in
    the lamp's touch switch has a mind of its own
    toothbrush buzz two second and stop
    oven barely reaches 120 no matter what i set
    robot vacuum goes round in circles
    Day one was wonderful. On day two, halfway through the soya milk, everything went quiet. I've tried three sockets, followed the reset in the booklet and let it rest overnight, and it has not made a sound since then.
    faulty
    flask is meant to keep tea hot for 12 hours, mine's cold by noon
    fingerprint lock won't recognise me any more, stood outside for an hour
    crash, reboot, crash, reboot
    toy car only ever turns right 😅
    stoped working yesterday, order 7714
    The combination on my suitcase jammed at the airport though I never changed the number. Ground staff had to force it. On top of that one of the wheels no longer rolls, and I've owned the thing for barely six weeks.
    keys e and r on my keyboard are dead
    It cleaned the living room five times, ignored the bedroom and then got itself wedged on a doorstep and beeped until two in the morning. I've wiped its sensors and installed the update. Nothing has changed at all.
    坏了, the hand mixer hums but nothing spins
    it's not working
    the item doesn't work
    it just gave up and stopped working this morning
    whatever I press, it won't turn on
    it doesn't turn on anymore
    it broke after a few days
    my new phone won't charge
    it's faulty
    I think it's faulty
    the product is defective
    there is something wrong with it
    it doesn't charge
    it has no power
    there's no sound coming out
    the battery dies really quickly
    the screen is black
    the screen keeps freezing
    my headphones stopped working
    one earbud doesn't work
    my laptop keeps shutting down
    the washing machine doesn't spin
    the kettle won't heat up
    the fridge isn't cold
    the microwave doesn't heat
    the hair dryer died
    the remote doesn't work
    the fan stopped spinning
    the vacuum has lost suction
    the printer won't print
    the watch stopped
    the zip broke after one wear
    the sole came off after a week
    the handle snapped off while I was using it
    bluetooth keeps dropping
    speaker crackles
    the light keeps flickering
    the toaster won't stay down
    the drone won't take off
    it makes a loud grinding noise
    camera won't focus
    it keeps overheating
    the tap leaks since we installed it
    my tablet is stuck on the logo
    buttons don't respond
    not working properly since yesterday
    it worked for a month and now it's dead
    why won't my coffee machine switch on
    the lock jams
    the heater trips the electricity
    error code E4 on my dishwasher, won't run
    thing doesnt work at all
    wont turn on, tried everything
    the machine is not functioning, i press and nothing is happening
    brocken after 2 days of use
    my brand new mouse died lol
    Hello, the electric blanket I bought in October no longer gets warm on one side. I've tried another socket.
    What a piece of junk. Three weeks old and it won't even start
    开不了机, the screen just stays black
    The baby monitor was fine until Sunday, then it began cutting out every ten minutes, and now it doesn't connect at all
    looks perfect but there's no picture when I plug it in
    it won't work
    doesn't switch on
    not working anymore
    it died
    it's stopped
    faulty product
    it won't turn off
    it's playing up
    keeps cutting out
    no power
    it won't connect
    battery's dead
    it leaks
    makes a weird noise
    defect
    isn't functioning
    it's jammed
    it overheats
    display is blank
    stopped charging
    doesn't heat
    it's gone wrong
    broke while using it
    The coffee maker I got in May drips cold water and then shuts down
    My electric scooter dies at half battery, I've had it six weeks
    The bread machine beeps twice and does nothing when I press start
    The left side of my headset has gone quiet, the right side's fine
    We've had the air con for one summer and it blows warm air only
    The doorbell camera loses Wi-Fi every night at about ten and I have to reset it
    My new tablet's touchscreen ignores the whole bottom row
    The hoover picks up nothing, I've emptied it and cleaned the filter
    The tumble dryer stops after five minutes with the drum full of wet washing
    The zip on the tent stuck on the first trip and the teeth came apart on the second
    Since the update my smart watch drains in four hours
    The shower head sprays sideways and drips all night, fitted three weeks ago
    One of the burners on the hob won't ignite, it just clicks
    The monitor shows pink lines down the middle after ten minutes
    I press the power button on the laptop, fan spins, screen stays dark
    The heated gloves no longer warm up, though the light's on
    The pressure gauge on the pump is stuck at zero and no air comes out
    The keyboard types double letters, it's only two months old
    The garden hose reel split the third time we used it and water pours from the joint
    My toothbrush will only buzz if I hold the button down
    The scale jumps ten kilos between readings, same floor, new battery
    The dishwasher leaves everything dirty and flashes a red tap symbol
    The office chair won't stay up, it sinks as soon as I sit
    The printer says paper jam but there's no paper in it
    The sewing machine skips stitches and knots up, brand new needle
    Kid's night light flickers then goes off, we tried other bulbs
    The drill chuck wobbles and the bit falls out
    My e-reader's been frozen on the same page since Sunday, holding the switch doesn't help
    The freezer compartment's fine but the fridge part is 14 degrees
    The camera reports a lens error and shuts itself down
    Speaker crackles at anything above a whisper, started after a couple of weeks
    The fan heater trips our fuse box each time
    Sat nav can't find satellites any more, even out in the open
    The sole of my left hiking boot opened up on the second walk
    Our cot mobile no longer turns, it hums and gets hot
    The treadmill belt slips whenever I run faster than a jog
    My juicer won't lock shut, so the safety switch stops it starting
    One month old mouse, scroll wheel jumps up and down by itself
    its dead jim 💀 the console wont boot
    wont charg, tried 3 cabels
    not work at all since yesterday, is only 1 month
    the darn blender smokes
    开机 then black screen, my phone's stuck
    Good afternoon. My hearing amplifier, bought in the spring, now emits a high whistle and cuts out for seconds at a time, even with fresh batteries.
    Piece of rubbish!!! Third time this week it's frozen in the middle of a call!
    We were halfway up the motorway with three kids when the car fridge you sold us gave a click and went dead, it's been silent ever since, fuse is fine
    it won't switch on
    nothing happens when I press the button
    dead, no lights, nothing
    doesn't power up any more
    won't charge
    battery drains in an hour, it's two weeks old
    stuck at one percent after charging all night
    screen flickers constantly
    lines across the display
    touchscreen stopped responding
    it keeps rebooting by itself
    freezes all the time
    stuck on the logo when starting
    blows the fuse when I plug it in
    sparks came out of the plug
    it started smoking
    burning smell from the heater
    gets scorching hot in use
    gives me small electric shocks
    leaking water all over the floor
    tap I bought drips nonstop
    boiler gives no hot water
    air con blows warm air
    freezer isn't freezing
    washing machine won't spin
    dishwasher stops halfway with error E4
    oven doesn't heat up
    microwave plate won't turn
    hob shows E0 and beeps
    kettle switches off before it boils
    blender quit after ten seconds
    toaster burns one side, other side stays white
    hairdryer cuts out
    shaver pulls hair and dies
    electric toothbrush no longer vibrates
    humidifier makes no mist
    vacuum lost its suction
    robot hoover can't find its dock any more
    the blinds' motor has packed in
    fingerprint lock doesn't read my finger
    smart bulb drops off the wifi
    bluetooth keeps disconnecting
    one earphone has gone silent
    mic isn't working, nobody hears me
    several keys on the keyboard are dead
    scroll wheel has gone haywire
    dead pixels spreading on my monitor
    router drops the connection every hour
    projector won't focus
    printer jams on every page
    camera shows only black at night
    memory stick is not recognised by any computer
    watch loses ten minutes a day
    fitness band stopped counting steps
    thermometer says 35 for everyone
    glucose meter shows error every time
    blood pressure cuff won't inflate
    massage chair works on one side only
    treadmill belt slips
    bike brakes failed on the second ride
    e-scooter cuts power while riding
    pram wheel has seized up
    remote control car doesn't react
    umbrella won't open any more
    zip broke on the third wear
    suitcase wheel came off on its first trip
    office chair sinks by itself
    lamp goes off when touched
    lighter doesn't light
    pen stops writing after two lines
    pan handle has come loose and wobbles
    flask doesn't keep anything warm now
    half of the electric blanket stays cold
    button is jammed
    it conked out
    it's gone kaput
    thing died on me
    it's bust
    broke down already
    stopped functioning after a week
    malfunctioning since this morning
    faulty unit
    not working at all
    worked twice then gave up
    fine yesterday, dead today
    horrible grinding noise since Monday
    suddenly very loud, wasn't before
    shows an error code
    the app on the device crashes on start
    bricked after the update
    followed the manual and it still doesn't run
    new batteries, still won't go
    tried three sockets, no joy
    keeps tripping the breaker
    keeps beeping for no reason
    mixer not working sir, purchased last month
    geyser is not heating properly
    my mum's hearing aid squeals
    machine 坏了, no respond at all
    it dont work!!!!
    the alarm didnt ring at all this morning, its broken
    gone wonky after ten days
    Hello, the coffee machine I purchased in May no longer builds up any pressure although I descaled it.
    it was great for twenty days or so and since tuesday it shuts itself off after ten minutes and comes back once it has cooled down
    In the middle of the night there was a bang, the heater went out, and the plug was too hot to touch. It hasn't come on since.
    It was fine last night and this morning the power button does nothing at all, whichever socket I try
    The washer locked itself halfway with F21 flashing and all my clothes are soaking inside
    My son's tablet isn't a month old and the whole left edge no longer reacts to his finger
    The blender gives up after two minutes and needs half an hour before it'll run again, every time
    Three weeks on my wrist and the second hand keeps stopping, even with a new battery
    The kettle doesn't cut out any more, it boiled dry yesterday and frightened the life out of me
    Fully charged, the screwdriver manages two screws and dies, when new it did a hundred
    My phone keeps connecting and disconnecting from the car charger, on and off all the way to work
    i do the thing you say but is not function
    doesn't work
    tent pole section broke
    suddenly dead
    no power at all
    won't start up
    won't boot past the logo
    won't turn off either
    keeps switching itself off
    keeps restarting on its own
    keeps beeping and nothing stops it
    keeps losing the signal
    stops halfway through the cycle
    stuck on the loading screen
    screen went black yesterday
    screen flickers green
    touch no longer responds
    a row of keys stopped typing
    the battery swells up
    battery drains within an hour
    charges only to 20 percent
    doesn't charge any more, tried three cables
    gets burning hot when charging
    smells of burning when on
    smoke came from the hair dryer
    sparks from the plug
    it gave me a shock
    blows cold air only
    fridge isn't cooling, milk went sour
    freezer has thawed by itself
    oven door won't close properly anymore
    kettle leaks from the bottom after a fortnight
    washing machine shakes like mad and stops
    dryer squeals
    dishwasher shows error E4
    the iron spits brown water
    toaster doesn't pop up
    microwave runs but food stays cold
    blender blade stopped turning
    coffee machine pump makes noise but no coffee comes
    air con drips on the carpet and hums
    heater cuts out after five minutes
    fan wobbles and rattles
    lamp won't light, new bulb makes no difference
    half the fairy lights are out
    torch is dead already
    clock runs slow
    watch strap snapped after ten days
    watch hands don't move
    the zip came apart first week
    heel fell off on day three
    sole came unstuck in the rain
    seams split the second time I wore them
    bag handle tore under normal shopping
    umbrella flipped and ribs snapped
    suitcase wheel seized up
    pushchair brake no longer holds
    bike pedal fell off while riding
    bike gears slip
    scooter won't go faster than walking pace now
    scooter motor cuts out on hills
    car charger quit working
    dash cam stopped recording
    sat nav can't find satellites
    drone veers left and crashes
    remote only works if I bang it
    TV has sound but no picture
    TV turns itself on at night
    speaker crackles at any volume
    one earbud silent
    earphones stopped pairing
    mic picks up nothing
    phone overheats and shuts down
    laptop fan roars and then blue screen
    tablet freezes every time
    printer pulls no paper
    printer prints stripes
    router lights red, no internet since Friday
    camera shutter jammed
    lens won't focus
    memory card corrupted, all photos lost
    game controller drifts to the left
    console ejects the disc
    keyboard's spacebar sticks
    mouse double clicks by itself
    thermometer reads 30 no matter what
    blood sugar meter gives Err
    hearing aid went silent
    shaver pulls hairs and then dies
    hair straightener won't heat
    massager broken after second use
    massage chair stuck in reclined position
    office chair gas lift failed
    bed frame slat cracked in the night, we're both light
    drawer runner broke
    tap drips since we fitted it
    shower head sprays sideways, cracked seal
    toilet seat hinge gave way
    door lock jammed, key won't turn
    smart lock keeps rejecting everyone's prints
    doorbell rings by itself at 3 am
    alarm goes off for no reason
    garden hose burst
    lawnmower won't cut, engine stalls
    drill chuck won't grip
    saw trips the breaker
    pump runs dry, draws no water
    aquarium filter stopped, fish are gasping
    baby monitor picture frozen
    breast pump lost its suction
    toy car does nothing with fresh batteries
    doll stopped talking
    singing bear stutters
    kid's bike chain falls off every minute
    tent pole cracked in light wind
    air bed deflates overnight
    paddling pool won't hold air
    thermos no longer keeps heat
    it packed up
    it's kaput
    it's on the blink
    it's acting weird
    gone wonky
    given up the ghost
    defective unit
    this thing is broken, I only used it once
    not functioning sir, purchased last month only
    product stopped working within 10 days
    machine not starting madam
    hi, my grinder is making sound but not moving
    it does not to work, I push and nothing
    hinge broke after two weeks of ordinary use
    the garden chair's plastic snapped when i sat down, second month
    blades jammed, won't rotate
    it only works if I hold the plug at an angle
    whines loudly and then cuts out
    intermittent fault, comes and goes
    thermostat's gone, room's like a sauna
    motor burnt out
    fuse keeps blowing when I use your iron
    lost all pressure after three showers
    hob ring number three stays cold
    the cooker hood roars then dies
    extractor fan stopped sucking
    my electric blanket only heats on one side
    bread machine paddle doesn't turn
    ice maker stopped making ice
    rice cooker burns everything since last week
    pressure cooker hisses and never seals
    juicer jams on soft fruit even
    scales stuck on zero
    stylus doesn't write any more
    e-reader froze at page 12
    smartwatch stopped counting steps
    headset hums
    webcam shows a green image
    projector bulb popped
    amp makes a crackling noise
    guitar tuner won't pick up notes
    rowing machine display died
    exercise bike resistance gone
    stroller wheel wobbles and locks
    car seat buckle won't click
    baby bottle warmer overheats
    night light flickers and goes out
    walkie talkie only hisses
    power bank gives no charge
    extension lead sparks
    socket adapter melted
    heated gloves cold after a week
    rain jacket leaks through the seams
    boots let in water on the second walk
    zip on the tent broke on the first trip
    inflatable boat loses air
    fishing reel handle spins freely
    bike light dies on bumps
    helmet strap clip snapped
    garden lights quit after a fortnight
    chainsaw won't start when warm
    pressure washer loses pressure
    sprinkler stopped rotating
    gate motor stuck half open
    robot mower drives in circles
    robot vac keeps saying stuck when it isn't
    kettle trips the fuse
    the fan rattles like mad
    my new phone gets boiling hot
    refuses to start
    it packed up after a week
    conked out on day three
    stopped charging overnight
    the zip has stuck and won't budge
    motor burnt out, smells awful
    Smoke came from the plug of the iron
    sparks fly when I switch it on
    gave me an electric shock
    The freezer part thaws everything
    fridge is warm inside
    ice maker makes no ice
    microwave plate doesn't spin any more
    my toaster pops up straight away without browning
    oven door won't shut
    The bread machine stops halfway through kneading
    mixer makes a grinding sound
    coffee comes out cold from the machine
    espresso maker leaks from underneath
    pressure cooker doesn't seal
    hob ring number two stays cold
    extractor hood hums but doesn't suck
    dishwasher doesn't drain
    tumble dryer stops after five minutes
    washing machine jumps around the room when spinning
    sewing machine keeps skipping stitches
    vacuum lost its suction after a fortnight
    robot hoover spins on the spot
    air purifier shows red all the time
    dehumidifier collects no water
    heater blows cold
    electric blanket only warms one side
    straighteners don't get hot anymore
    shaver battery dies in two minutes
    my electric toothbrush has stopped vibrating
    bathroom scale gives a different weight each time
    thermometer reads 12 in the summer heat
    the smart watch strap snapped after two days of wearing
    watch stopped ticking
    the step counter doesn't count
    alarm on the clock radio doesn't go off
    tablet freezes on the logo
    laptop screen flickers
    keys Q and W don't respond
    trackpad has a mind of its own
    printer won't pull paper
    scanner produces black stripes
    external drive isn't recognised
    memory card shows corrupted
    router keeps dropping
    webcam picture is all green
    headphones: no sound in the left ear
    earbuds won't pair any longer
    soundbar switches itself off
    telly has a black line across it
    TV turns off by itself in the middle of a film
    remote control buttons have no effect on the telly
    projector shuts down after ten minutes
    turntable runs too slow
    console overheats and turns off
    joystick stuck
    camera lens doesn't retract
    flash isn't firing
    dashcam stops recording
    sat nav stuck searching for satellites
    e-scooter loses power uphill
    chain falls off constantly
    puncture? no, the valve itself leaks
    the pram wheel locks
    office chair won't stay up, gas lift is gone
    recliner motor died with my legs up
    wardrobe door came off its hinge within a month
    drawer runner broke in normal use
    air bed goes flat by midnight
    umbrella inverted at the first gust and won't close
    tent pole snapped on the first camping night
    The torch flickers and goes out
    light strip: half of it stays dark
    solar lamps don't come on in the evening
    doorbell doesn't ring inside
    smart lock beeps and stays shut
    smoke alarm chirps nonstop with a new battery
    garden hose connector sprays everywhere, it's faulty
    lawnmower starts and dies
    drill chuck doesn't grip any more
    pump runs but no water comes
    fish tank heater doesn't heat
    cat fountain stopped flowing
    toy train goes backwards only
    talking doll has gone mute
    baby monitor loses the signal all night
    breast pump has no suction
    hearing aid whistles, something's wrong with it
    blood pressure meter shows error E3
    treadmill belt stops under my feet
    massage chair is stuck in one position
    soles came unglued after four walks
    trainers fell apart in a month
    power bank says full and then gives nothing
    charger no longer works sir
    mixer not starting, what is the problem in it
    the remote car he go only left
    machine have problem, make noise big
    坏了, the 吹风机 doesn't blow
    brand new and already kaput
    does not function anymore
    there's a fault with my purchase
    keeps glitching
    works on and off
    it shuts down at random and nobody has touched the settings
    well I'd had it for about three weeks and it was lovely and then on sunday it just went pop and that was that
    I know how it's meant to be used, the thing simply has a defect: error 07 whatever I do
    what could be wrong with it, the pump hums but nothing moves
    the garden pump I bought has a fault, it cuts in and out
    the shaver I've had since May keeps dying
    worked at first, on and off now, mostly off
    after a month of use the bookcase hinge has sheared off
    ceiling fan wobbles and squeaks since yesterday
    the garage opener clicks and the door stays where it is
    my violin tuner shows every note as G
    grinder jams after a couple of beans
    self-inflating mat doesn't inflate
    karaoke mic howls and then goes silent
    The stairlift we bought in spring has begun to halt midway with my father on it, and no reset helps.
  `,
})
