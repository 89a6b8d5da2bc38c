import { defineIntent } from '#intents/define'

export const payoutAccount = defineIntent({
  intent: 'payout-account',
  audience: 'seller',
  settledBy: 'article',
  label: { zh: '更换收款账户', en: 'Change my payout account' },
  definition: {
    zh: '卖家想绑定、更换或更正收货款的银行账户。',
    en: 'A seller wants to add, change or correct the bank account that payouts go to.',
  },
  borders: {
    'payout-status': {
      zh: '钱没到、要查进度，归货款进度。',
      en: 'Money that has not come, and how far it is, is payout status.',
    },
    'change-profile': {
      zh: '买家改自己的手机号邮箱不在这里。',
      en: 'A buyer changing their own phone or e-mail is not meant here.',
    },
  },
  zh: `
    修改收款账户
    换结算银行卡
    绑定银行卡
    收款账号改一下
    对公账户怎么绑
    提现账户变更
    银行卡换了
    更换结算账户
    添加收款账户
    银行信息填错了
    打款账户验证失败
    换开户行
    用个人卡收款行吗
    解绑银行卡
    账户名不一致
    换收款卡
    怎么改打款的银行账户
    我想把结算账户从个人换成对公
    原来那张卡注销了，货款以后打哪
    绑定的银行卡号填错一位
    开户行变更了要怎么更新
    能用电子钱包收款吗，不用银行卡
    公司换银行了
    收款人名字写错了一个字 怎么更正
    可不可以打到我老婆卡上
    添加第二张卡可以不
    对公户还没下来先用法人私户行不行
    change 一下 bank account
    銀行賬號要改，去哪裡改
    店铺转给我弟弟了，以后的钱应该进他的账户
    huan ka
    后台没看到修改银行信息的按钮啊
    绑卡提示姓名和营业执照不一致
    验证那笔一分钱的小额打款我没收到，卡绑不上
    境外账户能收吗 香港的
    把我现在绑的建设路支行那张换成尾号8830的，之前那个业务员离职了账户不能再用，需要什么材料您说一声我马上准备
    账户信息审核不通过，说要开户许可证
    换绑之后多久生效呢
    我想确认下你们打款打的是哪张卡
    以后别往旧卡打了
    法人变更了收款账户是不是也得跟着变
    为啥我改了卡号要冻结三天
    第三方收款账户怎么授权
    外币户头怎么绑
    卡被银行限额了，换一张
    亲，卡丢了补办了新卡号，店铺收钱那里怎么换成新的
    一个店能不能分两个户头收，一半一半
    卡号能直接发你帮我改么
    我们是合伙开店的，现在散伙了，提现的账户还是他的名字，我怕钱都进他口袋，请问怎样才能改成我名下的
    iban 填哪里
    绑定失败：预留手机号不符
    提钱那里只能选旧的那个卡，想删掉它
    公司上个月从农商行搬到了另一家银行，老户头月底就销，怕中间有一两期货款打过去被退票，所以想尽快把新的对公账号登记上，要走什么手续
    舊卡遺失了，收貨款的要換一張
    怎么更换收款银行卡
    我要改收货款的账户
    怎么绑定提现的银行卡
    银行卡换了，结算账户怎么改
    收款账号填错了怎么改
    想换一张卡收货款
    怎么添加对公账户
    结算账户绑定失败
    店铺收款人怎么改
    旧卡注销了，怎么换新卡提现
    货款能打到别人卡上吗
    怎么修改开户行信息
    收款账户名字不对怎么更正
    请问更换结算账户要什么材料
    可以用支付宝收货款吗
    绑卡一直提示信息不符
    怎么解绑原来的银行卡
    打款账户想换成公司账户
    换绑收款卡多久生效
    提现银行卡在哪里改
    新卡怎么设置为默认收款
    能不能绑两张收款卡
    我的货款现在打到哪张卡
    收款账户验证不通过
    个人卡能收店铺的钱吗
    改结算银行卡要审核吗
    银行预留手机号换了，绑不了卡
    怎么把收款账户改成我老婆的
    商家如何变更提现账户
    境外银行账户怎么绑定
    公司改名了，收款账户要更新吗
    亲，换收款卡在哪个页面
    后台不让改银行卡
    绑定账户需要开户许可证吗
    卡丢了，货款收款要换卡
    微信能不能当收款账户
    更换收款账户时收不到验证码
    法人换了，收款卡怎么换
    设置收款账户
    卡号错了一位，会打到哪去，赶紧帮我改
    支行写错了，怎么修改
    以后的货款请打到新账户，怎么操作
    删除旧的提现账户
    银行升级换了卡号，提现账户要改不
    港币账户可以用来收款么
    提现账户被锁定，改不了
    收款账户打款验证金额填错了怎么办
    我是新商家，银行账户在哪填
    换成法人名下另一张卡可以吗
    收款银行变更申请在哪提交
    如何更改货款转入的银行
    huan收款卡怎么弄 卡过期啦
    bank account想change，在哪改
    银行卡被我家狗啃了🐶 新卡号不一样，收货款的卡怎么换
    我跟前夫离婚了，店是我的，可提现绑的是他的卡，怎么改成我自己的
    您好，我司基本户已迁至招商银行，请问变更结算账户所需资料与办理流程
    填了五遍账号都说户名不一致，营业执照上就是这个名啊，到底怎么绑
    以前用的是农村信用社的卡，现在镇上网点撤了，想换成邮储的收钱，麻烦告诉我怎么换
    会计离职了，收款账户是她代办的，现在要改成公司的新对公户
    提现只能选一张老卡，我想加上工行的
    怎么改收款银行卡
    换一张收货款的卡
    绑定收款账户
    银行卡号要更改
    收款账户怎么修改
    结算账户换成公司的
    提现卡怎么换
    添加提现银行卡
    绑卡失败
    卡号填错了要改
    货款换个账户收
    对公账户怎么设置
    解除绑定旧卡
    收款人姓名要改
    银行换了怎么更新
    收款账户验证
    能用别人的卡收款吗
    改开户支行
    在哪里填银行账号
    收款卡丢了
    换收款账户要审核多久
    设置默认提现卡
    微信能绑定收款吗
    个人账户改对公
    现在绑的是哪张卡
    我原来用农行卡收货款，现在想换成工行的，入口在哪里
    收款账户的开户名少打了一个字，提现前想改过来
    公司刚开了对公户，怎么把店铺的结算账户从我个人卡换过去
    打款验证让我输收到的几分钱金额，我输错三次被锁了，怎么重新绑
    店是两个人合伙的，可以绑两个银行账户分别收货款吗
    我的银行卡下个月到期，换新卡后卡号变了，怎么更新到店铺
    店铺转给我姐了，收款账户要改成她的名字，需要什么材料
    支行名字选错了，选成隔壁区的，会不会影响打款，怎么改
    后台收款账户旁边没有“修改”两个字，是权限问题吗
    换绑银行卡之后，正在提现的那笔会打到新卡还是旧卡
    香港公司的账户可以用来收店铺货款吗，要填SWIFT吗
    提现只支持储蓄卡吗，我绑信用卡提示不支持
    老公的卡绑在我店里，现在要换成我本人的，怎么操作
    公司更名以后银行账户名也变了，收款信息怎么同步修改
    想删除三年前绑定的那张建行卡，提示至少保留一张
    系统说我的账户与营业执照主体不一致，个体户能用本人卡吗
    填新账户需要上传开户许可证，现在银行不发了用什么代替
    能不能帮我看看结算账户尾号是多少，我忘了绑的是哪张
    财务换人了，收款账户管理员的手机号还是前任的，改卡时验证不了
    农村商业银行不在你们的银行列表里，怎么添加成收款账户
    货款想改打到支付宝企业账户，在哪设置
    账户信息提交了显示“审核驳回：户名不符”，应该怎么填
    换了收款账号以后要不要通知你们，还是系统自动生效
    两家店想共用一个银行账户收款，可以绑吗
    外币收款户怎么添加，我想直接收美元
    银行把我卡换成了新的一类卡，原卡号作废，提现账户里要换吗
    注册时绑的是父亲的卡，现在我成年了，想改成自己的
    解绑提现账户要输支付密码，密码忘了怎么换卡
    收货款的银行账户被冻结了，先换另一张，怎么弄
    修改结算银行需不需要法人刷脸，法人在国外
    可以把货款打到第三方收款公司吗，比如派安盈，怎么绑
    shoukuan卡怎么换 急
    bank card绑不上，提示name mismatch
    卡掉鱼塘里了🐟 补了张新的，店铺收钱那张怎么换成它
    您好，我公司拟将货款结算账户由中国银行变更至浦发银行，烦请告知办理步骤
    改个银行卡比登天还难！又要证件又要视频，到底在哪个页面改，给我个链接
    我开米线店的同时在网上卖辣椒油，之前图省事绑了老婆的卡，现在老婆要把那卡注销，我得赶紧换成自己的卡收钱，麻烦教我
    店铺收款账户怎么换
    更换收货款的银行卡
    货款打到哪张卡 想改
    卖家绑卡在哪里
    新店怎么绑收款账户
    第一次设置结算账户
    结算账户变更
    修改结算卡
    换提现卡
    提现卡号写错了
    开户行填错怎么改
    银行卡换号了 店铺里怎么更新
    旧卡注销了 货款要打新卡
    卡丢了补了新卡 店铺收款要改
    卡过期了 店铺提现卡更新
    收款卡被冻结 想换一张
    从农行换成招行收货款
    个人卡换成对公户收款
    公司户名变了 收款账户要更新
    公司改名 结算户名对不上
    公司换法人 收款账号怎么变
    绑对公要什么资料
    开户许可证上传在哪 收款用
    小额打款验证怎么弄
    打款验证金额填错了 绑不上账户
    打款验证没收到那几毛钱
    绑卡提示姓名不一致 卖家
    收款人和店主不是一个人可以吗
    能绑老婆的卡收货款吗
    用爸妈的卡收店铺的钱行吗
    合伙人账户收款可以么
    非法人账户能收款吗
    营业执照经营者换人 收款卡跟着换?
    店铺过户后收款账户怎么改
    一个店能绑两张收款卡吗
    货款能分到两个账户么
    两个店绑同一张卡行不
    怎么设默认提现账户
    删除旧的收款卡
    解绑提现卡
    解绑不了 提示有在途资金
    提现账户怎么解除
    收款账户审核多久
    收款账户审核不通过
    账户变更提交了 没生效
    变更审核期间货款打去哪
    换账户几天生效
    改了卡 下一期会打新卡吗
    改卡会耽误货款吗
    今天改 明天结算来得及吗
    可以绑信用卡收款吗 店铺
    能绑支付宝收货款吗
    微信商户号怎么绑店铺收款
    能不能用存折收
    绑电子账户 二类户可以吗
    绑了二类卡限额 想换一类
    境外银行怎么绑 海外卖家
    香港账户收货款怎么填SWIFT
    美元户头怎么加 收货款
    IBAN填哪里 店铺收款
    派安盈怎么绑
    连连支付绑店铺
    万里汇账户怎么加
    PingPong收款换账户
    收款币种能改吗 卖家
    人民币账户换外币账户
    支行名称找不到
    联行号填错
    银行下拉里没有我的银行 村镇银行
    信用社的卡能绑吗 收货款
    预留手机号不对 提现卡绑失败
    换收款卡要人脸 老板在外地
    换收款卡要视频认证吗
    子账号能改收款账户吗
    谁改了我的收款账户 想改回来
    收款账户被人改了 快改回
    怎么查店铺现在绑的是哪张卡
    我店绑的卡尾号多少
    怎么看收款户名
    绑错了 把别人卡绑进去了
    卡号少一位 能改吗
    户名多了个空格 打不进
    发票户名跟收款账户要一致不
    税务变更后收款账户要改吗
    payout account怎么change
    bank account怎么绑 seller
    換收款帳戶
    bang shoukuan ka
    提现帐户改哪里
    收款户更换申请表有没有
    您好 我司拟将结算账户由中行变更至工行 请告知流程
    刚离婚 之前货款都打前夫卡 现在要改成我自己的 怎么改
    公司新开了基本户 财务要我把平台回款切过去 在哪个页面操作
    店主去世 家属接手 收款卡怎么换
    我店的钱现在进的是前会计的卡 马上改掉
    村镇银行撤并 店里登记的开户行要更新
    我想让以后卖东西的钱都进我新开的建行户，从店铺哪一页改
    财务换人了，结算款的对公户也要一起换，需要谁来签字
    当初入驻随手绑了张旧存折，现在想换成储蓄卡收钱
    每次保存新的收款银行，一刷新又变回老的那家
    我店名用的婚前姓，银行户是婚后姓，能拿来收货款么
    摊子的收入先进闺女的账户行不行，等我的办下来再换
    店铺收款的卡怎么换
    货款打到新卡 怎么改
    收款银行换成工行
    原来的卡销户了 货款卡要更新
    卖家绑定收款账号在哪
    第一次绑收款卡 怎么绑
    加一张结算银行卡
    解绑旧的收款卡
    删掉店铺里那张老卡
    默认收款账户改成对公户
    私户换公户收货款
    个体户能用私人卡收货款吗
    货款能进我老婆的账户吗
    用儿子的卡收店铺的钱行不行
    合伙人走了 收款卡要换我的
    前夫的卡还收着我店的钱 得换
    会计的卡绑着店铺 要撤掉
    卖家银行卡号填错一位
    开户行填错了 收款那里
    支行选不到我的 货款账户
    收款户名错字
    收款人名字跟执照不一致 绑不了
    婚后改名了 收款账户还能用吗
    收款账户审核几天
    收款账户认证失败
    小额打款验证收款卡没收到
    验证金额输错锁住了 收款卡
    绑收款卡验证码发到旧号
    预留手机换了 店铺收款卡绑不上
    换收款卡要人脸 老是不过
    换收款账户要什么材料
    开户许可证在哪传 换对公收款
    财务能改收款账户吗 还是法人
    收款账户修改按钮灰色
    银行列表里没有我们行 收款绑定
    网商银行能收货款不
    余额宝 支付宝能当店铺收款账户吗
    微信能收货款吗 不绑卡
    信用卡能做收款卡不
    存折号能收店铺货款吗
    PayPal能绑成收款吗 跨境店
    派安盈收款怎么添加
    连连账户绑店铺
    SWIFT代码在收款哪一栏填
    香港公司户能收内地店货款吗
    美元账户怎么加到店铺收款
    三个店共用一个收款账户行吗
    能设两个收款账户分开打吗
    现在我店绑的收款卡尾号多少
    新收款卡保存成功没
    周五打款前改卡来得及不
    换收款卡会耽误打款吗
    一年能换几次收款账户
    换卡后冻结七天提现是为啥
    店转让了 收款账户给新老板
    父亲的店我接手 收款换成我
    公司更名 结算账户要跟着改吗
    银行合并换号了 店铺收款改不改
    有人动了我的收款卡 改回我的
    payout账户change一下怎么弄
    收款帳戶要換成另一家銀行
    当初闺女拿她的卡给我绑的店，现在想让卖货的钱进我自己存折
    下周起卖货的钱要打到新银行 怎么设
    店是我的 钱却打到前妻卡 换掉
    我们公司换开户行了 你们打款账户改一下
    卖家填银行资料的页面在哪
    卡上名字多个中间名 绑不上收款
    外币货款想单独打另一个户
    默认收款卡删不掉 说至少留一张
    打款验证是不是要先收一分钱
    信用社的账户能收店铺款不
    有限公司改股份公司 收款户跟着换
    只换二店的收款卡 一店不动
    收款账户三次没通过 到底哪不对
    预付卡能当收款卡吗 店铺
    我的货款打去哪个IBAN 查一下
  `,
  en: `
    update payout account
    new bank details for payouts
    add a bank account
    where do i change payout details
    payout to another bank
    wrong bank account
    bank account verification failed
    change iban
    use a different account for payouts
    link my bank
    payout account name mismatch
    can i use a personal account
    edit bank information
    remove old bank account
    change my bank account
    how do i update where you send my payouts
    we switched banks
    i typed the sort code wrong when signing up
    can payouts go to my wife's account
    new IBAN, where do i enter it
    the account you pay into is closed from next month
    Is an e-wallet possible instead of a bank
    swap the payout card for the one ending 4471
    name on bank account doesnt match the business licence, it wont let me save
    need to move from personal to business checking
    do you accept a bank in hong kong for a UK shop
    bank detials wrong help
    add second account and split the proceeds?
    My former business partner's account still receives everything we sell. We parted ways in August and I've got the papers to prove I am now sole owner, so how do we get the deposits pointed at mine
    which account are you paying me into, can you tell me the last digits
    i didn't receive the two small test amounts to verify
    how long does a change of bank take to kick in
    收款账户 edit where
    Could you kindly advise what documents are required in order to modify our remittance details?
    there's no edit button next to the beneficiary
    shop was sold, the money should go to the buyer of the business now
    can i just send you the new number here
    my card for withdrawals expired
    why do you freeze payments for 3 days after i touched the bank settings
    swift code field rejects mine
    want euros in a euro account not converted to dollars
    the bank merged and all our numbers are different as of january, must i do anything on my end or does it forward by itself
    remove old account from withdrawal options
    get paid through a third party collection service, possible?
    I hope you can help, our treasurer set up this shop with her private account years ago and has now left the club. Nobody knows the login for that bank, we simply want future earnings on the club's own one
    please dont send to the barclay road branch one any more
    verification of bank statement rejected twice
    setting up where the money goes, first time
    joint account ok or must it be only my name
    routing number vs account number which goes where on the form
    can a friend in another country collect for me
    对公账户 change to another bank, what documents
    How do I change my payout bank account?
    I want to update my bank details for payouts
    where do I add a bank account to receive my sales money
    I entered the wrong account number
    my bank account changed, how do I update it
    can I use my personal account for payouts
    how do I remove my old bank account
    change the account you send my earnings to
    add my business bank account
    verification of my bank account failed
    Can I have payouts sent to someone else's account?
    I closed my old bank account, what do I do for payouts
    link a new bank card for withdrawals
    how do I set up the account for receiving payments as a seller
    name on the bank account doesn't match my shop
    what documents do I need to change my payout account
    can I get paid to PayPal instead of my bank
    update IBAN for my shop
    how long before a new payout account is active
    edit payout details
    the system rejects my account number
    I want my payouts to go to another bank
    can I add two payout accounts
    which bank account are my payouts going to
    switch payouts to our company account
    typo in my bank details, how do I correct it
    I can't change my payout bank details
    bank account for seller payments, where do I enter it
    replace the card my earnings are paid to
    my bank is abroad, can I use it for payouts
    change the account holder name for payouts
    is it possible to be paid into an online bank
    set a different account as default for payouts
    my account number changed after my bank merged
    remove a former partner's bank account from the shop
    payout account locked, how do I edit it
    We moved banks last week, where do we tell you?
    do I need a bank statement to add an account
    sort code and account number for payouts need changing
    why was my new bank account rejected
    my company name changed, must I update the payout account too
    Put my sales money in a savings account, possible?
    how do I confirm the test deposit for my bank account
    code for changing bank details never arrives
    new account for shop earnings
    I'd like to swap the bank account linked to my store
    payouts in dollars to a US account, how do I add it
    can my accountant's account receive the payouts
    bank branch code is wrong on my payout settings
    default withdrawal account change
    first time adding my bank, what goes under beneficiary
    how 2 change bank acc 4 payouts
    dog ate my bank card 🐶 new one has a new number, where do I change it for my shop's payouts
    Five attempts and every time "name mismatch". It's the exact name on my licence. How am I supposed to add this account?
    Hello, I have new bank, please where I put new IBAN for receive my money of sales
    收款 account change to company bank, how
    We should be grateful to learn what paperwork is needed to transfer our settlement account to another bank.
    since the divorce the shop is mine but withdrawals are tied to my ex's card. How do I make it my own account?
    Our bookkeeper set up payouts under her login and has left, we need them going to the firm's new account
    the only account offered when I withdraw is an old one, how do I add Lloyds
    how do I change my payout bank
    new bank card for payouts
    add a payout account
    update my account number
    where do I edit payout bank details
    switch payouts to the company account
    withdrawal card change
    bank account won't link
    wrong digits in my payout account
    use another account to be paid
    business account for payouts
    unlink my old bank
    beneficiary name correction
    I changed banks
    verify my payout account
    can payouts go to a friend's account
    branch code wrong
    where to enter bank details
    lost the card linked for payouts
    approval time for new bank details
    set default payout account
    is PayPal possible for payouts
    personal to corporate account
    which bank do you have on file for me
    replace my IBAN
    My sales money has gone to Barclays so far, I'd like it to go to Monzo, where do I set that?
    a letter is missing in the account holder's name, I want to fix it before withdrawing
    The firm has just opened a business account. How can I move the shop's payouts from my private one to it?
    I never get the text with the code when linking a new bank account, and my number hasn't changed
    I entered the test deposit amount incorrectly three times and am locked out, how do I verify the bank again?
    two partners run the shop, can each of us add his own bank account for payouts
    my debit card expires next month and the new one has another number, how do I update it for payouts
    The shop now belongs to my sister, what's needed to put her bank account in place of mine
    I chose the wrong branch from the list, how can this be changed
    there's no edit link next to my payout account, is it a permissions thing
    if I change the bank now, will the withdrawal in progress go to the old or the new account
    is a Hong Kong company account fine for payouts, and do I need a SWIFT code
    can payouts be linked to a credit card? it says unsupported
    my husband's account is linked and I want my own there
    since our company changed its name the bank account name changed as well, how do I update the payout details
    I'd like to delete the account I linked three years ago, the site says one must remain
    "account doesn't match the legal entity", may a sole trader use a private account for payouts?
    the form wants an account opening certificate, which my bank no longer issues, what else can I upload
    tell me the last four digits of the bank account my payouts go to, I've forgotten
    Our new finance manager can't change the bank since the code is sent to her predecessor's phone
    my credit union isn't in your bank list, how do I add it as payout account
    new account rejected, "holder name does not match", what should I type exactly
    do I have to tell you about my new bank account or does it update by itself
    may two stores share one bank account for payouts
    how do I add a dollar account so I'm paid in USD
    I was under age and used dad's account, now I'd like payouts to come to mine
    the bank has blocked my account, I need to give you a different one for payouts
    does changing the payout bank require a face scan of the director? He's abroad
    can I link Wise or Payoneer as the place where my earnings go
    my account has a letter in it and your form takes digits only
    the address of my bank has changed, is that something I edit in the payout settings
    please stop using the account ending 2210, I've entered a new one
    which is the safest way of sending you a voided cheque to add my account
    how many times a year may I change the payout account
    payout account verification asks for a statement less than 90 days old, will a screenshot do
    I set up the bank under my maiden name, it has to be changed to the married one
    can an accountant be given access to edit payout bank details for us
    joint account with my wife as payout account, okay or not?
    we moved from SEPA to a UK bank, which fields do I fill in now for payouts
    the old treasurer's account is still the payout account for our charity shop
    what happens to bank details when a shop is sold, where do I put mine
    chnage bank acount for payout where
    dropped my card in a fish pond 🐟 got a new one with a new number, how do I make it the one my shop's money lands on
    收款账户 change to my new bank, need what document
    Our company intends to transfer its settlement account from Bank of Ireland to AIB. Please let us have the procedure.
    ID, video, letter, ID again... just show me the page where a seller changes his bank account!!
    I run a noodle bar and sell chilli oil on the side. To keep it simple I'd linked my wife's account, now she's closing it, so I've got to get my own in there fast, how?
    change the bank account for my payouts
    update my payout bank details
    how do sellers change their bank account
    link my bank to my store
    first time seller, where do I enter my bank
    where do I put my account number for earnings
    settlement account change
    switch settlement bank
    new bank, update where you pay me
    changed banks, pay my shop's money into the new one
    old account closed, send payouts to the new one
    my card for payouts expired, replace it
    card lost, new number for store withdrawals
    account number wrong in my seller profile
    wrong sort code on payout details
    IFSC code entered wrong, how to correct
    wrong IBAN in my shop settings
    SWIFT code field for payouts
    branch name incorrect on my payout account
    my bank isn't in your drop down for payouts
    credit union account for payouts?
    pay my earnings into a business account instead
    from personal to company account for payouts
    company changed its name, update payout account
    new director, does the payout account need changing
    company account documents for payouts
    bank letter for adding a payout account
    is a void cheque needed to add my account
    bank statement rejected when adding payout account
    micro deposit verification for my payout account
    test deposit amount entered wrong, can't verify account
    penny test not received, bank won't link
    name mismatch when linking my payout bank
    does the payout account need to be in my name
    can my partner's bank receive the shop's money
    my dad's account for my store's payouts ok?
    pay my shop's money to a third party
    ownership transferred, change the payout account too
    sold the shop, new owner's bank details
    two payout accounts on one store?
    split payouts between accounts
    same bank account for two shops
    remove an old bank account from my store
    unlink my payout card
    can't delete payout account, says funds in transit
    payout account under review how long
    payout account rejected
    submitted a new payout account, not active
    how soon does the new bank account take effect
    if I change bank today, where does tomorrow's payout land
    will changing my account delay my payout
    next payout to which account after the change?
    can I get payouts on a credit card
    payouts to a debit card possible?
    payouts to PayPal instead of bank
    link Payoneer to my seller account
    add Wise account for payouts
    Revolut business for my shop's payouts
    savings account ok for receiving shop money
    foreign bank for payouts
    US account for a UK seller's payouts
    add a euro account to be paid in
    change payout currency account
    Hong Kong bank, how do I fill the payout form
    payout settings password forgotten, need to change bank
    changing payout bank needs owner's face, he's abroad
    can a staff user edit the payout account
    somebody altered my payout account, set it back
    which bank account is on file for my shop
    last four digits of my payout account?
    see the account you pay me into
    I put in someone else's account by mistake for payouts
    one digit missing in my payout account
    payout form won't save my bank
    bank details form seller side where
    update bank info of store
    edit disbursement account
    deposit method for my earnings, change it
    withdrawal account update
    change beneficiary for seller payments
    direct deposit form for sellers
    收款账户 change how
    bank account change kaise kare seller
    sir I want to change account for my shop payment
    i need put other bank for to receive money of my sales
    chnage payout bank
    bank acc update seller
    my bank merged and got new numbers, update for store payouts
    Our company wishes to move its settlement account from Lloyds to Barclays; kindly state the procedure.
    just divorced, the shop's money still goes to my ex's account, must be mine from now on, how
    finance opened a new main account and wants marketplace proceeds switched over, on which page?
    payout account for a deceased owner's store, we're the family
    the former accountant's card still receives our store money, replace it today
    building society account, will it do for marketplace earnings
    my shop earnings go to a joint account I want out of
    From now on whatever I sell should land in my new Nationwide account, on which page of the shop do I say so?
    Our treasurer left and the company account for settlements changes with her, whose signature do you need?
    when I joined I gave an old passbook account, I'd like to be paid into a current account instead
    can the place my earnings are sent to be an account abroad in my name
    which forms replace the account that gets our marketplace revenue
    The card I gave you for my shop's takings was cut up by the bank, here's a new one, where does it go?
    I trade under my maiden name and my bank account is in my married name, will you accept it for paying me?
    May our daughter's account collect what the stall earns until mine is open?
    you pay my store's earnings into an account in Polish zloty, I want a euro one now
    whenever I save the new bank for my sales it jumps back to the old one
    change the bank my shop's earnings land in
    new bank account for my store's payouts
    I've switched banks, update my seller account
    my payout bank closed, where do I enter another
    old bank card cancelled, shop money needs a new one
    how do sellers replace their receiving account
    set a different account for my sales money
    link a bank account to my store
    add payout account first time seller
    bind a card for receiving sales money
    where do I type in my IBAN for payouts
    IBAN not accepted on payout form
    BIC for payout account?
    routing number for my payouts, where
    sort code of my seller bank is wrong
    IFSC code change for seller settlement account
    kindly update my bank details for settlement sir
    how to change bank account in seller dashboard sir
    penny drop verification failed for my seller bank
    one rupee test deposit not received for my payout bank
    micro deposit to verify my payout account hasn't come
    entered the wrong test amount three times, payout bank locked
    payout account verification pending how long
    verification of my receiving bank rejected, why
    my payout account is under review since Tuesday
    name on bank account doesn't match my shop, payout setup fails
    account holder name typo on payout details
    my married name is on the bank, shop's in my maiden name, can I use it for payouts
    bank account in my company's name rather than mine for payouts
    switch from personal to business bank for store money
    use my private account for shop payouts?
    can my wife's account receive my store's earnings
    may payouts go to my son's bank account
    payout to someone else's account allowed?
    partner left, replace his bank account with mine for the store
    ex husband's account gets my shop money, change it
    former employee's card is tied to our payouts, remove it
    delete a receiving card from my shop
    unbind the card for shop earnings
    make the new account my default for payouts
    two payout accounts at once possible?
    split my shop earnings over two accounts
    one bank account for three shops' payouts
    separate account per store for payouts
    can my sales money go to an e-wallet
    receive shop money through Wise
    Payoneer link for my store
    payout to a credit card possible for sellers
    payout to a debit card
    savings account ok for payouts?
    joint account for shop payouts ok?
    is a Revolut account accepted for my payouts
    online bank as seller payout account?
    foreign bank account for my shop's payouts
    HK account for mainland shop's payouts
    dollar account for payouts, how do I add one
    change payout currency account from euro to pound
    SWIFT for my receiving bank, where do I put it
    intermediary bank field on payout form?
    what papers do I need to change the payout bank
    bank statement upload fails on the payout page
    voided cheque for payout setup?
    which proof of account do you take for payouts
    account opening permit required for corporate payouts?
    bank letter for changing the receiving account
    do I need the legal representative to change the payout bank
    who in my team may change the payout account
    finance staff can't edit the payout bank, permission?
    code for changing my payout account goes to an old phone
    SMS to confirm my new payout bank never comes
    payout password forgotten, can't change the bank
    face check fails when I change my receiving account
    can't find the button to edit my payout bank
    payout details page greyed out
    bank not in the drop-down when adding payout account
    my branch isn't listed for payout bank
    branch merged, new number for shop payouts
    bank renamed, do I need to update payouts
    new account number after bank merger for store money
    typed a digit wrong in my payout account number
    correct the number of my receiving account before the next run
    money will go to a dead account, change it fast, I'm a seller
    will my change of payout bank count for Friday's run
    does changing payout bank delay my money
    how often can I change my payout account
    limit on bank changes for sellers?
    is there a fee for changing payout account
    why's my payout bank change frozen for 7 days
    which account are my earnings going to now
    show the bank account registered for my shop
    is my receiving account set up right
    did my new payout bank get saved
    cancel the bank change I requested for my store
    somebody changed my payout account, put it back to mine
    I got a mail that my payout bank was changed, I want my own back
    sold the shop, new owner needs his bank on it
    inherited dad's shop, payouts must go to me
    shop moved to our limited company, bank account as well
    payout account after company name change
    sole trader to Ltd: new receiving account
    change payout bank
    update seller bank details
    receiving account setup
    bank info for earnings
    beneficiary account edit
    disbursement account update
    remittance bank for our store
    bank detail for seller money where to fill
    I want change my bank for receive the sales
    my bank is changed, where I write the new for shop money
    how add account for money of my shop
    wan to change bank acc for my shop payout how
    收款卡 change how, seller
    换bank account for payouts
    payout acc wrong digit hlp
    so my bank's shutting its village branch and they gave me a new number and I sell honey with you and I don't want my money lost
    My daughter set up the stall with her own bank card; now I'd like the takings to go to mine, where's that done?
    Kindly advise the steps to substitute our settlement account at the former bank with the one named in the enclosed letter.
    for god's sake how many selfies do you need just to let me change the bank my own sales go to
    I'd like the money from my sales to go to a new bank from next week.
    My shop is registered to me, but the payouts land at my ex's bank; how do I replace it?
    we've moved our business banking, so change the account you pay us into
    where's the screen for a seller's bank data
    the name on my card has a middle name, is that why payouts can't be linked
    may I nominate a different account for foreign currency takings
    the account holder died, whose account can the shop's money go to
    I typed the sort code backwards in my payout settings
    can't remove the default bank from my shop, it says one is needed
    why must I wait seven days after editing my payout bank
    set up where my store's money should be sent
    do you verify a new receiving account by a tiny payment
    my bank doesn't give statements in English, will you accept it for payout setup
    is an account at a building society fine for seller money
    we changed from GmbH to AG, payouts need the new bank
    tell me which IBAN my earnings are paid to
    delete my old debit card from the seller wallet and add the new one
    third time my receiving account gets declined, what's wrong with it
    prepaid card as target for my shop's money?
    the seller app won't let me choose my credit union as receiving bank
    replace the bank for shop B only, leave shop A
    our treasurer changed, new signatory on the payout account
    sir my bank IFSC changed after merger, how to update for seller payment
    want to add current account in place of saving account for settlement
    cambiar bank account for my sales money how
    bank for receive money of shop, I want put other
    my payout card expire already how change
  `,
})
