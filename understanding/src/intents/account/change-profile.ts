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
    支付宝绑错人了，帮我换
    我要改資料
    改綁電子信箱
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
  `,
})
