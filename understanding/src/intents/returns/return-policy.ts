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
    你们支持退货吗
    买了不喜欢可以退吗
    收货后多少天内可以退
    请问退货期限是多久
    退换货政策是怎样的
    退货要满足什么条件
    七天无理由从哪天开始算
    超过七天还可以退吗
    哪些商品不支持退货
    特价商品能不能退
    衣服洗过了还能退吗
    吊牌拆了可以退吗
    没有小票能退吗
    买了穿不了能退吗，还没下单
    包装拆了影响退货吗
    食品可以退吗
    化妆品用过能退不
    定做的窗帘支持退吗
    退货需要保留原包装吗
    鞋子试穿过可以退吗
    电子产品激活了还能退吗
    咨询一下退换规则
    能退能换吗，我先问清楚再买
    退货有没有时间限制
    一般多久以内可以退换
    预售的商品能不能七天无理由
    清仓的东西是不是不退不换
    贴身衣物支持七天无理由吗
    你们退货麻烦吗，都要什么手续
    赠品弄丢了会影响退货吗
    想问下买的礼物对方不喜欢能不能退
    退货理由有限制吗
    送人的东西别人拿来退可以吗
    海外购的商品支持无理由退货吗
    家电安装了是不是就不能退
    超了一天能退吗，一般怎么规定
    买之前确认下：不合适包退吗
    书看过了还支持退吗
    生鲜类的退货规定是什么
    退货次数有上限吗 会不会被拉黑
    手表膜撕了还能退不
    购买后30天内都能退是真的吗
    只要不满意都可以退吗
    门店买的能在网上退吗
    隐形眼镜拆一片还能退吗
    双十一买的退货时间会延长吗
    "不支持七天无理由"是不是就完全不能退
    退货规则在哪看
    请教一下，拆开看看但没用，算不算影响退货
    没了发票还能退货吗
    能退不？先问问
    tui huo zhengce 是啥
    退货政策有木有 发一个😄
    return 有 deadline 吗 几天内
    請問幾天內可以退換貨
    您好，打算给父母买台洗地机，老人用不用得惯还不好说，所以想先了解一下，通电试用过以后还能不能退，要收折旧费吗
    别跟我绕，就说拆了能不能退，几天之内
    买之前问一句，婴儿奶粉罐开了就不能退了是吧
    退货时间卡得严不严啊，我出差可能晚几天才拆
    亲 打折款跟正价款退货规定一样不
    能退吗
    退货怎么规定的
    你们能退货不
    几天之内可以退
    退货时限多久
    退货要啥条件
    有没有无理由退货
    一般能退几天
    开封了可以退吗
    穿过还能退吗
    包退吗
    退换规则介绍一下
    不喜欢可以退吗
    试用后能退吗
    过期限还能退不
    什么商品不能退
    特价的支持退吗
    退货需要什么
    拆包装能不能退
    换季清仓能退吗
    退货的要求是啥
    多少天内支持退换
    不想要了可以退的吗
    无理由是几天
    如果买回来颜色跟我家不搭，这种情况允许退吗
    想先了解下，沙发这种大件收到以后多少天内能退
    打算买个戒指求婚，万一人家不答应，能退吗
    给狗买的衣服，要是试穿有狗毛了还给退不
    购买前想确认：婴儿车推出去过一次还可以退吗
    手机拆了塑封但没激活，你们规定能退吗
    耳环、耳钉这类是不是一律不退
    你们门店的退货期限跟网店一样长吗
    七天是自然日还是工作日
    我下单用了满减，以后只退一件的话规则允许吗
    买的时候说不退不换的尾货，有质量问题也不能退吗
    床单铺过一晚上属于影响退货的情况吗
    生日礼物提前一个月买，到生日那天才拆，还在退货期内吗
    没有外包装的纸盒，只有商品，符合退货条件吗
    图书拆了塑封就不能退是行规吗
    你家的绿植死了或者不喜欢，有退货说法吗
    电子书和点卡买了之后还有退货期吗
    预约的家装材料按尺寸切割过，是不是不能退
    茶叶泡了一小包尝味道，剩下的能退不，先问清
    退货期最后一天寄出算不算超期
    直播间买的和店里买的退货政策有区别吗
    如果发票抬头开了公司，还能走个人退货吗
    跨境保税仓发的奶粉，支持七天无理由退货吗
    组合套装能不能拆开只退其中一样，你们允许吗
    还在犹豫买不买，主要担心退货难，规则说说看
    我买东西爱纠结，一年退太多次会不会不让退了
    家电插过电算使用过吗，算的话还能不能退
    亲 先问问哈，收到不满意给退不😁
    就问一句：拆了，能退还是不能退？
    ke yi tui ma, ji tian
    can return 吗，final sale 那种
    請問鞋子試穿後還可以退貨嗎，鑑賞期幾天
    退货政侧是什么
    您好，准备给公司团购五十套工作服，担心有几个人尺码不合适，想请教一下批量购买的退货条件和期限是如何规定的
    之前在别家买东西，拆了吊牌就死活不给退，吃过亏，所以下单之前想问清楚你们家是怎么个退法，几天，要留什么
    能退货吗，我还没买先问问
    吊牌剪了能退吗
    洗过的衣服给退吗
    食品能不能退
    生鲜支持退货吗
    定制的东西能退不
    打折商品退吗
    特价的可以退换吗
    化妆品开封了能退么
    手机拆了包装能退货吗
    软件激活码能退不
    书看过能退吗
    退货期限多长
    超过七天还能退不
    过了十五天还有退的机会吗
    退货时间从哪天算
    从签收算还是从下单算七天
    最晚哪天能退
    周末算进退货期吗
    没有发票能退吗
    没小票可以退不
    包装盒扔了还支持退吗
    赠品要不要一起退，规则咋说
    退货要保持什么样子
    什么情况下不给退
    哪类东西不能无理由退
    海外购的能退吗
    跨境商品退货规定
    外地门店可以退吗
    礼物能退吗，别人送的
    送礼的对方不喜欢能不能退
    情侣款退一件可以吗
    套装能只退一件不
    多件只退其中一件允许吗
    退货次数有限制吗
    退太多次会被限制吗
    大件家具能退吗
    床垫有试睡期吗，不舒服能退
    家电安装了还能退吗
    拼团商品退货一样吗
    秒杀的商品支持退货吗
    预售商品可以退吗，什么规则
    会员退货期是不是长些，规则是啥
    节日期间退货期会延长吗
    圣诞前买的退货能延到一月吗
    二手商品支持退吗
    珠宝黄金可以退货吗
    奶粉没开封能退吗
    尿不湿拆了一包还能退剩下的不
    植物可以退吗
    活体宠物有退货一说吗
    充值卡能退吗
    电子书能退款退货不
    退货说明在哪看
    退换规则发我看下
    退货协议怎么写的
    能简单说一下退货规则么
    亲，你家包退吗
    包退换不
    不满意包退吗
    床垫睡了不满意，几天之内允许退
    有没有30天退货
    有后悔期吗
    退货有几天冷静期
    无理由退货包含哪些商品
    想买双鞋，穿着不合适能退吧
    先问清楚，不合适给退我才买
    我还没下单，想了解退货的规定
    只是问问政策，不是要退
    不是现在退，就想知道能退多久
    退货需要什么手续，一般
    退货要提供啥凭证
    退货要不要理由
    退换货标准是什么
    影响二次销售是怎么定的
    可以退不可以退，看什么标准
    退货被拒一般什么原因
    退货政策和国家规定一样吗
    换季后还能退吗
    买贵重手表退货有啥特别要求
    退貨規則是什麼，幾天鑑賞期
    return policy是怎样的
    可以return吗 几天内
    neng tui huo ma yiban ji tian
    退货归则是啥
    请问贵店的无理由退货期限及例外情形有哪些？
    给我爸买助听器，怕他戴不惯，戴了几天之后还能不能退，你们有没有这方面的规定
    想问一下你们那个衣服买回去洗了一水发现不喜欢了还能不能退啊一般都怎么规定的
    别跟我说“视情况”，到底哪些能退哪些不能退，写清楚
    我还在犹豫要不要买，想问问如果沙发摆进客厅不好看，你们允许退吗
    买给婴儿的衣服过了水再发现起疹子，这种按你们的规矩还能退么
    拆了塑封但没有插过电的电器，算不算还能退的范围
    在实体店试过再从网上买的鞋，也享受一样的退货天数吗
    如果我五月底下单、六月中才出差回来拆，退货时限从哪天开始数
    一套四个杯子，只想退其中两个，你们的规则里允许拆开退吗
    想先搞清楚：情人节买的首饰，对方不要的话，过多久就退不了了
    买两个尺码回家试、退掉不合适的那个，你们这样允许吗
    写着“特殊商品不支持退”，这个特殊都包括哪几种
    有没有哪些情况会直接拒绝退货的，先给我打个预防针
    促销时两件一起买的，之后想退一件，规则怎么定的
    退货政策是啥
    退换规则讲讲
    退货期从哪天算
    签收第二天开始算七天吗
    节假日算进退货期吗
    春节买的退货期延长吗
    超过七天还给退不
    第八天退行不行，规则上
    不喜欢能退吗
    不合身支持退吗
    买回来后悔可以退不，还没买
    清仓品退不退
    特价不退不换是真的？
    内衣能退吗
    泳衣试过可以退吗
    耳钉给退吗，卫生问题
    口红拆了能退不
    香水喷过一次还能退吗
    化妆品开封支持退货吗
    食品拆封能不能退
    鲜花水果支持退货不
    耳机试听过退得了吗
    床垫能试睡几晚，不满意给退？
    鞋子在家试穿过能退吗
    吊牌剪了还给退吗
    洗过一次的衣服能退不
    用过一次算不算影响二次销售
    什么情况算影响二次销售
    原包装丢了能退吗
    鞋盒必须留着才能退？
    没发票能退货不
    小票丢了还支持退吗
    别人送的礼物收到的人能退吗
    网上买的门店能退不
    门店买的可以寄回退吗
    国外买家能退吗
    定制的可以退吗
    刻了字还能退不
    量尺做的窗帘退不退
    裁好的布能退吗
    家电装好了还能退？
    冰箱通过电还能退吗
    家具组装了能退不
    赠品要不要一起退回
    满减单退一件规则怎么算
    退货要收折旧费吗
    拆封会不会扣钱，退的时候
    礼品卡买了能退不
    分期买的退货规则一样吗
    海外卖家的货支持退吗
    电子书能退吗
    哪些东西不支持退货
    什么情况你们会拒绝退货
    退货次数太多会被限制吗
    退货要写原因吗
    退货对商品有啥要求
    买两个码退一个可以吗
    想多拍几件回家挑，剩的能退吗
    出差回来才拆，退货期过了算不算
    膜撕了能退吗，手机
    請問鑑賞期幾天
    return 几天内OK啊
    亲，买给婆婆的，她不喜欢能不能退呀
    毛线没拆封多久内能退
    西装退货衣架防尘袋要一起吗
    加盟店给退不
    会员退货期多几天吗
    “全新状态”到底怎么界定，退货的
    甩卖花车上的能退不
    餐具一套单退俩碗允许吗
    旅行在外退货期能暂停不
    几天内能退
    拆了封的口红还能退吗，规定是啥
    内衣泳衣支持退换吗
    特价清仓的给退不
    定制沙发能退吗
    外包装扔了影响退货吗
    退货期从签收那天算还是下单那天
    刻了字的戒指买了后悔能退不
    生鲜鲜花能退吗
    下水洗过的衣服你们收不收退
    礼物是别人送的，收礼人可以退吗
    网上买的按规定能在门店退不
    床垫试睡多少晚内可退
    组装好的柜子还能退吗，先问清楚
    手机激活后还能不能退
    海外订单的退货条件一样吗
    拍两个码留一个退一个，你们允许吗
    買了不喜歡可以退嗎 規定幾天
    return期限多久，电子产品
    套装能不能只退一件，规则怎么讲
    退货次数多会不会被限制
    赠品退货时必须一起寄回吗
    想先了解下退货要求，再决定买不买
    手机膜撕了还符合退货条件不
    出差一个月才回，还在退货期内吗，你们怎么算
    公司采购的东西也有七天后悔权吗
    电子游戏拆塑封后还能不能退
    圣诞买的礼物退货期会延长吗
    一百晚试睡的枕头怎么算期限，啥条件能退
    退货规则里“完好”到底啥标准
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
    could you explain the returns policy to me
    can I return things if I don't like them
    how long have I got to return an item
    up to how many days after delivery may things go back
    do you accept returns on sale items
    is there a deadline for returning
    can I return something I've worn once
    do I need a receipt to return
    can opened products be returned
    what are your rules on returns
    do you take returns without the box
    are clearance items refundable
    what if I buy it and it doesn't fit, can I return it
    can you return swimwear
    until when can I return a purchase
    Is it 14 or 30 days for returns?
    does the return period start when it's delivered
    what condition does an item need to be in for a return
    do you allow returns after 30 days
    can electronics be returned once they've been switched on
    which products are non-returnable
    can I return makeup if I've opened it
    are there any restrictions on returns
    return terms please
    do you have free trial and return for mattresses
    I want to know your return and exchange rules before I buy
    can I return an item bought online in store
    what is the refund window
    is a made to order sofa returnable
    what happens if I don't like it after it arrives, am I stuck with it
    can I still return with the tags removed
    how strict are you on the return deadline
    Are gifts returnable by the person who gets them?
    can food be returned
    do I get longer to return stuff bought before Christmas
    do you charge a restocking fee for returns
    is it okay to try the shoes at home and return them if they don't fit
    just wondering what your return window is
    can you return earrings or is that a hygiene thing
    what do I need to return something, do I need the invoice
    are digital downloads returnable
    I missed the 30 days by one day, do you ever make an exception
    how does returning stuff work at your shop in general
    If I wash it, can it still be returned?
    would a missing free gift be a reason to refuse a return
    is there a limit on how many items I may return
    returns policy for international orders?
    can plants be returned if they don't suit
    before buying: are returns accepted for any reason
    do returns have to be in original packaging
    whats ur return policy lol
    how many day i have for return the product
    retrun policy plz
    can I return it, yes or no, and how many days. thats all i need
    Hello, I'm considering a pair of hearing aids for my mother. Could you tell me what the return conditions are if she can't get used to them?
    退货 policy for shoes? tried on indoors only
    Your site doesn't say anywhere if opened headphones can be returned, could you tell me?
    My brother will be abroad until mid August, so he'd try the jacket on long after I bought it. How long is the return period exactly?
    do discounted items follow the same return rules as full price
    returnable or final sale?
    can I return stuff here
    returns info
    what's the return window
    refund and return rules
    is this returnable
    are returns possible
    how long for returns
    are opened goods returnable
    how many days do I get
    do you allow returns
    returns on underwear?
    can worn shoes be returned
    return conditions please
    can I return without tags
    any items I can't return
    is it possible to return gifts
    can I return if I change my mind
    do you accept returns of used goods
    tell me about your returns policy
    what if I don't like it, can it be returned
    how late can I return something
    If I buy the boots and they pinch, would you accept them back after a short walk?
    I'm thinking of ordering a rug, am I allowed to return it once it's been unrolled?
    Is the 28 day return limit counted in working days?
    How does your policy treat bundles, may a customer return only one part?
    Could I return a wedding ring if she says no? Asking before I order
    Are fragrances returnable once the cellophane's off, or is that a hygiene exclusion?
    What are my options for returning if I order now and only come home from holiday in three weeks?
    Do you follow the 14 day cooling-off rule or have you got your own longer period
    I'd like to know up front: do refurbished laptops have the same return rights as new ones?
    Does your shop in town accept returns of web orders, and within what period?
    Is there anything I must keep, like the receipt and dust bag, to be allowed to return later
    A friend told me you give a hundred nights to try a mattress, is that so and what are the conditions
    Can seeds and bulbs go back if I haven't planted them? Just curious before I order.
    Would an item with a cut-off hygiene sticker still qualify for a return?
    Are clearance sofas "all sales final" or would the normal return rules apply?
    Before I pick one: can a made-to-measure curtain ever be returned?
    What does "non-returnable" on the product page mean if the thing turns out faulty?
    does the return clock begin with the first parcel or the last when an order comes in two
    My order will be a gift for Easter, and today's February. Will it still be within the return time?
    how picky are you about packaging when something's returned
    does paying with a gift card change whether I can return
    I only want to know whether toys that have been played with are accepted back
    If a kid's size guess goes wrong, how many weeks do we have to return it in general
    Are there different return deadlines for electronics and clothing?
    may a recipient abroad return a present, or is that restricted
    I read "30 days free trial" on the mixer, does it mean I can use it and still return it?
    are international customers allowed to return at all
    is a signature on delivery required for returns to be valid
    What would make you refuse a return?
    After how many days do you say no to a return?
    can u return makeup here
    wats ur return policy on shoes
    is possible return after use one time?
    returns ok if i open it?? 👀
    can I 退 after 拆封, what's the rule
    retrun window how long plz
    Good morning. I'm hoping to buy a mobility scooter for my father-in-law and should be glad to know, in advance, how long he has to decide and in what state it must be for a return.
    Don't send me a link to twelve pages of terms. Can opened software be returned, yes or no?
    I always order two sizes to be safe, and one shop banned my cousin for it, so what's your stance, is there a cap on returning and how long do I have
    can I return it if I don't like it
    are sale items returnable
    can opened items be returned
    do you take back worn shoes
    can I return underwear
    is food returnable
    can custom items go back
    are cosmetics returnable once opened
    return window for electronics?
    if I open the box can I still return it
    can I send back something with the tag cut off
    do returns need the original packaging
    no receipt, can it be returned
    is a receipt required for a return
    can gifts be returned without the order number
    do I have to give a reason to return
    which products can't be returned
    what's excluded from returns
    is there a no questions asked return
    do you offer 30 day returns
    is there a trial period on mattresses
    cooling off period, how many days
    from which day does the return period count
    last day to return if it arrives on the 3rd?
    do weekends count in the 14 days
    is there any return after 30 days
    extended holiday returns this year?
    can Christmas presents be returned in January
    return rules for international orders
    can online orders be returned in store
    can store purchases be returned by post
    can I return to any branch
    is it allowed to return just one piece of a set
    may I keep one and return the other, general rule
    is there a limit on how many returns I can make
    will I get banned for returning too much
    are big furniture items returnable
    can I return an appliance after installation
    are flash sale goods returnable
    do preorders follow the same return terms
    are used or refurbished goods returnable
    can jewellery be returned
    can medicines be sent back
    are unopened baby formula tins returnable
    what if I opened one pack of nappies, rest returnable?
    are plants covered by the return policy
    can gift cards be returned
    can ebooks be returned
    is software refundable once activated, what's the rule
    returns policy for earrings
    returns policy link?
    where do I read the return terms
    what are the rules for sending stuff back
    can you summarise your returns rules
    just asking about the policy, not returning anything
    haven't bought yet, can I return it if it doesn't fit
    before I order, how do returns work
    if the shoes don't fit can they go back
    what if my wife hates it, returnable?
    suppose the colour's wrong for my room, could I return a rug
    condition items must be in for return
    must it be unused to be returned
    does trying it on count as used for returns
    does washing it void the return right
    how strict are you on returns
    why might a return be refused, in general
    what proof is needed for returns
    what counts as "as new" for returning
    do free gifts have to go back with a return, as a rule
    returns allowed?
    return period
    return eligibility of laptops
    is this item eligible for return
    non returnable, what does that mean
    satisfaction guarantee, how does it work
    money back guarantee?
    do you do sale or return
    change of mind returns ok?
    easy return or not in your store
    sir return policy of this product is how many days
    is return available after 7 days or no
    kindly tell return and replacement policy before I buy
    can return or not if not suitable
    if I no like, I can give back? how many day
    what is the rule for give back the article
    退货 policy how many days
    can 退 if opened?
    whats ur returns policy
    do u accept returns if its been worn once
    hearing aids for dad: if he can't get used to them after a few days, are they still returnable under your rules
    Good morning. Might I ask what your terms are on returning a coat that has been tried on at home but not worn outside?
    hi i havent ordered anything yet i just want to know if i wash the shirt once and then i dont like it is it still allowed to go back
    everyone says "it depends". Depends on what? Spell out when a thing can be returned and when it can't
    if my order comes while i'm on holiday does the return clock still tick
    I'm still deciding, so please tell me whether a sofa can be returned just because it looks wrong in the room.
    If I order two sizes to try at home, is it all right under your rules to send one of them back?
    Would a plug-in appliance that was unsealed but never switched on still fall within what you take back?
    We'll be away until mid June. From which day would the return period run if we order now?
    Someone told me bras can never be returned, is that true at yours or only when the tags are off?
    returns rules please
    how long may I return things
    within how many days can stuff go back
    when does the return period start, order or delivery
    do Sundays count in the return window
    is the return window longer at Christmas
    holiday returns, extended?
    returns after 30 days ever accepted?
    are late returns tolerated by a day or two
    can I return if it simply doesn't suit me
    do you accept change of mind returns
    are returns allowed on sale items
    can clearance goods be returned
    final sale means no return?
    swimwear returns, what's the rule
    can earrings be returned, hygiene?
    can I return perfume after a spray
    is opened food returnable in general
    returns on fresh flowers possible?
    do you take back opened software
    can games be returned once unsealed
    are headphones returnable after trying
    mattress trial nights, how many
    can I try the mattress at home and return it under your rules
    may shoes be worn indoors and still qualify for return
    do clothes need tags to be returned
    tags cut off, is a return still allowed
    washed once, would you still accept a return
    does it have to be unused to go back
    used once, is return possible under your policy
    must I keep the original box for returns
    is the shoebox required when returning
    no packaging, am I still entitled to return
    can one return without proof of purchase
    lost receipt, are returns possible
    can a gift recipient return something
    how do gift returns work, what are the terms
    can my friend return the present I bought her
    can things bought online be returned in store
    store purchase returned by post, allowed?
    can I return abroad, or only in the same country
    returning from Ireland, what are the rules
    tourists: can we return at the airport branch
    engraved goods, any return right
    personalised mug, can it be returned
    made to measure curtains excluded from returns?
    cut fabric by the metre, returnable?
    are large appliances returnable once installed
    can I return a fridge after plugging it in
    is furniture returnable after assembly
    do you take back half used paint
    can one item out of a bundle be returned
    return part of a set, is that permitted
    do I have to send the free gift back with a return
    what if the free gift was used, return still ok?
    buy three pay two, return one: what are the terms
    does returning one item affect my discount, by your rules
    is there a restocking fee
    any deduction on returns for opened boxes
    do you reduce the refund if it's been used, in your return terms
    store credit or money for returns, which is the rule
    is exchange only or do you give money back on returns
    what about returning things bought with points
    items bought on instalments, special return rules?
    does the return right apply to business customers
    do marketplace sellers have the same return terms
    seller based in China, can I return to them
    imported items return policy
    pre-ordered goods return rights
    do digital downloads have a right of return
    are concert tickets returnable
    is there a right of withdrawal
    cooling off period for online purchases?
    distance selling return rights with you
    list of non returnable goods
    what can't be returned
    "special goods can't be returned", which goods are these
    reasons a return gets rejected
    what state must an item be in for returning
    condition for returns
    is a limit set on how many returns a customer may make
    serial returners get banned?
    what happens if I return too often
    do I need the return form printed, in your terms
    how does the return process generally work
    steps if I ever needed to return
    before I buy: can I return it if it's too small
    if the dress doesn't fit can it go back
    if I don't like the colour is return ok
    suppose the sofa is too big for the lift, can I return it
    thinking of buying two sizes and returning one, allowed?
    ordering three to try, are you ok with me returning two
    try before you buy, how long may I keep
    what if I'm away when it arrives, does the return clock run
    in hospital during the return period, is it extended by rule
    expensive watch: any special return terms
    jewellery return terms
    is a seal broken still returnable
    plastic film removed from the screen, return possible?
    what counts as "used" for returns
    sir return policy is how many days
    sir replacement only or return available on this
    is 7 days return applicable on mixer
    return is available for kurti?
    what is conditions for give back
    possible return after try?
    if not like can return?
    i can send back if size bad?
    退货 policy 几天
    can 退 within how many days
    returnable or not
    refunds on returns, terms?
    free returns window
    u do returns?
    my mother in law is impossible to please so before I get her this cardigan tell me whether and how long she could bring it back and does it need the wrapping
    good day, I am considering a violin; might I ask whether instruments that have been played may be returned and for how long
    so like if i get the tent and it rains all month and i never open it till august can i still give it back or is that too long
    does a broken seal end my right to send it back
    what time limit is there for taking back shoes
    may grandparents bring back toys without the bill
    do you take back wool if the skeins are unopened, and until when
    is a worn ring still accepted under your returns terms
    are plants excluded from being given back
    how generous are you with people who simply don't like it
    what's the cut-off for Christmas presents to be brought back
    return terms for open-box gadgets please
    must hangers and dust bags come along when returning a suit, in your rules
    do you honour returns at franchise branches
    how many weeks do members have to return
    would a return of opened vitamins be turned down as a rule
    is partial return of a dinner set against your rules
    what does "as new condition" mean when you take goods back
    does an instore bargain table mean no returns
    do I get money or merely a voucher for goods I bring back
    if shoes turn out too narrow after a day indoors, may they go back
    are hygiene goods off limits for return
    before ordering curtains by the metre: no return on cut cloth?
    are returns from Norway accepted
    does the return period pause while I'm travelling
    what's your returns policy
    rules on sending stuff back, before I buy
    within how many days can an item go back
    how long's the return period on shoes
    30 days or 14, which is it for returns
    can clearance goods be brought back
    do you take back underwear
    swimwear returns allowed?
    is lingerie exempt from returns
    earrings: returnable or not for hygiene
    opened cosmetics, would you accept them back
    perfume with the seal broken, returnable?
    does a broken seal on software rule out a return
    are downloads refundable under your return rules
    do you accept returns on gift vouchers
    food, can it be returned at all
    flowers and plants, what's the return rule
    live fish returns?
    is medicine non-returnable
    custom sofa, may it be returned
    engraved goods and returns, what's the rule
    made to measure blinds, right of withdrawal?
    may I change my mind after delivery, in general
    returns if I just don't like it?
    if it doesn't fit, are returns accepted
    must a reason be given for returning
    do items need their tags on when returned
    must the box be intact for a return
    thrown the packaging away, would you still accept a return
    does it matter for a return if I tried it on
    one wash and it's not returnable, is that right
    could worn boots be returned
    can you return a mattress after sleeping on it
    trial nights on the pillow, how many before it can't go back
    test a coffee machine once, can it still be returned
    can assembled furniture be sent back
    phone returns: must it be reset and unlocked first
    is a receipt needed for a return
    no receipt, only bank statement, are returns possible
    can somebody else return something I bought
    can a gift be returned by whoever got it
    gift returns after Christmas, extended period?
    January return deadline for things bought in December
    return limits per customer?
    do you ban people who return a lot
    is there a restocking charge in the return rules
    is a percentage kept when things are returned
    do you refund to the card or give store credit on returns, what's the rule
    could online orders go back at a branch, by your rules
    can things bought in the shop be returned by post
    bought abroad, return in this country allowed?
    do international customers have the same return rights
    return rules differ by seller?
    does the clock for returns start at order or at delivery
    do weekends count in the return period
    when does the 14 days begin
    last day for returns, how do you count
    is day 15 too late for a return
    are late returns ever taken
    can I return half of a set
    is a bundle returnable in parts
    free gift must go back too when returning?
    does using a coupon affect the right to return
    pre-ordered goods, are they returnable
    refurbished goods, same return rights?
    second-hand goods, can they be returned
    is an outlet buy final sale
    what does "non-returnable" next to the product mean
    what doesn't qualify for return
    which categories are excluded from returns
    list of things that can't be returned
    conditions for a return, in short
    returnable?
    is this returnable if unopened
    returns accepted?
    return policy on mobile phones sir
    how many day for return sir
    kindly tell return period of saree
    If I not like, I can return? what is condition
    can be return or not after open box
    before I order the pram: what if baby comes early and we don't need it, how long may it go back
    thinking of buying two sizes and keeping one, do your rules permit that
    I'm planning to buy a ring and propose, should she say no, could it be returned, asking for a friend
    my daughter's picky, so before ordering her dress I want to know your return conditions
    Would goods purchased by a company likewise enjoy a right of withdrawal?
    Could you outline the conditions under which merchandise may be returned?
    is there a difference between returning faulty and unwanted goods in your rules
    七天无理由 return, do you have that
    return policy 几天
    does a scratched disc case still count as returnable condition
    what's "resaleable condition" in your return rules
    does removing the film from a screen void the return right
    are batteries a problem for returns by your rules
    do members get longer to return
    handing back an unopened console, until which day is that accepted
    do you accept goods back from people who simply went off them
    rules if the film on the tablet has been peeled, may it go back
    can perishable hampers be sent back at all, your rule
    is returning allowed for items bought by a firm
    what shape must a dress be in for you to take it back
    how frequently may one customer send things back before you object
    money back or voucher only for unwanted things, what do the return rules promise
    do outlet buys fall under the same fortnight for returning
    does opening the shrink wrap end my right to send a game back
    are sets splittable under your return rules
    if I buy today and fly for a month, will I still be within the return time
    is taking back mattresses part of your terms
    do gifts have their own return rules
    what's the grace for returning Christmas presents
    are vinyl records exempt once played, I mean from sending back
    may a bridesmaid dress go back unworn three weeks later, is that allowed
    what are the terms if a present gets returned by the recipient's mum
    do you take returned goods with the receipt gone and just the card slip
    is a teapot on clearance excluded from going back
    does your refund guarantee extend to goods opened for testing
    what's the deadline for unwanted garden furniture to be with you again
  `,
})
