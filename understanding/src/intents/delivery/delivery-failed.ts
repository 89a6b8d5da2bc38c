import { defineIntent } from '#intents/define'

export const deliveryFailed = defineIntent({
  intent: 'delivery-failed',
  audience: 'buyer',
  settledBy: 'workflow',
  label: { zh: '没送成', en: 'The delivery failed' },
  definition: {
    zh: '快递没上门、派送失败、拒收或退回了寄件人，想要重新送。',
    en: 'The courier did not come, the attempt failed, or it goes back to the sender; wants it brought again.',
  },
  borders: {
    'reschedule-delivery': {
      zh: '还没出岔子，自己想换日子。',
      en: 'Nothing went wrong; they want another day themselves.',
    },
    'delivered-not-received': {
      zh: '记录写的是已签收。',
      en: 'The record says delivered.',
    },
    'courier-complaint': {
      zh: '要投诉快递员的态度或做法。',
      en: 'Complains about how the courier behaved.',
    },
    'late-parcel': {
      zh: '过了日子，没说派送失败。',
      en: 'The day is over, with no failed attempt.',
    },
  },
  zh: `
    派送失败
    快递没送来
    快递员没来
    投递失败
    说联系不上我
    快递被退回了
    显示派件异常
    没人给我打电话就说送不到
    退回寄件人了
    地址不详送不了
    错过派送
    快递员说没人在家
    送件失败怎么办
    被退回发货地
    我在家等了一天没人来
    派送失败怎么办
    显示派送中怎么没人送
    派送员没联系我
    说我不在家 我一直在家
    快件被退回了
    怎么变成拒收了 我没拒收啊
    写着无法联系收件人 我手机开着呢
    paisong shibai
    退回寄件人了？！为啥
    没敲门就说没人
    快递在往回走 帮我拦住重新送
    亲 我等了一天没人上门，单子上却写尝试投递
    电话打不通就给我退了？我上班静音而已
    再送一次行不
    地址没错啊怎么说查无此人
    顯示投遞未成功，可以再送一次嗎
    40033被原路返回了 我还要的
    超过三次未投成 下一步怎么弄
    failed delivery 啥意思 没人来过啊
    留了张条说来过 我就在屋里
    驿站满了不收 快递又拉回去了
    派件异常 收件人要求退回 我可没要求过
    您好，包裹因“超区”被退件，请问能否安排其他快递再次配送
    冰箱送到楼下搬不上去又拉走了 后面怎么安排
    没送成功
    鸡蛋和青菜 骑手说找不到单元就送回店里了 我饭还没做呢
    昨天说今天上午送 结果没来 系统写改约 谁跟他改约的 我从早上七点等到现在 厕所都不敢上 那个热水器什么时候能再给我送一趟
    二次派送怎么申请
    保管期到了退走了 我出院才看到 能再寄不
    门禁进不来他就走了咯 让他再来嘛
    件被滞留站点 备注客户不在 我在的！
    自提点关门 没能放进去
    显示“收件人拒签”，麻烦查下是谁拒的，我盼着这本书盼一个月了
    我那个快递好好的突然物流倒着走，从我们县又回到省城，再往前就快到你们仓库了，我人在家 电话也通，地址一个字没错，这是要退给你们还是咋的，我要货不要退
    人没到 单子写派过了
    叫他重新派
    我的电话少一位导致没联系上，现在更正了能重新派送吗
    明明没来
    送货师傅说货太大电梯进不去，带回去了，没说下文
    寄丢倒没有 就是没送进来 又回仓了
    保姆今天在家，她说中午听见有人在楼下喊了一声就走了，等她下去车都开没影了，我手机上随后收到消息说无人应答，改天再投，可我们买的是冰鲜的虾，改天不就臭了，今天再跑一趟吧
    driver 说 nobody home 可我 WFH 一整天
    显示派送失败
    为什么派送失败
    派送不成功 能重新派送吗
    投递失败了 请再送一次
    投递未成功是什么原因
    快递没送到 说联系不到我
    说电话打不通 没送
    说没人接电话就不送了
    快递说家里没人 其实有人
    快递员没来 却说送过了
    快递员根本没上门 写派送失败
    今天派送 结果没人来送
    派件员没有上门
    快递没上门 改成明天了
    在家等了一天快递没来 显示派送未成功
    错过了快递 怎么重新送
    没接到快递电话 错过派送
    可以申请再次派送吗
    麻烦安排第二次派送
    让快递再送一趟
    请帮我重新投递
    快递被退回去了 怎么办
    包裹正在退回寄件人
    为什么我的快递退回了
    退回发货地了 能重新寄吗
    我没有拒收 为什么显示拒收
    显示已拒收 不是我拒的
    显示收件人拒收
    误操作拒收了 能再送过来吗
    地址不详被退回
    因地址错误派送失败 已补充地址 请再送
    显示地址不清 无法派送
    显示超出派送范围被退回
    快递无法投递 什么意思
    派件异常怎么处理
    显示问题件
    显示疑难件 怎么重新派送
    滞留件是什么意思 要怎么再送
    驿站没人 没放成 又拉走了
    快递柜满了 没投进去
    超时没取 被快递柜退回了 还能再送吗
    驿站放太久退回了 能再寄来吗
    冰箱没送进来 师傅拉回去了
    送货师傅说进不了小区 走了
    大件送货没成功 说电梯太小
    外卖骑手说找不到我 餐退了
    骑手联系不上我就走了 能再送吗
    海关退回来了 能再次寄送吗
    两次派送都失败了 第三次会送吗
    说改约派送 我没约过
    我手机号填错没联系上 现在能再派吗
    亲 怎么说我不在家就不送了呀
    派松失败 咋办
    failed delivery 了 再送一次 pls
    您好，包裹因联系不上收件人未能投递，现本人已在家，请安排重新派送
    人在家坐着 系统显示“客户不在” 门铃一声没响😤 再给我送一遍
    快递走到楼下又回去了 单上写放弃投递 我还等着用呢
    刚洗澡没听见电话 快递就走了 今天还能回来送吗
    明明是我的地址 快递说查无此地 退了
    烤箱今天送了 说楼道太窄抬不上 又拉走了 请换人再来送
    我请了半天假等 快递说打了三次电话 我手机上一个未接都没有 还给退了
    封条写“拒收退回”，我妈以为是广告不敢收 能再送一次吗 真是我买的
    酒店前台不肯代收 包裹被原路带走 我住到周五 麻烦再投一次
    下雨天说路不好走就没送 标的是“客户改期” 我没改
    派送没成功
    投递没有成功
    送货失败了
    快递没送成
    没派送成功怎么办
    快递员没来送
    没人来送货 却写派过
    派件失败 请重派
    重新派送
    可以再派一次吗
    能不能再送一遍
    显示无人签收退回
    快递退回了
    被退件了
    退件是怎么回事
    我的包裹被退回去了
    说我家没人
    说找不到地址
    说电话不通没送
    没接到电话 错过了送货
    包裹拒收是咋回事
    显示投递异常
    送货的白跑一趟 能再来吗
    快递员说打我电话关机，其实我手机一直开着，麻烦再派一次
    今天下午显示“派送失败，客户要求改期”，我没有要求过，请重新送来
    床垫送到楼下说电梯尺寸不够，师傅拉走了，什么时候再送
    我在单位错过了快递，保安又没代收，怎么约第二次投递
    快件退回了原因写“地址不完整”，我补一下，3单元602，再寄来行吗
    订单61188在返回仓库的路上，我还要这件，能拦下来重送吗
    自提柜超过三天没取退回了，我刚出差回来，能再送一次吗
    物流说“收件人拒绝签收”，家里谁都没拒过，能否重新投递
    水果店的外卖骑手说小区不让进，就把餐送回去了，能再派吗
    疫情期间小区封闭，派送两次都失败，现在解封了，请再送
    我妈不认识你们的包裹就没收，是我买的，能重新派一次不
    快递显示“疑难件”，打站点没人接，我要怎么让他们再送
    洗碗机师傅上门发现没带配件，又走了，重新约送的人没联系我
    快递点说我电话少了一位打不通，就退了，号码我改好了
    等到晚上九点没人来，页面写“第一次派送未成功”，明天还会来吗
    他按的是隔壁门铃，没人应就走了，写“无人在家”，我在家的
    保价的玉器说要本人签收，我不在没签成，能明天再来吗
    包裹被海关退回原发件地，文件齐了，能不能再发一次
    快递说门牌不存在退走了，我这是新小区，地图还没更新
    酒店说退房了没收，包裹又被带走，请送到我新住的酒店前台再试一次
    第三次派送失败后会自动退吗，别退，我今天一定在家
    驿站说货太大放不下，让快递拉回去了，那我怎么收到
    送牛奶的说门禁没开就走了，今天的奶还能补送吗
    我在洗手间晚应了一分钟，快递员已经开车走了，留了张卡片
    显示“超范围”被退，可上次同地址收到了，这次重新派一下
    送电视的两个师傅说楼梯太陡不搬，货又回站了，请安排能搬的人再来
    派件失拜 怎么办
    在家坐了一天！！写我不在家？？立刻给我重新送！
    failed attempt 三次了 再 deliver 一次行吗 我都在家
    亲 我就下楼扔个垃圾 快递就跑了😂 能回来不
    您好，货物因收货窗口关闭未能交付，被承运人带回，请安排工作日上午再次送达
    大爷我跟你讲 他门都没敲 就在车里点了“客户不在” 我从窗户看得真真的 再派个勤快的来送
    货在往回退 拦住拦住 我要的我要的
    那个我手滑点了拒收 没想到真退了 还能改成收吗 帮忙重新送
    没送成也没人说一声 我看物流才晓得退了 还要得回来不
    没送到说派送失败
    显示派件不成功
    配送失败了 再送一次
    妥投失败 什么原因
    快递没送成又拉走了
    送货没送成
    送来了我不在 带回去了
    我不在家 快递送不成 能再来不
    错过快递了 怎么再送
    快递来时没人 能安排再派吗
    留了张未送达通知单
    说联系不上我 没接到电话啊 请再送
    电话没响过 写无人接听 重派
    手机停机那天没接到 麻烦再派件
    显示客户不在 我全天在家 再送来
    写家中无人 我就在家
    写"已拒收" 我没拒 再送
    被我妈误拒了 能再送一次吗
    门卫给拒收了 重送行不
    前台不收退走了 让他再来
    手滑点了拒收 还要这个件
    被退回了 我还要
    退回寄件人了 能重新寄吗
    包裹正在退回 拦下来再送给我
    为什么退件 我要货
    已退回发件人 怎么重发
    退回仓库了 给我重新发
    快递说地址找不到退了 再送一遍
    说查无此人退回 我人在
    门牌不清退件 我补好了 再派
    小区进不去 没送进来
    门禁不让进 快递走了 再来一次
    电梯坏了师傅不上楼 拉回去了
    大件进不了门 拉走了 重新送
    洗衣机没送上楼 又运回站了
    沙发搬不进 师傅走了 换人送
    床送到楼下没人接 就走了 再约送
    公司下班了没送成 明天工作时间再送
    学校放假保安不收 退了
    医院不让进 没派成 咋再送
    酒店前台没收 再派
    代收点满了没投进 退回
    快递柜满 没放成
    柜子超时被取走退回 还要
    驿站没取 退了 能再寄来吗
    超过保管期退回了 求重送
    自提点不收 退走了
    雨太大没送 又拉回 明天送吗
    车坏半路没送 写失败 何时再来
    骑手没找到我 外卖带走了 再送
    外卖小哥走了 没送上来
    骑手说电话不通 把饭退了
    冷链没人收 退了 能再派
    到付没带现金 没收成 让他再来
    没带身份证没签成 再派一次
    要本人签 我不在 没成功 改天再送
    货到付款没人付 退回了
    签收码没给 没派成 明早再送
    少了验证码 没送成
    两次派送都失败 第三次啥时候
    三次没送成会退吗 别退 再送
    又没送成！第三回了
    连着两天显示投递未成功
    问题件怎么处理 想要它再送
    异常件 派送未完成
    派送异常 原因不明
    滞留站点 说派过没成 请再派
    快递没来 系统写派送失败
    根本没上门 写派送未果 请重新上门
    没按门铃就走了 请回来
    没敲门就写失败
    到楼下就走 给我送上来
    快递员没等我下楼 又走了
    晚接一分钟电话 他就走了 能掉头吗
    我去接孩子 刚好错过 再来一趟
    帮我申请二次派送
    预约重新投递
    安排重新配送
    能换个时间再派吗 上次没成
    换个收件人再送 上次没人
    改成送邻居吧 两次没送成
    留的号码错一位没打通 退了 重派
    海外件派送失败 当地邮局通知我
    清关退回 能再寄一次吗
    failed delivery怎么办
    redelivery怎么预约
    delivery attempt失败 我在家啊
    沒送成功 可以再送嗎
    paijian bu chenggong
    派送失敗
    派件失敗再送嘛
    亲 我就洗个澡的功夫 快递来了又走 拜托再来一次
    您好 昨日承运方因收货口关闭未能交付 请安排再次派送
    我请了半天假守着结果没人来手机上说派送不成功真气人今天必须再给我送来
    到小区门口就退回了 保安说没人来过 再派
    快递说我家狗太凶没敢进 退站了 再派一次呗
    送到旧楼栋没人接 拿走了 麻烦重新上门
    晚上七点才到家 他下午来过没送成 晚上能补送吗
    蹲家里一整天，手机上却跳出来“收件人不在”，麻烦明早重新派
    说小区封路车开不进来，货又拉回网点了，我去门口接也行，再送一趟
    门铃坏了师傅按不响，冰箱又拉走了，麻烦再跑一趟
    没送成，再送一次
    快递没上门就写派送失败
    我在家，却说没人
    说我不在家，乱写
    显示收件人不在
    没敲门也没电话就带走了
    贴了张未投递通知
    门上有条子说没投成
    错过快递了，能再送吗
    洗澡没听见，麻烦再跑一趟
    晚开门一分钟人走了，能回来不
    门铃坏了没送成，明天再来
    小区大门进不来，又拉走了
    保安不让进，派送没成功
    前台拒收了，帮我重新派
    邻居没代收，又带回去了
    公司周末没人，没投成，周一再送
    有狗不敢送，退回站点了
    找不到我家就不送了
    说地址不详，明明很全，重送
    查无此人？我住十年了，再派
    显示无法投递咋办
    下大雪没送到，还会再派吗
    路淹了没派成，啥时候再来
    电梯坏了，师傅把冰箱拉回去了
    楼道窄沙发没送上来，再安排人
    要身份证没带，没给我，重新派
    没人签字带回去了
    验货码没收到，师傅走了
    货到付款没零钱没送成
    手机关机错过外卖，能回头吗
    快递柜满了放不进去
    驿站关门没放成，改送到家
    自提点拒收太大件，送上门吧
    第二次也失败了
    三次没派成会怎样
    一共派送几次
    下次派送什么时候
    怎么申请再投一次
    写我拒收，我没拒收
    室友误拒收了，帮我送回来
    老妈不知道给退了，能重寄不
    正在退回寄件人，拦下来
    包裹往回走了，我还要
    原路退回了，为啥
    退到你们仓库了，再发给我
    因没取被退回，重新寄一下
    件在网点放着，派送没成功，帮忙再派
    派送失败能去网点自己拿吗
    再派时放门口行不
    下次派送六点以后，白天失败了
    等一天没人送，晚上显示失败
    请假等洗衣机，送货的没来
    派送异常是没送成吗
    说打了电话没接，我手机没记录，重送
    海关放行了又被退，还能派不
    船停了包裹退了，重新寄
    花送到医院不让进，晚上再送一趟
    洗碗机安装队少零件走了，哪天再送来
    酒店我退房了没投成，改投我家
    配送失敗請再送一次
    status写failed，我一直at home
    RTO啥意思，怎么退回去了
    亲，我爸耳聋接不到电话，人家就不送了，能发短信再送吗
    七点守到天黑没见车，居然写派送未成功，明天再来
    师傅迷路又拉回去了，再送一趟
    写“单位放假”，我这是住宅，重派
    车坏半路没送到我手上，几时再派
    临时前台给拒了，重新投一次
    门缝塞了条说没交成，再来一趟
    送错楼层又带走了，请重送
    没小推车炉子又拉回去了，改天再送
    罢工没派成，第二轮哪天
    第三张纸条了，没人敲过门，快送来
    直接跳过我家写“无法派送”
    派送失败，麻烦再派一次
    写着无人在家，我一直在，重新送
    没接到快递电话，件被带走了，再送一趟行不
    门禁进不去，快递员走了，让他再来
    上门未遇，改天什么时候再送
    被退回寄件人了，我还要，重发
    拒收是家人搞错了，能再送回来吗
    柜子满了没投成，啥时候再投
    冰箱太大没上得了楼，拉回去了，重新安排
    到付没零钱，师傅把货带走了，让他再来趟
    显示“未妥投”，怎么办
    在家等一天没来，写派送异常，重派吧
    驿站超期退走了，给我重寄
    單位休息沒人收，又退回去了，請再配送
    骑手打不通我电话就取消配送了，再送来
    地址没错却说查无此人退了，再派一次
    狗把快递小哥吓跑了，能再来一次吗
    大雪封路没送到，下一次几号派
    第三次投递不成功了
    delivery failed，帮我重新派送
    快递在返程，拦一下重新派给我
    保安不让进，件退站点了，明天再送一次吧
    酒店前台不收我的件，退回了，要重送
    身份证没带，酒没给我，再派送
    小孩把送货的打发走了，东西还要，麻烦再跑一趟
    卡片上写没人，我开着店呢，再送一回
    司机车坏半路，空调没送到，改几号送
    搬琴师傅说转角过不去拉走了，换班人再送
    自提柜嫌大塞不进，要退回，转送上门吧
    投递两次失败，第三次什么时候
  `,
  en: `
    delivery failed
    failed delivery attempt
    courier didn't come
    missed delivery
    driver never showed up
    parcel returned to sender
    they said nobody was home
    delivery unsuccessful
    it's going back to you
    undeliverable
    no one rang the bell
    attempted delivery but i was home
    delivery exception
    sent back to sender, why
    they couldn't deliver it
    delivery attempt failed
    nobody came to deliver my parcel
    the driver didn't show up
    it says i wasn't home, i was home all day
    returned to sender, why?
    sorry we missed you card but no one rang
    package is on its way back, stop it and deliver again
    undeliverable? my address is fine
    "recipient refused" - i refused nothing
    failed delivery, what happens next
    can they try again
    Carrier marked it as no answer although my phone never rang
    they took the fridge away again because of the stairs
    third attempt failed, will you resend
    why has it gone back to you
    no delivery today despite out for delivery
    courrier never arrived and status is attempted
    the rider couldn't find my building and returned my eggs and veg to the shop
    i was in hospital, missed the parcel, pickup time expired and it went back. can you send it out again
    it got turned back at your side of the border
    说 failed 但没人来, please redeliver
    insufficient address?? it's the same as always
    Hello, the consignment was sent back as the area isn't covered by that courier. Might another one take it?
    waited in from seven till seven for the boiler, didn't even dare have a shower, and at ten past the app flips to "rescheduled at customer's request". i requested nothing. when's someone actually bringing it
    gate was locked so he drove off
    attempted delivery but i have no way of telling them i'm here
    Please arrange redelivery
    depot says address unknown
    my phone number had a digit missing so they could not call me. correct now. deliver one more time?
    no one turned up
    held at the station, "customer not available", i am available!
    shop that takes parcels was shut so it's been carted back
    it is said that delivery is not possible, but reason is not written
    how do i get a second attempt
    sofa too big for the lift, driver left with it, and that was the last i heard
    my book is heading home to your warehouse and i still want it
    going in reverse: first our town, next the county depot, and this morning the big hub near your warehouse, as though it was being sent home. My address is right, I'm in, and my phone works. I want the lamp, not my money
    unsuccessful delivery, now what
    card through the door and a van pulling away, he hadn't knocked
    delivery exception on 40033
    it came back to the seller before i could do anything
    two days in a row the note online reads business closed. it's a private house, there's no business, i've a porch light on and a baby monitor in my hand, so kindly have somebody come by and actually press the bell this time
    it says 拒收, i didn't reject anything
    派送失败 twice already, try with my other phone
    my delivery failed
    why did the delivery fail
    the delivery attempt was unsuccessful
    failed to deliver my package, please try again
    can you redeliver my parcel
    how do I arrange redelivery
    please schedule another delivery attempt
    I missed my delivery, how do I get it redelivered
    I missed the courier today
    I missed the driver's call and he left
    I got a missed delivery card
    the courier left a "sorry we missed you" note
    it says they tried to deliver but I was here
    they claim they attempted delivery, nobody came
    it says no one was home but I was home
    the driver said nobody answered
    driver said he couldn't reach me
    it says recipient unavailable
    driver couldn't find my address
    couldn't access the property, says the tracking
    the courier never came today even though it was out for delivery and says attempted
    nobody showed up for my delivery
    no one came to deliver
    the delivery team never turned up with my sofa
    waited at home all day and the courier never turned up
    my package is being returned to sender
    why is my parcel going back to the sender
    my parcel was sent back to you, can you send it again
    package returned to the warehouse, please resend
    returned as undeliverable
    it was returned because of an incomplete address
    address incorrect says the courier, it's correct, try again
    it says refused by recipient but I didn't refuse it
    I refused it by mistake, can it be delivered again
    someone at home rejected the package by accident, please bring it back
    tracking shows delivery exception
    what does "delivery exception" mean
    what does undeliverable mean for my order
    says "unable to deliver", what do I do
    they've tried twice, will there be a third attempt
    how many delivery attempts do you make
    the last attempt failed, how can I still get my parcel
    locker was full so they couldn't deliver
    pickup point was closed and they took the parcel back
    I didn't collect it in time and it went back, can you send it again
    delivery men said the fridge didn't fit through the door and took it back
    driver wouldn't bring the washing machine up and took it away, when will they return
    food rider couldn't find me and cancelled the drop off
    rider left without giving me my food because I didn't hear the phone
    my groceries went back to the store because nobody answered
    it says rescheduled but nobody attempted
    redelivery pls
    delivery faild again!!
    they say i not home, i am home whole day, come again please
    I was in the shower when the courier rang, could he come back today?
    Unfortunately the carrier was unable to deliver as the gate was shut; kindly arrange a new attempt
    third "attempt" in a row without a knock 🙄 just bring my parcel
    my phone was off so the courier couldn't reach me, please have it delivered again
    rejected at the border and returned, can it be sent once more
    the oven came today, they said the stairwell's too narrow and took it off again, send it out with other people
    took half a day off, courier claims three calls, I've none on my phone, and back it goes
    my mum turned it away thinking it was a scam, it really is mine, can they bring it again
    hotel reception wouldn't take it in so the driver carried it off, I'm here till Friday, please try again
    they skipped us because of the rain and wrote "customer rescheduled", I didn't
    my flat's buzzer is broken so the driver gave up, can he come by again
    the delivery didn't work out
    delivery not successful
    my parcel couldn't be delivered
    nobody came with my parcel though it says attempted
    redeliver please
    please try the delivery again
    missed the courier, redeliver
    it's been returned to the sender
    why was my package returned
    they sent my parcel back
    courier says no one was in
    courier says they can't find the house
    says the address doesn't exist
    they couldn't reach me by phone and left
    delivery was refused, not by me
    tried to deliver, failed
    why couldn't they deliver it
    get my parcel delivered again
    another attempt please
    my parcel's on its way back to you
    no access to building, delivery failed
    card says they missed me
    failed first attempt, next one when
    attempted delivery, I was in
    the courier says my phone was off, it wasn't, please send him again
    it shows "failed, customer asked for another day", I asked for nothing, bring it again please
    the mattress got as far as the lobby, wouldn't fit the lift and went off again, when's the next try
    I was at work, missed the courier and the porter wouldn't take it, how do I set up a second attempt
    returned for "incomplete address", the missing bit is flat 602, can it be sent out again
    61188 is travelling back to your warehouse, I still want it, can you stop it and redeliver
    the locker time ran out while I was away and it went back, could it be delivered once more
    "Recipient refused", nobody in this house did, please try again
    the rider says the guard wouldn't let him in and took my dinner back, can it be brought again
    our building was closed off and both attempts failed, it's open again now, please redeliver
    my mum turned the parcel down because she didn't know about it, it's mine, can it come back
    it's marked "problem parcel", the depot won't answer, how do I get it delivered
    the dishwasher men found a part missing and left with it, no one has rung me since to bring it again
    they sent it back because my phone number was a digit short, it's fixed now
    stayed in until nine, the page says first attempt unsuccessful, do they come tomorrow
    he rang next door's bell and wrote "not at home", I was at home, please send him back
    the bracelet needs my own signature and I was out, can they call again tomorrow
    sent back from customs to origin, the papers are complete now, can you dispatch it a second time
    "no such number" they say, it's a new estate not on the map, please have another go
    the guesthouse said I'd checked out and it went away again, please attempt it at my new hotel
    does it go back automatically after a third failure? please don't, I'm definitely in today
    the parcel shop said it's too big and the courier took it off again, how will I get it
    my milk wasn't left because the gate was shut, can today's still be brought
    I answered a minute late from the bathroom and the van had gone, only a card left
    returned as "out of area" but the same address worked last month, send it out again please
    the two men said the stairs are too steep for the TV and took it back, please send a crew that will
    dilivery failed pls redeliver
    in ALL day and they write "not home"?? bring it back now!
    third failed attempt lol I live here I swear, just ring the bell
    popped out to the bins and he'd gone 😂 can he turn round
    The goods-in window was closed and the haulier took the consignment away; please arrange for it to be presented again on a weekday morning
    I saw him from my window, he sat in the van, pressed "not home" and drove off. Send somebody who'll actually ring
    I pressed refuse by mistake and now it's really going back, please deliver it after all
    parcel is come back to sender two time, why, my address is good, please send third time
    failed delivery, what now
    failed delivery attempt, bring it again please
    missed my delivery, can they come again
    I wasn't in when they came
    nobody was home when he called, redeliver?
    I was out, can it be brought back tomorrow
    they left a card, how do I get another delivery
    got a "we missed you" slip, please try again
    second attempt please
    arrange another attempt
    book a redelivery
    can I get it redelivered
    how do I rearrange after a failed drop
    attempted twice, no luck, third try?
    two failed attempts already
    third time not delivered, come on
    says attempted, I was in all day, send him back
    "no one home" but I was, please redeliver
    driver didn't knock and logged a failed attempt
    he never rang the bell and marked it not delivered, try again
    courier never came but tracking says attempt failed
    they say they phoned me, no call, deliver it again
    missed his call by a minute and he drove off, can he return
    phone was dead, driver couldn't reach me, another attempt?
    wrong digit in my phone, courier gave up, redeliver now it's fixed
    couldn't find my house, returned to depot, try again
    address not found, going back, I still want it
    "insufficient address", back to sender, please redeliver
    name not on the bell so he left, come again
    gate code missing, driver left, please retry
    couldn't get into the building, took it away
    security turned the driver away, send again
    concierge refused it, can it be redelivered
    reception wouldn't accept, bring it again
    my office was closed when they tried, weekday delivery please
    warehouse dock shut, pallet taken back, present it again
    school closed, parcel refused by caretaker, try Monday
    hospital wouldn't let him in, redelivery how
    hotel desk refused my package, reattempt
    shows refused, I refused nothing
    marked rejected by recipient, not true, bring it
    mum sent it away by mistake, deliver again
    I declined it accidentally, can it come back
    going back to sender, stop it and deliver
    being returned to you, I want it
    it's been returned to sender, send it out again
    returned as unclaimed, resend please
    RTS status, why? I want my parcel
    why's my parcel on its way back
    bounced back to your depot, ship it again
    wasn't collected from the locker in time, returned, redeliver
    locker was full so it wasn't delivered
    collection point refused it, went back
    held at post office after failed delivery, then returned, what next
    sofa wouldn't fit in the lift, crew left with it, try again
    washing machine taken back because of the stairs, new attempt please
    mattress men left, nobody to help carry, redeliver
    they couldn't park and drove on with my wardrobe
    driver had an accident, delivery marked failed, when's the next
    weather stopped the drop, will they try tomorrow
    rider couldn't find me and kept my food, bring it again
    food rider left, didn't wait two minutes, come back
    ID check failed, wouldn't hand it over, try again when I'm home
    signature needed, I was away, retry Friday
    no cash for COD so he took it back, come again
    didn't have the code for the driver, redeliver
    undelivered
    not delivered, "customer unavailable"
    recipient not available they say
    could not be delivered, reason unknown
    non-delivery notice
    delivery exception, attempted
    on hold after attempt, please re-attempt
    can the next attempt be at my neighbour's, two failed
    customs sent it back, dispatch it again
    parcel wasn't handed over, van drove away
    van came, van left, no parcel. again please
    courier turned back at the gate
    can he turn round, I was in the shower
    just missed him picking up the kids, ask him to come by again
    delivery boy went back without giving, send again sir
    they are showing customer not reachable, I'm reachable, please reattempt
    kindly do reattempt of delivery
    courier person did not came, status undelivered
    he come when I am not house, can come other time?
    not delivery, say nobody home
    failed delvery redeliver pls
    派送失败, I'm home, try again
    拒收?? i didn't reject it
    Took half a day off to wait, no one came and now the app says unsuccessful, I want it brought today
    Our goods-in was closed yesterday and the consignment went back; kindly arrange a fresh attempt.
    the card says final attempt, please don't return it, I can be in any day
    out for delivery then "unable to deliver", what happens next
    third party at my door told them to leave and they did, with my box
    dog scared the driver off, parcel gone back to depot, I'll lock him in, try again
    came at two, I finish work at six, failed, could an evening run be done
    Spent the entire day at home and up popped "recipient absent", have him come back tomorrow morning please
    roadworks closed our street so the van took my parcel to the depot again, I'd meet him at the corner, one more go?
    the man with the fridge left because nobody answered the intercom, it's broken, please bring it once more
    attempted delivery, nobody came though
    it says attempted but I was home all day
    nobody rang, it says customer not in
    says I wasn't home, I was
    "recipient unavailable", rubbish, I was in
    no one knocked and there's a sorry card
    found a sorry we missed you card
    card through the door, bring it again please
    missed the courier, can he come again
    I missed my delivery, redeliver please
    was in the shower when he came, please try again
    answered the door a minute late and the van was gone, can they return
    didn't hear the bell, bring it back tomorrow
    my buzzer's broken, they left with my parcel, another attempt please
    intercom out of order so the drop failed
    gate was locked, driver couldn't get in, retry
    dog in the yard so he wouldn't deliver, send again
    concierge refused my parcel, have it brought again
    neighbour refused to take it and off it went, redeliver
    office was shut when they tried, need another attempt
    they tried on Sunday when the shop is closed, try again Monday
    no safe place so they took it away
    driver couldn't find my house and gave up
    driver says he couldn't locate the address, please try once more
    "address unknown", I've lived here thirty years
    insufficient address they say, the address is complete, send it again
    told undeliverable, why, and can it come again
    undeliverable status on my parcel, now what
    access problem stopped delivery
    road was flooded, delivery abandoned, when will they retry
    snow stopped the van, will there be a new attempt
    lift broken so the men took the wardrobe back
    stairs too narrow they said and drove off with my sofa, send a crew again
    two man team turned back, please arrange another go
    they needed ID and I hadn't it, failed, next attempt?
    needed a signature, nobody in, need it brought again
    age check failed as my son opened, deliver again when I'm in
    pin code wasn't to hand so driver left with it
    cash on delivery failed, no change, try again
    card reader was dead so he couldn't hand it over
    my phone was off and the rider left with my dinner, bring it
    rider couldn't reach me and cancelled the drop, I'm still hungry
    pizza guy gave up at the gate
    parcel shop was closed, couldn't be left there, send it again
    pickup point turned it down, too big, deliver to my door please
    second attempt failed too
    third failed attempt, last chance?
    three tries and still nothing handed over
    after three failed tries what happens to my parcel
    how many attempts do they make
    when's the next attempt
    will they try again tomorrow
    is there going to be a second try
    do I need to do something for a redelivery
    how do I book a redelivery after the missed one
    please redeliver
    reattempt my delivery
    reattempt please sir, delivery boy did not come
    delivery boy marked customer not available, I was there
    delivery boy did not call and returned my parcel
    fake attempt marked, no call came, kindly reattempt
    sir parcel is going for RTO, please stop and deliver
    RTO initiated why, I want my parcel
    return to origin shown, I never refused
    it says I refused it, I didn't refuse anything
    marked as refused by customer, not true, bring it
    my flatmate refused it by mistake, send it back to me
    mum turned the courier away, she didn't know, please send again
    being returned to sender, stop it
    my parcel is on its way back to you, turn it round
    going back to the warehouse, I still want it
    it's back at your warehouse, send it out again
    can you intercept the return and deliver it
    parcel sent back to you for wrong address, please resend
    came back to you unclaimed, can you ship it once more
    sat at the depot after a failed try, can it come out again
    being held at the depot after failed delivery, bring it here
    can I fetch it from the depot after the missed attempt
    where's my parcel kept after the failed attempt
    deliver to a neighbour on the next try
    leave it in the porch at the next attempt
    next try after six please, I work
    could they ring my mobile on the second try
    send it to a parcel shop after the failed attempts
    give me a slot for the second attempt
    nobody showed up with my washing machine
    no show by the delivery team, waited in all day
    took a day off and the courier never came, it says failed
    waited from 8 to 6 and no van, status: not delivered
    out for delivery then "failed" at nine pm
    "could not complete delivery" what does that mean
    courier claims I didn't pick up the phone
    they say they called, no missed calls on my phone, redeliver
    customs cleared yet turned back at the border, deliver please
    ferry was cancelled so they returned it, resend
    not delivered today, attempt failed, fresh food inside
    flowers weren't handed over because the hospital said no, try again this evening
    dishwasher crew left with it since a part was missing, when do they return
    installers turned away as the parking was full, rebook the delivery
    hotel had already checked me out, parcel bounced, send to my home now
    i was in house but carrier say absent
    the postman not come but write "nobody home"
    nobody at door they say, false, please bring again
    package come back to sender why please send again
    派送失败 but I was home
    courier says 查无此人, please redeliver
    missed delivry, agen pls
    oi I was IN, get him back here
    they bring it never, every time they write failed
    my deaf dad can't take their calls so they gave up and took his tablets back, could they text and try again
    i sat by the window from seven in the morning with a flask and there was no van at all and now my phone says we tried to deliver your parcel well you didn't so please come tomorrow
    good day, a note on my door says a delivery was not possible; how can a further attempt be organised?
    postie left a calling card, can a new round be organised
    the haulage crew abandoned the drop, when do they come again
    my boiler wasn't brought up because the passage was blocked, rebook it
    driver marked "business closed", this is a private house, retry please
    parcel was turned down at reception by a temp, send it out once more
    status flipped to "attempt unsuccessful"
    courier got lost and took my hamper back to base, try again
    the van broke down so nothing was handed over, new attempt when
    they refused to leave it without a code, I have the code now, come back
    marked as holiday closed, I'm home, redeliver today
    unsuccessful drop off, fresh fish in there, send it now
    bounced parcel, I still want it, put it back on the road
    a slip under my door says you couldn't hand it over, again please
    our boiler was driven off again because nobody answered, rebook
    they went to the wrong floor and left with it
    parcel's heading home to the sender though I'm waiting here
    the hand-over failed for lack of a pin, another go please
    they tried the back gate and left, front door next time, come again
    driver wrote "refused", I'd never refuse my own shoes, bring them
    couldn't deliver due to strike, will there be a second run
    third card on my mat, nobody ever knocks, bring the box
    the crew had no trolley so my stove went back, new date please
    they skipped my house, status "not possible", come again
    my porter was off, the man left, redeliver please
    failed attempt, bring it again please
    a missed-you card was on the mat, how do I get it re-delivered
    "sorry we missed you" slip but I was in, send him back
    courier was here while I was at the dentist, redelivery?
    missed the postman, new attempt please
    missed my parcel by a minute, could they come again
    carded, now what
    delivery attempted 3.15, nobody came really, try again
    "attempted" it says, nobody came, arrange another try
    failed again!! third go please
    two unsuccessful tries on my bookcase, what happens next
    delivery unsuccessful, reason "premises closed"
    shop was shut when they tried, send it back out
    "business closed" but we're open till nine, please retry
    "customer not available", I was in the garden, try once more
    "access denied" at our gate, ask them to come again with the code 4411
    the barrier was down and the lorry turned round, have it retried
    no safe place found so they took it away, bring it again please
    driver couldn't find our lane, went off, ask him to retry
    couldn't find the houseboat, parcel went back to the depot, new try?
    "no such number" on the card, number exists, send it again
    nobody answered the intercom since it's broken, come again and ring my mobile
    buzzer dead, they left with my parcel, another attempt tomorrow?
    dog scared the courier off, please send him once more
    lift out of order so they wouldn't carry the washing machine up, try again Saturday
    crew refused to climb four floors, sofa went back, arrange another delivery
    the fridge didn't fit through the door and went away, want it delivered again without the door
    vehicle breakdown message, my parcel returned to base, when's the next attempt
    flooded road, delivery aborted, when do they try again
    snow stopped the van at the hill, delivery failed, next one?
    strike: undelivered and back at the hub, what now
    police cordon in our street, courier sent away, please redeliver
    they refused to hand it over because I had no ID on me, next attempt please
    COD failed since I'd no change, please have them come again
    the courier's card machine broke so he took my parcel back, come again
    OTP didn't arrive, rider took my package back, send again
    age check failed, my passport was upstairs, deliver the wine again
    parcel undeliverable according to tracking, get it back on a van
    status: undelivered
    status "delivery exception, returned to station", please push it out again
    status "RTO initiated", stop it, I want my parcel
    "return to origin" on my shipment, why, I never refused
    return to sender?! stop it, I'm waiting for it
    my parcel's on its way back to you, turn it round
    heading back to the warehouse without me seeing it, re-send please
    it came back to you unclaimed, ship again please
    unclaimed at the parcel shop because I was ill, send again
    pick-up time ran out, parcel went back, can it be sent out anew
    kept only 3 days at the post office and then gone back, resend please
    locker was full, so it wasn't put in, when's the next try
    locker defective, courier carried my box off, bring it home instead
    "refused by recipient" I refused nothing! deliver it
    my husband refused the parcel by mistake, can it come back to us
    my son sent the courier away thinking it was a scam, please deliver again
    cleaner turned the driver away, I do want the goods
    reception refused my parcel as I'm new, another attempt with my mobile?
    neighbour refused to take it, they took it away, come again
    concierge didn't let them in, try again after 5
    concierge was on break, delivery not made, retry
    school office closed for half term, books returned, send again
    hospital wouldn't accept my parcel on the ward, it went back, what now
    hotel said I'd checked out, parcel returned, redirect another attempt
    campsite reception didn't accept, courier left, please retry
    the driver never showed up for the slot, rebook
    no show yesterday, took the day off for nothing, new delivery please
    waited from eight to six, van never came, tracking: "failed"
    waited in all day for the mattress and nobody, "we were unable to deliver"
    he drove past my house, marked as failed, ask for a second go
    didn't even ring, flagged as failed, redeliver
    the rider couldn't reach me and cancelled the drop, dinner's gone back, bring it
    phone was dead when the courier rang, delivery failed, again please
    they say my phone was unreachable, please try a second time, it's on now
    driver called once from a withheld number and left, new attempt?
    they tried my old workplace, failed, try my flat tonight
    redelivery form doesn't work, missed card number 7719
    redeliver
    re-delivery please
    book redelivery of missed parcel
    how to arrange a second attempt after a failed one
    how many attempts are made before it goes back, mine failed twice
    what happens to my parcel after the third failed try
    where is it kept after a failed delivery and can it be brought again
    can I collect from the depot after the missed delivery, or will they retry
    delivery boy came and gone, I was in bath, send again
    delivery boy not come sir but showing attempted, please reattempt
    reattempt delivery tomorrow sir
    undelivered consignment, kindly reattempt
    they come but I not home, please come again
    courier no come, system say not possible deliver, I want again
    delivery fail, please one more time
    派送失败 again, please redeliver
    未妥投 on my parcel, send again pls
    The carrier was unable to effect delivery; kindly instruct a further attempt.
    Owing to a closed gate your consignment couldn't be handed to us yesterday. When will it be brought again?
    fourth card this week, I work nights and sleep through the bell, bring it once more and hammer on the door
    the parcel bounced
    the grocery van left as my street was blocked by bin men, send the food again
    plants went back as nobody was in, they'll die, deliver again fast
    the card says shut premises, we were trading, have it brought again
    van broke down with my cooker inside, undelivered, next date?
    the pooch scared him, no handover, could he try again
    wrong gate code given, parcel taken back, code is 88, retry
    parcel unclaimed while I was in hospital and is now returning, send it out again
    fish delivery aborted after one ring, fetch it back to me
    "recipient moved", I haven't, attempt it again
    the courier's note says nobody of that name, I'm here, another run please
    tracking: attempt 2 of 3 unsuccessful. What about the third?
    turned away by our new receptionist, do send the toner round again
    the crew couldn't get the piano round the bend and left with it, send different men
    gone back to base, address was too vague for him, I'll give directions, try again
    my parcel got rejected at the kiosk as it was too big and is going back, re-route it to me
    no ring, no knock, just "delivery failed", let him come a second time
    delivery stopped by bad weather, undelivered since, when will it be attempted
    the porter's lodge was unmanned so the box went off again, second run please
    orchid turned round at the roadblock, not delivered, when's the retry
    my chemist parcel lies at the depot after a failed call, put it on tomorrow's van
  `,
})
