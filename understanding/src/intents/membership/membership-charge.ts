import { defineIntent } from '#intents/define'

export const membershipCharge = defineIntent({
  intent: 'membership-charge',
  audience: 'buyer',
  settledBy: 'person',
  label: { zh: '会员费被扣了', en: 'I was charged for membership' },
  definition: {
    zh: '会员费或自动续费已经扣了，自己不知情、不同意，或想要回来。',
    en: 'A membership or renewal fee was taken that they did not expect, do not accept or want back.',
  },
  borders: {
    'cancel-membership': {
      zh: '没扣钱、只想停的是取消会员；为已经扣走的钱来的在这里。',
      en: 'Stopping it before any money went is cancelling; about the money already gone is here.',
    },
    'unknown-charge': {
      zh: '不知道是什么钱的是陌生扣款；知道是会员费的在这里。',
      en: 'A debit they cannot place is an unknown charge; one they know to be the membership is here.',
    },
    'charged-twice': {
      zh: '订单付了两次是重复扣款；会员费扣错或扣重的在这里。',
      en: 'Paying an order twice is charged-twice; anything wrong with the membership fee is here.',
    },
  },
  zh: `
    会员扣费了
    自动续费扣钱
    会员费退我
    没开会员为什么扣费
    续费没通知
    偷偷续费
    会员钱能退吗
    自动扣了会员费
    取消了还扣
    会员多扣
    试用完扣钱了
    莫名扣会员费
    续费扣款退款
    我没续费
    包月被扣
    会员自动续费扣了我98块，能退吗
    怎么又扣会员费了
    没同意续费你们就扣
    昨晚支付宝显示plus年费扣款成功，我明明上个月就取消了的
    把会员费退给我
    试用七天结束直接扣了一整年，也没提醒
    我没开会员为什么扣我钱
    短信说会员续费成功，谁让你们续的？
    29.9包月悄悄变39.9了，多扣的给我退回来
    kou le huiyuan fei
    我银行卡上15号少了148，一查是年卡续期
    开了一次会员结果扣两次年费
    老人手机上每个月被扣会员15块，一共扣了大半年，她自己根本不知道开过这东西，每月退休金就那么点，请你们把这些钱退回来
    取消订阅之后还扣款什么意思
    刚续上的，一天没用，退我钱可以不
    會員費扣款了但是我的等級沒變
    悄咪咪续费，吃相难看
    扣费前不是该发通知吗，我一条都没收到
    会员费能不能退一半，我才用了俩月
    交了88入会费，系统还显示非会员
    季卡的钱扣在我微信里了，可会员开到了别的号上
    charge了我membership fee，不是我点的
    为什么连续包月价格跟当初说好的不一样
    我儿子误点的超级会员，已经付了258，麻烦退
    亲，我看了账单，3月2号那笔会员续费我不认，帮我处理下
    开会员时写首月1元，结果扣了25
    钱已经被你们划走了才告诉我续了，不合理吧
    续费的那笔想退，权益一个没动过
    办卡那天店员说不会自动扣，今年又扣了
    这笔年费我要申诉
    黑卡600年费扣了，我去年打电话说过不续的，当时一位姓周的小姐答应得好好的，现在钱没了，人也找不着，请给个说法并退款
    扣了会员的钱 退
    双重收费 一个plus一个联名卡都扣我年费
    原来说到期再问我要不要续，怎么就直接从零钱里走了
    我换手机以后会员都没法用，你们倒是照扣不误
    有笔“尊享服务费”每月12.8，查了是会员的，我从来没签过
    涨价了也不说一声就按新价续了我的卡
    会员费被扣了
    今早查流水发现连着三个月都有一笔19.9，问了银行说是你们的月度会员，我只在春节领过一次体验，根本没打算长期用，这三笔加起来快六十了，退给我
    年費沒經過我同意就被扣走
    为什么扣了我会员费
    会员自动续费扣款了，我要退款
    会员费能退吗
    自动续费扣了我的钱，怎么退
    我没开会员，怎么扣费了
    不知道怎么就被扣了会员费
    会员续费了我不知道
    没通知就扣会员费
    把自动扣的会员费退给我
    我不想续费，已经扣了钱
    已经取消会员了还扣费
    会员试用到期自动扣款
    会员扣款怎么退
    扣了一年的会员费，我没同意
    会员费扣了两次
    会员多扣了钱
    会员扣费不对
    为什么每个月扣我会员费
    偷偷扣会员费
    刚扣的会员费能退吗
    误开会员，钱能退吗
    孩子点了会员，扣了钱，退给我
    会员续费退款
    今天扣了我30块会员费
    昨天微信扣了会员钱
    自动续费的钱退回来
    连续包月被扣，我早关了
    我没有授权会员扣款
    会员费涨价没说就扣了
    开会员只要1元，结果扣了30
    会员扣了钱但没开通
    会员费扣了却不是会员
    扣了会员费没有权益
    会员年费扣错了
    怎么又自动扣了我的会员费
    老人被扣会员费，要求退
    支付宝扣了99会员费，我不认可
    会员没用过，退会员费
    能退剩下几个月的会员费吗
    我是免费试用，为什么扣钱
    银行短信显示会员扣费
    续费前没提醒，退钱
    会员费退款申请
    超级会员扣了我258，退我
    会员自动扣费太坑了
    刚开的会员后悔了，钱可以退吗
    plus会员多扣了一次
    取消订阅后又扣了一个月的会员费
    会员钱退回来！
    不同意续费，请退回会员费
    会员被口费了
    membership fee 被扣了，我没同意
    huiyuan kou qian le tui wo
    會員自動續費被扣款，可以退嗎
    亲，会员咋又扣我钱了呀😤 退退退
    您好，今天收到扣款短信，会员自动续费扣了168元，我并不知情，也不打算继续使用，请帮我退回
    流氓软件，会员费说扣就扣，退钱！
    上个月客服说已经帮我关了续费，今天又扣了25，这钱怎么退
    我查账单发现去年到现在每个月都扣19.9的会员费，我压根不知道开了会员
    信用卡被你们扣了年费会员，我老公也没开，怎么回事，请退还
    会员费扣了
    扣我会员费
    会员扣钱了
    自动扣会员费
    会员费退款
    续费扣了，退
    乱扣会员费
    会员费怎么扣了
    续费的钱退我
    会员费多扣了
    被自动续费了
    扣了年费
    会员费能退不
    我没开通会员却扣费
    莫名其妙续费了
    会员钱退我
    会员又被扣了
    扣错会员费
    偷扣会员费
    续费没经过我同意
    试用扣费了
    包月又扣钱
    为啥扣我会员钱
    会员费还给我
    昨天半夜微信扣了25块会员续费，我早就不用了，请退
    会员一开口就扣了388，我以为是免费体验
    一月关的自动续费，三月又扣一笔，这钱要退给我
    给孩子买课本，付款时被搭了个15元会员，没注意就扣了
    会员费一年扣两回，6月一次12月一次，多扣的退
    开会员时页面写9.9，实际扣了19.9
    我爸手机话费里每月扣6块会员，他都不知道，能全退吗
    银行流水里看到你们的年度会员299，我没授权
    会员刚续完就提示我被降级，那扣的钱怎么算
    取消了试用还是扣费，截图我有，退款吧
    两个月前注销过会员，怎么信用卡今天又出账会员费
    收到会员续费账单，价格从128涨成168，没人告诉我，差的退回
    在门店扫了个码领鸡蛋，回家发现扣了会员费30
    会员费扣了以后会员没到账，页面显示未开通
    买了季卡却按年卡扣我钱，多的退我
    离职了公司的会员还在刷我个人卡，这几笔要退
    还有十天才到期，提前就把续费扣了，合理吗
    老婆不小心开了会员，付了199，五分钟内就找你们，可以退吧
    会员扣款用的是我早解绑的卡，你们怎么扣到的
    自动续费扣了款，会员权益一天没用，按规定能全退吧
    问下3号那笔会员扣费是哪个账号产生的，我没办过
    双十一充的会员，系统又重复扣了一单会员费
    会员续费扣的是我妈的支付宝，她不知情，想要回来
    学生会员优惠没给，按正常价扣的，退差额
    开了亲情会员，扣了两份的钱，只开通了一份
    每个月都扣我19块会员，客服说查不到签约，钱却少了
    退会员费什么时候能给我答复，续费是你们擅自扣的
    收会员费之前不用短信提醒的吗，扣完才知道
    两年没用你们App了，还每年扣88会员，这两年的请退
    说好首年免会费，信用卡账单却有你们会费600
    我点的是关闭续费，你们反而扣了一年的会员钱
    会员升级扣了100补差，等级却没变
    小孩看动画点到会员，扣了45，麻烦退还
    明明选的单月，结果变成连续包月，第二个月又扣了我
    我的黄金会员被续了两年，一下扣走三百多，不要，退
    手机换号了，原号的会员还在扣我银行卡，要求退回这半年的
    亲 会员费嗖一下没了💸 我没点续啊 退我嘛
    扣钱比谁都快！！会员费还我！
    汇员费扣错了
    我的 card 被 charge 了 membership，没 sign 过
    huiyuan fei bei kou, yao tui kuan
    會員年費被自動扣款，我並沒有同意
    您好，本人于九月一日发现支付宝账户被扣除会员续费二百一十八元，续费前未收到任何提示，本人亦无继续使用之意，请予退还
    我一个月退休金两千多，打印账单才发现你们扣了我十四个月的会员，一个月二十，我连你们会员是啥都不晓得，这钱得还给我吧
    扣了我会员年费
    扣了我25块会员费
    自动续费扣走了98
    会员偷偷续费扣钱
    会员续费没提醒就扣了
    不知情被扣会员费
    我没同意，会员费扣了
    没开过会员怎么扣会员费
    没办会员，扣了VIP费
    从没买过会员，却扣会员钱
    莫名其妙成会员还扣了钱
    下单时被勾选会员扣了15
    付款时捆绑会员扣费
    被搭售会员，扣了我钱
    一元试用变成扣全价会员费
    免费试用结束就扣了我会员费
    试用期没到就扣会员费
    试用取消了还扣会员钱
    会员取消了还在扣费
    取消自动续费后又扣了一次
    退会后还扣我会员费
    关了续费还是扣了这个月的
    注销会员了仍扣费
    上个月退的会员，这月又扣
    会员费重复扣了
    一个月扣两回会员费
    月卡年卡一起扣了
    两个会员同时扣我的钱
    会员扣错金额
    会员价涨了没说就多扣
    说好19.9，会员扣了29.9
    优惠价没给，按原价扣的会员费
    首年半价没兑现，全价扣了会员费
    学生价没生效，会员按全价扣
    升级没成功，会员差价扣了
    会员费付了没生效
    扣了会员费还是普通用户
    会员费扣了，权益没到账
    续费扣了，等级没变
    扣会员费扣的是我旧卡
    会员费扣到我爸卡上了
    老人的卡被扣会员费
    孩子开了会员扣我钱
    孩子误点会员扣了198
    我妈不懂，被扣一年会员费
    过世的父亲还在被扣会员费
    换手机号了，旧号会员还在扣钱
    账号不用了，会员费年年扣
    一年没用会员还扣钱，退
    扣了三年会员费都不知道
    连续几个月扣会员费没发现
    每个月19.9原来是会员费，退我
    每月都扣会员费，没用过
    会员费要求退款
    刚续费的会员能退钱吗
    刚扣的会员费，一天没用，退
    续费24小时内可以退款吧
    会员年费可以退一部分吗，扣了全年的
    退剩余月份的会员费
    会员费扣完才发现，能退不
    会员扣费申诉
    会员续费投诉，退钱
    不认可这笔会员扣费
    会员扣款有异议
    没授权会员代扣，钱退回来
    谁给我续的会员，扣的钱退
    谁让你们自动续会员的
    凭什么续我的会员扣钱
    为什么扣我VIP钱
    PLUS又扣费了
    黑卡年费扣了600，不是免首年吗
    金卡年费已扣，想退
    店员说免费，结果扣会员费
    客服说不会自动续，照样扣了会员
    门店办的卡说不扣，年底扣了会费
    续费扣款
    被扣年费
    会员乱扣钱
    亲 会员咋又扣我米啦
    咋扣俺会员钱嘞，俺不会用这个
    会员费怎么刷刷刷就没了
    membership fee扣了，refund
    auto renew被charge了，没同意
    被扣了subscription费，想退
    會員費被自動扣款
    會員續費扣了要怎麼退
    短信提示“会员续费成功-128元”，我没操作过
    您好，本人于5月已取消会员，6月仍被扣除会费30元，请予退还
    我在老年大学同学群里看到说能退，我也被扣了一年的会员费，我从来没用过，能给我退了吗
    去年办卡的时候我特意问了小姑娘她说到期会打电话问我要不要续现在电话没有钱直接没了
    零钱里走了一笔年卡续期，原说到期先问我的
    黑金年费划走了，首年免费的承诺呢
    省钱卡莫名续上，划了我12，退回来
    学生党续成了正价，多划的会费退一下
    会籍续期款被划走，权益没碰过，求退
    老妈勾错了框，被扣年度会籍钱，还能要回不
    妻子名下的亲情卡也划了会费，没人办过
    早上银行提醒扣了一百六十八，一看是你们的年度会员续期，我没同意过，退给我
    上个月就把会员取消了，这个月还是照样扣了二十五，麻烦把钱退回来
    说是七天免费体验，第五天就把全年会员费扣走了，这不合理吧
    给孩子买本书，不知道怎么就开通了会员，扣了十五块，请退
    我爸的卡连续半年被扣会员费，他连手机都用不利索，谁给开的
    刚收到通知年度会员已续，三百块没了，我要退
    睡前还好好的，醒来发现VIP费被划了
    会员升档时把两档的钱都扣了，退一档
    白金会员费昨天出账，可我五月就说过不续
    微信扣费记录里有你们的名字，写着“自动续费服务”，我没开过
    年费七月交过了，九月又扣一回
    会员费怎么自动扣了
    没同意就续费，退钱
    扣了我一年会员费
    会员续费能退吗，昨天扣的
    试用完直接扣了99
    我没开会员扣什么费
    取消了会员还扣款
    会员扣了两次钱
    VIP被扣25，退我
    老人手机被扣会员费
    開通首月1元，怎麼扣了30
    membership费被扣了，不是我要的
    扣了会员费权益没给
    包月变包年，多扣的退
    自动续费没提醒就扣
    会员费扣贵了
    孩子误点会员扣了88，退款
    连着三个月扣会员钱
    凭什么给我续费，钱还我
    会员升级费扣了没升级
    银行卡少了19.9，是你们会员
    停了会员怎么又被划走12
    会员费我要追回
    没用过会员，刚续上的退了吧
    学生价会员按全价扣了
    零钱里被扣连续包月
    扣会员费之前也不通知一声
    买东西送的会员怎么还收费
    给我爸办的什么会员，扣了半年钱
    会员费扣错账户
    免费体验没到期就收费
    会员涨价没告诉我就扣了
    省钱卡扣费不认
    退我年费
    会员扣费投诉，要求退回
    续了个我不要的会员，钱拿来
    换号了旧号会员还扣我卡
    会员充值没到账钱扣了
    咖啡会员卡又扣我18
    黑卡年费600被扣，我没答应
    偷摸扣会员费，退
    关了自动续费还是扣了
    会员多扣一个月
    谁给我开的会员，扣了三十
    家庭会员扣我钱，我没加入
    会员刚扣就取消了，能退不
    咋又扣俺会员钱
    宠物会员乱扣
    会员月卡原价扣的，优惠没算
    续费扣款我没授权
    一觉醒来会员扣了好几十
    书会员扣款失误，请退
    误扣的会员费还回来
    两个账号都扣会员费
    会员扣的是美元，亏大了
    提前扣了下期会员费
    会员费不该扣，试用我早退了
    爷爷退休金里被划了会员费
    白金会员谁给升的，钱都扣了
    书面取消过的会员套餐还扣我8块9
    暂停月份照样扣会员钱
    前男友的名头扣我会员费
    价格翻三倍续了，没通知，退
    付了金卡的钱给铜卡待遇，差额退
    联名卡收我会费，我没签过
    柜台姑娘擅自给我开付费会员，每月扣12
    说季付你们扣了年费
    一块钱会员体验，结果扣四十
    茶友会早退了还收我会费
    假期里会员自己续了，钱退来
    会员第三天就扣费，说好三十天免费
    解绑的卡怎么还能扣会员费
    翻过世老伴的账单，你们每月扣九块会员费，她根本不知道，全数退来
    试用信里说先问我，没人问，一年会员的六十四就没了
    室友同一个会员只要一半，凭啥扣我全价
    会员auto扣了我88，没agree过，退
  `,
  en: `
    charged for membership
    refund my membership fee
    auto renewal charged me
    i was charged for premium
    i didn't renew
    why was i charged for membership
    membership fee taken
    free trial charged me
    renewed without asking
    subscription charge refund
    took the annual fee
    i never signed up for membership
    unwanted renewal
    membership payment back
    you charged me for a renewal i didn't want
    99 taken for membership this morning, i want it back
    why was my card billed for premium
    I cancelled plus in february and you still took the fee in march
    refund my annual fee
    nobody warned me the trial would turn into 119 a year
    got a receipt saying "thanks for renewing". I did not renew anything
    charged for vip wtf
    The monthly price went up from 4.99 to 7.99 without a single email, and I only noticed because my bank sends me alerts. I'd like the difference for the last three months returned
    membership fee came out twice in one week
    i never joined your club yet each month 12 dollars leaves my account for it
    first month was supposed to be one euro, you took 25
    auto renewal hit my card yesterday, havent used it once since, can that be reversed
    paid the joining fee but it still says guest
    my late husband's gold card is still being billed to our joint account
    Hello, my mother is 79 and on her statement there is your club fee every month since last summer. She does not own a computer. Please explain who signed her up and give the money back
    wrong amount on my yearly plan
    you renewed me without asking, not ok
    the subscription i thought was off has just debited 59
    member fee 扣错了 please check
    dispute the premium charge from 3 May
    pro rata refund for the unused months of my card?
    my son tapped on super member and 258 is gone, can this be undone
    i paid with paypal for the season pass and the membership landed on some other account
    how come I'm paying for two plans, one is from the co-branded card
    So your guy at the counter swore it would not roll over by itself, I even asked him twice, and here we are a year later with 45 pounds gone from my account
    the renewal bill is in dollars, it used to be in pounds
    i want my money for that membership back, had it one day
    billed at the new price even though I was promised the old one for life
    Is it normal that you debit the fee a month before the term ends?
    charged after cancelling!!!
    took the fee but all my perks are gone
    sneaky renewal. refund it
    You have taken from me the fee of year and I did not agreed
    that 14.99 every month is your premium plan, i found out. never ordered it
    unfair renewal fee
    cardholder fee 600, told your colleague last year i'd not continue
    student rate expired and you billed me the full one with no notice
    why was I charged a membership fee
    I was charged for a membership I don't want
    I've been charged for membership
    I want a refund for my membership
    can I get my membership fee back
    refund my subscription
    my subscription renewed and I want my money back
    my membership auto-renewed without my consent
    I was charged for auto renewal
    you renewed my membership without telling me
    I didn't agree to renew my membership
    I cancelled my membership but was still charged
    charged after I cancelled my subscription
    my free trial ended and I was charged
    I was charged after the free trial
    I never signed up for a membership but was charged
    why am I paying a monthly membership fee
    I've been paying for a membership I didn't know about
    charged twice for my membership
    double charged for membership fee
    I was overcharged for my membership
    the membership price went up without notice and I was charged more
    please refund the renewal fee
    unexpected membership charge
    membership renewal charge refund
    I was charged 99 for premium, I don't want it
    refund my annual membership
    the membership fee was taken but I'm not a member
    I paid for premium but it's not active
    you took money for membership today
    I didn't authorise this membership payment
    I didn't know it would renew automatically, can I have my money back
    my daughter signed up for premium by accident, refund please
    can I get a refund for the unused part of my membership
    I haven't used my membership, can I get the fee back
    you charged my card for VIP
    membership fee on my credit card, I don't accept it
    I was told the first month was free but you charged me
    why did you charge me for another year of membership
    the plus renewal came out of my account, please return it
    charged for a plan I cancelled last month
    no reminder before renewal, I want a refund
    wrong amount charged for my subscription
    was billed $14.99 for membership, never agreed
    Please refund the membership fee taken on 2 May
    I want to dispute the membership fee
    My mum was charged for a membership she never wanted
    the yearly fee went out this morning, can it be reversed
    I only meant to try it and you took the full annual fee
    student price promised for membership but I was charged the full price
    membership chargd me
    u charged me for vip wth
    you take money for member but i not want it
    surprise renewal on my card 🙃 refund plz
    why they charge me the membership every month
    Hello, I noticed that my membership was renewed for 79 euros on Monday. I had no intention of continuing, and have not used it since. Please refund the amount.
    This is daylight robbery, renewing my membership without asking. Money back!
    会员费 charged again, I already cancelled, refund me
    My trial was supposed to be seven days free and on day five you took the whole 120 for the membership
    still getting billed for premium three months after I left
    charged for plus
    membership fee charged
    you took the membership fee
    refund the membership
    I was auto-renewed
    membership money back
    renewal charge, didn't want it
    charged for a trial
    why the membership charge
    subscription billed again
    unwanted membership fee
    membership charged by mistake
    fee taken without asking
    I was billed for premium
    took my money for VIP
    annual fee gone from my card
    charged twice for plus
    reverse the membership charge
    renewed and charged me
    I dispute the membership fee
    premium fee refund
    membership overcharge
    they billed me for membership
    I didn't sign up but was billed for it, your membership
    My bank shows 8.99 to your club on the 4th. I left in January, so please return it.
    The free month ended yesterday and 96 went off my card this morning, I'd like that refunded
    I bought one lamp and found I'd been put on a paid plan, 15 dollars have already been taken
    You renewed me at the full rate, my plan was 30% cheaper, please pay back the extra
    Both my wife and I were billed for the one family membership
    My old employer's membership is being paid from my private card, four months so far, I want it back
    I've been paying 5.99 a month since 2021 for a membership I can't even log into
    I turned renewal off on the 10th and the fee went out on the 12th, here's my screenshot
    Why's the membership payment 59 when your page quotes 49?
    I agreed to one month, you've charged a whole year of membership
    My teenage son joined VIP on my card without asking, can that fee be undone?
    I'm a pensioner, and a yearly fee of 80 left my account for a club I never heard of, your club apparently
    I paid the premium fee on Monday and my account still says free. Where did the 12 go?
    Two days after the renewal payment I noticed it, nothing's been used, so am I due a refund?
    The membership was meant to be included in my phone deal but you've debited me for it
    No email, no text, nothing, and then 120 out of my account for "gold renewal"
    I've been charged the business rate for membership although I'm a private customer
    Please look into a membership debit of 34.50 on my credit card, I don't accept it
    you charged a cancelled card's replacement for membership, who allowed that
    The person at the checkout said it was a free card. It cost me 20 a month for half a year!
    Paid for a gift membership and got billed again when it ran out, that wasn't the deal
    My dad died in March and his membership fee was taken in April and May, please refund those
    I'd like an explanation of the plus fee on my PayPal, I've never agreed to recurring payments
    The pause I set was ignored and the monthly membership fee was taken regardless
    I was downgraded yet you took the platinum fee
    Could the unused nine months of my annual membership payment be refunded?
    I see a "member renewal 6 Feb" of 40 euros, kindly give it back, I had no idea it'd renew
    the membership charge came in US dollars and cost me a foreign fee, I signed up in pounds
    I only wanted the student plan and have been charged for adult, refund the difference
    You took two payments in June for the same monthly subscription
    my trial was cancelled in time, I have your confirmation, and you billed me anyway
    Got stung for another year of your club because the reminder went to my spam, can I have it back
    The upgrade to gold was charged and never happened, so return the fee
    Is the 3.99 that goes every week your subscription? I never took it out, refund it
    charged me 4 vip smh
    u guys renewd me w/o askin, refund
    surprise $99 membership on my card 🤬 undo it
    the quota of member was taken of my bank, I not authorize
    会员 fee taken again, pls refund
    they charged membrship after trial
    Dear Sirs, on the 1st inst. a subscription of £65 was debited from my account. I had declined renewal in writing. I look forward to its prompt return.
    THIEVES. I said no at renewal and you STILL took the 75 for membership!
    I went through my statements for the tax man and there you are every month, 9.95, "club fee", going back a year and a half, and I swear I only ever bought a pair of slippers from you, so I want that paid back
    why did you take a membership fee
    membership fee taken without telling me
    you took 25 for membership
    my membership renewed and charged me
    renewed without asking and took the money
    auto-renewal took 98 from my card
    sneaky auto renewal charge
    no reminder before the membership payment
    no notice of renewal, fee taken
    didn't agree to the membership fee
    I never joined, why a membership fee
    never signed up, yet billed for plus
    charged for VIP though I'm not a member
    somehow I'm a member and paying for it
    membership got added at checkout and charged
    ticked box I didn't see, charged 15 for the club
    membership bundled with my order and billed
    one pound trial turned into full membership fee
    free trial ended and you charged the membership
    charged before my trial was over
    cancelled the trial but still billed for membership
    cancelled the membership and still got charged
    charged again after I turned off renewal
    billed after leaving the club
    membership closed and you still take money
    left last month, fee taken this month
    membership billed twice
    two membership payments this month
    double membership fee
    monthly and yearly plan both charged
    paying for two memberships at once, refund one
    wrong membership price taken
    membership price went up and nobody said
    was 4.99, membership took 7.99
    membership offer price not honoured, full fee taken
    half price first year promised, full fee charged
    student rate ignored, membership at full price
    charged for an upgrade of membership that didn't happen
    paid for gold, still silver, fee gone
    membership paid but not active
    took the membership money, no benefits showing
    fee taken, still a normal user
    renewal charged to my old card
    membership fee hit my dad's card
    pensioner charged a membership fee
    my kid joined premium and I was charged
    my son pressed join, 198 taken for membership
    mum charged a year of membership by mistake
    late father's membership still being charged
    club fee every year and I don't use it
    paid for membership three years without knowing
    noticed months of membership fees, refund please
    so the 19.90 a month is your membership, give it back
    never used the membership I'm paying for, refund
    I want the membership fee back
    get my renewal fee back
    just renewed, can the fee be refunded
    renewed today, not used, money back
    renewal went through an hour ago, reverse it
    part refund of the annual membership fee
    refund the remaining months of membership I've paid
    contest a renewal fee
    I don't accept this membership charge
    membership payment not authorised
    who renewed my membership and took money
    who told you to renew me
    by what right did you renew and charge me
    why has premium been debited
    plus fee debited again
    black card fee 600 charged, first year was meant to be free
    gold card fee taken, want it back
    told it was free, charged a membership fee
    agent swore it wouldn't renew, it did, fee gone
    shop said no fee, year end they took the club fee
    renewal charge
    membership refund
    subscription fee taken, not wanted
    unexpected membership renewal
    annual fee debited
    auto debit of membership Rs 999, refund it
    membership amount deducted without my consent sir
    prime amount cut from account, I have not opted
    kindly reverse membership renewal charges
    u charge me member fee why
    membership got deducted leh, I never join
    会员费 charged, want refund
    memebrship fee took twice
    charged for the plan i quit
    reminder went to spam and the membership fee is gone, any chance of it back
    my trial was seven days, on day five you took 120 for the year
    A message says "renewal successful, 128". I did nothing of the sort.
    I terminated the membership in May and was nevertheless debited thirty in June; kindly reimburse
    i asked the girl twice last year would it roll over she said youll get a call no call and the club money went
    other pensioners in my class got their club fee back and I never used it either, so may I have mine
    first year free they said, then 600 appears as card fee of your club
    reminder never came and another year of premium was taken
    The bank tells me 168 has gone for a yearly membership renewal I never agreed to, please pay it back
    I ended the membership last month and you took the 25 this month all the same, return it please
    I bought a book for my kid and somehow got signed up to the club and charged fifteen, I'd like that back
    Dad's card has been debited half a year for a membership and he can hardly use a phone, who signed him up
    refund my subscription, i cancelled in may
    my subscription was cancelled but you still charged me
    do I keep paying the plan after a refund
    I want out of the meal plan and the 60 for next month refunded
    I was charged for membership without asking
    why was 99 taken for plus
    my trial turned into a paid membership
    I want back the annual fee
    Never joined, yet I'm paying a membership fee
    cancelled my membership but was billed again
    sir membership amount deducted without my permission
    gold fee deducted from my card, please return
    premium renewed at a higher price
    I didn't agree to the club fee
    give me back the membership money
    you took the fee after I'd cancelled the trial
    charged a full year instead of a month for membership
    my son clicked on VIP and 120 is gone, refund
    membership payment went through, no perks showing
    unauthorised renewal of membership
    trial was free, why the 19.90
    two membership fees this month
    student rate promised, full membership fee charged
    paid for plus, account says basic
    I was never warned about renewal fee
    get my money back for the subscription I don't use
    charge for a delivery plan I never wanted
    Renewal deducted while the account had been idle for years
    monthly club fee of 12.50 on my card, I refuse it
    you've been charging my late husband for membership
    membership fee is wrong, I should pay 5 not 15
    wallet debited for VIP, didn't ask for it
    how come I paid for membership three months in a row
    your agent said no renewal, yet my card was billed for the club
    please refund the unused membership months that were charged
    the membership renewal on Tuesday was against my will
    fee for platinum charged, upgrade never came
    membership billed in dollars rather than pounds, too much
    refund of auto-renewed wine club please
    you charged me although my membership was paused
    the one euro trial cost me 60
    i didnt know the membership renews, refund the charge pls
    charged after cancellation of plus
    my card's charged for a family plan I don't have
    I want the membership charge explained and returned
    took money for membership on an expired trial
    why has the VIP fee gone up, I was billed 20 more
    money gone for membership
    hidden membership cost after buying one lamp, give it back
    the fee was taken before the trial ended
    my mum has paid for membership for a year unknowingly, refund her
    you charged the old card for club renewal
    membership deducted in error
    Dispute: annual plan fee on 3 June
    please cancel and refund yesterday's renewal
    I signed for monthly and was billed yearly
    somebody at the till enrolled me, 25 taken
    membership double charge
    Kindly refund the renewal as I have not used any benefit
    black card renewal cost 300, I never approved
    paid membership not activated, fee charged
    the subscription fee shouldn't have come out
    you billed me after downgrade
    tea club took 18 from me again
    silent renewal, that's sneaky, refund the 79
    charged for VIP on two accounts
    I want my renewal money returned today
    membership was to be free for first year, why a fee
    where did 15 go? says membership, I want it returned
    fee for a membership I declined at checkout
    i was told free card, now monthly 9.99 is going out
    refund club fee pls, joined by accident
    can you undo the membership payment from this morning
    the amount for my plus is not what the offer said
    debited for premium on an account I deleted
    membership renewed though auto-renew was off
    overcharged on VIP renewal
    Is it legal to renew and charge without notice?
    my subscription price doubled and you took it
    delivery pass fee deducted, I never wanted the pass
    renewal notice came after you'd charged me
    they took 88 for membership and I'm still a guest
    I have been paying for your club for 2 years and didn't know, I want it all refunded
    Got an SMS: membership fee debited. Who allowed that?
    bank says you collected the annual membership, please pay it back
    first month of membership free, but you collected money on day one
    reading club fee charged after I quit
    please repay the plus fee
    club fee taken while my plan was suspended
    my ex's card is still charged for my membership, refund it
    charged on the last day of trial, unfair
    partial refund of yearly membership I was billed for?
    you billed my company card for a personal VIP
    pet club membership taken from PayPal without consent
    membership upgrade fee charged but I pressed nothing
    charge for membership renewal came a week early
    sorry but I don't recognise agreeing to a yearly plan, you took 69
    the membership 会费 was deducted, refund
    renewed for three years at once, 180 gone!
    return my joining fee
    why pay membership when the benefits never worked, refund what you took
    took my pension money for a VIP thing
    you keep dipping into my account for membership
    reimburse the plan renewal
    VIP money went out on Sunday, I'd said no to it, pay it back
    somebody upgraded me to platinum and my card paid
    the club took its yearly dues though I'd quit
    my grandad's pension was hit by a membership fee, give it back
    you debited a plan I'd never opted into, the delivery club
    a plus renewal of 59 slipped through, I'd like it reversed
    I'm billed for gold, I get bronze, refund the gap
    dues for the reading circle left my account twice
    you took a year's fee, the offer said quarterly
    membership free for 30 days, billed on day 3!
    the girl at the till put me on a paid plan unasked, 12 a month gone
    VIP renewal at triple the price without a mail, I want the money
    my membership's been charged in the name of my ex
    why does my statement list your club fee every month
    VIP expired, yet its fee was drawn
    charged for pause months of my plan
    my teenager's tap cost me 99 for premium, can it be undone
    joined the club for one euro, lost forty, return it
    annual plus debit this dawn, unwanted
    the co-branded card collects a member fee, I never agreed
    membership I cancelled in writing still cost me 8.99
    seeking repayment of the club subscription drawn on 2 July
    membership fee deducted but status not active sir, kindly refund
    you pocketed my VIP fee and the discount never came
    fee for silver instead of student tier was taken
    hands off my card, you billed club again
    i was on holiday and membership renewed, money back please
    my tea society dues were collected after I left it
    paid plan fee came off a card I'd removed
    I went through my late wife's statements and you've taken nine pounds a month for a club she never knew of, I want all of it back
    the trial mail said "we'll ask you first", nobody asked, and 64 has gone for a year of membership
    会员 auto 扣 my 88, I never agree, refund
    my flatmate got the same plan for half, so why was I charged the full membership price
  `,
})
