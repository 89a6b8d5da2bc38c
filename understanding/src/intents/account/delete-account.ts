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
  `,
})
