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
    没反应
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
    it's broken
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
  `,
})
