import { defineIntent } from '#intents/define'

export const cancelMembership = defineIntent({
  intent: 'cancel-membership',
  audience: 'buyer',
  settledBy: 'workflow',
  label: { zh: '取消会员或自动续费', en: 'End my membership' },
  definition: {
    zh: '想退会员、关自动续费，或暂停付费会员。',
    en: 'Wants to end or pause a membership, or stop it from renewing.',
  },
  borders: {
    'membership-charge': {
      zh: '钱已经扣了、为这笔钱来的是会员扣费；只是以后不想要了的在这里。',
      en: 'About money already taken for a renewal is a membership charge; not wanting it any more is here.',
    },
    'delete-account': {
      zh: '整个账号都不要了是注销；账号留着、只退会员的在这里。',
      en: 'Closing the whole account is deleting it; keeping the account and leaving the club is here.',
    },
    'cancel-order': {
      zh: '不要某一单是取消订单；不要会员的在这里。',
      en: 'Not wanting a purchase is cancelling an order; not wanting the membership is here.',
    },
  },
  zh: `
    关闭自动续费
    不续费了
    退会员
    停掉会员
    取消连续包月
    会员怎么取消
    不想当会员了
    取消订阅会员
    关续费
    会员退订
    终止会员
    退出会员
    下个月不要扣了
    解约会员
    取消会员
    怎么关掉自动续费
    不想续了
    我要退会员
    下个月开始别再给我续plus了
    会员到期就到期 不要自动扣
    帮我把年卡停了吧，用不上
    解约免密续费的入口在哪，翻遍了设置也没有
    退出会员俱乐部
    亲 会员不用了怎么退呀
    自动续订关不掉，点了取消它又跳回首页
    当初点错了开了个会员，一次都没用，想取消掉
    搬到国外去了，以后也没法在你们这儿买菜，所以麻烦把我的付费会员结束掉，账号别删，我还要看以前的订单
    quxiao huiyuan
    退会
    能不能暂停三个月，我要出差
    試用期快到了，想在扣錢之前取消
    plus不要了！！！
    我妈被你们地推忽悠办了张季卡，老人家根本不网购，请帮她退了
    关闭连续包月
    会员服务终止申请
    不当会员了 行不行
    怎样解除签约
    cancel 那个 premium 订阅
    黑卡明年不想交年费，提前怎么弄
    我只想保留普通账号，把收费那个去掉
    包月的奶茶卡可以随时停吗，想停
    续期提醒发来了，我不打算继续
    这会员一点用没有，给我停掉
    取消了为啥还显示我是会员，是不是没取消成功，再帮我取消一次
    我在苹果手机上开通的那个月卡，现在换了安卓，设置里看不到订阅管理，想请您帮我从后台把它停了，免得下个月二十号又续上
    别续了别续了
    孩子偷偷用我手机开了超级会员，帮忙关一下
    家庭卡我想退出来，让我老公自己留着
    会员试用结束就不用了，在哪点
    注销会员卡，账户还留着
    我考虑好了 不续
    下期开始停掉书友会
    如果现在中途退出，剩下的八个月怎么算，我决定退
    我去年双十一冲动开了个三年的美妆盒子会员，收了两期都用不上，色号也不对，堆在家里落灰，现在想从下期起彻底停掉，请帮忙办一下
    麻煩幫我終止年費方案
    我想取消会员
    怎么取消会员
    帮我取消会员
    取消自动续费怎么操作
    怎么关闭自动续费
    我要关掉自动续费
    不想再续费会员了
    我想退出会员
    会员不想要了
    帮我把会员停了
    会员能退订吗
    取消会员在哪里
    自动续费在哪关
    我要停止会员续费
    下个月不续会员了
    会员到期后不要自动续
    解除会员自动扣费
    可以暂停会员吗
    会员暂停一段时间
    帮我取消plus会员
    取消超级会员
    取消年卡
    想取消月度会员
    不用会员了，帮我关了
    试用会员想取消
    免费试用结束前怎么取消
    会员可以随时取消吗，我想取消
    关闭会员服务
    取消不了会员怎么办
    找不到取消自动续费的按钮
    我要退掉付费会员
    注销会员但保留账号
    退出俱乐部会员
    终止我的会员
    我不想当会员了，怎么退
    不续了，帮我关自动续费
    怎么解约会员
    取消付费会员订阅
    我已经不用了，会员停掉吧
    会员快到期了，别给我自动续
    把自动续费给我关了
    苹果手机怎么取消会员续费
    取消会员连续包年
    我误开了会员，想取消
    孕妈会员不需要了，取消一下
    请停止我的付费订阅
    帮老妈取消会员，她不会弄
    会员解除绑定，不再续
    不打算再用会员了
    怎么停掉每月的会员
    曲消会员
    会员 cancel 一下
    guanbi zidong xufei
    我想取消會員資格
    亲，会员用不上啦，帮我关掉叭👋
    您好，我目前用不到会员服务了，想在本期结束之后不再续费，麻烦您帮我关闭自动续费，谢谢
    烦死了，到处找不到取消的地方，把会员给我停了
    下月十号就要续费了，在那之前一定要帮我取消掉会员
    办会员是因为那会儿装修买得多，现在家里都弄好了，不需要了，取消吧
    银卡会员我想退了，账号继续用
  `,
  en: `
    cancel subscription
    stop auto renewal
    turn off renewal
    end my membership
    i don't want to be a member anymore
    unsubscribe from membership
    cancel premium
    how do i cancel my plan
    stop my subscription
    leave the club
    don't renew
    terminate membership
    quit membership
    cancel vip
    cancel my membership
    turn off auto renew
    i dont want premium anymore
    stop my plus subscription before it renews on the 14th
    how do i get out of this club
    please don't renew me next year
    unsubscribe from the paid plan, but keep my login
    end trial
    My free month finishes on Sunday and I would rather not go on with it, what must I press
    can i pause it for the summer, we're travelling
    the cancel page just loops back to "are you sure you want to lose your perks", for god's sake let me leave
    quit loyalty programme
    I signed up by accident while checking out a lamp, never used it, get rid of it please
    I've moved to Portugal where you don't even deliver, so there's little point in my staying gold. Kindly terminate it at the end of the current term; I'd like to keep the account itself for my old receipts
    downgrade me to the free tier
    no more auto renewal pls
    membership cancelation
    how to stop 自动续费
    Close the pro card for our company, the employee who used it left
    i wont be needing vip from may on
    remove me from the rewards scheme
    my dad got talked into this at the door and he's 84, he doesn't shop online, kindly take him off it
    I want to leave
    cancelled yesterday but it still says active, did it go through? do it again if not
    is there a penalty if i drop the annual plan halfway, because i'm going to
    not renewing
    opt out of next term
    where is the setting to not continue my subscription on android
    my kid activated super membership on my phone, undo that
    let it expire
    So basically I only joined for the free delivery on the wardrobe back in january, it came, all fine, and now I see that it rolls over in two days. Take me off it before then
    end it. today.
    I'm done paying for the book club
    take me off the family plan, my husband keeps his
    could you switch the recurring thing off for me
    cancel vip or whatever u call it
    I no longer wish to be a cardholder
    discontinue monthly beauty box plan please
    terminate
    My daughter enrolled me in your thing as a christmas present and I never had the heart to tell her that I don't use it. She's paying for it, so could you quietly make it run out in december
    I want to cancel my membership
    how do I cancel my membership
    please cancel my membership
    I'd like to cancel my subscription
    can I cancel my membership anytime
    cancel my premium membership
    I want to end my subscription
    how do I turn off auto-renewal
    how can I stop auto renewal
    stop my membership from renewing
    I don't want my membership to renew
    do not renew my membership
    I no longer want to be a member
    I want to stop being a member
    how do I unsubscribe from plus
    where do I cancel my membership
    I can't find how to cancel my subscription
    cancel my free trial
    how do I cancel the trial before it renews
    can I pause my membership
    pause my subscription for two months
    put my membership on hold
    I'd like to leave the loyalty program
    remove me from the membership
    cancel my annual membership
    cancel my monthly plan
    I don't use my membership, please cancel it
    turn off automatic renewal please
    disable auto renew
    I'd like to opt out of the membership
    membership cancellation please
    please end my VIP membership at the end of this month
    I won't be renewing my membership
    close my membership but keep my account
    how to cancel subscription on iPhone
    I want to get rid of my premium subscription
    Can you cancel my gold membership?
    can you switch off the renewal of my plan
    terminate my subscription
    unsubscribe me from the paid membership
    I'd like to quit the club
    my membership isn't worth it, I want to cancel
    I signed up by accident, please cancel the membership
    it won't let me cancel my membership
    how do I stop my plan next month
    please make sure my membership ends in June
    cancel prime-style membership thing
    I want out of the membership
    stop the subscription before the next payment
    downgrade me from premium to a normal account
    plz end my membrship
    i want cancel my subscription how?
    pls cancel my sub
    cancel it!!! cancel my membership, I've asked for it twice
    not using vip anymore, turn it off thx ✌️
    Good morning, I am moving overseas next month and no longer need my membership. Could you please make sure that it isn't renewed?
    取消 membership please, dont renew
    I'm trying to cut down on spending so the subscription has to go, what do I need to do
    My mum passed away and she had a membership with you, please end it
    could you freeze my membership while I'm abroad, March to June
  `,
})
