import { defineIntent } from '#intents/define'

export const rescheduleDelivery = defineIntent({
  intent: 'reschedule-delivery',
  audience: 'buyer',
  settledBy: 'person',
  label: { zh: '换个时间送', en: 'Deliver at another time' },
  definition: {
    zh: '想让包裹换一天或换个时间送，或先留着、晚些再送。',
    en: 'Wants the parcel brought on another day or at another hour, or held for a while.',
  },
  borders: {
    'delivery-failed': {
      zh: '已经送过没送成。',
      en: 'An attempt was made and failed.',
    },
    'order-note': {
      zh: '只是给快递员留句话。',
      en: 'Only leaves word for the courier.',
    },
    'when-shipped': {
      zh: '要快点发货，不是改送货时间。',
      en: 'Wants it sent off, not brought at another time.',
    },
  },
  zh: `
    改送货时间
    换个时间送
    明天再送
    周末送可以吗
    延迟送货
    约个时间配送
    我不在家 改天送
    晚上送行吗
    先放着别送
    下周再派送
    预约配送时间
    推迟几天送
    指定日期送货
    出差了 晚点送
    改到周六上午
    改个配送时间
    今天不在家 明天再送
    能不能周六送
    先别送 我出差了
    晚上七点以后送行吗
    推迟三天配送
    包裹先放站点 下周我回来再派
    gai shijian song
    预约个上午的时间段
    家电别周三来了，换周五吧，装修没弄完
    麻烦师傅晚点来 我五点才下班
    送货日期可以约吗
    早上别来 孩子睡觉 下午三点左右最好
    亲 我们过年回老家，年后初八再送可以不
    太早了 灯具等吊顶好了再送
    想改約禮拜天送貨
    能提前一天送么 后天我要坐飞机
    reschedule 一下 换到25号
    帮忙跟派送员说今天不要派 放一晚
    40090改到月底
    白天没人 夜里送得不
    您好，订单中的床架原定18日送装，因小区停电，想改至20日下午，不知是否方便
    延后
    这几天封楼，先扣在你们那，通知了再送
    牛奶停送三天 从礼拜五开始
    我约的是两点到四点 改四点到六点中不中
    缓一缓 新房下个礼拜才交钥匙
    时间排错了 那天要考试
    先存着 等我回来
    我婆婆住院了这几天家里没人，原本约了后天来送洗衣机，看能不能往后挪到下礼拜二之后，具体哪天我再给你们打电话，反正后天千万别来，来了也没人开门
    这礼拜哪天都行 就礼拜四不行
    让快递十点前别来，我夜班补觉
    菜改成傍晚送可以伐
    送货师傅打电话说马上到，可我人在外地，跟他说了他说要你们改期，那就改到大后天吧
    寒假学校没人 开学2月20以后再派件
    可否指定时段
    您行行好，周末再给我送吧，平时我一个人带俩娃下不了楼
    新家要下个月五号才通电梯，沙发和餐桌都在你们那边排了这周日，工人搬上去太费劲了，能不能帮我压一压货，等电梯好了我说一声再安排，仓储费要不要给
    挪到后天
    别今天送啊拜托🙏
    跟你们约的是明天上午来送鱼缸，可是我刚接到通知，明天上午小区停水，鱼缸来了没水可装，鱼也跟着一块儿来的话就麻烦了，能不能顺延一天，时间段还是上午就行
    Sunday 才 free 可以那天送不
    可否改成傍晚後再送來
    我想改配送时间
    送货时间可以改吗
    配送日期能换吗
    想换一天送货
    能不能换个日子送
    可以改天再送吗
    改到明天送可以吗
    今天别送 明天送
    今天不方便 后天送吧
    明天不在家 可以后天送吗
    这两天不在家 先别送
    我出门了 晚点再送
    出差到周五 周五以后再送
    回家过年 年后再配送
    可以周末配送吗 工作日没人
    周六送来行不行
    周日送货可以吗
    能不能晚上送 白天上班
    下班以后再送可以吗
    六点以后送
    上午送改成下午送
    下午改上午
    中午别送 三点以后来
    可以指定时间送货吗
    可以约时间送货吗
    怎么预约送货时间
    我想约周四上午送
    送货时间能自己选吗
    送货前能约个时间段吗
    推迟送货
    延后几天配送
    晚几天再送来
    提前送可以吗
    能不能早一天送
    约的时间想改一下
    约的是9点到12点 想改到下午
    配送时段选错了 改一下
    冰箱先别送 房子还没装修好
    家具晚一周送
    洗衣机改到下周送
    沙发能下个月再送吗
    床先放仓库 等我通知再送
    快递先帮我保留几天
    包裹先放在网点 别派送
    请暂停派送 我回来再说
    牛奶明天先不送 后天恢复
    蔬菜改成傍晚送来
    外卖能晚半小时送吗
    外卖改到一点送
    蛋糕改成星期天送 生日改期了
    花改到14号送
    亲 快递能等我下班再送不
    改个十间送 时间
    change 一下送货时间 到 Saturday
    您好，因本人临时外出，烦请将原定于周三的配送改至周五下午
    宝宝中午睡觉 能不能避开12点到2点 改成三点送🙏
    我们这边下周二停电梯 大件能不能提前到周一送
    快递明天到对吧 明天我值班 后天再派给我
    40551的配送能延到20号吗
    装宽带的也是周四来 我一个人顾不过来 洗碗机改周五送吧
    我订的是下午两点到四点 接孩子冲突 换五点以后
    房东周末才给钥匙 衣柜麻烦周末之后再送
    疫苗反应躺着呢 今天下不了楼 明天再派行不
    我下月初才回国 包裹先替我存着 到时候再约
    我想改送货日期
    改个日子送
    换一天配送
    改配送时间可以吗
    送货时间改一下
    想推迟送货
    可以晚几天送吗
    能早点送来吗 提前一天
    改成周末送
    改成晚上送
    改到下午
    约个时间送货
    想指定送货日期
    能预约送货时间吗
    明天不要送
    后天再送来
    今天不在 改明天
    先不要送
    先暂存 晚点送
    过几天再派送
    下周再送可以吗
    配送改期
    重新约送货时间
    换到上午送
    后天我要去体检，洗衣机改到大后天上午送行吗
    我订的配送是周一，公司周一全员外出，改周二吧
    孩子幼升小面试那天没人在家，冰箱推到18号之后
    订单69104约的早上八点，太早了我起不来，改十一点
    厨房瓷砖还没干，橱柜晚五天再送，别按原计划
    生日会改到周日了，气球和蛋糕那天早上送到就好
    我这周都是晚班，白天要睡觉，快递能不能下午五点以后来
    月子中心出来要到23号，婴儿床23号以后送家里
    送货短信说明天14到16点，那会儿我在开家长会，能换17点后吗
    飞机晚点，今晚赶不回去，包裹能不能明天下午再派
    书柜能不能跟我约在国庆假期里送，平时没人抬
    物业规定大件只能工作日搬，把周六的床垫改到周一
    台风要来了，鱼缸先别送，等台风过了再约
    想把送菜从每周三改成每周五，时间还是上午
    老人去女儿家住几天，牛奶暂停到下个月一号再送
    快递已经在派了，我想让他先带回去，周四再送来
    新房水电没通，热水器推迟到10号以后送装可以吗
    原来约在两点，师傅打电话说要提前到十二点，我不行，还是两点
    门店通知周五配送，我周五要搬家，周四或者周六都可以
    可以设个假期保留吗，包裹先放着，等我5号回来一起派
    送餐时间选成了十一点，会议拖了，改十二点半送
    情人节的花能改在13号晚上送吗，14号我们飞出去
    请延迟送货，地板下周才铺好，铺好了我告诉你们
    我预约错了月份，写成六月五号，其实要七月五号送
    装修队说明天有电焊，怕溅到沙发，沙发换个日子来
    宿舍断电检修到周三，冰箱等周四送进来
    改个时间松货
    不要今天来！不要今天来！家里在办丧事！过了头七再送
    delivery 能 push 到 next week 不 我 travel 中
    亲 帮我跟小哥约个晚点的点嘛🥺 我健身到八点
    您好，因我司仓库盘点，原定周四到货的设备烦请顺延至下周一上午九时后送达
    医生让我住院观察三天 快递先放你们那 等我出院说一声再送 谢谢小同志
    那个 今天下雪 我们坡上车上不来 后天雪化了再送行不
    双休才有空 平时真没空 给我排到周六或者周日
    约了又想改 不好意思哈 从周二上午改成周四下午 最后一次
    听日唔喺屋企 改後日送得唔得
    改到明天送
    改配送日期
    周末送行不
    延后两天配送
    先别送，过几天再说
    等我通知再送
    送货时间改到下午
    上午送可以吗，原来是下午
    中午送来行不行
    提前一天送到可以吗
    送货预约改期
    改约送货
    送货日期选错了，换15号
    送货时间段能改不
    换个时段
    预约的三点改五点
    沙发改到周六送
    床垫晚点送，房子没弄好
    冰箱推到下月初送
    洗衣机明天别送，我后天在
    家电送货改期
    大件送货时间往后挪
    装修没完，家具先存你们那
    先放仓库，月底再送
    帮我暂存一周再配送
    寄存几天再派件
    包裹先别派，我出门了
    派送改明天
    快递今天别派，改后天
    快件延迟到周一派
    到货了先放站点别送，等我周五回来送
    出差回来再派送
    住院期间别送，出院再送
    放假期间先别送
    过年不在家，初八再送
    旅游去了，十号以后送
    牛奶这周停送
    鲜花延期到情人节前一天送
    蛋糕送的时间改成六点
    外卖晚一小时送
    菜改到下午四点送
    超市配送换时段
    生鲜明早送改今晚送
    送餐时间改12点半
    桶装水下午再送
    订的水推迟到周三
    下班才有人，六点半后来
    白天上班没人收 改晚上
    孩子午睡，三点后再来
    老人在家只有上午，改上午送
    家里只有周日有人，安排周日
    工作日收不了，排到休息日
    请不要周一送，公司不开门
    公司周末没人，改周一送
    学校放假了，开学再送
    小区封路，过两天送
    电梯坏了，修好再送家具
    下暴雨了，改天送吧
    今天台风，改期送货
    临时有事，送货往后推
    约好的时间我去不了了，改一下
    那天我要加班，换一天送
    那天搬家，提前送或者往后
    可以指定送货日期吗，我想20号
    我要指定时间配送
    能精确到几点送吗，要九点到十点
    能改成今天送不，原定明天
    改早一点送
    改晚一点送
    再晚几天送没关系，我不急，先别来
    配送缓两天
    时间改一改，地址不变
    不改地址，就换个日子
    还是这个地址，改成下周二送
    刚师傅打电话要来，我不在，让他明天来
    快递员快到了，我在外面，改明早行不
    能不能让司机五点后再过来
    让他先带回去，明天送
    电联说今天到，我要求改约
    送货通知说周三，我周三不行
    系统安排的日子我没空
    配送时间不合适
    送货时间冲突
    想推后收货
    亲，能帮我改下送货的时间么
    在吗 送货改天
    迟几日再送得唔得
    可以改下週送嗎
    delivery改到下午
    reschedule送货 to周五
    明天 not home，后天送pls
    gaitian song
    时见改到周四送货
    您好，原定本周五送达的书柜，因施工延期，烦请改至下周五上午配送
    我闺女周四从学校回来才能接，我腿脚不好开不了门，你们让师傅周四下午再来好不好
    喂那个送柜子的说下午来可是我下午要去接孙子能不能叫他晚上七点多再来
    师傅约了明早八点送冰箱，我临时被叫去开会，挪到后天早上行吗
    我们月底才拿钥匙，橱柜早到了没处放，请你们过了一号再送过来
    外婆白天睡觉听不到门铃，能不能都安排在傍晚五点以后送
    给我发短信说周二派送，周二要带孩子看牙，周四任何时间都行
    今天别送了，明天再来
    我出差，包裹先放你们那
    推迟几天派送
    能约下午送吗
    送货日期改一下
    这周不在家，下周送
    可以指定几点送吗
    晚点送，我还没下班
    預約時間想改到後天
    delivery time能改吗，周五我不在
    把配送改到早上
    等我回来再送，十五号
    先别派件，听我通知
    冰箱过两天再送，电还没通
    约好的时间去不了，换一天
    改约到国庆后送
    师傅明天上午别来，下午来
    暂时存在站点，周日送
    家里装修，沙发月底送
    白天没人，能夜里送不
    蛋糕推后一小时送
    生鲜后天送，今天停电
    想换配送时段
    小哥现在别来，我在医院，傍晚来
    配送预约改期
    过年回家了，初八再送
    送货时间选错了，应该是三号
    能不能早点送，十点前
    帮我延后派送
    别在中午送，孩子睡觉
    那天要开会，换周四送
    包裹先留着，等搬完家再配送
    派送时间往后挪两天
    咋改送货时间，明儿个我不在
    电梯检修，大件改天送
    花要情人节当天送，别提前
    下班才能收，六点以后派
    床垫等地板干了再送，大概十号
    货先别送，新房钥匙还没拿到
    改个日子送洗衣机，水管没接好
    我想让外卖十二点半送，不要现在
    双休日送货可以约吗
    今天下大雨，明天送吧
    预约三点，改四点半成不
    小区封闭，解封再送
    把周一的配送换到周三
    钢琴吊装要约别的日子
    包裹暂缓派送
    清早送，我八点出门
    考试那天别送，改第二天
    牛奶停三天再送
    能否约在节假日送货
    我要晚两个礼拜收货
    老人午休，避开一点到三点送
    现在送不方便，过会儿再来
    灶台装好再送，五月中旬
    我化疗那天别送，另约
    从国外回来前先替我存着
    早送一天，五号我飞走
    绿植秋天再送来，现在种不活
    考完试再派件，先搁网点
    婚期改了，椅子六月送
    斋月，日落后送可以吗
    七点太早，十点送
    这个礼拜都没人，挪下礼拜
    下雪路滑，煤过几天送
    午饭晚半小时送来
    只有周四开店，货那天送
    接孩子前送，别赶三点
    老公周六才有力气搬，定周六送
    改到妇女节那天送花
    楼上吊装要审批，床缓两天送
    我刚出门，送货师傅晚点来行不
    订的早上档，换晚上档
    你们短信说明天九点到一点，那会儿我在法院，周五随便哪个点都行
    吊车只有三十号有空，浴缸非得那天送
    外孙听见门铃就醒，请下午四点以后再送
    圣诞树二十号再送吧，这周送来叶子都掉光了
    周四再送行不，周二家里没人
    我想改个配送日子
    晚上七点以后送来吧
    麻烦推到下周一送货
    出差了，包裹先留着等我20号回来再派
    能提前到早上八点送吗
    地板没干，钢琴迟几天再搬来
    换个时间段，中午不方便
    今天别送了明天送
    改约送货时间
    小孩午睡，两点后再来送
    可以指定晚上送不
    搬家延期，床往后推一个星期送
    想把上午的时段换成下午
    deliver可以换到Saturday吗
    幫我改成週日送達
    生日蛋糕往前挪一小时送
    住院几天，件先压一压，出院再送
    约错时间啦，应该是九号送
    电梯维修，柜子后天送
    夜班白天睡觉，傍晚送成不
    牛奶这周先停，下周接着送
    请改到国庆后再配送
    送货那天我考试，另约一天
    不急着要，月底送过来就行
    外卖晚半小时送到
    能不能约在下班时间送货
    还有哪几天可以约送货，我这天不行
    路被封了，过两天再送
  `,
  en: `
    reschedule delivery
    change the delivery date
    deliver it tomorrow instead
    i won't be home, come another day
    hold my package
    deliver in the evening
    pick a delivery time
    postpone delivery
    deliver next week
    different delivery day
    delay the delivery
    i'm away, keep it until monday
    choose a time slot
    come after 6pm
    reschedule my delivery
    i won't be home today, come tomorrow
    can you deliver on saturday
    please hold my parcel until the 14th
    after 6pm would be better
    push the delivery back three days
    change delivery slot
    not wednesday please, friday
    could the sofa come one week later, floor's still wet
    Is an evening time slot available for my delivery?
    i fly on thursday so bring it earlier if you can
    delivery date needs moving to the 25th
    we're away for easter, keep it at the depot till we're back
    can we make it 4 to 6 rather than 2 to 4
    tell the driver not before ten, i work nights
    Dear Sir, is it possible to shift the bed assembly from 18 to 20 in the afternoon? We shall have no electricity
    any day this week except thursday
    book a time for my fridge
    改到 Friday please
    pause the milk from friday for three days
    I have exam on this day, please make delivery other day
    hold shipment, campus is closed until feb 20
    wanna pick a different day for 40090
    too soon! ceiling isn't finished, i can't have the lamps yet
    the man just phoned to say he's nearly at mine but i'm miles off, he says you have to rebook it, so any time from sunday
    deliver later
    tomorrow instead of today?
    groceries at dusk rather than noon would be ace
    postpone it, lockdown in our building
    My mother-in-law has been taken into hospital and nobody will be at the house, so the washing machine mustn't come the day after tomorrow. Anything from next Tuesday on suits us, and I'll ring to say which
    can't take a day off midweek, weekend only
    rearrange
    what times can i choose for tomorrow's delivery, the one it gave me clashes with the school run
    Would you mind storing the desk for a fortnight? Keys to the new place come on the 5th
    don't send anyone today pls
    i picked the morning by mistake, afternoon
    move my slot
    we've got the lift out of service until the fifth of next month and a three piece suite booked for this sunday, the lads would have to carry it up nine floors, so can it stay with you till the lift's fixed
    later in the week works better for us
    could he come a day sooner
    周末 only please, weekdays nobody 在家
    don't come 今天, the block is being fumigated
    I want to reschedule my delivery
    how do I reschedule a delivery
    I need to change my delivery date
    can I change the delivery time
    can you change the time of my delivery
    can you deliver on a different day
    please deliver another day
    I'd like to move my delivery to Friday
    move my delivery from Tuesday to Thursday
    can my delivery be moved to next week
    I won't be home on Wednesday, can you deliver on Thursday
    nobody will be home tomorrow, please deliver the day after
    I'm not home today, deliver it tomorrow
    I'm at work until five, can they come later
    please deliver after 5pm
    can it be delivered in the evening
    can it come in the morning instead of the afternoon
    can I have an afternoon delivery instead
    weekend delivery please, I work weekdays
    can I choose a delivery time
    can I pick a delivery slot
    can I book a specific delivery date
    how do I schedule a delivery time
    I'd like to set a delivery appointment
    I want to change my delivery slot
    wrong delivery slot selected, please change it
    my slot is 9 to 12, can I have 2 to 5
    can I postpone my delivery
    please delay my delivery by a week
    can you hold my delivery until I'm back
    I'm on vacation, please hold my package
    I'm going away, hold the parcel until the 20th
    keep my order at the depot until next week
    please hold off delivery till further notice
    don't deliver yet, we haven't moved in
    can you bring it earlier than planned
    can I get an earlier delivery date, I'm leaving Friday
    could you come a day later
    the delivery day doesn't suit me
    the date you gave me doesn't work, what other days are there
    deliver the fridge next month please, the kitchen isn't ready
    the sofa needs to come a week later
    can the bed come on the 5th when I get the keys
    skip today's milk and bring it on Monday
    can my groceries come at 7 instead of 5
    deliver my lunch at 1 rather than 12
    the party moved, so bring the cake on Sunday instead
    flowers should come on the 14th not the 13th
    pause delivery while I'm in hospital
    reschedul pls
    can u come l8r today?
    diff day plz, out on tues
    I am not at home this day, please come other day
    Might I ask you to shift Wednesday's delivery to Friday afternoon
    baby naps 12 to 2, can the driver come at 3 instead 🙏
    lift's out on Tuesday so could the wardrobe come on Monday
    rearrange delivery of 40551 for the weekend
    I'm on night shifts this week so please no mornings, pick any slot after 3
    can the courier wait till Saturday to bring it
    the broadband man comes Thursday too, so could the dishwasher be brought on Friday
    my window's 2 to 4, that's the school run, anything after five please
    the landlord hands over keys at the weekend, so the wardrobe should come after that
    flat on my back after a jab, can't get down today, bring it tomorrow?
    I'm not back in the country till early next month, store my parcel and we'll set a date then
    may I swap the morning delivery for an evening one
    I'd like a different delivery date
    change my delivery day
    change the time of delivery
    can I move my delivery
    delivery on another day please
    push my delivery back
    can it come a few days later
    bring it a day earlier please
    weekend delivery instead please
    evening delivery instead please
    make it the afternoon
    I'd like to set a delivery time
    pick another slot
    not tomorrow please, later in the week
    bring it Thursday instead
    hold it for me until I'm home
    don't bring it today
    put off the delivery
    keep it a few days then deliver
    can delivery wait till next week
    reschedule please
    rebook my delivery
    morning instead of evening
    new delivery date please
    I've a check-up the day after tomorrow, could the washing machine come the morning after
    delivery's down for Monday but the whole office is out, please make it Tuesday
    my daughter's school interview is that day and nobody's in, move the fridge past the 18th
    69104 is booked for eight, I'm not up then, eleven would be better
    the tiles haven't dried so the kitchen units should come five days later than planned
    The party moved to Sunday, please deliver the cake and balloons that morning
    I'm on lates and sleep in the day, could the driver come after five
    We leave the maternity ward on the 23rd, the cot should be delivered after that
    your text says tomorrow 2 to 4, that's parents' evening, is there anything after five
    my plane's delayed so I'm not back tonight, could my parcel be brought tomorrow afternoon
    the bookcase should come over the bank holiday, nobody to lift it on weekdays
    our building allows big deliveries on weekdays only, move the mattress from Saturday to Monday
    storm coming, please keep the fish tank back until it's blown over
    I'd like my weekly veg on Fridays rather than Wednesdays, mornings as before
    Mum's at my sister's for a while, stop her milk until the 1st and start again then
    it's out for delivery but I'd rather he took it back and came on Thursday
    no water or power in the new house yet, deliver the boiler after the 10th please
    you offered to bring it forward from two to twelve, that doesn't work, leave it at two
    the shop fixed Friday, that's our moving day, Thursday or Saturday both suit
    can I have a holiday hold, all parcels kept till I'm back on the 5th
    my lunch is set for eleven, the meeting's overrun, half past twelve please
    Valentine's flowers on the evening of the 13th please, we fly on the 14th
    please delay, the floor gets laid next week and I'll tell you when it's done
    I got the month wrong when booking, it's 5 July not 5 June
    they're welding here tomorrow and sparks might hit the sofa, give me another day
    power's off in halls until Wednesday so bring the mini fridge on Thursday
    resched delivry pls
    NOT TODAY please, there's a funeral in the house, come next week
    can my driver come later 🥺 I'm at the gym till eight
    Please to deliver not this week, I travel, next week any day is good
    Owing to stocktaking, we should be grateful if the equipment due on Thursday could be delivered on Monday after nine
    the doctor's keeping me in for three days, hang on to my parcel and bring it when I say
    it's snowing and no van gets up our hill, could you come the day after tomorrow when it's thawed
    weekends only, truly no time otherwise, put me down for Saturday or Sunday
    sorry to mess you about, from Tuesday morning to Thursday afternoon please, last change I promise
    cn u bring it fri not wed?
    can you deliver another day
    I won't be home, bring it thursday
    delay delivery by two days
    don't deliver yet, I'll tell you when
    hold my parcel for a week
    keep it at the depot until friday then bring it
    change my slot to the afternoon
    morning instead of afternoon please
    deliver after 7 pm
    could it come at lunchtime
    can it come a day earlier
    reschedule for saturday
    picked the wrong delivery date, make it the 15th
    different time window please
    move my 3 o'clock delivery to 5
    move the sofa delivery to saturday
    the mattress can come later, house isn't ready
    fridge delivery to the start of next month please
    not tomorrow for the washing machine, the day after
    big item delivery, push it back
    renovation not done, store the furniture and deliver later
    keep it in your warehouse till the end of the month, then deliver
    hold delivery for a few days
    not today please, courier can come on wednesday
    stop the driver coming today, come tomorrow
    parcel can be delivered monday rather than today
    I'm away till the 10th, deliver after that
    bring it when I'm back from my trip
    I'm in hospital this week, deliver next week
    away for new year, deliver on the 8th
    pause my milk deliveries this week
    flowers one day before, on the 13th
    cake at six not four
    takeaway an hour later please
    groceries at 4 pm instead of noon
    swap my grocery slot
    veg box tonight rather than tomorrow morning
    lunch delivery moved to 12:30
    water bottles on wednesday, not monday
    only home after work, come after half six
    nobody in during the day, evening delivery please
    baby naps till three, deliver later than that
    my dad's only in mornings, so deliver in the morning
    sunday is the only day someone's here
    weekdays don't work, arrange a day off
    don't come monday, the office is closed
    our office is shut at weekends, deliver on monday
    road's closed this week, deliver once it opens
    lift's out of order, bring the furniture next week
    storm today, another day would be better for the delivery
    something came up, push the delivery back
    can't make the delivery appointment, new one please
    working late that day, choose another for the delivery
    we move that day, so sooner or later but not then
    can I name a delivery date, say the 20th
    nominate a delivery time
    between 9 and 10 would suit, can you set the delivery for then
    today instead of tomorrow possible for my delivery?
    earlier slot?
    later slot for my delivery?
    no rush, deliver a few days later
    slow down the delivery, I'm not there yet
    same address, other date
    address stays, just the day changes
    still to my house but next tuesday
    driver rang, I'm out, let him come tomorrow
    he's nearly here but I'm not in, can he come back this evening instead
    can the driver come after 5
    ask him to bring it back another day
    text says delivery wednesday, I can't do wednesday
    the day your system gave me is no good, change the delivery
    delivery time doesn't suit me
    delivery clash with work, other time?
    wish to receive my order later
    defer delivery
    new date for delivery: 25th
    alter delivery day
    shift delivery to next week
    delivery appointment change
    sir please deliver on sunday only, I am out of station
    kindly postpone the delivery by 3 days
    kindly reschedule my delivery as nobody is at home
    pls deliver after 6 pm only
    I am not in house tomorrow, can come other day?
    I want receive the package in friday, not wednesday
    can deliver next week or not
    明天 not home, deliver Saturday can?
    改时间 for delivery, evening pls
    reshedule my delivry
    can u come thurs instead
    any chance of evening drop instead of am
    tomoro no good, fri ok
    Hello, the bookcase due this Friday would be better the following Friday morning, as our builders are running late.
    my daughter's home on thursday to let them in as i can't manage the stairs, could the men bring it thursday afternoon
    the cupboard people say they'll come this afternoon but i've to fetch my grandson so tell them to come about seven in the evening
    The men are due with the fridge at eight tomorrow and I've been called into a meeting. Could it be the day after?
    We don't get our keys until the end of the month, so please keep the kitchen units and bring them after the 1st.
    Gran sleeps in the day and can't hear the bell; have the driver come towards evening instead.
    Your text says the parcel comes on Tuesday, but I'm at the dentist with the kids. Any time Thursday is fine.
    I'd like my package dropped off a week later than planned, since we're extending our holiday.
    please bring it tomorrow instead
    not home Friday, deliver Saturday
    move the delivery to next Monday
    evening delivery please
    I'd like to push back the delivery date
    could you bring it earlier in the day
    deliver it when I'm back on the 9th
    change my slot from morning to afternoon
    sir please deliver after two days, I am out of station
    not today please, next week
    Need a different delivery slot
    keep the package at the depot till the weekend
    reschedule delivery of my fridge
    book another time for the wardrobe
    I won't be in on Tuesday, can it come Wednesday
    pick a later date for delivery
    can I choose the hour of delivery
    bring the sofa after the painters are done, say the 20th
    please wait with delivery until the lift is fixed
    Deliver between 5 and 7
    my delivery is booked for 8 am, can it be noon
    I'm at a funeral that day, please bring it the day after
    don't send the driver on Sunday, make it Monday
    weekend delivery instead of weekday
    can you come any other day than thursday
    bring forward my delivery to the 3rd
    delay my order's delivery until we move in
    flowers to be delivered a day later
    cake should come at 4 rather than 2
    is it possible to rebook my delivery
    driver's on the way but I've had to leave, come back tonight?
    please hold delivery, on holiday till the 15th
    hold onto the parcel until I say so
    the office is closed Monday, so deliver Tuesday
    let them come on my day off, Thursday
    my delivery appointment needs changing
    change date of delivery to after Easter
    hi can my parcel come later today, I'm at the dentist at 3
    school run at half three, so deliver before three or after four
    deliver on the 24th, not before, it's a surprise
    postpone the washing machine until the plumber's been
    Milk delivery an hour later please
    no deliveries in the morning, I do nights
    parcel next Friday pls
    I want delivery in different time
    could the mattress come next month rather than this week
    can we set a new day for the kitchen delivery
    ask courier to come again at 8 in the evening instead of now
    we're snowed in, leave it till the roads clear
    the delivery time I chose was a mistake, should've been 15:00
    rearrange my delivery
    pls deliver during lunch break 12 to 1
    make it Saturday morning
    move my delivery to bank holiday Monday, is there a slot
    i am in exam hall till 4, send the rider after that
    I need the parcel held until I'm home from my trip
    deliver after Diwali only
    wrong date selected for delivery, kindly make it 12th
    could you possibly deliver at the weekend
    deliver two days earlier
    the delivery men can't get through tomorrow because of the marathon, another day please
    No one at home until six. Can it be brought then?
    put my delivery off
    same address, new date: 2 June
    fridge should come once the old one's collected, on Friday
    delivery later in the week would be better
    can i pick a specific date for my parcel to be delivered
    my shift changed, so deliver before noon tomorrow
    baby naps from 1 to 3, avoid that window please
    instead of today's drop, tomorrow's
    hold the fish until the storm's over, then deliver
    wanna move the drop-off time to 9pm
    may the piano be delivered in August instead
    I'll only be available after the 10th for delivery
    bring my takeaway at 7:30 not 6:30
    bring the plants when the frost is gone, next week
    deliver on pay day please, the first
    rearranging: driver due at 10, can he do 11
    can you keep it in your warehouse until our new house is ready
    reserve a Saturday slot for my delivery
    I'm in quarantine till Thursday, so please deliver on Friday
    My building has water cut on Tuesday, bring the aquarium Thursday
    earlier delivery slot for tomorrow?
    delivery at night possible
    tell them to bring the oven another morning
    Change delivery: Wed → Fri
    I booked the wrong week for delivery
    can you push my delivery by 24 hours
    pause my deliveries until the 1st
    we've no power, frozen food should come another time
    parcel can stay with you for now, deliver when I text
    my doorman is off Sunday, so deliver Monday
    can delivery be after office hours
    please do not deliver until furniture assembly is booked for 18 May
    let's do Thursday for delivery
    my mum's only in on Wednesdays, deliver then
    drop the package by at dawn, before I go to work
    reschedule it, I'm stuck at the airport
    carrier says today between 1 and 5, I can't, what else have they
    the carpet must arrive after the floor's dry, one week later
    hey so I'm actually away camping can you just hold the package till like next thursday
    the delivery's too early for us, please delay
    change to a PM delivery
    deliver it on the date of our anniversary, the 17th
    friday's out, sunday's in, can the van come then
    bring my hob once the worktop has been fitted, mid-May
    the courier should ring after lunch instead of at breakfast time
    I'm at chemo on the booked day, any other day will do
    can somebody hold the crate until we return from Spain
    Rather than today, drop it by on Thursday evening
    our lift's out of order, come with the wardrobe next week
    earlier than planned please, we fly on the 5th
    pls bring my cake two hours later
    I need a slot after sundown, it's Ramadan
    night shift worker, mornings impossible, 5 pm onward please
    deliver the piano not before the 12th, the floorboards are drying
    may I have the treadmill brought on a bank holiday
    let the parcel rest at your hub till my exams end
    wedding moved to June, so bring the chairs in June
    our shop opens only from Thursday, hence bring the goods then
    shift delivery forward a day
    snow here, postpone the coal
    please come between lunch and school pickup, not at three
    my husband can only lift it on Saturday, set delivery for Saturday
    wrong slot booked, should be the evening one
    I'd like to defer the delivery to the new month
    they want to come at seven, that's too early, ten please
    no one's home this week, next one please
    deliver the hedge plants in autumn instead of now
    sorry, can't take it in today, tomorrow same hour?
    rebook the men for the piano
    put the delivery on ice till I ring you
    weekday impossible, how about Sunday for the bunk bed
    any chance of moving tomorrow's drop to after work
    could the rider come half an hour later with my dinner
    delivery on 8 March, women's day, precisely please
    let it wait at the depot, I'm quarantined
    I'd be grateful if you could arrange the bringing of the bureau for another afternoon
    have the groceries come before nine instead
    your message says between nine and one tomorrow, I'll be at my citizenship ceremony then, any slot on Friday suits me
    the crane for the fifth floor is only free on the 30th so the bathtub has to come that day and no other
    can 改 delivery time to evening, I work till 7
    I'm looking after my grandson all week and he wakes at the bell, so please bring the box after four
    we'd rather have the Christmas tree on the 20th, it'll have dropped its needles if you bring it this week
    can the fridge come Thursday instead
    Move delivery to next week please
    I won't be home tomorrow, deliver Wednesday
    postpone my parcel
    bring it after 6 pm rather than in the morning
    need another delivery date
    different time slot possible?
    rebook my delivery for the weekend
    I've a dentist appointment at the delivery hour, can it be later
    hold delivery until Monday
    please don't bring the piano before the floor has dried, make it the 22nd
    may I choose an evening slot for the sofa
    can your van come earlier that day, say 8 am
    swap my Tuesday slot for a Friday one
    We're abroad from the 3rd to the 17th; deliver on the 18th, please
    not today, tomorrow pls
    could u deliver aftr 5? im at work
    change date of delivery to 9th sir
    kindly deliver after puja, not in the morning
    alter the delivery appointment
    the delivery day clashes with my mother's funeral, another day please
    keep the parcel at the depot till I'm back from Spain and then bring it
    pause delivery for a week
    delay my grocery order by two hours
    can you bring forward my delivery from Friday to Thursday
    I'd rather have it on Saturday
    the road is closed on Monday, could the washing machine come Tuesday
    is it possible to arrange delivery for a specific hour
    not between 12 and 2, kids nap, choose another time please
    I'd like the milk round stopped till the 1st and resumed then
    how do I change my delivery slot
    wrong slot picked, I meant pm not am
    want deliver on sunday only
    can I get my package later in the week
    deliver when I'm off shift, after 10 at night?
    the builders aren't finished, hold the bath for a fortnight
    tell them to come the day after
    my lift's being repaired on the delivery day, so bring the wardrobe a day later
    school run at three, delivery at four instead?
    please change my delivery time, I have exams
    put it off till after Eid
    store it for me for now, deliver once I've moved in on the 1st
    I'd be grateful if the delivery could be deferred until the end of June
    holidays! send the van when I return on 2 Sept
    can I have my bouquet delivered in the morning, not the evening
    the cake's needed at 2, slot says 4, please move it up
    would another day be possible for the table
    delivery on Monday doesn't suit
    need it held back as the baby's just come, try next Thursday
    i cant be there fri, what about sat
    set my delivery to weekday evenings
    have the rider come at half past eight instead
    could it come a week from today
    slot change request order 44120
    shift my appointment with the delivery team
    delivery is planned when office is shut, come on a working day
    I wanna change when my parcel gets delivered
    can the driver do mornings only? please move mine
    our move got delayed, so the beds must come on 14 not 7
    I'm snowed in, please leave delivery until the road's clear, Friday perhaps
    reception is closed Sunday so shift it to Monday
    no one at home this afternoon, redo it for tonight please
    later delivery please, I'm stuck on a train
    please reserve an 8 to 10 slot for me, not the 2 to 4
    Can you delay bringing the aquarium? Its stand isn't built yet
    I'd prefer delivery on my day off, which is Wednesday
    what other dates are free for delivery of my mattress
    move my meal box from Tuesday to Thursday this week
    can I bring my delivery date forward, I leave on the 12th
    Don't come Monday! carnival blocks the whole street. Tuesday is fine
    please deliver in two weeks
    ask them to come back another day, haven't tried yet but I'll be in hospital
    can you deliver during lunch instead
    hubby's home Saturday only, so could the treadmill be brought then
    my new house keys come Friday, please hold the parcel and deliver then
    change delivery from AM to PM
    wait with the delivery until I give the word
    we'd like a later date for our pallet
    cancel tomorrow's slot and give me next Tuesday
    it's raining cats and dogs this week, deliver the hay when dry, from Saturday on
    schedule my delivery for 15 October
    could they come before nine? I start work at half past
    fix delivery for tomorrow evening plz
    can my parcel be kept back for ten days
    Is there any chance the carrier brings it Friday night?
    this week is no good for the delivery, next week any day
    can't take time off on the 4th, deliver on a bank holiday instead
    I want to receive it later, in May
    kindly adjust the time, guests are coming at that hour
    have my pizza come at 8 not 7
    delivery date is in Ramadan, come after iftar please
    on the day of delivery I'll be at my son's graduation, please find me another
    put my parcel on hold at your end, back home on the 25th
    any later slot tonight? traffic's awful
    swap the morning for an afternoon please, the nurse visits then
    new delivery time wanted
    deliver whenever but not Thursday
    get it to me Friday instead pls
    hosepipe's flooding our porch, bring the boxes Sunday in place of today
    could the dishwasher be delivered once the electrician's been, the 19th
    let's shift the drop to next month, flat's being fumigated
  `,
})
