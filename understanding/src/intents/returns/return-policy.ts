import { defineIntent } from '#intents/define'

export const returnPolicy = defineIntent({
  intent: 'return-policy',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '退货规则', en: 'Return rules' },
  definition: {
    zh: '问能不能退、几天内能退、要什么条件，还没有要办。',
    en: 'Asks whether, how long and on what terms one may return, without asking to do it.',
  },
  borders: {
    'return-item': { zh: '现在就要退这一件。', en: 'Wants this very item returned now.' },
    'return-shipping-cost': { zh: '只问退回的运费谁出。', en: 'Only asks who pays the way back.' },
    warranty: { zh: '问坏了管多久。', en: 'Asks how long faults are covered.' },
    'ask-policy': { zh: '问退货以外的条款。', en: 'Asks about terms other than those of returning.' },
  },
  zh: `
    可以退货吗
    退货政策
    几天内可以退
    退货有什么条件
    拆封了还能退吗
    支持七天无理由吗
    哪些东西不能退
    退换货规定
    用过能退吗
    多久之内能退
    打折的能退吗
    退货期限
    没标签了能退吗
    内衣可以退吗
    退货规则
    退货政策是什么
    不合适能退吗
    拆了还能退吗
    怎么退货 流程是什么
    退货有期限吗
    什么情况下不能退
    你们支持七天无理由吗
    几天内可以退货
    拆封了还支持退吗
    定制商品能退吗
    ji tian neng tui
    买回来不合适你们收不收的
    还没下单 先问一句 不喜欢能退不
    过了15天还能不能退啊
    内裤这种贴身的退得了吗
    试穿过一次算影响二次销售吗
    吊牌剪了是不是就不能退了
    return policy 是几天？
    退货时间从签收算还是从下单算
    换季大促买的东西也有无理由退换不
    我想买套护肤品给妈妈，不晓得她过不过敏，要是用了两次起疹子，这种已经开封的情况你们规定是怎么样的，还接受退吗
    請問特價品可以退嗎
    没有包装盒了行不行
    亲，生鲜水果支持退吗？
    充电线插过一次墙 这样的你们还认不
    你们家的退货规则发我看看呗
    节假日算不算在七天里面
    我人在国外，下个月才回来，到时候拆开发现不合适，已经超过规定的天数了怎么算，能不能通融，还是有什么延长的说法
    赠品要不要一起寄回
    家具装好了还认不认退
    退的东西有什么要求 必须全新吗
    书翻过了能不能退
    拿信用卡分期买的退起来有啥不一样
    那个无理由退货的标志 是不是每个商品都有
    试用装用了 正装没开 这样可不可以退
    会员是不是可以退的时间长一点
    软件激活码买了支持退吗
    退货条件？
    考虑给侄子买双球鞋，他脚长得快我又摸不准号，万一到时候买错了，在家里地板上试过的鞋子你们还收吗，大概给多长时间
    第八天才想退 通融不
    线上买的能去门店退么
    圣诞节送的礼物收礼人可以退吗 没有订单号
    食品过敏不能吃 退的规定？
    只退其中一件 满减怎么算 是什么规矩
    sale 区买的 final 吗 还是照样可以 return
    滿幾天就不收退貨了
  `,
  en: `
    return policy
    can i return it
    how long do i have to return
    what are the return conditions
    can i return sale items
    return window
    how many days to return
    is it returnable
    returns without receipt
    can i return used items
    which items can't be returned
    do i need the original box
    what is your return policy
    how does returning work
    i opened it can i still return it
    return rules
    is there a time limit for returns
    which items cannot be returned
    how long do i have to return something
    do you accept returns
    can i return opened items
    are custom items returnable
    how many days for a return
    before i order: what if it doesn't fit
    is underwear returnable
    do the 30 days count from delivery or from payment
    tags cut off, still eligible?
    sale stuff, final or not
    Thinking of buying a mattress. How many nights may one sleep on it before you refuse it?
    would you still take something after 5 weeks
    no original box, does that matter
    whats the window for sending things back
    Do gifts bought in november get a longer deadline for Christmas?
    My sister lives overseas and will only open her present in about six weeks. I'd hate for her to be stuck with it. Is there some kind of extended period, or does the clock run out regardless of when she gets to see it?
    must shoes be unworn to go back
    退货期限 how many days?
    conditions for returning
    assembled furniture, do u take it back in general
    If i try on a lipstick is it mine forever lol
    can someone without the order number bring back a gift
    are books that have been read once accepted
    hi, quick question, perishable food, returnable yes or no
    do i have to send the free gift along with it
    is bank holiday monday counted in the 14 days
    may i bring internet purchases back to one of your shops
    I'm hesitating between two coats and thought about getting both. Is that frowned upon? I mean, is there a limit to how often a customer can send stuff back, and does it all have to be unworn with the labels on?
    software licences - any right to withdraw?
    what state must goods be in for you to accept them
    opened but never switched on, does that count as used
    your website says "no questions asked", is this for all the products?
    I read something about a 20% restocking fee on electronics. True?
    Before spending 900 on a camera I would like to understand what happens should I not get on with it. Do you allow a trial, how long, and is a used memory card slot already a reason for saying no?
    members have more time to return or the same as everybody
    personalised mug with a name on it... could that ever go back
    if only one of a 3 for 2 is returned how is it reckoned
    retrun period?
    拆封 already, 还能退 in general?
  `,
})
