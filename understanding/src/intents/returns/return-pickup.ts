import { defineIntent } from '#intents/define'

export const returnPickup = defineIntent({
  intent: 'return-pickup',
  audience: 'buyer',
  settledBy: 'workflow',
  label: { zh: '上门取退货', en: 'Have a return collected' },
  definition: {
    zh: '要快递上门取走退货，或改取件时间，或没人来取。',
    en: 'Wants a return collected at home, the time of collection changed, or nobody came for it.',
  },
  borders: {
    'return-label': { zh: '自己寄，要面单或地址。', en: 'Sends it on their own and needs label or address.' },
    'reschedule-delivery': { zh: '改的是送货时间。', en: 'The time of a delivery, not of a collection.' },
    'delivery-failed': { zh: '该送货的没来。', en: 'The courier who should deliver did not come.' },
    'return-status': { zh: '已被取走，问到没到。', en: 'It has been collected and the question is where it is.' },
  },
  zh: `
    上门取件
    上门取退货
    预约取件
    快递来取吗
    改取件时间
    约个时间来拿
    取件员没来
    能上门收吗
    几点来取
    换个取件地址
    明天来取可以吗
    取消上门取件
    太重了 来家里取
    什么时候上门
    上门取件退货
    预约上门取退货
    快递什么时候来取退货
    没人来取件
    修改取件时间
    能来家里拿吗 我搬不动
    取件时间改到周六上午
    说好今天来取 等了一天没人
    取件员几点到
    预约个上门取件
    shangmen qu jian
    亲 退货可以叫快递来收么
    冰箱要退 你们派人搬走呗
    取货改明天 我今天加班
    快递小哥打电话说取不了 要我重新约
    约的9点到11点来收退货 现在都1点了
    pickup 时间想 change 一下
    上門取退貨的師傅一直沒來
    东西放物业了，来取的时候找门卫拿
    地址换一下 去我公司取退的那箱
    取消今天的上门 改下周
    行动不便 没办法去网点 麻烦派人来收一下退的助行器
    退货我已经打包好放门口了 什么时候来收
    您好，退的沙发有两米多长，我住六楼没有电梯，一个人实在弄不下去，请问能不能安排两位师傅上门来搬，周末全天我都在家，麻烦提前打个电话
    第三次了！每次系统显示取件成功，可压根没有人来过我家敲门，电话也没接到一个，东西现在还在客厅摆着，到底什么时候有人来把它拿走
    取退件要不要收钱不管 就想快点来人
    预约取件那个页面选不了时间
    早上上班前能来取不 七点半左右
    这个跑步机谁来拉走
    我不在家 让我妈交给取件的行吗
    取退货的来了说没有这单 又走了
    换货的旧空调 来送新的时候顺便带走吧
    取件码是啥 取退货的人问我要
    改取件地址：搬到隔壁小区了
    后天下午有空 那时候来取退货好了
    偏远乡下有上门收退货的没
    还没人来收那件大衣
    本来约了礼拜三晚上来收退的洗衣机，可是那天临时要带孩子去医院打针，家里没有人，能不能给我挪到礼拜四或者礼拜五，晚上七点之后都可以
    揽收失败是什么意思 人都没来
    收退货的柜子几个人来搬 要不要我先拆
    麻烦晚点来 孩子午睡 3点后取
    没收到揽件员电话
    courier 几点 come 啊 我要出门
    收件的人一直冇來，紙箱擋住門口
    能上门取退货吗
    退货可以上门来取吗
    我要预约上门取件，退货的
    退货什么时候有人来取
    快递员没来取退货
    约好今天取退货，没人来
    帮我改一下退货取件时间
    退货取件能改到明天吗
    请安排快递上门收退货
    取退货的人几点到
    怎么预约退货上门取件
    退货太大了，能派人来拿吗
    我想换个时间取退货
    取件地址填错了，退货的，帮我改
    退货还没人上门收
    等了两天没人来取退货
    能不能周末来取退货
    晚上可以上门取退货吗
    退的洗衣机谁来搬
    取退货的快递电话多少，联系不上
    上门取件失败了，重新约
    取件员说没收到退货单
    预约了取退货，快递迟迟不来
    麻烦催一下取退货的快递员
    退货放门卫那里来取可以吗
    我不在家，退货放门口让他拿行吗
    取退货前会打电话吗
    退货包裹能来公司取吗
    把取件改到下午三点以后
    取件时间选不了，退货怎么约
    今天没空，退货改后天再来拿
    老人在家搬不动，请上门来取退货
    换货的旧机器什么时候来拿走
    你们是上门取退货还是要我自己寄？我想要上门
    退货上门取件怎么取消再重约
    取件预约成功了但没人联系我
    昨天约的取件怎么还没来拿退货
    退货的快递员来过了，我没在，再约一次
    系统说取件成功，东西还在我家呢
    退的床垫很重，需要两个人来抬
    农村能上门取退货吗
    取退货需要我先打包好吗，还是师傅包
    几点来拿退的货？我要出门了
    快递小哥把我的退货取件单取消了，为啥
    上门取退货要提供取件码吗
    麻烦明早九点前来取退货，我要上班
    取件迟到两小时了，退货还收不收
    我搬家了，退货请到新地址来取
    退货能晚点来取不，孩子在睡觉
    来取退货！都约三次了！
    上门去件 退货 什么时候来
    上門收退貨可以約晚上嗎
    退货 pickup 帮我约周五
    shangmen qu tuihuo
    亲 退货包好啦 叫小哥来拿吧📦
    您好，我脚扭伤了下不了楼，退的那箱东西能否麻烦派快递员上门取一下，时间都可以
    你们的快递员说今天上午十点来收退货，我专门请了假等，到现在都下午四点了，人影都没有，到底来不来收
    我家在郊区，不方便去网点，退货想让人来家里收
    取退货那个时间点我开会，能不能往后推一小时
    退货预约的是15号，想提前到13号来取
    来家里取退货
    上门收退货
    约取退货
    派人来拿退货
    取退货的来了没
    退货谁来收
    几号来取退货
    取件改时间
    退货改天取
    取件员怎么还没到
    帮我约上门取退货
    快递没来收退货
    退货能来取吗
    什么时间来拉走退的货
    退货预约取件
    换个时间来拿退货
    退货取件取消重约
    能安排取件吗，我要退货
    取退货联系谁
    来取退货前打电话
    今天能来收退货吗
    退货没人来拿
    明天几点来收退货
    能上门拿退的东西吗
    退的浴缸一个人抬不动，请安排物流上门拉
    说是上午取退货，我等到中午都没人敲门
    取退货的快递员只在楼下等五分钟就走了，重新约一下
    周四我不在家，取退货改到周五早上八点
    我在医院值班，退货能到医院门口来取吗
    取退货的师傅加我微信了又不回，到底来不来
    退的书桌要拆开才能搬出门，来取的人会拆吗
    预约取退货的时候门牌号填错了，应该是1203
    退货已经封箱放在前台了，让取件的直接找前台小姐姐
    系统自动给我约了后天取退货，我后天要出差，改大后天
    取件员来了说箱子超重不收，退货怎么办，再派个车来
    退货取件短信说"已取消"，我没取消啊，帮我重新预约
    小区封路车进不来，取退货请走东门
    腿骨折出不了门，退的轮椅能让快递员上来取吗
    我想把退货的取件地址改到我父母家
    退货有两个大箱子，来取的时候要开面包车
    换新的冰箱今天送到，旧的那台什么时候派人来收走
    取退货的约了三次都爽约，第四次能准点吗
    晚上九点以后有人来取退货吗，我下班晚
    约了取退货，可是要临时出去一个小时，能让他六点后来吗
    这边是海岛，你们的退货上门取件覆盖吗
    取退货的快递小哥要我自己打印面单，我没打印机，他就走了
    预约取退货页面显示"该地区暂不支持"，可以人工给我约吗
    退货取件码收到了，取件的人没来
    退货让邻居王阿姨代交，取件员去对门敲就行
    电视要退，包装箱没了，取件员来的时候能带箱子吗
    麻烦联系一下负责取退货的快递公司，催催他们
    早上的取件我睡过头了，退货还能今天再来拿一趟吗
    想约国庆期间上门取退货，放假有人上班不
    退货取件订单显示揽收中已经三天了，没一个人来过
    我住别墅区要登记，取退货的师傅车牌号能先告诉我吗
    退的跑步机放在地下车库，来取的时候给我打电话我下去
    亲 小哥啥时候来抱走我的退货呀📦
    约了取退货又不来，放鸽子放上瘾了是吧
    上門取貨改到禮拜六，退貨那單
    pickup 没人来，我的 return 还在门口
    qu tuihuo de ren ne
    取建员没来 退货呢
    您好，退回的按摩椅非常重，家中只有两位老人，烦请安排至少两名师傅在周六上午上门搬取，来之前请先致电
    我特地调了休在家等你们收退货，从早上八点坐到天黑，连个电话都没有，明天我得上班了，周末再来吧
    退货能上门取吗
    退货叫快递上门拿
    预约退货取件
    安排人来取退货
    派人来收退货
    退货上门揽件怎么叫
    退货取件在哪预约
    可以上门收退货不
    有没有免费上门取退货
    退货没时间寄，来取一下
    我没车寄不了，退货来取
    腿脚不便，退货麻烦上门取
    家里有小孩走不开，退货上门收吧
    太重了搬不动，退货来人取
    沙发退货怎么来拉
    床垫退货谁来搬
    冰箱退货上门拉走吗
    洗衣机退货要人拆了搬
    跑步机退货派车来
    大件退货安排物流取
    退的柜子要拆吗，来取之前
    取退货的师傅会带箱子吗
    退货上门取要自己打包吗
    取退货要不要打印面单，小哥来取的时候
    取退货时给快递员什么码
    退货取件码没有，快递员要
    快递员说没单子，取不了退货
    取件员没来收退货
    约好取退货的没来
    约了上午，到晚上也没来收退货
    取退货失约两次了
    怎么还没人联系取退货
    退货取件员没打电话
    退货放门口三天没人收
    显示取件成功，退货还在我家
    揽收失败，退货重新派人来
    退货揽件失败啥意思，重约
    快递员拒收我的退货，再派一个
    上门取退货的嫌箱子大不收
    取退货的走错门了，让他再来
    取件师傅只拿走一件，另一件退货啥时候来收
    取退货时间改一下
    退货取件改到明天
    退货上门改周末来
    把退货取件推迟两天
    取退货能提前吗
    退货取件改下午
    退货晚上七点后来取行吗
    退货早上八点前来取
    午休时间别来取退货，三点后
    周六能来取退货吗
    节假日上门取退货不
    今天能来取退货吗
    最快几时来取退货
    几点来取退货
    取退货的什么时候到
    明天取退货大概几点
    取退货师傅的电话
    改退货取件地址
    退货去公司取
    退货从新地址取
    退货放门卫，去那取
    退货放在前台，让取件的问前台
    退货交给物业了，直接去拿
    我不在家，退货让邻居给快递
    退货放门外，自己来拿走行吗
    人不在能取退货吗
    我妈在家可以交退货给取件员吗
    取消退货上门取件，我自己寄
    不用来取退货了，重约下周
    换货时旧的能顺便取走吗
    送新机来时把退的旧机带走
    我们镇有上门取退货服务吗
    偏远地区退货能来收吗
    没电梯六楼，取退货上来搬吗
    需要两个人来搬退货
    退的玻璃易碎，来取时小心，能派专人吗
    退货上门
    揽收退货
    退件取件
    来收退货
    亲 退货叫小哥来拿一下嘛
    咋还没人来收俺的退货
    退货喊人来收哈
    return pickup怎么约
    return上门pick up可以吗
    courier没来pick up退货
    可以到府收退貨嗎
    退貨取件改約禮拜五
    退货单3390的上门取件麻烦改成本周日上午
    您好，拟退之按摩椅体积较大，敬请安排两名人员于周六上门搬运
    我专门请了半天假等你们来取退的电视等到天黑也没人来电话也没一个到底还来不来取
    小哥刚打电话说今天爆仓不来取退货了，让我重新约，帮我约明早
    崴了脚下不了楼，要退的微波炉劳驾来家里拿
    夜班护士，来收退件最好七点以后
    轮椅出不了门，退件从家里带走行吗
    小哥说没有我家的单，空手走了，退件再叫人来
    约的是今天上午来取退的烤箱，现在下午五点了人没到电话也没有
    我后天要上班，取退货能不能改到周六上午，最好先打个电话
    要退的书柜有八十斤，我一个人抬不下楼，麻烦派两个人上门来搬
    快递员来了说查不到我的退货单，没拿就走了，请再安排一次上门
    退货上门收一下
    叫快递来取退的箱子
    预约取退件 周一上午
    退货取件约个时间
    今天还来收退货吗
    取退货的师傅电话多少
    哪家快递来收我的退货
    等一天没人来取退货
    退货约了没来取 再派
    第三次放鸽子了 退货没人收
    显示已揽收 退货还在我家
    取件成功？退的东西没拿走
    师傅嫌大不收我的退货
    取退货的没带单子走了
    我出门时来取退货的 再来一趟
    退货取件改到周四
    改下午来收退货
    晚上七点后取退货行吗
    周末能上门收退货不
    取消今天取退货 下周再来
    退货取件提前到今天
    取退货地址改公司
    去我妈家取那个退货
    退货放前台了 让快递去拿
    退货在门卫那 派人取
    邻居帮我交退货可以吗
    我不在 孩子把退货给快递行不
    退货放门口能自己拿走吗
    退货打好包了 等人来取
    退货要先包好再等上门吗
    上门收退货的带箱子吗
    取退货要啥码
    预约取退货选不了时间
    我们村能上门收退货吗
    海岛退货有人来收不
    六楼没电梯 退货来两个人搬
    退冰箱 派车来
    跑步机退货上门拖走
    衣柜退货拆了再取吗
    自行车退货上门收吗 没箱子
    换货送新的顺手取旧的行吗
    新机到了 旧的没取走 再来收
    我腿断了 退货请上门
    没车去不了驿站 退货上门取
    自寄改成上门取退货
    退两件只取了一件
    三个退件一趟收走
    拿错箱子了 真正退的还在
    明天搬家 退货今天必须来取
    周五出国 之前来收退货
    退貨可以來家裡收嗎
    师傅取退货前先打我电话
    退货揽件员联系不上我 换号了
    说中午来收退的柜子，天都黑了还堵在走廊
    按了一声铃就跑，我还没下楼，退货没取成，让他再来
    退的扶手椅准备好了，啥时候来人拿
    能不能约周三来家里取退货
    取退货的车开不进来 换个日子
    退货取件被系统自动取消了 重新约
    上门取退货最早哪天 20号太晚
    桌腿取走了 桌面还在 退货没取完
    让取退货的多带一个人 柜子八十公斤
    取退货到学校门口行不
    换货新鞋到了 旧鞋没收走
    旧咖啡机该随新机取走的 没取
    取退货按两下门铃
    快递说他单子里没我的退货任务
    退货上门的人打电话我在洗澡 再来一次
    腰不好 退的哑铃来楼上取
    一趟能把我和我妹的退货都收了吗
    来收退货的车太小装不下沙发
    宿舍门口能取退货吗 交给宿管
  `,
  en: `
    pick up my return
    return pickup
    can you collect it
    schedule a pickup
    nobody came to pick it up
    collect it from my home
    when will you pick it up
    book a collection
    courier didn't collect my return
    pick up from my house
    too heavy, please collect
    collection date for my return
    arrange collection
    pickup tomorrow
    pick up the return from my home
    schedule a pickup for my return
    the courier didn't come to collect my return
    change the pickup time
    when will my return be collected
    can someone collect it i can't carry it
    move the collection to saturday morning
    nobody came for the return today
    what time is the driver picking it up
    book a pickup
    waited in all day for your collection guy
    please fetch the fridge, return is agreed
    i'm at work tuesday, could they come for it thursday
    The man turned up, said he had no job for my address and drove off with nothing
    collect from my office rather than home
    reschedule return pickup
    预约取件 for tomorrow pls
    wheelchair user here, no way to reach a drop-off, need it taken from the flat
    left the bundle with the concierge, tell the courier to ask there
    Would it be possible for two people to come for the wardrobe? There's no lift.
    the pick-up slot page shows no dates
    collecton between 9 and 11 and its now 2pm
    when are you lot coming to take this treadmill away
    can my neighbour hand over the box when the van comes
    pickup failed - "customer absent". I was HERE
    could they collect before half seven, i leave early
    cancel todays collection and make it next week
    This is the third appointment. Each evening the app cheerfully tells me the item was collected, and each evening the very same dishwasher is still standing in my hallway. Please send an actual human with an actual van to take it.
    I broke my ankle on Sunday so carrying an eleven kilo parcel to the village shop is out of the question. Is there any chance that a courier comes by the house for it, preferably after lunch when my daughter can open the door?
    take the old aircon along when the new one is brought
    how do i get the return picked up from a rural area
    packed and at the door, waiting for your courier
    baby naps til 3, so fetch the return after that
    do i get a call before they come for the carpet
    hi it's about the return of the sofa, i moved, so they'd need to go to 14 elm road to collect
    return pickup: no show
    the guy wants a code to take my return, which code
    Is a home collection still possible for something weighing 70 kg?
    please come take, i not have car for bring to the post
    wrong day for the collection, meant the 12th
    Evening collections would suit me far better. I'm a nurse on early shifts this fortnight and the house is empty until about six. If the van could stop by for the unwanted microwave at seven or later, any weekday, that'd be wonderful.
    must i take the table apart before your men fetch it
    取件 friday after 5 works best, before that im out
    can you pick up my return
    can someone collect my return from home
    I'd like to schedule a pickup for a return
    please arrange for the courier to collect my return
    nobody showed up to collect my return
    the driver never came for my return
    when is my return being picked up
    what time will my return be collected
    I need to change my return pickup
    reschedule my return collection for Thursday
    can the return pickup be moved to next week
    do you offer home collection for returns
    book a return collection for me
    I'm waiting for the courier to pick up my return
    my return pickup was missed
    the courier hasn't collected my return yet
    can you pick the return up from my work
    I wasn't home for the return pickup, can you send them again
    the box is too heavy to carry, can you come and get it
    is it possible to have a return collected in the evening
    will the driver call before collecting the return
    can I leave the return on the porch for pickup
    who is picking up the sofa I'm returning
    change the address for my return collection
    collection was supposed to be today, still waiting
    how do I book a courier for my return
    how do I get my return picked up
    I can't get to a post office, could you collect the return?
    the pickup for my return got cancelled, please rebook
    no one has come for the fridge I'm returning
    my return is packed, when can it be collected
    could the collection of my return be before 8 am
    return pickup for Saturday please
    courier arrived early and I missed him, need a new pickup for the return
    driver refused to take my return
    please collect the old machine, exchange order 3321
    pickup slot for return unavailable on the site
    I was told my return would be collected between 2 and 4, it's 6 now
    does the courier bring the label when he collects the return
    app says return collected but it's still sitting here
    can my mum hand over the return parcel if I'm out
    Can they collect a return from the second floor?
    I want to move my return pickup to another date
    the collection guy didn't have my return on his list
    pick it up from reception please, it's a return
    two boxes to be collected as a return, will one van do?
    return collection in a rural area possible?
    Third time your courier fails to collect my return!! when will he come
    i book pickup for return but nobody come
    pick up my retrun tmrw pls
    need ppl to come get this treadmill im returning, im not lifting that lol
    Dear team, as I'm recovering from surgery, would it be possible for a courier to come to the house for my return? Any day suits.
    I took the day off for your collection of my returned wardrobe and the van never turned up, no call, nothing. When is the new date?
    上门取件 for my return, friday ok?
    can you push the return pickup back an hour, I'm stuck in traffic
    Tomorrow's return collection doesn't work for me anymore
    hi, is someone coming for my return today or should I go out 🙄
    need the return fetched from a new address since I've moved
    what's the number of the driver who collects my return
    can the return be picked up on a Sunday
    collect my return
    come and get it
    return collection please
    home pickup for a return
    pick up the return
    book return pickup
    schedule my return collection
    when's the pickup
    no one came for my return
    missed return pickup
    move my return pickup
    can you collect my return
    courier for my return?
    collect the return today?
    change collection day for return
    another pickup slot please
    fetch my return please
    the return hasn't been collected
    who's collecting my return
    rearrange the return collection
    need a courier to take my return
    can your driver take the return away
    arrange a pickup for my return
    my return collection never happened
    I've no car and the parcel weighs 30 kilos, could someone collect the return from my flat
    The return pickup was booked for 9 this morning, it's nearly noon and the hall is blocked
    Could the collection of my returned chair be on Wednesday afternoon instead of Tuesday?
    The driver phoned, couldn't find my door and left without my return. Please send him again, it's flat 3B round the back.
    I entered my old postcode for the return pickup, it should be BS6
    Your courier would only take one of the two return boxes, when will he fetch the other?
    Do you pick up returns from offices? I'm at work till six every day
    My return pickup is tomorrow but I've got a funeral to go to, may I have another day?
    Does somebody come to my house for the return or must I go out with it? I'd rather have it collected
    It's the old washing machine you were meant to take when you brought the exchange, nobody took it
    I'd like the treadmill collected before the weekend, as I'm handing over my keys on Saturday
    Collector turned up at 7 in the morning when the slot was 2 to 4, so I missed it. New slot for my return, please.
    The lift is broken this week, please delay the collection of the sofa I'm returning
    Could the van stop at the side gate, the returned mattress is in the garage
    I got a text saying my return pickup was completed, nobody has been here at all
    May I leave my return with the doorman for your courier to collect?
    there's no date available in the return pickup calendar before next month, can you do sooner?
    How long is the window for a return pickup? I'd need to know when he's coming
    We've packed the fridge for return, please get two men here, it's on the third floor
    I need to swap my morning return collection for an evening one
    the pickup guy said he needs a booking reference for my return, what is it
    I want a collection arranged because I'm eight months pregnant and can't carry the returned pram
    is there return collection on the Isle of Skye
    Can you send the courier's number? He's meant to be collecting my return and he's late
    pickup for my return says "failed attempt", I was in all afternoon
    Will he bring a box for the TV I'm returning, or do I have to wrap it before he comes?
    My return is at my sister's now, can it be picked up there?
    please cancel today's return pickup and set up one for Monday
    Your people collected the wrong box, the return is still here, send them back for it
    Is it possible to have the carpet collected? It's a return and won't go in my car
    Could I hand the return to the same driver who brings my next parcel on Friday?
    collect the retrun tmrw not today plz
    nobody pick up my return since 3 days, I wait at home
    driver no-show for my return AGAIN 🙄
    can sum1 come get this couch im returning
    取件 for my return, can we do sunday?
    Hello, I suffer from arthritis and can't take the parcel anywhere. Would you kindly arrange for my return to be collected from my doorstep?
    I have wasted FOUR afternoons waiting for your courier to take this return. Give me a time and stick to it.
    Bit of a mess here: the return was to be fetched at noon, my kid's school rang, I had to run, and of course that's when he came. Could he pop by again this evening?
    where's ur guy, the return box is blocking my hallway lol
    the returned bed is dismantled and ready, when does the truck come for it
    arrange a courier to collect my return
    how do I book a return collection
    return pickup from home possible?
    send someone to fetch my return
    can a driver come for my return
    I've no car, please collect the return
    can't leave the house, collect my return please
    bad back, can't carry it, pick up the return
    too heavy to post, collect my return
    who takes away the sofa I'm returning
    mattress return, who fetches it
    will you haul off the fridge I'm returning
    washing machine return, need men to carry it
    send a truck for the returned treadmill
    freight collection for a big return
    do I take the wardrobe apart before the return collection
    does the driver bring a box for my return
    must my return be packed before pickup
    does the return driver bring the label
    driver collecting my return asks for a code
    courier said no paperwork and left my return
    nobody came to collect my return
    return collection didn't show up
    waited all day for the return pickup
    morning return pickup, it's evening now and no one
    return collection missed twice
    no call from the return courier
    my return has stood at the door three days uncollected
    says return collected, it's still in my hall
    return pickup failed, send someone again
    failed collection of my return, rebook
    driver refused my return, send another
    driver said the return box is too large, now what
    return driver went to the wrong door, try again
    he took one box of my return and left the other
    only half my return was collected
    change my return pickup time
    move my return collection to tomorrow
    return pickup at the weekend instead
    postpone the return collection by two days
    earlier slot for my return pickup
    afternoon return collection instead
    can the return be collected after seven
    before eight for the return pickup please
    not during nap time, collect the return after three
    Saturday return collections?
    return pickup on a holiday?
    collect my return today if possible
    soonest return collection
    what time does the return driver come
    tomorrow's return pickup, roughly when
    number of the driver collecting my return
    collect the return from my workplace
    I've moved, pick the return up at the new place
    return is with the doorman, collect there
    my return is at the front desk, send the courier
    neighbour has my return, pick up there
    can I leave the return outside for pickup
    pickup of my return while I'm out, ok?
    can my mum give the return to the driver
    cancel the return pickup, I'll drop it off
    cancel today's return collection and rebook
    wrong date on my return pickup
    take the old one when you bring the replacement
    collect the faulty one on delivery of the new one
    do you collect returns in my village
    return collection on the islands
    sixth floor no lift, will they come up for the return
    two men needed to carry my return
    returning glass, can a careful driver collect it
    collect return
    pickup for return item
    reverse pickup
    reverse pickup not done yet sir
    pickup boy did not come for return
    return pickup getting rescheduled daily, nobody is coming
    pickup cancelled automatically, kindly reschedule return pickup
    kindly arrange pickup of return from my residence
    when pickup person will come for return
    please come take back the return, i stay home
    retrun pick up not come
    上门 collect return possible?
    return courier where, never come
    pick up the thing I'm sending back, whenever you like
    the unwanted cot is boxed, who's coming for it
    your van never turned up for the dishwasher I'm returning
    rebook the chap who's to fetch my return
    I took half a day off for your men to take the returned telly, it's dark, nobody rang, are they coming?
    The massage chair to be returned is bulky; kindly send two persons on Saturday to remove it from our flat
    driver rang says hes full today cant take my return and i should rebook so put me down for tomorrow morning
    collection note for my return: ring flat 4, bell 2 is broken
    is there a text before the return driver arrives
    lift's broken till Friday, hold off fetching the sofa I'm giving back
    The oven I'm returning was to be collected this morning, it's five now and no one has come or called
    I work the day after tomorrow, could the return be collected on Saturday morning and could they ring first
    The bookcase I'm sending back weighs forty kilos and I can't get it downstairs, please send two people for it
    my unwanted printer is taped up in the hall, could a van swing by for it
    need somebody to take this ladder back off me, it won't fit in my car
    the man due for my returned rug rang the wrong bell and left, new slot please
    swap my Friday return collection for Monday, any hour
    do your people take back a half assembled wardrobe from upstairs when it's being returned
    would tomorrow before lunch suit your driver to come for the return
    come and fetch my return
    pick my return up from home
    send somebody for my returned sofa
    courier to collect the return please
    arrange collection of my return
    book a collection for the return
    return collection for Monday morning
    set a pickup slot for the mattress I'm returning
    what time will they fetch the return
    when does the van come for my return
    which day's my return collected
    is the return collection still on today
    who collects the return, which courier
    return pickup driver hasn't shown up
    nobody came for my return yesterday
    waited from 8 to 6, no one collected the return
    third missed pickup of the same return
    pickup marked done but the return's still in my hall
    "collected" it says, my return is still here
    driver wouldn't take my return, said it's too big
    return courier left without the parcel
    the return van had no paperwork and left it here
    return collector came while I was at the shops, send again
    rebook the return collection
    new appointment to pick up my return
    change the return pickup to Thursday
    move my return collection to the afternoon
    postpone fetching of the return, I'm in hospital
    bring the return collection forward
    cancel today's return pickup, come next week
    later hour for the return collection please
    evening collection of a return possible?
    weekend pickup of returns?
    Saturday collection for my return?
    early collection before seven for the return?
    can the return driver ring before he comes
    return pickup address is my office
    collect the return at a different address
    collect my return from my mother's house
    pick the return up from reception
    return is with the doorman, have it picked up
    return left with my neighbour for your driver to collect
    can my son hand over the return to the driver
    do I need to be in when the return's fetched
    return's outside in the rain, where's the courier
    return boxed by the door, waiting for collection
    do I pack the return before the driver collects it
    does the collector bring the packaging for the return
    does the driver carry a label for my return when he fetches it
    driver collecting the return wants a code, where's that
    return collection reference?
    confirm my return pickup booking
    can't select a pickup slot for my return
    no slots shown for return collection in my area
    is pickup of my return offered in rural Wales
    collect return from the third floor without lift
    heavy return, needs a lorry to fetch it
    returning a washing machine, who takes it away
    returned fridge, please haul it off
    treadmill return, send strong people
    wardrobe return, will they dismantle it when collecting
    bathtub return collection
    bike return, will the courier take it unboxed
    collect the old kettle when you bring the replacement
    take the faulty one away upon delivery of the exchange
    swap on the doorstep: who takes the old unit back
    old dishwasher was to be picked up as return with the new one, wasn't
    I can't carry my return to the post office, collect it please
    no car, please fetch the return from me
    I'm disabled, need my return collected at home
    I've a broken leg, pick up the return from my place
    home with a newborn, can the return be fetched
    post office is 30 miles off, come and collect the return
    drop-off isn't possible for me, home collection instead for the return
    switch my return from drop-off to collection
    changed my mind about posting, collect the return instead
    only one of my two returns was collected
    driver took the wrong box, the return is still here
    both returns in one pickup please
    three parcels to be collected as returns
    add another box to my return collection
    different couriers for two returns, can one fetch both
    pick up the return today if possible
    urgent return pickup, I'm moving out tomorrow
    we leave on holiday Friday, collect the return by then
    home collection of return
    sir pickup boy not came for return
    kindly reschedule return pickup to tomorrow
    pickup failed for my return showing, nobody called
    return product ready, please send pickup person
    pick up agent refused to take return
    the man for take the return not came
    please to send somebody to take back the return at my house
    I not have car for bring return, can you take from home
    return pickup when ah, I wait whole day
    上门取退货 can today?
    return取件 no one came
    come pik up my retrun
    retrun colection tmrw pls
    Your van was to take the returned chest of drawers at noon; it's dusk and the thing still blocks my corridor.
    so the fella came for the return rang once and legged it before I got down the stairs can he come again
    I've taken two half days for this return already, so tell me honestly when the collection will be
    Might a collection be arranged for the unwanted armchair, preferably between ten and noon?
    gate is locked till nine so the return driver should come after that
    give the return driver my new mobile number, he couldn't reach me
    The returned armchair is ready; when will your people fetch it?
    please have the courier come for my return between two and four
    could your van pass by for the return on Wednesday instead
    My return was to be picked up on Friday and no van came all day.
    driver came for the return without the code, so he left empty handed, send him again
    is anyone coming to take back the heater I'm returning?
    the return collector phoned while I was in the shower, he needs to come once more
    my back's bad, collect the returned dumbbells from the hallway please
    fetch the return from my workplace instead of home
    is there a fee or slot for the return pickup at night, I only have evenings
    the app cancelled my return pickup by itself, book it anew
    your return pickup calendar has no free day before the 20th, anything sooner
    return collected only half: the legs are gone, the table top's still here
    I won't be in, so move the return collection to when my flatmate's here
    collector of my return asked me for a printed sheet, doesn't he bring it
    make the return pickup a two man job, the cabinet weighs 80 kilos
    the street's closed on Tuesday, so the return van can't get in, pick another day
    bring forward my return pick-up, I'm flying home tomorrow
    collection of the return at the school gate possible?
    the exchange came but the driver forgot to take my old pair back, when's he coming
    old coffee machine should have been collected as a return when the new one came
    ring the bell twice when fetching the return
    return pickup status says attempted, no one attempted
    the courier says the return job isn't on his list, put it on please
    take my unwanted trampoline away, the return's been approved
    I packed the return in three bags, is that fine for the driver who collects
    who do I hand the return to, a man in a plain van says he's from you
    can one trip collect returns for me and my sister
    no one answers at the return courier's number and he's an hour late for the collection
    can you send a bigger vehicle, the sofa I return didn't fit into his car
    pick up of return from hostel gate, guard will give
    sir pickup executive is asking bill copy for return, please arrange again
    return pick kar lo ghar se please
    ive been sat in since 9 for the return man n nobody
  `,
})
