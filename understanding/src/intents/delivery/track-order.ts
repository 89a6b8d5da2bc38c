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
    我订的鱼食 页面从昨天起就写“运输中” 现在到哪个城市了
    单号只给了一半 后四位是啥 我想自己去查
    小车图标不动了 师傅是在吃饭吗 还要多久到我这
    从义乌寄来的拼图 过了南昌没有
    我要出门买菜 快递大概几点到 好安排时间
    快递到哪里
    我的包裹在哪
    包裹现在在哪
    查快递
    查一下物流信息
    我想查快递
    物流到哪了
    我的快递走到哪了
    货到哪儿了
    东西到哪了
    快递还有多久到
    包裹几时到
    我的快递几点到
    今天送得到吗 已经发了
    明天会到吗 我的货
    什么时候能收到我的快递
    单号是多少
    给我物流单号
    运单号查不到
    物流不动了
    物流没更新
    跟踪订单
    快递员到哪了
    订单送到哪了
    我的床单从南通发出三天了，现在到哪座城市
    物流显示到了东莞就没下文，两天没刷新，咋回事
    快递今天会送上门吗，我要不要在家等
    你们说发了，我怎么查不到物流，单号发我核对一下
    订单70455用的哪家快递在送，单号多少，我自己去查
    手机地图显示骑手停在加油站十分钟了，我的粥还多久到
    茶叶从武夷山寄来的，到没到杭州
    刚换货的那件外套寄出来了，帮我看看走到哪
    包裹昨天显示到达本市，今天还没派件，什么时候派
    我爷爷的助听器电池已经寄了，大概星期几能收到
    物流轨迹跑到反方向去了，从上海到了沈阳，我在广州啊，怎么回事
    国外买的镜头，物流写“到达目的国”，接下来要多久到我家
    冷链的海鲜现在在哪辆车上，今晚能到吗
    我要出差，想知道快递在我走之前能不能到，周四走
    物流查询的链接点开是空白，帮我看看包裹目前的位置
    电视送货的师傅现在在哪，大概几点到我家楼下
    昨天就显示派送中，今天早上又回到站点，那现在什么情况
    寄给女儿的毕业礼物，到她学校了吗
    我有个包裹过海关两天了，现在放行没，到哪一步
    网购的树苗，怕路上枯了，现在走到哪里了
    单号是JD00284471，帮我查一下现在到哪
    物流停在“已揽收”三天，一动不动，为什么
    冰箱送货车已经出发了吗，到我这里几点
    我家地址偏，想知道快递到了镇上没有
    显示“正在发往下一站”，下一站是哪
    我的宝贝到那里了呀
    都几天了！到底走到哪了！查个物流怎么这么难
    my package 现在 where 求 tracking
    亲 我的小裙裙在哪流浪呢😗 啥时候到家
    您好，烦请协助查询运单当前位置，并告知预计抵达日期，不胜感激
    闺女说给我买了个血压计 寄出来了 我不会看手机 你帮我瞧瞧到哪儿了
    不催哈 就想知道走到哪了 心里好有个数
    老板 我那箱脐橙从赣州走了没 走到哪嘞 明天摆摊要用
    我在楼下等快递等得花都谢了 还有几公里呀
    我個包裹而家去到邊度
    快递
    物流
    包裹
    快递到哪
    wo de kuaidi 去哪了
    wode 快递呢
    我的 parcel 到哪了
    order 到哪儿了呀
    kuaidi zai nali
    补发的什么时候到
    重新寄的到哪了
    我的件走到哪儿了
    货现在在什么位置
    帮忙看看包裹在哪一站
    物流走到哪一步了
    帮我跟踪一下快递
    想查下运输进度
    查一查我的快件
    给查个件呗
    单号发我下，我自己查
    运单号是啥
    我那单的快递单号是多少
    物流单号点进去打不开
    物流链接是空白的
    查询单号显示暂无记录，我的快递呢
    物流信息三天没更新
    轨迹停在武汉不动了
    一直卡在中转场
    怎么还在转运中心
    还在分拣中心没走
    快递原地不动两天了，啥情况
    从发货到现在就一条物流
    显示在途，到底在哪
    显示运输中好几天
    显示派送中，大概几点能到
    今天派件会到我家吗
    小哥离我还有多远
    地图上骑手怎么不动
    司机现在开到哪了
    外卖到哪了，饿死了
    我的菜几分钟到
    还有多久送到我手里
    大概哪天可以收到货
    预计到货日期是几号
    这周能拿到吗我买的书
    周末之前会到吗，我的包裹
    后天出差，包裹能赶在之前到不
    明天到得了吗
    几号能收货
    啥时候能到货
    什么时候能送到
    我的东西什么时候来
    快递走得怎么样了
    到我们省了没
    进没进城
    过海关了没，我的海淘包裹
    海外那件清关走到哪了
    国际件到国内了吗
    飞机到了没，那箱奶粉
    船运的柜子到港没有
    补寄的那个配件到哪了
    换新的那台寄到哪了，单号给我
    赠品单独寄的，那个包裹在哪
    两个包裹分别在哪
    哪个快递公司承运的，我想查我的件
    派送员电话有吗，想问我的件几点到
    帮我问下快递员到哪了
    快件绕路了，怎么跑去西安了
    物流方向反了，什么情况
    本来往南走，怎么又回北京了
    已经到县城了，什么时候派送
    到营业部了怎么不派
    到网点一天了没派，帮看看
    昨天说派送今天又显示在网点，什么时候来
    包裹跟丢了看不到动态，帮我查位置
    app里物流不显示，帮查
    手机上怎么看包裹到哪了
    哪里能看快递进度
    查物流从哪里进
    亲 宝贝走到哪啦
    亲亲 我的快递龟速吗 现在在哪
    我的鱼还活着吗，到哪一站了
    狗粮快断了，货到哪了
    生日礼物到哪了帮我看一眼
    我的沙发现在在什么地方
    床到了哪个仓
    那口锅走到哪了
    窗帘送到哪了
    手机壳怎么还没影，在哪个城市
    药到哪了，老人等着
    查80216号的快递
    订单60718到哪里了
    尾号9921的包裹查下位置
    顺丰1448那单查一下轨迹
    SF开头那个件现在什么状态在哪
    my包裹in transit好久，到哪了
    快递status帮我check下
    where is我的parcel
    ETA是哪天，我的货
    物流进度
    包裹位置
    到哪啦
    追踪快递
    单号？
    快遞現在到哪了
    俺那包裹到哪嘎达了
    我娃的书包走到哪儿了咯
    快件走的哪条线，到没到郑州
    请问我购买的轮椅目前运送到哪里，预计哪日可以送达
    您好，麻烦查询一下我的包裹当前位置，谢谢
    天太热我买的是巧克力，就怕在路上化了，现在到哪个城市了，今天能到我这吗
    我在村里住信号不好打不开那个物流网页你帮我瞅瞅我那箱橘子到镇上了没有
    发货四天了才走了一个省，现在具体在哪
    后台显示已揽收之后就没了，包裹现在何处
    我周四要回老家，想知道那台电饭锅在我走之前能不能到，现在走到哪个城市了
    物流上写已从义乌发出就再没动过，帮我看看这两天到底在哪个中转站
    女儿天天问她的公主裙什么时候到，麻烦查查还在路上哪一站
    短信里的查询链接点开是空白，我那个包裹的单号是多少，自己去查
    昨天到了我们镇上的网点，今天一上午没派，是下午来还是明天来
    补发给我的那个水箱盖寄出几天了，现在在什么位置
    从荷兰寄来的球根显示到达目的国，后面还要走哪几站、几号到我这
    小车图标在我家附近绕了一个钟头，晚饭到底还有多久能送到
    发货给我个单号
    我那件走到哪站了
    快件现在在哪个城市
    包裹卡在哪了
    物流一直不更新
    物流停三天没动静
    轨迹断了 咋回事
    显示运输中 到底到哪啦
    查不到物流信息
    单号查无此件
    快递单号是啥
    运单号发我下
    物流单号多少呀
    在哪看物流
    怎么看我的包裹走到哪了
    跟踪不了包裹 链接打不开
    送我的是哪家快递 件在哪
    今天会派件吗
    几点能送上门
    上午到还是下午到
    明天能收到不
    周末之前到得了吗 已经寄出了
    预计啥时候到
    还有多久到我这
    大概几号能收到我的包裹
    派送员离我还有多远
    骑手怎么停在那不动
    我的饭还有几分钟到
    前面还有几单才轮到我
    到市里的中转站没
    到我们镇的驿站没有
    到网点了吧 咋还没派
    怎么又退回分拨中心了
    我在广西，包裹怎么跑去黑龙江了
    物流方向是不是反了
    过海了没 我在海南
    清关走到哪一步了 我的包裹
    飞机落地没 我的海外件
    还在国外吗我那双鞋
    船到港了没，我买的钢琴
    给爸妈买的按摩椅到哪儿啦
    宝宝奶粉快断粮了 包裹现在在哪
    猫粮走到哪了呀
    鲜花在路上了吗 到哪个站点了
    补发的那件到哪了
    换的新鞋寄来了 走到哪里了
    我的宝贝在哪里流浪
    大件家具到哪个仓了
    帮忙定位一下我的包裹
    帮我瞅眼快递
    麻烦查一下尾号8842的件到哪
    包裹动态有没有更新
    配送进度
    物流详情
    我的package现在在哪里
    tracking查不到 我的件呢
    我的包裹到哪裡了
    两个单号哪个才是我的
    显示的单号是别人的，到的是别的省
    下大雪封路了 我的快递停在哪
    在吗，昨天显示到武汉，今天还是武汉，它是不是睡着了
    师傅什么时候送冰箱来 我得在家守着
    我要不要在家等 快递今天到不到
    交通管制 我那个包裹堵在哪里了
    快递到哪里了呀我这边手机看不懂那个地图你直接说到没到我们县
    周二出的库 现在包裹走到哪座城市了
    书架今天在哪个城市
    一直写运输中 从周五没新的 到底动没动
    等着收台灯 今天到还是明天到
    水管那单的快递单号给一下
    地图上车停在环线不动 我的件呢
    “到达目的地集散”是啥意思 几时到我家
    婴儿车在路上吧 到哪个地方了
    昨晚在莱阳 今天我的包裹在哪
    派送中还是还睡在网点
    邮递员大概几点送到我这
    六天前寄出的椅子 现在啥位置
    已经发货的那单 现在到哪里啦
    台灯那个包裹走了多远
    周一寄的书邮递员几时送来
    婴儿床哪家在送 运单号几多
    衣柜在今天的车上吗 几点到我这
    种子出荷兰没 进国内没
    物流说在海关 一般压多久
    周六出发前滑雪板能到吗 已寄
    物流链接邮件丢了 再发我
    轨迹在两个城来回跳 件到底在哪
    包裹走到哪座城市了
    快件卡在分拨中心四天没动
    运单号给我一个，我自己查
    我的猫砂到哪站了
    派件员电话多少，我的冰箱今天送吧
    物流信息一片空白咋回事
    还在海上漂着吗，我的沙发
    显示离开广州，然后就没下文了
    预计几点送到我家
    包裹怎么往北跑了，我在南方啊
    我那单现在谁家在运，号发我
    进本市了没，我那箱书
    派送中好几个小时了，还有几站
    骑手走到哪了 面都要坨了
    清关过了没 我的相机
    單號查不到資料，我的貨在哪
    我的parcel现在在哪个hub
    追踪一下我的快件
    查件：订单77201
    快递两天没更新轨迹了
    奶奶的拐杖寄出五天了 到县里没
    飞机落地没有，我买的海鲜在上面
    物流写“交航”是到哪里了
    啥时候能派到我们村，东西已经在路上了
    查一下我的包裹走到哪一步
    刚显示到达营业部，今天送得来吗
    快件清关放行没，现在在谁手上
    我那台洗衣机的司机离我多远
    运输中十天了，到底在哪儿飘着
    揽收之后没有新扫描，我的包裹呢
    预计哪天派送到我手上，已经在途了
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
    locate my parcel please
    where is my parcel now
    track package
    I'd like to know where my parcel is
    parcel location please
    can you track it for me
    where's my delivery at
    how far has my parcel got
    when is my parcel due
    when will I get my package
    is my parcel coming today
    will it get here tomorrow
    tracking info please
    send me the tracking number
    where do I see the tracking
    tracking won't load
    tracking hasn't changed
    my parcel isn't moving
    package location?
    check the delivery of my parcel
    what's the whereabouts of my package
    when does my stuff arrive
    my item's on the way, where is it
    where is the courier now
    my sheets left three days ago, which city are they in at the moment
    tracking stops at Birmingham and hasn't refreshed for two days, what's up
    should I stay in today or isn't my parcel coming
    you say it's gone out but I can't find it online, could you check the number with me
    which carrier's got order 70455 and under what number, I'll look it up myself
    the rider's been at the petrol station ten minutes on the map, how long till my soup's here
    the tea you sent from Edinburgh, has it got to London yet
    it arrived in my town yesterday and isn't out for delivery, when will it be
    Grandad's hearing aid batteries have been posted, what day can he expect them
    my parcel is going the wrong way, I'm in Cornwall and it's just been scanned in Glasgow, why
    the lens from abroad says "arrived in destination country", how long from there to me
    which van is my frozen fish on, will it make it tonight
    I'm off on Thursday, will the package be here before that
    your tracking link opens a blank page, where is my package at present
    whereabouts are the men with the telly, and what time roughly will they get here
    it said out for delivery, then back at depot this morning, so what's happening with it
    has the graduation gift reached my daughter's college yet
    my parcel's been two days at customs, is it through yet
    I ordered fruit trees and don't want them drying out, where have they got to
    JD00284471, can you look up where that is
    collected three days ago and not one scan since, why isn't it moving
    has the lorry with my fridge set off, and what time's it at mine
    we're remote, has my parcel made it to the local depot
    it says "departed to next facility", which facility is that
    were is my parcle
    how hard can it be to tell me where my parcel is!! just look it up
    where's my lil dress wandering 😗 when's she home
    hello my package it is where? I look every day and I don't see movement
    I should be most grateful if you would look up the present location of my consignment and its expected date of arrival
    my daughter sent me a blood pressure thing from your shop, I can't do phones, where has it got to
    no rush, I'd just like to know where it is right now for peace of mind
    the oranges left on Monday, where are they, I need them for my stall tomorrow
    waiting downstairs like a lemon, how many miles off is my courier
    trk no. for my order thx
    parcel
    package
    tracking info
    where
    when will the replacement arrive
    where is the one you sent again
    where's my stuff right now
    whereabouts is my order
    what's the location of my package
    track order 60718 for me
    trace my shipment please
    follow my delivery, how
    can you check where my box is
    check the progress of my delivery
    any news on where my parcel is
    give me an update on the journey of my package
    which city is my parcel in
    how far away is my delivery
    how far has it got
    is my package nearly here
    where has the driver got to
    is the driver close
    where's the rider with my dinner
    the courier's dot isn't moving on the map
    eta on my groceries
    ETA for my parcel
    expected arrival of my order?
    what day will my parcel turn up
    when can I expect my package
    when's it getting here
    when does my parcel come
    when is my sofa arriving
    will my book be here this week
    will my parcel reach me before Thursday, I'm travelling
    does my parcel arrive tomorrow
    what time today will they bring it
    out for delivery since eight, what time roughly
    what's my tracking code
    I never got a tracking link
    where can I find the tracking number of my order
    tracking page is blank
    tracking shows nothing, where's my parcel
    tracking hasn't updated for three days
    tracking is stuck
    no movement on my parcel since Monday
    shipment hasn't moved
    same scan for days, what's going on with my parcel
    my package is sitting at the depot
    still at the sorting hub
    still "in transit", where exactly
    stuck at the regional facility, where is it headed
    label created but no scans, where is the box
    parcel is going in circles
    my parcel went to the wrong city on the map, what's happening
    it was near me and now it's back in Leeds, why
    arrived at my local depot, when do they bring it
    at the delivery office but not out yet
    has my shipment landed in the country
    is my international parcel through customs yet
    which ship is my furniture on, has it docked
    has the plane with my order landed
    where is the replacement you posted
    the spare lid you sent, where's it at
    two boxes, where is each of them
    which carrier has my package so I can follow it
    got the driver's number? want to know when my parcel gets here
    can you ring the courier and ask where he is
    how do I see where my package is in the app
    where do I look up my delivery
    parcel tracking
    delivery progress
    track it
    tracking no?
    shipment update
    order whereabouts
    parcel still travelling?
    where my parcel at
    wheres me package
    wheres my order its been ages on the road
    were's my delivry
    plz tell my packet where is
    my courier has reached where
    consignment status, which hub is it at
    docket number of my parcel please share
    by when will I receive my parcel, it shows dispatched
    my shipment is showing in Bhiwandi hub, when it will reach Pune
    kindly share AWB number of my order
    has the dog food made it to my town
    my plants are in the post, where are they today
    mum's walker, what stage of the trip is it on
    the telly I bought, has it left the warehouse hub in Milan
    is my crib on the van yet
    did my vinyl reach the depot in Cork
    where are my curtains now
    the chocolate will melt in this heat, where is it and will I get it today?
    any idea where those boots I bought have got to
    Good morning, may I trouble you for the present whereabouts of my parcel and the day it should reach me
    i live out in the sticks and cant open that tracking page can you look and see if my box of oranges is in the village yet
    shipped four days ago and it's crossed one state, where is it now precisely
    it says picked up by courier and then nothing since, where would it be
    the van was five stops off an hour ago, where's it now
    Grandad's hearing aid batteries, which town are they in today
    I leave on Thursday and want to know which town the rice cooker has reached and if it'll be here before then
    It says left Yorkshire and hasn't moved, which depot has my parcel been in these two days
    My daughter asks for her princess dress every hour, at what stop of its journey is it
    It reached our local office yesterday and nothing came this morning, this afternoon then or tomorrow?
    How far has the spare lid come that you posted to me on Monday
    The bulbs from Holland show arrived in destination country, what's left of the way and what day do I get them
    The little van has circled my street for an hour on the map, how long until supper gets here
    whereabouts of my parcel please
    where's my thing got to
    wheres my shoes at
    which depot is my package in
    what city's my box in now
    latest location of my shipment
    last scan was where
    any movement on my package
    tracking hasn't budged since Tuesday
    tracking frozen for days
    no update on tracking
    the tracking site says no such number
    tracking shows "in transit" forever, where exactly is it
    why does tracking say exception
    what does "held at facility" mean on my tracking
    stuck in customs says tracking, what now with my package
    my parcel's been in Liege for three days, is it moving at all
    Why has my package gone back to the sorting hub?
    it was ten miles away, now tracking shows it in another county
    How close is the driver to me?
    how many drops before mine
    is the van nearby
    is the courier on my street yet
    ETA on my package?
    eta pls
    what's the expected arrival of my chairs
    estimated day of delivery for my parcel
    when's it landing on my doorstep
    will it come before noon
    is my order arriving tomorrow
    am I getting my parcel this week
    Will the boots reach me before Saturday? They're already on the way.
    Does anybody know if my cat tree will be here by the weekend, it shipped ages ago
    morning or afternoon for my delivery today?
    which hour today does the man come with my desk
    track my package
    track it for me please
    can you trace where my box is
    how do I follow my parcel's journey
    need the tracking ID
    send me the consignment number
    what's the waybill number of my order
    AWB number please
    docket number of courier sir
    kindly share tracking details
    please share live location of my courier
    link to follow the shipment?
    the mail had no tracking link
    who's carrying my parcel and what's the number
    which courier has my package right now
    tell me status of parcel, dispatched on 3rd
    my parcel is shipped since 5 days where it reached
    sir my courier has reached which place
    parcel reached which city till now
    where is at now my packet?
    when arrive my package
    when comes my parcel
    my order is travel since one week, where
    is the ship with my furniture in port yet
    has my parcel left the airport
    is it still in China or already over here
    did the parcel cross the border yet
    has it made it to the local delivery office
    is my parcel out for delivery
    has the post office in my village got it yet
    locate my package
    locate shipment 88213
    find my parcel for me
    check on my delivery
    look up my parcel's position
    see where the mattress is
    update on the greenhouse I ordered, which leg of the journey is it on
    give me news of my parcel
    parcel progress today
    shipment tracking
    courier location
    delivery ETA
    tracking details
    where is my lunch, the rider isn't moving on the map
    how far off is the pizza
    my groceries, are they on the bike already and where
    groceries eta
    the birthday present for my nephew, where's it hiding
    Where might my grandmother's hearing aid batteries be at this moment?
    I've got a baby on the way and the crib's still on the way too, where is it?
    My wife keeps asking me about the curtain rail, could you check what town it's in?
    Sorry to bother you, I'd only like to see which stage my parcel is at, thank you kindly.
    hi there hope you're well could you tell me where my vinyl records are at the moment
    oi where's my parcel mate
    where the hell is my package, the map hasn't changed since breakfast
    been refreshing tracking all day like an idiot, nothing new, what's going on with it
    it says shipped but where is it heading
    scanned in Memphis and then silence, can you see more than I can
    it's been loaded on a truck, which truck, when's it here
    two tracking numbers for one box, which one is right
    wrong tracking number, it shows somebody else's town
    the number you gave shows a parcel from 2022
    tracking says delivered to the depot, when do they bring it to me
    shipment left the seller Friday, where is it today
    replacement charger is on the way I hear, where has it got to
    where's the exchange pair you posted me
    Is my pre-ordered game on its way to me already and where
    I'm at work until five, is the parcel coming before or after
    do I need to be home today, is the delivery coming
    when will the postman have my books
    I'd like to see where my plants are, they need water
    are my plants in a warm depot or a cold truck right now
    my order is in transit where now
    any idea where it could be right now
    did it make the ferry to the island, my parcel
    the snow closed the roads, where's my package waiting
    my tracking says weather delay, where is it sitting
    package in which state
    my 快递 where is it now
    包裹 tracking number please
    can u check my package 到哪 le
    trackin number?
    so I ordered a rug and the app says it's moving but the dot has been in the same field since yesterday where is it
    My parcel left the warehouse on Tuesday; where has it got to by now?
    Could you see which town my bookshelf is in today?
    The tracking has said "in transit" since Friday without a new line, is it moving?
    I'm expecting a lamp and would like to know whether it comes today or tomorrow.
    What is the tracking number for the garden hose I bought?
    the courier's map has frozen with the van on the ring road, where's my parcel
    the link you mailed for following my parcel opens an empty page
    how long till the courier gets to my street with the crate
    has my parcel been handed to the local carrier in my country yet
    my parcel seems to be touring the country: north, south, north, why
    what does "arrived at destination hub" mean, when's it here
    is the pram on the road and in which city
    status of my shipped parcel please, last seen in Leipzig
    the cake's being delivered, how far off is the driver
    give me the number I can use to trace the box
    does your system show where the carpet is tonight
    my chairs set off six days ago and I'd like their present location
    when is my shipped order going to be at my place
    it left Spain by lorry, has it reached the border
    which carrier has my teapot now, and the tracking reference please
    is it out for delivery or still sleeping in the depot
    approx what time does the postman bring my packet today
    mera parcel kahan pahucha
    order kab tak pahuchega, tracking not updating
    sir courier docket no. and current location please
    donde esta my package please
    parcel reach where already
    Where is my order now that it has been shipped?
    Can you tell me how far my parcel with the lamp has travelled?
    When will the postman bring the books which were sent on Monday?
    Which courier carries my cot and what's the tracking code?
    My tracking page hasn't changed for four days, what's my parcel doing?
    Is the wardrobe on today's van, and at what hour would it reach me?
    the seed packets left Holland, are they in my country yet
    my shipment is at customs per tracking; how long does it usually lie there
    please look where the driver with my dinner is
    will my shipped skis get here before we set off on Saturday
    in which depot is the package sleeping tonight
    I've lost the mail with the tracking link, send it again please
    tracking jumps between two towns, where's the box really
    the last tracking entry says "sorted", and then?
    how many stops until the driver rings at mine
    the replacement cable you posted, whereabouts is it
    your map shows the van at sea lol, where's my parcel
    the parcel's tracking number isn't recognised on the carrier's site
    has my packet been given to the village postwoman yet
    my delivery's current whereabouts and expected hour
    has my parcel reached Bristol yet
    where abouts is my box right now
    whereabouts of my shipment please
    any sign of my order on the road
    tracking frozen on "in transit" for six days
    stuck at the sorting centre since Tuesday, my kettle
    the map still shows the van in the depot
    how many stops till mine
    how far off is the driver with my groceries
    is the courier close
    when will the postman bring my boots, they left you on Monday
    ETA on my curtains?
    estimated arrival of parcel 50921
    expected delivery date for the pram I ordered, it's on its way already
    what day should my shipped cot arrive
    will the trainers land before the weekend, tracking says they're in Cologne
    should I stay in today for my parcel, what time is it coming
    what's the time slot for today's drop
    out for delivery since 7, how much longer
    has my suitcase been loaded on the van
    which depot holds my parcel
    what hub is my stuff at
    is my shipment in the country yet
    has my console landed at Heathrow
    my parcel from Japan, has it left the port
    ship carrying my sofa, where is it sailing
    still on the high seas, my order?
    customs took my parcel Monday, is it through
    cleared the border yet? my headphones
    "arrived at transit facility" where's that on the map
    what does "handed to local partner" say about where my parcel is
    meaning of "exception" on my tracking page
    status says "in customs" for a week, what's happening to my parcel
    the tracking page shows nothing
    tracking link leads nowhere
    your tracking link says no data found for my order
    consignment number for my order please
    can I have the waybill ID of my dispatched order
    text me the tracking code for order 8830
    what's my parcel's reference with the courier
    lost the e-mail with the tracking, resend the number
    which firm has my parcel and under what number
    who's delivering my order, and where's it now
    driver's phone number, he's on the way with my fridge
    can I follow my rider live
    live map for my order isn't loading
    Live location of my biryani please
    my pizza's been "5 minutes away" for half an hour, where's the rider
    the soup's going round in circles on the map
    why is my parcel heading north when I live south
    my box went to Wales and I'm in Kent, why the detour
    it has bounced between two depots three times, what's it doing
    did my parcel miss the train
    is it on the plane
    is my item still travelling
    follow up on my parcel's progress
    progress of shipment
    trace my order
    trace consignment
    track
    track n trace
    parcel update pls
    delivery update on my bookcase
    shipping update?
    any update, tracking is blank
    give me the latest scan of my package
    last scan was at Dover on the 4th, where now
    whats the status of my delivry
    where my packet reach
    sir my parcel reached where
    courier ka status, my order is shipped
    kindly share docket no. of my dispatched order
    when it will come, show shipped only
    I ordered the blue tricycle for Friday's birthday, it was sent on Monday, is it near yet
    mum's birthday orchid, is it in town yet
    granny keeps asking when her slippers come, can you see where they are
    insulin cool box, how far away is it
    my medicine was dispatched yesterday, at which stop is it
    the vet food for our dog, is the van nearby
    the bees I ordered are travelling, where are they tonight
    my passport cover was shipped by sea mail, any position
    dispatched nine days ago by economy, where's it hiding
    hello dear, can you see on your computer where my package is
    my order 50233, current location
    show me where my stuff is
    I'd like to know the present whereabouts of my consignment no. 7719.
    Would you be so good as to tell me how far the piano has travelled
    okay so you sent it wednesday they scanned it thursday and since then nothing so where is it
    it's been sitting in Liège, will it ever move
    parcel asleep in Memphis, wake it and tell me when it gets here
    does anybody know which truck my tiles are in
    order 31 says "with courier", which courier and how far
    我的 package 到 which city
    does the tracking refresh at night, mine's been the same since noon
    how close is my delivery
    has the parcel shop got my box from the van yet
    my parcel's consignment code, where do I see it
    need the docket number of the order you sent me
    on which ship is my bookcase and when does it dock
    it's showing dispatched from Pune, reached Delhi or not
    what does the last scan of my order say
    has my hamper crossed into Ireland yet
    the rider with my noodles isn't moving on the map
    ring of the driver bringing my washing machine, I want to know how near he is
    no new scans on my order since the airport
    find my order on the road, it's the red bicycle
    how far along the route is order 6612
    the globe I bought, in which town is it tonight
    my order was handed over on Friday, what's the courier's estimate
    still on its way? my blender, been travelling ten days
    in what country is my parcel at present
    the saddle I bought left Tuesday, on which leg of the trip is it
    tell me the courier's code for my order that's under way
    seems my hens' feed is parked in Leicester, when will it roll on
    my box flew past my town to the next, where's it now
  `,
})
