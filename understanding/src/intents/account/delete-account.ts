import { defineIntent } from '#intents/define'

export const deleteAccount = defineIntent({
  intent: 'delete-account',
  audience: 'buyer',
  settledBy: 'person',
  label: { zh: '注销我的账号', en: 'Delete my account' },
  definition: {
    zh: '想把整个账号注销、关掉。',
    en: 'Wants the whole account closed for good.',
  },
  borders: {
    'cancel-membership': {
      zh: '只退会员、账号还要的是取消会员；整个账号都不要的在这里。',
      en: 'Leaving the club and keeping the login is cancelling membership; giving up the login is here.',
    },
    'privacy-request': {
      zh: '要看、要删个人数据而不谈账号的是隐私；要关账号的在这里。',
      en: 'Seeing or erasing one’s records without the account in mind is privacy; closing the account is here.',
    },
    newsletter: {
      zh: '只是不想收广告的是退订；人都要走的在这里。',
      en: 'Only tired of adverts is unsubscribing; leaving altogether is here.',
    },
  },
  zh: `
    注销账号
    删除账户
    怎么注销
    账号不要了
    永久删除我的账号
    注销会员账号
    不想用了 注销
    关闭账户
    把我账号删了
    账户注销流程
    取消注册
    怎么删号
    彻底注销
    帮我注销
    怎么注销账号
    我要销户
    删除我的账户
    不想用了 把号注销
    帮我彻底关掉这个号
    账户注销入口在哪
    永久删号
    亲，号不要了怎么处理
    注销提示还有未完成交易，可我没有啊
    我爸去世了，想把他在你们这儿的账户关闭，需要什么证明
    zhuxiao zhanghao
    这个号是小号，删了吧
    以后不会再在你们家买任何东西了，把我的账号连同所有记录一起消掉，今天就办
    帳號想刪除
    注销后还能用同一个手机重新注册吗
    关户
    孩子偷偷注册的账号，我作为家长要求撤掉
    申请注销三天了还能登进去，到底注销没有
    delete掉我的账号 谢谢
    冷静期能跳过吗，我就是要马上销号
    两个账户留一个，把139那个去掉
    注销要满足啥条件啊
    公司倒闭了，企业采购户头请予以撤销
    卸载app等于账号没了吗，不等于的话怎么才能真的没了
    把我从你们系统里抹掉
    手机号被上一任机主注册过，我想注掉他那个好重新弄
    号给我封死，省得我老手痒买东西
    解除注册
    不玩了，拜托删号
    我打算出家了，俗世的购物账户不再需要，烦请代为了结，里面剩余的小额抵扣也一并放弃，无需返还
    点了注销一直说系统繁忙
    如何停用账户
    年纪大了怕上当，儿子说最好把网上买东西的户头都取消，我不会弄，您受累帮我取消一下
    后悔注册了
    账号注消
    我是外国人，离开中国后不再用，close my account please，怎么弄
    里面还有12块余额，注销的话这钱怎么走
    注册错国家了，想删掉重来
    能帮老人销掉号吗
    在哪里可以注销
    我不想要这个账号了
    帮我把账号注销掉
    永久注销
    注销需要什么条件
    注销账户的流程是什么
    怎么关闭我的账户
    我要取消账号
    注销后还能恢复吗
    为什么不能注销我的账号
    账号可以彻底删除吗
    我有两个账号，想删一个
    以后不在这买了，注销吧
    注销按钮找不到
    注销申请提交了还没处理
    想删号
    删掉我的账号
    亲，怎么销号呀
    咋注销
    我想把这个号彻底注销，以后都不用了
    能不能给我注销账户
    账户不用了，麻烦关掉
    能帮我妈注销账号吗
    请问注销之后订单记录还在吗
    注销账号会影响积分吗
    我要退出，把账号删了
    帮我永久关闭账户
    不想在你们平台待了，注销
    注销时提示有未完成订单怎么办
    账户太多了，这个不要了
    怎么把账号停掉，永远不用
    注册错了，想注销重新注册
    我要移民了，账号用不上了，想注销
    注销了手机号还能再注册吗
    注销账号，立刻马上！
    请注销我名下的账户
    老人去世了，账号要注销
    把我的会员号和账户一起注销了吧
    一个手机号注册了两个号，其中一个注销
    用不着了，账户取消吧
    客服你好，我已经不网购了，想把账户关掉，麻烦告诉我怎么操作
    网页上没有注销选项，怎么弄
    点了注销说要等七天，能不能快点
    注销失败，一直提示错误
    账号闲置好几年了，想关掉
    注册信息我不想留着，账号直接注销
    我以后不在你们这里买东西了，请帮我把账号彻底注销
    我有两个账号，想把用旧手机号注册的那个注销掉
    申请注销已经一个星期了，账号还能登录，到底注销了没有
    点注销提示我有未完成的订单，可是我的订单都收货了
    我母亲去世了，想把她的账号注销，请问要准备什么资料
    请问注销账号之后，里面没用完的余额会怎么处理
    手机号要换了，想先把这个账户注销，在哪里操作
    孩子拿我手机注册的账号，我不想留着，帮忙删除账号
    注册的时候选错了，想把账号删了重新注册一个，可以吗
    把账号注销以后，用原来的手机号还可以再注册吗
    不想再网购了，控制不住自己花钱，请把我的号关掉
    公司的采购账户不用了，要永久关闭，请告诉我流程
    注销按钮在设置里找了半天没有，是不是故意藏起来的
    您好，麻烦帮忙注销一下这个账户，我确认不需要了，谢谢
    account不要了，请永久delete，急
    快点给我销号！不想再跟你们有任何关系
    我要注销
    销号
    关掉账号
    账号删了吧
    不用这个账号了
    帮我销户
    怎么取消账户
    账号怎么删除
    注销我的会员号
    把账户关了
    申请注销
    注销要几天
    怎么彻底关闭账号
    这号不要了
    能删账号吗
    注销入口在哪
    账户可以撤销吗
    永久关闭
    删掉这个账户
    停用并删除账号
    注销不了
    账号作废
    不想要账户了
    这个账号三年没用过，帮我关了吧
    我用邮箱注册了一个又用手机注册了一个，邮箱那个删掉
    我要回国了，这边的购物账号以后用不上，请注销
    注销的时候让我先清空余额，我就剩两毛钱，怎么办
    公司解散了，企业账号想正式注销，要不要公章
    女儿未成年自己注册的账号，家长申请删除
    账户注销后多久生效，期间还能登录吗
    点了三次注销都提示“请先解除授权”，不知道解除什么
    我岳父过世了，他的账号想关闭，需要死亡证明吗
    买东西上瘾，媳妇让我把号销了，请帮忙操作
    我确定不要账号了，不用劝我，直接删除
    请问注销账号需要本人身份证吗
    现在的账号名字注册错了，宁愿删掉重来，怎么删
    想把账号永久停掉，免得老想着买
    app上注销按钮按下去没反应，能在你们那边删吗
    老号绑着我现在的手机号，得先注销老号，麻烦处理
    我妈以后不网购了，她的账户想撤销掉
    注销申请写着审核中半个月了，什么时候能删完
    删了账号还能用这个邮箱再注册不，先问清楚
    员工离职了，他用公司邮箱开的账号请注销
    注销之后会员剩下的两个月是不是就没了，没了也行，注销吧
    找到“账号与安全”了，可是里面没有注销账号这一项
    一年前就申请销号了，今天又收到生日祝福，账号还在吗
    我不想再跟你们平台有任何来往，账号请彻底关闭
    两个号合不了的话，就把积分少的那个删掉
    这边的账号是试用时随便开的，请删除
    请帮忙关闭尾号6608这个手机注册的账户
    账号注销的确认短信没收到，是成功了还是没成功
    以后只在线下买，网上的户头就不要了
    注销账号能不能反悔，几天内能恢复
    给老子销号！现在！马上！
    账号住销一下 蟹蟹
    account可以delete吗 想彻底跑路了哈哈
    剁手剁到没手了😭求求把我号关了
    您好，经过考虑我决定不再使用贵平台，烦请协助注销账户，感谢这些年的陪伴
    帳號要怎麼砍掉 找不到
    戒网购第一天，先把号销掉，步骤发我
    孙子说把这个户头取消了就没人骗我了，您帮我取消吧
    注销账户
    我要销号
    账号注销
    申请注销账号
    彻底删除账号
    账户删除在哪里
    关闭账户怎么弄
    想关掉我的账户
    停用我的账号，不再用了
    这个号我不用了，删掉
    以后不用你家了，销户
    再也不来了，账号给我删
    卸载了，账号也要注销
    删app等于注销吗，我想注销
    注销入口找不到
    注销按钮在哪
    电脑端注销在哪点
    注销要多久生效
    注销需要审核吗
    注销几天了还能登
    注销冷静期多长
    冷静期内登录会取消注销吗
    注销申请提交了没动静
    注销被拒绝什么原因
    注销失败说有未完成交易
    有余额不能注销吗
    余额两毛钱卡着注销不了
    有积分能注销吗
    还有退款没到能注销账号不
    欠款未清不能注销？我没欠
    注销提示绑定了店铺，不用店了
    注销要验证手机号，但号停机了
    旧手机号收不到码，怎么注销账号
    忘记密码怎么注销账号
    登不上的账号能注销吗
    注销需要身份证吗
    替去世的父亲注销账号
    老人去世 账户怎么关闭
    替我妈注销，她不会弄
    孩子偷偷注册的账号，删除
    未成年人账号家长要注销
    别人用我手机号注册了，帮注销掉
    手机号是二手号，前机主的账号要注销
    手机号被注册过，注销它我重新弄
    两个账号注销一个
    多余账号删掉
    小号不要了，注销
    误注册的账号想销掉
    注册信息错了，注销重来
    用邮箱注册的那个号删掉
    微信登录的账号怎么注销
    第三方登录账号怎么删
    公司账号离职要注销
    公司解散了，采购账户关闭
    留学回国不用了，海外账号注销
    搬家到没配送的地方，账号没用了，注销
    剁手太多，把我的号封死注销
    戒网购，注销账号
    老婆让我注销账号
    怕信息泄露，账号干脆注销
    不信任你们了，删号
    被你们气到，注销账号！
    账号连同资料一起清除
    注销后资料全删吗，我打算销
    注销后订单记录还看得到吗
    注销后评价还在吗
    注销后会员怎么办，我要全关
    注销后手机号能再注册不
    注销后多久能重新注册
    注销后悔了能恢复吗
    注销了的账号想找回
    账号注销成功的通知有吗
    注销到底成没成功
    能不能只注销不走冷静期
    立刻注销，不等七天
    人工帮我注销可以吗
    注销协议勾不上
    注销页面打不开
    注销一直转圈
    注销原因必须填吗
    解除实名并注销账号
    解绑银行卡再注销，怎么操作
    家庭账号里注销一个成员的号
    儿童账号一并注销
    注销账户会影响正在送的快递吗
    等这单到了再注销，行吗
    休眠账户会自动注销吗
    多年没登的账号想注销
    您好，本人申请永久注销名下账户，烦请办理
    亲，账号不想要了，怎么删呀
    滚，给我销号，这辈子不想再见到你们
    delete account在哪
    account注销 asap
    我要刪除帳號，找不到選項
    zhuxiao
    我八十了眼睛花了也不买了这个什么账号放在这我闺女说不安全你给我消了吧
    前年为了领一袋洗衣粉在你们门口扫码注册的，压根没买过东西，现在想把这号连根拔了，找了半天没有地方可以点
    半年前登记的那个户头我想彻底抹掉，从哪一步开始
    请把我从用户里除名，登录信息也一起没掉
    我已经大半年没在你们这买过东西了，想把整个账号注销掉，在哪里操作
    注销的时候提示我还有未完成的订单，可是所有东西都收到了，怎么才能销掉
    我父亲上个月走了，他的购物账号想关掉，需要提供哪些证明
    点了注销一个星期了，我今天试了下还能登录，到底有没有给我注销成功
    手机号换了，旧号收不到验证码，那个用旧号注册的账户怎么才能注销
    女儿才十岁偷偷用我的邮箱开了个账号，我是家长，请帮我把它彻底删除
    我有两个账号，一个是以前用邮箱注册的，想把那个删掉只留手机号这个
    注销账号以后里面剩的十几块余额和优惠券怎么办，不要了也行，我就想销掉
    为了管住自己不乱买东西，我想把你们家的账号永久关闭，没有后悔的那种
    前年为了领一袋洗衣粉，在你们门口让人扫码注册了一个号，从来没买过东西，现在老听说信息泄露，我想把这个账号彻底注销掉，可是软件里翻来翻去找不到哪里能点，帮我弄一下
    我今年八十了眼睛也花，以后不在网上买东西了，闺女说账号留着不安全让我关掉，我不会弄，你能不能在你那边直接替我把这个账户给注销了，需要什么证件我让她拍给你
    把我账号关了吧
    号不用了 注销掉
    注销通道在哪
    怎么永久注销账户
    注销按钮点了没反应
    注销老提示失败
    注销说有未完成订单 哪一单啊
    注销要先解绑银行卡 怎么弄
    注销要验证码 旧手机收不到
    密码忘了 想直接销号
    登不进的旧号能注销不
    被盗过 干脆把号销了
    两个账号 注销qq邮箱那个
    小号不要了 删了
    注册错了 账号删掉
    不小心注册的 帮忙取消账户
    十一岁女儿的账号帮我关掉
    新号码被前机主注册过 帮销掉
    老公去世了 账号关闭要啥材料
    老人走了 他的账户注销
    我爸糊涂了 帮他销户
    公司解散 企业账户注销
    离职了 工作用的账号注销
    出国了不用 账户关了吧
    换平台了 这边注销
    剁手太狠 给我把号封死删掉
    信不过你们 销号
    不光退会员 整个账号都不要
    不是退订 是要注销账号
    会员和登录都给我停掉 永久
    人工能代注销吗
    电话里能注销账户不
    注销要理由吗
    注销后积分清零吗
    钱包还有余额 能注销吗
    注销后券还在不
    注销后能退换货不
    注销了还能恢复吗
    注销多久生效
    注销冷静期几天
    能跳过等待期马上注销不
    注销成功有通知吗
    申请注销一个月了还能登
    卸载app算注销吗
    停用和注销啥区别 我要彻底没的
    冻结的账号能销户吗
    绑了微信 怎么注销你们这的账户
    delete账号在哪里点
    account不要了 close掉
    我想註銷帳號
    媳妇查出我买渔具花多少了，今晚就把我这号销了吧
    八十多了不网购了，户头给我取消掉，省得上当
    我决定不用了 请把账户永久关闭
    儿子怕我被骗 让我把账号注销
    当初只为看个价注册的 现在销掉
    尾号6608注册的账户帮我关了
    点五次注销都说系统繁忙
    注销提示退货没结束 早结束了 帮我销
    新手机号绑着别人账号 怎么把它注销
    游客购物就够了 账号删掉
    收到生日祝福 我账号不是注销了吗
    误点停用 我要的是永久删号
    手机丢了 上面的账户想注销
    密码太多记不住 你家账号先销了
    协会要解散 采购账号注销
    钱包里的钱退我 然后销户
    登录一次会不会取消注销
    年纪大不上网了 帮我把号停掉永久那种
    注销账户找客服办得了吗
    四年前注册过一次再没用，现在想把这号清掉
    不做你们用户了 除名吧
  `,
  en: `
    delete my account
    remove my account
    deactivate my account
    i don't want an account anymore
    cancel my account
    permanently delete account
    account deletion
    erase my profile
    shut down my account
    unregister
    terminate my account
    leave this site for good
    how do i delete my account
    close my account
    i want to deactivate my profile permanently
    erase my login, i won't be back
    please remove my account, I have no open orders
    where's the close account option
    get rid of my account
    delete acount
    My father passed away in the spring and I'm tidying up his affairs. Which documents must I send so that his shopping account with you is shut down
    can't delete, it says pending transaction, there's none
    my 12 year old opened an account without asking me, take it down
    what happens to the 12 dollars credit if I close everything
    i have two accounts, kill the older one
    注销 account
    Asked for closure three weeks ago, can still log in. was it done or not?
    is uninstalling the app enough to be gone or must I do sth more
    shut it down for good
    I'm finished with shopping online. Account closed, please, today.
    can I register again with the same mail after deletion
    skip the 14 days waiting period and remove me right away
    we've gone out of business, kindly dissolve our corporate account
    I do not wish anymore to be client at you, cancel my inscription
    deactivate
    the previous owner of this phone number has an account here, I'd like it wiped so that I can open mine
    registered in the wrong country, need to scrap it and start over
    After the third time that a promised delivery did not come I have decided to take my business elsewhere, so be so kind as to close my customer account and confirm it in writing. I expect no offers to stay.
    how to terminate user profile
    account removal request
    block my own account, I spend too much
    my old employer set this account up in my name, it should be dissolved
    the delete button is always "busy, try later"
    stop being a customer
    del my acc pls
    Never going to use it again so bin it
    for an elderly person who can't use the app: can you close it on her behalf
    wind up my customer account
    remove me from your system completely, login and all
    do i lose my order history when the account is gone? if yes fine, go ahead
    account deletion conditions
    So I've emptied the basket, used up the last voucher, saved my receipts and said farewell to the dog food section. Now how can the whole profile be gone for ever, not just hidden
    Can you close my account for me?
    I don't want my account any more
    I'd like my account closed
    I no longer need my account, please remove it
    How long does it take to delete an account?
    Can I reactivate my account after deleting it?
    Is it possible to close my account?
    Delete my profile
    Where's the delete account button?
    What happens when I delete my account?
    Please close down my account today
    Account closure request
    I asked you to delete my account and it's still there
    I have two accounts, please delete one
    how to delete acc
    Remove my account please, I'm not going to use it
    Can I delete my account in the app?
    Why can't I close my account?
    I signed up by mistake, please delete the account
    Will I lose my credit if I close my account?
    Can you delete my mother's account? She passed away
    I want out, delete my account
    Not shopping here anymore, close my account
    please delete account, thank you
    Could you shut my account?
    How do I cancel my registration?
    Do I have to call to close my account?
    I want to terminate my account
    It won't let me delete my account
    Close the account under this email
    I opened an account by accident and would like it removed
    I'd like to delete my account and start a new one
    I am leaving the country, please close my account
    What do I need to do to close an account?
    My account should be deleted for good
    i dont use this shop, delete my account pls
    Please confirm that my account has been closed
    Does deleting the app delete my account?
    Can I close my account with an open order?
    There's an old account of mine, can it be closed?
    Kindly deactivate my account for good, I don't need it any longer
    I never use this account, just close it
    Account deletion isn't working
    Hi, I've decided to stop shopping online altogether. Please close my customer account and let me know when it's done
    Where in settings is the option to close my account?
    Cancel my customer account with you
    I won't be shopping with you any longer, so please close my account for good
    I have two accounts and would like the one with my old email address deleted
    I asked for my account to be deleted a week ago and I can still log in. Has it been done?
    When I try to delete my account it says I've an open order, but everything's been delivered
    My mother has died and I need to close her account, what documents do you need?
    What happens to the money in my balance if I close my account?
    My son opened an account on my phone and I'd like it removed completely
    I registered the wrong way. Can I delete this account and open a fresh one?
    Can I sign up again later with the same email once the account's been deleted?
    I'm trying to stop spending so much online, please shut down my account
    Our company no longer needs its account, how do we have it closed permanently?
    I've looked through all the settings and can't find where to delete my account
    Kindly delete my account at your earliest convenience and confirm by email
    i want finish with this shop, please remove my account complete
    just close my damn account already, im done with you
    Is there some form I need to fill in to have my account closed?
    delete account
    close account
    remove account
    how do I close my account
    cancel account
    shut my account
    terminate account
    delete my profile for good
    account closure
    please deactivate my account
    take my account down
    I'm leaving, close my account
    can I delete my account
    get me out of here, delete account
    wipe my account
    where do I delete my account
    can't delete my account
    unsubscribe and close account entirely
    erase my account
    end my registration
    deregister me
    close it permanently
    remove my login
    I haven't used this account for three years, please close it
    I've one account under my email and another under my phone, delete the email one
    I'm moving back to India and won't need this shopping account, please close it
    To delete my account I'm told to empty the balance, but it's only 20 cents
    Our company has been dissolved, what's needed to close its account formally?
    My daughter is eleven and set up an account, as her father I want it deleted
    How soon after I ask is the account really gone, and can I log in meanwhile?
    Deleting fails with "revoke authorisations first", I don't know which, can you close it for me?
    My father-in-law has passed away, do you need a death certificate to close his account?
    My wife says close the account before I buy another drone, so please do it
    Will my reviews stay online once my account is deleted?
    I'm certain I don't want the account, no need to talk me round, just delete it
    Do you need my ID before you can close my account?
    The old account blocks my phone number, please delete it so that I can register anew
    Mum won't be shopping online any more, could you close her account?
    My deletion request has been under review for two weeks, when will it be done?
    Please delete the account an ex-employee opened with our company address
    If I close my account, the two paid months are lost, right? That's fine, go ahead
    I'm in "account and security" and there is no delete option
    I asked you to close my account a year ago and just got a birthday greeting. Is it still open?
    I want no further connection with your platform, so shut my account down completely
    If accounts can't be merged, simply delete the one with fewer points
    It was a test account I opened for a laugh, please take it down
    Kindly close the account registered to the number ending 6608
    No confirmation came after I closed my account, did it go through or not?
    From now on I'll buy in town only, so you can remove my online account
    How many days do I have to change my mind after deleting my account?
    Could you delete both my account and the child profile attached to it?
    Do I lose my downloads when I close the account? If so, never mind, close it
    I joined just for one purchase and want the account removed again
    Is closing an account free of charge, and how is it done?
    delet my acount thx
    注销 my account pls, leaving china next week
    I'm broke and addicted to your flash sales 😂 shut my account down before friday
    Having given it due thought, I shall no longer be using your services and request that my account be closed
    want quit this app forever, how delete account?
    day one of no-buy year, step one: nuke my account. how?
    my nephew says no account means no fraudsters, so please do away with mine
    how can I close my account for good
    remove my account permanently
    end my account
    scrap my account
    terminate my customer account
    permanently close my profile
    deactivate my account permanently
    I'm leaving, delete my login
    done with you, close it down, my account
    never shopping here again, delete account
    don't use it any more, remove my account
    uninstalled, now delete the account too
    does uninstalling close my account
    can't find delete account
    where's the account deletion button
    delete account on iPhone
    how do I close it from the website, my account
    how long does account deletion take
    is there a cooling-off period for closing an account
    will logging in cancel my account deletion
    asked for deletion, nothing happened to my account
    account still open after closure request
    deletion refused, reason?
    account won't close, says open orders
    can't close, it says I have a balance
    can I close it with points left
    waiting on a refund, can I close my account meanwhile
    says I owe money so no account closure, I don't
    delete account but phone number is dead
    no access to my old email, how to close that account
    forgot my password, just delete the account
    can't log in, please delete it anyway
    do you need ID to delete an account
    dad passed away, close his account
    close a deceased person's account
    close my mother's account on her behalf
    delete my child's account
    my daughter made an account underage, remove it
    somebody registered with my email, delete that account
    recycled phone number, close the former owner's account
    two accounts, close one
    delete duplicate account
    don't need the second login, remove it
    registered by accident, delete
    signed up with wrong details, delete and start again
    delete the account tied to my gmail
    how do I delete a social login account
    former employee's account, close it
    our company closed, shut the business purchasing account
    moved abroad, close my account
    you don't deliver here any more, so close my account
    shopping addiction, close my account for ever
    going minimalist, delete my account
    wife says delete it
    worried about leaks, delete my whole account
    I don't trust you now, remove my account
    you've annoyed me enough, close my account
    erase account and data together
    if I delete my account is everything wiped
    can I still see orders after closing my account
    what about my reviews when the account is deleted
    what becomes of my vouchers if I close the account
    can I reuse my email after deleting my account
    how soon can I register again after closing
    can I undo account deletion
    I closed my account, can I get it back
    confirm that my account was deleted
    was my account closed?
    skip the waiting period and delete my account now
    delete immediately please, the account
    can an agent close my account for me
    delete page won't open
    spinning when I try to delete my account
    must I give a reason for closing my account
    unlink my card and close the account
    remove one person's account from our family group, delete it entirely
    close account, does my parcel on the way still come
    after this order arrives, close my account
    do inactive accounts get deleted
    ten years unused, delete this account
    quit the platform as a buyer, account gone
    revoke my registration
    I wish to be removed as a customer, account and all
    say goodbye to my account
    sir i want to delete my account permanently
    how i can remove my account, i not use
    please to close my account, merci
    acc delete how
    注销 my account please
    sod this, bin my account
    I hereby request permanent closure of the account held in my name.
    i'm eighty and i don't buy things any more and my daughter says an account lying about isn't safe so take it away
    scanned a code at your door years back for a bag of soap powder, never bought a thing, and I can't find anywhere to get rid of the account
    I'd like to leave completely, login, profile, everything
    which menu lets me remove myself from your site for ever
    after twelve years it's time to shut down my shopping login
    get my user profile erased today please
    it's a joint decision in our house: no more online shop logins, so take ours away
    the account I opened for the free socks can go
    every trace of my user account should disappear
    I haven't bought anything from you for half a year and would like the whole account deleted, where do I do that?
    It says I have open orders and won't delete my account, but everything arrived, how do I close it?
    My father died last month and his shopping account should be closed, which papers do you need?
    I asked for deletion a week ago and can still log in today, was my account closed or not?
    I've a new number and get no codes on the old one, how can the account registered with the old number be deleted?
    My ten year old opened an account with my email behind my back, please remove it completely
    I hold two accounts, one from years ago by email; that one should be deleted and the phone one kept
    What about the few pounds and coupons left if I delete my account? I can live without them, I just want it gone
    To keep myself from spending I'd like my account with you shut for ever with no way back
    Some years ago I scanned a code at your door to get a bag of soap powder, which made me an account I've never bought anything with. With all these leaks I want it deleted for good and I can't find where, so please do it
    I'm eighty and shan't be buying online any more. My daughter says it isn't safe to leave an account lying about, and I don't know how; would you close it from your end, she can photograph whatever papers you need
    I'd like to shut my account
    bin my account
    scrap my user account
    cancel my user account entirely
    permanently delete my login
    account removal please
    kill my account
    deregister my email from being a user
    done with online shopping, close the account
    I no longer use this, remove my account
    haven't used my account in years, delete it
    too many accounts in my life, delete this one
    how does one delete the account
    can't find where to close my account
    which menu has account deletion
    delete account link please
    steps for closing my account
    I press delete account and nothing happens
    deletion of my account keeps failing
    account can't be closed due to open order, which one
    closing account blocked by a pending refund
    it says unbind your card before deleting the account, how
    account deletion needs a code I can't receive
    can't log in but want the account deleted
    forgot password, old email, still want that account gone
    locked account, just delete it
    account hacked earlier, I'd rather close it for good
    I've two accounts, close the one with the gmail
    duplicate account, remove the second
    merge not possible? then delete my old account
    account made by mistake, delete
    signed up by accident, remove the account please
    kid made an account, please delete it
    my 11 year old registered, close her account
    previous owner of my number has an account, close it
    account of my late husband, please close
    mother passed away, close her login
    my dad has dementia, we need his account shut
    power of attorney for my aunt, close her account
    our firm is dissolved, close the purchasing account
    company login no longer needed, shut it down
    left the company, delete my work account
    moving abroad, so close my account
    switching to another shop, delete my account here
    I don't trust you any more, delete my account
    after that leak I want my account closed
    I shop too much, delete the account before I buy more
    spending too much, block me forever and delete my account
    I'm going minimalist, remove my account
    can you delete it for me, I'm no good with apps
    please delete account on my behalf
    close by phone possible, my account?
    do I need to give a reason to close the account
    what happens to my points when I delete the account
    do I lose my wallet balance on closing the account
    will my vouchers go once the account is closed
    do my orders disappear if I delete the account
    warranty after I close my account?
    returns after account closure?
    can I reopen the account once closed
    how long till the account is gone
    waiting period for deleting the account?
    is there a cooling off on account closure
    cancel my account within 24 hours, possible?
    speed up the closure of my account
    when will my account deletion be final
    confirmation that my account is deleted?
    is my account really closed now
    I deleted my account and still can log in
    asked you to close the account a month ago, still there
    I deleted the app, is the account gone as well
    delete or deactivate, which closes the account fully
    temporarily not, I mean forever: close the account
    not just the membership, the entire account
    don't only unsubscribe me, delete the account
    no more emails, no more account, delete everything of mine
    membership and login, terminate both
    end our relationship, close my user account
    terminate my registration
    withdraw as a user
    quit being a customer, delete my profile completely
    remove me as a user
    take me off your site, account and all
    I don't want to exist on your platform
    close acct pls
    delete acc now!!
    account termination
    closing account
    delete user
    kindly close my account registered with this number
    please deactivate and delete my id
    I want to close my id forever
    how I can erase my count
    I wish cancel my account total
    please make my account disappear
    want delete account how ah
    delete账号 how
    delet acount
    colse my account plz
    so my wife found out how much I spend on fishing stuff and long story short could you delete my account tonight
    At 81 I've no more use for internet shops; kindly strike my account from your register.
    your site's a joke, get my account off it today
    I'd hereby like to terminate the user agreement and have my account closed.
    is it possible to delete the account without the old phone
    which documents to close the account of a deceased person
    account frozen, may it still be deleted
    linked to my facebook, how do I delete the account here
    I've decided to leave, so please shut my account down completely.
    My son says I should close the account because of scammers; can you do it?
    where in settings do I say goodbye to my account forever
    close the profile under mobile number ending 6608
    I tried to delete my account five times and it's busy every time
    account deletion says unfinished return, but that's settled, so close it
    tell me how to leave the platform and lose the account
    no account for me any more please, I'm pruning my digital life
    please drop my registration, I registered only to look at one price
    my new phone number belongs to someone else's account, can that be deleted
    do you keep my login after I close it, I want it all gone
    I want to leave as a shopper, close the login
    is there a fourteen day wait before my account is deleted
    does signing in again stop the deletion of my account
    guest is enough for me, so get rid of my account
    have you finally deleted my account? the birthday mail says otherwise
    cancel account not order
    retire my account
    dissolve my user account
    my account should cease to exist
    make me a non-member and non-user, delete the lot
    I hit deactivate, I need delete, how
    lost my phone and want the account on it closed
    too many passwords, so I'm closing accounts, start with yours
    I'm getting rehab for shopping addiction, my counsellor says delete the account
    our charity closes in June, shut its buyer account
    deleting account: will money in the wallet be paid to me first
    can I close it although a gift card balance is left on the account
    want leave, how erase account
    id band karna hai permanently
    please delete my registeration
    hey so I only made this account for one christmas present like four years ago can you just get rid of it
  `,
})
