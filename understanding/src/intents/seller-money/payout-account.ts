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
  `,
})
