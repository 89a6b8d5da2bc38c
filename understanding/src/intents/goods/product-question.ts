import { defineIntent } from '#intents/define'

export const productQuestion = defineIntent({
  intent: 'product-question',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '问商品', en: 'About a product' },
  definition: {
    zh: '买之前问某件商品的尺寸、颜色、容量、功能、能不能配套这类特点。',
    en: 'Asks what a product is like before buying: measurements, colours, capacity, functions, what it fits.',
  },
  borders: {
    'size-advice': {
      zh: '问自己该穿几码的是尺码；问东西本身多大的在这里。',
      en: 'Which size I should take is size advice; how big the thing is belongs here.',
    },
    'material-and-safety': {
      zh: '问材质、成分、安全的是材质；问别的特点在这里。',
      en: 'What it is made of and whether it is safe is material; every other trait is here.',
    },
    'usage-help': {
      zh: '到手了不会用的是使用；问它有没有这功能的在这里。',
      en: 'Not knowing how to use it is usage help; whether it can do a thing is here.',
    },
  },
  zh: `
    这个怎么样
    有几个颜色
    防水吗
    多重
    多大
    续航多久
    带充电器吗
    有没有蓝牙
    适合老人用吗
    支持快充吗
    能用多久
    包含什么
    容量多少
    这个杯子多大容量
    有没有蓝色的
    尺寸是多少
    多高多宽
    这个水壶保温多久
    功率多大
    产地在哪
    有没有别的颜色
    能用在电磁炉上吗
    重不重
    带盖子吗
    这款防水吗
    耳机能连苹果手机吗
    灯是暖光还是白光
    充一次电用多久
    有没有小一点的
    这个结实吗
    双肩包装得下16寸电脑不
    沙发腿能拆吗 我家电梯窄
    书是精装还是平装，哪一年的版本
    亲 口红是哑光还是滋润的呀
    打印机支持无线吗，要不要装驱动
    想问下链接里的这款行车记录仪，晚上拍得清牌照吗，停车时会不会自己启动录像，还有内存卡是送的还是得另外配一张
    積木一共有幾塊
    吹风机声音大吗，怕吵醒娃
    这把电钻配几块电池
    zhege neng fang jin chongdianqi ma 就是充电器那格
    咖啡豆是深烘还是中烘，酸不酸
    婴儿车折叠以后能上飞机不
    电饭煲有预约功能没
    窗帘遮光率几成？
    手表表带是快拆的吗
    自行车适合多高的小孩骑
    收音机能插u盘不
    我妈耳背，看中你们那台老人电视，音量最大能开到多响，遥控器按键大不大，开机有没有广告，她一看广告就不会按了
    蓝牙是几点几的
    香薰蜡烛能烧几个钟头
    帐篷三个大人睡得下吗
    抽屉是缓冲的不
    颜色跟图片上差不差，偏黄还是偏灰
    麻将机是几口的，餐桌两用？
    套装里面都有啥
    这款可以用type-c线充吗？
    键盘哪种轴，打字吵不吵，办公室用
    客厅二十平，这台空调一匹半带得动吗，我住顶楼西晒，夏天屋里能到三十六七度，想听您说句实在话
    這台麵包機可以做幾公克的吐司
    可以连蓝牙音箱吗
    配不配电池
    屏幕多少寸的
    这个包能放下A4文件吗
    里面有几个格子
    声音大不大
    洗衣机能洗多少公斤
    这款相机能拍4K吗
    这台打印机能打彩色吗
    适配华为手机不
    有没有带轮子的款
    这个书架几层
    最大承重多少斤
    台灯能调亮度吗
    这款表有没有心率监测
    是几人用的
    需要自己装电池吗
    车里能用吗，12伏的
    椅子能折叠吗
    这款路由器能覆盖多大面积
    一盒有多少片
    是哪里生产的
    投影仪能连电视盒子吗
    这个伞有多长
    可以定时关机吗
    带不带收纳袋
    想了解一下这款吸尘器的功能
    有没有中文菜单
    我家插座是三孔的，这个插头合适吗
    镜头接口和我的佳能相机配吗
    这个内存条能装在我的笔记本上吗，联想小新
    轮胎适合26寸的自行车吗
    音响可以两台串联吗
    厚不厚，冬天够用不
    这本书有多少页
    亲，拍出来的颜色和实物一样吗，是正红吗
    这款婴儿床能调几档高度
    净重多少克
    水杯是直饮还是吸管的
    这款跑步机最高时速多少，能调坡度不
    無線耳機可以同時連兩台裝置嗎
    請問這台吸塵器重量多少
    有typec口么
    续航咋样啊 能撑一天不
    介绍一下这款呗
    这鼠标静音不 支持mac吗
    能不能插卡用4G网络
    锅的直径是28的吗，我家灶台小
    包装里除了主机还有啥东西
    我家层高只有两米四，这个吊扇灯装上去离地还有多高，叶片直径是多少，有没有反转功能
    想放在飘窗上用，这个小茶几长和高各是多少厘米
    这款蓝牙音箱插电的时候能边充边听吗，续航几小时
    我手机是两年前的老安卓，这个手环能连得上吗
    请问那个行李箱能不能带上飞机，二十寸还是二十四寸的
    图片上看着像米白，实物会不会偏黄，有没有灰色可选
    电煮锅一次能煮几个人的面，有没有蒸格
    孩子上小学用的书包，里面有没有放水壶的侧袋
    这台电视能不能挂墙，后面孔距是多少
    露营灯下雨天放外面可以吗，防水等级是多少
    老房子电线细，这个取暖器功率最大多少瓦
    这款有哪些颜色
    请问长宽高是多少
    电池能用几个小时
    能装多少升水
    这个手机支持双卡吗
    有没有遥控功能
    多大尺寸
    有几种颜色
    能装多少
    是几寸的
    电池多大
    多少瓦的
    有蓝牙吗
    可以折叠吗
    能调节吗
    多重啊
    带不带灯
    怎么供电的
    支持无线充吗
    是充电的还是插电的
    声音响不响
    有遥控吗
    能放多少本书
    多长多宽
    有没有白色款
    里面有几件
    防不防摔
    哪里产的
    能联网吗
    想放在厨房角落，这个推车的宽度有没有超过四十厘米
    这款相机能不能连手机传照片
    我家是燃气灶，这口锅是平底吗，能不能用
    这个闹钟有没有贪睡功能，音量可以调吗
    儿童平衡车轮子是多大的，充气的还是实心的
    我的车是大众朗逸，这个脚垫装得上吗
    电热毯有没有定时，几档温度
    婴儿推车能不能平躺，收起来有多高
    这款扫地机能不能过两厘米的门槛
    钢琴键盘是多少键的，有没有力度感应
    冰柜放得下半只羊吗，容积多少升
    想问下这款望远镜是几倍的，晚上看得清不
    这个洗脸盆的下水口直径是多少，配我家四十的管行不
    电动车充满电可以跑多少公里，最高时速多少
    床头柜有没有锁，抽屉是几个
    这本字典收了多少字，有没有拼音
    你家猫爬架高多少，承得住十五斤的猫吗
    耳机线多长，带不带麦克风
    雨伞是自动的还是手动的，撑开直径多大
    手表表盘多少毫米，能不能看日期
    洗衣机宽度是60吗，能不能放进洗手台下面
    这款打火机是充气的还是充电的
    相框能放几寸的照片，能竖着摆吗
    这个水龙头是冷热双控的吗，软管多长
    您家的户外桌子展开是多长，收起来能放进后备箱吗
    音箱能不能插麦克风唱歌，功率够不够二十个人的院子
    有木有粉色滴
    支持tf卡不 最大多少g
    续航几h啊 我出差用
    能过安检吗 20000毫安的那个充电宝是多少wh
    我想问下哈，这个灯晚上起夜用会不会太亮，有没有感应，感应距离几米，我家走廊挺长的
    图上看着挺大，实际多大啊😂 别收到是个迷你的
    您好，麻烦请问一下，这款助听器有几个通道，可以自己调音量吗，谢谢
    請問這款電風扇有幾段風速
    這個包包可以放13吋筆電嗎
    zhe kuan you lan ya ma
    这个杯子容量多少毫升
    书桌长宽高分别是多少
    风扇几档风速
    这灯能调亮度不
    请问行李箱几寸的，带密码锁吗
    能连wifi不
    线有多长啊
    一盒里头有几片
    电池能用多久充一次
    支不支持快充
    这锅电磁炉能用不
    净重多少斤
    咋没写尺寸，量一下告诉我呗
    亲，这个柜子几层的
    收起来有多大，后备箱塞得下吗
    带不带遥控
    一共几种颜色可选
    这款跟iPhone配得上不
    屏幕是多少寸的
    盖子能拆下来洗吗
    键盘有背光没
    能不能挂墙上
    有防水功能吗，洗澡能戴不
    门的开向能左右换吗
    承重几公斤
    雨伞撑开直径多大
    这水壶烧开水要几分钟
    背包能不能装下15寸的电脑
    有没有带盖的款式
    洗衣机一次能洗几公斤衣服
    颜色跟照片上一样吗，我怕偏黄
    这个台灯插电还是用电池
    插头是国标的还是英标
    耳机打电话降噪好使不
    床是几块拼的还是整张
    适合多大面积的房间用
    请问这款吸尘器吸力多大，猫毛吸得起来吗
    套餐里包含哪几样
    配件都有什么
    送不送收纳袋呀
    地垫能裁剪吗
    轮子是静音的不
    拉杆能调高低吗
    投影仪白天看得清不
    香水留香几个小时
    口红这个色号偏橘还是偏粉
    面霜质地稠不稠
    这笔写出来多粗
    本子多少页，横线还是空白的
    拼图多少块的
    几个人玩的桌游
    词典收多少词
    说明书有中文的没
    内存能扩展吗
    能同时连两台手机么
    这款手表能接电话吗
    能刷公交卡不
    摄像头晚上看得见吗
    有没有定时功能，睡前想开两小时
    可以单手收车不，这个婴儿车
    推车折起来能上飞机吗
    座椅靠背可以放平吗
    猫砂盆我家十五斤的胖猫进得去不
    鱼缸带过滤和灯吗
    狗窝的垫子能拆洗不
    这个煎锅底下是平的吗
    刀长几厘米
    保鲜盒能叠着放吗
    这款冰箱是风冷还是直冷的
    耗电大不大，一天几度
    占地方不，宽度多少
    噪音多少分贝
    这窗帘遮光多少
    毛毯多大一张，双人盖够不
    毛巾吸不吸水
    这款枕头多高
    车载的那个，我的老款车能用吗
    胎压计适不适用电动车
    钓竿收起来多长
    帐篷睡得下四个人不
    手电照多远
    望远镜几倍的
    跑步机最快跑到多少，能折叠收起来不
    瑜伽球吹起来直径多少
    琴是多少键的，带踏板吗
    音箱低音咋样，放二十平的客厅够响吗
    打印机能不能双面打
    墨盒是通用的还是只能用原厂的
    产地哪里呀
    这款是今年的新版还是去年那版
    两个型号接口一样么，我想配我家旧的底座
    茶叶是几克一包的，一罐几包
    蛋糕几磅的，够几个人吃
    蜂蜜是液体还是结晶的
    這個包有沒有夾層，能放平板嗎
    这书是精装还是平装，字大不大，我爸眼花
    在吗，想了解下那款破壁机，能做豆浆不，杯子可以拆下来洗吗，晚上开会不会把楼下吵醒
    has bluetooth吗 这款speaker
    老师您好 我想问一下就是那个电子琴它能不能插耳机然后有没有谱架
    我家厨房台面只有五十深，这款烤箱机身连把手一共多深，放得下吗
    想买给宿舍用，学校限电八百瓦，请问这个小锅最大功率是多少
    烤箱能放几层烤盘
    这耳机线能拔下来吗
    显示器能竖着放不
    手电筒多少流明
    梯子伸开有几米
    冰箱门朝哪边开
    内存能自己加不
    遥控器要几号电池
    礼盒里头有哪几样
    水管总长几米
    车顶架我的卡罗拉装得上不
    本子是横线还是空白
    围巾是方的还是长条
    这香薰味道冲不冲
    除湿机一天能除多少水
    手机双卡吗
    手表游泳能戴着记数据不
    床垫多厚，软的还是硬的
    微波炉带烧烤不
    书柜几层，隔板能挪吗
    包的肩带可调不
    外套里面有没有暗袋
    帽子可以摘下来吗这件羽绒服
    小推车最多能推多重
    支架能夹多厚的桌板
    镜子横着挂行不行
    一包几卷
    哑铃单只多重
    適合幾歲小孩玩
    一瓶大概能用多久
    榨汁机带几个杯子
    自行车几速的
    平板能不能插卡上网
    内存是64还是128
    打印机能双面不
    用什么型号的墨盒
    净化器管多大面积
    滤芯多久换一次
    围栏最宽能卡多宽的门
    窗帘是打孔还是挂钩
    雨伞自动的还是手动的
    沙发床底下能储物吗
    贵妃位在左边还是右边
    漆是亮光还是哑光
    一桶漆能刷几平
    手机壳Pro Max能套吗
    门铃摄像头要不要另外交月费
    扫地机能拖地不
    升降桌最高能升到多少
    咖啡机吃胶囊还是咖啡粉
    保温杯能保温几个钟头
    面霜啥味儿的
    辣酱辣度怎么样，小孩能吃的那种程度吗
    红枣去核没
    电钢琴是不是88键带重锤
    键盘是青轴还是红轴
    裙子有内衬没有，拉链在侧面还是背后
    亲，这款箱子有没有TSA锁和扩展层
    这款有哪些功能，想买来给爸妈
    还没买，想问这套礼盒里装几件东西
    除味效果强不强，适合多大房间
    最大能开到多少瓦
    缝纫机会锁扣眼吗
    抱枕芯可以拆出来不
    行车记录仪夜里看得清车牌不
    有背光和静音键没，这鼠标
    这箱牛奶是几盒装
    床头柜抽屉是缓冲的吗
    多士炉一次烤几片
    割草机割幅多宽
    烤炉烧气还是烧炭
    遮阳伞能倾斜吗
    电饭煲多少升，够六个人不
    洗碗机有几个程序
    吹风机带冷风档不
    安全座椅能转向吗
    电瓶车一次充满跑多远
    瑜伽垫多厚
    跑步机能折叠不，最快几码
    黑胶机自带功放吗
    手账是从几月开始的
    钢笔是细尖还是粗尖
    书包侧面能插水壶吗
    桌布八人桌铺得下不
    积木能和大牌的拼一起吗
    望问一句，这冰箱带不带制冰
    音箱多少瓦，插卡能放歌吗
    拼图多少片
    毛毯洗衣机搅得动不，多大一条
    这灯能调色温吗
    帐篷收纳后多长
    保温壶口径多大，能塞冰块不
    想买这台投影，请问流明多少
    书架一层能放几斤书
    这个包装得下A4文件夹吗
    耳机续航几小时啊
    鼠标是静音的吗
    连衣裙有内衬没
    裤子是松紧腰还是扣子的
    这车能放后备箱不，折起来多大
    锅底适合电磁炉吗
    吸尘器插线还是无线的
    婴儿推车单手能收吗
    茶叶是散装还是小包的
    床垫偏软偏硬
    拼图一共多少片
    手机壳支持磁吸充电吗，我想下单
    这个绿是墨绿还是草绿呀
    请问电饭煲能预约不
    洗衣机一次能洗几斤
    亲，风扇会摇头吗
    这款watch能测血氧吗
    鞋跟几厘米
    行李箱轮子是万向轮吗
    水枪射程多远，儿子天天问
    這款耳機有降噪功能嗎
    裙子有没有口袋，是拉链还是系带
    垫子是硬的那种还是软弹的
    这风扇几档风，带遥控不
    颜色是偏暖还是偏冷的灰，买前问一下
    鞋子是系带的还是一脚蹬
    床头柜几个抽屉，带锁不
    这伞撑开能遮两人吗
    毛毯多大尺寸，盖双人床够不
    键盘是机械的吗，什么轴
  `,
  en: `
    what colours does it come in
    how big is it
    does it come with a charger
    battery life
    dimensions
    does it have bluetooth
    is it compatible with iphone
    what's included
    how many are in a pack
    does it fit a 15 inch laptop
    product details
    what power does it have
    how big is the mug
    what's the capacity
    do you have it in blue
    what are the dimensions
    how tall is the lamp
    how long does it keep water warm
    what's the wattage
    where is it made
    what other colors are there
    does it work on induction
    how heavy is it
    does it come with a lid
    is it waterproof
    is the backpack big enough for a laptop
    does it work with iphone
    tell me about the teapot
    does the set include a tray
    are there other colours
    how long does the battery last
    how noisy is it
    can i use it on a gas stove
    hardcover or paperback, and which edition
    Will that sofa go through a 70 cm door if you take the legs off?
    is the lipstick matte
    number of pieces in the castle kit
    does the printer do both sides on its own
    Quick q about the dash cam: does it see number plates at night, does it start by itself when someone bumps the parked car, and do I have to get a memory card separately
    drill comes with how many batteries
    keyboard switches, red or brown? my colleagues hate clicking
    medium or dark roast
    will the pram fold small enough for cabin luggage
    curtain blackout percentage?
    hi, my flat is on the top floor, faces west, about 20 square metres and gets up to 36 degrees in august. honestly now, is the small air conditioner up to that or will it just hum
    usb c or the old micro one
    does it hav bluetooth 5
    what can you tell me about item 40-771
    the desk drawers, soft close or not
    Is it a left handed pair of scissors
    tent: three adults, realistic?
    这个 tablet 支持 pen 吗, i mean the stylus
    picture looks more grey than beige, which is it
    My mother is hard of hearing. The senior TV you sell, how loud does it get at most, does the remote have proper big buttons, and are there adverts when you switch it on? Adverts confuse her
    can the shelf carry 30 kilo of books
    is a plug for UK included
    the candle, how many hours does it burn
    for which age is the balance bike
    anything you can say about the sound quality of the soundbar
    folding or fixed handle on the trolley
    How wide is the table?
    What's the screen size?
    Does this have a USB port?
    Is it water resistant?
    Can it connect to my TV?
    what are its features
    How much weight can the chair hold?
    Will this lens fit my Nikon camera?
    Is the handle foldable?
    tell me more about this vacuum cleaner
    Is there a white version?
    what does the box contain
    How many pages does the book have?
    Is the light adjustable?
    Can the seat be reclined?
    Does the jacket have inside pockets?
    Which country is it manufactured in?
    what size is the tv stand, length and depth
    Does the watch track sleep?
    How many pieces are there in the puzzle?
    can two phones be connected at once
    will the cover fit an iPad 9th generation
    Does the printer use standard cartridges?
    How thick is the yoga mat?
    Does the backpack have a compartment for shoes?
    Is the strap detachable?
    specs for the G40 please
    How fast does the scooter go?
    Does the oven have a grill function?
    Is it wireless or does it need a cable?
    does this monitor have built in speakers
    will the tyre fit a 26 inch wheel
    Does the phone support dual SIM?
    is the colour in the photo accurate
    how many people does the tent sleep
    Could you tell me if the drawer locks?
    Has it got a remote control?
    Is the voltage 110 or 220?
    Can the lamp be dimmed with a normal wall switch?
    is it heavy to carry around for an old lady
    max resolution of the webcam?
    do it has gps
    hiya does this come in any other colours than beige
    Does the coffee machine have an automatic milk frother and how big is the water tank?
    Can I attach the same hose I have, half inch?
    Do you know whether the projector can show from a USB stick?
    How bright is this torch, in lumens?
    I've got a small balcony, 120 by 80. What is the diameter of the bistro table and do the chairs stack?
    What's the difference in height between the lowest and highest setting of the desk
    I want to put it on the windowsill, how high and how deep is the side table?
    Can you listen to the speaker while it charges, and for how many hours does it play?
    My phone's an old Android, will this fitness band connect to it?
    Is the suitcase cabin size, and does it have four wheels or two?
    The picture looks cream to me. Is it more of a yellow, and do you also make it in grey?
    How many portions of pasta can the electric pot cook at a time?
    Does the school bag have a side pocket for a bottle?
    Can the TV be hung on the wall and what's the distance between the holes?
    I'd leave the lantern outside in the rain, is it waterproof enough for that?
    How many watts does the heater draw at the highest setting?
    how big?
    what sizes of box does it come in
    what colours?
    how long is the cable
    is it rechargeable
    how many watts
    does it fold
    how heavy
    does it have a timer
    what's in the box
    is it wireless
    does it have a light
    how many pages
    plug or battery?
    can it be adjusted
    what voltage
    is it loud
    does it come in green
    how deep is it
    how many drawers
    what's the range
    has it got wheels
    is a stand included
    any other finishes?
    I want the trolley for a gap in my kitchen, is it narrower than 40 cm?
    Can the camera send pictures to a phone?
    Will this pan work on a gas hob or is it for induction only?
    Does the alarm clock have a snooze button and adjustable volume?
    How large are the wheels on the balance bike, and are they air filled?
    Do the floor mats fit a 2019 Golf?
    Has the electric blanket got a timer, and how many heat settings?
    Does the pushchair lie flat, and how tall is it folded?
    Will the robot cope with a two centimetre doorstep?
    How many keys has the digital piano and are they weighted?
    What volume is the chest freezer, would half a lamb go in?
    What magnification do the binoculars have?
    How far does the scooter go on one charge?
    Is there a lock on the bedside cabinet?
    How tall is the cat tree and will it hold a seven kilo cat?
    Does the umbrella open automatically, and how wide is it?
    What's the diameter of the watch face, and does it show the date?
    Is the washing machine exactly 60 wide? It has to go under a counter
    Which photo size does the frame take, and can it stand upright?
    How long are the hoses on the mixer tap?
    How long is the camping table when it's open, and does it fit in a car boot folded?
    Can I plug a microphone into the speaker and sing along?
    Is the hearing aid's volume something I can change myself?
    Does the fan have a remote, and how many speeds are there?
    Does this bag take a 13 inch laptop with its sleeve on?
    Is the picture on the mug printed on both sides?
    got bluetooth?
    does it do 4k or nah
    how many hrs battery, need it for work trips
    is it smaller then it looks in the pic lol
    Right so it's for our hallway, which is rather long, and I want to know whether the night light has a sensor, from how far away it reacts and if it's too bright at three in the morning
    有没有 pink one?
    max sd card size??
    hello, i am interesting in this bicycle, has it gears, how many?
    Would you be so kind as to tell me how many bulbs the chandelier takes and of which fitting?
    will my 6 foot 4 husband hit his head on the canopy, how high is it
    how tall is the bookcase
    how many speeds does the fan have
    is the lamp dimmable
    does this fit an iPhone 13
    can you fold it flat
    does the bottle leak if it's upside down
    will it hold a 16 inch laptop
    which colours do you make it in
    does this kettle switch itself off
    how heavy is the suitcase empty
    is the cover removable for washing
    how wide is the opening
    can it be mounted on a wall
    does the camera see in the dark
    is it mains or battery operated
    what's included with the drill
    how many sheets in the pack
    please tell me the exact width of the shelf
    does the watch take phone calls
    fast charging supported or not
    can I use the pan on induction
    does the door open to the left or right
    how much weight can the hammock take
    is the screen touch sensitive
    do the legs come off the table
    number of pages and is it ruled or blank
    does it have a remote
    I'd like to know if the tent sleeps four
    compatible with mac?
    would this rack fit a small hatchback
    how loud is the dishwasher in decibels
    does the blind block out all the light
    how many people can play the game
    could you tell me the height of the pillow
    is it hardback or paperback
    what's the print size in this book, my dad's eyes are poor
    does the keyboard light up
    is the plug a UK or EU one
    can the backrest go all the way down
    does the toaster take thick slices
    what wattage is the hair dryer
    any pockets inside the bag?
    how big is the tv, corner to corner
    what power does the vacuum have and will it lift cat hair
    is the mirror magnifying
    does the printer work over wifi
    can two phones pair with the speaker at the same time
    how many grams in one sachet
    does the cot turn into a bed later
    what scent is the candle
    is the mattress firm or soft
    how does the fragrance smell, sweet or fresh
    how many hours does the torch run
    could the pushchair go as cabin luggage
    is this the 2024 version or the older one
    does it do slow cooking too
    how thick is the blanket
    can I cut the rug to size
    what's the range of the walkie talkies
    is it suitable for a 20 sq metre room
    will a fat 8 kg cat fit in the litter box
    does the aquarium include a filter and light
    what's the blade length on the chef's knife
    can the containers be stacked
    how many eggs does the boiler take
    does it play mp3 from a usb stick
    how fast does the treadmill go
    does the piano have a headphone socket
    is the umbrella big enough for two
    is the shower head adjustable
    tell me the dimensions when folded
    does the drone come back by itself
    what does the bluetooth version support, 5.0?
    how many ports has the hub got
    can u adjust height on this desk
    is the lipstick more orange or pink
    does the planter have drainage holes
    how strong is the glue, will it hold a tile
    does it have memory for two drivers
    is there a child lock on it
    I am wanting to know whether this mixer has three jars or two
    kindly tell the RAM and storage of this tablet
    does the scooter fold, and what's the top speed
    how many LEDs on the string and how far apart
    what does the back of the phone case look like
    is this one with or without a zip pocket
    does the purifier show the air quality
    can this clock be set to 24 hour format
    does the fridge have a freezer part
    which batteries does the toy take, AA or AAA
    is the handle left or right sided
    do you have more photos of the inside of the wallet
    hello before i buy this blender can it crush ice and do the jugs go in the dishwasher
    这款有 USB-C 吗, or is it still micro
    My flat has a very narrow hallway, 62 cm. Could you tell me how deep the shoe cabinet is with the doors open?
    hi theres no info on the page about the projector, does it have speakers built in and how far from the wall does it need to be
    I'm looking at the desk with the glass top and can't see anywhere how high it is from the floor.
    Before I buy the air fryer, could you tell me how many portions of chips fit in the basket at once?
    We have a very old television without HDMI, so would this streaming stick even plug in?
    The photo shows the backpack from the front only. Has it got side pockets for a bottle, and how deep are they?
    My grandson wants the telescope, so what magnification does it reach and does it come with a tripod?
    I need a vacuum that reaches under the bed, how flat does the head of this one lie?
    Does the baby monitor work over wifi or does it have its own signal, because ours is dreadful upstairs?
    Looking for a rice cooker with keep warm and a timer, does this model have both of these functions?
    does the cycling jersey come in race fit, i'd rather not look like a sausage
    how many litres does the air fryer basket take
    is the headphone cable detachable
    does the vacuum come with a crevice tool
    what's the lumen output of this torch
    can the monitor be turned upright to portrait
    how wide is the rug in feet
    does the ladder reach a 3 metre ceiling
    is the laptop's memory soldered or expandable
    which side does the fridge door hinge on
    does the toy need AA or AAA
    what's inside the starter kit
    how long is the hose
    is the jewellery box lockable
    does this speaker pair with an iPad
    would the roof rack suit a Skoda Octavia
    can this projector sit close to the wall
    how many pages in the notebook, ruled or blank
    Does the pushchair recline flat for a newborn?
    is the scarf square or long
    how many place settings in the dinner set
    shade of lipstick, more coral or more brick?
    does the candle smell strong
    what noise level has the dehumidifier got
    is the keyboard layout UK or US
    has this phone got two sim slots
    how thick is the mattress topper
    will the suitcase wheel off for storage
    refresh rate of this monitor?
    does the microwave have a grill
    can you open the tent from both ends
    how many shelves in the bookcase and can you move them
    is the bag's strap adjustable
    what thread count are the sheets
    does the oven have a steam function
    Is the table extendable, and how many can sit at it when it's pulled out?
    is the hood detachable on this parka
    maximum load of the trolley
    does the camera take standard tripods
    mouse is for right hand only?
    can I hang this mirror sideways
    how far does the bluetooth reach
    how many rolls per pack
    how heavy are the dumbbells, kilos or pounds
    does the puzzle have a picture of the finished thing inside
    for what age is this board game
    number of players?
    how long does one refill last
    is it plug and play on a Mac
    does the freezer need defrosting by hand
    what screen size, 10 inch or 8
    Will the kettle fit under a shelf 30 cm high?
    does the light dim
    can the chair be folded away
    please tell, charger is type C or old pin?
    sir this mixer grinder how many jars it is having
    hi does the washing machine have half load option
    is there a black version with gold handles
    how deep is the sink bowl
    does the bike come with mudguards and lights
    gears on this bicycle?
    tyre width of the mountain bike
    is the tablet wifi only or can it take mobile data
    how much storage has it got, 64 or 128
    megapixels front camera?
    does this printer scan double sided
    what cartridges does it use
    Can the heater be left on a timer overnight?
    coverage area of the air purifier
    how often do I change its filter
    can the baby gate fit a 90 cm doorway
    does the cot convert to a toddler bed
    do the curtains have rings or a rod pocket
    what's the drop on the curtains
    Can you tell me whether the umbrella is automatic or manual?
    does the sofa bed have storage underneath
    are the cushions removable on the armchair
    which way round is the chaise, left or right
    Is the grey in the photo a warm or a cold grey?
    is it glossy or matt
    does the paint cover in one coat
    how many square metres does one tin do
    what nozzles come with the pressure washer
    would this battery fit the older 18V drill of the same series
    Does this case fit the Pro Max or just the normal one?
    lens diameter please
    how long does it record before the card is full
    does this doorbell need a subscription
    can I talk through the camera
    does the robot mop as well as sweep
    what height can the standing desk go up to
    does the desk remember heights
    is the monitor arm for one screen or two
    does the coffee machine take ground coffee or only pods
    how many cups does the teapot make
    is the thermos wide mouth
    how long does it keep drinks hot
    can you put this pan in the oven
    has the pot got measuring marks inside
    what's the scent of the hand cream
    is the perfume 30 or 50 ml
    does the shampoo foam a lot
    is the mascara waterproof
    how spicy is the sauce out of ten
    is the ham sliced or in one piece
    are the dates pitted
    Is the cheese mild or mature?
    weight of one chocolate bar?
    grind of the coffee, fine or coarse
    green or black olives in that tin
    how tall does the plant grow
    does the bulb give warm or white light
    is the wallpaper paste-the-wall
    what's the wattage, my caravan only allows 1000
    Before I order: does the dress have a lining and a zip at the side?
    can the watch strap be swapped
    is the ring band wide or narrow
    how long are the earrings
    does the necklace have an extender
    how big is the clock face
    does the alarm clock have big digits and a snooze
    is the piano full 88 keys weighted
    does the guitar come strung
    what language is the game in
    does the ebook reader have buttons to turn pages
    What exactly can this smart plug measure?
    how often does the filter in this purifier need changing, asking before I buy
    which corner is the sofa's long part on
    resolution and refresh rate please
    mains powered or batteries?
    is there a lock on the cash box and how many keys
    fits which car models
    what stuff comes in the hamper
    does this oven do pizza
    is it foldable
    has it an app
    how many ply is the tissue
    what's the pattern repeat on the wallpaper
    does the sewing machine do buttonholes
    can the freezer stand in a garage
    does the nightstand have a drawer with soft close
    how many slices does the toaster do
    is there a window in the tent's side
    what dial colours is the watch sold in
    can the stool be raised for a kitchen island
    does the crib mattress fit 60 by 120
    how many hooks are on the coat rack
    can this lawnmower mulch
    what's the cutting width of the mower
    is the barbecue gas or charcoal
    will the parasol tilt
    does the pizza oven come with a stone
    how fast does the kettle boil
    is the freezer frost free
    capacity of the rice cooker in cups
    is it self-cleaning, the oven I mean
    has the fridge an ice dispenser
    how many programmes on the dishwasher
    does the hairdryer have a cool shot
    number of heat settings on the straightener
    wide or narrow barrel, the curling tongs
    is the hood of the pram extendable
    does the car seat swivel
    which isofix bases suit this car seat
    are the building blocks compatible with the big brand
    has the toy kitchen got running water
    how many pieces in the jigsaw
    does the telescope come with a tripod
    magnification of these binoculars?
    will the e-bike battery lift out for charging
    range of the scooter on one charge
    does the helmet have a visor
    are these skis for beginners
    how stiff is the snowboard
    what weight rod is it
    is the yoga mat thick enough for bad knees
    does the treadmill fold and what's its top speed
    is the violin full size
    how many watts are the speakers
    does the turntable have a built-in preamp
    is the book hardback, how many pages
    is the map laminated
    does the diary start in January or August
    is the pen a fine nib
    does the backpack have a bottle holder
    can the suitcase stand upright when full
    what are the handbag's inside compartments like
    is the purse big enough for a passport
    does the blanket have sleeves
    does the tablecloth cover an eight seater
    does the lunch box have dividers
    how tall does the cat tree stand
    is the cable braided, and how long
    what's the diameter of the plates
    does this torch run on rechargeable cells
    will the trolley fit under an airplane seat
    how many lumens
    Does the fan swing left to right?
    does it fold flat for the car boot
    is there an off switch on the cord
    what voltage is it, I'm in the States
    can the camping stove take a wide pot
    Is the hammock wide enough for two grown-ups?
    is the globe lit from inside
    how many outlets on the extension lead
    how far apart are the screw holes on the handle
    does the vacuum have a hepa filter and a bag
    what colour temperature are the fairy lights
    is the umbrella windproof
    will this bulb work with a dimmer
    does the baby monitor have a camera or audio only
    can you tell me the weight of the garden bench before I buy one
    Does the watch count lengths when swimming?
    is the rucksack's back panel padded
    does the tent have a groundsheet sewn in
    sleeve length of the kimono?
    does the blazer have inside pockets
    how high are the heels
    are the boots lined
    is the waist elastic or buttoned
    Is the beanie slouchy or tight?
    is the skirt see-through
    does the jumper have a round neck or a v neck
    which is it, zip or buttons, on that cardigan
    has the raincoat got a storm flap
    how deep are the pockets on the cargo trousers
    does this come in turquoise
    do you make the lamp shade in a darker green
    what shades is the nail varnish made in
    is the tartan red more burgundy in real life?
    Is the gold rose gold or yellow gold?
    is the rug's pile long or short
    would the runner suit stairs, 70 cm wide
    how many drawers has the dresser and do they lock
    can the bunk beds be split into two singles
    headboard height please
    Does the wardrobe have a mirror on the door?
    what's the clearance under the sofa, for my robot cleaner
    is the stool backless
    does the shower head have several spray modes
    which thread is on the garden tap adaptor
    Will this hinge carry a solid oak door?
    how long a span does the curtain pole cover
    can the shelf bear fifty kilos of books
    ratchet or plain spanner?
    does the saw cut at 45 degrees
    what's the torque on the cordless driver
    is the multimeter auto ranging
    does the pump come with a hose clamp
    does the charger do fast charging for a Samsung
    how many mAh
    does this hub pass power through usb c
    will the laptop drive two external screens
    is bluetooth 5 supported, and can two headphones pair at once
    does the tv have an earphone jack
    can you record tv on a stick with this set
    do the earbuds cancel noise
    does the soundbar work with an older telly without hdmi
    Does the ebook reader have a warm light?
    can the tablet take a pen
    does the printer print borderless a3
    is the mouse silent when you click
    which graphics card sits in this gaming laptop
    has the drone got obstacle sensors
    can it be charged from a power bank
    does the electric blanket have dual controls
    how many kilos of washing does the drum take
    is the fridge door reversible
    does the hob have a child lock
    can the air fryer bake a cake
    what size is the bread maker loaf, 500 or 900 grams?
    does the juicer accept whole apples
    is the flask leakproof upside down in a bag, thinking of buying it
    does the knife block include scissors
    how many servings in the tub of protein powder
    what flavours are in the variety box
    is the tea loose or in bags
    is the coffee whole bean
    how sweet is the riesling
    does the birthday cake feed twelve
    are the almonds salted
    is the dog lead retractable, how long
    will the crate hold a spaniel
    does the aquarium kit include a heater
    can the pram take a car seat on the frame
    is the buggy one-hand fold
    how many keys does the keyboard for children have
    ages for this science kit?
    is the game playable solo
    can you erase the pen
    does the planner have tabs
    is the yarn chunky or dk
    what scale is the model train, 00 or N
    does the easel tilt
    how wide can the car phone holder open, mine is a big phone
    does this dashcam plug in the cigarette lighter
    roof box: opens from both sides or just one?
    does the mower collect the grass
    what is being the battery backup of this inverter, before purchase I ask
    kindly tell tv is having wall mount in box or extra
    does helmet has magnet buckle
    this rice cooker can do porridge also or not
    what can it do exactly
    tell me more about the specs of the second lamp in the list
    i like the chair but does it swivel or are the legs fixed, it's for my reception desk
    my nan's nearly blind so does that clock speak the time out loud? thinking of getting it for her
    has the hooded towel got a hanging loop
    which colour is the strap, dark brown or tan
    what does the set consist of, thinking of buying it
    is the handle removable
    number of compartments in the tool bag?
    how bright is the headlamp
    does the jacket pack into its own pocket
    has the desk got holes for cables
    what's the seat height of the bar stool
  `,
})
