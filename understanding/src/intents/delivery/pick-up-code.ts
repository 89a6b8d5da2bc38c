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
    提货窗口什么时间开放
    自提点周末开吗
    最晚几点可以去取
    你们那个仓库自提点下午几点收工
    快递自提柜台中午十二点到两点有人吗
    仓库自提几点前
    取货码发我
    取件号多少
    提货号是啥
    柜子密码多少
    快递柜开门码
    丰柜密码没收到
    取件通知没收到 码呢
    取件码输了没反应
    柜子说码错误 取不出来
    输了码开的是别的门
    取件二维码打不开
    驿站机器扫不了我的取件码
    两个取件码哪个是大箱的
    三个包裹一个码吗
    码发到旧手机号了 取不了件
    取件码在app哪里看
    能不能把取件码发邮箱
    报什么给店家才能拿包裹
    拿快递要身份证吗
    帮我妈取件要带啥
    室友代取报啥号
    在几号柜
    我的件在哪个快递柜里
    在小区哪个门的柜子
    包裹放哪家超市了
    取件地址给我
    取件点怎么走
    取件位置在哪啊 找不到
    2-5-3016是哪个架子
    邮局哪个支局拿
    学校哪个快递点取
    到付自提去哪拿
    自提点在几楼
    门店自提去哪个柜台
    自提码给一下
    驿站几点关门 我去拿件
    快递站中午休息吗 要取件
    周末能取件不 那个代收点
    现在去还拿得到包裹吗 关没关
    驿站没人 啥时候能取
    取件点关门倒闭了 我的件去哪取
    代收点搬哪去了 要拿包裹
    包裹能放几天
    放到几号 不取会退吗
    最晚哪天得取走
    能多给我存两天不 柜子里那件
    柜子超时要钱吗
    滞留费多少 取件晚了
    件太大柜子放不下 那去哪拿
    快递转到别的驿站了 新地址呢
    我站柜子前面了 快给码
    取件code没收到
    pick up点在哪
    取貨代碼多少
    老头子不识字，柜子上按哪几个数才能把药拿出来
    我在外地，包裹再留三天行吗，别退回
    短信就一个链接点不开，去哪儿拿、报啥号都不知道
    通知说放小卖部了 哪个小卖部 到几点
    站在柜前没有六位数 开不了我的箱
    手机坏了 把取件数字告诉我老婆
    店家取包裹要报什么
    加油站帮我留到哪天
    我七点才下班 取件点六点关 有晚的吗
    超市外面三组柜子 我的靴子在哪组
    取件短信发到座机了 把号给我
    包裹还能取吗 是不是退走了
    刚搬来 代收点怎么走
    机器扫描坏了 有数字码可以输吗
    取件码输错三次锁了
    柜门关上了没来得及拿 码还能再用不
    在国外 代收点再留我一周
    门店提货去几楼 报啥
    烟酒店代收 要带身份证不
    包裹转去别的代收点 地址发我
    取件短信删了，重发个码
    驿站要报啥号才给拿
    我的包裹放哪个便利店了
    菜鸟点今晚几点关，要去取件
    快件能在柜里放几天
    超时取件收多少钱
    取件码提示过期，东西还在柜里
    扫码柜门不开，取件码对的呀
    输错三次锁了，给个新取件码
    短信上写B14货架是啥意思
    我老公能替我拿吗，要码就行？
    取快递要带身份证不
    手机没电了，报名字能取件吗
    码发到旧号了 取不出来 查一下
    出差到周五，快递给我留着行不，最晚哪天
    两个取件码，哪个是鞋子的
    说已到自提点，没给地址
    自提点在几号楼哪层
    我站柜子跟前呢，下雨，快报码
    驿站搬了吗，导航过去没有，包裹在哪取
    通知说今天最后一天，明天去还拿得到不
    保安问我要取货号
    學校收發室幾點可以領包裹
    取件要OTP，没收到
    老妈不会用手机，咋取她的包裹
    驿站太远，能换个近的自提点吗
    柜子刚开就关上了，还能再给一次开门码吗
    代收点中午有人不，我去拿包裹
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
    collection point hours
    Is the collection desk manned between twelve and two?
    what's my collection number
    need the digits for the parcel locker
    locker number and password for my parcel
    send the locker code once more
    didn't get a text with the pick up number
    pickup SMS never came
    I deleted the collection text, code please
    lost the slip with my collection code
    collection code says wrong
    the locker refuses my pickup code
    locker keypad says code expired
    my pickup code has run out
    door of the parcel locker didn't open after I typed the code
    the parcel box opened the wrong door
    QR for collecting my parcel won't load
    the collection barcode is blurry
    the scanner at the kiosk can't read my pickup code
    what do I show at the counter to get my parcel
    what do I tell the shopkeeper to get my box
    which number does the parcel shop want
    the lady at the parcel counter asks for a reference
    what ID do I bring to pick up my package
    is my driving licence enough to collect a parcel
    passport expired, can I still collect my parcel
    can my husband collect the parcel for me
    what does my son need to fetch my package
    is a letter of authority needed to collect for my mum
    can a neighbour grab my parcel from the locker
    where's my parcel waiting for me
    which pickup point has my parcel
    at which kiosk is my package
    which locker bank is it in, there are two at the station
    which compartment is mine in
    what does B-14-203 in the pickup text mean
    what street is the parcel shop on
    address of my collection point
    location of the pickup point please
    map to the pickup station
    how do I find the parcel locker, it's dark here
    is the pickup point inside the petrol station
    is my parcel at the post office or the corner shop
    which post office branch holds my packet
    which campus mail room is my parcel in
    card through the door says "collect from depot", which depot
    we missed you card, where do I get the parcel
    depot address for picking up my parcel
    what hours is the depot open for collecting
    when does the parcel shop shut
    pick-up point hours on Sunday
    how late can I fetch my package tonight
    is the collection desk staffed at lunchtime
    till when today can I grab my parcel
    Is the parcel locker accessible at night?
    collection point closed when I got there, when does it open
    is the pick-up shop open on the bank holiday
    how many days is my parcel kept
    how long does the locker hold it
    when will they send my parcel back if I don't fetch it
    can the pickup point keep it till Monday
    I'm away, could the locker hold my package three more days
    can you prolong the storage at the collection point
    storage fee if I collect late?
    is there a fine for collecting late from the locker
    do I pay to leave my parcel at the station another day
    my parcel is ready for collection, what now
    how does one open the parcel locker
    how does self collection work, parcel's there
    self pickup code pls
    self collect where
    click and collect number
    click & collect order ready, where do I go in the store
    which desk for click and collect
    what do I need for in-store pickup of my order
    collect from store: do I need the confirmation mail
    curbside pickup, which bay and what number
    drive-up pickup code
    collection point phone number, they don't answer the door
    parcel shop has shut for good, where's my package now
    pick-up place has moved, new address?
    pickup station is full they say, where was my box put
    the parcel's too large for the locker, where do I collect it
    they moved my parcel to another locker, which one
    two pickup codes came, which is for the big box
    one code for both parcels or two
    same code for all three packages in the locker?
    old phone broken, can I see my collection code elsewhere
    changed SIM so the locker text went to the old number
    can the pickup code be mailed to me rather than texted
    collection pin
    pickup QR
    code for locker
    package pickup address
    pickup place
    parcel pickup hours
    collection deadline
    otp for collecting my parcel at the hub not received sir
    kindly share OTP for parcel collection from pickup point
    sir from where to collect my courier
    courier office address where my parcel is lying
    my parcel is lying in which office, till what time open
    where I can take my packet
    paczkomat code? locker not open
    until when stay my parcel in shop
    where to take my parcel, in which magazin
    pls gimme the code im standing at the locker
    standing at the locker in the rain, code!!
    bin at the shop, lad says no code no parcel
    picup code plz
    wheres the pik up point
    colection code not recieved
    取件码 please
    pickup code没收到
    which 驿站 is my parcel at
    My grandson sent me slippers and they're in some sort of metal cupboard by the bank; what do I press to get them out?
    I'm disabled and the locker shelf is too high, what's the code so that my carer can open it?
    Good evening, I've been notified that a packet awaits me; would you tell me at which counter and until which date?
    your stupid locker ate my code, give me another
    The message says my parcel is at a kiosk, but which kiosk and until what time?
    I'm in front of the locker and don't have the six digits for my box.
    My phone's dead; can you tell my wife the number to get the parcel out?
    what will the shop ask for when I fetch my parcel
    until which day will the petrol station hold my box
    the collecting point shuts at six and I finish at seven, any late opening
    can you tell which of the lockers outside the supermarket has my boots
    pickup number was sent to my landline, silly, please give it to me here
    the post office counter wants the reference for my packet
    is my parcel still there to fetch or has it gone back
    ready for collection said the mail, nothing about where
    I'm new in town, how do I get to the parcel point
    scanner broken at the parcel machine, is there a number I can key in
    give me the tower and slot number of my parcel
    my flatmate fetches it for me: what must she show
    do they hand out parcels on Good Friday
    collecting at the tobacconist's, is ID needed
    code works only once? door shut again before I grabbed my box
    I keyed the pickup digits wrong thrice and it's blocked
    hold my parcel at the point one more week, I'm abroad
    pickup window ends tonight, can it be stretched
    store pickup: which floor do I go to and what do I say
    the locker screen froze mid way through collecting
    parcel was redirected to another pick-up shop, give its address
    sir pickup location of my parcel and timing please share
    collection otp expired, send new one for parcel
    parcel ka pickup code nahi aaya
    where I must go for take my parcel and with which number
    what's the number for my locker
    need the collection code for order 5518
    collect code missing from the text
    can you resend the code for the parcel box
    lost the SMS with the collection number
    deleted the message with the locker digits, send anew
    the pickup code doesn't open the door
    the locker rejects my six digits
    code says expired, parcel's still inside
    the QR for collecting my package won't scan
    screen at the locker is black, I can't type my pickup number
    where on the app do I see the collect barcode
    which locker is my box in
    which petrol station has my parcel
    which newsagent holds my package
    which counter do I collect from at the mall
    where do I go to pick up the package
    where exactly is the parcel point, the map's wrong
    address of the pickup point for my order
    name of the shop keeping my parcel
    how do I get to the collection point, is it behind the station
    is the pickup place on the ground floor
    is my parcel at the kiosk or at the post office
    the text says "partner store", which one
    the text says shelf B14, what's that supposed to mean
    until what time can I collect tonight
    how late is the pickup desk open for parcels
    does the collection shop open on Sundays, my parcel's there
    is the parcel shop closed over Easter, need to fetch my box
    lunch break at the parcel kiosk, when can I fetch it
    until which date will they hold my package
    how many days does a parcel wait at the locker
    how long before an uncollected box goes back
    deadline for fetching my order from the depot
    can you extend the holding time, I'm in hospital till Friday
    please keep my parcel three more days at the point
    can my parcel stay in the locker over the weekend
    is the 9th too late to fetch my parcel from the point
    I got the reminder "final day to collect", could I come tomorrow
    do I pay for leaving it in the locker longer
    storage fee for late collection, how much
    can my wife fetch the parcel with my code
    can my neighbour collect it for me
    can a teenager collect my parcel for me
    may I send a friend with my collection number
    authorisation letter so that someone else can collect my parcel?
    what ID do they want at the pickup desk
    do I need my passport to collect the parcel
    is the code enough or do I have to show ID at collection
    do I need to print the barcode to collect
    what must I show at the collection counter
    I've no smartphone, how do I collect my parcel
    my phone died, can the counter find my parcel by name
    new number, the collection code went to the old one
    the collection code was sent to my dad's phone
    code went to my work mobile and I've left that job, can you give me the parcel's number
    the recipient has no phone, where can the pickup code go
    my wife ordered, I'm at the locker, can you tell me the code
    I'm in front of the locker, it's raining, what's the code??
    standing at the counter, they want a number I don't have
    the clerk wants a collection reference, where's that
    the guard at the gate asks for a parcel code
    the shop assistant can't find my parcel under my name, what reference do I give
    two parcels, one code, is that right
    got two collection codes, which one is for the shoes
    I have three codes for one locker, which opens it
    "ready for collection" but no code came with it
    ready to collect email didn't say where
    when will I get my click and collect code
    click & collect: which desk in the store
    is my click and collect order at the front till or the back
    collection from the branch: what do I bring
    your text has a link only and my old Nokia can't open it, read me the pickup digits please
    I'm blind; could the pickup code be read out over the phone?
    It says locker 7 on Mill Lane, but Mill Lane has two of those. Which is mine?
    Could you kindly tell me up to which day the parcel will be held at the post office, since I'm travelling until the 15th?
    My carer usually fetches things for me, so would she need anything beyond the number?
    We were out, so the card says "at your local collection point". Which one would that be?
    so i got a slip in the door it says parcel held but doesnt say where or what time they shut and i work till seven
    the door of my locker compartment jammed, code accepted, who lets me in
    locker opened and shut again before I could take my box, can I have a new code
    entered the pin wrong three times, locker blocked, new pin please
    pick up pin not received sir
    please share parcel collection otp
    pls send locker otp again
    where is my packet for take, which shop
    which time pickup shop close
    till which date will the kiosk hold my parcel
    where's the 驿站 for my parcel
    pickup kode?
    colection point adress pls
    parcel locker number?
    claim number for collecting my box at the depot
    dorm mail room: which shelf and what code for my box
    campus parcel hub, what hours to fetch my package
    concierge has it? what do I tell him to get my parcel
    hold at location order, where and when do I get it
    is there parking at the depot where I collect my freezer
    will someone help load the wardrobe when I collect, and at which gate
    can I have it moved to another pickup point nearer to me
    the pickup point you chose is 12 km away, which nearer one could hold my parcel
    can I collect with the tracking number instead of the pin
    is the passcode the last four digits of the tracking number
    collection window for grocery pickup, which bay do I park in
    which petrol station or kiosk do I fetch my parcel from
    the collection message says shelf B14, where is that in the pickup shop
    extend the pickup deadline please, I'm in hospital
    without a phone, can the pickup counter hand over my parcel by name
    does the number on the tracking slip open the locker
    resend the locker one-time code for my parcel
  `,
})
