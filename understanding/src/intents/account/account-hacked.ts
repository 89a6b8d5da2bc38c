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
  `,
})
