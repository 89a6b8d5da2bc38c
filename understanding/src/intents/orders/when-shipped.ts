import { defineIntent } from '#intents/define'

export const whenShipped = defineIntent({
  intent: 'when-shipped',
  audience: 'buyer',
  settledBy: 'records',
  label: { zh: '什么时候发货', en: 'When will it be sent' },
  definition: {
    zh: '问自己的订单几时发货、发了没有，或催着发货。',
    en: 'Asks when or whether their own order is sent off, or urges the shop to send it.',
  },
  borders: {
    'track-order': {
      zh: '包裹已在路上，问走到哪里、几时送到。',
      en: 'The parcel is already under way; asks where it is or when it arrives.',
    },
    'shipping-time': {
      zh: '没有自己的订单，问一般要多久。',
      en: 'Has no order yet and asks how long it takes in general.',
    },
    'pre-order': {
      zh: '预售商品：问定金、尾款或预售几时发。',
      en: 'Pre-sale goods: deposit, balance, when the pre-sale is sent.',
    },
    'cancel-order': {
      zh: '不想等了，要取消。',
      en: 'Will not wait and wants it cancelled.',
    },
  },
  zh: `
    快点发货
    几天能发
    今天能发出吗
    还没发货
    帮我催一下仓库
    都付款三天了还没发
    能不能早点寄出
    预计哪天发
    发货没有啊
    麻烦尽快发出
    发货了吗
    怎么还不发货
    都三天了还没发货
    到底什么时候发
    麻烦催下发货
    fahuo le ma
    我那个杯子寄出来没
    帮我看看我的茶壶发了没
    催发货
    亲 我的猫粮今天能寄走吗
    付完款一礼拜了，仓库是放假了吗
    说好48小时内出库的 这都60个小时了
    40271什么时候能出仓呀
    啥时候打包啊急死了
    快点发行不行 周六孩子过生日等着用
    不会又是“正在安排”吧 给个准信哪天寄
    別人同一天買的都寄了，我的呢
    有货吧？有货为啥不寄
    我天天来看 天天都是“待发货” 我就想问问你们家仓库到底有没有人上班 那个行李箱我下周二出差要带走的 今天再不寄就来不及了
    法货了没
    可以早点帮我寄吗，我要回老家了
    预计哪一天出货
    when 发货 ?
    订单尾号6620，卖家说昨天就交给快递，可是一直没有揽收记录
    是不是没货了不好意思说
    您好，打扰了，想请您帮忙看看我的婴儿床大概哪天可以安排发出
    老板 搞快点撒
    下午三点前下的单不是当天发嘛 我两点五十下的
    衣服寄了没得
    我不催你们是不是就忘了我这单了
    揽收超时了
    买了五天 单号都没一个 问一次说明天 问两次说后天 那把电钻我们装修等着打孔 工人都来了 你给我句实话 今天走不走得了
    今天出得来不
    赶紧安排一下呗 着急用🙏
    面膜还在仓库躺着吗
    帮忙加急处理下 先把我的寄走
    我是外地的 请问现在发出了吗
    其他两样都走了 就差那本词典没动静 它哪天出发
    看到你们公告说恢复发货了 那我上周五拍的排到什么时候
    客服你好，我二十六号拍的婴儿推车，当时问你们说两天之内就能从仓库走，今天都三十一号了还是一点动静没有，孩子预产期就是下周，你能不能帮我问问仓库到底排在第几个
    我的 backpack 还没 ship 吗 都 Friday 了
    什么时候给我发货
    我的订单什么时候发货
    货发出来了没
    东西寄出了吗
    我买的东西寄了没有
    订单发货了没
    怎么还没发货
    为什么还不发货
    一直没发货 怎么回事
    下单五天了还没发
    付款一周了还没有发货
    今天可以寄出去吗
    明天能发吗
    几号发货
    大概什么时候寄出
    预计什么时候发货
    还要多久才发货
    麻烦快点发货
    请尽快安排发货
    能快点发吗 着急用
    催一下发货
    催促卖家发货
    帮我催发货
    我急用 请优先发货
    订单一直显示待发货
    待发货都三天了
    还在待发货 什么时候发
    什么时候出库
    我的订单出库了吗
    仓库什么时候发出
    什么时候交给快递
    快递揽件了吗
    快递怎么还没揽收
    有单号但是没有揽件 到底发了没
    说24小时发货 怎么还没发
    超过发货时间了还没发
    说好今天发的呢
    卖家还没发货 可以催吗
    卖家不发货怎么办
    缺货吗 为什么不发
    我订的书什么时候发
    我的鞋子发货了没
    昨天下单的手机今天发吗
    40881订单几时发货
    周末会给我发货吗 我周五下的单
    节前能发出来吗 我已经付款了
    亲 我的宝贝发货了吗
    老板啥时候发货啊
    咋还没发货嘞 急死个人
    发火了吗 打错 发货了吗
    到底发不发货了！！！给个准话
    发货没 ship 了吗
    您好，订单已付款四日，至今显示未发货，请告知预计发货日期
    我下周一要出国 那个转换插头还没发 今天能寄走吗
    都拖了一个礼拜了 客服每次都说明天发 明天到底发不发
    快发货吧 求求了🙏
    衣服买了好几天 一点发货消息也没
    剩下库存还有吧 我的咋没发
    我的礼物能不能赶在今天下午之前寄走
    买了台烤箱 客服说周三出仓 今天周五还是待发货 到底哪天走
    我是新手爸爸 尿布快没了 拜托今天把那单寄出去
    拍下的时候写现货 48小时内发 现在第四天了还没动静
    预计发货日写的昨天 过了一天还没发 请问什么情况
    其他家当天就发 你家三天了还不发 是不是把我忘了
    快过年了 快递要停 我的腊肉能赶在停运前发出来吗
    什么时候能发货
    我的东西几时发货
    发货了没有
    发出来没
    寄了没
    我的订单怎么还没发
    还没给我发货吗
    催一下卖家发货
    请快点发货
    帮忙催发货
    什么时候寄给我
    哪天能发出来
    还没寄出吗
    为啥一直不发
    发货要等到哪天 我已经买了
    我的订单出仓了吗
    几号能寄
    今天会不会发货
    能今天发货吗
    能尽快寄出吗
    等发货等好久了
    怎么还是待发货
    货什么时候从仓库走
    我的包裹寄出了没
    前天晚上下的电饭锅，到现在还是待出库，什么时候寄
    我这周五就要用相机包，今天能不能先把它发了
    商品页写“付款后24小时发货”，我付了两天了还没寄
    买了三件一起的衣服，客服说等齐了发，齐了没有，哪天发
    订单62207三天没动静，是没货还是忘了发
    快递单号有了，可快递说还没收到件，你们到底交给他没
    请问我那套沙发什么时候装车出发
    仓库搬迁完了吧，我五号下的单该轮到我了，什么时候发
    我下单时选的尽快发货，过了四十个小时还没寄出
    定做的婚纱说做好了，那什么时候给我发出来
    学校社团活动周六用，横幅麻烦今天务必发走
    买手机壳都五天了，连发货短信都没收到，寄没寄啊
    我看同城的单当天就发，我中午下的到晚上了还没发
    药快断了，血压仪和试纸的订单能不能优先安排寄出
    仓库说缺包装盒所以没发，那盒子哪天到，哪天给我发
    一直写“卖家正在备货”，备了六天，什么时候能寄
    周末你们不上班对吧，那我周五晚的单是不是周一发
    买家秀里别人第二天就收到发货通知，我的怎么还没寄
    换了仓发货，说会快点，结果一个礼拜了还没发出
    我这单跟赠品一起发吗，赠品没到货所以压着不发？先发主件行不行
    请帮我盯一下，十点前下的单今天应该发的
    过几天放假没人收，能不能赶明天之前发出来
    酒店开业用的毛巾，说好15号出库，今天16号还没发
    电动车订单，门店说从工厂直发，工厂发了没有
    我就问一句，今天发不发
    怎么每次问都说“尽快”，尽快是哪天寄
    我的年货礼盒发走了没，怕赶不上快递停运
    神马时候发货鸭
    发货！发货！发货！说三遍！都一个星期了！
    老板 没ship的话今天能ship吗 急用thx
    球球了🥺 我的生日裙子快点寄出来吧
    您好，订单已付款，麻烦告知具体出库日期，以便我方安排人员收货
    怎么着啊 钱收得挺快 货捂着不发 你们啥意思
    我是给住院的老爷子买的护理床 医生说下周出院 所以想问问床哪天能从你们那儿发
    发了没发了没发了没 我一天看八百遍
    货咋还搁仓库躺着嘞 啥时候动身呀
    发货
    发货没
    我的订单啥时候发
    我买的东西发货了没
    发了没有啊
    寄了吗
    寄出去没
    出库了吗我的单
    还没发吗
    为啥不给我发
    咋一直没发
    拖着不发货啥意思
    几号给我发
    今天发不发
    今天能给我发出去吗
    明天能发走吗
    这周发得了不
    下午能寄出吗 我昨天买的
    快给我发货
    催单
    麻烦催下仓库发货
    帮我催一催发货 急
    能不能先发我的
    优先发我这单吧
    加紧发 等着穿
    赶紧寄啊
    早点发行吗 我周五出门
    再不发我婚礼都完了
    说24小时发的 超了
    承诺48小时发货 还没动
    页面写当日发 我早上买的发了吗
    付款三天没发货
    拍了五天了还待发货
    一个礼拜没发
    半个月了还在备货中
    还在打包？打了两天包
    显示已打包 什么时候走
    配货中要多久啊 我的单
    正在拣货 拣到哪年
    卡在仓库不动 没发
    有单号了但没揽收
    单号出来两天没寄走
    假发货吧 单号没信息 到底发没发
    显示发货了 快递说没拿到货
    顺丰收走了没 我那个箱子
    仓库什么时候出货 我订了沙发
    工厂直发的发了没
    门店给我寄了吗
    我的蛋糕几点送出门
    外卖出餐了吗 骑手取没取
    书发了吗
    猫粮见底了 发了没
    我的手机发货了吗
    那台冰箱啥时候装车
    鞋子啥时候寄我
    定做的窗帘做好发了没
    刻字的笔寄出了吗
    赠品啥时候寄
    缺货才没发吗 给个准话
    是不是没货 怎么不发
    是不是忘了发我的
    别人都发了 我的没发
    同天买的朋友都收到发货短信了
    啥时候能看到发货通知
    没收到发货提醒 发了吗
    发了告诉我一声
    想知道我的订单哪天离开仓库
    订单6621什么时候发出
    查一下62018发没发
    我预计几号能发出来 已付款
    改完地址了 可以发了吧
    证件补了 可以发货了吗
    你们放假把我单压着了？
    春节前能不能把我的寄了
    双十一的单轮到我发了没
    排队发货排到我没
    发货进度查一下
    什么时候ship我的order
    我的单dispatch了吗
    請問什麼時候出貨
    寄出了嗎 我的訂單
    shenme shihou fahuo wo de
    啥時發
    法货了吗亲
    发祸了没
    亲亲 我那条裙子安排发了没呀 周末要穿
    大姐 我孙子等着喝奶粉呢 你们发了没有
    您好 昨日支付的投影仪请问预计何时出库
    我上周二买的跑步机天天看都是等待发货问了两次都说快了快了到底哪天发
    前天拍的护膝到现在物流栏都是空的，你们到底寄没寄
    我特意加钱选了当日出库，这都晚上十点了还没动静
    你们答应补的那只杯子，打算哪天给我寄走
    看页面还是“商家处理中”，是有什么问题寄不出来吗
    工厂直发的那张书桌，这两天能装车吗
    补发的那件发了没
    啥时候发
    今天能寄出吗
    明天发得出去不
    咋还没寄
    麻烦尽快寄
    加急发一下
    能先给我发吗
    催一下商家赶紧发
    卖家一直不发，帮我催催
    付款两天了没动静，啥时寄
    下午四点前付的，今天走不走
    说好24小时内发，骗人呢
    承诺当天发，现在都第三天了
    现货怎么还要等这么久才发
    等了一周还在打包
    备货备到什么时候，给个发货日期
    一直显示待发货，几时能发
    还在配货中，快点给我寄
    出库了没有
    我那单出仓没
    快递来揽收了没，我的书
    揽件没有啊
    快递小哥取走了没，我那箱橙子
    有单号没揽收，到底发了没
    单号是空的，是没发吧
    打了单却没交给快递，什么时候交
    快递说没拿到件，你们真发了？
    物流没信息，是不是没寄出
    没收到发货短信，寄了没
    给个准确的发货时间
    预计哪天寄我的沙发
    定制的杯子做好没，什么时候寄
    刻字戒指完工寄出没
    蛋糕几点从店里送出
    外卖怎么还没出餐送出来
    冰箱装车了吗
    周末发货吗，我那单还没动
    节前能不能给我发出来
    过年前寄得出去吗
    周六生日要用，求今天发
    要出差了，周四前发得了不
    孩子等着开学用，麻烦赶紧发书包
    别人都发了就我没发
    比我晚买的都发了，我的呢
    是不是把我漏了，一直没给寄
    补发的那件寄了没
    换货的新鞋什么时候给我发
    剩下那半什么时候寄
    老说快了快了，到底哪天发
    再不发我要投诉了，赶紧寄
    磨磨唧唧，钱收了货不发
    请问我的包裹何时出货
    出貨了嗎
    发没发给句话
    你们发货咋这么慢，都五天了还没寄
    证件照传了，可以给我发货了吧
    地址改好了，赶紧安排发出
    我的琴弦几时寄走
    货车今天拉走我那床垫不
    印的相册做完寄出了吗
    裁缝做好西装了没，几时寄给我
    帮忙盯一下，今天务必把奶粉发走
    是不是还躺在你们仓库没寄
    压着我的单不发是几个意思
    赶得上今天那趟车吗，我的货
    房东催装热水器，你们哪天给我发
    店主是不是睡着了，订单还不寄
    摇摇马交给快递没有
    店家今天去邮局没，我的件送去了吗
    梯子都九天了还不给寄
    这周能安排发走吗还是下周
    晚上那趟揽收能带上我的不
    木屐的发货邮件怎么还没来
    我的桌子坐哪天的车走
    货车今天来过了，我地毯上车没
    滑雪板还在你们手里吧，哪天动身
    包好了没走？几时走
    每次都说快了，说个寄的日子
    马鞍赶上昨晚那趟没有
    礼物周三前必须寄出，办得到吗
    碗烧好了没，好了就给我寄
    我那双靴子寄出来没
    付款五天了还没发出去
    催一下发货吧，孩子等着用
    说好24小时发，这都三天了
    今天能把我的包裹寄出吗
    货在仓库躺着不发是几个意思
    我的order啥时ship呀
    麻烦仓库赶紧出库我那单
    快递小哥来揽我的件没有
    婚礼周六，西装到底发没发
    给个准确的发货日期
    别人的都发了我的咋不动
    卖家不发货，帮我催催
    訂的書什麼時候寄出
    定制戒指做完了几号给我寄
    打好包了怎么不交给快递
    我的药请立刻发出来，急用
    没单号，是不是压根没寄
    过了承诺的发货时间，还不发？
    下单的蛋糕模具哪天发车
    明天一定能发吗，我那箱奶
    烦请今日寄出我买的教材
    冰箱装车了没，买了一个礼拜了
    快点寄啊大哥
    啥时候给我发呀，等得花都谢了
    我买的帐篷周末前发得走不
    宝贝还没从你们那出发？
    迟迟不发货，原因是啥
    什么时候轮到寄我的啊
    店家答应周二寄，寄了没
  `,
  en: `
    when will you ship it
    has it shipped yet
    when does my order ship
    why hasn't it been sent
    please ship it soon
    not shipped yet
    when will it be dispatched
    ship it today please
    how long until you send it
    still not dispatched
    what day does it go out
    hurry up and send my order
    when do you send it off
    can you post it today
    waiting for it to leave the warehouse
    has my order shipped yet
    did it ship
    has the mug been sent out
    why has it not been dispatched yet
    when are you going to ship it
    did you post my parcel
    have you sent it yet
    when does my rucksack leave your warehouse
    still not dispatched after 5 days, what's the hold up
    please hurry up and send my order, i fly on Thursday
    your site said ships in 24 hours. it's been 70
    any chance 40271 goes out today?
    can you get it in the post before the weekend
    Dear team, may I ask on which day you expect to dispatch the baby cot?
    is it out of stock or why is nobody packing it
    shiped?
    everyone else who ordered that night got a shipping email, not me
    label created but courier says they were never given the box
    so when's it leaving
    i paid one week before and you did not send nothing
    Not shipped. Why.
    the status has been "preparing" forever, will you ever send these shoes
    could i ask you to prioritise my parcel, it's for a birthday on saturday
    i was told monday, then i was told wednesday, now it's friday and my drill is still sitting on your shelf while two builders stand in my kitchen. which day does it go out, for real this time
    whens it going to be on the truck
    发货 date please
    awaiting dispatch since the 3rd...
    do you have a date when the bookshelf will be handed to the carrier
    send it already!!!
    ordered before the 3pm cut off so should have gone same day
    my order hasn't moved from your side, nothing has been collected
    hey just wondering if the cat food is going out tonight or tomorrow
    I'm not bothered about how fast the van is, I just need to know when you'll actually post it because I have to tell my landlady which week to expect a big box
    has order 58113 left yet or is it still with you
    the other two things already went, when does the dictionary follow them to the post
    what day will my curtains ship
    you've had my money for nine days and all i've got is an email with "thanks", no label, no dispatch note, no nothing, are you even planning on shipping that pram or should i just assume you forgot
    expedite dispatch of my order
    waiting for you to ship
    would like my order to be sent asap pls
    仓库 still sleeping? i want my shoes out today
    hi 亲, 什么时候寄 my rice cooker
    when will my order be shipped
    when will you ship my order
    when is my order going out
    when will my item be dispatched
    has my order been shipped
    has my order left the warehouse
    has my package been sent
    did you ship my order yet
    did my order ship today
    why hasn't my order shipped yet
    why has my order not been sent out
    my order still hasn't shipped
    it still says not shipped
    ordered a week ago and it hasn't been sent
    I paid five days ago and nothing has been dispatched
    how long before you ship my order
    what's the expected ship date of my order
    what date will my order be dispatched
    will my order ship today
    will it be posted today
    will you send it out before the weekend
    can you ship my order today
    please ship my order as soon as possible
    please send my order quickly
    can you hurry up the dispatch
    can you speed up sending my order
    I need you to send it out now
    could you please dispatch my order soon
    when does the seller send my order
    the seller hasn't shipped my item
    seller is not shipping, what's going on
    when will it be handed to the courier
    when does the courier pick it up from you
    has the courier collected my parcel from you yet
    label was created but it hasn't been handed over
    still waiting for dispatch
    order still in the warehouse, when does it leave
    you promised dispatch within 24 hours and it's not sent
    was supposed to ship on Monday, still hasn't
    dispatch date has passed, when will you send it
    is there a delay in shipping out my order
    is my item out of stock, is that why you haven't shipped
    have my shoes been posted
    when are you posting the book I ordered
    has order 40881 gone out
    when do you send out my tickets
    not dispatched after ten days!!!
    has it shiped yet??
    y isnt my order sent
    u ship my stuff or what
    please tell when you will send my phone, I pay already
    I would appreciate knowing on what date you intend to dispatch order 6620
    Any idea when you'll be sending my tent, we leave on holiday next Sunday
    ordered Friday before noon, did it make it out the door
    my birthday present for dad is still with you, when's it shipped out?
    I'm begging you, post the adapter today, I fly Monday 🙏
    it's been "ready to ship" for four days, so ship it
    I haven't had a dispatch email yet, when do you send my order
    have you actually sent my order or is it still being packed
    they told me the oven leaves on Wednesday, it's Friday and still awaiting dispatch, what day does it go
    new dad here, nearly out of nappies, please get that order off to the post today
    it said in stock, ships in 48 hours, and this is day four with nothing sent
    the ship date on my order was yesterday and it hasn't gone out, what's up
    carriers stop for the holidays soon, will my sausages be sent off before that
    other shops send same day, it's been three and mine's still on your shelf
    could someone in the warehouse please get my order out the door
    when are you sending my order
    when does it ship
    has my order been sent out
    have you shipped my order
    did my stuff get sent
    shipped or not?
    not sent yet?
    please send my order out
    please ship my order
    when will you send my item
    when are you posting it
    why is my order still not sent
    what's taking so long to ship my order
    can it go out today
    can you send it tomorrow
    ship date for my order?
    could you get my order shipped faster
    I'm waiting for my order to be dispatched
    my order is still awaiting dispatch
    when will my parcel be posted
    when does it leave the warehouse
    please hurry and ship
    has it gone to the courier yet
    nudge the seller to ship please
    I ordered a rice cooker two nights ago and it's still not left, when will it be sent
    I need the camera bag by Friday, can it be sent out today
    The page promised dispatch within 24 hours of payment, it's been two days, nothing shipped
    your agent said the three tops ship once they're all in, are they in, and when do they ship
    order 62207 hasn't moved for three days, is it out of stock or did somebody forget to ship it
    I've a tracking number but the carrier says they haven't been given the box, have you handed it over
    On what day will my sofa be loaded and sent off
    your warehouse move must be done by now, I ordered on the 5th, when's mine shipped
    I was told my made-to-measure wedding dress is finished, so when do you post it
    the banner is for our society's do on Saturday, it really has to go out today
    five days for a phone case and not so much as a dispatch message, has it been sent
    same-city orders go the same day I read, I ordered at noon and it's night, still not sent
    Dad's test strips are nearly gone, please give his order priority and send it off
    you said you're short of boxes, when will you have them and ship mine
    "seller is preparing your order" for six days, when does it get shipped
    I ordered late Friday, so is it Monday that it goes out
    other people got a shipping notice the next day, why haven't I
    they said another warehouse would be quicker, a week on and still not dispatched
    is the free gift holding my order up? Send the main item now if so
    please keep an eye on it, I ordered before ten so it should leave today
    we're off next week, could you send it before tomorrow night
    the hotel towels were supposed to leave you on the 15th, today's the 16th, not shipped
    the e-bike comes straight from the factory, have they sent mine off
    a simple question: does it ship today or not
    whenever I ask you say "soon", which date is soon
    has my Christmas hamper been posted yet, I'm worried about the last posting day
    has it shippd yet?? reply plz
    SHIP IT. it's been a week!!!
    pretty please 🥺 send my birthday dress today
    when you send? I pay since 4 days, still "prepare"
    Kindly state the date on which our paid order will leave your premises so that we can have staff ready
    you took my money quick enough, so why's the order still sitting there unsent
    it's a care bed for my dad who comes home from hospital next week, what day does it leave you
    checked eight hundred times today, has it been sent yet or what
    u gonna ship my hoodie this week or nah
    my order's gathering dust in your warehouse, when's it setting off
    dispatch
    have you shipped it
    has my order gone out
    sent yet?
    has it been posted
    is it out of the warehouse yet
    has mine left
    did you dispatch my shoes
    why isn't my order shipped
    why hasn't it gone
    why are you sitting on my order
    what day does mine go out
    will mine go out today
    could it go tomorrow
    please ship
    ship my order already
    hurry up and send it
    send it asap, I need it saturday
    get it in the post please
    please dispatch order 6621
    can you push the warehouse to send mine
    chase dispatch for me
    move my order up the packing queue?
    can mine be packed first, it's for a funeral
    promised dispatch in 24 hours, it's been 60
    48h dispatch promise broken, nothing sent
    said same day dispatch, ordered at nine this morning, has it left
    paid three days ago, still not sent
    five days and still "awaiting dispatch"
    a week and not shipped
    two weeks "preparing"
    status stuck on processing, when will you ship
    stuck at "packing"
    packed but not sent since monday
    picking for three days, seriously
    tracking number given but nothing handed over
    have a tracking number, courier hasn't got the parcel, did you really send it
    you marked it shipped but the carrier never collected
    has UPS picked up my parcel from you
    when is the courier collecting my order from your place
    has the store sent it off
    has the factory dispatched my sofa
    has the fridge been loaded on the truck
    has my cake left the bakery
    has the rider picked up my food
    is my curry out of the kitchen
    cat's out of food, did you send the bag
    book sent?
    has my phone shipped
    is my custom ring finished and posted
    engraved pen, posted yet?
    is the new one in the mail yet, you promised to resend
    the free gift, when does it go out
    other half of my order not sent, when
    one went out, when does the second go
    is it out of stock, is that why it's not sent
    did you forget to send mine
    everyone else got a shipping notice but me
    my friend ordered the same day and hers has shipped
    no shipping email yet, has it gone
    will I get a note when it's sent
    let me know once you've posted it
    which date will order 40-118 leave you
    expected ship date for my purchase?
    estimated dispatch date has passed
    I corrected the address, will you ship now
    sent you the documents, is it on its way out now
    are you on holiday or what, my parcel hasn't left
    can you send it before the holiday
    is it my turn in the dispatch queue
    when u gonna ship
    wen will u send my ordr
    not dispatch till now why
    sir my order is not shipped yet kindly dispatch
    kindly dispatch fast, urgent
    order placed 10 days back still not dispatched
    you have send my packet?
    when you send my order please
    已付款, when ship?
    发货 yet?
    my order什么时候 ship
    shipped or not shipped, yes or no
    still hasn't left your building has it
    what's holding up the dispatch of my rug
    my treadmill has said "waiting to ship" since last tuesday and twice you told me soon, so name the day
    Good morning, the projector paid for yesterday: on which date do you expect it to be dispatched?
    my grandson is waiting for the milk powder, dear, have you sent it off?
    it's a wedding dress for the weekend, tell me it's been sent
    I'd appreciate knowing whether my order has been handed to the carrier
    put it on the van today, I'm away from Friday
    any news on dispatch
    my parcel, has it even left your shelf
    fixing a date for the dispatch of my bed would be nice
    I bought knee pads the day before yesterday and the tracking box is still blank, have you posted them?
    paid extra for same-day dispatch, it's ten at night and nothing has moved
    the cup you promised to replace, on which day are you posting it
    still says "merchant processing", is anything stopping you from sending my order
    could you check if my two parcels were handed over this afternoon
    Your page promised it would be out the door within a day and this is day four for my toaster
    I'm told my rug is rolled up by your exit, so which day does the carrier fetch it?
    It's my daughter's birthday at the weekend and the doll house hasn't left you, can somebody move it along?
    could one of you look whether the two jackets I paid for on Sunday were packed yet
    please get my mother's walking frame off today, she's coming out of hospital
    has my replacement shipped yet
    I was promised the re-send before noon, it's four o'clock, has it been sent
    when will you send it out
    has it gone out yet
    is it posted
    when are you posting my package
    dispatch date of my order?
    still not shipped, been four days
    why hasn't my parcel left yet
    ship it please
    ship my stuff already
    send it off asap
    can you dispatch today
    will it ship today
    will it be posted before the weekend
    is it leaving tomorrow
    does my order go out on Monday
    which day does my bookcase leave your warehouse
    has it left the warehouse
    did it leave the depot yet or is it on your shelf
    handed to the carrier yet?
    when will you hand it to DPD
    label made but nothing handed over, when will you hand it over
    carrier says they haven't received it from you, have you really sent it
    marked as shipped but the courier is still waiting for it from you
    I've had no dispatch notice
    tracking number is empty, so was it sent at all
    no tracking number yet, when's it being sent
    you said ships within 24 hours, it's been 72
    promised dispatch in two days and nothing happened
    your page says ready to ship so why is mine not sent
    it was in stock, why the wait to send it
    what's delaying the dispatch
    what's holding up shipment of my order
    is there a hold up with sending my candles
    why is it taking so long to post a book
    packing for a week now, when does it go
    get my order packed and out the door
    still being prepared since Tuesday, send it already
    stuck in processing, please ship
    how long till my order goes out
    how many more days before you dispatch mine
    give me a date for when you'll send my sofa
    I need a ship date for 70231
    ETD for my order please
    estimated dispatch of order 4421?
    shipping date changed again, when is it actually going out
    made to order curtains, are they done and sent
    are my engraved glasses finished and in the post
    is my printed mug made, and when will it be posted
    when does my custom cake leave the bakery
    is my pizza out of the kitchen yet
    has the florist sent the bouquet out
    when will the fridge be loaded on the van
    has the lorry set off with my wardrobe
    did you manage to ship before the bank holiday
    do you ship on Sunday, mine isn't sent yet
    my order was placed Friday, will you ship over the weekend
    it's for a birthday on Saturday, please get it sent now
    travelling Thursday, kindly ship my order before
    wedding next week and you haven't sent the shoes
    exam starts monday send my books pls
    my baby is due, when are you sending the cot
    can you prioritise sending mine
    push my order to the front please, ship first
    could mine be packed first
    any chance of posting it this afternoon
    last post is at five, will mine make it
    cut-off was 2pm and I ordered at 1, so is it leaving today
    I paid this morning, does it ship the same day
    paid last night, when do you send
    payment cleared Monday, why no dispatch
    you got my money, now send the goods
    sent my documents as you asked, now when's it shipping
    address is corrected, please release my parcel
    customs form given, go ahead and ship it
    everyone else got theirs sent, mine not
    my friend ordered later and hers has been shipped, why not mine
    forgot about me? nothing shipped
    are you ever going to send this
    how much longer will you sit on my parcel
    third time I ask when my order is going to be shipped
    you keep saying soon, what date do you send it
    don't say soon, tell me the dispatch day
    lazy lot, ship my order
    what the hell, a week and it's not even sent
    sent or unsent?
    posted yet mate?
    u sent it?
    wen u ship my order
    plz dispatch fast sir
    kindly dispatch my order urgently
    sir my order not dispatched till now
    why my order is not shipped still
    when you people will ship it
    when my package will be sending
    you have already sent my order?
    please to send my goods quickly
    my order when 发货
    还没 dispatch 吗
    urging dispatch of order 88120
    reminder: my order needs sending
    speed up shipment please
    seller hasn't sent my purchase, nudge them
    can you chase the seller to ship
    merchant is not sending, please push
    the shop I bought from on here hasn't posted anything, remind them
    the rider hasn't been given my food, when will the restaurant hand it over
    both my orders unsent?
    first half went out, when do you post the rest
    when will the exchange item be shipped to me
    hasn't moved from your side, you still have it, when does it leave
    so hi i ordered a tent on sunday and we go camping on friday and it says preparing so i just want to know if you guys are sending it today because otherwise i have nothing to sleep in
    hello good morning just wondering if my wool has been put in the post yet no rush dear
    I chose express and you've not even sent it after two days
    has my wardrobe been given to the hauliers
    when do the hauliers fetch my mattress from your place
    is my bouquet on the scooter yet or still with the florist
    the sorting centre hasn't got it from you, so when does it leave your premises
    when's the next dispatch run for my jigsaw
    get a move on and post my trainers
    pop it in the post today would you
    still lying in your stockroom, isn't it? when does it go
    I'd be grateful for a dispatch date for the cello strings
    waiting on you to mail my vitamins
    mail it out tomorrow at the latest please
    you've had my order nine days without sending anything
    has the tailor finished my suit so it can be posted
    is my photo book printed and shipped out
    why no movement, is my crib still unsent
    please consign my order at the earliest
    shipment of my inverter battery is pending from your side, when will you send
    can my order catch today's truck
    my landlord needs the heater installed Monday, will it be sent by tomorrow
    holding my order hostage? send it
    is my rocking horse with the carrier or with you
    has the seamstress's parcel for me gone off
    when does the bakery van set out with mine
    why isn't my order in the post after nine days
    do you plan to send mine this week or next
    please get the ladder out to me, haven't sent it yet, have you
    has the merchant dropped my parcel at the post
    could you slip mine into tonight's collection
    has it been dropped at the parcel shop by you yet
    I'm still waiting for the dispatch mail of my clogs
    which lorry takes my table, today's or tomorrow's
    the van was at your yard today, did my rug go with it
    you still hold my skis, when do they set off
    has anyone carried my parcel to the post office
    packed yes, gone no? when will it go
    has my order been let out of the warehouse
    I'm told "soon" on each call, give me the day you'll post it
    did my saddle make last night's collection
    how come it isn't on its way, I paid on Sunday
    please put my jars on the next van
    set my parcel moving today, I beg you
    the gift must leave your place by Wednesday, will it
    what's keeping you from posting my boots
    when is my handmade bowl fired and off to me
    when are you dispatching my order
    please send off my parcel today
    still hasn't left your warehouse, how come
    did my package go out this morning
    Ship my order please, it's been five days
    when's my order leaving
    dispatch date for order 55102?
    not shipped yet?? what are you waiting for
    get my stuff out the door please
    why is my order not shipped
    is my saree dispatched mam
    kindly dispatch my order at the earliest
    kab bhejoge mera order
    when you will send my goods
    can you post my present today, the birthday is Sunday
    hurry up and ship
    Could you hasten the dispatch of my textbooks? Term begins Monday
    My purchase from last Thursday is still sitting with you, when does it set off
    it's packed, says the app, so when does it actually go
    shipping my order today or tomorrow?
    has the bike been sent
    expected shipping date of my curtains please
    how come other buyers got theirs sent and mine hasn't moved off the shelf
    is my toner sent out
    when do you hand my parcel over to the carrier
    I'd appreciate it if you'd get the medicine sent off right away
    seller hasn't shipped
    seller sleeping? ship my order bro
    what's keeping you from sending my boots
    my order's not been mailed after a week
    Did you put my vinyl in the post?
    when will the made-to-order ring be posted to me
    any idea when my chairs leave the factory
    paid on the 1st, today's the 8th, nothing sent
    tell the warehouse to release my order
    still "not dispatched", please push the seller
    my order has been ready since Monday so please send it
    will mine go out before the bank holiday
    are you shipping my order this week or not
    no tracking number yet, so it hasn't been sent I guess?
    urge the shop to ship order 7781
    how long until you post my order out, bought it Saturday
    awaiting shipment for 8 days now
    my parcel: gone out yet?
    could the bouquet be sent out at once, the funeral's tomorrow morning
    can someone actually ship what I bought
    When is dispatch of the pushchair I purchased planned for?
    was my laptop handed to DHL already
    dear seller please ship soon, my boy is waiting each day
    the shipping email hasn't come, so has my fridge left or not
    why aren't you sending my lamp, it's listed as in stock
    send my order plss
    On what day does my order ship out?
    I paid extra and it's still not shipped
    is my parcel leaving today
    give me a shipping date or I'll lose patience
    you shipped my friend's first though I ordered earlier, when is my turn
    my helmet, race is Saturday, is it shipped
    post it already
    I bought 40 chairs for a wedding on the 12th. Can you tell me on which day the lorry will be loaded?
    hows it not dispatched yet lol
    the estimated ship date has passed, what's the new one
    my kiln hasn't shipped. Reason?
    pls send fast my order 6012
    nothing has been dispatched, says my account. When?
    have my plants been sent or are you waiting for warmer weather
    I want my goods despatched today
    is there a snag in sending my order
    did you ship it on Friday like you said
    can you ship mine ahead of the weekend, so that the cheese doesn't sit
    My order is still being held back at the warehouse. Kindly set it in motion.
    order 3310 not yet shipped out
    when's the shop going to mail my poster
    if the frame isn't ready, when will it be sent
    has anything been shipped for my account since Tuesday
    how soon are you going to send the piano I paid for
    what day was my package shipped
    would you chivvy the warehouse along? my tent is still there
    i've got a plane to catch wednesday and you haven't sent my suitcase
    please confirm my shoes have been sent out
    my candles have been "being labelled" for a week, when do they go
    the label exists but was the parcel handed over
    is there anyone there who'll put my order in the mail
    my order to be dispatched when
    5 days and no shipping, unacceptable, move it
    still in ur warehouse?? send pls
    When might the printer I ordered be released for shipping?
    I was told "ships tomorrow" three days running
    have you forgotten to ship my wool
    ready to ship for ages, who's got to press the button
    how many more days till you ship what I ordered
    pls ship b4 noon
    my spices, have they set off from Cochin yet
    you've had my money nine days, put the hamster cage in the post
    is a dispatch of my wardrobe foreseen this month
    why does the harp I bought still lie in your storeroom, send it
    get cracking and mail my costume, carnival's on Saturday
    any chance the lawn seed is sent before the rain
    bhai order dispatch karo jaldi
    is mine on tonight's truck or do I have to nag again tomorrow
    shipment of order 8090 hasn't started, when will it
  `,
})
