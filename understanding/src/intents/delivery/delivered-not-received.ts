import { defineIntent } from '#intents/define'

export const deliveredNotReceived = defineIntent({
  intent: 'delivered-not-received',
  audience: 'buyer',
  settledBy: 'workflow',
  label: { zh: '显示签收，我没收到', en: 'Marked delivered, but not here' },
  definition: {
    zh: '记录上说已送达、已签收或已取件，自己却没有拿到。',
    en: 'The record says delivered, signed for or collected, and they do not have it.',
  },
  borders: {
    'lost-parcel': {
      zh: '没有签收记录，在路上没了。',
      en: 'There is no record of delivery; it vanished on the way.',
    },
    'proof-of-delivery': {
      zh: '只要签收的照片或签名。',
      en: 'Only wants the photo or signature.',
    },
    'pick-up-code': {
      zh: '知道在取件点，只缺取件码。',
      en: 'Knows it waits at a pick-up point and lacks the code.',
    },
    'missing-item': {
      zh: '包裹拿到了，里面少了东西。',
      en: 'Has the parcel, with something missing inside.',
    },
  },
  zh: `
    显示签收但没收到
    没收到货 却显示已签收
    不是我签的
    快递说送到了 我没拿到
    显示已送达 但是没有
    签收了可我没看到包裹
    被人拿走了
    门口没有包裹
    已妥投 没收到
    物流显示本人签收 我根本没签
    邻居也没有收到
    包裹被偷了
    说放门口了 没有啊
    显示签收了但我没收到
    快递说已签收 我根本没拿到
    放快递柜了吗 柜子里没有
    驿站说没有我的件
    谁签收的？反正不是我
    系统写已送达 门口啥也没有
    没人给我东西就点了妥投
    qianshou le mei shoudao
    说是放门卫了，保安翻了半天也没有
    冒领了吧我的包裹
    物流完成了 我两手空空
    亲 您那边显示本人签收，可我一天都在外地出差呢
    短信说已经取走 我哪取过
    照片拍的不是我家的门！！
    被签收
    顯示已投遞 但我沒有拿到
    40012写着昨天14:32送达，昨天14:32我就坐在家门口
    家里几口人问遍了都没收过这个快递
    delivered 了？货在哪
    快递代收点老板娘讲被人拿走了 谁拿的我不知道 那是我买给孩子的平板啊
    我家没有叫“李”的人，签收人写的李，怎么回事
    您好，订单45072显示12月3日已签收，但本人及家人均未收到，烦请核实并处理
    假签收 我要投你们
    邻居那边也问过咯 莫得
    空气签收哈哈哈 笑不出来
    放在丰巷小区的柜子，我住的是枫巷，送错地方了吧，现在柜子早空了
    快递员说丢在了消防栓里面 我去看了只有灰 里头是我给我妈买的护膝和钙奶粉 单号上面已经是完成状态 我找谁说理去
    没给到我手上就变成已完成
    取件通知都没收到 直接就说我取了
    妥投是几个意思 我压根没见着箱子
    说给我老公了 我老公说没有
    东西没见着，却让我评价五星
    你们app上打了勾说送到了，我翻遍了楼道 信箱 水表箱
    下午收到一条已签收的短信，我赶紧下楼，架子上一个个翻过去都没有我的名字，打给送件的他说绝对放了，打给店里又说看监控要报警，那箱牛奶水果怎么办
    收货状态是完成 实际没拿到
    不是我签的字
    被别人误拿走了 显示是我领的
    沒收到啊 怎麼就完成了
    快递到手显示：是。实际：否
    跟你讲哦 它写放前台了 我们公司根本就没有前台
    我订了一台破壁机，手机上跳出来说已经放在我家门外的鞋凳上了，可是我家门外压根没有鞋凳，我把上下两层都找了，对门也敲了，没有就是没有，这个件到底给到谁手里去了
    他们 say delivered 但是 mailbox 是空的
    显示已签收 我没收到
    为什么显示已签收 我还没收到
    明明没收到 怎么就签收了
    没收到快递却被签收了
    快递被别人签收了
    快递被谁签收了 我没拿到
    不知道谁签收了我的包裹
    签收人不是我 东西没到我手
    不是本人签收 我也没收到
    家里没人签收过
    显示家人签收 家里人都没收到
    显示已送达 可是没看到东西
    说放在门口 门口没东西
    快递说放门口了 被偷了
    放门口的包裹不见了 显示已送达
    显示放在快递柜 柜子里没有
    快递柜打开是空的
    显示已从快递柜取出 我没取
    显示已取件 但不是我取的
    驿站找不到我的包裹 却显示已签收
    去驿站拿 说没有我的快递 系统写已签收
    代收点说没收到我的件 物流写已投递
    显示前台代收 前台说没有
    显示物业代收 物业说没见到
    显示邻居代收 邻居说没有
    订单显示已完成 我没收到货
    自动确认收货了 可我没拿到
    外卖显示已送达 我没收到
    外卖送到别人家了 显示已完成
    骑手点了送达 但没给我
    显示妥投了 没有收到
    系统显示投递成功 我没看到包裹
    快递送错地方了 显示已签收
    快递可能送到别人家了 物流写已签收
    别人拿错了我的快递 显示签收
    虚假签收 东西没给我
    快递员提前点签收了 东西没到
    没送到就点了签收
    签收三天了 还没拿到东西
    40551显示签收 没收到
    物流已签收 快递员电话打不通 货也没有
    显示昨天签收 我昨天不在家 没拿到
    短信说快递已签收 我什么都没拿到
    拍的照片不是我家门口
    照片里的地方我不认识 货没拿到
    亲 我没收到呀 怎么写签收了
    显示已鉴收 但没收到
    delivered 但我啥都没 receive
    您好，物流显示本人签收，但我并未收到任何包裹，请协助核查
    我刚看手机说冰箱已经签收 可我家连个箱子影子都没有😳
    问了保安 问了邻居 问了驿站 都没有 但物流写得清清楚楚“已签收” 你们得给我找回来
    我妈在家等一天 没人敲门 晚上一看已签收
    签收了但东西不在我这 要怎么处理
    说我已经取走了 我人都不在本市
    被冒领了 系统里写的是我取的 其实不是
    显示已投信箱 信箱是空的
    快件已签收 签收人“门卫” 我们小区哪有门卫
    三点半说签收 我三点半正站在门口等 连个人影都没有
    对门阿姨说没替我收 门卫也说没 可app里大大的“已签收”
    给我爸寄的血压计 他说没收到 物流说他本人签的 他连字都不会写
    格口打开是别人的包裹 我的显示已取 咋回事
    骑手拍了张别人家门的照片就点送达了 我午饭没了
    显示已签收 可是我没收到
    没收到货 显示送达
    说送到了 但没有
    物流写签收 我没拿到快递
    显示已收货 实际没收到
    包裹签收了 人没见到货
    快递被签收 我不知道是谁
    别人签了我的快递
    不是我签收的 东西呢
    显示放门口 没看到
    显示投柜 柜里没东西
    显示已取走 我没取
    系统说送达 我没有收到
    已送达却没收到
    订单完成了我还没收到
    签收了却不见包裹
    门口快递被偷
    快递到了被人拿了
    家里没收到 却写家人签收
    说放前台 前台没有
    外卖写已送达 没看到餐
    妥投了但我没有
    快递显示已派送成功 我没拿到
    显示邮箱投递 信箱没有
    刚收到通知说空调扇已签收，可我住院一个月了，家里锁着门，谁签的
    手机收到“您的包裹已由本人签收”，我人在火车上，货在哪
    门口监控从早看到晚，没一个快递员来过，物流却显示三点送达
    说放进了3号柜17格，我打开是空的，驿站的人说不知道
    订单53390已完成，可是那台打印机我根本没见到
    快递说给了一楼的王先生，一楼住的是个老太太，我的包裹呢
    学校快递点查了两遍没有我的名字，系统写昨天就出库了
    买的童车签收人写“物业”，物业三个人都说没收
    照片上的鞋垫是蓝色的，我家门口是红色的，送错门了吧，我没拿到
    给女朋友订的花显示十点送达，她说没收到，花店说放前台，前台没见
    骑手说挂在门把手上，我出来啥也没有，麻烦处理
    邻居说看到有人从我门口抱走一个箱子，物流那时刚写送达
    国外寄来的包裹显示投递至信箱，那么大一箱怎么可能进信箱，没有
    我在家办公一整天，没人敲门，结果下午显示“客户本人签收”
    取件记录写尾号4471的人取走了，我的尾号是4417，我没收到
    确认收货自动点了，可我到现在也没拿到那双鞋，怎么办
    快递员让我先别急说明天补送，但状态已经是签收，货还没给我
    公司收发室说没有登记，物流写收发室代签，两边说法不一样
    搬家前地址的租客说没看见，系统写已送到那边，我没有货
    冷冻牛排显示昨晚放门口，早上出门没有，连冰袋都没看到
    老家爸妈等了三天，说没人送来，app里写“已签收，感谢使用”
    买的手机显示签收，我打开门口包裹是空盒都没有一个，要怎么处理
    快递柜短信说已取出，取的时间是凌晨三点，我在睡觉
    送到了12号楼吧，我是21号楼，楼下查过没有，状态是已送达
    同事帮我问了代收点，说上午被一个戴帽子的男的领走了，不是我
    物流最后一条“已签收，签收人：草签”，什么草签，货呢
    显示鉴收 没收道 咋办
    我真服了！！没送就点签收！货呢货呢货呢
    delivered 但我家门口 nothing😤 谁拿了
    亲 我翻了三遍垃圾桶旁边都没有呀 但是你们显示送达了🥲
    您好，运单显示已于5月8日由他人代签，经核实无人代收，本人未获交付，请协助追查
    我妈耳朵不好 是不是人家敲门没听见 给放别处了 反正显示签收 我们没拿到
    怎么回事嘛 我下楼跟保安吵了一架 他说没见 你们说送了 到底在谁那
    东西没到手 钱也付了 记录倒写得漂亮 已完成
    亲测 信箱 地垫下 电表箱 快递柜 全没有 却说送达
    我住十七楼 他拍的照片是一楼大厅 现在大厅里没有我的箱子了
    显示已签收但我没拿到货
    物流写签收了，我没收到
    签收了？我没见到东西
    明明没收到却显示送达
    系统显示已送达，家里没有
    显示妥投可我手上没有
    状态已完成，货没见到
    说送到了，门口空空的
    写着放门卫，门卫说没有
    放保安室？保安说没收到
    说在快递柜，打开没东西
    柜子里空的，却说已投柜
    显示已取件，我没去取过
    取件记录有人取走了，不是我
    我的包裹被别人取走了
    驿站说早被领走了，不是我领的
    驿站找不到我的件，显示已签收
    显示他人代收，我不认识那人
    写邻居代收，邻居没收
    代收人是谁，我没拿到货
    写家人签收，家里没人在
    签名不是我的，东西没到我手
    签收照片不是我家门口，我没收到
    照片里的门不是我家的，包裹呢
    送错楼了吧，签收了我没有
    送到隔壁单元了吧，显示签收，我没拿着
    送错小区，物流却签收了
    放别人家门口了，我没收到
    疑似被偷，显示已签收
    门口的快递被偷了
    包裹签收后不见了，我没碰到过
    丢在门口被人顺走了，咋办
    公司前台没有，记录签收
    收发室说没见到，物流说妥投
    学校快递点没有我的，却显示签收
    酒店前台签的？前台说没有
    信箱没有，显示已投递信箱
    骑手点了送达，餐没到
    外卖显示送达，我没拿到
    餐呢，写已送达五分钟了
    菜显示送到，门口没有袋子
    蛋糕签收了？根本没见人
    鲜花写已签收，女友没收到
    送我妈的礼物显示签收，她没收到
    朋友说没收到，系统说签了
    收货人没拿到，显示签收三天了
    我在外地，谁签收的，货不在家
    我住院呢，怎么签收了，东西没有
    搬家了，老地址签收，我没拿到
    提前点签收，货还没送来
    快递员自己点了签收，东西没给我
    虚假签收
    没送就签收
    假签收，货没给我
    电话都没打就签收，货没有
    没人敲门就写签收了，没见东西
    在家等一天没人来，显示妥投
    监控看了没人来送，却签收了
    查了监控，没看到放包裹
    翻遍楼道没找到，显示送达
    问遍邻居没有我的已签收包裹
    快递说送了，我说没收到，怎么办
    快递坚持放门口了，可就是没有
    两个件都写签收，一个都没有
    三个包裹签收，只拿到两个，那个签收的没见
    挂号信显示签收，我没收到
    国际件写delivered，没到我手里
    补发的那件也签收了，又没收到
    换货显示签收了，新的没收到
    系统自动收货，货没来
    已签收未收到
    签收没货
    被冒领
    包裹被冒领怎么处理
    包裹误取
    让人错拿了，记录写我取了
    亲 显示签收啦，可宝宝没收到呀
    咋就签收了，俺没看着东西啊
    签收了个寂寞，东西呢
    空气签收？我没收到
    显示delivered，但没收到
    status是delivered，包裹not received
    tracking说signed，不是我签的，货没见
    顯示已送達，但我沒有收到包裹
    物管说没有，柜子没有，门口没有，就你们系统说有
    刚刚短信说我的手机已签收，我坐在家里哪也没去，没人来过，手机到底给谁了
    您好，运单显示昨日由“前台”签收，经核实本单位前台未曾收件，货物至今未见
    我奶奶一个人在家她说没有人来过快递写奶奶签的她都不会写字这东西到底在谁手里
    楼下超市说没放他那，物流明明写超市代收，两头推，我啥也没拿到
    3号柜17格打开空的，记录却是投柜成功
    草签是谁？东西压根没进我家
    系统催我评价，可箱子影子都没见
    老公说没拿，物流偏写是他收的，东西在哪
    收发室查无登记，网上却是收发室代签，货没有
    地垫下、电表箱、水表箱都翻了，就是没有，状态却完成
    十二楼送成二十楼了吧，写着妥投，我两手空空
    物流下午两点写的已签收，我一直在家没人来过，楼道也看了，东西不在
    快递照片拍的是一扇绿门，我家是棕色的，送到别人家去了，我没拿到货
    公司前台说今天没收过我的件，系统里签收人却写前台，包裹去哪了
    取件记录显示昨天晚上被人取走了，我人在外地根本没去取，怎么办
    给爷爷寄的药显示已送达三天了，他说没见到，村口小卖部也没有
    写着已签收 人没见到货
    状态妥投 门口啥也没有
    说我本人签的 我根本没签
    签收人是“李”，我家没姓李的
    有人冒我名签了 货不在我这
    显示我取走了 我压根没去
    取件记录是别人 我的件没了
    驿站说早被人拿走了
    快递柜显示已取 我没开过
    打开柜子空的 却写已取件
    店家把我包裹给错人了
    别人误拿了我的包裹
    说放邻居家 邻居说没有
    写代收点代收 代收点说没见过
    前台代签？前台没这个件
    门卫说没收过 系统写门卫签收
    放门口的 没有啊
    说丢车库了 车库空空
    信箱签收？那么大箱子信箱里没有
    照片不是我家门 东西没到我手
    送达照片糊成一团 我没看到箱子
    送到17号去了 我是7号 那边说没有
    送错楼栋还点了签收 找不到
    送我旧地址签收了 新住户说没见
    礼拜天送公司？没人 却写签收
    快递员没送先点签收
    人没来 后台已送达
    虚假签收 货呢
    骑手点了送达 饭没影
    外卖显示完成 我还饿着
    买的菜说送到了 门外没袋子
    花说送到我妈那 她没收到
    给朋友的礼物显示签收 他说没有
    孩子学校说没有 物流写学校签收
    老人的药签收了 老人没拿到
    冰箱都能“签收” 我家哪有冰箱
    三个件两个写签收没到手
    放楼道被人顺走了 显示送达
    门口的件被偷了 系统写已投递
    自动确认收货了 货从没来
    催我评价 可是签收的东西没拿到
    那天我出差 谁签的收 货在哪
    监控里没人来过 怎么签收的
    在家坐一天没人敲门 写派送成功
    问遍整栋楼没人拿 状态签收
    快递员咬定给我了 没有
    说交给一个女的 我一个人住 没收到
    我要查签收没收到的件
    签收未收到怎么申诉
    没收到货却完成了订单
    delivered了but没收到
    顯示已送達但沒拿到包裹
    手机叮一声说送到了，我披着衣服开门，只有猫
    翻了垃圾桶草丛电表箱，都没有，你们系统还说交到住户手里
    写着中午交给我的 我在上班 家里没有
    物流周五就关闭写已签收 鞋还没见着
    照片里蓝垫子 我家红的 谁家有蓝垫子谁拿了我的件
    签的不是我的字 货也没有
    写我老公签收 他在国外呢 箱子不见了
    柜子说用我的码取走 码我没用过
    店里说没人放过 系统写已投递该店
    快递员答应明天补送 可已经点签收了
    半夜变成交易完成 东西没到
    送错单元了 那户把箱子扔了 状态还是签收
    学校收发室签了又弄丢 孩子没拿到
    有人冒充我在柜台把包裹领走了
    二十公斤狗粮说放信箱 哪来的
    骑手拍错门 咖喱进了别人家 显示送达
    包裹显示客户已取 我就是客户 没取
    门卫换班了 找不着那个已签收的件
    显示投放成功 车棚门廊都翻了没有
    系统写已妥投，我手里啥都没有
    谁替我签的？我没拿到货
    快递柜显示已取走，我压根没去取
    驿站说出库了，可我没领过
    送达照片不是我家门，东西也没见着
    写着放门口，门口光秃秃的
    显示家人代收，家里就我一个，没收到
    状态变已完成，我的奶粉呢
    没打电话没敲门就签收，货没给我
    说放物业了，物业查了没有，我东西在哪
    骑手点了送达，外卖没见影
    門口沒有包裹，可是顯示已送達
    签收人姓王，我家没姓王的，包裹没到我手
    邻居说没帮我收过，物流却写邻居代收
    监控翻了没人来过，凭啥显示签收，货没到
    亲，tracking写delivered，我没拿到诶
    签在了隔壁小区，我这没收到
    好评提醒都来了，货我还没拿到，显示签收
    人在外地出差，怎么会本人签收，东西去哪了
    三天前就签收了，全家找遍没有
    说丢信箱里了，信箱只有广告，没包裹
    妈妈的药显示已签收，老人家根本没收着
    保安室登记本上没我的件，物流却说交给保安
    被别人冒领了吧，显示已自提我没提
    虚假签收，货没给
    快递点完签收就走了，东西没给我
    信箱鞋柜消防栓翻遍了，显示送到的件没有
    前台说没收过，可物流写前台签收
    照片拍的是别家门垫，我的锅没到
    取件记录显示有人拿走了我的包裹，不是我
  `,
  en: `
    it says delivered but i didn't get it
    marked delivered, not received
    delivered but not here
    where is it, it says delivered
    i never received my package but it shows delivered
    not at my door
    stolen package
    nothing was delivered
    someone else took my parcel
    says left on porch, nothing there
    tracking says delivered, i have nothing
    signed by someone i don't know
    my neighbours don't have it either
    package stolen from doorstep
    it says delivered but i never got it
    marked as delivered but its not here
    who signed for it? not me
    app says handed to resident, no one was home
    there's nothing on my doorstep
    photo shows somebody else's door
    says collected but i never collected anything
    Tracking claims it was left with reception. We have no reception.
    delivered?? where
    i was sitting by the front door at 14:32 when it was "delivered"
    asked all neighbours, none of them has it
    signed by LEE, nobody called lee lives here
    parcel shop says someone already took my package
    deliverd but not recieved
    supposedly in the letterbox, a 20 kg bag of dog food, in the letterbox
    status completed, hands empty
    my order is show delivered since two days but i did not get it
    stolen from the porch maybe, in any case the phone that was dropped off at noon isn't there
    you ask me to rate a delivery that never happened to me
    left in a safe place it says, safe from me as well apparently
    签收 already? i have nothing
    locker was empty when i opened it
    Good morning. According to your page order 45072 was delivered on 3 December; neither I nor my family have seen it. Could you look into this?
    nothing in the mailroom either although the text said so
    wrong house! the green door in the picture isn't ours
    driver ticked it off without ringing and now it's nowhere
    false delivery scan, i need this sorted
    They claim that my husband accepted it. He was at work, forty miles away
    it's on your screen as arrived. it's not in my flat, not in the hall, not in the shed
    Got a text at four saying my milk and fruit had been dropped at the shelf downstairs. Went down straight away, read every single label, mine wasn't among them. The courier swears he left it. What now?
    somebody else must've got my parcel
    concierge looked twice and can't find the box you say he took in
    never in my hands
    package delivered to wrong address probably
    i live at 12 not 21, your driver's picture is of 21, and the people there say they gave it back to some guy in a van, so my boy's tablet has been "delivered" to exactly no one
    order closed as received and i haven't received a thing
    was it given to a stranger
    proof shows an empty step with a mat that we don't own
    no parcel here despite the green tick
    "Delivered, front porch." I live on the eighth floor of a tower block, there is no porch, there has never been a porch, and I'd quite like to know where my new saucepans have ended up
    显示签收 but i was in another city
    驿站 lady says no parcel with my name, app says picked up
    my package says delivered but I haven't received it
    tracking shows delivered but I don't have it
    it says it was delivered but it's not here
    the status says delivered, I got nothing
    I haven't received my parcel although it says delivered
    delivered according to the app but not received
    I got a delivery notification but no package
    got an email saying delivered, nothing at my door
    it says left at front door but nothing there
    it says left with a neighbour but they don't have it
    it says left at reception and they don't have it
    it says delivered to mailbox but the mailbox is empty
    it says signed for but I didn't sign
    someone signed for my package and it wasn't me
    signed for by a person I don't know, I don't have the parcel
    I never signed for anything and have no parcel
    someone else signed, and I still don't have my order
    my package was stolen after delivery
    I think someone stole my parcel from the porch
    porch pirates took my package
    it was delivered to the wrong address
    my order was delivered to someone else
    they delivered my parcel to a neighbour who says no
    package was dropped at the wrong building
    the delivery photo isn't my house
    the picture shows a different door and I don't have the box
    the parcel locker was empty
    locker says collected but I didn't collect it
    the shop says my parcel has already been picked up, not by me
    pickup point says they don't have it, tracking says delivered there
    tracking says I picked it up, I didn't
    food shows as delivered but I never got it
    the rider marked my meal delivered, no food here
    groceries marked delivered, nothing came
    driver marked it delivered without delivering
    the courier scanned it as delivered but didn't leave it
    order shows completed but I haven't got the goods
    order closed as delivered, where is it
    I waited at home and no one came, yet it says delivered
    no one in my household received the delivery marked today
    my building's mailroom doesn't have the parcel marked delivered
    security guard has no parcel for me though it says handed to him
    I've checked everywhere, it says delivered but it's not anywhere
    I've asked the neighbours, still no sign of the delivered parcel
    what do I do if it says delivered but I didn't receive it
    how can it be delivered when I don't have it
    delivered 3 days ago, still not received
    order 6650 delivered? I haven't got it
    says deliverd, nuthing here
    "delivered" my foot 😠 no parcel
    it is write delivered but I don't receive nothing
    Kindly investigate: the parcel is recorded as delivered on Monday, yet nobody here has had it
    the proof has a signature that isn't mine and my phone is nowhere
    app says "handed to resident" but I'm the only resident and I was out
    I was on holiday when it was "received by customer", so who has it
    someone took it from the lobby, tracking says delivered at 3
    supposedly delivered at noon, checked the porch, the shed and the bins, no box
    my gift was marked delivered but my aunt never got it
    fake delivery, they just ticked it off and I have nothing
    at half three it was "signed for", at half three I stood on the doorstep and saw no one
    the lady opposite hasn't got it, nor has the porter, yet the app has a big green Delivered
    my dad never received the blood pressure monitor though it says he signed in person
    opened the locker and it held someone else's parcel, mine is shown as collected
    rider photographed another door and marked my lunch delivered, I've no lunch
    says dropped in the parcel box, I've no parcel box
    says delivered, haven't received it
    marked delivered, I don't have it
    delivered but I never received it
    tracking says delivered, no parcel
    it shows as delivered but nothing arrived
    the app says received, I've got nothing
    someone else signed for my parcel, I don't have it
    I didn't sign for this and have no package
    my parcel was delivered to somebody else
    nothing on the porch though it says delivered
    nothing in the locker, says delivered
    it says picked up, I picked up nothing
    order marked complete but not received
    delivered yesterday they say, no sign of it
    parcel taken from my doorstep
    stolen after it was delivered
    says handed to neighbour, no neighbour has it
    reception doesn't have it though it's marked delivered there
    my meal says delivered, I haven't got it
    shown as delivered, where is it
    status delivered, parcel not here
    supposedly delivered but no
    it was signed for, not by us, we don't have it
    delivered to the wrong door I think, I have nothing
    I've been in hospital for a month with the flat locked and now the fan heater is "signed for", by whom and where is it
    "Your parcel was received by you in person", I'm on a train, so who's got it
    I watched my camera from morning to night, nobody came, yet it says delivered at three
    it says compartment 17 in locker 3, I opened it and it was empty
    order 53390 shows complete, I've never set eyes on that printer
    they gave it to a "Mr King on the ground floor", an old lady lives there, so where's my package
    the college post room has nothing under my name but it's been "released" since yesterday
    the pram was signed by "building management", all three of them say no
    the mat in the delivery picture is blue and ours is red, so it went to some other door and I've no parcel
    flowers for my girlfriend were marked delivered at ten, she never got them and the desk hasn't seen any
    the rider says he hung it on the door handle, I opened up and there was nothing
    my neighbour saw a stranger walk off with a box a few minutes after it was marked delivered
    it says posted through the letterbox, a thing that size? no, and it's not here
    I worked from home all day without a knock and at four it became "signed by customer"
    the pickup record names a phone ending 4471, mine ends 4417, and I don't have the parcel
    my order was confirmed as received automatically, the shoes haven't reached me though
    the driver says he'll bring it tomorrow, but it already shows delivered and I've nothing in hand
    tracking claims our mailroom signed, the mailroom has no entry, where's my toner
    it went to my previous flat as delivered, the tenants say nothing came
    frozen steaks "left at door" last night, this morning no box and not even an ice pack
    my parents waited three days, nobody came, and the app thanks us for receiving it
    the phone's marked delivered, there isn't so much as an empty box here, what do I do
    locker text: collected at 3 am. I was asleep. It wasn't me
    I'm in block 21, I reckon it went to block 12, marked delivered and nobody there has it
    a man in a cap collected my parcel at the shop this morning, they say, and it wasn't me
    the last line reads "delivered, signature: illegible" and I've nothing to show for it
    deliverd?? not recieved!!
    they tick it off without bringing it, EVERY time, where is my stuff
    it say delivered but my home have nothing, please check who take it
    checked the bins three times 🥲 no parcel but you say it's been delivered
    According to your records the parcel was signed for by a third party on 8 May; no such person is known here and it has not reached me
    mum's hard of hearing, maybe they left it somewhere else, but it's down as delivered and we haven't got it
    just had a row with the porter over it, he says never seen it, you say it's delivered, so who's got my box
    letterbox, under the mat, meter cupboard, locker: all empty, yet "delivered" lol
    i'm on floor 17, pic shows the lobby, box isnt in the lobby any more
    your records look lovely, "complete", shame the goods never got to me
    tracking says delivered but I haven't got it
    marked as delivered, nothing here
    status delivered, no parcel
    shows delivered yesterday, never arrived with me
    you say it was delivered, it wasn't
    app says delivered and my doorstep is empty
    left at the front door apparently, nothing there
    left with the porter it says, porter has nothing
    the doorman never got it though it's marked delivered
    says in locker, locker's empty
    locker opened, nothing inside, shows as delivered
    record says I collected it, I didn't
    someone else collected my parcel
    parcel shop says it's been picked up, not by me
    shop can't find it and the system says delivered
    left with a neighbour, no neighbour has it
    received by someone I don't know, I've got nothing
    signed for by a stranger, where's my stuff
    signature isn't mine and I don't have the package
    nobody was in, yet "handed to resident", and it's not here
    delivery picture shows a different door, I have no parcel
    that photo's not my porch, my order is missing
    delivered to the wrong house, I haven't received it
    wrong flat got it, shows delivered
    they delivered it to another street, I've nothing
    left on someone else's step I guess, marked delivered
    I think it was stolen after delivery
    porch pirate took it, shows delivered
    parcel nicked from my doorstep
    package gone from the hallway, marked delivered
    disappeared after being marked delivered
    reception never saw it, record says signed at reception
    mailroom has no record, yet delivered
    post room hasn't got the thing marked delivered
    hotel desk supposedly signed, they deny it, I've no parcel
    mailbox empty, tracking says put in mailbox
    rider ticked delivered, no food came
    food marked delivered, I'm still hungry at the door
    groceries say delivered, no bags here
    cake shows as delivered, no one came
    flowers marked delivered, my girlfriend got nothing
    mum's gift says delivered, she hasn't had it
    my friend never received it though it's down as delivered
    recipient didn't get it, delivered three days ago per tracking
    I'm away, so who took delivery, it's not at home
    been in hospital, how was it delivered to me, it's not here
    delivered to my old address, I don't have it
    driver scanned it delivered early and hasn't brought it
    courier closed it as delivered without giving it to me
    false delivery
    fake delivery scan, no parcel
    never delivered despite the status
    no call, no knock, just "delivered", and nothing here
    home all day, no one came, says delivered
    CCTV shows nobody came though it's marked delivered
    checked my doorbell camera, no delivery, yet status delivered
    searched the stairwell, nothing, marked delivered
    asked all the neighbours about my delivered parcel, no luck
    carrier insists it was left, I insist it wasn't
    two parcels delivered by your record, neither got here
    three marked delivered, only two got to me
    registered letter shows delivered, not received
    international parcel delivered according to tracking, not to me
    replacement also says delivered and also isn't here
    exchange item marked delivered, new one not received
    order auto-confirmed as received, I got nothing
    order completed in app, goods never came
    not received but delivered status
    missing after delivery
    misdelivered parcel
    parcel claimed by somebody else
    wrongly collected by another person
    delivered to thin air
    ghost delivery
    where's my "delivered" parcel
    says "handed over in person", not to this person
    order showing delivered but not received sir
    delivered status updated but item not got
    courier boy marked delivered without delivery
    fake delivered update by delivery boy, I did not receive
    somebody else received my parcel by OTP, I not got it
    show deliver but i not have
    say deliver already but never receive leh
    tracking say deliver yesterday, my house no have
    签收 but I never got it
    says deliverd, i dont hav it
    it's a lie that it was delivered
    who's got my parcel, since you claim it was delivered
    it was never put in my hands, whatever the scan says
    supposedly delivered to the shed, shed's bare
    behind the bin, says the note. nothing behind the bin
    says left in safe place, which place, it's nowhere
    my tracking reads "collected by customer", I'm that customer and I didn't
    A text pinged that my phone had been signed for while I sat here by the door. Nobody rang. So who has it?
    The consignment is recorded as received by our front desk yesterday; the desk has no knowledge of it and the goods are not on the premises
    gran was alone and says no one came they wrote that she signed and she cant even write so who has my parcel
    corner shop says it isn't there, tracking says it's with the corner shop, and I'm left empty handed
    twenty kilos of dog food "in the letterbox", I don't think so, and it's not here
    It was marked delivered at two, I was at home all along, nobody came and it isn't in the stairwell either
    The courier's picture shows a green door and ours is brown, so somebody else has it and I don't
    Our front desk took in nothing for me today although it's recorded as signed there, where has it gone
    The record says it was collected last night, I'm in another city and fetched nothing, what now
    Grandpa's medicine has been down as delivered for three days, he hasn't seen it and nor has the village shop
    app shows delivered but no parcel at my house
    tracking says handed over, I got nothing
    status delivered, doorstep empty
    marked as received, I received zilch
    recorded as signed, I signed nothing
    signed for by "Bob", there's no Bob here
    forged signature, never had the parcel
    somebody signed in my name and my box isn't here
    it claims I picked it up, I never did
    says collected from the locker, I wasn't there
    locker shows emptied, I haven't been
    locker opened, nothing inside
    pick-up shop says somebody already took my box
    the clerk gave my parcel to another person
    wrong person walked off with my parcel
    stranger collected my order
    parcel taken by mistake by another customer, record says done
    delivered to a neighbour who denies having it
    neighbour never got it either although the app says left with neighbour
    left with reception? reception has nothing
    the porter swears he never took it in, yet it's "delivered to porter"
    mail room has no trace, the system says delivered there
    security desk knows nothing of my "delivered" parcel
    left in a safe place, which place? I can't find it
    left on the porch it says, the porch is bare
    behind the gate according to you, nothing's there
    in the shed? no box in the shed, says delivered
    shoved in the mailbox allegedly, mailbox is empty
    dropped at the back door, no it wasn't
    photo shows a door that's not mine, I've nothing
    picture of delivery is of someone else's hallway, box isn't with me
    delivery photo is just a blurry floor, no package here
    GPS of the drop is two streets away, I've no parcel
    they put it at number 7, I live at 17, and it's gone
    delivered to the wrong block, they've not got it there
    delivered to my former flat, new tenants say no, so it's missing
    delivered to the office on a Sunday? closed, nothing here
    delivered at 2 am? I don't think so, no parcel
    courier ticked it off before bringing it
    he scanned it as delivered and drove on with my stuff
    driver clicked delivered from the van, nobody came
    bogus delivery confirmation, no package
    fake signed, package not here
    the rider marked my lunch delivered, no lunch
    pizza shows as delivered, starving here
    groceries marked complete, no bags at my door
    meal delivered? not to me
    flowers show as delivered, mum hasn't seen any
    gift shows delivered, my friend got nothing
    my son's parcel at uni says delivered, he hasn't it
    gran's medicine marked delivered, she didn't get it
    fridge "delivered", how do you overlook a fridge, it isn't here
    bike shows delivered, garage is empty
    both boxes marked delivered, neither's here
    two of my three parcels marked delivered aren't here
    stolen from my porch after delivery?
    parcel vanished from the hallway after being dropped
    porch pirates took my delivered box, what now
    swiped from the lobby, record says delivered
    it was left outside and now it's gone
    you left it in the open and someone nicked it
    got the delivered email, went out, nothing
    delivered notification but where's the box
    asked to rate an item that's marked delivered and never came
    auto-confirmed as received, haven't had it
    order shows completed yet I've no goods
    finished order, but nothing in my hands
    I was away on the day it's said to be handed to me, no parcel
    I was home all day, door bell silent, says delivered
    camera shows no one came, you say delivered
    my doorbell cam proves there was no delivery
    checked with everyone in the building, nobody has my delivered parcel
    asked the whole street, not found, status delivered
    looked everywhere, it's meant to be delivered
    searched bins and bushes for my "delivered" package
    courier says he delivered, I say he didn't
    driver insists he gave it to me, untrue
    he says he handed it to a woman, I live alone
    given to a child on the street?? and I've no box
    it says refused... no wait it says accepted by customer, I never accepted anything
    investigate a delivered parcel that I don't have
    please open a case: delivered, not received
    claim for non receipt of a delivered package
    how do I report that a delivered parcel isn't here
    what to do if it says delivered but isn't
    not received though delivered
    delivered to no one
    never arrived, says delivered
    never reached me but signed
    sir status showing delivered but I have not received
    shows delivered by OTP, I never shared any OTP and got nothing
    kindly check parcel delivered to other person
    product delivered showing but product not with me
    tracking say delivered, my home no have
    is written delivered but I not receive nothing
    they say I have signed, it is not my sign, where's packet
    say deliver already but no parcel leh
    显示delivered but I没收到
    签收了 they say, I got nothing
    devliered but not recieved
    sez delivered, aint here
    status DELIVERED. reality: nope
    so the app pings delivered I open the door in my dressing gown and there's just the cat
    My neighbour's hedge, my bins, the meter cupboard: I've looked in all of them, and your record still says handed to resident.
    The consignment is entered as delivered on the 9th; our goods-in has no receipt of it and the cartons aren't on site.
    I'm blind and the driver says he left it "over there"; I can't find it and nobody else can.
    Your record says handed to me at noon; I was at work and my flat is empty.
    The tracking was closed as delivered on Friday and I still don't have the shoes.
    The photo shows a blue mat, ours is red, so whoever has that mat has my parcel.
    signature isn't mine and the goods aren't here
    my husband's name is down as the receiver, he's abroad, and the box is missing
    the shop where it was "dropped" says it never came in
    parcel locker gave me an empty box space, the system says I took it
    reception at my building changed hands, they can't find the delivered package
    the system says collected with my code, I never used the code, parcel's gone
    courier promised to bring it round tomorrow but he's already marked it delivered
    a "successful delivery" without any delivery
    status went to completed overnight, I've nothing in my hands
    the neighbour's kid says a van man took it back, still it reads delivered
    you delivered to flat 2 in the wrong tower, they've thrown the box out
    left on the bonnet of a car it says, no car no box
    delivered to the pub?? landlord hasn't seen it
    sorting this please: marked delivered, shed checked, bins checked, none here
    where did you deliver my delivered order to, because it wasn't here
    our goods-in never booked the cartons which you list as delivered
    nothing on the step, nothing with the neighbours, "delivered 14:32"
    uber style rider took a pic of the wrong gate, my curry's with somebody else
    school office signed, school office lost it, my son's parcel never reached him
    my parcel's been handed to an impostor at the counter
    they let somebody else collect my package with no ID
    tracking claims letterbox, it's a 20 kilo sack
    order done according to the app but I never got the kettle
    parcel shown delivered to customer, customer is me, no parcel
    sir otp not shared, parcel not given, still delivered showing, take action
    delivered bol raha hai but parcel nahi mila
    my box is deliver in paper but in real no
    package says left at frnt door nuthin there
    Your site says the parcel was delivered this morning and I have nothing here.
    It was recorded as signed for by me, but I haven't received any package.
    The parcel's shown as delivered to my neighbour and he never received it.
    The app says collected at the parcel shop; I haven't collected a thing.
    my delivered package is nowhere to be found in the house
    you marked the parcel delivered and it's not been delivered to me
    a delivery was confirmed at my address which I didn't receive
    the status is delivered, the reality is an empty step
    the record shows a signature for my box, not one of us signed or has it
    shown as handed out to another person at the pick up point, I want my parcel
    marked as handed to me, it wasn't
    tracking swears it's in my hands, my hands are empty
    you claim delivered 14:02, nothing on my doorstep
    status complete, box nowhere
    says "left in safe place", which safe place, there's nothing
    supposedly in the greenhouse, I looked, no box
    "placed in porch" but there's no parcel in the porch
    the parcel said to be behind the wheelie bin isn't there
    courier wrote "with neighbour at 14", number 14 never took anything
    neighbours all deny having it, tracking says neighbour
    signed for by "Garcia", no Garcia lives here
    somebody signed in my name and I don't have my laptop
    the signature isn't mine and the parcel isn't here
    signed while I was abroad, so who has my package
    collected from the parcel shop, says your site, not by me
    locker shows as emptied, I never opened it
    someone else has picked up my parcel at the kiosk
    the shop clerk says it was already given out, I haven't got it
    the post box room is bare although it's down as delivered
    reception has no trace of it, you say reception took it
    our mailroom denies it, tracking shows our mailroom
    doorman says nope, app says doorman
    security guard got it apparently, he says he didn't
    photo of a brown door, mine is blue, no parcel here
    the picture shows a garden we don't have
    the delivery snap is of a different block, my rice cooker isn't here
    wrong house! they dropped my order somewhere else and ticked it off
    dropped at the old tenant's place across town and marked done, I haven't seen it
    went to flat 2B, I'm 2D, 2B says no
    it has been delivered to somebody else, so I'm without my shoes
    misdelivered, shows complete, need my parcel
    stolen off the step? shows delivered at noon, gone by one
    porch pirate got it I guess, tracking says delivered
    my camera shows nobody came at the time it was "delivered"
    doorbell cam has no driver at all, yet it's delivered
    I sat by the window all day, "delivered 11.40", lies
    courier marked it done without coming, no package
    fake delivery, never came but closed as delivered
    fake delivered sir, i not received
    sir showing delivered but not received till now
    showing delivered since yesterday, where is my item
    OTP not given but parcel marked delivered, I don't have it
    the rider tapped delivered and drove off with my dinner
    food marked as dropped off, no bag at the door
    my curry's delivered according to the app, my table says no
    groceries ticked off as received, fridge is empty
    grandad's pills are down as received, he hasn't got them
    nappies "delivered" at 9, baby still waiting
    dog food 15 kg "through the letterbox", impossible and it's not here
    Christmas tree recorded as delivered, no tree
    bike shown as handed over, I'm still walking
    wedding dress says delivered!!! I don't have it!!!
    passport holder arrived per your e-mail, it didn't
    got an email "hope you love your order", what order, it never came
    asked to review a lamp that was never handed to me, says delivered
    your text thanks me for receiving it. received what
    you charged me and claim it's been received, I've nothing
    I'm told it was delivered last Thursday but no one in the family has it
    we've turned the house upside down, the parcel marked delivered isn't here
    checked shed, bins, hedge, neighbours: the delivered parcel is missing
    searched every floor, your "delivered" box isn't in the building
    the tracking closed as delivered in a town I don't live in
    delivered to Leeds, I live in Luton, not received
    delivered in another postcode, so no package for me
    shows delivered to a PO box, haven't got one, haven't got the parcel
    the courier insists he gave it to a child, we've no children, no parcel
    handed to "wife" according to them, I'm single
    handed to a man in red, who's that, I have nothing
    "resident" accepted it, the resident is me and I didn't
    it's said my signature exists, yet I was in hospital and no parcel is here
    delivery confirmed, goods absent
    goods not in my possession though your system reads delivered
    I regret to inform you that the consignment shown as delivered on the 3rd has not come into my hands.
    According to your records I received the goods on Friday. I did not. Kindly look into it.
    my parcel says deliverd but its not hear
    it say delivered but i no have
    delivered?? nope
    delivered my foot
    never got it but it's signed
    says collected, I never collected
    says received, not received
    closed as completed without my getting anything
    package confirmed as delivered, yet absent
    package marked arrived isn't on my premises
    显示 delivered but 没收到
    my package显示签收 but nothing here
    how can it be delivered if I don't have it
    what do I do if it says delivered and there's nothing
    need help, parcel "delivered" three days ago isn't anywhere
    open an investigation, marked delivered, not here
    find out where they left it, it's recorded as delivered and I've looked all over
    the van's GPS puts my delivery two streets away, ticked as done, nothing here
    drone drop "successful", lawn empty
    they posted a "delivered" picture of the inside of a van
    delivered notice came at midnight, nobody delivers at midnight, no box
    one hour ago it flipped to delivered, been standing at the gate, nothing
    lift lobby, stairwell, roof: no parcel, though yours says left in lobby
    the caretaker signed for four boxes, mine, recorded there too, isn't among them
    the hotel desk hasn't got it though it's signed for by the hotel
    the boat's marina office hasn't seen the parcel you list as accepted there
    student hall says not logged, your tracker says hall signed
    carrier says neighbour has it, neighbour hasn't, so the delivered crate is gone
    a stranger with my surname signed at the depot, I still have no tent
    your thank-you mail says my rug has arrived, it has not
    on paper I've received it, in truth I've got nothing
    the kiosk gave my parcel to some other customer, it counts as collected
    logged as received in full, my hallway says otherwise
    the wall-mounted camera saw nobody, your delivered scan is a fairy tale
    ticked "handed to recipient", recipient never saw it
    delivery pic shows a lift I've never seen, my mixer isn't anywhere here
    driver closed the job as done from his van, I got no goods
    it's delivered on your side and missing on mine
    the post lady recorded it as dropped at ours, we've combed the garden
    my order was signed by a first floor that doesn't exist, nothing got to us
    completed status, zero packages in the house
    our porter's book has no entry though yours says porter accepted, parcel not found
    says delivered, nothing here, refund it to my card
    marked as delivered but I never got it, put the money back on my card
  `,
})
