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
  `,
})
