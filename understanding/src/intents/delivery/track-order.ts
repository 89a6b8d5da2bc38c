import { defineIntent } from '#intents/define'

export const trackOrder = defineIntent({
  intent: 'track-order',
  audience: 'buyer',
  settledBy: 'records',
  label: { zh: '我的包裹到哪了', en: 'Where is my parcel' },
  definition: {
    zh: '想知道自己的包裹在哪里、几时送到、单号多少，或物流怎么不动了。',
    en: 'Wants to know where their parcel is, when it arrives, its tracking number, or why tracking does not move.',
  },
  borders: {
    'when-shipped': {
      zh: '问几时发货、发了没有。',
      en: 'Asks when or whether it is sent off.',
    },
    'late-parcel': {
      zh: '说答应的日子已经过了，要催或要补偿。',
      en: 'Says the promised day is over; wants it pushed or made good.',
    },
    'lost-parcel': {
      zh: '认定丢了，要赔钱或补寄。',
      en: 'Takes it for lost; wants money or another one.',
    },
    'delivered-not-received': {
      zh: '显示已签收，人却没拿到。',
      en: 'It says delivered, and they do not have it.',
    },
    'partial-delivery': {
      zh: '到了一部分，问其余的。',
      en: 'A part came; asks for the rest.',
    },
    'return-status': {
      zh: '问的是退回去的包裹。',
      en: 'Asks about the parcel going back.',
    },
  },
  zh: `
    查物流
    包裹到哪里了
    物流信息
    什么时候到货
    今天能到吗
    快递单号多少
    物流好几天没更新
    还要几天到
    查一下我的包裹
    怎么还没到
    快递在哪
    运单号
    跟踪包裹
    派送了吗
    我的快递到哪了
    查一下物流
    40012 物流
    今天能送到吗
    快件卡在中转站了
    单号给我一下
    货呢
    还要等几天
    我上周买的水壶还没收到
    快递到拿了
    物留信息查一下
    蓝色的那个到哪了
    my parcel 到哪了
    SF1234567890123 到哪了
    kuaidi dao nali le
    什么时候能拿到
    物流两天没动静 啥情况
    哪家快递送的我这件 电话有没有
    我的面粉走到哪个城市了
    預計哪天送達
    亲，帮瞄一眼我那箱车厘子现在在哪，别路上坏了
    tracking 点进去是空的
    运单号搜不到任何记录呀
    从昨晚到现在一直在同一个分拨中心趴着
    我明早要出门 想知道电视机是上午来还是下午来
    退款我收到了 谢谢 现在想问换的那双鞋寄过来走到哪了
    我家的灯什么时候到哇
    哎 那个帐篷啊 周末要去露营的 能赶上不
    快递员电话多少
    包裹离我还有多远
    到哪哈了嘛
    您好，请帮我查询订单83120的配送进度，谢谢您
    我看地图上那个小车在城东转了一圈又一圈 就是不往我这边来 里面是冰淇淋蛋糕啊 麻烦问下师傅还要多久能到我们小区
    派件中，派多久啊
    书走了八天了吧 到北京没
    说是从广州仓走的 可是我这边查到的是成都 到底是从哪往哪送 我怎么看不懂这个路线
    儿子军训等着用的那双鞋垫，到没到县里了
    现在是在飞机上还是在车上哈哈
    我妈天天问我她那件羽绒背心，我说快了快了，其实我也不知道，你帮我看看大概礼拜几能到她手里，地址是老家镇上的那个，尾号是她手机0073
    物流轨迹发我看看
    三个包裹 哪个是今天的
    海关那边放行了没 后面还要走几天
    那个，我不懂网上这些，我孙女给我买了个泡脚盆，说是从浙江寄出来的，让我这两天听着点电话，我电话一直带在身上也没响过，你帮我看看走到什么地方了，哪天能到我家
    eta 几号啊 link 打不开
    我的貨現在卡在哪一站
    我的快递到哪里了
    我的货到哪了
    我买的东西到哪了
    我的订单到哪了 已经发货了
    帮我查一下快递
    查询物流信息
    想查一下物流进度
    怎么查物流
    在哪里看物流
    物流单号在哪看
    快递单号是多少
    把快递单号发给我
    运单号发我一下
    单号查不到物流
    单号查不出信息
    物流没有信息
    物流不更新了
    物流一直不更新怎么回事
    物流怎么不动了
    物流停在一个地方三天了
    快递一直在中转站
    快递卡在广州不动
    快递什么时候到
    快递什么时候送到
    包裹几号能到
    我的包裹今天会到吗
    明天能到吗 我的快递
    还要多久才能到 已经发货了
    几天后能收到我的包裹
    预计什么时候送达
    还没收到货 到哪了
    发货好几天了 现在在哪
    发货四天了还没收到 到哪里了
    正在派送吗
    今天派送吗 几点到
    快递员几点来
    快递员的电话是多少
    是哪个快递公司在送我的货
    我的鞋子到哪了
    我的手机寄到哪了
    冰箱送到哪里了 今天能到不
    骑手到哪了
    外卖到哪了
    外卖还要多久
    我的餐还有多远
    从国外寄来的包裹到哪了
    包裹还在海关吗 什么时候能到
    包裹到我们城市了吗
    快递到上海没有
    路线怎么绕来绕去 我的包裹到底在哪
    40012到哪里了
    YT8827361920 查一下
    亲 我的宝贝走到哪里啦
    快弟到哪了
    我的 order 到哪儿了 tracking no. 发我
    您好，请帮我查询一下包裹目前的位置及预计送达时间，谢谢
    妈呀等得好着急😭 我的裙子走到哪了
    我爸天天问他那根鱼竿啥时候到 麻烦看看现在在哪个城市
    换货的新鞋寄到哪了
    我订的鱼食 页面从昨天起就写“运输中” 现在到哪个城市了
    单号只给了一半 后四位是啥 我想自己去查
    小车图标不动了 师傅是在吃饭吗 还要多久到我这
    从义乌寄来的拼图 过了南昌没有
    我要出门买菜 快递大概几点到 好安排时间
  `,
  en: `
    track my order
    where is my package
    tracking number
    track my parcel
    tracking not updating
    where's my stuff
    delivery update
    is it arriving today
    how far is my parcel
    when is my delivery
    shipment status
    follow my package
    what day will it be here
    where is my order
    wheres my parcel
    track order 40012
    tracking please
    when will it arrive
    what's the eta
    is it coming today
    still havent received my order
    tracking stuck at the same place
    what is my tracking number
    look up SF1234567890123
    1Z999AA10123456784 where is this
    where is the blue one
    ordr 40012 were is it
    when do i get my kettle
    will it be here by friday
    which carrier has it
    the refund arrived, now where's the exchange parcel
    little van on the map has been circling the same block all morning
    Could you tell me how far along my shipment is?
    trcking says nothing
    the ice cream cake, how many stops before me
    no movement since sunday night, is that normal
    is it on a plane or a truck rn
    any idea if the tele comes before noon, i've got to collect the kids
    how many more days for the curtains
    parcel sits in the sorting centre, please check what it is doing there
    i thought the blue one would be here by now
    my tent, camping trip is on saturday, will i have it
    快递 where now?
    your link for following the package opens an empty page
    what's the driver's number
    Has my flour reached the city yet
    it went from the depot near me back to the one 200 miles away, can somebody explain where this thing is heading
    My grandson keeps ringing to ask about the telescope we got him and I keep saying soon, soon. I honestly have no idea, so could you look where it is at present and which day he may expect it?
    when my package come? number 83120
    expected delivery date for the bookcase
    got three coming, which one's today's
    has it cleared customs and who has it now
    sent on monday you said, so on what road is it
    just want to know where my things are
    I've moved the car off the drive three days running because the message says out for delivery every morning, then by evening it says at depot again, so where are my paving slabs and is today really the day
    delivery status
    sorry to be a pest, my mum's wheelchair cushion left you on thursday as per your mail, then it showed up in a town i've never heard of and has stayed there all weekend. roughly when might it get to us, she's in a lot of discomfort
    my 包裹 sits in Guangzhou how many days till me
    物流 page is all chinese, where is it actually
    where is my package right now
    where's my order, it's shipped
    where is my delivery
    where is my shipment
    I want to track my package
    I'd like to track my order
    how do I track my order
    how can I track my parcel
    where can I track my shipment
    can you tell me where my order is
    can you find my parcel
    please check where my package is
    what's the current location of my parcel
    what city is my package in
    what's the tracking number for my order
    can you send me my tracking number
    I need a tracking number
    I didn't get a tracking number
    my tracking number doesn't work
    tracking number not found
    tracking link doesn't work
    tracking hasn't updated in days
    why isn't my tracking updating
    my tracking hasn't moved since Monday
    my package is stuck in transit
    my parcel has been at the same depot for three days
    my package hasn't moved
    why is my package still in the sorting centre
    when will my package arrive
    when will my order be delivered
    when will my parcel get here
    when is my delivery coming
    what time will my parcel come today
    will my package arrive today
    will my order come tomorrow
    is my package out for delivery
    is my delivery still coming today
    what's the estimated arrival of my package
    how long until my parcel arrives, it shipped Monday
    my order hasn't arrived yet, where is it
    I haven't received my package yet
    still waiting for my package, where is it
    it shipped a week ago, where is it now
    which courier has my parcel
    which company is delivering my package and what's the number
    courier phone number for my parcel
    where's the driver
    where's my food
    how far away is my rider
    where are my shoes
    has my package cleared customs
    has my parcel reached the country
    track 40012
    can you look up UPS 1Z88
    trak my order pls
    wheres my stuff 😭
    my packet where is it, please
    Would you be so good as to let me know the whereabouts of my parcel
    Dad keeps asking about his fishing rod, which town has it got to
    the map says the van's five stops away, is it still coming this evening
    where's the replacement pair you sent me
    the fish food has been "in transit" since yesterday, which city is it in
    you gave me half a tracking number, what are the last four digits
    the little van icon has stopped, is he having lunch, how long till he's at mine
    the jigsaw that left Leipzig on Monday, has it crossed the channel yet
    I have to pop out for milk, about what time will my parcel be here today
    my shipment shows two scans and then nothing, where is it sitting
  `,
})
