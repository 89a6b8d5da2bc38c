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
    有人冒用我的身份证在你们这里注册了
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
    有人知道我密码，想让他登不了
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
  `,
})
