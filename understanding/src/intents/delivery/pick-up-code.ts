import { defineIntent } from '#intents/define'

export const pickUpCode = defineIntent({
  intent: 'pick-up-code',
  audience: 'buyer',
  settledBy: 'records',
  label: { zh: '取件码和取件地点', en: 'Pick-up code and place' },
  definition: {
    zh: '包裹等着自己去取：要取件码，问在哪里取、几点关门、留到哪天。',
    en: 'The parcel waits to be collected: needs the code, or asks where, until what hour and until which day.',
  },
  borders: {
    'delivered-not-received': {
      zh: '去了，东西不在，记录却写已取。',
      en: 'Went there, it is gone, and the record says collected.',
    },
    'verification-code': {
      zh: '登录或验证用的验证码。',
      en: 'The code for signing in or verifying.',
    },
    'store-location': {
      zh: '问门店在哪里，没有包裹要取。',
      en: 'Asks where the shop is, with no parcel to collect.',
    },
  },
  zh: `
    取件码
    取件码是多少
    快递柜密码
    在哪个驿站
    取件码发我
    到哪自提
    自提点在哪
    取货码
    包裹放哪个柜子
    驿站地址
    凭什么取件
    取件短信删了
    驿站几点关门
    取件码多少
    没收到取件码
    去哪里取快递
    柜子密码发我
    短信删了 取件码找不到了
    驿站在哪个位置
    qujian ma
    快递放哪了 门口没有 是不是要自己去拿
    提货码再发一次
    几点之前去取
    亲，手机欠费停机没收到那条取货短信，能把号码告诉我不
    取件碼過期了怎麼辦
    几号柜子几号格
    驿站老板问我要尾号以外的那串数字 是啥
    包裹能放几天 我礼拜天才能去
    自提点几点关门
    凭什么取，身份证行吗
    让我老公去拿 他报什么
    pickup code 发一下
    输了六位数说不对 柜门打不开
    40052在哪个代收点
    取货地址给我一个 我导航过去
    拿快递的码呢
    小区东门和西门都有柜子 是哪个
    您好，朋友代我取，请问需要提供什么凭证，取件编号是多少
    没通知我在哪拿啊
    放超市了还是放物业了
    码没得 咋个取嘛
    到站了不晓得去哪儿提
    扫码取件扫不出来 直接给我数字吧
    超过二十四小时要交钱不 那个柜子
    我手机换号了，原来那个号码收短信收不到，快递明明说到站三天了，站里的小姑娘说没有取件号就不给，你帮我看看我的号是几，订单是个电热水壶
    提货点电话
    几排几号架子上 看不懂 3-2-1107是什么
    门店自提的单子 店员要个码 我在哪看
    取件点是不是换地方了 我去了是个理发店
    包裹存哪儿了
    老人不会用智能手机，孙子给买的棉衣放进铁柜子里去了，也没人教怎么开，她就站在柜子跟前呢，麻烦现在告诉我那个开门的数字，我电话里念给她
    码不对
    同学帮拿 截图不行吗 还要啥码
    我在外地上班，快递填的是我爸妈小区，说是存到门口那个铁皮柜了，短信发在我手机上，我又不小心当垃圾短信清掉了，我爸现在在柜子前面等我报号，能再发我一次不
    locker 的 pin 是几位数 我没收到
    我的取件码是多少
    取件码在哪里看
    取件码怎么查
    没有收到取件码短信
    取件码没发给我
    取件码忘记了
    取件码丢了 能再发一次吗
    取件短信不小心删了
    重新发送取件码
    取件码不对 打不开柜子
    取件码过期了
    快递柜的密码是什么
    快递柜打不开 码多少
    快递在哪个柜子
    快递在哪个驿站
    我的快递放在哪个驿站了
    快递放在哪里了 我去取
    我要去哪里取件
    在哪里取包裹
    取件地址是哪里
    自提点在哪里
    自提点几点开门
    自提点营业时间
    驿站几点下班
    驿站电话多少
    今晚还能去取快递吗 几点关
    快递可以放几天
    包裹最晚什么时候取
    驿站保管几天
    快递柜免费存多久
    超时取件要收费吗
    过几天再去取行吗 能留到周末吗
    取件需要带身份证吗
    取件需要什么凭证
    可以让别人代取吗
    朋友帮我取快递要什么
    代取需要提供什么
    我换手机号了 收不到取件码
    手机停机收不到取件通知
    门店自提怎么取货
    到店自提的提货码在哪
    门店自提凭证是什么
    提货码多少
    提货需要出示什么
    取货二维码在哪
    二维码扫不出来 取不了
    没有货架号怎么取
    货架号是多少
    快递到了 去哪拿呀
    亲 码发一下 我在驿站门口
    取件吗多少
    pick up code 给我一下
    您好，包裹显示已到代收点，但未收到取件码，请协助查询取件码及代收点地址
    我站在柜子前面了 快把码给我🥶
    老家的奶奶去取快递 驿站要取件码 短信在我手机上又没了 能再查一下吗
    40993放到哪个自提柜了 码是啥
    菜鸟驿站说要身份码 身份码在哪
    代收点名字叫什么 我找不到
    快递到站了 站点在几号楼
    下班都八点了 那个代收点还开着不 最晚能留到哪天
    取件机让输八位码 短信里只有六位 怎么取
    驿站搬了 短信里的地址是旧的 现在去哪取我的箱子
    我在外地 让室友替我去拿 要报哪个号
    门店通知可以提货了 但没说带什么去
    取件码给我
    取件码是啥
    我要取件码
    取件码发一下
    查取件码
    没有取件码
    取件码没收到
    取货码在哪看
    快递柜取件码
    提货码发我
    在哪取件
    去哪取
    哪个驿站取快递
    放在哪个快递柜
    取件点在哪
    自提地址
    取件点几点关门
    驿站营业到几点
    包裹保留几天
    最晚哪天取
    能让别人帮我取吗
    取快递要带什么
    取件码失效了
    柜子打不开 重新给个码
    短信说快递到了小区驿站，可是没写编号，店员让我报取件码
    我的手机进水了，取件短信看不了，能把码报给我吗
    快递放进了丰巢，我这边没收到开柜密码，麻烦查一下
    包裹67215到自提点了，是哪条街上的哪家店
    店里自提的空气炸锅到了，去几楼哪个柜台拿
    加班到九点半，那个代收点还有人吗，关门几点
    我下周二才回来，包裹能给我留到周二吗，过期怎么办
    让邻居小孩帮我取，他报我的手机尾号行不行还是要码
    取件码写着8-3-0216，是第八排的意思吗，我找不着
    柜机屏幕坏了，扫不了，还有别的办法开柜吗
    丢了手机卡，新卡要明天才好，取件码能发邮箱吗
    取件通知只有个图片二维码，驿站的扫码枪扫不出
    我替婆婆取她的快递，她不会看短信，码在哪查
    自提点换老板了，说没我的码就不给，我的码多少
    我到了西门的柜子，输码提示“无此包裹”，是不是在东门的柜
    快递寄存在便利店，要身份证原件还是照片就可以
    门店说到货通知发了，我没收到，提货凭证怎么调出来
    免费保管到几点，超时一天多少钱
    宿舍楼下有三个柜子，我的在哪个，格口号是多少
    同一天来了三个快递，只有两个取件码，第三个的码呢
    邮局说让我拿单号和证件去取，哪个邮局，几点开
    给的取件码五位数，机器要六位，少了一位
    周日代收点开不开，我只有周日有空去拿
    孩子放学顺路取，取件要成年人吗，要不要授权码
    超市服务台说找不到，问我货架号，能查到吗
    快递到站点了，站点的电话给我一个，我问问能不能晚点去拿
    取件玛多少 谢
    门都锁了！！你们通知里写营业到22点！那我明天几点来能取
    pickup point 在哪 给个 location 呗
    亲 我在柜子前跳脚呢🦶 冻死啦 快告诉我密码
    您好，本人委托同事代为提取包裹，请问需出示何种证件，提货编码为何
    大妹子 我是来给老头子取药的 柜子上让按六个数 我没有啊 咋整
    短信早删啦 我有清理强迫症 码再给一次呗
    我就想知道在哪拿 码我有的 地址没有
    取件短信发到我前男友手机上了 我可不想找他要 你给我查一下码
    驿站码 货架号 提货码 到底要哪个 我脑壳晕 把我包裹的都发我
    没收到取货短信
    取件短信删了，码再发一遍
    取件号忘了
    取件密码多少
    开柜密码是啥
    柜子的开箱码发我
    提货号是几号
    自提码在哪看
    取货码过期了怎么办
    取件码显示错误
    输入取件码柜门不开
    柜子扫码打不开
    柜门没弹开，码用掉了
    手机号换了收不到取件码
    短信发到旧号码去了，我要取件码
    家人代取要什么
    别人代拿报什么号
    代取需要身份证吗
    取件要带证件吗
    没带手机能取件不
    不用码报手机尾号行吗
    取件要尾号还是取件码
    快递放在哪个代收点
    放哪个超市了
    放到哪个柜了
    丰巢哪个柜
    快递柜在小区什么位置
    驿站地址发我
    驿站在几栋
    代收点怎么走
    去哪里拿快递
    到哪儿取我的包裹
    自提点是哪家店
    自提地址给我，去拿东西
    在哪家门店提货，订单已到
    包裹到店了，到几楼哪个柜台拿
    几号货架
    货架号给我一下，我在驿站
    站点说要货架编号
    驿站几点下班，我去取件
    代收点中午开不开门，我要拿快递
    取件点周日营业不
    晚上九点还能去取吗
    今天最晚几点能取
    明早几点能去拿
    24小时可以取吗那个柜子
    能存几天
    放几天会退回去
    包裹保管到哪天
    最后取件日是哪天
    超时没取会退吗，留到几号
    多放两天行不行，出差没法去取
    能延长保管吗，周末才能取
    超时取件收费多少
    快递柜超时要付钱吗
    存放超过一天怎么收费
    通知到站了但没给码
    到驿站了，码呢
    包裹已到自提点，取货凭证在哪
    显示待取件，码在哪儿找
    待提货，怎么提
    提货码二维码打不开
    店员要我出示提货码，在哪里找
    驿站要身份码，怎么弄
    驿站说要六位数字
    前台要取件的编号
    柜子屏幕坏了怎么取
    柜机没电了怎么拿快递
    取件点换地方了，新地址在哪，我要去取
    代收点搬走了，包裹去哪拿
    驿站关门了我怎么取
    邮局取件要什么手续
    邮局领包裹凭什么
    去邮局取的话留到几号
    便利店取货要给店员看什么
    物业代收的，几点能去拿
    门卫室拿包裹要报啥
    学校快递点在哪个门，取件
    公司楼下哪个柜
    两个包裹两个码，只收到一个
    四个快递的取件码能一次发来吗
    取件码和订单号是一个吗
    取件码在app哪个页面
    取件码是短信还是微信通知
    自提码
    提货码
    取件地点
    代取
    亲 取件码发一下哈，在驿站门口呢
    在柜子前面站着呢，码多少快点
    locker的code忘了
    collection point在哪里
    去7-11拿要看什么code
    取貨碼在哪裡看
    我妈七十了去拿快递，人家要她报码，她没有智能手机，你告诉我我打电话给她
    站在驿站里了老板翻了半天说没码不给拿短信我没收到麻烦现在给我
    您好，包裹已到代收点，本人周三方可前往，请问可保留至何日
    代收超市让我报个号才给箱子，号呢
    换了新号码，柜子的六位数发到邮箱行吗
    通知说包裹放在小区代收点，可我们小区有三个代收点，到底是哪一个
    站在快递柜前面输了三次码都不对，门打不开，帮我重新发一个取件码
    我要出差到下周三，驿站那个包裹能帮我保管到我回来吗，最晚哪天
    老公去帮我拿快递，店员要他报取件码，短信在我这被误删了
    邮局的领取单上没写几点关门，我六点下班去取还赶得上吗
    门店自提的订单显示可以提货了，到店以后找哪个柜台，要给他们看什么
    帮我看看我的取件编号，柜子前等着呢
  `,
  en: `
    pickup code
    what is my pickup code
    where do i collect my parcel
    locker code
    which pickup point
    collection code
    didn't get the pickup code
    where can i pick it up
    pin for the locker
    pick up location
    resend the collection code
    what do i need to collect it
    parcel shop address
    which locker is it in
    i deleted the text with the code
    what's my pickup code
    i didn't get the collection code
    where do i pick up my parcel
    locker pin please
    deleted the text with the code
    which shop is it at
    until when can i collect it
    the code doesn't open the locker
    what do i bring to collect, id?
    can my husband fetch it and what must he show
    pick up point address?
    code expired, need another one
    Which of the two lockers is it, the east gate one or the west one?
    standing in front of the box and the number i typed is wrong apparently
    they ask me for six digits at the counter
    resend pick-up pin for 40052
    what time does the parcel shop close today
    qr won't scan, give me the numbers
    where's it waiting for me
    how long do they keep it, i can't get there until sunday
    collection code not recived
    Hi, my phone was cut off so the message about fetching my package never reached me. Could you read it out?
    do i pay if it stays in the locker over 24 hours
    取件码 for the rice cooker?
    i went to the place on the note and it's a barber now
    3-2-1107, is this shelf or what
    the lady want a code, i have only order number, what i say to her
    ready for collection but where
    click and collect order, till asks for a barcode, where can i see it
    no card, no text, how am i to know where to go and get it
    My gran is at the locker right now with no smartphone, it's ten below, and inside is the coat my brother bought her. Please tell me the digits so that I can read them to her over the phone
    number for locker door pls
    is it at the supermarket or at the caretaker's
    phone number of the collection point
    Pick-up deadline?
    friend collects for me, tell me the reference she needs
    forgot my pin for the parcel box
    changed my sim last week, so the arrival text went to a number i no longer own, and the girl at the desk won't hand the kettle over without it. what's the code and does she need anything else
    which counter in the station is holding my stuff
    pincode wrong 3 times now it's blocked
    i'm in a village shop with a queue behind me, the lady's being very patient but she can't give me the heater unless i tell her a number, and your message only had a link which won't load since there's no signal to speak of here
    where is this 驿站, no map no address
    the machine asks 手机尾号 plus a code, i have only the 尾号
    what is my pick up code
    where do I find my pickup code
    I didn't receive a pickup code
    I lost my pickup code
    I deleted my collection code by accident
    I forgot my locker code
    please resend my pickup code
    can you resend the collection text
    what's the code for the locker
    locker code isn't working
    the locker won't open with my code
    my pickup code has expired
    which locker is my parcel in
    where is my parcel waiting for collection
    where can I collect my order
    which shop do I collect my parcel from
    where's the pickup point
    what's the address of the pickup point
    what's the address of the parcel shop
    directions to the collection point please
    what time does the pickup point open
    what are the opening hours of the collection point
    what time does the collection point close
    until what time can I pick up my parcel today
    how many days do I have to collect my parcel
    how long will my package be held for pickup
    what's the last day to collect
    can you keep it at the pickup point until Sunday, how long is it held
    is there a fee if I collect late
    what do I need to bring to collect my parcel
    do I need ID to pick up my package
    what documents do I need to pick it up
    can someone else pick up my parcel
    can my mum collect it for me, what does she need
    authorise my friend to collect my parcel
    I changed my number so I can't get the pickup code
    my phone's dead, how do I collect without the code
    can I collect without a code
    my QR code won't scan at the pickup point
    barcode for collection please
    where is the barcode for click and collect
    how do I collect my click and collect order
    what do I show in store to collect my order
    my order is ready for pickup, where do I go
    it's ready to collect but you didn't say where
    the parcel shop asks for a PIN
    the staff want a reference number to hand over my parcel
    what's the shelf number for my parcel
    phone number of the parcel shop please
    pickup code for order 40993
    pick up cod?
    im at the locker now, code pls!! 🥶
    I need code for take my packet from machine
    Kindly let me know the collection PIN, as the message never came through
    my parcel's at some shop, which one is it and are they open Sundays
    The text just said "ready for pickup" with no code and no place
    is it being held at the post office, and until when
    gran's at the counter and needs the number from the text I've lost
    collection deadline for my parcel please
    I finish at eight, is the parcel shop still open then, and how many days do they keep it
    the machine wants eight digits, your text has six, how do I get my box out
    the pickup shop has moved and the text has the old address, where's my parcel to be fetched
    I'm out of town and my flatmate will collect it, which number does she give them
    store says my order can be collected, what am I to bring along
    how do I open the locker, no number was sent to me
    send me my pickup code
    my collection code please
    need the locker code
    I need a pickup code
    what is the code to collect my parcel
    no pickup code received
    where's my collection code
    what's the pin to open the locker
    where do I collect it
    which collection point is my parcel at
    where can I get my parcel from
    pickup address please
    closing time of the pickup point?
    until when is it kept
    how long can I leave it there
    last day to pick up my parcel
    may somebody else collect for me
    do I need ID to collect
    what should I bring to pick it up
    collection code expired
    locker code not accepted
    resend the pin
    which locker do I go to
    parcel ready for collection, where
    The text says it's at the parcel shop but has no number, and the clerk wants a collection code
    my phone fell in water so I can't read the pickup message, could you tell me the code
    it's been put in a locker and I wasn't sent the opening code
    parcel 67215 has reached the collection point, which shop in which street is that
    the air fryer's ready in store, which floor and which counter
    I work till half nine, is the parcel shop still open then
    I'm only back on Tuesday, will they hold my parcel until then, and if not what happens
    if the neighbour's lad fetches it, is my phone's last four digits enough or does he need the code
    it says 8-3-0216, does that mean shelf eight? I can't find it
    the locker screen is broken, is there some other way to open my compartment
    lost my SIM and the new one comes tomorrow, can the collection code go to my email
    my pickup notice only has a QR picture and their scanner won't read it
    I'm collecting for my mother-in-law who can't find the text, where can I look up her code
    there's a new owner at the collection shop and he won't hand it over without my code, what is it
    I tried the west gate locker and it says no such parcel, is it in the east one
    it's held at the convenience store, do they need my actual ID or is a photo okay
    the shop says I was sent a ready notice, I wasn't, how do I bring up my collection slip
    until what time is storage free and what does each extra day cost
    there are three lockers under our dorm, which one and which door number is mine
    three parcels came and I've only two pickup codes, what's the third
    the post office wants my number and passport, but which post office and what hours
    you gave me five digits and the machine wants six
    is the collection point open on Sunday, that's the only day I can get there
    can my daughter pick it up after school or do they only hand it to adults
    the service desk can't find it and wants a shelf number, can you see that
    give me the phone number of the pickup point, I want to ask if I can come late for my parcel
    pikup code plz
    door's locked!! your note says open till ten, so when can I fetch my parcel tomorrow
    at the locker freezing my toes off 🦶 code please
    Where is the place for take my packet? I have code but no address
    I have asked a colleague to collect on my behalf; what identification and which reference must she present
    love, I'm here for my husband's tablets and the machine wants six numbers I haven't got
    deleted the text as I do with all texts, code again please
    code went to my ex's phone, not asking him for it lol, can you look it up
    shelf number, pin, collection code... which one do they want, send me whatever there is for my parcel
    got the address for pickup but not the opening hrs, what r they
    I didn't get a pickup code
    no collection text received
    deleted the collection text, send the code for my parcel again
    forgot my parcel collection number
    code for the parcel locker
    need the code to open the box at the locker
    where do I see my collection code
    click and collect code missing
    in-store pickup code, where is it
    pickup code has expired, can I have a fresh one to collect
    locker rejects my parcel pickup code
    locker door opened and shut before I could grab it, code used up
    QR for collection won't load
    barcode for pickup isn't in the email
    changed phone number, can't receive the collection code
    collection SMS went to my old number
    shop assistant asks for a pickup number
    parcel shop wants a six digit collection code
    post office clerk wants a reference, which one
    what do I show to collect my parcel
    do I bring ID to fetch the parcel
    passport needed for collection?
    can I collect without my phone
    will the last digits of my mobile do for collecting
    can my wife fetch my parcel, what does she bring
    collecting on behalf of my dad, what's needed
    my flatmate picks up for me, which code does he give
    where's the locker
    which shop has my parcel
    which corner store is holding it for me
    where do I go to get my parcel
    which store do I fetch my order from
    which counter do I go to for my ready order
    what floor is collection on, my order is ready
    shelf number at the parcel shop
    they asked for a shelf code
    pickup point closing time, I'm on my way
    is the parcel shop open on Sunday, I need to collect
    can I collect at nine tonight
    latest time to collect today
    from what time tomorrow can I fetch it
    is the locker accessible round the clock, mine's waiting
    how many days is it kept
    how long will they hold my parcel
    last day to collect
    by when must I pick it up
    when is it sent back if I don't collect
    keep it two more days, I'm away, it's at the shop
    extend the holding time at the pickup point
    can they hold it till the weekend
    fee for late collection
    does the locker charge after a day
    storage charge at the depot
    notified it's at the point but no code came
    says ready to collect, with what?
    ready for pickup, now what do I need
    waiting at the post office, what do I need to claim it
    collect from depot, where is it and what are the hours
    sorry we missed you card, where do I collect
    card says collect at the post office, until when
    locker screen is dead, how else do I get my parcel out
    locker has no power, how can I collect
    collection point has moved, where's my parcel now to be fetched
    pickup shop closed down, where do I go for my parcel
    shop was shut, can I fetch tomorrow
    concierge holds it, what do I tell him
    campus parcel desk, which gate
    college post room hours, I have a parcel there
    two parcels, just one code came
    send all four collection codes
    is the collection code the same as the order number
    where in the app is the pickup code
    do codes come by text or email
    collection point
    parcel locker code
    pickup location
    pickup hours for my parcel
    self pickup code not received sir
    OTP for collecting parcel at pickup point not come
    kindly share pickup point address for my order
    i am at shop now, man want code, please send
    standing at locker now, what code
    cant find picup code
    取件码 please, at the locker now
    collect from 7-11 need what code
    where to self collect ah
    code to get my parcel out of the box on Mill Lane
    Mum is seventy with no smartphone and the parcel man wants a number from her. Tell me and I'll ring her.
    I'm at the counter and the chap says no code no parcel and i never got a text so please give it to me now
    The parcel has reached the collection point; I can only call on Wednesday. Until which date will it be kept?
    do I need the card I paid with to collect
    reservation ready in your store, which desk and which number do I quote
    drop box code for the parcel, the email got lost
    the barber says the parcel counter moved, where's mine held now
    lost my SIM, mail me the digits for the parcel box
    who may fetch it in my place and with what paper
    The notice says my parcel is at a local shop, but there are three pickup shops on our street, so which one
    I'm in front of the locker, the code failed three times and the door stays shut, send me a new collection code
    I'm away until Wednesday week, will the parcel shop keep my package till then or what's the last day
    The post office slip doesn't give closing hours, I finish at six, can I still collect it
    My store order is ready to be picked up, which desk do I go to and what must I show
  `,
})
