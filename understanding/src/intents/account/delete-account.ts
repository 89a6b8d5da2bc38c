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
    想退出你们平台
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
    这是我前公司给开的，离职了，请作废
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
    我想退出平台
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
    注销以后原来的评价会不会还留着
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
    leaving your platform
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
    I want my account gone
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
  `,
})
