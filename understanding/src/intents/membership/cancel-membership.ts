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
    退掉会员
    会员取消
    不要会员了
    停会员
    关自动续
    取消续费
    不续会员
    会员不续了
    解除会员
    会员怎么退
    取消vip
    取消包年
    停掉自动续费
    会员到期不续
    退出VIP
    会员停用
    暂停会员
    取消会员服务
    会员怎么关
    把会员关了
    我想停会员
    取消月卡
    会员我不需要了
    关掉会员续订
    下个月不想当会员了，怎么取消
    健身会员我要出差半年，能先冻结吗
    我怀孕了不能喝咖啡，咖啡月卡取消吧
    还有三天就要自动续费，帮我提前关掉
    会员是我前男友给开的，我想退出来
    家庭会员里只把我移出去，我不用了
    找了半天设置里没有"自动续费管理"，到底在哪关会员
    免费体验还剩两天，我不打算转正式，怎么停
    账号我还要用来下单，只把付费会员取消
    我妈不会用手机，她的会员请帮她终止
    年费会员到这期为止，明年不要给我续
    微信里的自动扣费协议怎么解除，会员不要了
    会员用了半年都没用上几次，想取消订阅
    升级成黑金以后觉得没必要，想退回普通，不要付费了
    搬去乡下了配送不到，会员留着没意义，取消
    超市付费卡不再续，请登记一下
    取消会员会影响我现在的订单吗，我准备取消
    会员暂停两个月，九月份再给我恢复
    我不想参加你们的会员俱乐部了，请把我的会员资格去掉
    公司不做这块采购了，企业会员终止
    会员点了取消，弹出一堆挽留券，最后没取消掉，请后台取消
    双人年卡我这份不要了，我朋友那份保留
    自动续费关闭后本月还能继续用吧？帮我关了
    读书会员孩子上学没空看，想停一停
    到底要点几层才能关会员，帮我直接关
    换了新号，老号上的会员不要再续
    安卓手机怎么取消连续包季的会员
    给爸爸办的会员，他过世了，请取消
    会员的短信和会员资格都不要了，退会
    退休了用不着采购卡了，给我注销会员身份，账号留着
    试用期里就觉得不合适，不等到期了，现在就取消会员
    三年卡还有两年，我想提前终止
    取消会员是不是立即生效，还是到月底，我要取消
    点了好几次"关闭续费"都显示网络错误，帮我关掉
    不是要注销账户哦，就单单把会员去掉
    亲 会员拜拜啦👋 帮我停了呗
    别再给我续了！！关掉会员！立刻！
    会圆取消一下
    auto renew 帮我 off 掉
    ting diao huiyuan xufei
    我想終止會員，不再續約，謝謝
    您好，因个人消费习惯改变，现申请自下一计费周期起终止本人的付费会员，账号及历史订单请予以保留，谢谢
    当时办卡是冲着送的那袋米，米都吃完了，会员一次没用过，下月五号又该续了，赶紧帮我停了吧
    把我从会员名单里划掉，优惠不优惠的我都不想要了
    怎么退会员
    我要退出会员
    会员怎么注销，账号留着
    付费会员不要了
    关闭会员自动续费
    把续费关了
    停止续订会员
    到期别给我续会员
    不续了，会员到期停
    下个月起不要会员
    明年会员不办了，提前取消
    年卡我要退
    季卡退订
    月卡取消
    连续包月怎么取消
    连续包年取消一下
    取消包月会员
    把会员代扣签约解约
    支付宝里会员自动扣款怎么解约
    微信免密的会员续费怎么关闭
    苹果手机上怎么退订你们会员
    安卓端取消会员订阅
    找不到关闭会员的地方
    取消会员按钮在哪里
    取消会员的步骤
    退会流程
    退订会员
    终止会员服务
    终止我的VIP
    VIP不想要了
    SVIP怎么退
    PLUS怎么取消
    金卡降成普通，不交钱了
    降级成免费会员
    黑金会员我不续
    钻石卡取消
    家庭会员退出
    家庭卡我退，其他人保留
    把我从亲情会员里移除
    副卡会员取消
    学生会员到期不要续
    试用会员在扣费之前取消
    免费试用不想转正式，取消掉
    体验期内想取消会员
    七天试用到期前怎么关
    不小心开通了会员，帮我取消，没扣钱
    点错开了会员，撤销
    刚办的会员想退掉，用不上
    会员没什么用，取消
    会员福利缩水了，不想续
    优惠券太少，会员没意思，关了吧
    买得少了，会员取消
    搬家了你们不配送，会员停掉
    出国了，会员用不上，停
    手头紧，会员先停一停
    暂停会员三个月
    会员可以冻结吗，想停一阵
    会员先暂停，下半年再用
    能先停用会员再恢复吗
    怀孕了不喝咖啡，咖啡月卡停了
    奶茶会员不要
    读书会员退订
    生鲜会员月卡取消
    送货免邮会员不需要了
    宠物会员盒子停订
    取消会员要不要违约金，我打算取消
    中途取消会员可以吗，要退
    提前退会员后权益还能用到期末吗，我决定退
    取消会员后账号还在吧，就退会员
    只取消会员，别删账号
    账户不注销，会员去掉
    会员取消成功了吗，确认下不会再续
    我取消过会员，帮我看看续费关了没
    上次说帮我停会员，怎么还没停
    会员取消不了，点了没反应
    取消会员一直跳转，关不掉，帮我关
    给我妈的会员取消吧，她不会弄
    老人被推销办的会员，取消
    帮爸爸退会员，他住院了
    俺不想要那个会员了给俺去了吧
    亲 会员帮人家关掉嘛
    会员拜托停掉，谢谢
    马上取消我的会员！
    别再续了行不行，会员给我停
    membership帮我cancel
    想unsubscribe会员
    auto renew关一下
    premium不要了
    會員續訂請幫我停止
    您好，本人申请于本期届满后终止会员资格，不再续期
    当初为了免运费办的会员，现在楼下开了店都不网购了，续费日快到了给我停了吧
    我在手机里翻了半天也没看到哪里能关会员自动续费你直接帮我在后台关掉行吗
    会员资格我放弃
    年费方案到期就终止，别往下续
    米都领完了，那张付费卡没别的用处，停掉
    黑卡明年的年费我不打算交，提前把它停了
    我要降到不花钱的那档，付费身份去掉
    老妈被地推忽悠办的季卡，趁没扣下期赶紧退
    奶茶包月卡喝腻了，关
    订阅的付费身份下周到，烦请到点自动失效
    会员下个月八号到期，我以后很少在这买东西了，帮我关掉续费别再扣
    试用会员还有两天结束，我不打算转正，怎么在扣钱之前把它停掉
    我在设置里来回找了半小时，就是没看到关自动续费的按钮，你帮我关吧
    一家三口共用的家庭会员，我要单独退出来，他们俩继续用
    我要去国外待半年，会员可不可以先冻结，回来再接着用，不行就退
    账号和积分都留着，只把每年收费的那个会员取消
    会员到期别续了
    退出付费会员
    把VIP停了
    会员暂停可以吗
    试用期内取消会员
    我要退订会员
    账号留着，会员取消
    降回普通用户
    解除会员连续包月
    續訂幫我關掉
    不用会员了，关了吧
    连续包年怎么关
    会员取消按钮找不到
    会员终止申请
    金卡不要了
    误开会员，趁没扣钱关掉
    免费体验别转付费，取消
    老人误点了会员，帮关了
    我妈的会员停一停，人去国外了
    不想再续费plus
    自动扣费的会员授权解除
    家庭会员解散
    学生会员毕业了，取消
    会员能中途退不，我想退
    把付费等级去掉
    续费开关在哪关
    毛孩子会员停了
    咖啡月卡不续了
    企业会员终止
    会员咋退啊
    省钱卡下期别扣，停
    取消了会员还显示有效，到底停没停
    请停止我的会员服务
    会员权益用不上，退掉
    支付宝里怎么关你们的会员续费
    会员冻结两个月
    会员解约
    停掉包月
    亲，会员不续啦
    会员太鸡肋，关
    年卡到期自动作废就行，别续
    我要取消黑卡身份
    取消升级的钻石会员
    读书会退出
    酒类会员订阅终止
    把我会员撤了，号别删
    以后不想每月扣会员了，关掉
    只注销会员，不注销账号
    换手机了，旧号上的会员取消
    会员提前结束
    双会员，取消其中一个
    体验卡后天到期，帮我取消
    停会员，谢谢
    贵宾身份不要了，做普通人
    老妈进养老院了，她的会员停了吧
    蔬菜箱会员到这月为止
    别自动滚到明年，会员到期就断
    改成手动续，不要自动续
    转正扣费前把试用会员掐了
    会员先歇到开春再说
    咖啡通行证这月后不要
    公司散了，企业会员停掉
    怎么脱离你们俱乐部，交钱那个
    搬去智利了，送货会员结束吧
    家庭套餐里我那份退出
    钻石卡不续了，买得少
    银行那边代扣会员的签约解掉
    误升白金，没扣前退掉
    领完福利不想续了，会员关
    开关灰着，自动续费你们帮关
    当初为了免一张沙发的运费入的会，早送完了，这期满就别续
    父亲走了，他的会员还在续，请停掉，账号留着看订单
    算算一年买不了几回，八月以后高级会员就不要了
    我的membership不要了，auto renew关掉
    年卡到期别给我续
    把plus停了
    想退出你们的付费俱乐部
    试用到期前帮我取消会员
    会员先暂停三个月，我出国
    黄金会员降回免费的
    账号留着，会员去掉就行
    误点开通了会员，撤销
    找不到关闭续订的按钮
    停掉包月会员
    会员用不上，怎么解约
    老爸的会员卡帮他终止
    不小心加入尊享会，想退
    中途退会员还能用到月底吗
    会员退了积分会没吗，我打算退
    下个月起不要再续会员了
    亲子卡退掉，孩子大了
    請幫我取消會員續約
    VIP关一下，划不来
    咖啡月卡想停掉
    解除会员的免密代扣，以后不续
    尊享会手滑加入的，给我退会
    娃长大了，亲子会员停了吧
    从黄金档退回普通用户，不再付会费
    公司发了卡，我自己的年费会员就不续啦
    书友会员到此为止，别往后扣
    刚做爸爸要省钱，你们那个尊享plus到期别再续了
    外婆的黄金会员她从来没用，帮她停掉
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
    end membership
    stop renewal
    cancel plus
    leave membership
    no more membership
    quit the club
    cancel auto renew
    unsubscribe me from premium
    pause membership
    freeze my plan
    stop my plan
    drop my membership
    remove my VIP
    opt out of renewal
    membership off please
    close my subscription
    finish my membership
    switch off auto-renew
    I'm leaving the loyalty scheme
    membership no longer wanted
    how to end the plan
    get me out of premium
    My membership's up on the 30th and I don't want it to roll over
    I'd like to stop being a gold customer from next month, but keep shopping on my account
    Where in the app do I switch off the renewal? I see nothing under settings
    Could you put my subscription on pause while I'm in hospital?
    I no longer drink coffee, so the monthly coffee pass can end
    The trial's not for me, please see to it that it doesn't become a paid plan
    We've moved out of your delivery area, kindly end our household plan
    I'm trying to cancel premium and the button only offers me a discount to stay
    My employer now pays for a different service, so terminate my business plan please
    Please take my mother off the membership, she's gone into a care home
    I joined only for the free shipping on one order and don't need to be in it any longer
    Is it possible to drop the membership before the year is out? I'd like to
    I want to go back to a regular account with no paid perks
    How much notice do you need to end an annual membership?, I want to stop at Christmas
    Can you confirm my renewal is off? I want it to lapse in August
    I've decided against another year, so please don't renew the card
    My wife and I have one each, we only need one, cancel mine
    I never use the benefits, what's the quickest way to give the membership up
    Kindly suspend my membership from April until I'm back from sea in July
    Subscribed through Google Play, how do I end it from there
    I hit "cancel plan" and it says contact support, so here I am: cancel it please
    You've sent a renewal reminder for next week. I'd rather not continue.
    the book box plan has run its course for us, stop it after this month
    I'm closing my bakery and won't need trade membership after May
    take away the premium tier but leave my login and wish list alone
    I thought that the VIP club was free, it isn't, I don't want in after all, cancel before the first bill
    could you unenrol me from rewards, I don't want the card any more
    is there an end date on my membership? if not, please set one for this month
    I ticked the plan box at the till by mistake, kindly cancel it before it starts
    my new phone doesn't have your app, cancel the subscription from your end
    Please stop auto-renewing the kids' club for my account
    I'd like to resign from the members' circle
    no thanks to another season of the pass, don't extend it
    what happens to my plan if I remove my card? I just want it to end
    cancel my sub b4 the 1st pls
    how 2 stop the membrship from renewing
    pls kill my vip 🔪 not using it
    I don't want more to be member, how to stop
    取消 my plus plan before next month
    Dear membership team, having retired, I shall no longer be making use of my trade card. I would be obliged if you'd bring the membership to a close at the end of its current term.
    I've clicked through NINE screens to cancel this membership. Just end it!
    My ex set this family plan up and I'm still on it, it renews on Friday, I don't want his stuff or your stuff, so please remove me and keep my own account going
    cancel my plus membership please
    I'd like to end my membership
    quit the membership
    leave the members' club
    drop my premium plan
    turn off auto-renewal of my membership
    switch off automatic renewal
    where do I stop the renewal
    how to stop the subscription renewing
    no renewal next year please
    let my membership lapse
    not continuing with the club next month
    cancel the yearly plan
    cancel monthly membership
    stop the monthly subscription
    call off the quarterly plan
    revoke the auto-pay for my membership
    end the PayPal agreement for the membership
    cancel the plan on Android, where
    can't find the cancel membership button
    where's the button to leave premium
    steps to end membership
    membership termination
    unsubscribe me from plus membership
    opt me out of the paid club
    remove me from premium
    downgrade me from gold to free
    move me back to the basic free level, I don't want to pay
    cancel my VIP
    cancel gold card membership
    black card, not renewing, please end it
    take me out of the family membership
    leave the household plan
    remove my add-on membership
    company membership to be cancelled
    student plan, don't roll it over
    cancel the free trial before it bills
    end my trial membership
    I don't want the trial to turn into a paid plan
    stop the trial today, nothing charged yet
    signed up by accident, undo the membership
    pressed join by mistake, cancel the membership
    just joined the club, changed my mind
    membership is no use to me, cancel
    perks got worse, I'm leaving the plan
    not enough vouchers in the club, end it
    I shop less these days, stop the membership
    moved abroad, please end my membership
    you don't deliver here now, stop the plan
    can't afford the membership, stop it
    pause my membership for three months
    freeze the membership
    put my plan on hold
    suspend membership until September
    can I pause premium and come back later
    stop the coffee pass
    end my tea club subscription
    cancel the book club box
    stop the pet box membership
    don't need the free delivery plan any more, end it
    is there a penalty for leaving the plan early? I want to leave
    can I quit membership mid term, I'd like out
    if I cancel now do I keep benefits till the end, I'm cancelling
    keep the login, just drop the paid membership
    don't delete me, only end the plus
    did my membership cancellation go through? it must not renew
    confirm my plan won't renew
    I asked you to stop my membership and it's still on, please stop it
    cancel button for membership does nothing
    membership page loops, can't cancel, do it for me
    cancel my mum's membership, she can't manage it
    dad's in hospital, stop his club membership
    elderly aunt was talked into your plan, end it
    kindly discontinue my membership
    please deactivate my prime subscription sir
    I want to discontinue membership from next month
    stop autopay mandate for membership
    no want member anymore, please stop
    canel membership plz
    membership 取消 how
    don want the membership liao
    kill the subscription
    enough of the club, take me off it
    thinking it over, I won't renew, so stop it now
    plan ends in June, make sure it ends
    Please be informed that I do not wish to extend my membership beyond the current term
    joined for free shipping, a shop opened downstairs, so put an end to the plan before the renewal date
    been through every menu on my phone cant see where to turn off the club renewal just do it your end
    how do I get out of this yearly thing before it renews
    cease the automatic renewal, nothing's been billed so far
    coffee pass can finish, I've gone over to tea
    lapse in August, please, no new term
    rice gift eaten, the paid card is no use, put a stop to it
    get me out of gold before the next term begins
    summer's spent abroad, put the plan to sleep till autumn
    rewards club costs more than it gives, take my name off
    My membership runs out on the 8th and I hardly shop here now, please see that it isn't renewed
    Two days of the trial are left and I don't care to go on, how do I stop it before any money is taken
    I spent half an hour in the settings and there's no switch for renewal to be found, would you turn mine off
    Three of us share the family plan and I alone want to leave it, the others stay
    I'll be abroad for half a year, can the membership be frozen, and if not then end it
    Leave my login and points alone, just call off the plan that bills yearly
    not renewing in january
    end my subscription to the club
    please don't renew my VIP next month
    I want to leave the membership
    how to quit the paid plan
    stop my free trial before it bills
    sir please deactivate my gold membership
    pause my plus membership
    I wish to opt out of the membership programme
    my annual pass, don't prolong it
    how can I get rid of the membership
    switch off the recurring membership
    membership no longer needed, please close
    keep my account but remove premium
    drop the paid tier
    not using the perks so cancel
    moving abroad so end my membership
    remove auto debit for the club
    how do I withdraw from the members' scheme
    freeze membership for the summer
    stop next month's renewal
    do not extend my membership please
    cancel the family plan
    my trial ends Sunday, cancel it now
    please stop my mother's membership, she's passed away
    I can't find how to leave the club
    discontinue my subscription at the end of term
    resign membership
    renewal off please
    cancel student membership as I've graduated
    cancel my coffee club
    End it. The membership, I mean.
    stop the yearly plan
    undo my joining of the VIP club
    I no longer shop here enough to justify the plus plan, so stop it
    my membership is set to renew on the 9th, prevent that
    cancelling the tea box subscription please
    how do I make sure the membership won't renew
    take me off premium
    do I keep my points if I end my membership? end it please
    cancel black card membership
    i want stop member
    i'd rather be a normal customer again, no plan
    Please revoke my recurring authorisation for membership
    close out my paid membership but not my login
    member plan: off
    how do I step down from gold to basic
    tell me how to end the trial
    my kid joined the VIP on my phone, cancel it before it bills
    no renewal in October
    let my plus run out
    how can I unenrol from the paid club
    can't cancel in the app, please cancel the membership for me
    company closing, end our business membership
    I want my plan gone by tomorrow
    cancel my wife's membership with her consent
    stop subscribing me to the gold tier
    membership ended? I pressed cancel but it still shows active
    skip next year's membership
    is it possible to suspend the plus membership while I'm in hospital
    the delivery pass isn't worth it, please cancel
    leave loyalty plus plan
    please shut down the auto-renew on my card for the club
    quit quit quit, the button for leaving VIP does nothing
    I'd like my membership terminated with effect from 1 July
    turn premium off
    unjoin the club
    I've two memberships, cancel the older one
    dear team, kindly discontinue my silver membership from next cycle
    cancel the pet club
    can i stop membership in the middle
    cancel renewal, keep benefits till expiry
    remove me from the paid club please
    auto pay membership off karna hai, how
    how to stop membership from PayPal side
    my membership shouldn't roll over
    no longer require your subscription service
    trial cancel
    break my membership contract
    I won't pay for another term, please stop the plan
    get me out of the plus thing
    I'd like to cancel wine club
    please end my subscription box membership
    take off the auto renewal, can't find it in settings
    stop premium at period end
    goodbye gold card, hello basic. Please cancel
    reverting to the standard free membership, how
    give up my members card
    cancel membership by phone possible?
    my reading club pass, stop it
    please process my exit from the rewards club
    membership stop pls
    I've decided not to go on with the VIP
    delete only the membership, leave the account
    the membership expires in May, don't renew
    i forgot how to turn the renewal off
    cancel the upgrade to platinum
    we're splitting up, end the couple membership
    how do I cancel before the free month is over
    stop the monthly plan
    disenrol me from premium
    my VIP days are over, shut it
    take the crown off, I want an ordinary account
    no longer wish to be among your paying members
    please make my gold status lapse, nothing further to be billed
    how does one bow out of the club
    I graduated, so the student plan can go
    put a stop to the yearly pass of mine before May
    the vegetables box plan, wind it up
    unlink the automatic renewal at my bank for the club
    pause the pet plan for two months please
    Mum's in a home now, end her plus plan
    want nothing but a free profile, remove the paid bit
    quit gold, stay registered
    before the trial flips to paid, kill it
    retire my premium
    the perks aren't for me so I wish to leave the scheme
    how can I step out of the loyalty plan I pay for
    toggle for automatic renewal is missing, do it for me, off
    stop the club from rolling over in autumn
    sign me out of the VIP thing for good
    I was upgraded by mistake, terminate platinum before it bills
    business plan, our firm's winding down, discontinue
    halt the recurring plan
    coffee pass, no more after this month
    we moved to Chile so the delivery club should end
    dad's subscription to the golf club perks, cease it
    never used a perk, closing my membership now, how
    suspend club till spring
    opt me out before 30 September when it renews
    don't want another year of plus
    is there a notice period to leave? I'm leaving the club
    wife and I share; drop my half of the family plan
    switch membership renewals to manual
    kindly stop renewal of diamond plan, I shop less now
    I only joined for the free delivery of one sofa and that's long done, so the membership may end when this term does
    my late father's club plan runs on, I'd like it brought to an end and his login left so that we can see his orders
    我的 membership 不要了, please stop auto renew
    having looked at how seldom I shop with you, I shan't need the premium tier beyond August
    the renewal falls on my payday and I don't want it any more, where do I strike it out
    I want out of the loyalty plan I pay for
    turn renewal off
    how do I leave the membership
    how can I quit premium
    opt out of VIP
    terminate my plan
    my membership should end this month
    let the membership run out, don't extend it
    no renewal please
    cancel before it renews on the 12th
    the trial ends tomorrow, cancel it
    cancel my free trial so it doesn't become a paid plan
    trial over soon, don't want to go on as a member
    I only wanted the trial month
    pause my membership for the winter
    freeze my membership while I'm abroad
    can I put my club plan on hold for three months
    suspend my gold membership till autumn
    move from premium to basic without paying
    drop the paid tier, keep my account
    keep my account, just end the membership
    don't delete my account, only remove the plus
    I still want to shop, just not as a paying member
    can't find where to end my subscription
    the cancel link for the membership is hidden
    membership page has no opt out
    app doesn't let me end the plan
    Clicking "end benefits" gives an error, so end it for me
    how many days' notice to quit the club
    what's the notice period for my annual plan
    can I leave mid-year
    do I lose my perks at once if I cancel the membership today
    if I cancel now is my plan valid till the end of the month
    what happens to my points when I give up the membership
    will I get the rest back if I end the yearly plan early
    is there a cancellation fee for the membership
    cancel the family membership
    remove the family plan, kids have left home
    my wife has one too, so end my membership
    we have two memberships in our household, cancel this one
    cancel my late father's membership please
    mother is in care, she doesn't need the club card now, end it
    my student membership, end it, I've graduated
    I've moved to a country you don't serve, so stop my plan
    not worth the money, stop my membership
    I hardly order, so the plus plan's pointless, drop it
    benefits got worse, I'm leaving the club
    too expensive now, I won't continue as a member
    lost my job, need to end the subscription
    cutting costs: goodbye gold membership
    signed up accidentally, undo my membership
    joined by mistake at checkout, take it off
    pressed the wrong button and became a member, cancel
    I was talked into the club at the till, want to withdraw
    14 day withdrawal from my membership contract
    changed my mind about the VIP card
    I'd like to revoke the direct debit for the membership going forward
    Remove my card from recurring membership billing
    stop taking a monthly membership going forward, I'm done
    don't bill me next month, end the plan
    ditch the club
    axe my premium
    say bye to my plus
    deregister me from the reward club
    withdraw from the members programme
    resignation from the wine club
    cancel book club
    end the coffee membership
    coffee pass, stop it after this month
    snack box membership: stop
    nappy subscription club, baby's potty trained, so please stop it
    pet club membership no longer needed, our dog died
    gym-gear rental membership, end it
    free delivery pass, cancel please
    delivery pass renewal off
    how to stop prime type membership sir
    please deactivate auto debit of membership
    membership i no want more, how to stop
    want close vip, how do
    取消 membership 怎么弄
    my 会员 please don't renew
    pls cancel my sub to the club b4 friday
    For the third time, END MY MEMBERSHIP.
    Kindly regard this message as notice of termination of my subscription to your members' club.
    so I got this plus thing in the spring for the garden stuff and now the garden's done and I don't need it any longer so could you take it off before it rolls on
    grandad can't work out how to stop the gold card thing, do it for him would you
    Does deleting the app end my membership or must I cancel it separately?
    is my membership cancelled now? I clicked end
    confirm that my club renewal is off
    I'd rather be an ordinary customer again
    downgrade: I'd like to drop back from gold to the ordinary no-fee level
    not the account, merely the plus membership should go
    leave the members' club halfway through the year, possible?
    is my paid plan cancellable without a fee, since I want to stop it
    the salesman signed me into the club, cancel that membership
    grandad wants his gold card membership stopped
    the streaming perk left, so I'm ending my premium
    my trial membership shouldn't roll over, stop it now
    two weeks' trial was plenty, end it before it costs
    my employer gives me the pass now, so my private one can stop
    remove recurring billing for the club from the next period on
    we're having a baby and must save, so membership off please
    lapse my subscription, I won't be needing the perks
    close VIP only, other things stay
    the sommelier club was a present and I've gone teetotal, so see that it isn't prolonged
  `,
})
