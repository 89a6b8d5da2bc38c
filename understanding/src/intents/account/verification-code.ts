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
    验证码没发过来
    没收到短信验证码
    短信码不来
    手机验证码一直没有
    获取验证码没反应
    点了获取 手机没动静
    点发送验证码 转圈
    倒计时完了也没收到码
    重新发送也收不到码
    验证码发了十次都没到
    验证码等了半小时
    验证码到得太慢
    码来了 但已经过期
    验证码老是过期
    验证码输进去说失效
    验证码提示错误 我没输错
    验证码不正确 是什么情况
    输验证码 说次数过多
    验证码获取太频繁 让明天再来
    今天验证码上限了 急登录
    验证码只有四位 要六位
    验证码是乱码
    短信里没有数字 码在哪
    邮件验证码不来 垃圾邮件也没有
    QQ邮箱收不到你们的码
    公司邮箱拦了验证码
    语音验证码没打来
    能用语音报验证码吗 短信收不到
    电话验证码没听清 怎么再来
    图形验证码看不清
    验证码图片加载不出来
    找红绿灯的那个验证 永远错
    动态口令不对
    安全码收不到
    校验码没发
    确认码在哪
    一次性密码没收到
    登录码没来
    改密码收不到码
    换绑手机要验证码 收不到
    支付要验证码 没发来
    付款验证码没收到
    绑卡的验证码没来
    银行验证码有 你们的没有
    提现要码 码没来
    国外手机收不到验证码
    香港号收不到
    台湾门号收不到验证码
    国际区号怎么选 收不到码
    170号段收不到码
    换了手机卡收不到验证码
    停机了 收不了码 怎么办
    旧号收验证码 旧号没了
    号码注销了 验证码发到旧号
    验证码发到别人手机上了吧
    发到我老公手机 能改发我手机吗
    双卡手机 码去了哪张
    手机管家拦了码 白名单加哪个号
    是不是退订短信后不发码了
    验证码服务坏了吧
    你们的短信通道挂了？
    大家都收不到码吗今天
    重启手机还是没码
    换个方式验证行不 码不来
    不用验证码能验证吗
    人脸代替验证码可以么
    认证器的六位码不对
    谷歌验证器换手机没码了
    备用码在哪里
    备用码用完了
    扫码验证没反应 码也没有
    收到两条码 哪个有效
    新码旧码都说错
    复制粘贴验证码不行
    验证码框点不了
    验证码刚输完页面就退
    验证码几分钟有效
    码的有效期太短
    老人机收到码看不全
    把验证码直接告诉我行吗 收不到
    能不能人工给我发个码
    再发一次码
    发码啊
    OTP没收到
    没有收到code
    code总是expired
    驗證碼沒收到
    yan zheng ma shou bu dao
    验政码来了吗
    严证码不来
    我妈注册 点了五次 一条码都没有 信号满格
    您好 本人港澳号码无法接收贵站验证短信 烦请协助
    急着付款抢票 验证码卡了三分钟才来 来了又说超时 玩我呢
    换了新手机以后登录，六位数一直发不到我这儿
    每次那串数字都比倒计时晚到，输了就说作废
    邮箱里翻遍了，你们说的那封带数字的邮件没有啊
    付款最后一步要短信数字，等得花儿都谢了还没有
    我把垃圾短信都翻了一遍，就是没有你们那条带六个数字的
    运营商说没给我屏蔽，那就是你们那头没把码发出来吧
    人在新加坡出差，漫游着呢，别家短信都来，唯独你们的码不来
    会员开不了！！验证码收不到，怎么入会
    绑定新银行卡时短信验证码一直收不到，手机号没换过
    短信码没来
    验证码怎么还不发
    等了十分钟没有验证码
    验证码总过期
    输入验证码说错误
    码来得太慢
    重发几次都没收到码
    登录验证码老是不来
    今日获取验证码次数用完了
    验证码发到旧号去了
    驗證碼一直收不到
    code收不到，换email行吗
    短信里没有数字
    滑块拼不上
    图片验证码看不清
    动态密码不对
    收到两个码都不能用
    身份验证器的码被拒
    换了手机卡后没验证码了
    验证码被手机拦截了吗
    短信六位码输了没用
    修改密码的验证码不来
    我爸的手机收不到你们的码
    验证码倒计时完了也没短信
    语音验证没听清
    验证邮件垃圾箱也没有
    发的码是四位，要填六位
    一直提示验证码已失效
    企业邮箱收不到验证邮件
    发送验证码按钮是灰的
    别的app都能收码，就你家不行
    码还没输完就过期
    咋收不着验证码咧
    验证码有效几分钟
    获取验证码太频繁是啥意思
    手机没信号，码能发邮箱不
    绑定新手机的码死活不来
    验证码延迟一小时才到
    验证码复制过去也说不正确
    安全码没发过来
    漫游中收不到码
    人机验证一直转
    口令码过期了重新要一个
    验证码短信是乱的
    付款密码重置要码，收不到
    双重验证的码丢了，拿不到
    电话验证码没打来
    快点发验证码给我
    备用验证码在哪找
    收码的手机坏了，还能怎么验证
    平板没卡，验证码收哪
    提交验证码就刷新，白输
    登录的六位数字迟迟不到手机
    短信静悄悄，注册卡在那
    邮件里的校验码一打开就失效
    照着短信敲的数字也不认
    语音报码太快，能发文字不
    收码的手机丢了咋登
    拼图滑不到位，码发不出
    半夜才蹦出来的校验短信，没用了
    埃及的卡收不着你们短信
    激活数字邮件找遍了没有
    区号选错，码飞哪去了
    校验框填啥都说不对
    短信空白没数字
    再要一次验证码要等24小时，为啥
    新设备确认的短码不来
    两步验证的数不认
    发我两条码，哪条都登不进
    每次新码刚到就说过期
    移动卡能收，联通卡收不到码
    我八十一了就想登录，页面说发了一串数到手机，手机啥也没有
    验证码在手表上闪三回，没等我戴上眼镜就过期了
    手机掉湖里了，码都发给鱼了，能发邮箱吗
    用座机给居委会注册，那几位数能念给我们听不
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
    verification code never came
    no code by text
    sms code missing
    didn't get the OTP
    OTP not coming sir
    otp expired before I could type it
    OTP invalid it says
    OTP delayed
    resend OTP
    please resend the verification code
    code requested, no message
    tap "send code", nothing happens
    get code button does nothing
    countdown ended, no code
    code takes ages to come
    the code had expired by the time it came
    verification code keeps expiring
    login code says expired
    wrong verification code, but I copied it right
    security code incorrect error
    my six digit code isn't accepted
    it won't take the verification code
    too many code attempts, locked till tomorrow
    limit of codes reached today
    "try again in 24 hours" for the text code
    only got four digits, it wants six
    text came with no numbers in it
    code came garbled
    email code not arriving
    no verification mail, checked spam
    confirmation code for my email never came
    Gmail isn't getting your codes
    my company's mail filter eats your codes
    verification link or code hasn't come
    voice code call never came
    can I get the code by phone call
    didn't hear the code on the call, repeat
    captcha impossible to read
    captcha fails every time
    slider puzzle verification won't pass
    authenticator code rejected
    google authenticator codes don't match
    new phone, lost my authenticator, no code
    backup codes where
    run out of backup codes
    2FA text missing
    two-factor code invalid
    one-time password not delivered
    one time passcode wrong
    passcode by sms not here
    sign-in code hasn't arrived
    code for registering isn't coming
    no code when resetting my password
    need a code to change my number, none comes
    payment verification code didn't arrive
    code to confirm my card never came
    3D secure code fine, yours missing
    no code on a foreign number
    US number can't receive your codes
    roaming, no verification text
    do you send codes to Irish numbers
    wrong country prefix? no code
    virtual number gets no code
    changed SIM and no codes since
    old number is dead and the code goes there
    code goes to my old phone
    code was sent to my husband's phone, send it to mine
    dual sim, which one gets the code
    phone blocks your texts, from which sender is the code
    which number sends the codes so I can allow it
    did I stop your texts and kill the codes too?
    is your sms system down
    restarted the phone, still no code
    can I verify some other way, no code arrives
    verify without a code?
    face id instead of a code
    got two codes, which is valid
    neither the old nor the new code works
    can't paste the code
    code box doesn't let me type
    page closes as soon as I enter the code
    how long does the code last
    the code window is too short
    can you read me the code, it won't come
    can support generate a code for me
    验证码 not received
    verification 码 expired again
    no recieve code
    i am not get code on my mobile
    the sms with the number don't arrive
    code doesn't comes in my mail
    verfication code not sending
    My mother is registering and has pressed send five times, full signal and not one code
    I regret that my Macau number receives none of your verification messages; could you assist?
    three minutes for a code that lasts two, are you kidding me
    unlock code for sign in hasn't reached my inbox
    pin code text for sign-up isn't coming through
    I've pressed resend for a quarter of an hour and my phone hasn't buzzed with a single code
    Each time I copy the six digits across it tells me they're wrong, although I check them twice
    My number changed last month, so the login digits go to somebody else now; can they be sent to my email?
    the email with the digits turned up half an hour after I'd given up, and of course it was dead by then
    to pay I need a number you text me, and that text has been on its way since breakfast
    My provider swears nothing is blocked at their end, so is your side really sending the digits out?
    since switching handsets my authenticator shows numbers your site won't take
    I am in Vietnam on roaming, all other banks' messages are coming, only your code is not coming
    the slide-the-puzzle thing has failed eleven times and I'm locked outside of registration
    you sent letters and a link, the page asks for six digits, which bit do I put in
    verification code for seller registration never arrives
    I'm not getting the code
    verification code not received
    no text with the code
    where is my sms code
    the code arrives too late
    the code you sent is wrong
    code by email never came
    my login code doesn't arrive
    six digit code not sent
    sir otp is not coming on my number
    I requested the code four times
    verification text hasn't come
    code isn't valid, it says
    captcha won't load
    passcode for signing in not arriving
    waiting for the code for half an hour
    too many code requests, what now
    security code missing from the mail
    didn't get the confirmation code for sign-up
    why is the one-time password always late
    new SIM, no codes
    abroad with roaming, your code doesn't reach me
    I keep typing the code and it says incorrect
    send verification code to my email instead
    the picture code is unreadable
    slider check fails when I request the code
    SMS code blocked by my carrier?
    nothing in spam either, no code
    the code has only 4 digits but there are 6 boxes
    two codes arrived, which one is right
    can't register as the code never shows up
    get code button is greyed out
    the auth code runs out before I can type it
    one time code not working
    code not coming to landline
    I lost my authenticator app, how do I get codes
    your voice call with the code is silent
    Might you resend the six figures? Nothing's come
    code invalid again and again
    code to reset doesn't arrive
    no verification mail at my company inbox
    wrong code error though I copied it
    the countdown ends and still no sms
    please send otp again
    my code message is blank
    daily limit of codes reached after 2 tries
    How can I receive the code with no signal at home
    do you send the code via WhatsApp
    2FA code is always refused
    verification link and code both missing
    code keeps expiring
    i dont get code for login
    pin by text hasn't turned up
    code arrives after ten minutes, useless by then
    mobile verification failing, no message
    phone hasn't buzzed, no code from you
    the puzzle verification never passes
    code for confirming my new email didn't arrive
    short code texts blocked, what number do you send from
    is your sms service down
    my granny can't get the code on her flip phone
    other sites' codes come at once, yours never
    Where do I get backup codes
    code was used already it says, but I just got it
    the activation code for my account isn't in my mailbox
    verification number not delivered to my Indian mobile
    I enter the OTP and the page just reloads
    code expired before the mail even arrived
    unable to get OTP
    email code delayed by hours
    please verify me without the code, it doesn't come
    the code sent to +44 number isn't arriving
    didn't receive security digits to change my password
    I pressed send code, nothing
    the verification message came garbled
    wrong prefix so the code went elsewhere
    login code delivered but rejected
    can the code be sent to another phone
    robot check keeps saying try again and no code is sent
    i'm travelling in Peru and the login text isn't coming through
    code request: error
    authentication code doesn't match
    dual sim, no idea where the code's gone, nothing on either
    verify code never came for payment password
    the sms says code but then there are no digits
    I can't hear the digits on the automated call
    how many minutes is the code valid
    still no code!!!
    code came, typed it, "does not match"
    The code isn't being sent to my new number
    the confirmation digits aren't in my inbox
    you say code sent, my phone says no
    no otp since morning, network is full
    login wants a code from an app I don't have
    wait time between codes?
    try the SMS code, says it's been used
    stuck at the code step of registration
    image verification shows nothing
    get the code on my tablet? no sim in it
    my code gets filtered as junk by the phone
    registration code from your shop doesn't reach my old webmail
    the token generated by my app is off
    code from this morning won't work now, and I can't get another
    I need the code to come to my wife's phone, mine's broken
    your verification sms is taking ages
    request new code button doesn't respond
    sent me a code with letters, box only takes numbers
    OTP box says invalid format
    received no code after changing my phone
    text message code delay
    OTP expired pls resend sir
    the six figures for logging in never reach my handset
    my phone stays silent, no digits to sign up with
    text for registering takes forever and then is stale
    the mailed passcode is dead on arrival
    I typed the figures from your text, refused
    two-step digits from the app aren't accepted
    my carrier is Jio, OTP never lands
    The robo call reads digits too fast, send them in writing
    can't prove it's me, your SMS isn't coming
    old number gone, the login digits go there
    how to sign in when the phone that gets the codes is lost
    puzzle piece won't slide home, so no code gets sent
    verification digits come in the middle of the night, hours late
    the OTP field rejects everything
    I keep asking for a login number and get silence
    mail with the activation digits is nowhere, checked junk
    sent to wrong country prefix, so no OTP for me
    why must I wait 24h to ask for another OTP
    authentication text blank, no numerals in it
    your OTP service seems dead today
    every fresh code is "expired" at once
    no ping, no text, no code, stuck at the login screen
    code confirmation for a new device doesn't turn up
    I never receive the SMS on my Egyptian SIM
    backup digits used up, authenticator gone, now what
    the captcha pictures never end and I can't get my code
    your code hit my spam a day late
    signing in at the library, code goes to a phone I left at home
    enter code, press OK, "mismatch"
    text with the digits came twice, neither opens the door
    I'm eighty-one and only trying to log in, your page says it has texted me some numbers, my telephone says otherwise
    three times the code popped up on my watch, and before I'd got my glasses on it had run out
    验证码 never come, I use Singapore number
    my phone fell in the lake so the text codes go to the fish, can I get them by post or email
    I'm signing up the parish office with a landline, can the digits be read out to us
  `,
})
