import { defineIntent } from '#intents/define'

export const warranty = defineIntent({
  intent: 'warranty',
  audience: 'buyer',
  settledBy: 'article',
  label: { zh: '保修多久、保什么', en: 'What the warranty covers' },
  definition: {
    zh: '问保修期多长、保什么、凭什么、还在不在保，没有要马上修。',
    en: 'Asks how long the warranty is, what it covers, what proof it needs, or whether it still runs.',
  },
  borders: {
    repair: { zh: '现在就要修。', en: 'Wants it repaired now.' },
    'faulty-item': { zh: '先报故障，没有问保修。', en: 'Reports a fault and does not ask about the warranty.' },
    'return-policy': { zh: '问几天内能退。', en: 'Asks how long one may return.' },
    'product-question': { zh: '问商品本身。', en: 'Asks about the article itself.' },
  },
  zh: `
    质保几年
    还在保修期吗
    有保修吗
    保修卡
    保修包括什么
    进水保修吗
    全国联保吗
    延保
    质保怎么算
    没有发票能保修吗
    保修期
    保修多久
    有质保吗
    过保了吗
    保修范围
    质保期几年
    怎么保修
    保修卡丢了还能保吗
    全国联保不
    在保修期内吗 我去年双十一买的
    进水保不保
    bao xiu ji nian
    这个有三包吗亲
    延长保修怎么买
    人为损坏算保修范围吗
    warranty 从哪天开始算
    电池也一年质保？
    主机三年 配件多久
    摔了一下 还在不在保
    买的时候没开发票 影响以后售后不
    機器過保了嗎
    二手的转给别人 质保跟着走吗
    自己拆开换过内存 是不是就失去保修了
    沙发的皮面 弹簧 各保几年
    碎屏险包含哪些情况
    海外买的拿回国内认不认
    查一下我这台洗碗机啥时候过保 序列号 WX9920
    有没有只换不修的政策
    床垫塌陷多少才算质量问题
    锅的涂层掉了在保障里头没
    您好，在考虑买你们家这款一万多的按摩椅，想先打听清楚，电机和遥控分别保几年，保修期内上门要不要收上门费，换零件是不是全部免费的
    我记得下单的时候好像花了九十九块钱多买了一份什么延长服务，现在三年快到了，想请教一下这个延长的是从原来保修结束那天开始算还是从购买那天就开始
    保修包不包人工
    终身保修是终身啥意思
    灯泡这种有保吗
    换过新的以后 保修重新计算吗
    凭订单截图能享受质保不
    磨损不保吧？
    厂家保还是店里保
    保修条款在哪看
    自行车车架听说保十年 真的假的
    单位用的和家里用的保修时间是不是不同，我们是开早餐店的，豆浆机每天转五六个小时，听别人讲商用就不给保了，想提前问明白
    二手的 refurbished 有 guarantee 吗
    保修多长时间
    这个保修几年
    保修期是多久
    请问有质保吗
    质保多长时间
    麻烦看下我这台还在不在保修期内
    我的还在保吗
    怎么查保修期
    哪些情况在保修范围里面
    什么情况不保修
    人为损坏保修吗
    进水了在保修范围吗
    屏幕碎了保修管不管
    保修需要发票吗
    没有保修卡可以保修吗
    发票丢了还能享受保修吗
    外地也能享受联保吗
    可以延长保修吗
    延保怎么买，多少钱
    保修从什么时候开始算
    过了保修期怎么办，有什么规定
    电池保修多久
    有没有三年质保
    配件也有保修吗
    保修政策是怎样的
    保修卡在哪里
    保修凭什么证明
    买的时候没注册，保修有效吗
    换新的机器保修重新算吗
    二手的有保修吗
    你们家电保几年
    质量问题多久内包换
    国外买的国内保修吗
    保修期内都是免费的吗
    手表防水保修多久
    床垫质保十年是真的吗
    自己拆过还给保修吗
    保修期怎么计算的
    笔记本保修查询，序列号 PF3K2
    还没买，想问下保修几年
    这款没写保修，到底有没有
    鞋子有质保吗，保多久
    保修是找你们还是找厂家
    电机质保几年，整机几年
    质保期过了没有，我前年五月买的
    磨损算不算质保范围
    赠送的延保怎么生效
    保修包不包上门费
    收据还在，能证明在保吗
    商用的保修期一样吗
    有保休吗
    warranty 几年呀这个
    baoxiuqi duojiu
    請問保固多久
    亲 这个有质保不 几年哒😊
    您好，我前年十一月购买的冰箱，想了解一下目前是否还在保修期内，以及压缩机的质保是几年
    别跟我说看说明书，直接告诉我保几年、保啥
    想给店里买台咖啡机，每天用得多，先问清楚保修多少年，哪些部件不保
    我是从朋友手里接的这台相机，保修能转到我名下吗
    延保和原厂保修有什么不一样
    保几年
    保修几年啊
    质保多久
    有保修没
    在保吗
    过保没
    保修范围是啥
    保什么
    三包期多长
    保修怎么算
    有没有质保
    保修条款
    保修到什么时候
    能延保吗
    延保多少钱
    保修要发票吗
    保修卡没了咋办
    是全国联保吗
    电池保不保
    屏幕在保修里吗
    摔坏保不保
    保修期怎么查
    质保期过了没
    售后保多久
    打算买台跑步机，先问问电机保几年
    我这台空调2021年6月装的，现在还在保修期吗
    手表泡水了属于保修范围内吗，还是不管
    想知道净水器换过滤芯以后，整机质保还剩几年
    床的框架和床垫质保期是不是不一样，分别多少年
    没开发票，只有微信付款记录，能当保修凭证不
    你们承诺两年质保，是整机还是只管主板
    二手转让的吉他，原厂质保还算数吗
    从日本背回来的相机，国内的店给不给保
    序列号A9K220帮我查下保修截止日期
    保修期是从出厂日期算，还是从我收到货那天
    家里用的商用冰柜，保修年限有没有区别
    延长保修的服务可以买了一年后再补买吗
    赠品坏了有没有质保，比如送的充电宝
    电动车电瓶保多久，衰减到多少算质保
    自行换了硬盘，保修会失效吗
    洗碗机保修期内换的配件，配件另外保多久
    手机贴膜后屏幕碎了，碎屏保包括这种吗
    电视说保三年，是免费上门还是要收上门费
    门店买和网上买的质保政策一样吗
    沙发掉皮在不在质保范围里
    收据字迹都褪没了，保修还认吗
    工厂批量采购的工具，质保是一年还是半年
    保修卡上没盖章，会影响保修不
    请问行李箱轮子属于易损件吗，保不保
    送人的礼物，收礼的人能享受保修吗
    显示器有几个坏点才符合质保标准
    返修机卖的便宜，质保期跟新机一样吗
    买的延保合同在哪儿看，保到哪一天
    热水器内胆说包八年，条件是什么，要每年保养吗
    你们家的鞋开胶管多久，三个月还是半年
    老鼠咬断线算人为损坏吗，保修管不管
    厂家倒闭了的话，质保由谁负责
    保修期内搬到外省，能不能在当地享受保修
    保修是只修还是也可以换新，规定怎样
    耳机保修一年，左右耳和充电仓都算吗
    亲 保修到啥时候呀 我记性不好😅
    一句话 保不保？几年？
    保休卡丢了还算数吗
    warranty 包不包 water damage
    hai zai baoxiu qi ma
    請問保固期內包含零件費用嗎
    您好，正在为养老院选购十台制氧机，想请教贵品牌的质保年限、核心部件的保障范围，以及保修期内是否需要提供年检记录
    别家都写整机三年，你们页面写"以实际为准"，啥叫以实际为准，我就想弄清楚到底保多少年、坏了哪些部位不要钱
    翻箱倒柜也没找到发票，买了一年零十个月，还在不在质保期内呢
    保修
    质保
    这个有保修吗
    从哪天开始算保修
    保修从收货算还是下单算
    保修范围包括什么
    保修都保什么
    哪些不在保修内
    人为损坏保不保
    进水了保修吗
    摔了给保吗
    屏幕碎保修包吗
    电机质保几年
    压缩机保十年吗
    整机和主要部件质保分别几年
    配件有质保没
    充电线保修吗
    赠品保不保修
    翻新机质保多久
    样机质保一样吗
    清仓货有没有质保
    没发票能保修不
    没有保修卡行吗
    保修凭订单可以吗
    截图能当保修凭证吗
    保修卡没盖章有效吗
    怎么查还在不在保
    我的洗衣机还在保吗
    查下保修到期日
    保修还剩几个月
    已经过保了吗
    刚过保两天还管不管
    过保之后怎么收费
    延保怎么买
    延保包括什么
    买了延保在哪看
    延保什么时候生效
    能补买延保吗
    意外险和保修有什么区别
    碎屏险保几次
    异地能保修不
    海外购的国内保修吗
    国行和港版保修一样吗
    带出国保修有效吗
    门店买和网上买保修一样吗
    商用会影响保修不
    公司买的保修年限短吗
    自己拆过还保吗
    自己安装影响质保吗
    换了非原装配件保修还在吗
    刷机了还保修吗
    转卖给别人保修能转吗
    亲戚送的能享受保修吗
    换新后质保重新算吗
    修过一次保修延长不
    三包是什么政策
    三包期多久
    国家三包和你们保修哪个长
    只换不修保多久
    一年换新是真的吗
    两年质保包上门吗
    保修期上门收费不
    保修内运费谁付，保修条款怎么写
    保修期内更换零件收费吗
    保修包人工费不
    终身保修是什么意思
    终身质保包含轮子吗
    床垫质保怎么算塌陷
    沙发皮质保几年
    衣柜质保多久
    鞋子质保三个月吗
    箱包拉链质保多久
    锅涂层脱落在质保里吗
    手表防水质保几年
    戒指掉钻质保不
    眼镜架保修多久
    灯管保修吗
    轮胎保修多少公里
    电动车电池质保多久
    婴儿车车架保多久
    家电保修政策
    保修条款发我看看
    电子保修卡在哪
    怎么注册保修
    不注册会影响保修吗
    保修登记过期了，还能登记吗
    保修找谁，牌子还是你们
    店关了保修还算吗
    您好，请问该型号净水器之质保年限及范围
    亲，这个电饭锅保几年呀
    宣传说十年质保，小字又说三年，到底几年保修！
    warranty几年 全球联保吗
    guarantee需要invoice不
    這台保固多久
    baoxiu duojiu
    我去年腊月二十几在你们这买的电热水器说是内胆保八年整机三年我就想知道漏电开关算内胆还是算整机
    买给民宿用的六台空调，老板说商用只保一年，可你们页面没写家用商用之分，条款到底怎么算，书面给我看看
    这台净水器坏了免费管几年
    买的旧相机你们给不给担保，多长时间
    那张保修的小卡片找不见了，凭什么证明
    在北京买的，搬去昆明也能享受保修不
    加钱多买两年保障是怎么个买法
    这台热水器页面写内胆保八年，那电路板和漏电开关能保几年，麻烦说清楚
    我去年黑五买的电视，发票找不到了，只有订单截图，还能享受保修吗
    买给民宿用的空调算不算商用，会不会因为这个就不给质保
    我当时多付了九十九块买延保，现在想知道它是从哪天开始算，到什么时候截止
    自己给笔记本加了一条内存，这样拆过以后还在保修范围内吗
    行李箱说终身质保，轮子磨坏了和拉链断了都包括在里面吗
    从香港带回来的手机，在内地的店能不能享受同样的保修
    朋友把用了半年的电钻转给我，保修能不能跟着转到我名下
    去年腊月在你们这买的电热水器，宣传上写内胆保八年整机保三年，小字又写易损件半年，我就想弄清楚漏电开关和温控器到底算内胆、算整机还是算易损件，分别保到什么时候
    我们开早餐店的，豆浆机一天要转五六个小时，听同行说店里用的就不给保修了，买的时候也没有人讲过，请问商用的质保到底有没有，有的话比家用的短多少
    质保包含什么
    还在保修期内吗
    电池保多久
    保修卡丢了影响吗
    保固期多久
    warranty是一年还是两年
    保修从哪天算起
    过保了没，去年买的
    整机和配件质保分别几年
    换新后保修重新算不
    终身质保是真的吗
    海外买的国内保不保
    鞋子开胶在质保范围不
    商用的保几年
    床垫塌了保吗，保多少年
    质保凭证用什么
    二手转手还有保修没
    保修要寄回还是上门
    水龙头漏水质保几年
    赠品有没有保修
    锅掉涂层属于质保吗
    电动车电机保多久
    质保费用包人工吗
    只换不修是几个月内
    净水器质保要年检吗
    保修卡要盖章吗
    箱子轮子坏算质保不
    厂家保还是店铺保
    特价机保修一样吗
    礼物没订单号能享受保修么
    保修范围不含哪些
    雷击坏的保不
    延长保修多少钱一年
    轮胎鼓包有质保吗
    充电宝鼓包在保内不
    家具质保说是五年，五金算吗
    换非原装件影响保修吗
    沙发弹簧质保
    儿童车车架保修多久
    保修期剩几个月帮我看
    耳机一年换新有没有
    保外收费标准
    灯具质保多久哇
    吉他琴颈变形保吗
    激活那天开始算质保吗
    相机快门保不保
    太阳能板保二十年，当真？
    质保书在哪看
    合页质保五年是不是真的
    咖啡店用，质保认不认
    什么情况质保会失效
    卖给别人质保跟着走吗
    锅炉的质保条款有书面的不
    油漆掉也包在十年质保里吗
    不做年检质保就没了？
    帐篷漏雨保不保，保几年
    料理机延保去哪登记
    品牌倒闭了谁给保
    晒褪色算质保吗
    换了新的质保两年重算不
    外甥换过屏，还保不保
    表带在不在保修里
    按发票日算还是签收日算保修
    查下我序列号保到哪天
    把手也终身保吗
    翻新本保一年不
    再买两年保障多少钱
    磕坏的在计划里吗还是只保故障
    欧洲买的在土耳其保不
    鞋底掉了有质保没
    车顶架保几年
    逆变器第三年坏了还保吗
    拉链你们质保吗
    送去维修点的邮费保修期内免不
    花一个月工资买钢琴前先问问，音板你们保几年
    册子写三年网页写两年，热泵到底保几年
    舅舅留下的助听器给我妈用，剩下的保修还作数不
    这fridge的warranty多久，压缩机也算吗
  `,
  en: `
    warranty
    is there a guarantee
    do you have a warranty
    warranty claim rules
    extended warranty
    is water damage covered
    guarantee length
    where is my warranty card
    register warranty
    warranty without receipt
    how long is the warranty
    warranty period
    is it still under warranty
    what's covered by the guarantee
    does it come with a warranty
    what does the warranty cover
    do you have a guarantee
    is my dishwasher still under warranty, serial WX9920
    lost the warranty card, does it matter
    does it cover water damage
    covered for two years or three?
    battery included in the gaurantee?
    Whom would I turn to after the first year, you or the maker?
    how do i buy extended cover
    accidental drops covered or nah
    when does the guarantee period begin, order date or delivery
    保修 how many years
    is labour free within the term
    if i sell the drill on, does the buyer inherit it
    opened the laptop myself to add memory, is the cover void
    what's a lifetime guarantee good for, whose lifetime
    frame of the bike: ten years, true?
    do you need the invoice or is a screenshot of the order enough
    what are the terms for the mattress, how deep must it sag to count
    wear and tear excluded i guess
    bought abroad, does the guarantee hold here
    after a replacement does the clock start over
    coating of a pan peeling, would that fall under it
    does glass breakage insurance include scratches
    I'm torn between two massage chairs, so before I spend four figures, tell me: how many years on the motor, how many on the remote, and does anybody charge for the call-out during that time?
    guarantee for light bulbs exists?
    does the promise lapse if i had it serviced elsewhere
    is there warrenty on refurbished phones
    Purchased on Black Friday last year. Am I covered?
    leather, springs, stitching - separate periods?
    please how many months have i garanty for the vacuum
    where are the small-print conditions about defects
    Somewhere along the checkout I ticked a box for an extra protection plan at 99. The three years from the factory end this autumn. Does the paid plan follow on from there or has it been running alongside all this time?
    commercial use shortens it?
    We run a small breakfast place and our soy milk maker is on for six hours a day. A colleague of mine claims that kitchens like ours get no cover whatsoever. Is he right, or does it merely last less long?
    will registering online lengthen the guarantee
    statutory rights vs your own promise, what's the difference
    12 months cover what exactly
    质保 for the e-bike battery, one year or two
    how long is the guarantee
    what's the warranty on this
    does this come with a guarantee
    how many years of warranty
    what is the warranty period
    what does the guarantee cover
    is my phone still covered
    am I still under warranty
    is my item still under guarantee
    how do I check my warranty
    does the warranty cover accidental damage
    does the warranty cover a cracked screen
    is the battery covered by the warranty
    do I need the receipt for the warranty
    I lost my receipt, is the warranty still valid
    can I extend the warranty
    do you sell extended warranties
    how much is an extended warranty
    when does my warranty expire
    when does the warranty start
    do I have to register the product for the warranty
    what voids the warranty
    is the warranty international
    is it a manufacturer's warranty or yours
    does the warranty transfer to a new owner
    what is not covered by the warranty
    warranty terms
    warranty on refurbished products
    two year warranty or one
    do you offer a lifetime guarantee
    does a replacement get a new warranty
    how long are mattresses guaranteed for
    how long is the warranty on the washing machine
    I bought it 18 months ago, is it still in warranty?
    what proof of purchase do I need for the guarantee
    does the guarantee include parts and labour
    are shoes covered by any guarantee
    is water damage included in the warranty
    is the motor covered for 10 years
    Is wear and tear covered under your guarantee?
    where can I find the warranty information
    warranty check, serial number 8KD21
    does the warranty apply if I bought it as a gift
    does opening the case void my guarantee
    What does the extended plan add to the normal warranty?
    before I buy, what kind of warranty do I get
    do headphones have a warranty
    how do I know if my product is in warranty
    is there a warranty for business use
    waranty how long
    how many year guarantee this product have
    so warrenty on this, 1yr 2yr?
    is it still covered or am i screwed lol, bought jan last yr
    Good afternoon, could you please tell me the duration of the warranty on your e-bikes and whether the frame is covered separately?
    Just tell me: is it ONE year or TWO years' warranty
    保修 for the tablet, how many months
    I inherited my aunt's hearing aid charger which she got here last spring, does the guarantee still run and does it carry over to me
    I have the invoice but no guarantee card, is that sufficient as proof
    has my warranty run out yet? purchased in March 2023
    warranty length
    still covered?
    is there any warranty
    what's covered
    guarantee period?
    warranty info
    am I covered
    is mine under guarantee
    does warranty cover drops
    warranty proof needed?
    warranty expiry date
    can I buy extra warranty
    how many years guaranteed
    is this guaranteed
    warranty conditions
    is the screen covered
    extended cover price
    international warranty?
    warranty start date
    warranty on batteries
    is labour covered
    lost guarantee card
    warranty transferable?
    Does the ten year promise on the pans include the coating or only the metal?
    I bought the heater in November 2022. Is it within the guarantee still?
    Before I order the mower, I'd like to hear how many years of cover come with it
    Would the warranty be void if I had the screen changed at a corner shop?
    Do you need the paper invoice, or is my order email enough proof for the guarantee?
    Which parts of the e-bike are covered for five years and which just for two?
    I won this kettle in a raffle. Does the warranty apply without a receipt?
    Can you tell me until when serial number 55-DKR is covered?
    Is rust on a garden set part of the warranty or considered wear?
    Does the guarantee pay for call-out and parts or parts only?
    What's the difference between the care plan you sell and the standard warranty
    We use the vacuum in a hotel, does business use shorten the warranty?
    If you replace my phone under warranty, do I get a fresh two years on the new one?
    I'm moving to Ireland. Does a UK guarantee count there?
    How long do you guarantee mattresses against sagging, and how deep must the dip be?
    Can I still add the extended warranty a month after buying?
    My tablet was a gift from an uncle, is the warranty in his name a problem?
    Would a cracked hinge be regarded as accidental or as a defect under the warranty?
    The box mentions registering within 30 days, is the guarantee lost if I didn't?
    Is pixel failure covered, and from how many dead pixels on?
    Does limescale damage fall under the coffee machine's guarantee?
    Whose warranty is it, the shop's or the manufacturer's, for marketplace goods?
    I was sold a protection plan with my sofa. What sort of stains does it cover?
    Do refurbished consoles come with the full guarantee or a shorter one
    Are the wheels of the suitcase included in your lifetime guarantee?
    How do I know if the extended cover I paid for is active?
    Is cosmetic fading of a leather chair inside the warranty terms?
    Does the guarantee hold if I assemble the wardrobe on my own?
    how is the remaining warranty worked out if the product came late
    Is there some minimum legal warranty on shoes bought here
    If the maker went bankrupt, who honours my guarantee?
    Where's the guarantee document, it's not in my account
    Are consumables such as filters and belts excluded from cover
    what proof of age do you accept for the guarantee on a second-hand drill
    hows long warenty on this tv
    still in warranty?? bought xmas 2023 🎄
    warranty is how many years and what include please
    is gaurantee 1yr or 2
    保修 still valid if I lost the box?
    Good morning. I am considering one of your stairlifts for my mother and should like to know precisely what the guarantee comprises and for how long it runs.
    Your leaflet says 3 years, the website says 2, the box says 1. WHICH warranty do I have?
    My neighbour swears that dropping it once kills the guarantee for good, I told her that's nonsense, so settle it for us, is an accidental drop a reason to lose all cover
    guarantee
    is there a warranty on this
    warranty length for the TV
    does warranty run from purchase or delivery
    does warranty cover water damage
    cracked screen under warranty?
    battery warranty period
    motor guarantee, how many years
    compressor ten years, really?
    separate warranty for parts and body?
    are accessories under warranty
    is the charger covered
    does a free gift have a warranty
    warranty on second hand items
    refurbished warranty length
    ex-display models, same guarantee?
    clearance items guaranteed?
    do I need the invoice for warranty
    no receipt, does the warranty still count
    lost my warranty card, am I still covered
    is an order confirmation proof for the warranty
    unstamped warranty card valid?
    check if my washer is still under warranty
    is my item still in warranty
    warranty expiry date of order 5510
    months left on my guarantee
    am I out of warranty
    two days past warranty, any goodwill
    after the warranty ends what happens
    price of extended cover
    what does extended cover include
    where do I see my extended warranty
    when does the extra cover begin
    can I add extended warranty later
    care plan or warranty, which covers spills
    how many screen claims does the plan allow
    is the warranty nationwide
    does the warranty count abroad
    bought overseas, warranty here?
    grey import, any guarantee
    warranty online same as in store?
    does business use void the warranty
    commercial warranty shorter?
    I opened it up, warranty gone?
    self installation, still guaranteed?
    third-party parts and warranty
    rooted my phone, warranty?
    can the warranty be transferred to a new owner
    gift recipient, does the warranty apply
    after a swap does the warranty restart
    does a repair lengthen the warranty
    what are my statutory rights, how long
    legal guarantee vs yours, which is longer
    replace only guarantee, for how long
    one year swap promise, is it real
    does the warranty include call-out
    is labour included in the warranty
    are parts free under warranty
    postage for warranty claims covered?
    what does lifetime guarantee mean
    does lifetime warranty include wheels
    mattress warranty, what sag counts
    sofa leather guarantee?
    wardrobe warranty years
    shoe warranty
    zip on the bag, warranty how long
    peeling pan coating, within the warranty?
    watch water resistance guaranteed how long
    lost stone in a ring, covered by guarantee?
    spectacle frame guarantee
    bulb guarantee
    tyre warranty mileage
    e-bike battery warranty
    pram frame guarantee
    any warranty on toys
    appliance warranty policy
    send me the warranty terms
    digital warranty card, where
    how do I register my warranty
    unregistered product, still covered?
    missed warranty registration deadline
    manufacturer's or shop's warranty
    who handles the warranty, you or the brand
    seller closed, is my warranty valid
    what voids the guarantee
    does rust fall under warranty
    is fading covered
    noise covered by the warranty?
    wear parts excluded?
    warranty on gas hobs?
    do you honour the ten year guarantee
    sir warranty is how much year
    guarantee is in all india or not
    how long time is garantie
    what i need for use warranty
    waranty for dis phone?
    warrenty card lost still ok?
    保修 how long
    ad says ten years, small print says three, WHICH is it
    Please state the duration and scope of the guarantee on this model.
    water heater bought last december, tank eight years, whole unit three, so which does the safety switch fall under
    six air conditioners for my guest house, landlord says trade use is one year only, your page doesn't mention it, how's it worded
    The page gives eight years on the tank of this heater, but how long are the circuit board and safety switch guaranteed?
    I bought the TV last Black Friday and have only a screenshot of the order, is that enough for the warranty?
    Would air conditioners in my guest house count as commercial use, and does that end the guarantee?
    I paid extra for extended cover back then, from which day does it run and when does it stop?
    I put more memory into the laptop on my own, is it still within the guarantee after being opened?
    You promise a lifetime guarantee on the suitcase, are worn wheels and a broken zip part of it?
    The phone was bought in Hong Kong, does it enjoy the same warranty in your shops over here?
    A friend passed his six month old drill on to me, can the guarantee be moved to my name?
    I bought a water heater from you last December. The advert says tank eight years, unit three, and the small print wearing parts six months, so what do the safety switch and thermostat count as and until when is each guaranteed?
    We run a breakfast bar and our soy milk maker is on six hours a day. Others in the trade say there's no warranty for business use, which nobody told us; is there one and by how much is it shorter?
    does the guarantee include the battery
    warranty period for the fridge
    sir how many years warranty on mixer
    Does the shoes' sole have a guarantee
    is the warranty worldwide
    lifetime guarantee means what
    who honours the warranty, you or the manufacturer
    is labour covered by the warranty
    does opening the case void the warranty
    two or three years guarantee?
    what's excluded from the warranty
    is there a guarantee on the mattress sagging
    how do I check the warranty status of my watch
    warranty valid abroad?
    can I buy more years of guarantee
    proof of purchase for warranty, is an email ok
    scratch covered under guarantee?
    guarantee on solar panels
    is the motor's warranty longer than the rest
    Bought in 2022, am I still covered?
    does the remote come under the warranty
    do you offer a warranty on clothing
    what's the guarantee on your knives
    are wheels of the suitcase covered
    is fading of the fabric in the guarantee
    who pays postage in a warranty case
    on-site warranty or bring-in
    does screen burn-in fall under warranty
    pressure cooker gasket, guaranteed?
    Is a gift covered by warranty, I have no invoice
    paid repair elsewhere, is my warranty void now
    warranty starts from delivery or from purchase
    how long do you guarantee against rust
    is the compressor 10 yrs warranty
    the e-bike battery, covered how long
    second owner, does the warranty apply
    guarantee card where to stamp
    do you have international warranty on cameras
    are toys under a guarantee
    what happens after the warranty runs out, do you charge
    does your guarantee beat the legal one
    warranty cover for lightning damage?
    how many months on the hairdryer
    laptop warranty check by serial number
    is a cracked hinge a warranty matter, generally
    what about consumables, filters, covered?
    does the insurance plan include theft
    guarantee for jewellery plating
    do I need to keep the box for the warranty
    can I extend the guarantee after a year
    is the warranty affected if I fit non-original parts
    spare parts: own guarantee?
    treadmill in a gym, what guarantee holds
    what protection plan comes with the TV
    how long after purchase may I add protection
    is there a warranty void sticker
    does warranty cover pickup and delivery
    ask about guarantee of the roof box
    is your tent guaranteed waterproof, for how many years
    mobile phone warranty, India bill valid?
    does the warranty count from activation
    do sale items carry the same warranty
    what's covered: parts only?
    is it one-to-one replacement warranty
    guarantee on tattoo printer? any
    can I see the warranty document
    warranty of ceramic hob against cracks
    are manufacturing defects covered after two years
    my order number enough as proof for guarantee?
    do pillows have a guarantee lol
    is the warranty ok if the seal was broken
    how far does the manufacturer's guarantee go
    what's the claim limit of the screen plan
    remaining warranty on my dishwasher?
    warranty until when, bought last Diwali
    do you guarantee the colour won't peel
    do cosmetics have some guarantee
    how does the care pack differ from the guarantee
    will the guarantee hold if I move to Spain
    warranty for used instruments?
    which defects does the guarantee leave out
    guarantee years for your sofa springs
    is zip failure covered within the year
    warranty on a display model
    do you register the guarantee for me
    is battery swelling part of the cover
    I'm asking before buying: guarantee length on the drone
    water heater tank guarantee, ten years, true?
    does the 5 year promise need yearly servicing
    how long must I keep the receipt for the guarantee
    guarantee at which service centres valid
    how many years does the maker stand behind this oven
    cover on the hinges, is it five years
    am I protected if the inverter dies in year three
    bought it for a café, does the guarantee still count
    proof needed to claim under guarantee later on
    does the promise of ten years include the paint
    is my mower still inside its cover, bought May 2023
    can the guarantee travel with the bike when I sell it
    anything on paper about the guarantee of the boiler
    is swelling of the battery something the cover includes
    do tents have a guarantee vs leaks
    duration of cover on earbuds
    the care plan, what does it pay for
    does cover lapse without yearly service
    where do I enrol my blender for the longer cover
    is the glass of the hob in the guarantee
    Does a dent count as a guarantee case
    who's the guarantor, shop or brand
    years of cover on roof racks
    if the maker goes bust who honours the guarantee
    do you guarantee zips
    is shipping to the service centre free in the guarantee period
    second-hand from my cousin, does his cover pass to me
    how about sunlight fading, is it guaranteed against
    when the swap unit comes, do I get a new two years
    terms of cover for commercial mixers
    do I keep cover if my nephew changed the screen
    what documents should I hang on to for guarantee
    is there any guarantee for the soles coming off
    kya warranty hai is mixer par, kitne saal
    after the guarantee, what do you charge, typically
    is a watch strap part of the cover
    cover starts on the invoice date or when delivered
    my serial number: tell me the guarantee end date
    lifetime promise on pans: handle too?
    do refurbished laptops get a year
    can I purchase two more years of cover
    is accidental breakage in the plan or only faults
    the mattress sags 2 cm, is that within the terms of cover in general
    European guarantee valid in Turkey?
    before I spend a month's wages on this piano I'd like to read how many years you stand behind the soundboard
    the leaflet says three years, the page says two, which is it for the heat pump
    这个 fridge warranty how long, compressor also?
    my late uncle's hearing aids have passed to my mother, does what's left of their guarantee pass too
  `,
})
