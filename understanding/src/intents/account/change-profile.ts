import { defineIntent } from '#intents/define'

export const changeProfile = defineIntent({
  intent: 'change-profile',
  audience: 'buyer',
  settledBy: 'person',
  label: { zh: '改我的手机号、邮箱或名字', en: 'Change my phone, e-mail or name' },
  definition: {
    zh: '想改账号上的手机号、邮箱、姓名、生日等资料。',
    en: 'Wants another phone number, e-mail, name or birthday on the account.',
  },
  borders: {
    'change-address': {
      zh: '改某一单送到哪里是改地址；改账号上的资料在这里。',
      en: 'Where one order goes is changing its address; what stands on the account is here.',
    },
    'correct-invoice': {
      zh: '发票上的抬头错了是改发票；账号上的名字错了在这里。',
      en: 'A wrong name on the invoice is correcting it; a wrong name on the account is here.',
    },
    'verification-code': {
      zh: '卡在旧号收不到码的是验证码；要把号码换掉的在这里。',
      en: 'A code going to the old number is the code; replacing the number is here.',
    },
  },
  zh: `
    改手机号
    换绑手机
    怎么改邮箱
    修改个人资料
    改名字
    账号绑定的手机换了
    更换邮箱
    改昵称
    修改生日
    手机号不用了
    更新我的信息
    绑定新手机号
    改登录手机
    姓名写错了 账户里的
    修改用户名
    怎么改绑定的手机号
    换手机号了
    我要改邮箱
    账号上的名字打错了，应该是“晓”不是“小”
    旧号码不用了，把新的绑上
    可以修改用户名吗
    解绑微信
    生日填错了能改不
    结婚改姓了，账户信息要跟着改
    huan shoujihao
    我那个号被我爸注册了，想过户到我名下
    实名认证认成我老婆的了，改回我自己
    更換聯絡電話
    性别那栏选错啦 😂
    亲，帮我把预留电话换成138开头那个
    头像怎么换
    昵称太土了想换掉
    公司邮箱马上要收回，以后通知发我私人的那个
    改手机要验证旧手机，可旧卡已经剪了扔了，没法收东西，这种情况怎么才能把新号码登记上去，我人在深圳也没法去原来的营业厅
    一个手机能绑两个账户吗，想把它从那个绑到这个
    update一下我的email
    实名信息修改申请
    邮箱少打了一个字母，qq写成q了，什么通知都收不到
    身份证到期换新的了要不要更新
    把我账户里的默认收货人名字改成我妈
    我移民了想把注册国家换一下
    孩子出生日期登记成大人的了，推荐的尿布尺码都不对
    更新个人资料
    客户名称从个体户变更为有限公司
    绑的是前男友的号，要解除
    想换一个登录用的电话
    您好，我是做过性别转换的，证件上的姓名已经变更，希望账号里的称呼和姓名也一并更新，需要提交什么材料请告诉我
    资料写的是拼音，想改成汉字
    我的号码过两天要注销，提前换绑
    怎么取消绑定邮箱
    会员档案里的职业、地址都是十年前的了
    两个邮箱哪个是主的？我要把主的换过来
    名字后面多了个“先生”，我是女的啊
    昨天去移动大厅换了靓号，原先那个180的停了，你们这儿、银行那儿都得一个个改，烦得很，你直接帮我登记新号行不
    我要改資料
    改綁電子信箱
    我要更换账号的邮箱
    修改个人信息在哪里
    我想改一下生日
    帮我把手机号改成新的
    绑定的邮箱不用了，换一个
    账号资料怎么改
    换了新号码，账号要更新
    能不能把邮箱换成QQ邮箱
    我改名了，账号信息要改
    注册时名字打错了，可以改吗
    账户上的电话是旧的，麻烦更新
    性别填错了，想改
    想把账号绑定的微信换一个
    原手机号停用了，怎么换绑新号
    我要修改会员资料
    亲，帮我改下账号里的名字
    老号码不用了，能直接换成新号码吗
    我想更新联系方式
    邮箱写错一个字母，帮我更正
    解除手机绑定
    账号是用我妈手机注册的，想换成我的
    登录手机号可以换吗
    更改账户信息
    改一下我的姓
    我结婚了，想改账号上的姓氏
    手机好换了，改下
    我的资料里电话号码错了一位
    改不了生日，提示只能改一次
    想把公司邮箱换成个人邮箱
    换绑手机需要什么材料
    账户资料里的名字可以用英文吗，想改成英文
    帮忙更新一下我的手机号，新号是159开头的
    修改绑定邮箱的步骤
    昵称怎么改不了
    email想换一个
    我的个人信息要更新，在哪改
    原来的邮箱被停用了，账号要换邮箱
    把我账号的联系电话改成我儿子的
    真实姓名写成了网名，要改回来
    可以改账号绑定的身份证吗
    名字里的生僻字打不出来，当时用了同音字，现在想改
    我出国了，要把手机号换成国外的
    您好，我以前的号码已经停机，换了新的号码，麻烦帮我把账号绑定的手机改一下，谢谢
    资料上的城市写的还是以前的，咋改
    我想把用户名换掉，太幼稚了
    我换了新的手机号码，旧的已经停用了，账号上的怎么改过来
    注册的时候把名字打错了一个字，请问可以帮我更正吗
    我下个月离职，公司邮箱就不能用了，想换成私人邮箱
    账号是用我爸的手机号注册的，现在想改成我自己的号
    生日当时随便填的，现在想改成真实的，可是显示不能修改
    结婚以后改了姓，账号里的姓名要怎么更新
    换绑手机要收旧手机的短信，可是旧卡已经不在了，怎么办
    我想把账号里的昵称和头像都换一下，在哪个页面改
    账号上显示的性别是男，我是女的，麻烦改一下
    之前绑定的微信号不用了，想解绑再绑定一个新的
    我搬到国外了，请把账号的手机号改成加拿大的
    邮箱地址我少输了一个点，一直收不到通知，能改吗
    帮我妈改下资料，她的电话换成了136开头的
    请问修改实名信息需要提交身份证照片吗
    亲亲帮忙改个名字呗，账号里还是我的曾用名
    手几号换了咋弄，老号早就没了
    profile里的email写错了，怎么edit
    换手机号
    改一下邮箱
    我要改名
    更新电话
    资料要改
    手机号变了
    绑定新邮箱
    改生日
    换绑微信
    名字登记错了
    昵称想换
    更换联系电话
    账号信息不对
    改账号姓名
    邮箱要换
    性别改一下
    怎么换头像
    修改绑定手机
    资料在哪改
    账户名可以改吗
    新号怎么绑
    更改出生日期
    上周办了新卡，账号还挂着旧号，帮我换成新的
    注册时把“陈”打成了“程”，账号名字能更正吗
    我的QQ邮箱快不用了，账户想绑163的
    账号登记的是我姐的电话，麻烦换成我的
    孩子上户口改了名，他的账号姓名也想改
    生日填成了农历，想改成公历的日子，每次祝福都不对
    请问个人中心里改不了电话，是要你们后台改吗
    公司换了联系人，账户上的姓名和手机要变更
    老公的号注册了我的账号，现在要改绑我自己的
    护照换新了，账户里的证件号码怎么更新
    我移居新加坡，账号资料里的手机区号要换成+65
    账户显示的名字是全名，我想改成英文名，别人看得见太尴尬
    邮箱后缀写成了.con，应该是.com，改一下
    把账号资料里的性别从男改成女，注册时手滑了
    我的手机号给了别人用，赶紧帮我把账号换绑过来
    实名写的是曾用名，现在身份证上名字变了，怎么修改
    想给账号多加一个备用邮箱，在哪儿添加
    解除绑定的微博账号，以后只用手机号
    换了单位，资料里的公司名称和电话都要更新
    原来号码是我爷爷的，他走了，想把号码换成我奶奶的
    账号的登录名能换吗，现在是一串数字记不住
    手机号最后一位登记成8了，其实是3，请更正
    请问一年能改几次昵称，我想再改一次
    学校邮箱毕业后就停了，账号邮箱请改为我的私人邮箱
    账户资料里多了一个不用的座机，想删了
    帮我把会员资料上的出生年份从1978改成1987
    出国留学三年，手机号停了，账号电话怎么改成英国号
    我把名和姓填反了，账户上显示“伟张”，帮我调过来
    能把账号从我妈名下改到我名下吗，姓名电话都换
    换绑时说新号码已经被占用，怎么才能换到这个号
    头像是小时候的照片，想换张新的，找不到地方
    亲，手鸡号换啦，帮改改呗
    我的email要update成新的，old one不用了
    资料全是错的，名字错电话错生日也错😅 能一次改完吗
    您好，因工作变动需变更账户预留邮箱，烦请告知流程，谢谢
    電話號碼換了 資料怎麼更新
    阿姨我不懂操作，你就把我电话换成儿子给我新办的那个139的就行
    昵称叫“帅到掉渣”注册十年了，孩子都上学了，想改个正常的
    名子写错一个字 改下
    改账号手机号
    绑定的手机号换一个
    账号邮箱要改
    修改我的邮箱
    姓名写错了，改账户名字
    生日填错了改一下
    账户昵称改不了
    怎么改用户名
    头像更换
    换手机号了，账户怎么更新
    旧手机号不用了，换成新的
    原来的号注销了，账号换新号
    手机号绑定错了，换成我的
    账号绑的是前任的电话，要换
    账号绑着老公的号，换我的
    绑定我妈的号改成我的
    账号登记的邮箱失效了，换个
    公司邮箱没了，账户换私人邮箱
    邮箱少打一个字母，改账户资料
    改注册信息
    注册时名字填错
    实名信息改名，我改名字了
    结婚后改姓，账户名字更新
    身份证升级换号？资料里身份证更新
    实名认证换人
    实名认证信息有误怎么改
    更改账户绑定的微信
    微信换绑
    解绑旧微信绑新微信
    支付宝绑定换一个，登录用的
    QQ解绑
    解绑手机号
    绑定手机怎么解除
    账号里的电话更新
    联系电话变更，账户里的
    联系方式更新到账户
    会员资料修改
    会员生日改不了
    生日只能改一次？填错了
    会员卡上的名字改成我女儿
    会员卡绑定的电话换一下
    账户国家地区改一下
    所在地资料改成上海
    账号语言？不是，是改账号名
    ID名字能改几次
    昵称违规让我改，怎么改
    昵称被占用怎么换
    改名
    换头像在哪
    个人中心怎么编辑资料
    资料编辑保存不了
    个人信息改了保存失败，手机号那栏
    改手机号要旧号验证，旧号没了怎么换绑
    没有旧手机，怎么改绑定手机
    换绑手机多久生效
    一个手机号能绑俩账号吗，想把这个换过来
    新手机号提示已被注册，怎么换到我这
    新号码被别人绑了，怎么绑我账号
    国外号码能绑账号吗，换成海外号
    +86改成+65的号
    座机换手机，账户电话
    两个邮箱，换主邮箱
    接收通知的邮箱换一个，账号上的
    账户的收件邮箱更改
    备用手机加一个
    紧急联系人改一下，账户资料
    宝宝生日信息改一下
    宝宝资料填错性别
    宠物资料改
    身高体重资料更新
    职业学历资料改
    公司名称改了，账户资料更新
    企业账户联系人换人
    企业账号负责人电话更换
    账户持有人改成我
    账号过名到我儿子
    默认收件人名字改，账户里的
    账户的常用地址簿改名字
    签名怎么改
    账户信息有错，要更正
    不改订单，改账号里的电话
    不是改地址，是改账户手机号
    不注销，只换手机号
    没忘密码，想换绑定邮箱
    没被盗，我自己要换手机号
    亲，帮我换个绑定号码
    在吗，想改一下注册手机
    咋换绑电话嘛
    俺换号了，账号里给俺改改
    要改帳號的手機號碼
    email要change一下
    phone number换了，account更新
    huan bang shouji
    绑定的手几号想换掉
    您好，本人已依法更名，现申请变更账户实名信息，需提交哪些证明？
    我奶奶的账号当初是用我大伯电话注册的，现在她自己有手机了，想换成她自己的号
    我换了号那个老卡早就剪了现在账号上还是老号你给我改成新的尾号是6
    我账号是十年前用学校邮箱注册的，那个邮箱下个月停用，想换成现在常用的
    登记的名字少了一个“雅”字，跟身份证对不上，请在我的账户里改正
    我儿子给我办了新手机卡，老号不要了，账户上登记的号码该在哪儿换
    手机号换了要改
    改绑手机
    绑定的手机要换
    更新手机号码
    账号电话改一下
    联系电话更新
    改邮箱
    邮箱换一个
    绑新邮箱
    邮箱写错一个字母
    邮箱不用了换qq邮箱
    公司邮箱要停，账号邮箱换私人的
    毕业了校园邮箱没了，换
    改姓名
    昵称太土想换
    改头像
    头像删掉
    用户名能改吗
    生日输错年份
    出生日期改正
    改性别
    称呼改成女士
    名字打错字了
    姓和名反了
    名字全大写改小写
    结婚改姓
    离婚改回原姓
    身份证改名了，账号同步改
    账号实名换成我
    账号过户给女儿
    老公去世，账户名改成我
    账号是我妈号码，换我的
    号码归前任了，快帮我换掉
    旧号解绑
    解绑微信换新的
    换绑支付宝账号信息
    加个备用邮箱
    加第二个电话
    固话换成手机号
    删掉旧号码
    主邮箱怎么设
    个人资料修改入口
    资料保存失败
    手机号栏灰的改不了
    新号码提示已被注册，怎么换上
    一年能改几次名
    改个人信息要什么材料
    身材数据更新一下
    宝宝生日填错要改
    公司客户名称变更
    出国了手机换区号
    帳號姓名打錯，請更正
    帮忙手动改下邮箱
    phone number换了要update
    gai youxiang
    不改收货地址，只改账户电话
    账号里称呼写的先生，改成女士
    结婚后换了姓，账户姓名要跟着改
    账户资料想再加一个备用电话
    账号上的头像和昵称想换新的
    账户登记的身高体重过时了，想更新
    账户里预留的座机停了，改成手机
    把我账号绑定的qq邮箱改成163的
    注册时名字少打一个字，账户里补上
    资料里的出生年份错成1890了，修正一下
    实名信息要改成护照上的新名字
    账户里公司名去掉，我现在是个人
    生日是2月29，当时选不了，现在能改吗
    把我账户称呼和姓氏都更新下
    旧手机被偷了，账户手机换成新卡
    客户档案里的老座机早停了，更新
    雅虎邮箱换成别的，账号资料上
    换号了，账号手机帮我改
    绑定邮箱要换成新的
    昵称怎么改
    生日填错月份了，账户里能改吗
    结婚改姓，资料里名字也要改
    账号姓名打错一个字
    头像在哪换
    性别选错了咋改
    用户名可以修改不
    旧手机卡丢了，怎么换绑新号
    账号是老爸的号注册的，要换成我的
    邮箱少个字母，资料里改一下
    个人资料保存不了
    身份证号登记错了，更正一下
    解绑微信，绑我另一个微信
    新号码提示已被占用，我要绑到这个账号
    工作邮箱要停了，换私人邮箱
    會員資料的電話想更新
    国家区号选错了，账号里怎么改
    收到的短信还发到老号，账户电话改下
    宝宝生日填错了，资料里
    我想改profile里的name
    实名信息有误，怎么改成正确的
    一年能改几次用户名
    称呼写成先生了，我是女士，改一下资料
    备用电话删掉，加个座机
    再婚随夫姓，账户姓名改成新的
    评论旁边那个外号太丢人，想换昵称
    座机拆了，资料里删掉
    国籍填错，个人信息怎么更正
  `,
  en: `
    change my email
    where do i change my email
    change the name on my account
    new phone number
    edit my profile
    update my details
    how do i change my username
    change my birthday
    wrong name on account
    change account information
    my number changed
    new email address
    update personal details
    change my login email
    how do i change my email
    update my phone number
    i've got a new mobile
    my name is spelled wrong on my profile, it's Kathryn with a K and a y
    change username
    got married, new surname, please update
    wrong date of birth in my account
    swap my work email for my private one before friday, I'm leaving the company
    how can I unlink my social media from my profile
    The account runs under my father's number, I want it under mine now
    phone number change but i no longer have the old sim to confirm with
    edit my details
    can you replace j.smith@… with another adress for me
    typo in my e-mail, one letter missing, so no confirmation ever reaches me
    it calls me Mr. I'm a woman
    My passport and everything has my new first name since my transition and it hurts each time your letters use the old one. Which papers do you need to have it corrected everywhere on my account?
    switch my profile picture
    we changed from sole trader to Ltd, account holder name needs changing
    换 phone number on my account
    move country on profile from Ireland to Canada
    default recipient should be my mum
    nickname edit?
    Please register my new number, ending 4471, and delete that which ends in 09
    how do i make the second e-mail the main one
    remove my ex's number from my account
    my contact details are out of date
    change profile name
    the birthday of my baby is entered as mine so I get nappies for the wrong size suggested
    Since yesterday I have a fancy new number from my provider and the old one is dead. I've to tell the bank, the school, the dentist, and you, so can you just put it in there for me and spare me the menus
    identity verified under my wife's name by mistake
    personal info update
    my new ID card has a different number, does the account need it
    can one phone be used for two accounts, I want it off that one and on this one
    i need my middle name taken out
    it's showing my name in pinyin, I want the characters
    change login email
    Moved to a different mail provider and the old box closes on the 30th; where do I tell you
    gender field wrong
    my number's changed
    Could someone correct my profile? When I registered in the shop the young lady misheard and put me down as Mrs Barker, born 1949, whereas I'm Parker and, thank you very much, born in 1959
    I want to change my email address
    I have a new phone number, how do I update it?
    My name is spelled wrong in my account
    How can I change my date of birth?
    I'd like to update my contact details
    Please change my email to a new one
    I no longer use that phone number
    I need to change my last name
    My email address is wrong on my account
    I got a new email, please update my account
    The phone number on my account is old
    My birthday is wrong in my profile
    I got married and my surname changed
    How to edit account information
    Change my mobile number
    I'd like a different email for my account
    My account has my old name
    update my name pls
    Can I change my nickname?
    Need to correct my date of birth
    Is it possible to change the email on my account?
    I registered with the wrong email, can I change it?
    My first name is misspelled
    Switch my account to a different phone number
    How do I link a new phone to my account?
    Where can I update my personal information?
    My old email is closed, I need a new one on the account
    Change my title from Mr to Mrs
    The account is in my husband's name and should be in mine
    I typed my phone number wrong when I signed up
    I want to add a second email to my account
    My work email is going away, put my gmail on the account
    How do I update my profile picture?
    Could you amend my surname on the account? It's Davies, not Davis
    I moved abroad and need a foreign number on my profile
    edit phone number in my account
    Can I change the birthday I entered?
    Profile says female, I'm male, please correct
    Replace the old mobile in my profile with 07700 900456
    Why can't I change my email in settings?
    Please update my details: new surname and new number
    Hi, since last week I have a new mobile number. How can I register it on my account, given that the old SIM no longer works?
    My account name is wrong, how do I fix it?
    Want to unlink my old email from my profile
    change email plz, new: ana.r@example.com
    I've got a new phone number and the old one no longer works, how do I update my account?
    I misspelled my own name when I registered, could you correct it for me?
    I'm leaving my job next month and need to replace my work email with a private one
    The account was set up with my dad's phone number, and I'd like to put mine instead
    My date of birth is wrong because I just typed something in, and now it won't let me change it
    I've changed my surname after getting married. How do I update it in my account?
    To change my number it wants a code sent to the old SIM, which I no longer have
    Where do I go to change my nickname and picture?
    My account says Mr but I'm a Ms, would you fix that please?
    I want to disconnect the Facebook profile linked to my account and connect another
    I've moved to Canada, so my account needs my Canadian phone number now
    There's a dot missing in the email address on my account, that's why I never get your emails
    Can you update my mum's details? She has a different telephone number now
    Do I need to send ID to have my legal name changed on the account?
    my profile have old email, i wish to put new one, how?
    hiya need my number changing, old one's dead, new one ends 882
    Is it possible to have my first name shown as Alex instead of Alexandra?
    update my email
    edit my name
    new mobile number
    my details have changed
    fix my name
    update account info
    change my date of birth
    replace my email
    edit account details
    change my display name
    wrong number on my account
    my email changed
    update surname
    remove old phone number
    change profile photo
    name misspelt in account
    switch to a new email
    change contact number
    amend my profile
    new surname
    wrong birthday on file
    link a new number
    I got a new SIM last week and the account still has the old number, please swap it
    When I signed up I typed Claire without the i, can the account name be corrected?
    I'm moving from Hotmail to Gmail and want the account to follow
    My sister's number is on my account, I'd like my own there
    My son has legally changed his first name, how do we update his account?
    My birthday was entered in the American order, so it shows 4 July rather than 7 April
    The app won't let me edit my telephone number, can you do it for me?
    Our company has a new contact person, so the name and number on the account must change
    I renewed my passport, how do I put the new number in my profile?
    Now that I live in Singapore, my account needs a +65 number
    I'd rather have my initials shown than my full name, where do I alter that?
    My email ends in .con by mistake, please make it .com
    I clicked Mr when registering and should be Mrs, could you edit that?
    I'd like to add a backup email to my account, is that possible?
    Please detach my Google login from the account, I'll use my email from now on
    New employer, new phone, new email: where can I change everything at once?
    The number on the account was my late grandfather's, please replace it with gran's
    My username is a string of digits, can I choose a proper one?
    The last digit of my mobile is a 3, and you've got an 8 on file
    How many times a year may I change my nickname?
    My university address stops working after graduation, put my private one on the account
    There's an old landline in my profile I want taken out
    Would you change my birth year from 1978 to 1987 in my member details?
    First and last name are the wrong way round on my account, please turn them
    Can the account be moved from my mother's name to mine?
    It says the new number is already in use when I try to update it, how do I get it onto my account?
    I divorced and went back to my maiden name, what do you need to change my account?
    The picture in my profile is from school days, where do I upload another?
    I'd like my title to be Dr on the account
    Which page lets me edit the phone number I registered with?
    Since I swapped networks my number's different, can someone amend it on my login?
    hiii new number who dis 😄 can u update it on my account
    pls chnage my emial, old one dead
    换邮箱 please: new one is my gmail
    Every single detail is wrong, name, phone, birthday. Can we fix the lot?
    I should be most grateful if my registered e-mail could be altered, as I have retired from the firm
    my name in account is write wrong, it must be Mohamed with one m
    My handle is "sk8erboi2004" and I'm an accountant now, how do I change it
    Just put my new mobile in there, love, the one my son got me, I can't do it myself
    change my phone number on my account
    update my email address
    new mobile number for my account
    my name on the account is wrong
    how do I change my profile picture
    I've got a new phone number, update my account
    old number is dead, put the new one on my account
    my account has my ex's number, replace it
    my account's tied to my husband's phone, use mine
    my mum's email is on my account, change to mine
    email on file no longer works, new one please
    work email ended, switch account to private mail
    typo in my account email
    I misspelt my name when registering
    got married, change my surname on the account
    legally changed my name, how do I update the account
    change title from Mrs to Ms
    gender in profile is wrong
    update identity details in my account
    wrong person verified on my account, change to me
    unlink old whatsapp, link new one to my profile
    unlink facebook from my account
    link a different google account to my profile
    detach my number from this account
    contact details update on my account
    my phone number changed
    my name changed
    how many times can I change my username
    username taken, how do I choose another
    change nickname
    loyalty card name should be my daughter's
    change the phone on my loyalty card
    loyalty profile: birthday locked, can you fix it
    birthday can't be edited
    change my country in account settings
    move my profile to another region
    can't save my profile changes
    profile won't save the new number
    to change the number it wants the old phone, which I don't have
    how do I replace my number without the old sim
    how long until the new number is active on my account
    my number is already used by another account, move it to mine
    new email says already registered, how do I get it on my profile
    can I register a foreign number on my account
    switch my account number from +44 to +91
    landline to mobile on my account
    set my second email as primary
    make another email the main one
    notification email should be a different one, change it in my account
    add a backup phone to my profile
    second contact number in account, edit
    change emergency contact in profile
    baby's birth date is wrong in my profile
    pet profile edit
    update my height and weight in profile
    company name changed, update our account
    business account contact person changed
    change account holder to me
    transfer account into my son's name
    rename the default person on my account
    rename address book entry in my account
    account info is outdated, let me correct it
    correct my details
    not about an order, change the phone in my account
    not my delivery address, my account's mobile
    not closing it, only changing the number
    password is fine, I want another email on the account
    wasn't hacked, I'm swapping the number myself
    amend surname
    amend email
    update the phone you have on file for me
    mobile no. change
    email change request
    change of name
    profile edit page, where
    where do I edit personal info
    account settings: name change
    sir I want to update my mobile number in account
    kindly change registered mobile number
    registered email id to be changed
    my DOB is wrong in profile please correct
    I want change my mail in the account
    how to put new number, old one I not use
    can change my hp number in account?
    换绑 email how
    chnge my email plz
    wanna change my user name its embarrassing
    update my number thx
    spelling of my first name is off in the account
    remove my middle name from profile
    Good day, I've legally changed my name and wish to update my account. Which documents do you require?
    gran's account was set up with my uncle's phone and now she has her own mobile can we put hers in
    i cut up the old sim ages ago and the account still has that number, it needs to be the one ending 6
    I opened the account ten years ago with a university mailbox that closes next month, so I want my private one there.
    The name you have on file lacks a letter and no longer matches my ID, please put it right in my account.
    My son gave me a new mobile and the old line is cut off. Where do I swap the number on my account?
    After the divorce I'm using my maiden name again, could you show that on my membership?
    You've got me down as born in 1897, which is flattering, but kindly correct the year on my profile.
    We both used my wife's email at first, now I'd like mine on my own account instead.
    The account still lists my landline, please replace it with the mobile I'm writing from.
    change phone no.
    kindly update email id
    update e-mail on file
    update surname after wedding
    update profile picture
    edit display name
    edit birthday
    edit username
    edit contact details in my account
    alter my email
    amend my surname
    amend date of birth on account
    correct my name, it's misspelt on my account
    correct my gender
    correct title to Mx
    fix the typo in my email
    fix my birthday, it's in June
    replace my old phone with the new
    replace email, old provider shut down
    switch email to my work one
    switch my login phone to another SIM
    swap first and last name, they're reversed
    new number, how do I register it
    new SIM card so new number in my account please
    new email, where do I enter it
    new surname since divorce
    new passport name, account should match
    got married, name change
    got divorced, back to maiden name
    legal name change, account update
    changed gender, need my name and title updated
    changed phone company and number
    moved country, phone has another prefix now
    number in my account isn't mine any longer
    number on file belongs to my ex
    email on file is my ex-boyfriend's
    email has a typo
    email spelled wrong at sign up
    wrong email in profile
    wrong phone on account
    wrong dob
    wrong year of birth
    name appears in capitals, I want it normal
    name too long, shorten it
    my nickname is embarrassing, change it
    change user name
    change avatar
    change display name from full name to initials
    change default contact phone
    change the email for my account
    change the owner's name of the account to mine
    transfer account to my daughter's name
    account is in my late husband's name, change it to mine
    account under mum's number, put mine
    add a second phone number
    add a backup email
    add middle name
    add my landline to profile
    remove my picture
    remove the middle initial
    unlink my old phone
    unbind old number and bind new
    bind new mobile
    bind new email
    link my WeChat to account instead of old one
    unlink Facebook, link Google to my profile
    set another primary email
    make my gmail the main address
    which email is on my account? I want another
    phone field is greyed out
    profile page won't save
    can't edit my birthday
    can't change email, it says in use
    new number already registered, can't put it in my account
    how often can I change username
    how do I change my name in the app
    where's edit profile
    where do I edit my details
    where can I change my mobile
    where to change date of birth
    can I change my birthday after setting it
    can I change my name on the account
    can you change the phone for me
    could you put my new number on record
    could someone update my email manually
    please note my new telephone
    please note my new email address for the account
    please replace landline with mobile
    please spell my name with two l's
    please take my old number off
    my phone no is changed
    my email is not active now, change
    my good name is wrong in profile
    I want to modify my data personal
    how I change my name of account
    I have new handy number, please change
    改手机号 for my account
    change 邮箱 in my profile
    bind 新手机 number how
    yo change my name its jess not jessica
    they've got me down as 1890 born lol, fix my age
    account still says Miss, I'm Mrs
    profile shows my maiden name
    I'm leaving my job so the work email on my account must go
    uni mailbox closes soon, need private email on my account
    gave you my landline years ago, I've only a mobile now
    not an order issue, just want my account's phone updated
    just the account name, not the delivery address
    body measurements in my profile are outdated, how to edit
    kids' birthdays in my profile need updating
    occupation field in my profile, change to retired
    company name on my customer account changed
    Our family name is Nguyen-Smith, but the form dropped the hyphen. Please put it back on my account.
    add a second phone to my account profile beside the first
    my account shows Mr, please change the salutation to Ms
    birth date on my account has month and day reversed, please correct
    I'd like my account picture taken down and another put up
    my account's contact mobile has changed since I moved to Spain
    my email on the account has a typo, an o instead of a zero
    account name all in capitals, can you make it Ann Lee
    I've given up my landline, put the cell on my account
    the mobile linked to my customer account was my flatmate's, put mine
    shorten my account name to just Alex
    record my new surname, Okafor, in my customer profile
    my profile lists 1972, I was born in 1979
    how many times can the account e-mail be switched
    the account holder changed, new office manager's name and mail
    connect my account to another Google address
    my account's salutation and surname need altering after transition
    swap the Yahoo address on my profile for Proton
    rename me in the system from Bob to Robert
    my customer record has an obsolete pager number lol
    set my birthday right, 29 Feb was not offered
    profile lists my company, I'm private now, take it off
    record a new cell on the account, the former got stolen
    update my mobile on the account
    replace my old mobile with a new one in my profile
    got a new SIM, how do I put it on my account
    moved to another network, number's changed, update my profile
    switch the account's phone to my work mobile
    change registered phone
    change registered e-mail
    different e-mail for my account please
    my e-mail provider's closing, put in the new address for my account
    left my company so the work e-mail has to go from my profile
    I finished uni and lose that mailbox, change my account mail
    swap hotmail for gmail on my account
    swap primary and secondary e-mail in my account
    typo in my account's e-mail, fix
    my account has .con rather than .com in the mail address
    misspelt surname in my profile
    my first name's wrong on the account
    name and surname are the wrong way round on my account
    divorced, back to my maiden name in my account
    legal name change, how do I update my profile
    changed my name by deed poll, please amend account
    transitioned, need a new first name on my account
    how do I add a middle name to the account
    drop the middle name from my profile
    accent in my name shows as a question mark, correct it in the account
    my account calls me Mrs, I'm Dr
    title on my account should be Ms
    gender on my profile is wrong, correct it
    set gender to unspecified in my profile
    birthday on my profile is a year off
    edit my birthday, typed the wrong month
    month and day swapped on my birthdate in the account
    add my birthday to my profile
    app won't let me change my birthdate, please do it
    new username please
    how do I change my screen name shown by reviews
    user ID change possible?
    change profile picture
    upload another avatar for my account
    remove my photo from my profile
    delete my old mobile from the account
    remove second phone number from my profile
    add a landline to my details
    backup e-mail change
    contact details update
    where are the account settings to change my name
    where do I edit my profile
    personal details page, how do I change things there
    profile edit button missing in the app
    changes to my profile don't stick
    my new mail isn't accepted: "already in use", I want it on this account
    number I want to register belongs to an old account of mine, move it here
    new number is taken by the previous owner's account, I need it on mine
    change number without the old SIM, lost it with the phone
    old phone's gone, how do I put a new number on my account
    how many times may I change my account's phone
    is it possible to use a foreign number on my account instead of the local one
    country code on my mobile is wrong in the account
    emigrated, need my account's number to be a German one
    change account region/country in my profile
    my account's under my dad's name, want my name there
    account opened by my ex with his e-mail, I want mine in
    change the account holder's name to my daughter
    company name on my buyer account needs altering
    switch my account from private to business details
    update my ID card number on the account
    real-name details wrong in my account, correct them
    passport renewed, change the number in my profile
    my language teacher registered me with her number, put mine
    my loyalty profile has the wrong birthday
    kid's birthdate in my family profile is wrong
    due date in my baby profile should be June
    shoe size in my profile, how do I change
    change my pronouns on the account
    link my account to a different WhatsApp number
    unlink WeChat from my account and bind another
    kindly update mobile number in my account
    sir name spelling mistake in my account
    I want modify my email in profile
    how change my telephone of account
    please correct name, in account is written bad
    手机号 change please, new number
    update my 邮箱 to new one
    Please amend my recorded particulars: the surname is now Thornbury.
    I should like my registered electronic mail address replaced.
    nan's account has my number from when I set it up, hers should be there
    texts still go to my old mobile, put my new one in the account
    your greeting mails say "Dear Jhon", fix my name
    not one order, the whole account: new mobile
    my account e-mail got hijacked by spam so I made another, swap it in
    remarried, the account should say Okafor now
    handle next to my comments is embarrassing, let me pick another for the account
    replace the landline in my personal data
    my profile lists the wrong nationality
    put my daughter's birthday, not mine, into the kids' profile
    we've a new home phone, the one in my account is dead
    my account greets me by my late husband's name, put mine
    the hyphen in my double-barrelled name was lost on the account
    age on my profile says 120
    register my Irish mobile rather than the French one
    middle initial should go in my account name
    e-mail field in my profile is locked, how is it altered
    swap my selfie on the profile for a picture of a fox
    the account has my old flatmate's mobile, mine should stand there
    my registered e-mail has a capital I where an l belongs, correct it
    I'd like "Bill" displayed instead of "William" on my account
    personal data page: nationality and name need editing
    birthday's been locked on my account after one edit, unlock it for a fix
    put a hyphen in my account surname
    telephone in my profile is my old landlord's
    the mail address you know me under will vanish, note the new one on my account
    turn my profile's language teacher nickname into my own name
    swap contact mobile on my account to my carer's
    our surname changed after adoption, both accounts need it
  `,
})
