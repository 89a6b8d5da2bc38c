import { defineIntent } from '#intents/define'

export const verificationCode = defineIntent({
  intent: 'verification-code',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '收不到验证码', en: 'The code does not come' },
  definition: {
    zh: '短信或邮件里的验证码没来、来晚了、用不了。',
    en: 'The one-time code by text or mail does not come, comes late or is refused.',
  },
  borders: {
    'login-problem': {
      zh: '验证码之外的登录障碍是登录问题；就卡在验证码上的在这里。',
      en: 'Any other obstacle at signing in is a login problem; the code itself is here.',
    },
    'pick-up-code': {
      zh: '取快递的码是取件码；证明本人的码在这里。',
      en: 'The code for collecting a parcel is the pick-up code; the one that proves who I am is here.',
    },
    'account-hacked': {
      zh: '没操作却收到码、担心有人盗号的是被盗；要码却收不到的在这里。',
      en: 'A code they never asked for may mean a break-in; one they asked for and lack is here.',
    },
  },
  zh: `
    验证码没来
    短信验证码
    验证码错误
    没有收到短信
    验证码过期
    一直收不到码
    验证码发不出来
    重发验证码
    验证码无效
    验证码次数超限
    邮箱没收到验证码
    等半天没有短信码
    获取验证码失败
    换号了收不到验证码
    收不到验证码
    验证码一直不来
    短信码没收到
    点了获取验证码，六十秒倒计时完了啥也没有
    yzm发到哪去了
    亲，码等了十分钟了都没动静
    验证码输进去说错误
    今天获取次数超限是几次？
    邮箱里没看到那个六位数
    码到的时候已经失效了
    可以用语音播报的验证码吗
    验证短信被手机当垃圾拦截了怎么办
    yanzhengma mei shoudao
    我用的是香港号码，簡訊驗證碼收不到
    换卡了，码发到旧号上，咋收
    双卡手机，第二张卡老是接收不到你们的数字
    能不能不用验证码啊 麻烦死了
    注册一个号卡在那串数字上
    我妈的座机没法收短信，注册非要发码
    连着发了五条，哪条才是对的
    code没来
    付款的时候银行的短信密码能到，就你们的到不了
    重发按钮灰的，按不动
    动态码失败
    国外漫游收不到那条短信，有没有别的法子证明我是我
    刚才您让我报一下确认身份的数字，可我手机上干干净净的一条都没有，信号满格，别的短信都正常，是你们没发出来吧
    数字只有四位，框里要填六位
    欠费停机了，能发到邮箱不
    等码等到花儿都谢了
    验证的email跑哪去啦
    每次都要过三五分钟才蹦出来，一输就过期
    我退订过你们的营销短信，是不是把验证的也一起屏蔽了
    输完码点确定没反应
    二次验证的应用被我删了，没法生成那串数字
    身份验证那一步过不去，短信没响
    收到的是一串英文字母，是这个吗
    电话验证打过来没声音
    为了给孙子抢那套积木，我提前半小时就坐在电脑前，结果登录那儿要一个手机上的数字，发了三回都没到，东西也卖完了，气不气人，到底怎么才能收到
    手机没拦截，黑名单也看了，就是没有
    再给我发一遍吧
    六位数字看不清截断了，只显示前三位
    我在飞机上用wifi，没法收短信，邮件验证的选项又不出现，你们就没考虑过这种情况吗，怎么办才能通过那一步
    動態碼遲遲不來
    验证码一直没有发过来
    为什么收不到短信验证码
    验证码迟迟不来
    等了很久验证码还没来
    验证码发了好几次都没收到
    验证码输入提示错误
    验证码不对，明明是刚收到的
    验证码失效了
    验证码过期了，重新发一个
    请重新发送验证码
    验证码来得太慢了
    验证码提示发送太频繁
    验证码今天获取次数用完了怎么办
    获取验证码按钮点不了
    能不能换成语音验证码
    验证码发到旧手机上了，收不到
    手机换号了，验证码发到原来的号
    验证码短信被拦截了
    没收到短信，怎么验证
    动态密码收不到
    短信验证不通过
    输入验证码没反应
    请问验证码多久有效
    亲，验证码没收到诶
    验正码收不到
    为什么验证码总是错误
    验证码发不到我手机
    能发到邮箱吗，手机收不到码
    点了发送，一条短信都没有
    付款验证码不来，你们的短信
    六位数字的短信没来
    验证码一分钟就过期，来不及输
    收到的验证码用不了
    验证码显示已失效
    别的短信能收，就是收不到你们的验证码
    验证码通知一直没有，急着登录
    code收不到，重发几次了
    邮件里没有验证码
    收到两个验证码，输哪个都不对
    怎么才能收到验证码
    登录要验证码，但是短信一直不来
    验证码！！发了十遍都没有
    麻烦看一下我的号码为什么收不到验证码，尾号0417
    身份验证的短信没收到，能帮忙重新发吗
    你好，我在注册账号，点了五次获取验证码，手机信号正常，就是一条都收不到，怎么解决
    语音验证码也没打过来
    登录的时候要输短信验证码，我点了好几次获取，一条都没收到
    验证码每次都要等五六分钟才来，一输进去就说过期了
    我输入的就是短信里的六位数字，为什么一直提示验证码错误
    我换了新手机号，验证码还是发到旧的号码上，我收不到
    提示今天获取验证码的次数已经用完了，请问什么时候能再试
    我在国外用的是当地号码，注册时收不到你们的验证码
    别的软件的验证码都能收到，只有你们家的短信收不到
    邮箱注册说发了验证码，垃圾箱也找过了，就是没有
    可以打电话告诉我验证码吗，短信实在是收不到
    手机没有欠费也没有拦截，可验证码短信就是不来
    改支付密码要验证码，等了十分钟还没发过来
    重新发送的按钮是灰色的点不动，倒计时完了也不行
    妈妈用的是老年机，注册收不到验证码，怎么办
    收到的验证码只有四位，可是要填六位，是不是发错了
    验证吗等半天了😤 到底发没发
    验证code过期太快了，能不能延长一点时间
    没收到验证码
    验证码不来
    短信收不到
    验证码输了没用
    验证码超时
    码呢
    验证码失败
    再发个验证码
    验证码还没到
    收不到短信码
    验证码发不过来
    动态码没来
    邮箱验证码没有
    验证码好慢
    验证码提示不对
    语音验证码怎么收
    验证码发错号了
    验证码过了时间
    点了发送没收到
    一直没有码
    收码次数用完
    校验码错误
    短信码无效
    登录码没发来
    想注册个号，填完手机等了一刻钟，验证码影子都没有
    登录要短信码，我点了六次，你们说发了我一条没收
    今天的验证码慢得离谱，到手就提示失效
    输的是最新那条的六位数，还是告诉我验证码不正确
    手机号换了，登录码还往旧号上跑，我收不了怎么登
    手机设置了拦截陌生号，验证码会不会被拦，怎么放行
    我用的是澳门号，点获取验证码就说发送失败
    邮箱收码，等了二十分钟，垃圾箱、广告箱都没有
    提示“操作频繁，请明天再获取验证码”，可我才点了两回
    获取验证码那个按钮一直在倒计时，归零又重来，没发出来
    我爸用的小灵通换的卡，收不到你们的验证短信，能换电话告知吗
    修改支付密码那步要验证码，短信迟迟不到
    双卡手机主卡没信号，能把验证码发到另一个号吗
    别家的码秒到，就你们的等半天，是不是你们短信平台坏了
    人在国外漫游，收不了国内验证短信，可以用邮箱代替不
    验证码短信来了，但是内容空白，没有数字
    收到的码是四位的，页面上是六个格子，怎么填
    身份验证器换手机后没了，六位动态码生成不了
    我输码的时候页面刷新了，再输就说已使用
    验证码有效期只有六十秒，老人家输不完，能长点吗
    注册企业号，验证邮件一直没到公司邮箱
    语音播报的验证码太快了没听清，能再打一次吗
    输完验证码提示“与手机号不匹配”，号码没填错啊
    停机补交了话费，刚才那条验证码还会补发吗
    用座机注册的，收不了短信，验证码怎么拿
    重新获取后来了两条，前一条后一条都不对
    安卓手机自动填的验证码是旧的，手输新的也不行
    绑新手机要旧手机和新手机两个码，新手机的死活不来
    收件箱满了删了短信，还是等不到你们的验证码
    打电话给运营商说没屏蔽，是你们没把码发出来吧
    验证码收到了但是是繁体字母混着的，看不懂填哪几个
    yzm yzm yzm 发了没啊😤
    验正马不到 咋登
    code发了expire了，发了又expire了，无语
    等验证码等到睡着 醒了还没到
    麻烦您看一看，我的手机收不到贵站的校验短信，是否号码被屏蔽了，谢谢
    簡訊認證碼一直收不到 換了兩支手機
    孙女说要个什么数字码，我手机响都不响，咋整
    快抢不到了！！验证码你倒是来啊
  `,
  en: `
    no verification code
    didn't receive the code
    verification code not working
    where is my code
    code never arrived
    sms code not coming
    code expired
    resend the code
    security code invalid
    no text message with the code
    verification email not arriving
    wrong code message
    one time code missing
    too many codes requested
    i'm not getting the verification code
    code never arrives
    no sms from you
    otp not received
    waiting 20 min for the six digits, nothing
    it says the code is wrong but I copied it
    by the time your text comes it has already expired
    can you send the security number by voice call
    resend button is greyed out
    max number of requests reached, when can i try again?
    which of the four messages you sent counts
    Hello, my number is Swiss and your text with the digits doesn't get through. Other shops do reach me
    I changed sim cards and the code goes to my old phone
    2fa app deleted, how to get a code now
    验证码 not coming
    email with the pin isn't in spam either
    The code I was sent has four digits and your form has six boxes.
    roaming in Turkey, no texts, other options to prove it's me?
    landline only here, how am I meant to receive your text
    verfication code doesnt work
    could we skip the code thing
    I sat at the computer half an hour early so I could get my grandson that building set, and then came this demand for a number from my mobile. Three times I pressed send. Not one came and of course it's sold out
    what do I type in where it asks for confirmation number
    the text says my code is and then it's blank
    still no digits
    I opted out of your promo texts months ago, did that block the login ones too?
    each time takes five minutes to arrive and the window closes after two
    robot voice call hung up before reading it
    how long is the pin you email good for
    "invalid token" when i enter what you texted me
    the mail to confirm my address never reached me
    My company's mail filter holds everything for ten minutes, so whatever you send me to confirm who I am is dead on arrival. Is there a way to have it come to my phone, or to make it last longer?
    not receiving two factor
    sms blocked maybe?
    got a bunch of letters instead of numbers
    i never got the second step text so cant finish signing up
    pressed confirm after the code and nothing happens
    authenticator is asking something i dont have anymore
    send the code again please
    You asked me a moment ago to read out the number you would text me, I have full bars, other messages come in fine, but from you there's been nothing at all
    I haven't received my code
    The code is invalid
    The code has expired, please send a new one
    The SMS code never came
    The OTP doesn't arrive
    It says wrong code
    I keep requesting a code and nothing comes
    How long does the code take to arrive?
    The security code isn't being sent to my phone
    Code comes too late
    I can't log in because I don't get the code
    I'm trying to register but no code comes
    The code you sent me isn't accepted
    I'm waiting for the verification text
    Can I get the code by email instead of text?
    How long is the verification code valid?
    My phone doesn't receive your code
    One-time password not received
    no code on my phone
    Verification email never arrived
    Requested the code five times, nothing
    Can you send the code another way?
    The code expires before I can type it in
    why dont i get the otp
    I can't request another code, it says limit reached
    The authentication code isn't working
    I get other texts but not your code
    I don't have access to the number the code is sent to
    Two-step verification code doesn't come through
    confirmation code not recieved
    The login code is always wrong
    Can I have a call with the code instead?
    The code never reaches my email
    I'm abroad and can't receive the SMS code
    It keeps saying the code has expired
    Resend code doesn't work
    Sign up code missing
    No verification text after 15 minutes
    Your text with the PIN never shows up
    the code don't come on my telephone
    Which code do I use? I got two and neither works
    Need the verification code to finish changing my password but it isn't coming
    How do I get a verification code if I can't get texts?
    Still no code!! how many times do I have to click send?
    Hi, I press "send code" and the timer starts but no message ever arrives. My signal is fine. What can I do?
    My verification code arrives an hour later every time
    It asks me for a text code when I log in, I've pressed send several times and not one has come
    Your codes take five minutes to reach me, and by then they're no longer valid
    I'm typing in exactly the six digits from the text, and it keeps saying the code is wrong
    I've changed my number, but the verification code is still going to the old phone
    It says I've requested too many codes today, when can I try again?
    I live abroad and have a local number, and your verification texts never get here
    I receive codes from every other app, just not from yours
    You said a code was sent to my email, I've looked in spam as well, and it's not there
    Could someone read me the code by phone? The texts simply don't arrive
    I need a code to change my payment PIN and have been waiting for it for ten minutes
    The resend button stays grey even after the countdown, so I can't get another code
    My mother's old phone doesn't receive the code when she tries to register
    The code I got has four digits, but the box wants six. Did you send the wrong one?
    i wait the code sms since long time and nothing arrive
    cant sign up bc the stupid code never shows up 😤
    Could the code be made to last longer? It expires before I've found my glasses
    no code
    code didn't come
    where's the code
    code not received
    the code doesn't work
    code too slow
    new code please
    wrong code error
    text code missing
    no OTP
    code isn't arriving
    never got the SMS
    expired code
    code rejected
    verification text missing
    can't get a code
    email code not there
    code limit reached
    security code not sent
    still no PIN by text
    send it again, no code
    login code missing
    passcode not delivered
    I'm registering and have waited a quarter of an hour, there's no sign of the code
    I pressed send six times to log in, you claim it was sent, none arrived
    Codes are so slow today that they're invalid as soon as they land
    I enter the six digits from the newest text and get "incorrect code"
    My login code goes to a number I've given up, how can I sign in?
    My phone filters unknown senders, could that be eating your verification texts?
    With my Maltese number the code request says "sending failed"
    Twenty minutes for an email code, I've looked in spam and promotions too
    It says try again tomorrow for another code, but I've only asked twice
    The countdown reaches zero and starts over, no code is ever sent
    Dad's phone is ancient and won't show your texts, can the code be read out by phone?
    I can't finish changing my PIN since the confirmation text never turns up
    Could the code go to my second SIM? The first has no signal here
    Codes from my bank arrive in a second, yours take forever
    I'm roaming and can't receive the text, may I get the code by email?
    The message came but it's empty, there's no number in it
    Four digits in the text, six boxes on the page, what do I enter?
    My authenticator was on the old phone, so I've no way of producing the six digits
    The page refreshed as I typed the code and now it's "already used"
    A minute isn't enough for my mother to type the code, can it last longer?
    The activation email for our business account hasn't reached the office inbox
    The voice call read the code too quickly, please ring with it again
    It says the code doesn't match my number, though the number is right
    I've topped up my phone now, will the code I missed be sent again?
    We only have a landline, how are we supposed to receive the code?
    I requested it anew, got two codes, and both are refused
    Autofill puts in yesterday's code, and typing today's fails as well
    Adding my new number needs two codes, and the second one never comes
    I freed up space for texts, still waiting on your verification code
    My provider says nothing is blocked, so you're not sending the code
    Your website is asking for a code from an app I've never installed, can I have it by text?
    Is there something wrong with your text service? No codes since breakfast
    Half of the code is cut off in the preview and the message won't open
    I type the code and the continue button stays grey
    How come the code from your email is treated as out of date within seconds?
    CODE. WHERE. I've clicked send 10 times 😤
    verifcation code never come
    验证码 not received, us number +1
    fell asleep waiting for ur otp lol still nothing
    Might I trouble you to check why your security messages fail to reach my telephone?
    please i wait code since one hour, nothing in my phone
    Sale ends in 4 minutes and you want a code you won't send me!!
    My granddaughter says I need some digits. Well, the phone hasn't so much as beeped
  `,
})
