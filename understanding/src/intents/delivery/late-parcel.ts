import { defineIntent } from '#intents/define'

export const lateParcel = defineIntent({
  intent: 'late-parcel',
  audience: 'buyer',
  settledBy: 'workflow',
  label: { zh: '包裹晚了', en: 'My parcel is late' },
  definition: {
    zh: '答应的送达日子已经过了，要催一催，或要个说法、要补偿。',
    en: 'The promised day of arrival is over; wants it pushed on, or something for the delay.',
  },
  borders: {
    'track-order': {
      zh: '只问在哪里、几时到，没说过了期限。',
      en: 'Only asks where it is or when it comes; no promised day is over.',
    },
    'lost-parcel': {
      zh: '认为找不回来了，要赔钱或补寄。',
      en: 'Thinks it is gone; wants money or another one.',
    },
    'when-shipped': {
      zh: '过的是发货期限，还没寄出。',
      en: 'What is overdue is the dispatch; it was not sent yet.',
    },
    compensation: {
      zh: '要补偿的原因不是晚到。',
      en: 'Wants something for a trouble other than lateness.',
    },
  },
  zh: `
    晚了好几天
    超过时间还没送到
    快递延误了
    说好昨天到的
    送货迟到
    已经过了预计时间
    迟到了怎么办
    延误有赔偿吗
    比承诺的晚了
    说三天到 都一周了
    没按时送达
    催一下 已经超时了
    送晚了要求赔
    预计送达时间早过了
    快递太慢 已经逾期
    包裹延误了
    说好昨天到的 没到
    超时了怎么赔
    承诺次日达 今天第三天了
    晚到有补偿吗
    过了预计送达时间还没影
    催一下快递 都超期了
    baoguo wandian
    保证周三到，现在都周五了，你们得给个说法
    生日都过完了蛋糕刀还在路上
    准时达不准时，赔我运费
    亲，页面写的最迟8号送达，今天11号咯
    比说的时间迟了四天 太离谱了吧
    晚點三天了 請幫忙催促
    我花了加急的钱结果比普通的还慢 钱得退我一部分吧
    延误险能不能用 这单晚了
    本应该前天送来的床垫，害我睡了两晚地板
    迟到的快递 给优惠券吗
    late 了这么久 怎么补偿我
    您好，订单71903承诺于12日前送达，至今未到，请协助加急并说明原因
    一拖再拖，日期从3号改到6号又改到10号，我都不敢信你们了，现在10号也过了
    春节前一定到是你说的！初三了大哥
    过时不候 催催他们赶快送 今晚必须到
    食材晚送了半天 客人都走了 咋办
    明明写着下午四点前送达 现在八点还没到 帮我推一推
    约定日期已过
    我专门请了一天假等洗碗机 说好今天上午 结果等到天黑没人来 也没个电话 这一天工资你们赔不赔 明天又得请假
    比预估晚了快一周 麻烦给站点施点压
    母亲节的花 母亲节第二天还没送到
    再晚黄花菜都凉了 跟快递说快点
    咋个还没到哦 都超过你们讲的那天好久了
    时效没达到 申请赔付
    这单属于延迟配送吧 你们的规则不是说晚一天补五块么 我这晚了五天
    孩子开学前到不了我买它干嘛 开学都一周了书包还没来 要个解释
    到货日过期了 帮忙催单
    下单的时候白纸黑字两天送到 我才在你家买的没去别家 现在第六天 单号一直在跑 但是人家要用的日子是前天 这事你们怎么处理
    晚了就晚了 至少道个歉赔点积分吧
    说今天到又改成明天 明天又改后天 能不能给个痛快
    赶着用的投影仪没赶上会议 谁负责
    迟送
    老板你好，我爸六十大寿订的寿桃和横幅，你们页面写着最晚二十号送到，今天二十二号了，酒席昨天已经办完，横幅还在高速上跑，现在送来也没有用处了，这个损失你们看怎么补
    deadline 都 miss 了 你们 compensate 吗
    說好禮拜三，今天都禮拜六了耶
    我的快递晚了
    包裹晚到了
    快递延迟了怎么办
    快递延误怎么赔偿
    包裹延误有补偿吗
    过了预计时间还没到
    已经超过预计送达日期了
    超过承诺时间没送到
    快递超时了 催一下
    说好今天到 结果没到
    说周二到的 现在周四了
    承诺三天到 今天第五天了
    说48小时到 已经72小时了
    应该上周就到的
    应该前天送到的包裹还没来
    预计到达时间已经过了
    早就该到了 怎么还没到
    比预计晚了三天
    比承诺的时间晚了一个星期
    送货延误 请给我一个解释
    没有按时送到
    没在约定的时间送来
    次日达没有次日到
    当日达都第二天了还没来
    买了加急还晚到
    加急的快递都迟到了 退加急费
    准时宝怎么理赔 晚到了
    延误赔付怎么申请
    晚到了可以要补偿吗
    迟到赔多少
    送晚了能退运费吗
    外卖超时了 怎么赔
    外卖晚了一个小时
    外卖超时四十分钟还没来
    约好上午送 下午了还没到
    约好的时间没人送 已经晚了
    错过了我的生日 快递还没到
    过节都过完了 礼物还没到
    等到日期都过了 麻烦催快递
    帮我催一下快递 已经晚了两天
    请催促物流 逾期了
    逾期未送达
    送达时间一改再改
    又延期了 到底有没有准
    一直推迟 原定的日子都过了
    延误这么久不给个说法吗
    40218已经超过送达时间
    亲 说好15号到的 今天都18号啦
    迟倒了三天 赔不赔
    already 超过 promised date 了 催催
    您好，订单承诺6月1日前送达，现已逾期四天，请尽快处理并给予相应补偿
    我就是看你们写着周五前必到才买的 结果周日了还没来 露营都结束了😡
    喜糖晚了两天 婚礼都办完了 我要个说法
    因为你们晚到 我又去超市买了一份 怎么补偿我
    原本19号该到的蛋糕模具 20号我就要用了 现在21号 你们催催吧
    洗衣机约的是昨天 昨天没来 今天也没来 也没人解释
    物流写预计8号 今天12号了 帮我加快一下
    超过时效了能赔我优惠券吗
    你们写的最晚日期已经过了 什么情况
    写着最晚14号到 我15号搬家的 现在16号 人都走了货还没来
    加了18块买的当日达 隔了两天才送到 这18块得退我吧
    冬至要吃的饺子 冬至过了两天才送 你们给个说法
    快递说今天一定到 说了三个今天了
    婴儿床比预产期还晚 原定一号 现在九号还没到 帮我催催
    快递迟到了
    包裹晚到
    送货超时了
    说好的时间没到
    没在预计日期送到
    超过日期还没送来
    预计昨天到的没到
    已经过期还没到货
    送达时间超了
    比约定晚了
    晚了两天了
    延误了 请催
    帮忙催快递 超时了
    快递逾期了
    迟到了有补偿没
    晚到要赔偿
    延误怎么补偿
    按时没送到 怎么赔
    承诺时间到了没送来
    到期未送达
    推迟了好几次了
    该到没到
    早过了到货日
    说今天到 天都黑了
    订单显示最晚6号送达，今天都9号了，麻烦催一下
    我买的空调承诺两天内送装，今天第四天，热得睡不着，给个补偿吧
    下单时写“预计周五前”，现在周日晚上了，还要拖到什么时候
    订单64120说三天到货，我等了七天，你们超时了怎么赔
    订的寿桃说十点前送到，十二点开席了还没来
    加了钱买的准时达，结果晚了一天半，加的钱退给我
    纪念日礼物定好14号送，15号才打电话说路上，太扫兴了，补偿我
    快递改了三次送达日期，从2号到5号再到8号，都过了，催催吧
    外卖预计12:10送达，现在13:00了，我开会都开始了
    上次答应我月底前必到，这都下月3号了，帮我跟物流加个急
    孩子的校服应该开学前到，开学三天了还没到，能不能要个说法
    预定时段是18到20点，九点半了菜还没送，晚饭泡汤了
    等了你们说的“今天一定送到”，等到半夜，明天再不来怎么算
    国际包裹说15个工作日，我数过已经22个了，延误有赔偿吗
    说好送货日我把旧沙发都扔了，新沙发晚了一星期没来，坐地上呢
    中秋月饼过了中秋才到，我送不出去了，你们怎么补偿
    显示预计送达时间已过，页面没有新的时间，请催一下
    迟到险我买了，晚了三天怎么理赔
    比预计时间迟了四十八小时，我要投保的延误赔付
    考试用的书说一周，考完了书还没到，退点钱吧
    你们保证春节前送达，现在都元宵了
    活动道具晚了，活动都取消了，损失谁承担
    刚到货，但比承诺晚了六天，这六天不能就这么算了吧
    客服昨天说最晚今天中午，现在下午四点，还没来
    搬家公司等着装冰箱，冰箱没按约定日子到，误工费谁出
    已过承诺时效，申请加急派送，64877
    快弟晚了 说号昨天到的
    气死！！说三天三天又三天！赔钱！
    已经 overdue 五天了 请 push 一下 courier
    亲 我生日蜡烛都吹完了 礼物还在路上🥲 有没有小补偿呀
    您好，该货物约定于4月20日前送达，逾期至今，已影响我司开业，请督促并说明赔偿办法
    就没有一次是准时的 这次又超了两天 你们不觉得该表示表示吗
    我八十岁老母亲的轮椅 说好清明前到 清明扫墓用的 现在清明都过了 催一下行吗
    小张我记得你 上回你跟我说一定周三到的 今天周五了 周五了呀
    我不退我也不是丢了 就是晚了 晚太久了 你们补个券
    说啥子准时必达 都超一个礼拜咯 补偿给我撒
    催快递
    承诺时间过了还没送到
    过了预计送达日还没来
    说好三天到，第六天了
    说周五到今天都周一了
    预计12号送达，现在15号
    送达日期一拖再拖
    超时了还没到
    快递超期了
    已逾期两天，催一下
    包裹晚点了
    包裹迟到
    送晚了
    迟了一个星期了
    超过你们写的到货日期了
    页面写的最晚到达时间已过
    保证次日达，今天都第三天了
    当日达没当日到
    次日达隔了三天才到，怎么说
    加急件反而晚了，赔不赔
    付了加急费却没按时到，退加急费
    限时达没达成，运费退我
    准时达晚到赔付怎么领
    超时赔付给我办一下，昨天该到的
    晚到赔多少
    晚到险理赔
    延误赔付
    配送延误请给说法
    物流延误了，承诺期已过
    到货延期，要补偿
    晚到三天，退我运费
    晚到五天了给个券吧
    送晚了我要赔偿
    迟到的快递怎么赔
    包裹超时怎么办
    过期限没送到怎么处理
    都过了日子了，快点给我送
    日子都过了能不能催催
    约好的日期过了，请加急派送
    早该到的东西到现在没影
    上周就该到的货还没来
    前天就应该送到的
    昨天就该到我手上了
    说今天上午到，都晚上了
    说好下午三点前送，五点了
    约的六点到八点，现在九点半没来
    餐晚了一小时，凉了
    菜过了预约时间一个钟还没到
    骑手超时半小时
    蛋糕误了点，生日会都散了
    花晚送了，情人节都过了
    礼物没赶在生日前到
    圣诞礼物圣诞后才到
    年货过完年才来，太离谱
    粽子过了端午才送来
    月饼错过中秋
    开学了书包还没到，说好开学前的
    婚礼用的东西婚礼完了才到
    考试都考完了资料还没到，说好周三
    出差都走了，行李箱没按日子来
    说好搬家那天送床，晚了两天
    空调说两天内送到，第四天了，热死
    冰箱延误一周，菜都坏了，赔吗
    奶粉晚到，娃断粮了，本该周二到
    猫粮迟到，猫饿着，过了承诺的日期
    轮胎晚到耽误我出车
    货晚到影响开业，要求赔付
    工地等料，已超约定三天
    会议物料没按时到，过期了怎么算
    三次改预计送达时间了，到底几号
    预计时间自己往后改，原来是8号
    一推再推，承诺的期限形同虚设
    系统又把到货日往后延了
    每次都晚，这次又超三天
    两次下单两次都晚到
    送货不准时
    不守时
    误期
    延迟到货
    晚到
    迟迟不到，承诺日已过
    超过时限
    过了最迟日期
    逾期送达要补偿
    亲，我的宝贝超时啦，有没有小补偿
    咋还没到嘞，说好前天的
    俺那货说是初八到，今儿都十一了
    my order晚了三天，怎么compensate
    ETA过了两天了，push一下
    delivery delay了，承诺日是5号
    過了預計送達日還沒收到
    您好，订单承诺于本月3日送达，今已7日，望尽快送达并说明补偿方案
    为了等这台洗衣机我请了一天假结果说好的上午没来下午也没来晚上说改明天你们怎么赔
    东西昨天到了，比保证的晚了整整一周，这种情况按规定赔我什么
    我给爷爷过寿定的衣服，说寿宴前一定到，结果人都散了还在路上，你们说怎么办
    晚了就是晚了，别跟我说快了快了，日期早过了
    答应的日子一天天过去，东西还在路上，补我点啥
    烛台说好除夕前到，年都拜完了
    催催吧，离你们保证的那天都过一周了
    约在九到十二点，师傅三点还没露面，怎么赔
    每次都改口，上回说十号这回说十四号，今天十六了
    页面上保证的是十号前到，今天十三号了还在外地，请赶紧催一下
    我专门为了这个冰柜关了半天店等，说好上午送，天黑了都没来，怎么算
    生日蛋糕订的下午两点，五点才到，客人都走光了，你们得给个说法
    每次打来都说明天一定到，承诺的日期早过了四天，我要求赔付超时
    加了三十块选的次日达，结果第四天才收到，加急费退给我
    校服说开学前到，孩子开学一周了还穿着旧的，超期这么久有没有补偿
    物流超时
    包裹逾期没到
    过了承诺日期还没来
    说好五号到 今天八号了
    昨天就该送达的
    本该礼拜一到 都礼拜四了
    答应周末前到 周末过完了
    说三天到 都十一天了
    预计送达早过了
    保证送达时间没做到
    写着今日达 结果前天的事
    一推再推 早超了约定日
    又延误 第三次改时间了
    为啥晚这么多天
    延误原因给个解释
    迟到了 给个说法
    催催快递 该到没到
    超时了帮我催派送
    过期限了 麻烦加急处理
    快点送 已经晚了两天
    赶紧的 上周就该到
    都逾期五天了 能不能快
    晚了一个礼拜
    晚点了两小时 外卖
    饭超过承诺时间一小时
    约好6到7点送菜 都九点了
    请假在家等冰箱 约定那天没送
    约了昨天装送 没人出现
    次日达变四日达
    当日达隔天才来
    花钱买的加急 到得比普通还迟
    晚到怎么赔
    延误赔付有吗
    超时赔多少
    迟到能给点补偿不
    晚到退运费吗
    送晚了 送张券不过分吧
    到是到了 晚了三天 咋算
    生日过完礼物才到
    承诺14号的花15号才到
    万圣节都过了 衣服才来
    露营回来帐篷才到 承诺周五的
    婚礼结束鞋子才来 要赔
    开学都三天了 说好开学前到的书包没到
    考试考完了 资料才送到
    狗的药晚两天了 急死
    奶粉周二该到 还没来 快断了
    天这么热 空调说48小时 第五天了
    零件误期 我机器停工了
    误了我的活动 谁负责
    失约了 说准时达呢
    准时宝超时怎么赔
    不准时 每次都拖
    过了deadline还没deliver
    說好週三送達 現在週五了
    已超時效 申请延误补偿
    我妈在窗口等了一整天，说好星期三，今天星期六了还没见影
    亲 超时效啦 帮催催嘛 有没有小红包
    承诺日过去四天了，请给出处理方案
    你们写十号前送到 今天十四了 催下快递
    页面写上周四到 到现在没来 怎么处理
    约的九点到十二点 四点了还没影 迟到了
    过节前保证到 节都过完了
    鱼缸加热棒晚三天 鱼快冻死了
    天天说今天到 从周一说到周五
    晚饭超时五十分钟了
    改期三次了 从三号拖到十五号 给加紧
    误工费谁出 约好那天没送来
    超出承诺四天 有补贴吗
    说中午前的餐具 三点没到 晚会要开了
    早过了EDD 催派
    逾期这么久 得给个补偿方案
    寿星都大一岁了礼物还没到 哈哈 打折不
    超三天了，催催快递
    说周三送，都周六了
    承诺昨天到，没人来
    过了预计时间还没送到，催一下
    时效过了，赔不赔
    次日达变成四日达，退我加急费
    外卖超时五十分钟了
    骑手迟了四十分钟，饭凉了
    预约十点到十二点，两点半了人呢
    送货日期一推再推，第三回了
    说好生日前到，生日都过完了
    孩子开学了校服还没到，早过了说的日子
    婚礼完了鞋才来，你们承诺提前到的，怎么补偿
    请了假等送货，没来，谁赔我误工
    预计到达从10号变成17号，不守信
    五个工作日早满了，快件还没影，加急催
    延误了九天，麻烦督促承运方
    暖气片晚了一周，零下四度冻死人，快点送
    狗粮超期没到，狗要断粮了，催催
    圣诞毛衣28号才到，说好24号前
    中秋后才收到月饼，迟到赔点啥
    包裹逾期，给个说法
    快递误点，运费能退不
    迟到了，都迟到三单了
    約定日已過，包裹還沒送達
    express还不如平邮，晚两天，差价退我
    晚点赔付怎么申请
    鲜花情人节后才送到，精神损失咋算
    按承诺时间没送到，请催办
    派送超过承诺日两天了，催单
    书柜说好三号到，今天八号，怎么还没有
    时限早过了，包裹慢得离谱，赶紧催
    冰淇淋送晚了全化了，说好半小时的，赔不赔
    物流说的最晚日期都过了，帮催下站点
    蛋糕比承诺的时间晚了三小时，宴席都散了，赔偿
    隔日送的单子拖到第四天，给点迟到补偿
    预约时段早过了，冰柜还没送来，催一下
    一再延期，说好的日期都作废了，赶快送来
    白请一天假，答应今天上午送的没影，误时赔偿怎么算
  `,
  en: `
    my parcel is late
    delivery is overdue
    it should have arrived yesterday
    late delivery
    you said monday, it's thursday
    past the delivery date
    delayed order
    my package is delayed
    missed the promised date
    it was due last week
    why is it so late
    overdue package, do something
    guaranteed delivery not met
    not here on the promised day
    running late, can you push it
    my delivery is late
    it was supposed to be here yesterday
    parcel overdue, please chase it
    what do i get for a late delivery
    promised by the 8th, today is the 11th
    guaranteed next day and it's day three
    paid extra for fast and it's slower than normal, want that money back
    the birthday's over and the present still isn't here
    your estimate said Wednesday. It is now Friday evening.
    do you pay anything when a parcel comes after the promised date
    can you kick the courier, this should have come on monday
    flowers for mother's day arrive the day after?? brilliant
    slept two nights on the floor because the mattress missed its day
    latte parcel, compensation?
    groceries came four hours past the window and the guests had gone home
    Late again. That's the third date you've broken
    my package it should arrived before 5 days, please make them faster
    what happened to "by 4pm", it's past 8
    we missed the conference because the projector didn't make it on time, who answers for that
    order 71903 was due on the 12th, please escalate with the carrier
    deadline passed, nothing came, do something
    I took a whole day off for the dishwasher on your word that it'd be there in the morning. It got dark, nobody rang, and tomorrow I'd have to take another. Will you cover my lost wages?
    delayed well beyond what you said at checkout
    迟到 five days, any voucher?
    get it moving please, my date was last thursday
    was told before christmas for certain. it's the 27th
    can i claim on the delivery guarantee since it didn't get here in time
    term started a week ago and the school bag still hasn't shown up although you swore it'd be here
    I would be obliged if you could press the delivery company, as the agreed day went by without a word
    they keep shifting the day, 3rd, 6th, 10th, and now that one's gone too. make it stop
    nearly a week behind schedule
    is there a late fee you owe me lol
    the only reason i bought the costume from you was the arrives-by-halloween badge next to it. halloween was on tuesday, it turned up nowhere, my kid went as a ghost in a bedsheet. what are you offering
    not here on the agreed date
    five quid per late day is what your terms say and by my count that's five days
    two day shipping my foot, it's been nine, hurry them along
    missed eta. push it please
    why is my parcel delayed past the date in your email
    please speed up my overdue blender
    Can't believe that I paid for Saturday and here we are on Tuesday, so either it's on my doorstep tonight or I want the shipping charge returned and a proper apology with it
    说好 monday, now thursday, 怎么赔
    超时 again! push them please
    my delivery is late, what can you do
    my package is running late
    my parcel is overdue
    my order is delayed past the delivery date
    my package hasn't arrived by the promised date
    it didn't arrive on the date you promised
    my order was supposed to arrive yesterday
    my parcel was due on Monday and it's Wednesday
    it should've been delivered last week
    the estimated delivery date has passed
    the expected delivery date was two days ago
    past the estimated date and still nothing
    the delivery window has passed
    you said it'd be here by Friday, it's Sunday
    you promised two-day delivery, it's been five
    you guaranteed delivery by the 20th
    next day delivery didn't come the next day
    I paid for next day and it still isn't here
    paid for express but it's late
    express delivery was late, refund the fee
    can I get a refund on shipping because it's late
    do I get compensation for late delivery
    what compensation do you offer for delays
    I want compensation for the delay
    is there a voucher for late deliveries
    how do I claim for a delayed delivery
    your late delivery ruined my party
    too late for the birthday, it was due on the 3rd
    missed Christmas, you promised it by the 23rd
    it arrived a week late, what will you do about it
    my order came three days late
    my food is an hour late
    my takeaway is 40 minutes over the time
    groceries didn't come in the time slot
    driver was meant to come between 9 and 12, it's 3
    the delivery slot is over and nobody came
    the delivery keeps getting delayed
    delivery date changed again, third time
    you keep pushing the delivery date back
    why is my delivery delayed, it was due Tuesday
    what's the reason for the delay, it's past the date
    please chase up my late parcel
    can you chase the courier, it's overdue
    please speed it up, it's already late
    please escalate my overdue delivery
    push the carrier please, the date has passed
    my order is five days behind schedule
    four days late and counting
    ten days late now, unacceptable
    order 40218 is past its delivery date
    not delivered on time
    parcel is l8, where's my compensation
    my pakage is late since 4 days, please push
    I regret to say that the delivery you undertook to make by the 1st has yet to arrive
    I only bought it because it said arrives by Friday 😡 it's Sunday and the camping trip is over
    had to buy another one in town because yours missed its date, will you make it up to me
    the dress was due before the wedding, the wedding was yesterday
    a whole day off work and the dishwasher missed its slot, what about that
    your guarantee says on time or money back, well it isn't on time
    latest the 14th it said, I moved out on the 15th, it's the 16th and no delivery
    18 extra for same-day and it came two days on, I'd like that 18 back
    the roast for Sunday lunch turned up on Tuesday, what do you say to that
    the courier's promised "definitely today" three days running
    the cot was due on the 1st, the baby came first, it's now the 9th, please chase it
    is there anything for customers when you miss your own delivery date
    my delivery's late
    parcel late, please chase
    it's past the promised date
    late package, what now
    my order is overdue
    not arrived by the date given
    it should've come by now, the date has gone
    overdue delivery
    delivery later than promised
    the promised date came and went
    two days late
    still not here after the due date
    past due parcel
    delivery took longer than you promised
    what do you pay when a delivery is late
    it's late, do I get anything
    missed delivery deadline
    late again
    push the courier, it's late
    chase it up please, it's overdue
    deliver it already, the date's gone
    delayed parcel, refund the delivery fee?
    arrived too late
    the ETA has passed and nothing came
    Order says the 6th at the latest, it's the 9th, could you give it a push
    the air con was promised installed within two days, day four and boiling, what about compensation
    checkout said "by Friday", it's Sunday night, how much longer
    Order 64120 was three days, I've waited seven, what do you pay when you run over
    the birthday buffet was due by ten, it's noon, the guests are seated and nothing's come
    I paid extra for on-time delivery and it was a day and a half late, refund that bit
    the anniversary gift was set for the 14th, it came on the 15th, I'd like something for that
    the date has moved from the 2nd to the 5th to the 8th and now that's over too, chase it please
    my lunch was meant to arrive 12:10, it's one o'clock and my meeting has started
    you swore it'd come before the end of the month, it's the 3rd, have the carrier hurry
    school started three days ago and the uniform due before term isn't here, I want an explanation
    the grocery slot was 6 to 8, it's half nine, dinner's ruined
    waited up till midnight on your "today for certain", what happens if tomorrow's the same
    fifteen working days abroad you said, I've counted twenty-two, is there compensation for lateness
    I threw the old sofa out for delivery day, the new one's a week overdue and we're on the floor
    the Easter eggs arrived after Easter, what good is that, what are you going to do
    the expected time is over and the page doesn't give a new one, please urge them on
    your checkout sold me late delivery cover, it's three days late, how do I claim
    48 hours beyond the estimate now, I'd like the delay payment from your terms
    the revision guide was due within a week, my exam's over, give me something back
    You guaranteed before New Year, it's nearly February
    the props missed the event so the event was cancelled, who makes that good
    it's here at last, six days after the promised date, you can't just leave it at that
    yesterday's agent said noon today at the latest, it's four and no van
    movers stood waiting for a fridge that missed its day, who pays their hours
    64877 past its guaranteed delivery, please escalate today
    its l8!! was sposed to come tues
    "three days" then three more then three more, I want compensation NOW
    candles are blown out and my present's still travelling 🥲 it was due yesterday, any little sorry voucher?
    my packet have five days of late, you can push please the transporter?
    The goods were to be delivered no later than 20 April; the delay has held up our opening. Kindly press the carrier and advise on redress
    never once on time, two days over this time, don't you think you owe me something
    my mother's wheelchair was promised before the funeral, that was Tuesday, it still hasn't come, please hurry it
    I don't want a refund and it isn't lost, it's just much too late, give me a voucher
    on-time guarantee, ha! a week over, so what does the guarantee pay
    omg the dress was due thurs, prom was fri, its sat 😡
    hurry up
    the promised date has passed and it's not here
    past the estimated delivery date
    you said three days, it's day six
    due Friday, it's Monday now
    estimated for the 12th, today's the 15th
    four days later than agreed
    overdue by two days, chase it please
    package is late
    running days behind the date you gave
    over a week late
    late order
    delayed order, date has gone
    delayed beyond the guaranteed date
    the latest arrival date on the page is gone
    next day delivery took three days
    guaranteed next day and still nothing on day three
    same day order didn't come the same day
    paid express and it arrived late, refund the express fee
    priority parcel missed its date
    timed delivery wasn't on time, refund the shipping
    late delivery guarantee, how do I claim
    claim for late arrival
    what do you pay for late delivery
    late arrival payout
    give me shipping back, it came four days after the promised day
    voucher for late delivery please
    my parcel came late, what are you offering
    delay compensation, it was promised Tuesday
    how do you make up for a parcel that's a week late
    parcel overdue what can be done
    deadline gone, hurry it up
    date's been and gone, get it to me
    can you chase a delivery that's past its date
    should have been here ages ago according to your date
    should have come last Wednesday
    it was due yesterday
    was supposed to be here two days ago
    meant to arrive this morning and it's night now
    you promised before 3 pm, it's 5
    slot was six to eight, it's half nine
    takeaway is forty minutes late
    dinner order is overdue, gone an hour past the time
    groceries an hour past my slot
    rider is late by half an hour
    cake missed the party, you said noon
    flowers turned up after Valentine's
    present missed the birthday you guaranteed
    Christmas gift arrived in January
    Diwali gifts came after Diwali
    Eid clothes did not come before Eid as promised
    school's started and the bag promised for August isn't here
    wedding is over and the decorations are only coming now
    exam finished, the book was promised for last week
    I've already flown, the suitcase missed its date
    bed promised for moving day is two days late
    fan promised in two days, it's day four and boiling
    freezer a week late, food spoiled, what do I get
    baby milk is late, was due Tuesday
    medicine two days over the promised date
    cat food overdue, promised Monday
    late tyres kept my cab off the road, pay for the delay
    shop opening ruined, goods arrived past the deadline
    site is waiting, material three days past the agreed date
    third time the delivery date slips
    you keep moving the date, it was the 8th at first
    the ETA got pushed back again
    keeps getting postponed past what you promised
    late yet again, third order running
    both of my orders came later than promised
    not punctual
    missed delivery date
    missed deadline
    delivery deadline exceeded
    behind schedule
    tardy delivery
    expected date crossed, order still not delivered
    delivery date is over sir please expedite
    committed date was 5th, till now not received
    promise date crossed 3 days back, give some compensation
    please do push, date finish already
    parcell is late 5 days
    my order late liao, promised Monday one
    ETA 过了, push it please
    its late. fix it
    tomorrow tomorrow always tomorrow, your date was last week
    I took the day off for a washer promised in the morning, nobody came, and now it's "tomorrow". What do I get for that?
    We regret to note that the consignment promised for the 3rd has not reached us on the 7th; kindly expedite and state your remedy
    it came yesterday finally a full week after the guaranteed day so what do i get under your late rule
    Grandpa's suit was to be here before his eightieth, everyone's gone home and it's still on the way
    late is late, don't tell me nearly there, the day has gone
    any credit when a delivery misses its promised day
    your on-time promise failed me
    arrived after the date shown at checkout, want the fee refunded
    slower than the window you quoted me, by five days
    you've overshot the delivery date
    well past the date you committed to
    promised between 9 and 12, clock says 3, where's the man
    The page guaranteed it by the 10th, it's the 13th and still in another county, please push them
    I shut my shop for half a day for that freezer, promised for the morning, it's dark and it hasn't come
    The birthday cake was booked for two and came at five after the guests had left, I want something for the delay
    Each time I'm told tomorrow for sure, and the day you committed to went by four days ago
    I paid thirty extra for next day and it took four, kindly return the express fee
    The uniform was due before term, she's been in school a week in her old one, what do you offer for being so late
    compensation for the delay
    parcel overdue
    delivery overdue by three days
    overdue package, please chase
    the promised date has come and gone
    promised for Friday, it's Sunday now
    due Monday and still nothing on Thursday
    was meant to be here on the 5th, it's the 8th
    supposed to arrive yesterday, didn't
    it ought to have been here by now, the date was Tuesday
    you guaranteed Wednesday
    guaranteed delivery failed
    you broke your delivery promise
    so much for arriving by the weekend
    the estimate said 3 to 5 days, this is day eleven
    estimated date passed a week ago
    "arriving today" it said, two days back
    said tomorrow, then tomorrow, then tomorrow
    the date keeps slipping
    delivery keeps getting put off past its date
    pushed back for the third time, the original date is long gone
    delayed again, why isn't it on time
    why's my parcel late
    how come it's delayed past the date
    reason for the delay past due date?
    what's the hold up, it was due on Saturday
    explain why it missed the deadline
    it's running late, speed it along
    hurry up with my overdue box
    chase my late delivery
    please chase the courier, it should've come Monday
    nudge the courier, they're two days behind
    urge the carrier, the date is over
    escalate my overdue parcel
    expedite please, it was due on the 2nd
    push the delivery, it's already past the promised time
    get a move on, the party's tomorrow and it was due last week
    Can you speed up a parcel that was due the day before yesterday?
    late late late!
    always late
    ten days late
    two hours late with my food
    pizza's an hour past the promised time
    groceries slot was 6 to 7, it's 9
    took the day off and the fridge didn't come on its date
    sofa delivery no show on the agreed day
    next day delivery took four days
    paid for next day, got it three days later
    same day? it's the day after
    24 hour delivery is now at 70 hours
    express parcel late, I want that fee back
    premium delivery was late, what do I get
    prime speed my eye, due Thursday and it's Monday
    compensation for late arrival
    compensation for a delayed parcel
    late delivery credit?
    do you pay for days overdue
    is there money back for missing the guaranteed date
    voucher for the delay?
    points for being late?
    refund the delivery charge because it came after the date
    shipping refund for arriving too late
    came two days after the birthday you'd promised it for
    the gift missed Christmas although you said by the 23rd
    cake came after the party was over
    roses reached her on the 15th, useless, promised the 14th
    costume arrived after halloween, you'd guaranteed it
    tent turned up after our trip, due a week earlier
    wedding shoes late, wedding's over
    wreath missed the funeral although you promised the morning
    school bag late, term began Monday, due Friday
    exam books were due before the exam, which was today
    medicine for my dog is two days overdue
    baby formula late, was due Tuesday, we're running out
    heater due last week, we're freezing
    air conditioner promised within 48 hours, five days now
    spare part overdue, my machine stands still
    our shop lost sales since your delivery missed its day
    event ruined by your late delivery
    client furious since the parcel didn't come on the stated date
    I need an explanation for the delay
    apology for lateness would be nice
    this isn't on time
    not on time
    didn't make the delivery date
    past due delivery
    past the delivery window
    delivery deadline blown
    late shipment to me, overdue since May 3
    arrival date passed
    delivery date exceeded sir
    sir delivery date was 10th today is 14th still not received
    committed date is over, please do fast delivery
    expected delivery crossed, kindly expedite
    my courier is delayed from 4 days, promised time over
    still not come, told me 2 days, already one week
    already over the date leh, when faster
    the delivery was for yesterday and is not here, please make pressure
    you promise Tuesday, today Friday, why?
    it is late 5 days I want discount
    promised三天到, now day 6
    late了, compensate me?
    delivry is late agen
    its l8
    parcel to late, was for sat
    how much longer, you said Tuesday
    is this a joke, you promised the weekend before last
    you lot couldn't deliver on time if your lives depended on it, due Monday
    I've planned a barbecue around your promise of Saturday and the grill isn't here on Sunday, so what now
    my mother waited by the window all Wednesday because you said Wednesday and today is Saturday and still no chair
    Kindly be informed that the agreed arrival date lapsed four days ago; we await your proposal.
    I'm a patient person, but nine days beyond the date you named is rather a lot.
    You promised delivery by the 10th and today is the 14th; please push the courier.
    The date on my order page was last Thursday and nothing has come, so what happens now?
    I paid extra to have it by Saturday and it turned up on Tuesday; what do I get for that?
    the driver had a window from 9 to 12 and it's already four, he's late
    Your page swore it'd be two days; nine have gone by
    my delivery has overshot its date by a week
    it was guaranteed before Eid and Eid is over
    the aquarium heater is three days past its day and my fish are cold
    same promise every morning: today. That was on Monday
    the delay has cost me a day's wages, how will you make up for it being late
    my dinner is fifty minutes over the time you gave
    the washing machine was to be installed Tuesday, no one came, it's Thursday
    my order's date slid from the 3rd to the 8th to the 15th, I want it hurried
    what's the remedy when a parcel misses the guaranteed day
    behind schedule by four days, chase it
    overrun delivery time, what compensation is due
    the promised slot lapsed, give me a reason and a new push
    kick the courier into gear, it's past the date
    my parcel is outstaying its journey: due 2 May, now the 6th
    can't plan anything with you, Tuesday means Friday apparently
    deadline was noon, the caterer's plates aren't here at three
    so late that the birthday boy is already a year older haha, any discount for the delay
    schedule says delivered by 1st, today is 4th, speed it up
    sir EDD crossed, pls arrange delivery today only
    delivery late by 6 days any penalty you will pay me
    time over already still no parcel, please hurry courier
    three days overdue, chase it please
    my order is past its promised date
    you said Friday, it's Sunday
    the wardrobe was meant for the 3rd and it's the 8th
    missed the delivery date again, what now
    guaranteed by Saturday and Saturday has been and gone
    promised for yesterday, nobody came
    estimated arrival was last week, still no cot
    the latest date on the confirmation has gone by
    running five days behind schedule, please speed up
    behind schedule by a week, what do I get for it
    way over the deadline
    overdue parcel, please hurry the courier
    overdue groceries, ice cream will be soup
    lateness compensation for order 8021 please
    make amends for the delay
    do you pay something if the parcel is late
    discount for late delivery, it's day six past the date
    late delivery refund of postage, how
    refund my express fee, it came two days after the promised day
    paid for next day, arrived in four
    paid extra for Saturday and got it Monday, fee back please
    express turned out slower than ordinary, I want the extra back
    same day? It's tomorrow already
    one hour delivery took four, I want something off
    my pizza is 50 minutes over the promised time
    takeaway late, food cold, rider nowhere past the promised half hour
    the rider is forty minutes past the time given
    slot was 10 to 12, it's half past two
    delivery window closed two hours ago and no van
    stood waiting from 8 to 6 as you promised a delivery, zero
    took unpaid leave for the delivery day and it didn't come
    second missed delivery date for our sofa
    third postponement of my fridge, enough
    you keep shoving the date back
    the date has slipped twice
    every day the page says "tomorrow"
    the arrival date quietly moved from the 10th to the 17th
    the ETA has lapsed and there's no new one
    tracking promised the 4th, today's the 9th, push it along
    delayed parcel, get on to the carrier
    delayed again?! chase DHL-or-whoever
    urge the courier please, my deadline day is over
    give the courier a kick, the date's past
    please expedite, promised day is already gone
    please escalate, delivery is 9 days late
    please light a fire under the depot, it was due Tuesday
    can you nudge the driver, he was due this morning
    can you find out why it's later than promised
    can you put pressure on the shipper, the deadline's blown
    why is my delivery late
    why has the promised date been missed
    why wasn't my parcel delivered on the agreed date
    how come it's a week after the given date
    what's the hold-up, it should have been here on the 1st
    what's your excuse for missing the date
    what do you offer when delivery is late
    what happens now that the delivery deadline has passed
    who pays for my wasted day off, delivery didn't come when promised
    who answers for the late bouquet
    the birthday cake came after the party
    the birthday was yesterday, the bike is still on the road, promised for the 5th
    the Christmas jumper turned up on the 28th, you swore by the 24th
    the anniversary gift is late, I look like a fool
    Eid clothes came after Eid, promised before
    rakhi reached late, festival over, compensation?
    wedding's over, shoes due before it came after
    funeral flowers late, I'm heartbroken and want an apology and money
    exam was Monday, textbook promised for Friday before, arrived Tuesday
    my trip began on Sunday and the suitcase you promised for Friday never made it in time
    school started and the uniform's overdue
    the baby arrived before the cot that was promised last month lol
    our shop launch was yesterday, the banners were due Thursday
    the plumber was booked for the day your bath should have come, and it didn't
    insulin cooler bag due two days ago, I need it, push please
    dog food overdue and the dog's starving
    heater is late, it's minus four here, hurry them
    it's late!!!
    so late
    it's taking longer than you promised
    it's taking for ever, was due on the second
    didn't arrive on time
    not on time again
    hasn't come within the 48 hours you promised
    the 5 working days you promised are up and no parcel
    the two weeks you gave are over
    the maximum delivery time has been exceeded
    beyond the committed date sir, kindly expedite
    my parcel delivery date crossed, when you will send
    promised date over still not received kindly push courier
    sir it is 6 days late please do fast
    late delivary, need compensation
    parcel its in late 4 days, make fast please
    was suppose to arrive tuesday now friday
    超时了 my parcel, compensate?
    说好周三 now is 周六, hurry the courier please
    My order was due on the 12th and I'd be grateful if you would press the carrier for it.
    Would you kindly explain the delay and tell me what you'll do to make up for it?
    The carrier has broken the promised date for the third time. What are you going to do about it?
    I booked two helpers for Saturday morning to carry the piano up, the piano did not come at the agreed time, and the helpers cost me ninety pounds. Will you pay?
    I ordered early so as to have the costume by Halloween, as your page promised. It's November now.
    so you lot told me tuesday between nine and one then wednesday then today and its now six and im still sat here like a lemon
    four days past due and counting
    the parcel's gone over the promised time, any goodwill?
    on-time promise broken, pay up
    do you owe me something for the late parcel
    how many days late before I get money
    late again, third order in a row, recompense please
    my groceries are an hour past the slot and melting, hurry
    the promised ETA has lapsed, my parcel isn't here, urge the courier
    third time the delivery of my fridge is put off past its date, what do I get
    who compensates me for a day off spent waiting, the delivery missed its date
    the bouquet came a day late, make it good
  `,
})
