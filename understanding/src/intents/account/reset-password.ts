import { defineIntent } from '#intents/define'

export const resetPassword = defineIntent({
  intent: 'reset-password',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '重设密码', en: 'Reset my password' },
  definition: {
    zh: '忘了登录密码或支付密码，或想换一个。',
    en: 'Forgot the password or payment PIN, or wants another one.',
  },
  borders: {
    'login-problem': {
      zh: '密码没忘却进不去的是登录问题；忘了、要改的在这里。',
      en: 'Kept out with the right password is a login problem; forgetting or changing it is here.',
    },
    'verification-code': {
      zh: '改密码时收不到码的是验证码；改密码本身在这里。',
      en: 'No code arriving during the reset is the code; the reset itself is here.',
    },
    'change-profile': {
      zh: '改电话、邮箱、名字的是改资料；改密码的在这里。',
      en: 'Another phone, address or name is the profile; another password is here.',
    },
  },
  zh: `
    忘记密码
    重置密码
    密码不对
    换个密码
    重设密码
    没收到重置邮件
    想改登录密码
    密码错误
    密码想不起来
    设置新密码
    重置链接过期
    忘记密码怎么办
    怎么修改密码
    密码忘了
    我想改个复杂点的密码
    找回密码点哪里
    好久没来了，想不起来当初设的啥
    重置登录密码
    支付密码忘了付不了款，怎么换一个
    wangji mima le
    亲我密码记不得了咋整
    找回链接点开显示失效
    怎么把六位数的付款口令改掉
    新密码要求大小写还要符号？我输了好多遍都说不合格
    我老伴走了，他的密码只有他知道，我想进去看看我们以前买的相册，能怎么重新设
    忘記密碼了，信箱也不用了
    旧密码是啥我给忘光光，让我输旧的才能改新的，这不是死循环吗
    浏览器自动填的那个不对了，想重新来一个
    给我发个重设的邮件呗
    帮我重置一下 谢谢
    password改不了
    找回账户时问我小学老师叫啥，当年乱填的
    可以用短信改密吗
    密码到期提醒让我更换，在哪个菜单
    试了生日试了门牌号都不对，到底设的是哪个来着
    改密码
    我记性差，能不能把密码直接告诉我
    孩子知道了我的付款密码老偷偷买游戏卡，我要换掉
    只记得前面是zhang后面几位数字忘了
    手势密码画错了，怎么清掉
    两年没登过的号，今天想用里面的优惠买辆婴儿车，页面问我密码，我脑子一片空白，邮箱倒还能收信，请问怎样弄一个新的出来
    忘了
    密码重新设置以后其他设备会自动退出吗
    想弄个跟别的网站不一样的登录口令
    安全问题的答案也忘了，还能改不
    app里没看到修改密码这一项
    指纹支付可以用，但密码想不起来，要不要紧，怎么再设
    密码设定的规则是什么
    改完的新密码不生效，还得用老的
    我的密码是公司同事帮设的，他离职没交接，我这边只有用户名，采购单下不了，怎样才能换成我自己的
    忘密了，补救一下
    pwd forget 了
    我爱人住院了，家里的米面一直是他在网上订，账户我打得开，可到付款那步要六位数，他现在说不清话，我该怎么弄一个新的六位数上去
    忘記通關密語了 怎麼救
    我忘了登录密码
    我想换个新密码
    找回密码怎么操作
    怎么重新设置支付密码
    密码记不住了，能重设吗
    重置密码链接打不开
    改密码改不了
    密码怎么换
    忘记支付密码怎么找回
    我要更改账户密码
    密码输错了，记不得是哪个
    请问密码找回要多久
    旧密码忘了，怎么设新密码
    能发个重置密码的链接吗
    密码太简单了，想改一下
    怎么设置密码
    密码要求是什么样的
    密码忘记了，帮帮忙
    忘记秘密了怎么登
    登录密码记不清了，怎么重设
    太久没登，密码早忘了
    换密码要验证什么
    怎么改付款密码
    我忘了六位支付密码
    找回密码没有我的邮箱选项
    邮箱换了，密码怎么找回
    想把密码改复杂一点
    重设密码提示不能和旧密码一样
    password忘了怎么reset
    密码被我儿子知道了，要换一个
    定期改密码在哪里改
    app里怎么改登录密码
    我想设一个新的支付密码
    忘了密码，安全问题也忘了
    重置密码后还是用旧密码才行
    密码找回页面在哪
    每次都要找回密码，太麻烦了，怎么改成好记的
    您好，老人家账号密码忘了，想重新设置一个，怎么弄
    只记得用户名，不记得密码
    我要找回我的密码
    能不能帮忙把密码改成新的
    数字密码换成别的，在哪改
    忘了当时注册用的密码
    账号密码丢失了，求找回
    付钱的时候要支付密码，我不记得设过，怎么重新设
    改密链接失效了，再发一次吧
    好久没登录了，密码完全想不起来，请问怎么重新设置一个
    我想付款的时候要输支付密码，可是我忘了，怎么找回
    点了忘记密码，说会发邮件给我，等了一个小时也没收到重置邮件
    密码用了好几年了，觉得不安全，想换一个，在哪里修改
    找回密码要用以前的邮箱，那个邮箱我已经不用了，怎么办
    孩子偷偷看到了我的支付密码，我想马上改掉
    设置新密码的时候总是提示不符合要求，到底要怎么设
    重置密码的链接点开说已经过期了，能再发我一次吗
    老伴的登录密码忘记了，他想自己看看买过的东西，怎么找回
    我把密码改了以后，自己又忘了改成什么了，还能再改吗
    安全问题的答案记不得了，还有别的办法重设密码吗
    手机上怎么改登录密码，我在设置里没找到这个选项
    支付密码连着输错三次，实在想不起来了，请问如何重设
    您好，麻烦指导一下修改密码的步骤，我年纪大不太会弄
    密马忘了😂 求怎么找回
    password想改成字母加数字的，哪里改呀
    密码忘记了
    改登录密码
    密码找不回
    换新密码
    忘了支付密码
    重设一下密码
    密码怎么改
    密码想换
    密码丢了
    找回登录密码
    忘密码了怎么弄
    改支付密码
    重置链接没来
    帮我改密码
    密码怎么设
    原密码忘了
    重置密码失败
    密码记不起
    发我重置链接
    密码要换一个
    忘记口令
    六位密码忘了
    怎么找回支付密码
    新密码设不了
    两年没买东西了，登录密码一点印象都没有，怎么找
    我记得用户名，密码试了五个都不是，想重设
    付款要六位数，我试了生日和门牌都不对，怎么重新设一个
    密码被同事看到了，我想马上换掉，在哪里操作
    点找回密码，系统让我答“第一只宠物的名字”，我忘了
    重置邮件等了半天，收件箱和垃圾邮件里都没有
    手机浏览器帮我存的密码没了，现在要设个新的
    设新密码时说不能有连续数字，还有什么要求，一次说完吧
    改密码的页面提示链接失效，请再给我发一封
    我妈的支付密码只有我爸知道，我爸住院了，怎么重设
    在网吧登过一次不放心，想把密码改一下
    每次都用短信登录，从来没设过密码，现在怎么设置一个
    密码改成功了，过一会儿又让我用旧密码，新的不认
    请问修改支付密码需要重新刷脸吗
    我的密码和别的网站一样，那边泄露了，这里也想改
    密码里的大写字母记不清了，干脆重新弄一个，怎么弄
    安全邮箱是大学的，毕业就停了，忘了密码怎么找回
    找回密码要身份证后六位，我填了还是不让改
    公司账号的密码前任采购没告诉我，要怎么重置
    想把数字密码换成图案的，可以吗
    老花眼，设密码时不知道按了什么，现在登不了，要重设
    在app里找了一圈，改支付密码的地方在哪一层
    孩子乱按，把我的手势密码改了，怎么清掉重画
    请发一条重设密码的链接到我绑定的邮箱
    密码提示问题我想一起改掉，和密码在同一页吗
    忘记密码页面要求输入注册手机，输了没下文了
    密码每三个月让我换一次，这次换成什么才符合规则
    我换密码以后，平板上是不是也要用新的
    写密码的小本子被我老公当废纸卖了，怎么找回密码
    钱包密码忘了，里面的余额用不了，怎么重新设一个
    我想要一个好记又安全的密码，请问长度最少几位
    密玛忘光光惹😭
    password reset在哪里点呀，forgot了
    忘记了忘记了又忘记了，这个月第三次，求重置
    请问小姐姐，支付蜜码忘记了怎么办呀，谢谢啦
    七老八十记性不好，密码忘得干干净净，麻烦教我一步步重新弄
    忘記密碼 信箱收不到重設信
    脑子被门夹了，昨天刚改的密码今天就想不起来
    急！！要抢票了密码忘了！怎么最快重置
    密码忘了怎么办
    怎么修改登录密码
    重设支付密码
    六位支付密码记不得了
    密码记错了，重新设一个
    老密码不记得了
    初始密码是什么
    默认密码多少
    从没设过密码，怎么设
    怎么设置登录密码
    第一次设支付密码
    密码被别人看到了，要改
    密码太短想改复杂点
    密码太难记，换个简单的
    密码过期要换
    怎么用手机号找回密码
    邮箱找回密码怎么弄
    不用旧密码能改吗
    要输原密码才能改，可我忘了
    旧密码忘了改不了新密码
    重置链接失效
    重置密码的邮件没收到
    重设密码邮件进垃圾箱了也没有
    密码重置链接点了没反应
    链接过期了再发一个，改密码的
    临时密码登不进
    新密码不能设，提示格式不对
    密码要求几位，带符号吗
    新密码提示太简单
    设密码总提示不符合规则
    不能和前几次密码相同吗
    改了密码不生效
    刚改的密码又忘了
    密码改完要重新登录吗
    改密码别的设备会下线吗
    密保问题忘了
    安全问题答案记不得，怎么改密码
    手势密码忘了
    图案解锁密码忘了怎么关
    指纹付换成密码，密码忘了
    免密支付关了要输密码，我不记得
    刷脸不行要输密码，密码忘了
    钱包密码怎么重设
    礼品卡密码？不是，是账户密码忘了
    会员密码忘了
    小程序支付密码修改
    App密码改哪
    电脑上怎么改密码
    改密码的入口找不到
    设置里没有修改密码
    账户安全里改密码点不开
    密码输错三次锁了，想重置
    试了几个密码都不对，重置吧
    密码好像是生日，不对啊，帮我重置
    忘了用哪个密码注册的
    注册太久密码不记得
    五年没登了，密码早忘
    换手机后密码没存
    浏览器存的密码没了，忘了原来的
    密码本子丢了
    我妈忘了她的登录密码
    老人忘密码了怎么帮他改
    小孩改了我密码，不知道改成啥
    老公不告诉我密码，我自己的号要重设
    员工走了密码没交，改密码
    同事设的密码我不知道，怎么重设
    客服能帮我直接改密码吗
    人工重置密码行不
    密码能查看吗，明文
    能告诉我密码是啥吗
    找回密码一直失败
    找回密码要填注册信息，我忘了
    重置密码要身份证吗
    改支付密码要刷脸吗
    付款密码错误，忘了，怎么改
    输密码付款时忘记密码
    付钱那六个数忘了
    定期改密码怎么弄
    想统一改掉密码
    密码修改成功了吗
    忘了密码，急着下单
    账号记得，密码忘
    用户名知道，口令忘了
    亲，密码忘了咋整
    在吗，我密码不记得了
    咋改密码呀
    俺忘了登录的密码
    密碼忘記怎麼重設
    password忘了
    reset password在哪
    forgot了PIN
    wangji zhifu mima
    蜜码忘记
    您好，本人遗忘支付密码且预留安全问题亦无法作答，请告知重置方式
    我老头子住院了以前都是他弄的，那个登录的密码他也说不清，怎么给设个新的
    我昨天晚上改了个特别安全的密码今天早上起来就一个字都想不起来了
    页面让我先输旧密码才肯给换新的，可旧的我早就不记得了，还有别的路吗
    我妈登录用的那串密码写在台历上，台历扔了，她想重新设一个
    付款那一步要六个数字，试了生日和车牌都不对，怎么另设一个
    绑卡要密码 忘了 支付密码
    忘密码了
    密码记不得了
    登录密码忘了
    付款密码忘记
    钱包密码忘了
    六位密码不记得
    换密码
    换个支付密码
    设新密码
    设置密码
    首次设密码
    密码在哪改
    忘记密码按钮在哪
    重置链接打不开
    重置页面报错
    临时密码用不了
    新密码不生效
    密码要几位
    密码能用符号吗
    不能跟旧密码一样吗
    旧密码不知道怎么改
    要原密码，我忘了
    密保答案不记得，密码也忘
    手机号换了密码也忘了怎么找回
    邮箱停用了怎么找回密码
    密码被孩子改了
    孩子知道支付密码，换掉
    室友看到密码了，改
    密码本丢了
    浏览器没存住密码
    老公设的密码他走了没人知道
    助理离职，密码要换
    别的网站泄露了，这边也想换密码
    密码错三次锁了，重设
    能帮我重置不
    告诉我密码吧
    发个临时密码
    密码多久要换一次
    怎么设强一点的密码
    密碼忘記了
    mima wang le
    脑子糊了，密码死活想不起
    当初设的登录口令是大写还是小写完全记不清
    钱包里那六位数被室友瞧见了，怎么改一个
    老爸去世了，他账户的密码没人知道，能重新设吗
    改密码时两次输入都一样却说不一致
    密码里能不能放标点
    手机丢了，密码全存在里面，怎么重新弄
    原先四位支付密码，现在要六位，怎么改
    猫踩键盘把我新密码乱打了，重设一下
    密码太好猜了，想换个复杂的
    改完密码别的设备要重新登吗
    忘记付款时那串数字了，怎么重来
    安全提示写"老样子"，我哪记得是哪个密码
    三年没登了，密码早抛脑后
    重置密码要等审核吗
    电视端付款的PIN忘了咋办
    图案密码忘记画法
    密码到期必须换，入口在哪
    能不能不用旧密码直接改
    找回密码一定要邮箱吗
    新旧密码都试了，记混了，想重设
    我爱人把密码改了没告诉我，咱怎么找回
    设的密码写在纸上，纸洗烂了
    密码写餐巾纸上丢了，怎么设新的
    爷爷电视购物的PIN清掉重设
    想把宠物名的密码换成一句话
  `,
  en: `
    forgot my password
    reset password
    change my password
    new password
    password reset email not received
    password doesn't work
    can't remember my password
    lost my password
    update password
    reset link expired
    wrong password
    set a new password
    recover password
    i forgot my password
    how do i reset my password
    need a new password
    change my pin for payments
    forgot pw
    send me a reset link plz
    the reset link has expired before I even opened it
    don't remember what I used when I signed up ten years ago
    It wants my old password to set a new one, but the old one is what I've lost
    password recovery
    where in the app can I change it, settings only shows language and theme
    what are the rules for a valid password, mine's refused every time, capital letter and symbol and all
    no idea what my login secret is anymore, my browser used to fill it in and I've bought a new computer
    can you just tell me my password
    重置 password how
    I would like to replace my weak password with a stronger
    the kids know my payment code and keep buying game credits, I need to pick another one
    security question asks for my first pet and i typed rubbish back then
    forgotten passwrd
    My wife died in March and she alone knew how to get into our account. I want to save the photo books she designed there. Her email I can still read. How could I set a new one?
    recover account, lost the note where i wrote it down
    tried my birthday and my house number, nope. help me get another
    reset
    my password is compromised on another site so i want to change it here as well
    no reset mail in my inbox or spam folder
    will the other devices be logged out once I change my password
    is there a way to do it by text message instead of mail
    how to make new code for payment, forgot the six numbers
    I changed it an hour ago and the site only takes the previous one
    You make people change it every ninety days and I'm simply out of ideas, where do I enter the next one, I clicked everything under my profile and there's only a picture of a padlock that does nothing
    set up password again
    blanked on my password lol
    forgot the pattern I draw to open the app
    my assistant created the login, left the firm, and I need to put my own in
    update password on website
    password help
    what's the button for people who can't remember
    I only recall it starts with Zoo and there's a year in it
    the temporary one you mailed me is not accepted
    I write since I can not find again my password of the client space
    i set up a really clever one last week, wrote it in my notebook, and now the notebook has been through the washing machine together with my jeans so yeah, what do I click
    I've forgotten my password
    I want to change my password
    The password reset email hasn't arrived
    My reset link doesn't work
    Where do I change my password?
    Please reset my password
    How do I change my payment PIN?
    I'd like to set a new password
    Forgot password, what now?
    I don't remember what password I used
    Password reset isn't working
    I didn't get the email to reset my password
    forgot my passwrod
    Is it possible to change my password in the app?
    I want a stronger password for my account
    The new password isn't accepted
    I need a new password, I forgot the old one
    How do I set a payment password?
    What are the requirements for a password?
    Can I reset my password without email access?
    i dont remember my password help
    Change password option?
    It asks for my old password, which I've forgotten
    My payment password is forgotten, how can I reset it?
    reset pw pls
    Can I reset the password by phone?
    I haven't logged in for ages and forgot my password
    How long is the reset link valid?
    Where's the forgot password link?
    Could you please reset the password for my account?
    Forgot both my password and my security answer
    Someone told me to change my password every few months, how?
    Can't recall my password for the life of me
    I need to update my password
    Please help, I forget the password of my account
    I wrote my password down and lost the paper
    My PIN for paying is gone from my memory, how do I set another?
    My kid knows my password so I want a new one
    I requested a password reset but nothing came
    password gone, need reset
    New password needs how many characters?
    I want to swap my password for something I can remember
    How do I reset my mum's password? She's forgotten it
    Tried every password I know, none of them is it. How do I get a new one?
    The password reset page gives me an error
    I always forget my password, please send a reset mail
    I haven't used my account for ages and can't remember the password, how do I set a new one?
    It asks for my payment PIN when I check out and I've forgotten it, how can I get a new one?
    I clicked on forgot password an hour ago and still haven't been sent the reset email
    I've had the same password for years and want to change it to something safer, where do I do that?
    The password reset goes to an email address I no longer use, what can I do?
    My kids have found out my PIN and I want to change it straight away
    Whatever new password I choose, it says it doesn't meet the requirements. What are they?
    The link to reset my password says it's expired, could you send another?
    My husband has forgotten his password and would like to choose a new one, how does he do it?
    I changed my password yesterday and have already forgotten what I changed it to
    I don't know the answer to my security question, is there another way to reset the password?
    I can't find the option to change my password anywhere in the app
    i forget the password, please you send me new one on email
    Would you kindly talk me through changing my password? I'm not very good with computers
    lol forgot my password AGAIN, reset link pls
    I need a new password because the old one was written on a note that someone threw away
    forgot password
    reset my password
    lost password
    change password
    need password reset
    new PIN please
    password forgotten
    I can't recall my password
    how to change my password
    send reset email
    forgot my PIN
    reset link please
    password link doesn't work
    set new password
    recover my password
    update my password
    old password forgotten
    reset payment PIN
    no reset email came
    password rules?
    choose another password
    what's my password
    help, forgot password
    replace my password
    I haven't shopped for two years and the password's completely gone from my mind
    I remember the username, tried five passwords, none fits, so I'd like to reset
    Paying needs a six digit code, it's neither my birthday nor my house number, how do I set another?
    A colleague saw me type my password and I want to change it at once, where?
    Password recovery asks for my first pet's name, which I've forgotten
    Waited all morning for the reset mail, there's nothing in inbox or junk
    My browser lost the saved password, so I need to create a new one
    It won't take consecutive numbers, what else is forbidden in a password?
    The reset page says the link's no longer valid, send me a fresh one please
    Only my dad knows the payment PIN and he's in hospital, how could Mum set another?
    I logged in at an internet café and would feel better with a different password
    I always came in by text code and never had a password, how do I create one?
    I changed it successfully, and ten minutes later only the old password works
    Do I need a face scan to change my payment PIN?
    Another site leaked my password and I used the same one here, let me change it
    I've mixed up the capital letters in my password, easiest to start afresh, how?
    My recovery email was at university and is closed, how do I get a new password?
    The last buyer never told me the password for our company account, how can it be reset?
    Can I have a pattern instead of a number as my PIN?
    My toddler changed my unlock pattern in your app, how do I clear it?
    In which menu is the option to change the payment PIN?
    Please mail a password reset link to the address on my account
    I'd like to alter my security question along with the password, is it the same page?
    The forgot password form takes my number and then nothing happens
    Every three months you make me choose another password, what's allowed this time?
    After changing my password, do I have to enter it again on the tablet?
    The notebook with my passwords was thrown out, how do I recover the one for here?
    I've forgotten my wallet PIN, so how can I replace it?
    What's the minimum length for a password with you?
    How do I reset the password for an account I opened through my phone number?
    Can two people share an account with different passwords, or how would I change the single one?
    forgot. again. third time this month, reset pls 😭
    how i reset the pasword?
    忘记密码了 need reset email
    My brain is a sieve, dear. Please walk me through making a new password
    Would you be good enough to send instructions for renewing my password?
    i not remember secret code for pay, want make other
    quick quick tickets go on sale in 5 min and i forgot my pw, fastest way to reset?
    literally changed it yesterday and it's gone from my head lol
    forgot payment PIN
    change my PIN
    six digit pay code forgotten
    want a different password
    old password unknown, can I set a new one
    it asks for the old password and I've forgotten it
    what's the default password
    never set a password, how do I
    set a password for the first time
    create a payment PIN
    someone saw my password, I want to change it
    my kid knows my password, new one please
    password too weak, want to update it
    password too hard, something simpler
    password expired, renew it
    reset password by phone number
    reset password by email
    change password without the old one
    reset email never arrived
    password email isn't in spam either
    reset link does nothing
    send another password reset
    new password rejected, wrong format
    password rules? how many characters
    my new password is "too simple"
    password requirements not met, why
    can I reuse an old password
    changed password doesn't take effect
    already forgot the password I set yesterday
    do I need to log in again after a password change
    are other devices signed out after changing the password
    forgot my security answer for the password reset
    security question for password, don't remember
    unlock pattern forgotten
    turned off fingerprint pay, now it wants a PIN I've forgotten
    face pay failed, it wants my PIN, forgot it
    wallet PIN reset
    loyalty account password forgotten
    change app password
    change password on the website
    can't find the change password page
    no password option in settings
    password page won't open in security settings
    locked after three wrong passwords, want to reset it
    tried every password, none right, reset it please
    thought it was my birthday but no, reset the password
    which password did I sign up with
    registered ages ago and the password's gone
    haven't used it in five years, no idea of the password
    new phone didn't keep my password
    browser lost the saved password and I don't know it
    lost the notebook with my passwords
    my mum forgot her password
    help an old man reset his password
    toddler changed my PIN
    husband set the password and doesn't recall it
    former employee had the password, must change it
    colleague set the password, I need to reset it
    can an agent reset my password
    manual password reset
    can I view my current password
    recovery asks for details I forgot, need my password
    ID needed for a password reset?
    wrong PIN at payment, I've forgotten it
    forgot the code for paying
    the numbers I type when paying, I forgot them
    change password regularly, where
    want to change all my passwords, yours too
    password change confirmation?
    forgot password and in a hurry
    I know my username, not the password
    forgotten PIN
    pw reset
    pass word forgot
    sir I forgot my password, how to reset
    how to generate new password
    I am not remembering my login password
    I have lost the word of pass
    I forget the secret number for pay
    forget password already, how
    忘了 password, reset how
    密码 forgot
    forgt my pasword
    passwrd reset plz
    cant rember my pin
    Good evening, I have forgotten my payment PIN and the answer to the security question. How is it reset?
    my husband's in hospital and he always did this, he can't tell me the password, how can we set another
    set a super safe password last night and woke up with not one letter of it in my head
    The page insists on my current password before it lets me choose another, but that's the one I've forgotten.
    Mum kept her password on a calendar which went out with the rubbish, so she'd like to set a fresh one.
    At the payment step it wants six digits and neither my birthday nor my plate works. How can I choose new ones?
    I clicked the link for a new password and it said expired, would you issue one more?
    My flatmate watched me type it, so I want to swap my password for something else right away.
    The new password I enter gets turned down as too weak, whatever I add to it.
    I asked for a password reset an hour ago and no mail has turned up.
    I remember my email but not the word I chose to sign in with back in 2019.
    Our bookkeeper left without telling anyone the password; how can the owner choose a new one?
    I'd rather use a longer passphrase than the password I have, where's that setting?
    Does changing my password also change the PIN that I pay with?
    I've mixed up my passwords for all the shops, so let me make a new one here.
    removing a payout account asks for a payment password I don't remember
    forgot what I set
    forgot login code word
    forgot passcode for wallet
    forgotten my pass word, what do I press
    I forgot the answer to the security question and the password
    I don't know my password anymore
    I don't remember the PIN for paying
    I lost the paper with my password
    I mixed up my passwords, need a new one
    I need to reset my password
    I want to reset password
    I want to pick another payment PIN
    I'd like to renew my password
    I'd like a reset link
    reset my PIN
    reset link not working
    reset mail not arriving
    reset page error
    reset without email access
    reset without the old phone
    reset by sms possible?
    reset option not visible in the app
    password expired, set new
    password change
    password change not saved
    password change rejects my new one
    password must have what characters
    password too short it says when I set it
    password same as old not allowed, why
    password was seen by my brother, change it
    password hint please
    send me password reset
    send me the link to create a password
    set up a password, I only ever used Google
    set a wallet PIN
    create new password page won't load
    change login password where
    change pin number
    change transaction password
    change wallet code
    change password from phone
    change all passwords, login and payment
    how to change payment pin
    how do I reset the password of my account
    how do I get a new password
    how do I make a stronger password
    how do I change a PIN the kids know
    how do I recover if the email is dead, password forgotten
    how often must I change the password
    where's forgot password
    where do I reset the password
    where can I update the password
    where's the option to alter the PIN
    can you reset it for me
    can you send a temporary password
    can I change my password online
    can I use a PIN instead of password, how to set
    could you mail me a new password
    old password required but forgotten
    old password unknown
    current password field, I don't know it
    temp password expired
    new password not accepted
    new password doesn't work after reset
    new password refused as weak
    new PIN can't be a birthday, says the page
    reset done but the app wants old one
    my PIN is blocked after three wrong tries, forgot it
    my browser lost all saved passwords
    my browser saved the wrong password
    my password manager crashed, need new password
    my notebook with passwords is gone
    my child changed the password and forgot it
    my husband set the password, he's passed away
    my secretary knew the password and left
    my payment code is known to my flatmate
    my password leaked elsewhere, want to change it here
    wallet PIN forgotten
    wallet PIN change
    gesture pattern forgotten
    pattern lock for paying forgotten
    security question forgot, password too
    six digits for paying, how do I choose new ones
    unlock PIN reset
    retrieve password
    password??? no clue
    no idea what my password was
    no idea of the pin
    pw gone from memory
    pw reset pls
    pwd reset sir
    kindly send reset link on mail
    kindly help forgot mpin
    my password is not remember
    I have forget the password
    how I make new password
    I no remember password, you send new?
    忘记密码 how
    reset 密码 link pls
    brain fog, can't think of the password I made in March
    haven't used this in ages, the password escapes me
    Three guesses and none fit. How can I make up a fresh password?
    After the breach at another site I'd better have a fresh password here as well.
    Typed caps by mistake when I chose it and now nobody knows what it is.
    the secret word I sign in with has slipped my mind, give me a new one
    my payment PIN is known to my roommate, choose another where
    I typed it with caps lock when creating my password and can't reproduce it
    how does one replace the six digits for wallet payments
    our late father's shop password is unknown to us, can it be set anew
    the mail for choosing a new password sits nowhere in my inbox
    password reset page throws an error after I enter the new one
    could support set a fresh password on my behalf
    my cat walked over the keyboard while I chose a password
    old PIN 4 digits, site wants 6, how to make a new one
    I'd love to swap my ancient password for something memorable
    the reset says both passwords must match, and they do
    which symbols may a password hold
    two people use this account and one forgot the new password
    drawing the unlock pattern for paying: I no longer know it
    after resetting, must I sign in anew on all devices
    the hint says 'usual one' and I've no clue which password that was
    my autofill puts an outdated password, so I'd set another
    password reset question wants mother's maiden name, I made that up
    I'd like my payments to ask for a new code since my old one leaked
    is changing the password each year necessary
    the PIN for buying on the TV app, forgot it, new one?
    password lost when my phone was stolen
    wrote my password on a napkin, napkin's gone, new one how
    grandpa's PIN for the shop telly, can it be wiped and set again
    swap password from pet's name to a phrase
  `,
})
