import { defineIntent } from '#intents/define'

export const accountHacked = defineIntent({
  intent: 'account-hacked',
  audience: 'buyer',
  settledBy: 'person',
  label: { zh: '我的账号好像被盗了', en: 'Somebody is in my account' },
  definition: {
    zh: '怀疑别人进了自己的账号：陌生登录、资料被改、没要却来的验证码。',
    en: 'Believes that somebody else got in: a strange login, changed details, codes they never asked for.',
  },
  borders: {
    'suspicious-order': {
      zh: '账号里多出一单没下过的订单是可疑订单；账号本身被人动了的在这里。',
      en: 'An order they never placed is a suspicious order; the account itself being entered is here.',
    },
    'login-problem': {
      zh: '进不去但没有外人迹象的是登录问题；像是别人所为的在这里。',
      en: 'Kept out with no sign of a stranger is a login problem; a stranger’s work is here.',
    },
    'scam-report': {
      zh: '接到冒充商家的电话短信是诈骗举报；账号已经被动了的在这里。',
      en: 'A call or text in the shop’s name is reporting a scam; an account already touched is here.',
    },
  },
  zh: `
    我的号被盗
    有人登录我的账号
    密码被别人改了
    账户异常登录
    账号不安全
    别人用我的号
    号被黑了
    怀疑账号被盗
    异地登录不是我
    手机号被别人换绑了
    账户被入侵
    有人动了我的账户
    快冻结我的账号
    邮箱被改了不是我弄的
    账号被盗了
    有人登了我的号
    我的账户好像被黑了
    提示在成都登录，我人在哈尔滨
    密码被别人改了，绑定手机也变了！
    半夜连收七条验证码，都不是我弄的
    号里多了个不认识的收货地址
    先帮我把账户冻住
    有陌生设备在线 一台平板一台没见过的手机
    收货人变成一个姓孟的，谁啊
    zhanghao bei dao
    我的积分被人全换走了
    盗号了怎么办急
    帳號遭人入侵
    亲，昨天收到邮件说我改了邮箱，可我根本没改
    余额里六百多块不翼而飞
    前夫知道我密码，他一直在上面看我买啥，我想把他踢出去
    hack了我的account，救命
    手机丢了，软件没退出，怕被人拿去乱买
    登录记录里有个越南的ip
    刚才不小心在假网站上输了你们的账号密码，现在怎么补救
    昵称头像都变成卖茶叶的广告了
    我怀疑室友拿我电脑进过我的号
    被人用我的号给别人发了一堆好评
    紧急！锁号！
    我发现订阅、绑定的银行卡尾号都不是我的，安全问题也换成了一个我压根没听过的地名，这明显是有人进来折腾过，赶紧帮我查查是从哪里登的
    浏览足迹里全是我没看过的渔具
    异地登录警告，不是本人
    孩子把我账号卖给别人了，能追回来吗
    安全中心说我的账户有风险操作
    我自己都登不进，因为验证手机被换成一个171的
    礼品卡里的钱被转走了，操作人显示是我，可我那会儿在开会
    修改密码成功？？我没动啊
    上个月在网吧用过一次没退出，这几天老有人从那个城市登录，还把我的昵称改了脏话，能不能强制所有设备下线
    好多“您正在登录”的短信，吓人
    被盗
    有人动过我的账户设置
    妈妈点了一个领鸡蛋的链接以后账号就不对劲了，名字变成别人的，通知也关了，老人家急得睡不着
    账户安全出问题了
    有人盜用我的帳戶
    账号好像被别人登了
    账号在别的城市登录了，我没去过
    没操作却收到验证码
    账号被黑了，快帮我冻结
    请帮我锁定账号
    我怀疑号被人盗用了
    绑定的邮箱变成别人的了
    账号里的地址被人改过
    怎么查看谁登录过我的账号
    登录设备里有一台不是我的
    怎么把别人的设备踢出去
    请问账号被盗怎么找回
    账号异常，有人动过
    刚收到通知说我在上海登录，我在老家
    我没改密码，却提示密码已修改
    手机丢了，怕别人登我的账号
    账号里余额被人转走了
    我的昵称被改了
    头像和名字都变了，是不是被盗号
    收到登录验证码，可我没在登录
    验证码泄露给别人了，账号会被盗吗
    帮我查下有没有异地登录
    账号被陌生设备登录
    亲，我号被盗啦，急急急
    咋有人登我号
    号被到了，快冻结
    我点了不明链接，现在账号登录记录不对
    我同事偷偷登我账号
    账号突然换了绑定手机，我没换
    安全提醒说密码被重置，我没有操作
    有人用我账号改了收货地址
    别人盗用我的身份开了账号
    登录地点显示国外，可我在国内
    账户可能被入侵，求帮助
    账号出现不明登录记录
    求助，账号被别人控制了
    我的会员账号被别人绑定了
    一天收到五六条登录验证码，都不是我要的，是不是有人想盗我号
    我怀疑前男友还能登我账号
    账户被盗，请先停用
    支付密码也被人改了，怎么回事
    验证码短信一条接一条，我根本没点
    你好，我刚刚发现账号里绑定的手机尾号不对，原来的是5518，现在变成别的了，一定是被盗了，请马上冻结
    我的账号在网吧登过，现在总有人上线
    账号被挤下线，说在另一台设备登录
    刚刚收到邮件说我的密码改了，但不是我改的，账号是不是被盗了
    登录记录里显示昨晚有人在南宁登录过，我从来没去过那里
    今天打开账号发现手机号和收货地址全变了，肯定是有人动过
    我没有登录，手机却一直收到登录验证码，是不是有人在盗我的号
    积分本来有两万多，现在只剩几十，怀疑账号被别人登录了
    手机昨天在公交车上丢了，担心别人打开app，请先冻结账号
    我的账号在别人手机上登着，怎么才能让他下线
    收到提醒说新设备登录了我的账号，是一台我没有的华为手机
    账号里的邮箱不知道什么时候被换成了别人的，我收不到通知了
    前几天点了个假链接，输了账号密码，现在总提示异地登录
    分手以后前任还在登我的账号，怎么把他踢掉
    求救！号被人黑了，名字都改成乱码了😱
    安全中心说有人三次尝试登录我的账号，请帮我查一下
    账户余额少了两百，操作记录不是我，应该是有人进了我的号
    半夜十二点提示支付密码被修改，我当时早睡了，谁干的
    有人登了我的account还改了头像，快锁
    号被盗了
    有人进我账号
    被黑客登了
    账号有陌生登录
    我的资料被改了
    有人改我密码
    账号被别人用了
    快锁我的号
    异常登录提醒
    有人盗我的号
    登录设备不认识
    账号被偷了
    手机号被换掉了
    邮箱被人换了
    怀疑有人登我号
    冻结账户
    盗号怎么处理
    把别人踢下线
    不是我登录的
    没要验证码却来了
    我账户不安全了
    有外人登录
    支付密码被改
    账号遭盗用
    登录提醒说在乌鲁木齐上线，我一直在厦门
    凌晨一点到三点收到九条登录码，我可没在登录
    打开app昵称变成“低价代充”，头像也换了
    我的收藏和地址都被清空了，还多了个姓邓的收件人
    账户余额昨天380，今天剩0，操作记录是一台苹果，我用的是安卓
    通知说绑定的手机换成尾号9921，我没换过
    在二手手机店卖了旧手机，忘了退出账号，现在显示他在用
    我以前的室友还在登录我的号，我想让所有设备都退出
    安全邮件写着“密码修改成功”，我在开车根本没碰手机
    点了个领补贴的网页，填完密码马上就收到异地登录提示
    账号里的银行卡被解绑，又绑了一张陌生卡，是不是被入侵了
    请查一下上周三登录我账号的是什么人，在哪个城市
    我的积分被兑成了话费，充到一个不认识的号码
    别人登着我的号给卖家发消息骂人，不是我发的
    公司电脑上保存了密码，离职以后有人还在用我的账号
    妈妈被人指导屏幕共享以后，账号的手机和邮箱都换了
    登录历史里有个网页端Windows，我家没有电脑
    我的实名信息变成另一个人的名字，账号像是被人抢走了
    收到改绑邮箱的确认信，不是我申请的，能阻止吗
    有人用我的账号发了几十条评价，语气根本不是我
    刚收到提示说账号开启了免密支付，我没开过，怕有人进来了
    验证码发个不停，有人一直在试着登我的号吧，怎么防
    登录密码没变，但是安全问题被人换成英文的了
    我前夫改了我账号的密码，把我的手机号也解绑了
    账号找回的时候发现绑定的身份证不是我，怎么拿回来
    请先停用我的账号，手机昨晚在地铁被偷，没锁屏
    浏览记录全是电焊机和轮胎，我一个幼师看这些干嘛，肯定有人用我号
    有人登录后把我的通知全关了，我才一直没发现
    账号显示两台设备在线，我只有一台手机，另一台是谁
    系统提醒有人用错误密码连试二十次，账号会不会已经被攻破
    旧邮箱被黑以后，你们这边的账号也被改了密码
    救命啊号被盗了！！钱包还有五百
    账号被倒了 快冻结冻结
    有人hack我，login location写着Moscow
    请您务必帮帮忙，我刚发现陌生人改了我账户的手机号，十分担心
    号没了号没了，绑定邮箱变成一串乱码@mail，我人傻了😱
    帳號被人動過手腳 暱稱跟地址都不是我的
    谁在登我号啊气死！一天踢我三回，密码改了还来
    手机一直叮叮叮验证码 我没点啊 有鬼
    账号疑似被别人登了
    有陌生人登录我的账户
    账号被黑客搞了
    号让人黑了咋办
    我的号在外地登录了，不是我
    登录提醒显示在国外，我人在家
    异地登录通知，不是本人操作
    陌生设备登录了我的账号
    设备列表里冒出一台没见过的手机
    半夜有人上我的号
    谁登了我账号，能查吗
    查登录ip，有人偷登
    有人偷偷用我账户买东西看记录
    密码不是我改的，号被抢了
    被人改绑了手机号
    绑定手机变成陌生号码
    我没改过邮箱，怎么变了
    邮箱换绑通知不是我点的
    昵称头像被陌生人改掉了
    地址簿被外人动过
    实名信息被换成别人的
    支付密码被陌生人重置
    我没操作却提示修改密码成功
    安全问题答案被外人改了
    一直收到登录验证码，有人在试我的号
    没登录却收到验证码，是不是有人盗号
    短信验证码狂发，怕有人攻我账号
    怀疑有人在破解我密码
    提示密码错误多次，不是我输的，有人撞库吗
    积分被盗用了
    账户里的券被陌生人用光
    余额被盗刷，号被人登了
    礼品余额被别人花了，账号肯定泄露
    有人拿我的号给卖家发骂人消息
    我的账号在发广告，不是我发的
    账号替我写了一堆评论，被盗了吧
    我没关注的店全关注了，号有问题
    浏览记录不是我的，有人用我号
    购物车多了一堆奇怪东西，谁进了我账户
    账号语言变成俄语了，像被人动过
    前男友还登着我的号
    前妻知道密码 总进我账号偷看
    室友偷登我账户怎么赶下去
    同事用我号，我要把他踢下线
    离职公司电脑还登着我账号，被人用了
    旧手机卖了没退出，买家进我账号了
    手机丢了，怕别人进我账号，先锁住
    手机被偷 小偷在用我账户
    点了钓鱼链接，账号密码泄露了
    在假网站填了密码，号会不会没了
    把验证码告诉骗子了，账号被登走
    共享屏幕后账号被改了
    扫了陌生码号就被登走了
    密码在别的网站泄露，这边账号也被人登
    强制所有设备下线
    把其他设备都踢掉，有人在用我号
    马上冻结我的账号，有人盗用
    紧急锁定账户！有外人
    账号先停掉，被盗了
    怎么找回被盗的账号
    被盗号怎么申诉找回
    账户被抢了登不回来，手机号也被换掉
    登不上去了，密码和手机都被人改了
    盗号的人把验证方式换了，我进不去
    有人冒用我身份登录
    账户异常，安全中心说有风险登录
    安全邮件说巴西有人登录
    收到“新设备登录”短信，不是我
    刚收到通知说我在深圳登录，我在哈尔滨
    别人登我的号下单还改了密码
    怎么知道账号有没有被别人登过
    登录历史不对劲
    最近登录里有个我不认识的地方
    账户被绑了陌生的微信
    第三方登录被绑定了一个不是我的
    授权应用里有个没见过的，怕是木马
    亲情账号里多了陌生人，被黑了？
    我的账号被别人绑定成子账号
    有人替我开通免密支付，不是我弄的
    免密付款莫名开启，账户是不是进外人了
    孩子把号卖给同学了，要收回
    账号被转卖了，我要拿回来
    我妈账号给骗子登了，赶紧锁
    爸爸的号被人远程操作改了电话
    求助求助 账号遭盗 怎么办
    您好，本人账户疑遭他人非法登录，请立即冻结并核查
    亲，我的账户好像被人动了手脚，帮看看呀
    卧槽谁把我号改成卖片的了！！快封
    account被hack了 赶紧help
    有unknown device在login我账号
    帳號被駭了，請先鎖定
    hao bei dao le jiuming
    我昨天晚上睡觉前还好好的，今早一打开名字变成了一串英文，手机号后四位也不是我的，里面还有四百多积分，你们快帮我把那个人赶出去
    我老公去年换手机把旧的给了他表弟，现在表弟天天在我账号里看我买什么，怎么把他那台弄掉
    盗我号的人还在线，看得到他在操作
    怀疑账号不安全，有外人进来过，帮我查查
    家里没人碰过，账户资料却全换了
    号里进贼了，快帮我关门
    查到有外地设备一直挂在我账号上
    客服救命，陌生人在用我的账户买卖
    我在上班收到短信说我的账号在海口登录了，我人在沈阳，赶紧帮我把那边踢下线
    今天打开一看名字头像全变了，绑定的手机也不是我的，肯定是被人盗了
    我把旧手机卖给二手贩子忘了退出，现在他好像还在里面用我的账户，怎么让他下线
    昨晚一直有验证码短信进来，我根本没操作，是不是有人在试着进我的账号
    我在一个假的领券页面输过密码，刚才就提示有陌生设备登录，先帮我锁住账户
    前夫知道我的密码，天天进来看我买什么，我想让他再也进不去，也想知道他什么时候进来过
    积分八千多一夜之间全被换成了别人手机的话费，我没点过，账户被人进了
    我妈接了个电话跟人共享了屏幕，之后她账号的邮箱和电话都变了，怎么追回来
    登录设备那一栏有一台从没见过的平板，怎么知道是谁的，能删掉它吗
    我自己改了两回密码，那个人还是能进来，地址又给我加了一条，怎么办
    我昨天晚上还用得好好的，今天早上起来一看名字变成了什么低价代充，头像是个不认识的女的，绑定的手机尾号也不是我的，里面还有我的地址和银行卡，你们快点把那个人踢出去
    前几天我妈接了个电话说是给她退钱，让她打开屏幕共享，老太太就照做了，从那以后她的账户邮箱电话全变成别人的了，密码也进不去，你们能不能先锁住再帮她找回来
    我号被人盗了
    账号好像被黑了
    谁在用我账户
    账号里进了外人
    我账号有陌生设备
    多了一台不认识的手机登录着
    凌晨三点登录，那会我在睡觉
    异地登录提醒，我没去过广西
    提示在越南登录，不是我
    登录记录里有个没见过的IP
    怎么看谁进过我的号
    怎么把陌生人赶出我账号
    全部设备下线，有人在盗用
    先帮我冻结账号，有人在里面
    马上封号，贼在用我的号
    手机被偷了没锁屏，怕有人进我账号
    手机丢了，赶紧把账号锁住
    电脑中毒，账户被人进去了
    前任还能登我号，偷看我买啥
    室友偷偷登录我账号
    前同事知道我密码，一直在用
    侄子把我的号卖给别人了
    有人重置了我的密码
    收到改密码通知，不是我改的
    绑定手机被换成别人的，我没弄
    邮箱被换成一串俄文，不是本人操作
    贼把我手机号解绑了
    昵称变成赌博网站了
    头像被人换成卖表的
    实名信息变成别人了，谁动的
    地址簿里冒出个陌生地址
    我没加过的收货地址出现了，是被盗了吧
    我的卡被人删了，绑了他的卡
    余额被盗刷光了
    钱包里三百八一夜没了，安卓用户却显示苹果操作
    礼品卡余额被人转走
    积分被盗号的换走了
    优惠券被登我号的人用了
    有人冒用我的名义写评价
    我号在给商家乱发消息，不是我发的
    有人冒充我跟客服说话改了资料
    购物车里老是多出没加过的香水
    搜索记录不是我搜的
    足迹全是渔具，谁在看
    一直收到验证码，我没登录
    半夜来了九条验证码
    没申请验证码，短信却一条接一条，有人在撞我号
    老有人试我的密码
    账号总被顶下线，有人跟我抢着登
    提示别处登录，我只有这一部手机
    被钓鱼网页骗了密码，接着就有人登录
    把验证码念给骗子了，号被拿走了
    微信被盗连带这边的号也被登了
    两步验证被关掉了，不是我关的
    绑了个不认识的第三方账号
    密保问题被改了
    证明我是本人，号被抢了
    账号有异常操作
    改了两遍密码那人还能进
    盗号的问我要钱才还
    帳號被盜怎麼辦
    有不明裝置登入我的帳號
    账号被hack了，help
    我妈的平板上登着四个设备，她就一个
    救命啊谁把我名字改了
    手机卡被人复制，账号也丢了
    亲，我的账户疑似被他人操作，先怎么处理
    系统欢迎我“杰森回来”，我不叫杰森，怕是被人进了
    有个叫desk-pc的设备登着我账号，我没电脑
    谁半夜翻了我账户
    马尼拉有人用我名字登录
    平板被贼拿了，断掉它的登录
    资料全变俄文了不是我弄的
    小偷知道我密码还在里头
    旧手机号被别人用了，他登进我账号
    网吧电脑忘退出，有人在用我号
    宾馆平板上登过，现在有人操作我账户
    我被踢出来，名字变成“琪琪”
    包被偷了，贼登着我账号
    别人的指纹能开我账号？
    明斯克登录的不是我
    我号被偷了
    有人在用我的账户
    账号异地登录，不是我
    凌晨四点有人登我号
    设备列表里多了台三星，我用苹果
    密码被人改了，不是我弄的
    绑定的手机变成别人的了
    邮箱被换成陌生的
    头像成了美女广告，被盗号了吧
    名字变成德米特里，谁动我号了
    收货地址多了个不认识的，有人进来过
    被骗子套走验证码，现在号进不去了
    点了钓鱼链接，号不受控了
    半夜一直来验证码，有人想登我的
    没申请却收到重置密码邮件
    前夫还能登我账户看我买啥
    手机被偷了，小偷在用我的号
    快冻结账号，被黑了
    把其他设备都踢了，有陌生人
    谁昨晚登过我的账号，查一下
    余额被盗号的人转走了
    积分让黑客清空了
    我的号在给店家发骂人的话，不是我发的
    收藏夹里全是渔具，肯定有别人在用
    账号疑似泄露，怎么保护
    被盗的号怎么找回来
    帳號好像被盜用
    离职员工知道我密码，还在登录
    收到重设密码的信，我没点过，有人在动我号
    点过钓鱼网页后账号自己下了关注，被盗了
    积分一夜清零，登录记录是外地的，号被盗
  `,
  en: `
    someone got into my account
    account hacked
    somebody changed my password
    suspicious login
    i think my account is compromised
    someone is using my account
    login from another country wasn't me
    lock my account
    account stolen
    my email was changed, not by me
    unauthorized access
    hacked
    strangers in my account
    my account was hacked
    someone logged into my account
    there's a login from Vietnam, I live in Ohio
    I got an email saying my password was changed. it wasn't me
    somebody switched my phone number to theirs
    unknown delivery address saved in my profile, a Mr. Okoro?
    freeze my account now
    all my points are gone, someone swapped them for vouchers
    getting verification codes in the middle of the night that i didnt ask for
    how can I kick out every other device
    hijacked
    my store credit has vanished and the log says I moved it, at that hour I was in surgery
    I typed my password into a fake page that looked like yours an hour ago. What should I do first
    My ex still knows how to get in and reads everything I purchase, from pregnancy vitamins to the curtains for the new flat. I want him out and I want to know when he last looked
    account compromised
    phone stolen with your app open on it
    被盗 account help
    strange device listed under my logins, some tablet
    recently viewed is full of fishing gear, nobody here fishes
    lock it lock it lock it
    profile pic replaced with an ad for watches
    I suspect that my flatmate has entered in my account
    security alert: new sign-in from Lagos. not me!!
    my son sold my login to a classmate, I need it back
    someone's writing reviews with my name
    recovery email isn't mine anymore
    who has been in my account
    I left myself logged in at a hotel computer last month and since then the language changed to Polish, my nickname became a swear word, and I get alerts about sign-ins twice a day. Force everyone out please
    i think ive been hacked
    unauthorised access
    cards I've never owned are saved in my wallet there
    identity stolen, an account exists with my passport that i never opened
    you sent "welcome back Jason". there's no Jason
    my security questions aren't the ones I set
    Something is off with my account, the notification settings were all turned off and the name is a stranger's. It started after my mother clicked on a link offering free eggs
    take back control of my profile
    hacker got in via my old email
    email changed without my permission
    suspicious activity on my account, from a browser i don't use
    account takeover
    There was a login I don't recognise
    I got a login alert but it wasn't me
    Someone changed my email address on my account
    I'm receiving codes I didn't request
    My account was accessed from another country
    My phone number was changed without me
    I got a password reset email I didn't ask for
    Someone is trying to log in to my account
    Unknown device on my account
    Can you see who logged into my account?
    Account hacked, what do I do?
    My address was changed by somebody else
    Please block my account immediately
    i keep getting verification codes but i'm not logging in
    My points have been stolen from my account
    There's a stranger's name on my account
    I didn't change my password but it says I did
    New device signed in, not mine
    I lost my phone, can someone get into my account?
    my acount got hacked help!!
    Someone has taken over my account
    I believe my login was stolen
    Someone logged in from Russia, I live in Leeds
    Can you lock my account for now? I think it's been broken into
    My email on the account is now someone else's
    Is my account hacked? My profile picture changed
    Why did I get a code when I'm not signing in?
    I gave my password to a fake site, please secure my account
    Security notice says new login at 3am, I was sleeping
    Someone's been in my account and changed everything
    My account's been breached
    How do I get my stolen account back?
    My profile was edited by someone
    I received a message that my email was updated. I did not do it
    Got an alert for a sign-in in Brazil
    My ex has my login and keeps using it
    account got hacked and phone number replaced
    it was not me who login yesterday
    The name and number in my account aren't mine any more
    Three codes in ten minutes and I haven't touched the app
    Could you secure my account? There are logins I can't explain
    Store credit gone, somebody's been in
    unauthorised login on my profile
    I think a hacker has my account
    Hello, this morning I had an email that my phone number was removed from my account. I didn't do that. Please stop whoever it is
    Who keeps requesting login codes for my account?
    My saved addresses were deleted and a stranger's added
    I just got an email saying my password was changed, and I certainly didn't change it
    The login history shows somebody signing in from Madrid last night, and I live in Glasgow
    I opened my account today and the phone number and address have been replaced with someone else's
    I keep getting login codes by text although I'm not trying to log in, is somebody trying to break in?
    I had 20,000 points yesterday and now there are none. Has someone been in my account?
    My phone was stolen on the bus with your app open, please block my account before someone uses it
    There's a Samsung listed under my devices and I've never owned one, how do I remove it?
    I entered my password on a page that turned out to be fake. How do I protect my account now?
    My ex-boyfriend still gets into my account and I want to throw him out
    Your security email says someone tried to sign in three times, can you check who it was?
    The email address on my account isn't mine any more, and I haven't touched it
    Someone got in and moved my store credit, please freeze everything
    help pls someone is in my account rn and changing my stuff 😭
    I receive message that my account is open in other country, it is not me, what to do?
    At midnight I was told my payment PIN had been altered. I was asleep, so who did it?
    my account's been hacked
    someone is logged in as me
    stranger in my account
    account broken into
    my details were changed
    unknown login
    suspicious sign-in
    someone hacked me
    lock my account please
    my phone number was replaced
    codes I never asked for
    unknown device signed in
    password changed without me
    account taken over
    somebody else is using my login
    email swapped by someone
    my profile was hijacked
    freeze account now
    that login wasn't me
    kick the intruder out
    is my account compromised
    I've been hacked
    payment PIN changed, not by me
    log everyone out
    An alert says I signed in from Warsaw, and I've been in Cork all week
    Nine login codes arrived between one and three in the morning, none requested by me
    My nickname now reads "cheap top ups" and the picture is a stranger's
    All my saved addresses are gone and there's a Mr Doyle in their place
    My balance was 380 yesterday and zero today, moved from an iPhone, and I use Android
    You notified me that my number now ends in 9921. I didn't change it
    I sold my old phone without signing out and the buyer seems to be in my account
    My ex-flatmate is still logged in on her laptop, can every device be signed out?
    I got "your password was changed successfully" while I was driving, so it wasn't me
    Right after entering my password on a fake voucher page I had a login notice from abroad
    My bank card has been removed and an unknown one added, someone must have got in
    Could you tell me who signed in last Wednesday and from where?
    My points were turned into phone credit for a number I've never seen
    Somebody is sending rude messages to sellers from my account
    Since I left my job, a person at the old office keeps using my account
    After a stranger shared her screen, my mum's email and phone on the account are different
    There's a Windows browser in my sessions and nobody here owns a PC
    I was sent a confirmation for a new email address on my account, how can I stop it?
    Dozens of reviews were posted under my name that I never wrote
    One-click payment was switched on in my account last night, not by me
    Somebody must be trying to get in, I receive a code every few minutes
    My security questions have been replaced with ones in another language
    My former husband got into my account and took my number off it
    The name on my account has turned into somebody else's and I can't undo it
    Please suspend my account, my unlocked phone was snatched on the tube last night
    My viewing history is full of tyres and welding gear, so a stranger is on my account
    Whoever got in has switched all my notifications off
    Two devices show as online and I own one, who's on the other?
    I'm told of twenty failed attempts with a wrong password, has anyone managed to get in?
    After my email was hacked, the password here got changed too
    How can I find out whether a person other than me has been in my account?
    help!!! hacked!!! there's 500 in my wallet
    hackd account, pls freze
    被盗了 someone in my account now, location Moscow
    Most urgent: I have just discovered that an unknown person altered the telephone number in my account
    wth my email turned into some gibberish @mail thing, i didnt do that 😱
    a person entered in my account and changed the name, please block him
    My grandson says "you've been pwned, nan". The app shows a tablet in Ohio. I live in Dorset
    keep getting kicked out 3x a day cause some creep logs in as me
    someone broke into my profile
    a stranger is using my account
    I think my login was stolen
    account hijacked, help
    somebody logged in as me
    sign-in from a country I've never visited
    login alert from Vietnam, wasn't me
    new device sign-in notice and it isn't mine
    unknown phone listed under my devices
    unfamiliar browser logged in to my account
    who logged in to my account last night
    show me the login history, I suspect an intruder
    strange activity in my account
    security alert says someone entered my account
    password was changed by someone else
    I didn't change my password but got a mail saying I did
    hacker changed my email
    my phone number was replaced with a stranger's
    email on the account isn't mine, someone swapped it
    locked out because an intruder changed everything
    hacker switched the two-step phone, can't get back in
    recover my stolen account
    get my hijacked account back
    take back control of my account from a hacker
    unknown delivery address got added by someone
    a stranger's name appeared in my address book, I've been breached
    my nickname was changed to spam by a hacker
    someone put a rude picture as my avatar
    my language switched to Russian by itself, is someone in there
    cart full of stuff I never put there, who's in my account
    browsing history isn't mine, someone else uses my account
    following shops I never followed, hacked?
    my account is sending ads to people
    messages went out from my account that I didn't write
    reviews under my name by whoever broke in
    points stolen by someone who got into my account
    my vouchers were used up by an intruder
    wallet emptied, someone got in
    stored gift balance spent by a hacker
    an unknown card was added to my account
    someone removed my card and put theirs on
    one-tap pay got enabled without me, account breached?
    I keep receiving login codes, somebody's trying to break in
    login codes I never requested, is my account under attack
    ten code texts tonight, someone is attempting to get in
    repeated failed logins on my account not by me
    somebody's guessing my password
    password attempts from abroad, am I hacked
    fell for a phishing page, account now at risk
    gave my code to a scammer and he's in my account
    clicked a dodgy link and now my account acts weird
    my password leaked elsewhere and someone used it here
    shared my screen with a fraudster and he got in
    stolen phone, thief is inside my account
    lost my phone, lock my account before somebody gets in
    sold my laptop still signed in, the new owner is using my account
    my ex is logged into my account
    flatmate uses my account behind my back
    ex-husband reads my orders because he knows my password, kick him out
    my old boss still has access to my account
    an ex colleague is logged in to my account
    my nephew sold my login
    sign out every device, someone else is in
    log everybody out of my account
    force out the other person
    remove the device that isn't mine
    Please freeze my account at once, a stranger is in it
    suspend my profile until the hacker is out
    stop the hacker!!
    is my account safe, I got a weird sign-in mail
    how can I see if anybody else has been in my account
    was my account accessed by someone yesterday
    suspicious sign-in from Lagos, not me
    two people seem to be logged in, I'm only one
    a third-party app I don't know has access to my account
    somebody linked their social login to mine
    my family group has a stranger in it, I've been hacked
    child account was taken over by somebody
    mum's account got taken over after a phone call
    dad's account hacked, his number was changed
    my security question was altered and not by me
    verification method swapped overnight, a break-in
    my birthday and name changed to another person's, hacked
    identity on my account is now a man called Piotr and I'm not him
    breach of my account
    hackers!! in my acc!! do smthing
    plz block my acc someone hack it
    Dear team, unauthorised person has accessed my account, kindly secure it immediately
    I think an other person is enter in my account, the telephone is changed
    号被盗 pls freeze, email changed to some random one
    hi yeah so I woke up and my name on here is now cheap vapes 4 u and there's a phone ending in 40 that's not mine can you get them out
    I've had eleven emails since midnight: password changed, number changed, address added. I was asleep through all of it. Whoever this is, get them out and give me my account back
    Someone in Cairo signed in while I was at the dentist in Leeds. Can you throw them out?
    been hacked twice this month now
    someone keeps getting back in even after I changed the password
    pretty sure there's an intruder on my login
    somebody else has the keys to my account
    I've been cloned, another man runs my profile
    someone unknown got past my password
    I was at work when a text said my account had been opened in Cork. I'm in Leeds, so please throw that person out
    The name and picture have changed, the phone on it isn't mine, somebody has clearly taken over my account
    I sold my old phone without signing out and I think the new owner is still going about in my account
    Login codes kept coming all night although I did nothing, is someone trying to get into my account?
    I put my password into a fake voucher page and minutes later a strange device signed in, please lock the account
    My ex-husband knows my password and looks at what I buy. I want him locked out and to know when he was in there
    Eight thousand points turned overnight into phone credit for a stranger. I never did that, so someone has been in my account
    Mum shared her screen with a caller and since then the email and phone on her account are another person's
    There's a tablet under my signed-in devices which I've never owned, whose is it and how do I remove the intruder?
    I've changed my password twice and the stranger still gets in and adds addresses, what else can be done
    It was all fine last night; this morning my name on here reads cheap top-ups, the picture is some woman, the phone isn't mine and that stranger can see my address and card, get whoever it is out of my account right now
    A man rang my mother about some repayment and had her share her screen. Ever since, the email and number on her account have been somebody else's and she's locked out; would you freeze it first and then help her get it back
    someone's in my account
    somebody hacked me
    my account got hacked
    who else is logged in to my account
    another person is inside my profile
    someone broke into my shop account
    intruder in my account
    unauthorised access to my account
    a device in Brazil is signed in, not mine
    login from Vietnam last night, I was asleep in Leeds
    sign-in alert from a town I've never been to
    got an email about a new login that wasn't me
    "new sign in from Chrome on Windows", I only own a Mac
    security notice says login at 4am, wasn't me
    a phone I don't own is listed under my devices
    how do I throw a stranger out of my account
    kick the other device off my account
    log out every device, someone's got in
    sign everyone out now, I've been compromised
    I want to see who entered my account
    show me the login history, I think somebody's been snooping
    when did the intruder last sign in
    block my account immediately, a thief has my phone
    lock it, someone's in there right now
    my phone was nicked with the app open, secure my account
    bag stolen, phone unlocked, they could be in my account
    lost my laptop, someone's ordering through my session, stop them
    ex boyfriend is still logged in on my account
    my ex reads my orders, get him out
    flatmate got into my account without asking
    my former cleaner knows my password and uses my account
    nephew sold my account to someone
    a colleague logs into my account behind my back
    password was changed and it wasn't me
    someone else reset my password
    got a password changed email, I didn't do it
    a reset I didn't ask for went through and now I'm out
    email on my account was swapped to a Russian address
    the email was changed by somebody, I can't get back
    phone number replaced with one I don't know, not by me
    someone linked their phone to my account
    the thief changed my number so codes go to him
    name on my account is now some Piotr
    my profile says Jason, I'm Helen, who did that
    profile photo replaced with a watch ad, hacked?
    nickname turned into a gambling site
    account language switched to Turkish overnight, looks like a break in
    a new delivery address appeared that I never added
    strange address in Lagos saved in my account
    somebody added their card to my account
    my saved card was removed by an outsider
    my stored card was used by whoever got in
    someone spent my gift balance from inside my account
    wallet emptied by a hacker
    380 credit gone overnight from an iPhone that isn't mine
    my points were stolen by someone who logged in
    intruder turned my points into vouchers
    thief used my coupons after logging in as me
    reviews written in my name by a hacker
    my account is spamming sellers, it isn't me
    someone chatted with your agent pretending to be me
    somebody phoned your staff as me and got my email changed
    wishlist full of fishing gear I never looked at, someone's using it
    browsing history isn't mine, who's in there
    basket keeps filling with perfumes I didn't add
    search history shows weird stuff from another person
    verification codes keep coming and I'm not logging in
    codes all night, nobody here asked for them
    I get login codes without trying to sign in, is someone attacking me
    six OTPs in a row, not requested by me
    receiving otp again and again sir, someone trying to open my account
    got a two step approval request on my phone, I'm not signing in
    somebody keeps trying my password
    many failed login attempts on my account, not mine
    account keeps being locked by someone guessing
    getting kicked out since someone logs in as me
    I'm logged out every hour because another person signs in
    "logged in elsewhere", I'm only on this phone
    two sessions online, I own one
    typed my password into a fake page and now there's a foreign login
    I clicked a phishing link and gave my password, my account was entered right after
    fell for a fake voucher, now they're inside my account
    gave the code to a caller like an idiot, he took my account over
    my email was hacked and then this account too
    my password leaked in a breach and now odd things happen in my account
    same password as a hacked forum, someone's got into this account
    SIM was cloned and they took over my account
    malware on my PC, someone entered my shopping account
    my security questions aren't mine any more
    two factor was turned off and not by me
    someone switched off my login alerts
    they set up a passkey I don't know
    a linked Facebook account that isn't mine
    unknown app connected to my account
    recovery email belongs to a stranger
    identity theft on my account
    account takeover, need recovery
    recover a hijacked account
    restore my account, the hacker deleted my details
    prove I'm the real owner, someone else took the account
    who do I contact when my account is compromised
    is my account safe, I saw odd activity
    suspicious activity in my account
    weird stuff going on in my account
    I suspect someone uses my login
    think I've been pwned
    pwned!! help
    hacker asks money to give back my account
    he's still in even after I changed the password twice
    changed my password, the stranger comes back every time
    sir my account is hacked please help
    sir someone has changed my mobile number without my permission
    some unknown person is operating my account
    kindly block my account, it is misused by somebody
    my account was steal
    a person unknown enter in my account
    somebody make login with my name
    help my account 被盗了
    有人 login 我的账号 from another country
    heeeelp sombody is in my acount
    wtf who renamed me
    my gran's account's been got at, she only uses the one tablet and it lists four gadgets
    i woke up and there were like nine texts with codes and then one saying welcome on your new device and i did not do any of that please shut it down
    good evening, I fear a third party has obtained entry to my customer account, what should I do first
    "welcome back Jason" said the mail, I'm not Jason and nobody called that lives here
    your app shows me as active at 3am, I'm a sound sleeper
    some creep has rummaged through my profile
    my daughter's ex has the login and ordered to his place through my account
    foreign session open on my account, close it
    who logged on from Manila as me
    my account was raided in the night
    someone fiddled with my details while I was away
    two-step codes were switched to another handset, not my doing
    everything in my profile is in Cyrillic now, that's not me
    a burglar has my tablet, cut its access to my account
    I think my password is known to a crook, he's signed in
    my child's friend got into my account and played with it
    there's a passkey called "desk-pc" in my account, I own no PC
    strangers' cards turned up in my wallet page
    email alert "your phone was replaced", by whom?
    I found orders browsed, addresses swapped and a strange phone, somebody is inside my account
    lock out whoever took my login
    another man's fingerprint opens my account
    I never asked for the codes, who's trying to get in
    a ghost is changing my details
    my account speaks to your staff without me
    the thief of my bag is signed in as me
    I was thrown out and the name became "Kiki"
    someone sneaked into my account by my old mobile number
    my old number was given to a new owner and he's in my account
    shared tablet at the hostel, now someone's using my account
    library computer, forgot to sign out, stranger's in
    session from an internet cafe in Minsk, not mine
    somebody's inside my account
    an intruder is using my account
    account stolen, please freeze it
    a stranger is logged in as me
    another person is browsing with my login
    my login was nicked
    I got phished and now they're in my account
    I gave my password to a fake site, someone is in there now
    clicked a dodgy link and my account is acting on its own
    login from Lagos, I live in Leeds
    sign-in from Brazil, not me
    new device in my list, a Samsung, I own an iPhone
    unknown laptop shows up in my sessions
    there's a login at 4:12 am, I was asleep
    email says my account was opened in another city
    alert about unusual activity, and it wasn't me
    warning: new browser signed in. Never used that browser
    who is logged in on my account right now besides me
    see recent logins, I suspect an intruder
    login history shows foreign addresses
    kick out all other devices, there's a thief among them
    log everyone else out of my account, it's been taken
    sign out the hacker everywhere please
    lock my account at once, someone's using it
    block my account, it's been stolen
    suspend my account till you find the intruder
    secure my account, my password leaked in some data breach and there's strange activity
    my password was changed and I didn't do that
    password changed at night by someone else
    someone replaced my email with theirs
    my phone number on the account was swapped for a foreign one
    my recovery email isn't mine any more, someone changed it
    the hacker turned on two step with his own phone
    two-factor got switched off without me
    my security question was altered by somebody
    my name became Dmitri in the profile, I've been hacked
    my birthday was edited by a stranger
    my picture was swapped for a bikini ad, account hijacked
    unknown address saved in my address book, I never put it there, somebody got in
    strange shipping addresses keep popping up in my account, hacker?
    a card I don't own has been added to my account
    my saved card was removed by someone who got in
    my store credit was drained, an intruder did that
    gift balance stolen from within my account
    someone cashed out my rewards from my account
    vouchers used by a person who got into my login
    my wish list is full of fishing rods, somebody else is in here
    search history isn't mine, looks like a stranger's
    things in my basket I never chose, and a login from abroad
    messages were sent from my account to sellers, not by me
    my account posted spam reviews by itself
    my account is writing rude messages to shops, I've been hacked
    account sends ads to my friends, got hijacked
    someone subscribed from my account to things, hacked
    I'm getting codes I never asked for, somebody's trying to get in
    codes keep arriving on my phone every minute, not me
    login code at 2 in the morning and I hadn't asked for one
    got a password reset mail I didn't request
    five reset links today, none requested by me
    someone called asking for the code and I told him, now he's in
    I read my code to a fake agent and then got thrown out of my account
    thrown out of my account after someone changed everything
    locked out because a thief changed the details
    I can't get in, the email was replaced by somebody
    my ex is in my account
    my ex husband still has access and is watching my orders
    my roommate logs in as me, get him off
    my ex employee knows my password and has been in there
    my son's friend took over his account
    my gran's account got taken by some caller
    my stolen phone was logged in, the thief is in my account
    lost my handbag with phone and now my account shows activity
    sim swap, they've taken over my account too
    my email was hacked and then they got into my account here
    malware on my PC, I reckon they have my login
    who changed my profile yesterday? it wasn't me
    who added this phone to my account
    how do I get my account back from a hacker
    how do I see whether someone else has been in my account
    how can I prove the account's mine after the hacker changed all details
    what to do if my account's been taken over
    is there a way to throw a stranger out of my account
    was my account accessed from Poland last night
    Could you please find out who entered my account on Sunday night?
    My account appears to have been accessed by a third party; kindly secure it without delay.
    I received notice that my mobile number was altered, yet I made no such change.
    I changed the password twice and whoever it is gets back in each time.
    When I opened the app it greeted me as Olga, my address was in Kyiv and my points were zero. I'm not Olga.
    so this morning my phone went mad with codes like thirty of them and then boom im logged out and the mail says my number is changed
    hacker!! freeze everything
    acount hakced plz help
    my id is hacked sir
    someone hacked my id and change my mobile number
    sir unknown login showing in my account
    my account is using other person
    other man enter in my account
    账号被盗 help me
    号被hack了 please freeze
    "welcome back Jason" it said, who's Jason in my account
    someone's meddling with my account settings
    account tampering
    identity thief got hold of my login
    my late mother's account is being used by someone
    a burglar took my tablet and is shopping around in my profile
    the app said "logged in on another device" in Turkish, not me
    my avatar turned into a casino advert overnight
    our babysitter knows my password and I see her looking through my account
    I fell for a QR code scam and my account details were altered
    every morning my delivery name is back to a stranger's
    some bot follows hundreds of shops from my account
    passkey added that I never created
    account invaded, throw them out
  `,
})
