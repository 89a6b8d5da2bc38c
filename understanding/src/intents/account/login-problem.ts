import { defineIntent } from '#intents/define'

export const loginProblem = defineIntent({
  intent: 'login-problem',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '我登录不了', en: 'I cannot sign in' },
  definition: {
    zh: '进不了自己的账号：报错、被锁、闪退、一直转圈，不是因为忘了密码。',
    en: 'Cannot get into their account: an error, a lock, a loop, and not because the password is forgotten.',
  },
  borders: {
    'reset-password': {
      zh: '密码忘了、要换密码的是重设密码；密码没错却进不去的在这里。',
      en: 'A forgotten or unwanted password is resetting; the right one that does not let them in is here.',
    },
    'verification-code': {
      zh: '卡在收不到验证码的是验证码；卡在登录本身的在这里。',
      en: 'Stuck because no code arrives is the code; stuck at signing in itself is here.',
    },
    'account-hacked': {
      zh: '怀疑被别人进去过的是被盗；只是自己进不去的在这里。',
      en: 'Believing that somebody else got in is hacked; merely being kept out is here.',
    },
  },
  zh: `
    登不上
    账号登不进去
    无法登录
    登录失败
    进不去账户
    账号被锁
    登录一直报错
    提示账号不存在
    闪退登不上
    登陆异常
    账号登不了怎么办
    账户打不开
    被踢下线
    登录页面没反应
    登录不了
    账号登不上去
    密码明明对的就是进不去
    一点登录就闪退
    app一直让我重新登
    为什么提示账号已锁定
    用微信一键登录跳出来一个新号，我原来那个哪去了
    显示“该用户不存在”，可我用了五六年了
    扫码登录电脑端没反应
    deng lu bu liao
    换了个新手机，软件装上了，输完信息转圈圈转到天荒地老
    登陸頁面打不開
    我怎么被踢下线了
    人脸识别老是通不过，光线也够亮了
    输错三次不让试了，要等多久
    登进去是空白页
    手机号停机三年了，号里还有没用完的东西，现在怎么进
    网页版登录按钮点了没用，浏览器也换过，缓存也清过，路由器都重启了，还是停在那个白底红字的错误页，着急下单买烤箱，麻烦给支个招
    系统说我环境异常，不许我登
    login失败 error 1003
    ipad上能进，电脑上死活进不去
    登录的时候滑块拼图怎么拖都不对
    儿子帮我设的账户，现在页面要我选什么“授权登录”，我看不懂
    出国以后国外的ip登不了怎么办
    我的账户呢？怎么打开是别人推荐的首页，没有我的名字
    上不去啊急死我了
    邮箱登录被停用了吗
    我以前用支付宝授权进来的，支付宝注销了，现在进不来
    每次关掉再打开就要重新输一遍，能记住我吗
    进个号咋这么费劲
    用户名大小写分不分
    图形验证那几张红绿灯的图我选了二十遍
    老人机版的软件找不到登入的地方，我婆婆想看她订的药箱架到哪了都看不了，只有一个注册按钮和一个游客浏览，是不是版本太老的缘故
    之前有两个账号，其中一个再也切换不过去了
    一登录就说密碼錯誤，但我刚用它在电脑上登成功
    怎么老是会话过期让我退出来
    昨天还好好的，今天更新完软件就认不得我了，用户名手机号都填了，点下一步它弹个框说“非法请求”，吓得我以为自己犯了啥法，请问要怎么进
    我登录不上去
    登录的时候报错
    登录不了，密码是对的
    密码正确但是登录失败
    怎么解锁账号
    我的账号被冻结了，登不了
    登录页面一直加载
    app打开就闪退，登不了
    一登录就退出来
    老是自动退出登录
    登录后又跳回登录页
    显示账号异常，不能登录
    提示登录失败请稍后再试
    没法登录我的账号
    电脑上登不了，手机可以
    换手机之后登不上了
    请问怎么登录
    登录次数太多被限制了
    登录被限制怎么办
    账号被停用了，进不去
    登陆不了了
    系统说我账号有风险，登不上
    人脸验证过不了，登录不了
    滑块验证一直失败，进不去
    一直提示网络错误，登录不上
    更新之后就登录不了了
    为什么我的账号被封了
    登录显示503
    我想登录看订单，一直进不去
    登录界面卡住
    重新安装了app还是登不进去
    我账号咋被锁了，什么都没干
    登录后页面空白
    急！登录不了，等着买东西
    账号登录异常，怎么恢复
    指纹登录失效了
    支付宝授权登录失败
    账号被禁用是怎么回事
    今天早上开始就登不上，昨天还好好的
    不停让我重新登录
    输对了还提示账号或密码有误，刚改过的密码肯定没记错
    为什么登录总是失败
    解除登录限制
    你好，我密码没忘，账号也对，但是一点登录就弹“系统异常”，试了两天了，麻烦看看
    平板登录不了，一直黑屏
    我的密码没有错，但是每次登录都提示系统异常，进不去账号
    换了新手机以后app登录不上，一直停在加载的页面
    早上还能登录，下午就说账号被锁定，要多久才能解开
    用微信登录进去是一个空的新账号，我原来的账号进不去了
    电脑网页可以登录，手机app怎么都登不进，重装也没用
    登录的时候让我拼图验证，拼了十几次都说失败，进不去
    一打开app就让我重新登录，登完过一会儿又退出来
    提示我的账号因为违规被停用，可我就是正常买东西
    我在国外旅游，登录提示地区受限，怎么才能进账号
    输了手机号点下一步没有任何反应，登录不了
    账号登录提示不存在，但是上个月我还用它买过东西
    我想看看订单到哪了，可是登录页面打不开，显示404
    人脸识别登录过不去，提示不匹配，就是我本人啊
    用邮箱登录说格式错误，明明一直都是用这个邮箱
    系统升级以后我就登不上了，是不是你们的问题
    登绿不上去😫 试了一整天，密码肯定是对的
    login page一直reload，进不去账号，help
    登不进去
    登录报错
    账号锁了
    登不上怎么办
    一直登录失败
    登录没反应
    进不了账号
    登录页打不开
    被强制退出
    登录转圈
    登录提示异常
    无法进入账户
    怎么登录啊
    账号找不到了
    登录老失败
    点登录就闪退
    微信登录失败
    登录不进去app
    电脑登不上
    登录一直验证失败
    我密码肯定没错，点登录它就说“网络开小差”
    昨天在店里登录还行，回家用wifi就登不进去
    重启手机三遍了，登录页面还是一片白
    账号和密码都是对的，它说账号已冻结，请联系客服
    换成新手机以后，用苹果账号登录进去是别人的空页面
    登录时让我点出所有的汉字，点对了还说失败
    一登录就提示版本过低，更新了还是这样
    平板上能看到我的订单，手机上却一直登不进
    请问账号被限制登录48小时是什么原因，我没违规
    用公司电脑打开网页登录，按钮是灰色的点不动
    登录以后点“我的”，又跳回让我登录，来回循环
    今天中午开始登录就提示服务器错误500，你们崩了吗
    指纹登录开不了，手机号一键登录也提示失败
    输入邮箱说不存在这个用户，可我上周才收过你们的发货邮件
    我在飞机上用过一次，回来账号就说环境异常登不上
    老婆手机可以登我的号，我自己的手机不行
    登录提示“账户已合并”，合并到哪里去了，进不去
    打开小程序一直授权失败，进不了我的账户
    账号密码是儿子给我写在纸上的，照着输，就是进不去，不是密码的问题
    登录后页面卡在欢迎语，什么都点不了
    网页提示需要开启cookie才能登录，怎么弄
    用微博登录的方式没了，现在我怎么进原来的账号
    一天之内被踢出来五次，每次都要重新登录
    登录验证的人脸一直说光线不足，换地方也不行，进不去
    系统说我在登录黑名单，我一个普通买家，凭什么
    刷新、清缓存、换浏览器都做了，登录还是跳回首页
    我的账号提示“已注销”，可我从来没注销过，怎么登
    登录后显示的是英文名的账户，我自己的进不去
    下午三点前必须下单，账号却登不了，帮忙看下什么情况
    输密码的框弹不出来键盘，没办法登录
    双重登录保护打开以后，我自己也进不去了
    登陆登陆登陆登不了🤬 密码没忘！
    登录不鸟 一直error
    login那里点了无数次，就是enter不了我的account
    求助大佬，app闪退登录不进，卸了装装了卸
    您好，十分抱歉打扰，我的账户从昨天起无法登录，提示“操作受限”，密码确认无误
    帳號被鎖住 要多久才能進去
    咋整啊进不去号，一点就黑屏
    号登补上了 谁懂啊 我的购物车还在里面
    登不进账号
    账号登录失败
    我进不了我的账户
    密码对的但登不上
    登录一直转圈
    登录页面打不开
    登录报错500
    登录提示网络异常，网是好的
    登录后又自动退出
    老是让我重新登录
    登录状态保持不住
    总被退出登录
    账号被锁定登不了
    账户被冻结，进不去
    提示账号异常无法登录
    提示账号不存在，我明明注册过
    说我用户名错误，没改过啊
    登录提示风险，怎么解除
    登录受限
    登录次数过多被锁了，多久解
    多少小时后能再登录
    换了新手机登不上
    新电脑登录不了我的号
    旧手机能进，新手机不行
    电脑能登手机不能
    App登不了网页可以
    网页登录按钮灰的
    登录按钮点了没反应
    扫码登录失败
    二维码登录扫了没用
    微信授权登录失败
    支付宝登录跳不回来
    第三方登录进不去
    用QQ登录老说授权过期
    面容识别登录不认我
    滑块验证老失败，登不了
    拼图验证码过不去
    点图片验证怎么点都错
    登录时让我证明不是机器人，过不了
    更新以后登不上了
    卸载重装还是登录不了
    清了缓存还登不进去
    换了浏览器也登不上
    国外登录不了国内账号
    开了梯子登录不了
    登录提示设备数超限
    在别的设备登录了，我这登不上
    一登录就白屏
    登录卡在加载
    登录黑屏
    登录提示版本太低
    登录超时
    登录异常代码10086
    登录时说证书错误
    登录界面没有下一步
    登录后显示别人的账户名？不，是登错号了，切不回来
    我有两个号，进的总是另外一个
    切换账号失败
    用手机号登录进了个空账号，原来的号进不去
    微信登录变成新账号，老账号怎么进
    邮箱登录说未注册
    手机号换了但号还在用，登录进不了老账号
    账号登录不了，单子还在里面呢
    急着下单登不上去
    抢购前登不进去，气死
    购物车进不去因为登录不了
    会员账号登不进
    小程序登录不了
    平板上登不进
    电视端登录不了
    公司电脑登不上你们网站
    账号自己掉线，再登登不上
    怎么登录都失败
    登陆失败怎么办
    登录不了 密码没忘
    不是忘密码，就是进不去
    不是验证码的问题，点登录没反应
    没人动我的号，就是登不了
    自己的号进不去，急
    账号没法登 求助
    帮我看看为啥登不进
    登录被锁，怎么解开账号
    怎么解锁账户，登录被锁
    账户停用了登不了，咋回事
    号登不上了哥
    咋登不上嘞
    俺这号咋进不去
    登入不了，一直顯示錯誤
    login失败
    log in不进去，一直error
    sign in没反应
    dengluwo de zhanghao buxing
    登碌不了
    您好，本人账号密码无误，但连续三日无法登录，提示“系统繁忙”，请协助排查
    我妈用的老人机，登你们那个小程序每次都弹一个白框框，她点哪都没用，密码我核过是对的，怎么进去
    昨天还好好的今天早上我想看看我的东西到哪了结果怎么都登不进去输了密码它就跳回原来那个页面
    我的账号在家里电脑能进，到公司就一直弹“访问受限”，密码是同一个
    昨晚升级了系统以后，一打开就停在登录那张蓝色的图上不动
    输完账户名点下一步，页面闪一下又回到开头，反复十几次了
    平时用微信一点就进，今天跳回来说授权无效，进不到自己的账户
    滑块验证过不去
    拼图验证一直失败
    进不去账号
    进不去我的账户
    登录错误代码E1002
    密码对的，就是登不进
    密码没错却提示错误
    账号锁了24小时怎么解
    账号被冻结登不了
    账号显示停用，我是买家
    帮我解锁账号
    解封下我的买家账号
    一点登录app就退
    登录页白屏
    登录页卡死
    登录循环，跳回首页
    登上去几秒就掉线
    每五分钟就让重新登录
    自动退出后再也进不去
    会话过期老让重登
    滑块验证过不去，登不了
    图片验证登录通不过
    指纹登录失败
    刷脸登录不认我
    谷歌登录出错
    苹果登录不行
    微信登录跳转失败
    提示用户不存在
    说账号不存在，我上周还买过
    提示用户名无效
    提示登录次数过多
    提示系统繁忙登不了
    提示环境异常不让登
    设备太多不给登录
    浏览器不支持登录
    手机能登电脑不能登
    用流量能登，wifi登不了
    换新手机登不上了
    更新后登录不了
    國外登入不了
    登进去是空的，不是我的号
    登录进了另一个旧号
    登录显示游客
    切换账号切不过去
    老账号登录入口不见了
    老妈的号登录被拦
    全家账号今天都登不上
    login失败 密码correct
    deng bu shang
    急着下单登不进去，密码没忘
    登陆老提示网络错误，网好好的
    验证通过了还是停在登录界面
    记住登录状态没用，天天要登
    买家账户登录提示受限，我没违规过
    登录时让我选红绿灯图片，选一百遍也进不去
    授权脸书登录后又退回登录框
    电视端登录配对老失败
    登录时卡在"正在验证设备"
    人在土耳其登录被拦截，密码是对的
    登录页提示证书错误打不开
    登录界面不认大写字母，进不了
    维护之后一直报503，进不了自己账户
    密码准确无误，登录键却点不亮
    系统说我是机器人不给登录
    账户说被合并了，之后怎么都登不进
    二维码登录没等扫就过期
    小孩乱按把登录锁了，帮开一下
    登录要在另一台设备点同意，旧机没了，卡着进不去
    Chrome能登Safari登不了
    一登录就弹"无权限"
    用户名带生僻字，登录框不认
    平板登录窗一闪就关
    银行授权那步之后登录报错
    密码没错就是进不去
    登录页面一直刷新
    app一登录就闪退
    显示账户被锁，怎么解
    登陆转圈圈半小时了
    用微信登录报错
    指纹登录失灵了
    总把我踢下线
    換手機後登不進去
    账号冻结了，进不了
    login不了，一直error
    登录后一片空白
    提示用户不存在，可我上周还买过
    人脸识别登录扫不过
    说我在别处登录，这边进不了
    滑块拼图怎么滑都不通过，登不进
    更新完app就登录失败
    电脑能登手机登不了
    国外登录不了我的号
    登录提示网络异常，我网好好的
    显示尝试次数过多，要等多久才能登
    我账号打不开，密码肯定对
    扫码登录没动静
    一登就跳回首页没登上
    苹果账号授权登录失败
    老妈平板上登不了购物号
    登录超时好多次
    账户受限进不去了
  `,
  en: `
    login not working
    i can't sign in
    unable to log in
    login error
    account locked
    sign in problem
    it won't let me log in
    login fails
    can't access my account
    says account doesn't exist
    keeps logging me out
    trouble signing in
    blocked from my account
    can't log in
    it won't let me sign in
    my account is locked
    password is right, still says invalid credentials
    login page keeps reloading
    stuck on a white screen after i sign in
    "user not found" but I've been a customer since 2016
    how do I get back into my account, the phone I used is broken
    app logs me out every five minutes
    too many attempts, how long am i blocked for
    signing in through the social button gives error 403
    Your website does not accept my e-mail since the update, it writes "unknown format"
    I made an account through my phone with that hidden email thing, and now on the laptop I have no clue what to type in
    face id stopped working in your app
    The picture puzzle with traffic lights, I have done it eleven times, each time it says try again. My eyesight is perfectly fine. I just want to get in and buy the bookshelf before it sells out
    cant acces my acount
    登录 error again and again
    keeps saying session expired
    works on my tablet but not on the pc
    where is the sign-in button in the new app
    i'm locked out
    unlock me please
    logging in from abroad isn't allowed apparently, I'm on holiday in Spain
    I have 2 accounts and can only open the wrong one
    Tried two browsers, cleared the cookies, restarted the router like my nephew told me and there's still this red line saying something went wrong. What else can I do to get in?
    it opens a brand new empty profile whenever i use the social login
    do i log in with phone or mail?
    the old username I had as a child does not exist no more
    logged out and now nothing
    log in loop
    is your login down today
    every time I close the tab it forgets me
    My husband set this up, he says press authorise, there is no authorise. There's a blue box and a picture of a key and then it goes back to where it started
    says my device isn't trusted
    guest mode only, it wont show me the sign in form
    how come I can not enter my profile anymore
    the app crashes the second i hit login
    passkey rejected
    My login doesn't work
    How do I unlock my account?
    My password is correct but I can't log in
    I get an error when I try to log in
    The login page isn't loading
    It says too many attempts
    The app crashes when I log in
    Login keeps failing
    I keep getting sent back to the login page
    It won't recognise my email when I log in
    Sign in button doesn't work
    Facebook login isn't working
    Unable to access my account since yesterday
    Error message when signing in
    I can log in on the computer but not in the app
    Something went wrong when I signed in
    login isnt working pls help
    stuck in a login loop
    My account is frozen and I can't get in
    The sign in page is blank
    After the update I can't log in any more
    How do I log in?
    It says invalid login but my details are right
    I know my password, it just won't let me in
    Face ID login doesn't work any more
    I changed phones and can't log in
    Can you unblock my account?
    Can't log on to the website
    Log in just spins forever
    When I sign in it says session expired
    why am i locked out
    Access denied when I log in
    I cannot enter in my account
    I'm trying to sign in to see my orders and nothing happens
    Account temporarily locked, for how long?
    Been trying to log in for an hour!!
    Can't get in from my new laptop
    Sign in with Apple gives an error
    My account won't open
    I've reinstalled the app and still can't sign in
    Unable to sign in from abroad
    Good evening, my user name and password are right, yet the site says "access not possible". What can I do?
    Keeps throwing me out right after I sign in
    your website says no account with this email but i have ordered before
    My password is definitely right, but each time I log in I get a system error
    Since I got a new phone the app just hangs on the loading screen when I sign in
    I could log in this morning and now it says my account is locked, how long does that last?
    Signing in with Google gives me an empty new account rather than my old one
    I can get in on my computer but the app won't let me log in, even after reinstalling it
    The captcha at login fails every time, no matter how often I solve it, so I can't get in
    The app asks me to sign in again and again, and after a few minutes I'm thrown out
    It says my account has been suspended for a violation, but all I do is buy things
    I'm on holiday in Egypt and your site won't let me log in from here
    I type in my email, press next and nothing happens at all
    It tells me there's no such account, although I ordered with it last month
    I wanted to check my order but the sign-in page only shows a 404
    The fingerprint login stopped working and now I can't get into my account at all
    After your site's redesign I haven't been able to log in, is it something on your end?
    im trying enter in my account since morning, always error, my password is good
    WHY am I locked out again?? I did nothing wrong and typed everything right
    Since your app updated itself last night I'm stuck on the sign-in screen
    can't sign in
    locked out
    account blocked
    sign-in fails
    unable to sign in
    can't get into my account
    login page won't load
    keeps signing me out
    won't log me in
    log in not possible
    access denied
    app won't let me in
    sign in failed again
    my account has been disabled
    login button dead
    unlock my account
    trouble logging in
    logging in gives an error
    can't open my profile
    it kicks me out
    stuck at login
    My password is right for sure, but pressing login gives "connection lost"
    Signing in worked at the shop yesterday, at home on wifi it doesn't
    I've restarted the phone three times and the sign-in screen stays blank
    Username and password accepted, then "this account is frozen". Why?
    I sign in with my Apple ID on the new phone and land in an empty account
    The captcha wants all the bicycles, I click them all, and it still won't let me in
    It says I must update to log in, I have updated, and it says so again
    My orders show on the tablet, but on the phone I can't get past the login
    Why has my login been restricted for 48 hours? I did nothing wrong
    On the office computer the sign-in button is grey and can't be clicked
    After logging in, tapping "my account" sends me straight back to the login form
    Server error 500 at sign-in since noon, are you down?
    "No such user", though you emailed me a dispatch note last week
    Since I used it on the plane my account says "unusual environment" and keeps me out
    My husband's phone opens my account, my own won't
    It says my account has been merged. Into what? I can't get in
    The page hangs on the welcome message after I sign in and nothing can be tapped
    Your site tells me to enable cookies to log in, they are enabled
    You've dropped Twitter sign-in, so how do I get into my old account now?
    I was thrown out five times today and had to sign in each time
    Apparently I'm on a login blacklist, and I'm just an ordinary customer
    I've cleared the cache and tried Firefox, Chrome and Safari, none will sign me in
    My account shows as deleted though I never deleted it, how do I get back in?
    I keep being signed in to someone called Guest and can't reach my own account
    The keyboard doesn't pop up in the password field, so I can't log in
    I turned on extra login protection and have now locked myself out
    Need to order before three and can't sign in, what's happening?
    Is it possible to have the lock on my account lifted before tomorrow?
    Login works with mobile data and fails on my home broadband, any idea why?
    The sign-in link in your app opens a 404
    What does error LG-07 mean? I get it each time I sign in
    cant login cant login cant login 😡 pw is CORRECT
    logn page broken??
    登不上 my account, app crashes every time, reinstalled twice
    Hello, deeply sorry for the bother, my account has been "restricted" since yesterday and I'm unable to enter although I have all the right details
    i put all good and it say error, i can not enter, why?
    ur app hates me lol signs me out the second i sign in
    My basket's full, my tea's cold and your login has been spinning since breakfast
    three devices, two browsers, one angry me: still can't get in
    right password but it won't let me in
    login keeps loading
    sign in page won't open
    error 500 when I log in
    login says network error, my wifi is fine
    app crashes when I press sign in
    logs me in then straight out again
    it keeps asking me to sign in again
    I keep getting signed out
    stay signed in doesn't work
    my account is locked, how do I get in
    account frozen, cannot log in
    it says unusual activity and won't let me log in
    it says account not found but I registered
    says username is wrong, never changed it
    login restricted, how to lift that
    too many attempts, how long until I can log in
    when can I try signing in again
    can't sign in on my new phone
    new computer won't accept my login
    old phone logs in, new one refuses
    I can log in on the pc but not the app
    website login ok, app login isn't
    login button is grey
    nothing happens when I tap log in
    QR code login fails
    scanned the code to sign in, nothing
    sign in with google not working
    apple sign in goes round in a loop
    facebook login brings me back to the start
    social login says authorisation expired
    face id login doesn't recognise me
    fingerprint sign in stopped working
    face check fails so I can't enter my account
    slider puzzle always fails at login
    captcha at sign in won't pass
    I'm not a robot but it won't let me log in
    since the update I can't log in
    cleared cookies, still no login
    tried another browser, login still fails
    can't log in from abroad
    vpn on, login refused
    too many devices, sign in denied
    logged in on another device so this one won't go
    white screen after login
    login stuck on the spinner
    login times out
    sign in error code 1004
    certificate error on the login page
    no next button on the login screen
    it logs me in to my other account instead of this one
    can't switch between my two accounts
    phone number login opened an empty new account, I can't reach my old one
    signing in with apple created another account, how do I get into mine
    email not recognised at login though I get your mails
    can't get to my orders because login is broken
    sale starts in 5 min and I can't log in!!
    my basket is in there and I can't sign in
    membership account won't open for me
    can't log in on my tablet
    work computer blocks your sign in page?
    session expired every time I log in
    passkey not accepted at sign in
    security key login fails
    login link in the email opens and says invalid
    magic link sign in doesn't work
    logging in is impossible today
    is sign in broken for everybody
    login trouble
    sign-in issue
    access problem to my account
    locked account
    account disabled, can't sign in, why
    I know my password, I just can't get in
    haven't forgotten anything, login just errors
    not a code problem, the log in button is dead
    nobody hacked it, I simply can't sign in
    kept out of my own account
    how to unlock my login
    help me get into my account, the details are correct
    what's wrong with my login
    sir I am not able to login in my account
    unable to login from morning, showing something went wrong
    account is not opening, password is correct
    I can not connect to my account, it say error
    I put user and password correct but not enter
    cannot login leh
    登录不了 my account
    can't 登录, always error
    loggin in doesnt work
    cant lgoin
    wont let me in ffs
    Hello, my credentials are correct, but for three days signing in has ended with "system busy". Could you look into it?
    mum's phone shows a white box whenever she signs in to your app and whatever she taps nothing happens, the password is right
    it was fine yesterday and this morning i put my details in and it just jumps back to the same page over and over
    My details are right, the page flashes once after I press continue, and then I'm back at the beginning again.
    At home I can sign in without trouble, but at work the same account and password give "access restricted".
    Since last night's update the app stops at the blue sign-in picture and never gets any further.
    I normally come in with one tap through Google, and today it says the permission is invalid and keeps me out.
    picture verification won't load
    traffic lights captcha loops forever
    sir login not happening
    login error code E1002
    sign-in fails every time
    sign in keeps failing with correct password
    password is right but no entry
    right login details, refused
    it rejects my login though I know the password
    doesn't let me log on
    not able to access account
    account is locked after 3 tries
    login locked for 24 hours
    login temporarily locked
    my account is disabled
    account blocked, I'm a customer
    account frozen and I cannot sign in
    my login is suspended, I'm only a shopper
    login loop
    loops back to the login screen
    spinning circle at sign in
    stuck on loading after I sign in
    login page is blank
    login screen freezes
    app crashes at login
    app closes as soon as I tap log in
    app hangs on the splash with my account
    sign in button greyed out
    sign in button does nothing
    log in button unresponsive
    page reloads when I hit log in
    signed out by itself, can't get in again
    session expired over and over
    it throws me out seconds after login
    kicked out after signing in
    captcha won't accept me
    captcha never ends, can't sign in
    robot check fails, I'm human
    puzzle slider at login doesn't fit
    the picture check on sign in is broken
    fingerprint login fails
    face unlock for your app fails
    login with Google fails
    Google sign in error
    Facebook login gone, how do I get in
    WeChat login refuses
    login through my bank id fails
    QR login doesn't scan
    user doesn't exist, it claims
    username not found
    it says no such account
    says account not found but I shop here weekly
    email unknown at login, though I get your mails
    invalid credentials though they're correct
    invalid user error
    "something went wrong" at login
    "too many attempts" and I tried once
    "system busy" at sign in for days
    "unusual activity" so it won't sign me in
    "device limit reached" at login
    cookies message stops me from logging in
    browser not supported at login
    login works on phone not on pc
    login works on wifi but not on mobile data
    logged in on the tablet, can't on the laptop
    can't sign in from abroad
    can't log in on my new phone
    can't sign in at work, fine at home
    can't get past the welcome screen
    can't reach my account page
    can't open my account
    opens somebody called guest, not my account
    my account's missing after login, empty page
    logs into an empty account
    two accounts, it opens the old one
    switch account doesn't work
    how do I unlock my login
    how do I get back in, password's fine
    how long does the lock last
    unfreeze my customer account
    help me get in
    let me in!!!
    problem with sign in
    issue logging on
    login issue
    kindly resolve login problem
    kindly unlock my id
    my id is not opening
    not opening my account, I put good password
    I can't to enter in my account
    account no enter, show error
    login 一直转圈
    log in error how ah
    ugh it logged me out and wont take me back
    need to order by 3 and I can't sign in, password correct
    Dad's account says blocked, he only bought slippers.
    I know my password by heart, typed it slowly, and it still says wrong.
    My old number is how I sign in and the button for it has disappeared from the page.
    After the maintenance last night every one of us in the family is shut out.
    Reinstalled, restarted, cleared cookies; the sign-in page simply flashes and returns.
    website says I'm already logged in elsewhere and refuses me
    my buyer account stays shut though the password I type is right
    keeps saying session timed out before I even reach my orders
    the traffic light pictures at sign in repeat endlessly and I never get in
    bounced back to the home page whenever I authenticate
    signing in lands me on a guest profile rather than mine
    entered the right password, button greys out, nothing follows
    shut out since maintenance, the sign in gives 503
    the app asks me to sign in each morning and today refuses altogether
    after I approve in Facebook it returns to the login form
    fingerprint okay on my bank app but yours rejects me at sign in
    my customer profile says deactivated, I never asked for it, let me sign in
    I get a white page right after typing user name and password
    when I log in on the telly app it says pairing failed
    sign in hangs at "verifying your device"
    logging in from Turkey is blocked
    your login thinks I'm a bot
    the QR on my desktop expires before the phone logs in
    sign-on is down? nobody in our house can enter
    since the redesign the sign in box won't take my capital letters
    "account temporarily restricted" at login, I've broken nothing
    my old Nokia browser can't open the login
    the magic link logs me in and out in a second
    cannot sign on to shop from tablet, phone is fine
    "certificate error" when I go to the sign in page
    remember-me tick is ignored, login required again and again
    VPN off and still the login is refused
    pop up for Google account closes and I stay signed out
    I type email, press next, and the page blinks back to empty
    locked because my toddler pressed buttons, unlock my login please
    unable to enter my account after changing my phone, password unchanged
    the passkey on my laptop isn't accepted for signing in
    login throttled, says try tomorrow, I need in today
    "account merged" message and then no way in
    keeps saying offline at the sign-in though I have signal
    gate keeps shut on my account, credentials spot on
    the sign in sheet flickers and closes on my tablet
    customer login works in Chrome, dies in Safari
    app says 'no permission' the moment I sign in
    login refuses accents in my user name
    after the bank authorisation screen, sign in ends in an error
    account keyed to my old phone, login stalls at "approve on other device"
    my profile opens a stranger's greeting page, mine unreachable
    login page keeps refreshing
    it says account locked, I know my password
    log in loops back to the start
    Correct password, still rejected
    login with Google isn't working
    your site won't let me log on
    stuck on loading when signing in
    captcha never accepts my answer
    i cant get in my account
    fingerprint login broken
    account temporarily blocked after too many tries
    sir unable to login in app
    login nahi ho raha
    it keeps telling me "session expired" when I try to log in
    app crashes at the login screen
    how to log in on a new phone, it refuses
    I can sign in on the laptop but not on the app
    Facebook login disappeared, how do I get in
    not able to enter in my account
    "user does not exist", but I shopped last week with it
    signed out and can't get back in
    the login window freezes
    my username isn't recognised
    log in not possible from abroad?
    VPN blocks me from logging in?
    why is my account frozen
    account disabled, can't log in to shop
    two factor app moved, I'm shut out
    I type everything right and it just blinks
    can't log in with my email
    keeps saying network error on login, my wifi is fine
    I changed nothing and now sign-in fails
    login fails after update
    The page says "access denied" whenever I sign in
    my account is locked, please unlock
    the website throws me out immediately
    how come I can't log in
    signing in takes forever then times out
    face recognition login won't scan me
    login spins forever
    my mum can't sign in to her shopping account on the tablet
    cookie warning stops me from signing in
    browser won't log in, incognito neither
    unable to switch accounts, always goes back to the old one
    the QR login on desktop doesn't respond
    "Device not trusted" and it won't let me into my account
    I have been locked out for 24 hours, can you lift that
    login rejected, yet no hint why
    please help me access account, it shows invalid request
    I know the password well, yet your system claims it's suspended
    blank page instead of my account
    signin broken on safari
    cannot log on, password is right, 100 percent
    the passkey doesn't work on my new tablet
    SSO login from my work fails
    i press log in and nothing happen
    You moved to the new site and my old login is dead
    locked out of my customer account
    the remember me tick doesn't stick, I must sign in each time
    I'm kicked out when I open my basket
    Everything worked till I got a new router, now no sign-in
    account not found when logging in with phone number
    log-in impossible, error message in Korean
    your app demands an update before login, the update isn't in the store
    access to account fails on smart TV
    says another session is active and refuses me
    how do I get past the robot check to sign in
    my login is greyed out
    why does the app say my account is restricted when I log in
    too many attempts, how long must I wait to get in
    password accepted and then an endless hourglass
    i cant log in, says region not supported
    I sign in, it greets me by name and then throws me back to the login page
    customer number login no longer works
    after I merged accounts neither lets me log in
    loging in not working help
    my account just says "unavailable"
    login via WeChat returns error
    please unfreeze my account so I can shop
    it won't take my login on the kiosk in store
    need to get into my account and it's stuck at verifying
    my sister's login works on my phone and mine doesn't
    new phone, same password, "unknown device", no entry
    Grandpa types his details with one finger and the page times out before he's done, so he can't log in
    tablet refuses my login since I dropped it
    entering my shopping profile ends in "gateway error"
    the turnstile check "are you human" loops before login
    login says my clock is wrong
    I'm bounced from the sign-in screen to an advert and back
    can't get past the welcome page, credentials are fine
    Windows Hello isn't recognised when signing in
    after the merger of both sites my account can't be entered
    cannot authenticate, "token mismatch"
    old Android won't log in any more
    your portal shuts me out every morning and lets me in at night
    login page is in Chinese and the button's dead
    library computer blocks signing in, "third-party cookies"
    my profile opens for a blink and slams shut
    biometric sign-in throws an exception on my tablet
    I enter the right password and land on a blank grey page
  `,
})
