import { defineIntent } from '#intents/define'

export const suspiciousOrder = defineIntent({
  intent: 'suspicious-order',
  audience: 'buyer',
  settledBy: 'workflow',
  label: { zh: '这一单不是我下的', en: 'I never placed this order' },
  definition: {
    zh: '账号里、短信里或家门口出现一单自己没有下过的订单。',
    en: 'An order turns up, in the account, by message or at the door, that they never placed.',
  },
  borders: {
    'account-hacked': {
      zh: '资料被改、陌生登录是被盗；多出来的那一单在这里。',
      en: 'Changed details and strange logins are hacked; the order itself is here.',
    },
    'unknown-charge': {
      zh: '只看见一笔钱、不知道哪来的是陌生扣款；看见一单没下过的在这里。',
      en: 'Only a debit they cannot place is an unknown charge; an order they see and never made is here.',
    },
    'wrong-item': {
      zh: '买过、寄错了是发错货；压根没买过的在这里。',
      en: 'Bought something and got another thing is a wrong item; never bought anything is here.',
    },
  },
  zh: `
    这不是我下的单
    我没买过这个
    有个订单不是我的
    谁用我账号下单
    莫名多了个订单
    没下单收到快递
    不是我买的
    查一下这个订单不是我下的
    孩子没下 我也没下
    有人冒用我下单
    凭空多出一单
    收到莫名其妙的包裹
    我没有下过单
    订单里有我没买的
    这单不是我下的
    我没买过这个东西
    怎么有个订单我完全没印象
    收到短信说我买了部手机，谁买的？
    账号里多了一单3999的平板，不是本人操作
    莫名其妙收到一个包裹，我没网购啊
    订单TB20440198谁下的 我可没下
    快递小哥送来一箱猫砂，我家没有猫
    有人用我的账号下单寄去了广西
    你们发来的付款成功通知是怎么回事，我今天都没打开过软件
    wo mei xia guo zhe ge dan
    亲，我名下这笔耳机订单赶紧拦下来，不是我拍的
    陌生订单
    冒名下单
    不認識的訂單出現在我的紀錄裡
    我的电话上来了个货到付款的，说是我订的保健枕，我没订
    家里小孩也问了，老婆也问了，都没买过这双靴子
    怎么一直有人拿我地址收货，这礼拜第三个包裹了
    order 88213不是我的，请立刻取消别发货
    通知说我的咖啡机已发货……我没有买咖啡机
    匿名包裹，打开是一包种子，快递单写的我的名字和手机号，我从来没下过，担心是刷单的，你们能不能查清楚是谁用我的信息下的
    别人用我的信息买东西
    未经授权的订单
    我没下单却收到确认邮件
    我妈不会网购，她号上突然有个金手镯的单
    订单列表最上面那条是啥，我没印象啊，收件人也不是我
    盗刷下单，麻烦冻结该笔
    钱是我卡里出的，东西却寄给一个叫韦某的，我压根不知道有这单
    双十一那天我手机都没电，哪来的四笔单
    有张代付成功的单子，我没替谁付过
    昨晚十一点多连着弹出三条下单成功，买的全是充值卡和显卡，收货地址在外省，我人在医院陪床，手机一直在兜里，肯定不是我买的，请先别发出去
    假订单吧这是
    我的账户有一笔异常交易，是买手表
    预售尾款让我付，可定金我从没付过
    拒收了一个没买过的快递
    邻居说我有包裹，拆开是鱼竿，面单上姓名电话都对，但我真没买过，这个要不要钱，会不会过后找我收款
    这个定单不对劲，不是我的
    有人恶意用我的手机号下了十几单到付
    多出来一个订单 求核实
    這張單子我沒買過
    我没有下过这个订单
    我的账号里有一个不是我下的订单
    有个陌生订单，不是我买的
    我没买东西却收到了包裹
    收到一个不是我买的快递
    莫名其妙多了一单
    订单列表里有一单我没下过
    收到下单短信，可我没下单
    收到订单确认邮件，我没买
    谁用我的名字下单了
    有人用我的账号买了东西
    这单我没印象，不是我下的
    我家收到一个包裹，没人买过
    不是我下的单，请取消
    帮我查一下这单是谁下的
    我没买过手机，怎么有手机的订单
    有人盗用我账号下单了
    短信说我的订单已发货，可我没买任何东西
    不认识的订单怎么办
    我没订过，快递却送来了
    货到付款的件，我没买
    有人冒充我下单
    账户里出现一笔3000多的订单，不是我
    怎么会有我没下的订单
    未知订单，请核实
    请问这个订单是怎么来的，我没下
    订单不是本人下的
    我没下单，你们发什么货
    亲，这单不是我拍的呀
    咋有个我没买的订单
    有人用我的手机号下单
    别人用我地址收东西
    收到奇怪的包裹，里面是面膜，我没买
    订单里的收货人我不认识，这单不是我下的
    家里没人下过这个单
    刚收到通知说订单支付成功，我没买东西
    昨晚有一单买游戏机的，不是我操作的
    这个订担不是我下的
    不是我买的，帮我拦截发货
    账号里凭空出现两个订单
    没有买过，为什么有物流信息
    寄来一箱水果，我没订，是不是弄错人了
    我妈收到个到付包裹，她没买过
    order不是我下的，please cancel
    查一下订单50931，我本人没有下过
    冒用我身份下的订单，请处理
    提示我订单待收货，但我最近没购物
    这是诈骗订单吧，我没下过
    有一笔充值卡订单，不是我买的
    我账户被下了一单，地址在云南，我在北京
    我没有买过这个东西，怎么显示已付款
    怀疑有人用我的号买了东西，订单里多了双球鞋
    收到三个没买过的快递了，什么情况
    没有下单记录却有快递寄给我，署名是你们店
    我不记得买过这个，家人也没买，这订单哪来的
    平白无故一个订单，吓我一跳
    未经我同意就下了单
    你好，我今天看账号发现有一张昨天半夜的订单，买的是两瓶白酒，我和家人都没下过，请帮我取消并查清楚
    不是我的单！不要发货！
    这个包裹上是我名字电话，但我真没在你们家买过东西
    我的账号里有一单买手表的，两千多，我和家人都没有下过
    今天收到短信说我买的耳机已发货，可我根本没在你们家下单
    不是我的订单
    这单谁下的
    我没订过
    多了一单
    陌生包裹
    没买怎么有单
    不是本人下单
    有单我不认识
    莫名的订单
    收到没买过的东西
    我没下这单
    被人下单了
    奇怪的订单
    哪来的订单
    有人冒名下单
    别人用我号买东西
    没买却发货了
    订单不对，不是我买的
    这个包裹不是我买的
    假订单
    取消这单，不是我下的
    不是我拍下的
    没下单收到短信
    未知的订单
    打开订单一看有台投影仪，我从来没买过投影仪
    门口放了个箱子写着我名字，里面是狗窝，我家不养狗
    发货提醒说我的滑雪板在路上了，我压根没订
    昨天半夜有人在我账号里买了五张充值卡，不是我操作的
    快递说有个到付的保健品，收件人是我，可我没买过
    我的订单里出现一笔寄往湖南的空调，我住大连
    邮箱收到你们的下单确认，写的是一套茶具，我没有下过
    订单号600183这单是谁下的，我们家没有人承认
    请拦一下，待发货里那台游戏机不是我买的
    我弟拿我手机玩过，但他说没下单，那这单鞋子哪来的
    连着三天收到小饰品的快递，寄件人是你们仓库，我没买
    系统让我评价一个吹风机，我从没买过，这个订单怎么回事
    有人填我的电话号码订了十份外卖到付，这些单不是我的
    收到取货通知，说我买的婴儿车到店了，我都没结婚
    账号里有一单显示已签收，签收人我不认识，也不是我下的
    我老妈账户多了三单翡翠手镯，她说绝对没买，请查
    你们打来确认订单，可是我没有订过窗帘
    海外仓发来一个包裹，清关信息是我的，我没海淘过
    一个小时内冒出来四个订单，收货人都姓韦，不是我
    刚要付款买米，看到待付款里有个两万的手表，谁放的单
    订单记录里四月份那台打印机，不是我也不是公司买的
    单位前台收到写我名字的货，我没下单，能查是谁下的吗
    请取消昨晚23点那一单，不是我下的，别发货
    这单地址是我家，姓名是我，可东西不是我买的，我怕之后要我付钱
    朋友说没送我礼物，那这个匿名的包裹怎么会有我的地址
    一单没下，却提示我“恭喜下单成功”，请核实订单来源
    我在坐月子没碰手机，怎么多出一单钓鱼竿
    账号里这台无人机的订单是不是有人盗用我身份下的
    拒签了一个包裹，单上写我买的，我真没买
    订单显示是用我的账号在平板上下的，我没平板
    有个预订酒水的单在我名下，说下周送，我没订过
    what？我没order过这个啊
    不是我下的蛋…单！打错了，反正快取消
    见鬼了👻 没下单收到一箱榴莲
    谁这么缺德用我名字下单到付啊，第四个了
    您好，冒昧打扰，账户内出现一笔非本人所下的订单，恳请尽快核查并暂停发货
    這不是我訂的 為什麼寄來給我
    哎哟喂我一老头子怎么会买口红，这单指定不是我的
    没买！没买！没买！重要的事说三遍，这单取消
    没买过这东西 哪来的订单
    多出来一个订单
    账户里冒出一单
    有个订单我不认识
    订单列表里有一单陌生的
    谁用我的号下单了
    谁给我下的单
    这订单我不知情
    不是我操作的订单
    莫名其妙多了个订单
    突然出现一笔订单
    系统自己给我下了单？
    自动下单是怎么回事 我没点
    我没点购买却生成了订单
    睡觉时候下的单 不可能是我
    凌晨三点的订单 不是我
    我手机都没开 怎么有订单
    上个月就没上过你们网 哪来的单
    我从来没在你们家买过东西 怎么有我的单
    我都没注册过 怎么有我的订单
    收到短信说我下单成功 我没有
    收到发货短信 可我没买东西
    短信说我的包裹在路上 没买过啊
    收到订单确认邮件 不是我的
    邮件说我买了电视 没这回事
    收到取件通知 我没买过
    收到快递 没买过东西
    陌生快递寄到我家
    收到一个没订过的包裹
    寄来一个包裹 我没下单
    门口多了个不是我买的快递
    快递上是我名字 但我没买
    快递名字电话都是我 东西没买过
    送来一台风扇 我家没人买
    到付快递 我没买过
    货到付款的件 没订过 拒收了 查下谁下的
    有人用我地址下单
    有人拿我的手机号订东西
    有人冒用我名字下单
    别人用我信息买的 这单
    收货人不是我的订单在我账号里
    订单寄到外省去了 我没下这单
    订单地址我根本没去过
    收件人是陌生人 单在我号上
    账号里有三单游戏卡 不是我买
    有人用我号买了手机
    我号上买了礼品卡 不是我下的单
    一晚上多了五单 全不是我
    我没拍过定金 怎么让我付尾款
    待付款里有个单 不是我放的
    待付款有个金条 谁下的
    待收货有个没见过的东西
    已完成里有个单我没买过
    历史订单里混进别人的单
    这个订单是不是别人的 跑我这来了
    是不是系统串号了 多了个单
    是不是弄错人了 我没订蛋糕
    蛋糕送来了 没人订啊
    花店说有我的花 我没订
    外卖送到我家 我没点
    外卖员打电话说我点了餐 没点
    家里人都问过了 没人下这单
    老公说不是他 孩子也没碰 这单谁下的
    孩子误点的吗 查不到谁下的 帮看看这单来源
    我妈说她没买 号上有个按摩仪的单
    老人不会网购 怎么有订单
    给我查查这单是哪台设备下的
    这单哪个ip下的 不是我
    谁下的单能查到吗
    可疑订单 帮查
    陌生订单 处理一下
    非本人下单
    非本人订单 请拦截
    不是我的订单 别发货
    没下单 别发
    不是我下的 撤了它
    假单 用我名义下的
    恶作剧下单吧 有人整我
    前男友用我号下单了吧 不是我
    刷单的吧 寄我一包种子
    空包裹寄给我 从没买过
    莫名收到小首饰 不敢拆
    订了没？没有！那为啥显示我订了
    有张我名下的订单 但我没付过款
    我卡付的 单不是我下的 寄给了别人
    order不是我place的
    unknown order在我账号
    這筆訂單不是我下的
    沒訂過卻收到貨
    bushi wo xia de dan
    没下单怎麽有订单啊
    有人冒名订了台冰箱送我家
    亲 我今天一上来就看到个电饭煲订单 我真没买 求查
    您好 本人账户出现编号55102订单 并非本人下达 请核实下单来源
    我人在国外一个月了国内突然显示我买了台洗衣机送到一个没听过的小区这单谁下的
    我就登上来看看 居然买了个马桶？？谁买的
    我从不打游戏，账号里却躺着一张游戏机的单，收货还是外地
    邻居帮我签了个箱子，打开一看是渔具，我压根没订
    今天有人打电话约我收沙发的时间，我没买沙发呀
    我没下过这单
    这单谁下的 不是我
    账号里冒出一单 没买过
    凭空多了个订单
    陌生订单 不是本人下的
    我名下有张单我不知道
    订单列表多了台无人机 我没买
    谁用我号买了浴缸
    半夜三点的单 我睡着呢没下
    我在飞机上 怎么可能下单
    住院那天冒出来的单 不是我下的
    短信说下单成功 我啥也没买
    收到订单确认邮件 没订过
    发货短信莫名其妙 我没买沙发
    快递打电话说我买了锅 没买啊
    送货的站门口 我家没人订
    收到包裹 没买过任何东西
    莫名收到一箱种子 我没订
    寄来块手表 我没下单
    神秘快递 家里谁都没买
    货到付款的件 我没订 让我付钱
    到付包裹 没买过 咋回事
    海关通知说我买了保健品 没买过
    收到取件短信 可我没买东西
    有人拿我名字下单
    有人用我手机号订了东西
    收货地址在云南 我在沈阳 这单不是我的
    收件人不认识 单我没下过
    我不喝酒 哪来的白酒订单
    我没养猫 谁给我下的猫砂单
    一分钟三单 都不是我拍的
    十台手机的订单 我没下 快拦截
    拦住那单 别发 我没订
    把那个假单取消 不是我买的
    查下8820这单谁下的 我没有
    我举报一个非本人下的订单
    没注册过你们 怎么有我的单
    从没在你们家买过 为啥给我发货
    是不是系统乱下单 我没点购买
    问了全家 没人拍过
    老婆说不是她拍的 也不是我
    我妈号上多了台跑步机 她没买
    老爷子收到一堆药 没订过
    公司账号多了笔采购单 没人下
    学校收到两百把尺子 没订
    老是收到没买过的垃圾包裹
    又送披萨来 没点过！
    恶作剧吧 外卖我没叫
    拼团单 我没参加过
    代付单 我没帮人付过
    预售单不是我拍的
    赠品单 我没申请过
    去年有张单没印象 不是我的
    订单不认识
    本人未下单
    不是我的order啊
    我冇落單，點解有訂單
    打开一看吓一跳，居然有个摩托头盔发往海南，我从来没买过
    您好，贵司今日通知我座钟已发货，本人从未订购，请核实
    我妈号里有金手镯的单 她从没买过
    快递送来台打印机 我和老公都没订
    早上打开看到三点下的单 那会儿睡着
    短信谢我买滑雪板 我没下过
    老有没订的东西寄我家
    写着我名我地址 可不是我下的单
    六百多的单 我俩谁都没拍
    查下9921是谁操作下的 反正不是我
    订单里那顶帐篷不是我买的
    单位收到三十把椅子 没人订过
    买家显示是我 城市我都没去过
    到付的榨汁机 家里没人要
    门铃一响 送披萨 我没点
    昨晚那条购买记录不是我弄的
    花送来还带账单 我没订花
    没登录也会有单？真不是我下的
    说我的定制在生产了 我没定过
  `,
  en: `
    i didn't order this
    there's an order i don't know
    order not mine
    unknown order in my account
    i received a package i didn't order
    someone ordered with my account
    strange order
    fraudulent order
    i never bought that
    unrecognized order
    got an order confirmation but i bought nothing
    fake order in my name
    not my purchase
    i didn't place this order
    there's an order in my account that isn't mine
    got a confirmation for a phone i never bought
    who ordered this??
    a parcel came, I ordered nothing
    Order 55-20914 was not made by me, stop it before it ships
    somebody bought a 900 dollar watch with my login and is sending it to Florida
    I see a purchase of gift cards from last night, I was asleep
    you text me "your coffee machine is on its way". I own no coffee machine and bought none
    unauthorized order
    third box this week with my name on it and stuff I haven't asked for
    didnt buy this
    My mum doesn't shop online and suddenly her account lists a gold bracelet
    fraudulent order on my account please cancel
    cat litter at my door, i don't have a cat, label says me
    An envelope with seeds in it came by post with my full name and mobile on it, sender is your warehouse. I never placed that; is somebody using me to fake sales?
    不是我的 order, check please
    Asked my wife, asked the kids, no one in this house ordered ski boots
    the top line in my purchase history is something I do not recognise, delivered to a stranger
    cash on delivery guy wants 60 for a pillow that I never requested
    order made in my name
    three graphics cards?? not me. block them
    I've received an invoice for a sofa from you but I'm not even a customer
    someone keeps using my address for their packages
    There popped up four "thank you for your purchase" mails within ten minutes while I was sitting in the hospital with my phone in my coat. All prepaid cards and a console. Whoever did that, please don't send any of it
    never ordered, refused the delivery
    wasnt me that bought the console
    you ask me for the balance of a pre-order, but no deposit was ever paid by me
    strange purchase on 8 march 2am
    is this order fake or what
    the confirmation mail is for a Mr Dlamini yet came to me and my card paid
    I have been shipped goods without having ordered
    my neighbour took in a fishing rod for me; right name, right phone, wrong person. I bought no such thing. Am I going to be billed for it?
    who's placing orders with my number?
    unrecognised order, cancel + investigate
    a purchase I didn't authorise appears under my orders
    some order of tyres i know nothing about
    my app says "order placed 1 min ago" and i'm just lying on the couch, it wasn't me
    reporting an order that someone else made on my profile
    This isn't my order
    I got an order confirmation for something I didn't buy
    Someone placed an order using my account
    There is a strange order on my account
    Someone ordered something in my name
    I received a shipping notice for an order that isn't mine
    An order I never made is showing in my account
    Unknown order, please cancel
    Somebody used my account to order a phone
    Someone else placed this order
    My account shows an order from last night, it wasn't me
    I got a text about an order I didn't place
    Cancel this order, it's not mine
    I got a confirmation email but I didn't order anything
    why is there an order for a TV in my account, i never bought one
    A package arrived with my name but I ordered nothing
    How did this order get into my account?
    Order number 66120 isn't mine
    I haven't bought anything from you but got a parcel
    Please check this order, I did not place it
    The order was not made by me or my family
    I received something I never bought
    An unknown order is being shipped to an address I don't know
    not my order!!! cancel it
    I did not order this item
    i never make this order
    Someone's using my name to order things
    I'm getting delivery updates for something I didn't buy
    I've got a mystery parcel from you
    There are two orders here that I didn't place
    Courier brought a cash on delivery box I never ordered
    Could you look into an order that I haven't placed?
    An order for gift cards was made without my knowledge
    Can you stop an order that somebody else made on my account?
    I see an order for perfume, I haven't ordered any
    My daughter didn't order it and neither did I
    Weird order in my history, not mine
    Order placed at 4am that I know nothing about
    Why did I get a box of vitamins? I've not ordered anything
    Some stranger ordered a tablet through my account
    recieved a package i did not order
    You've sent me a parcel, but I never purchased anything
    A new order popped up, I haven't been shopping
    I want to report an order I didn't place
    Unrecognised purchase of a drone in my orders
    Good morning, I was emailed a confirmation for a bicycle costing 640. I have ordered no bicycle. Please cancel it before it leaves
    Is someone ordering under my name? Third parcel I never asked for
    It says I ordered a necklace. I did not
    There's an order for a watch in my account, over two thousand, and nobody in my family placed it
    I got a text saying my headphones have been dispatched, but I haven't ordered any headphones
    A parcel came today with my name and address, and I definitely didn't buy anything from you
    My order list shows a purchase made last night at two, when I was fast asleep
    Someone has used my account to order a phone and have it sent to another city, please cancel it
    I've received an order confirmation for a garden table that I never ordered, what should I do?
    The courier wants me to pay for a cash on delivery parcel, but I haven't ordered a thing
    My mother got a box of supplements from you and swears she never ordered them
    Who placed order 40992? The recipient's name isn't mine, nor is the address
    Two orders for game credit have just appeared in my account and I didn't make either of them
    Please don't send order 7720, it wasn't placed by me or by anyone I know
    i found one order in my account what i never do, please stop it
    wtf is this order?? I didn't buy a drone, cancel it now
    It looks as if somebody's using my name and phone number to place orders with you
    not my order
    I didn't order it
    who placed this order
    unknown order
    strange parcel
    order I never made
    there's an extra order
    never bought this
    someone ordered as me
    a purchase I didn't make
    parcel I didn't ask for
    this order isn't from me
    mystery order
    cancel, I didn't order that
    fake order on my account
    an order appeared by itself
    got goods I didn't buy
    wrongly placed order, not me
    whose order is this
    order made without my knowledge
    I never ordered any of this
    unexpected delivery, nothing ordered
    stranger's order in my history
    that purchase wasn't me
    I opened my orders and there's a projector, I've never bought a projector
    A box with my name stood at the door with a dog bed inside, and we have no dog
    Your message says my snowboard is on its way, I ordered no such thing
    Last night someone bought five top-up cards in my account, it wasn't me
    The courier has a pay-on-delivery parcel of vitamins for me that I didn't order
    There's an order for an air conditioner going to Texas, I live in Maine
    You emailed me a confirmation for a tea set I know nothing of
    Nobody in our house admits to order 600183, who made it?
    Please hold the games console that's about to ship, I'm not the one who bought it
    My brother had my phone, but swears he ordered nothing, so where do these shoes come from?
    Three days running I've had trinkets by post from your warehouse that I never bought
    I'm invited to review a hairdryer which I never ordered, what order is that?
    Somebody typed in my number for ten takeaways, those orders aren't mine
    I had a pick-up notice for a pram, and I'm not even a parent
    One order shows as signed for by a person I don't know, and I never placed it
    Mum's account has three orders for jade bangles she swears she didn't make
    You rang to confirm curtains. I haven't ordered curtains
    A parcel from abroad was declared in my name, I've not bought anything overseas
    Four orders popped up inside an hour, all for a Mr Webb, none by me
    Going to pay for rice, I found a watch for two thousand waiting in my unpaid orders. Not mine
    The printer order from April wasn't placed by me or by my company
    Reception got goods addressed to me that I never ordered, can you see who did?
    Please cancel last night's 11 pm order, somebody else placed it
    The name and address are mine, the purchase isn't, will I be asked to pay for it?
    None of my friends sent me a gift, so why did this anonymous parcel come?
    "Congratulations on your order", you wrote. What order? I've made none
    I've been in hospital without a phone, so who bought the fishing gear in my orders?
    I turned away a parcel today as I hadn't ordered it, please check who did
    The order says it was made on a tablet, and I don't have one
    There's a crate of wine reserved in my name for next week, which I never ordered
    Was the drone in my orders bought by somebody using my identity?
    huh?? didn't order that
    i dont order nothing but the package come, why
    没下单 but got shipping text, check order pls
    👻 haunted account? a whole box of durian just arrived, nobody bought it
    whoever keeps ordering COD stuff in my name, STOP. that's four now, block those orders
    I regret to inform you that an order has been placed under my name without my doing, please suspend its dispatch
    ordr not mine cancl it
    Lipstick?! I'm a 74-year-old retired plumber. That order isn't mine, I promise you
    never ordered this
    order I don't recognise
    there's an order I never made
    strange order in my account
    an unfamiliar order showed up
    somebody ordered using my account
    an order I know nothing about
    not me who ordered that
    I haven't bought anything, why is there an order
    extra order on my account that isn't mine
    an order popped up out of nowhere
    did your system order by itself
    I never clicked buy and yet there's an order
    order made at 3 am while I slept
    wasn't me, my phone was off when that order was made
    haven't used your site in a year, how is there an order
    never shopped with you but there's an order in my name
    I don't even have an account and you confirm my order
    text says my order is confirmed, I ordered nothing
    got a dispatch notice for something I never bought
    message says my parcel's on the way, bought nothing
    got an order confirmation for a TV, not mine
    email thanks me for my purchase, what purchase
    pick-up notice for an item I didn't buy
    received a parcel I never ordered
    a package came that nobody here ordered
    unordered goods delivered to me
    random parcel with my name
    stuff I didn't buy keeps arriving
    box at my door, my name, didn't order it
    label has my name and phone but I didn't buy it
    a fan was delivered, none of us bought one
    COD parcel I never asked for
    courier wants cash for something I didn't order
    someone is ordering to my address
    someone used my phone number for an order
    somebody ordered in my name
    order under my name that I didn't do
    order in my account with another person's name
    order going to a city I've never been to, not placed by me
    shipping address on this order isn't mine and I didn't place it
    somebody bought a phone through my account
    gift cards ordered on my login, not by me
    five orders overnight and none of them mine
    asked to pay a balance for a pre-order I never made
    unpaid order for a gold bar in my account, not mine
    an item in "to receive" that I've never seen before
    a completed order I don't remember, never bought it
    someone else's order in my history
    has another customer's order landed in my account
    wrong person, I didn't order a cake
    flowers came for me that I haven't ordered, who placed it
    takeaway at my door that I didn't order
    rider rang with food, I never ordered any
    asked the whole family, nobody made that order
    hubby says not him, kids say not them, so who ordered it
    did my toddler tap it? can you see how this order came about
    my mother's account has an order for a massager she didn't make
    my dad can't shop online, where did this order come from
    from what device was this order placed, not mine
    can you see who placed order 118-20
    trace who ordered this in my name
    suspicious order
    fraudulent order on my profile
    unauthorised order
    unauthorized purchase of a laptop in my orders
    bogus order, stop it
    please block an order I did not place
    don't send it, I never ordered it
    stop that order, it isn't mine
    prank order, someone sent pizzas to me
    I think my ex ordered this through my login
    brushing scam? seeds came, never ordered seeds
    empty envelope sent to me, I never bought anything
    cheap jewellery keeps coming, I've ordered none
    my card paid for an order I didn't make, sent to a stranger
    order on my account I haven't made, item is a toilet??
    it says I bought a rice cooker. I did not
    order not placed by me kindly check
    sir i have not done this order
    without my knowledge order is placed
    this order no is mine
    i am not make this order
    didnt order dis
    odrer that i never made
    没下单 but got a parcel
    no order from me yet it says "being packed"
    how come I've an order for a drone
    whose order is 55102, because it's not mine
    An order numbered 55102 appears under my account; I did not place it. Kindly establish its origin.
    I've been abroad for a month and suddenly I've supposedly bought a washing machine for an estate I've never heard of, who did that
    just logged in to browse and apparently I own a trampoline now, I never bought one
    there's a purchase in my account from this morning, I was in surgery
    wasn't expecting anything, opened it, a drill, not ordered by us
    the app lists a pram under my purchases, I made no such purchase
    I've never played a video game, so why is there a console among my purchases, going to another town?
    My neighbour took in a box for me and it's fishing tackle, which I never asked for from anyone
    someone rang to book my sofa delivery, I have bought no sofa
    two lipsticks in my purchases since Sunday and I'm a bloke who lives alone, who made that order
    got an invoice for a printer our company hasn't ordered
    nobody in the house bought this, who did
    that wasn't me who ordered
    somebody else's order sits in my account
    I see a drone in my purchases, never bought one
    order history has a fridge that isn't mine
    who ordered a bathtub on my account
    found an unfamiliar order when I logged in
    strange order under my name
    phantom order in my list
    ghost order on my profile
    rogue order, I never pressed buy
    fake order made under my email
    fraudulent order on my account, stop shipping
    unauthorised order from my profile
    order placed without my permission
    got an email thanking me for an order I never placed
    confirmation mail for shoes I didn't buy
    shipping notice for an order I've not made
    text says your sofa is on its way, I never ordered a sofa
    SMS about an order in my name, it isn't my order
    WhatsApp said my order is confirmed, what order? I never ordered
    app notification of a purchase I didn't make
    a courier phoned about an order I never placed
    the driver's at my door with something nobody here ordered
    delivery man insists I bought a cooker, I bought none
    parcel came, I never ordered anything
    package addressed to me which I didn't order
    unsolicited parcel from your shop
    I got a box of seeds I never asked for
    received a watch in the post without ordering it
    mystery box turned up, none of us ordered it
    cash on delivery parcel I didn't order, they want money
    COD parcel came sir, I never ordered it
    delivery boy asking for cash for an order I did not do
    got asked to pay at the door for a thing I never bought
    a stranger's order got placed with my phone number
    my number was used for an order I didn't make
    order in my account goes to an address in another country and isn't mine
    An order shipping to Leeds is in my account; I live in Cork and never made it.
    the recipient on this order is a man I don't know and I never ordered
    the order was placed at 4 am while I was sleeping
    order made on Sunday, I was in hospital that day
    I was on a plane when this order was supposedly placed
    I never shop for games, yet a console order appears
    we've no pets, so who ordered cat litter with my account
    I'm vegan, I didn't order 5 kilos of steak
    I don't drink, so that wine order isn't mine
    three orders within a minute that I didn't make
    five gift orders appeared overnight that none of us placed
    an order for ten phones shows up, not ordered by me
    laptop order isn't mine, please hold it back
    stop that order, I never placed it
    please block an order that I haven't made
    cancel it, it's not an order of mine, someone else made it
    call off the delivery, we never ordered anything
    Please investigate order 77120, I didn't make it.
    look into an order I did not place
    report an order which isn't mine
    flag this order as not placed by me
    how did an order come about without me
    how can there be an order if I've never bought here
    I've no account yet got an order confirmation
    never registered with you and now there's an order in my name
    is someone ordering under my identity
    was this order made by my ex? it wasn't me
    did one of your staff make an order for me, I didn't
    did Alexa order this by itself, nobody asked it
    my toddler couldn't have ordered a chainsaw, we never placed this
    asked my whole family, no one made that order
    my wife swears she didn't order it and neither did I
    my mum's account shows a treadmill, she never ordered one
    dad got a parcel of vitamins he never ordered
    grandma's being sent orders she hasn't made
    our office received toner we never ordered
    company account has an order that no colleague made
    our school got 200 rulers nobody ordered
    hotel reception says there's a parcel ordered by me, I ordered none
    neighbour handed me a parcel with my name, I didn't buy it
    customs letter for a parcel I never ordered
    customs wants money for goods I didn't order
    pickup message for a parcel I haven't bought
    locker code for something I never purchased
    pre-order in my name that I never made
    a subscription box order I didn't set up came
    group buy order I never joined appears under mine
    paid-for-a-friend order that I never did
    free sample order that I didn't request
    a gift from no one, I didn't order and friends deny it
    pizza I didn't order just arrived, again
    prank orders keep arriving at my flat
    someone is pranking me with deliveries I never ordered
    brushing scam? I keep getting parcels I didn't order
    same junk parcel every week, never ordered
    order for perfume shows as delivered, I never ordered it
    there's an old order from last year I don't recognise
    I do not recognise order 5560
    not familiar with this order
    wrong person, I made no such order
    this order has nothing to do with me
    that order is none of mine
    order not by me
    not ordered
    what is this order?? not me
    excuse me but what order, I've not ordered anything in months
    wtf did I buy a hot tub? I did not
    I have not ordered this product
    I did not done any order sir
    without my knowing one order is placed kindly check
    order is showing which I have not booked
    I no make this order
    this order it is not from me
    who make order with my name?
    I never buy it but parcel come
    this order not mine lah, pls cancel
    odrer not made by me
    unknow order in my acount
    didnt order this wat is it
    不是我的order, who placed it?
    我没order过, why got parcel
    so I open the app to look for socks and there's a motorbike helmet on its way to somebody in Ohio and I've never bought a helmet in my life
    Dear Sir, I was surprised by a dispatch notice for a grandfather clock; at no time have I ordered one.
    one of my orders is mine, the other with the earrings I didn't place
    There's an order for a gold bracelet in my mum's account and she has never bought one.
    A courier tried to hand me a printer that neither I nor my husband ordered.
    I opened the app this morning to find an order made at three, while I was fast asleep.
    Your text thanks me for ordering a snowboard; I've never been near snow and never ordered it.
    someone keeps sending goods to my house which I haven't ordered
    this order carries my name and my address, but I didn't make it
    an order for 640 appeared, neither my partner nor I did it
    please look who made order 9921, we certainly did not
    I'm shown as the buyer of a tent, wrong, I bought no tent
    order confirmation reached my inbox for a shop I've never ordered from
    the parcel on my step has my name; I've bought nothing for months
    can an order be made without me logging in, because one was
    is it a mix up or a crook: an order for ten vouchers I never placed
    my teenager denies it, I deny it, who placed this order
    our company gets a delivery of 30 chairs that nobody ordered
    there's a purchase on my list from a city I've never visited
    pay on delivery for a blender nobody in the house asked for
    the bell rang, pizza for me, I hadn't ordered
    my purchase list contains an item from last night that I never picked
    please void an order that was made without my consent
    a friend says he didn't send it, so who ordered this in my name
    you say my order is in production, I have placed none
    flowers delivered to me with a bill, I never ordered any flowers
    unrequested parcel, invoice in my name
    order appeared by magic, I never touched the phone
    sir I have not placed this order still msg came order confirmed
    kisi ne mere naam se order kiya, not me
    this commande is not mine, I never make it
  `,
})
