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
  `,
})
