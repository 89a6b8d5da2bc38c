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
    亲 我号被冻结了怎么解
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
    提示服务异常请稍后再试，试一下午了
    邮箱登录被停用了吗
    我以前用支付宝授权进来的，支付宝注销了，现在进不来
    号被封了？我啥也没干呀
    每次关掉再打开就要重新输一遍，能记住我吗
    进个号咋这么费劲
    用户名大小写分不分
    图形验证那几张红绿灯的图我选了二十遍
    老人机版的软件找不到登入的地方，我婆婆想看她订的药箱架到哪了都看不了，只有一个注册按钮和一个游客浏览，是不是版本太老的缘故
    之前有两个账号，其中一个再也切换不过去了
    一登录就说密碼錯誤，但我刚用它在电脑上登成功
    解封账户
    怎么老是会话过期让我退出来
    昨天还好好的，今天更新完软件就认不得我了，用户名手机号都填了，点下一步它弹个框说“非法请求”，吓得我以为自己犯了啥法，请问要怎么进
  `,
  en: `
    login not working
    i can't sign in
    unable to log in
    locked out of my account
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
    suspended?? for what
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
    account disabled notice
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
  `,
})
